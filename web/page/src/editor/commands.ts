// What a person can do to a note, as ProseMirror commands.
import { toggleMark } from "prosemirror-commands";
import type { Node } from "prosemirror-model";
import type { Command, EditorState } from "prosemirror-state";
import { type Kind, listOf } from "./blocks";
import { schema } from "./schema";

export const toggleBold = toggleMark(schema.marks["bold"]!);
export const toggleItalic = toggleMark(schema.marks["italic"]!);

/** Make all blocks of the selection blocks of a kind; plain ones where all are of that kind already. */
export function toggleKind(kind: Kind): Command {
  return (state, dispatch) => {
    const blocks = blocksIn(state);
    const wanted = blocks.every(({ node }) => isOf(node, kind)) ? "p" : kind;
    const tr = state.tr;
    for (const { position, node } of blocks) if (!isOf(node, wanted)) tr.setNodeMarkup(position, null, { kind: wanted });
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Tick or untick the task at a position. */
export function tick(position: number): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(position);
    if (!node || listOf(node.attrs["kind"] as Kind) !== "tasks") return false;
    dispatch?.(state.tr.setNodeMarkup(position, null, { kind: node.attrs["kind"] === "checked" ? "unchecked" : "checked" }));
    return true;
  };
}

/** Tick or untick the task in which the caret stands. */
export const tickHere: Command = (state, dispatch, view) => {
  const { $from } = state.selection;
  return $from.depth > 0 && tick($from.before(1))(state, dispatch, view);
};

/** Begin a new block; an empty one of a list or heading becomes plain instead. */
export const split: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const kind = $from.parent.attrs["kind"] as Kind;
  if (empty && kind !== "p" && !$from.parent.content.size) return become("p")(state, dispatch);
  const tr = state.tr.deleteSelection();
  const at = tr.selection.$from;
  const isAtEnd = at.parentOffset === at.parent.content.size;
  let next: Kind = (at.parent.attrs["kind"] as Kind) ?? "p";
  if (next === "checked") next = "unchecked";
  if (isAtEnd && (next === "h2" || next === "h3")) next = "p";
  tr.split(at.pos, 1, [{ type: schema.nodes["block"]!, attrs: { kind: next } }]);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** At the start of a block that is not plain: make it plain. */
export const plainAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !$from.depth || $from.parentOffset || $from.parent.attrs["kind"] === "p") return false;
  return become("p")(state, dispatch);
};

/** Link the selected text, or the link in which the caret stands, to an address; null takes links away. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to } = linkAround(state);
    const type = schema.marks["link"]!;
    const tr = state.tr;
    if (from === to && href) tr.insertText(href, from).addMark(from, from + href.length, type.create({ href }));
    else {
      tr.removeMark(from, to, type);
      if (href) tr.addMark(from, to, type.create({ href }));
    }
    dispatch?.(tr);
    return true;
  };
}

/** Return the link at the selection, and how far it goes; the selection itself where there is none. */
export function linkAround(state: EditorState): { from: number; to: number; href: string | null } {
  const { $from, from, to, empty } = state.selection;
  const type = schema.marks["link"]!;
  const parent = $from.parent;
  let [start, found] = [$from.start(), null as { from: number; to: number; href: string } | null];
  parent.forEach((child) => {
    const mark = type.isInSet(child.marks);
    const end = start + child.nodeSize;
    if (mark && start <= from && from <= end) {
      const href = mark.attrs["href"] as string;
      found = found?.href === href && found.to === start ? { ...found, to: end } : { from: start, to: end, href };
    }
    start = end;
  });
  const link = found as { from: number; to: number; href: string } | null;
  if (!link) return { from, to, href: null };
  return empty ? link : { from, to, href: link.href };
}

/** What of the tools holds at the selection. */
export interface Holding {
  bold: boolean;
  italic: boolean;
  link: boolean;
  kinds: Set<Kind>;
}

export function holding(state: EditorState): Holding {
  const has = (name: string) => {
    const type = schema.marks[name]!;
    const { from, to, empty, $from } = state.selection;
    return empty ? !!type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type);
  };
  return {
    bold: has("bold"),
    italic: has("italic"),
    link: linkAround(state).href !== null,
    kinds: new Set(blocksIn(state).map(({ node }) => node.attrs["kind"] as Kind)),
  };
}

function become(kind: Kind): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(1), null, { kind }));
    return true;
  };
}

function blocksIn(state: EditorState): { position: number; node: Node }[] {
  const found: { position: number; node: Node }[] = [];
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, position) => {
    if (node.type === schema.nodes["block"]) found.push({ position, node });
    return false;
  });
  return found;
}

function isOf(node: Node, kind: Kind): boolean {
  const has = node.attrs["kind"] as Kind;
  return has === kind || (kind === "unchecked" && has === "checked");
}
