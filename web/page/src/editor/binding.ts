// Between the document on the screen and the shared text: each change of one becomes the smallest change of the other.
import { Fragment, type Node, Slice } from "prosemirror-model";
import { type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import * as Y from "yjs";
import { ATTRIBUTES, type Attributes, type Kind } from "./blocks";
import { cuts, hunkOf, offsetOf, positionOf, whole } from "./positions";
import { attributesOf, docOf } from "./schema";

type Op = { retain?: number; insert?: string; delete?: number; attributes?: Attributes };
/** A piece of the text: as many units as it has, all with the same attributes (line ends stand alone). */
type Units = { text: string; attributes: Attributes }[];
interface Ends {
  anchor: Y.RelativePosition;
  head: Y.RelativePosition;
}

const NOTHING: Attributes = {};
const HALF = /[\ud800-\udfff]/u;
const BLOCKS = ["header", "list", "blockquote"];
const same = (one: Attributes, other: Attributes) => {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
};

/** The root text of a note's document, which never changes by itself. */
export function textOf(doc: Y.Doc): Y.Text {
  const text = doc.getText("t");
  // Yjs removes marks that became needless whenever somebody else's change comes in, in changes that nobody made.
  Object.defineProperty(text, "_hasFormatting", { get: () => false, set: () => undefined, configurable: true });
  return text;
}

/** Writes what a person does into the text, and what comes from elsewhere into the document. It is the origin of the former. */
export class Binding {
  constructor(readonly text: Y.Text) {}

  /** Return the document that the text makes. */
  doc(): Node {
    return docOf(this.text.toDelta() as { insert?: unknown; attributes?: Attributes }[]);
  }

  /**
   * Write into the text what leads from one document to the next; `caret` is the end of the change in the latter.
   * Return whether the text is what the document shows now: halves of characters never get into the text.
   */
  write(before: Node, after: Node, caret?: number): boolean {
    const lacking = offsetAt(before, before.childCount) - this.text.length;
    if (lacking !== 0 && lacking !== 1) return false;
    this.text.doc?.transact(() => {
      for (const [from, to] of [...changedBlocks(before, after)].reverse()) {
        this.writeSpan(before, after, from, to, { isOpen: lacking === 1, caret });
      }
    }, this);
    return !HALF.test(after.textContent);
  }

  /** Return what brings a state's document to the text, null where nothing is to be done. The selection stays with its words. */
  read(state: EditorState, ends: Ends | null): Transaction | null {
    const target = this.doc();
    if (state.doc.eq(target)) return null;
    const tr = state.tr.setMeta("addToHistory", false);
    const spans = [...changedBlocks(state.doc, target)].reverse();
    for (const [from, to] of spans) replaceBlocks(tr, target, from, to);
    const anchor = ends && this.offset(ends.anchor);
    const head = ends && this.offset(ends.head);
    if (anchor != null && head != null) {
      const selection = TextSelection.create(tr.doc, positionOf(tr.doc, anchor), positionOf(tr.doc, head));
      if (!selection.eq(tr.selection)) tr.setSelection(selection);
    }
    return tr;
  }

  /** Return where a selection is, in terms that stay true while others write. */
  ends(state: EditorState): Ends {
    return { anchor: this.relative(state.doc, state.selection.anchor), head: this.relative(state.doc, state.selection.head) };
  }

  /** Return the offset of a place that was kept, null where the text does not know it. */
  offset(place: Y.RelativePosition): number | null {
    const doc = this.text.doc;
    const found = doc && Y.createAbsolutePositionFromRelativePosition(place, doc);
    return found && found.type === this.text ? found.index : null;
  }

  private relative(doc: Node, position: number): Y.RelativePosition {
    // At the left: a caret stays behind the letter that was typed last.
    return Y.createRelativePositionFromTypeIndex(this.text, Math.min(this.text.length, offsetOf(doc, position)), -1);
  }

  private writeSpan(before: Node, after: Node, from: Range, to: Range, how: { isOpen: boolean; caret?: number }): void {
    const isLast = how.isOpen && from.end === before.childCount;
    // The line end that is missing is that of the block before: it has to be seen, too.
    if (isLast && from.start === from.end) [from, to] = [{ ...from, start: from.start - 1 }, { ...to, start: to.start - 1 }];
    const base = offsetAt(before, from.start);
    const old = unitsOf(before, from);
    const wanted = unitsOf(after, to);
    if (isLast) old.pop();
    if (isLast && to.end === after.childCount && canStayOpen(after)) wanted.pop();
    const caret = how.caret === undefined ? -1 : offsetOf(after, how.caret) - offsetAt(after, to.start);
    const [text, next] = [textIn(old), textIn(wanted)];
    const hunk = hunkOf(text, next, caret >= 0 && caret <= next.length ? caret : next.length);
    if (hunk.deleted || hunk.inserted) this.text.applyDelta(replacing(base, hunk, wanted));
    const attributed = attributing(base, kept(old, hunk, wanted), wanted);
    if (attributed) this.text.applyDelta(attributed);
  }
}

interface Range {
  start: number;
  end: number;
}

/** Yield the rows of blocks in which two documents differ: one by one where their number is the same, else in one. */
function* changedBlocks(before: Node, after: Node): Generator<[Range, Range]> {
  let start = 0;
  const shorter = Math.min(before.childCount, after.childCount);
  while (start < shorter && isSame(before.child(start), after.child(start))) start++;
  let [end, newEnd] = [before.childCount, after.childCount];
  while (end > start && newEnd > start && isSame(before.child(end - 1), after.child(newEnd - 1))) [end, newEnd] = [end - 1, newEnd - 1];
  if (end === newEnd) {
    for (let place = start; place < end; place++) {
      if (!isSame(before.child(place), after.child(place))) yield [{ start: place, end: place + 1 }, { start: place, end: place + 1 }];
    }
  } else yield* alignedBlocks(before, after, { start, end }, { start, end: newEnd });
}

/** Yield what differs in two rows of unequal length, cut at blocks that stand once in each and in the same order. */
function* alignedBlocks(before: Node, after: Node, from: Range, to: Range): Generator<[Range, Range]> {
  const places = uniquePlaces(before, from);
  const wanted = uniquePlaces(after, to);
  let [at, newAt] = [from.start, to.start];
  for (let place = to.start; place < to.end; place++) {
    const key = keyOf(after.child(place));
    const old = places.get(key);
    if (wanted.get(key) !== place || old === undefined || old < at || place < newAt) continue;
    if (old > at || place > newAt) yield [{ start: at, end: old }, { start: newAt, end: place }];
    [at, newAt] = [old + 1, place + 1];
  }
  if (from.end > at || to.end > newAt) yield [{ start: at, end: from.end }, { start: newAt, end: to.end }];
}

function uniquePlaces(doc: Node, range: Range): Map<string, number> {
  const places = new Map<string, number>();
  const seen = new Set<string>();
  for (let place = range.start; place < range.end; place++) {
    const key = keyOf(doc.child(place));
    if (seen.has(key)) places.delete(key);
    else if (doc.child(place).content.size) places.set(key, place);
    seen.add(key);
  }
  return places;
}

function keyOf(block: Node): string {
  return JSON.stringify(block.toJSON());
}

function isSame(one: Node, other: Node): boolean {
  return one === other || one.eq(other);
}

/** Return the offset of the first unit of a block. */
function offsetAt(doc: Node, index: number): number {
  let offset = 0;
  for (let place = 0; place < index; place++) offset += doc.child(place).content.size + 1;
  return offset;
}

/** Return the units of a row of blocks, with the line end of each. */
function unitsOf(doc: Node, range: Range): Units {
  const units: Units = [];
  for (let place = range.start; place < range.end; place++) {
    const block = doc.child(place);
    block.forEach((child) => units.push({ text: whole(child.text ?? ""), attributes: attributesOf(child.marks) }));
    units.push({ text: "\n", attributes: ATTRIBUTES[block.attrs["kind"] as Kind] });
  }
  return units;
}

function textIn(units: Units): string {
  return units.map((unit) => unit.text).join("");
}

/** Whether the last block needs no line end: it is plain, and something else shows that it is there. */
function canStayOpen(doc: Node): boolean {
  const last = doc.child(doc.childCount - 1);
  return last.attrs["kind"] === "p" && (last.content.size > 0 || doc.childCount === 1);
}

/** Return the units from one offset to another. */
function cut(units: Units, start: number, end: number): Units {
  const found: Units = [];
  let at = 0;
  for (const unit of units) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, unit.text.length)];
    if (from < to) found.push({ text: unit.text.slice(from, to), attributes: unit.attributes });
    at += unit.text.length;
    if (at >= end) break;
  }
  return found;
}

/** Return the ops that put what `hunk` inserts, with the attributes it shall have, in the place of what it deletes. */
function replacing(base: number, hunk: { start: number; deleted: number; inserted: string }, wanted: Units): Op[] {
  const ops: Op[] = base + hunk.start ? [{ retain: base + hunk.start }] : [];
  for (const { text, attributes } of cut(wanted, hunk.start, hunk.start + hunk.inserted.length)) ops.push({ insert: text, attributes: { ...attributes } });
  if (hunk.deleted) ops.push({ delete: hunk.deleted });
  return ops;
}

/** Return what stands in the text once the hunk is written. */
function kept(old: Units, hunk: { start: number; deleted: number; inserted: string }, wanted: Units): Units {
  const middle = cut(wanted, hunk.start, hunk.start + hunk.inserted.length);
  return [...cut(old, 0, hunk.start), ...middle, ...cut(old, hunk.start + hunk.deleted, Number.MAX_SAFE_INTEGER)];
}

/** Return the ops that give units the attributes that they shall have; null where all have them. */
function attributing(base: number, present: Units, wanted: Units): Op[] | null {
  const ops: Op[] = base ? [{ retain: base }] : [];
  let isNeeded = false;
  let [left, right] = [0, 0];
  let [at, newAt] = [0, 0];
  while (left < present.length && right < wanted.length) {
    const [one, other] = [present[left]!, wanted[right]!];
    const length = Math.min(one.text.length - at, other.text.length - newAt);
    const change = difference(one.attributes, other.attributes, one.text === "\n" ? BLOCKS : []);
    if (change) isNeeded = true;
    append(ops, change ? { retain: length, attributes: change } : { retain: length });
    at += length;
    newAt += length;
    if (at === one.text.length) [left, at] = [left + 1, 0];
    if (newAt === other.text.length) [right, newAt] = [right + 1, 0];
  }
  return isNeeded ? ops : null;
}

function append(ops: Op[], op: Op): void {
  const last = ops.at(-1);
  if (last?.retain && op.retain && same(last.attributes ?? NOTHING, op.attributes ?? NOTHING)) last.retain += op.retain;
  else ops.push(op);
}

/** Return what gives a text with some attributes others; `all` are those that shall be gone even where none is seen. */
function difference(present: Attributes, wanted: Attributes, all: string[]): Attributes | null {
  if (same(present, wanted)) return null;
  const change: Attributes = {};
  for (const name of [...Object.keys(present), ...all]) if (!(name in wanted)) change[name] = null;
  for (const [name, value] of Object.entries(wanted)) if (present[name] !== value) change[name] = value;
  return change;
}

/** Put blocks of another document in the place of a row of blocks, changing no more than differs. */
function replaceBlocks(tr: Transaction, target: Node, from: Range, to: Range): void {
  const start = positionAt(tr.doc, from.start);
  const old = Fragment.from(childrenOf(tr.doc, from));
  const fresh = Fragment.from(childrenOf(target, to));
  const first = old.findDiffStart(fresh);
  if (first === null) return;
  const last = old.findDiffEnd(fresh);
  if (!last || !to.end || from.end - from.start !== 1 || to.end - to.start !== 1 || !old.child(0).sameMarkup(fresh.child(0))) {
    tr.replaceWith(start, start + old.size, fresh);
    return;
  }
  let { a: end, b: newEnd } = last;
  const overlap = first - Math.min(end, newEnd);
  if (overlap > 0) [end, newEnd] = [end + overlap, newEnd + overlap];
  const [text, next] = [old.child(0).textContent, fresh.child(0).textContent];
  // Positions in a block begin behind its opening; none may lie in the middle of a character.
  const back = cuts(text, first - 1) || cuts(next, first - 1) ? 1 : 0;
  const on = cuts(text, end - 1) || cuts(next, newEnd - 1) ? 1 : 0;
  tr.replace(start + first - back, start + end + on, new Slice(fresh.child(0).content.cut(first - 1 - back, newEnd - 1 + on), 0, 0));
}

function childrenOf(doc: Node, range: Range): Node[] {
  const found: Node[] = [];
  for (let place = range.start; place < range.end; place++) found.push(doc.child(place));
  return found;
}

function positionAt(doc: Node, index: number): number {
  let position = 0;
  for (let place = 0; place < index; place++) position += doc.child(place).nodeSize;
  return position;
}
