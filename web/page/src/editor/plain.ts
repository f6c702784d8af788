// A note as a plain form: one field for each block, and each change the smallest change of the shared text.
import type { Node } from "prosemirror-model";
import { Binding } from "./binding";
import { type Block, type Kind, kindOf } from "./blocks";
import { hunkOf } from "./positions";
import { nodeOf, schema } from "./schema";
import type * as Y from "yjs";

export interface Line {
  /** Stays with a block while it is changed. */
  id: number;
  kind: Kind;
  text: string;
}

export class PlainNote {
  lines: Line[] = [];
  private doc: Node;
  private readonly binding: Binding;
  private next = 0;

  constructor(
    readonly text: Y.Text,
    private readonly changed: (lines: Line[]) => void,
  ) {
    this.binding = new Binding(text);
    this.doc = this.binding.doc();
    this.take(this.doc);
    text.observe(this.observe);
  }

  /** Let a block have this text; line ends in it begin new blocks of the same kind. */
  edit(id: number, wanted: string): void {
    const place = this.placeOf(id);
    const block = this.doc.maybeChild(place);
    if (!block) return;
    const hunk = hunkOf(block.textContent, wanted);
    const marks = hunk.start > 0 ? (block.resolve(hunk.start).nodeBefore?.marks ?? []) : [];
    const kept = marks.filter((mark) => mark.type.name !== "link" || hunk.start + hunk.deleted < block.content.size);
    const head = block.content.cut(0, hunk.start);
    const tail = block.content.cut(hunk.start + hunk.deleted);
    const pieces = hunk.inserted.split("\n");
    const blocks = pieces.map((piece, number) => {
      let content = piece ? block.type.create(null, schema.text(piece, kept)).content : block.type.create().content;
      if (number === 0) content = head.append(content);
      if (number === pieces.length - 1) content = content.append(tail);
      return block.type.create(block.attrs, content);
    });
    this.put(place, 1, blocks);
  }

  /** Make a block one of another kind. */
  become(id: number, kind: Kind): void {
    const block = this.doc.maybeChild(this.placeOf(id));
    if (block) this.put(this.placeOf(id), 1, [block.type.create({ kind }, block.content)]);
  }

  /** Put an empty block behind another one; return its id. */
  addAfter(id: number): number {
    const place = this.placeOf(id);
    const kind = this.lines[place]?.kind ?? "p";
    const next = kind === "h2" || kind === "h3" ? "p" : kind === "checked" ? "unchecked" : kind;
    this.put(place + 1, 0, [nodeOf({ kind: next, runs: [] } satisfies Block)]);
    return this.lines[place + 1]?.id ?? id;
  }

  /** Take a block away; the last one is emptied. */
  remove(id: number): void {
    this.put(this.placeOf(id), 1, this.lines.length > 1 ? [] : [nodeOf({ kind: kindOf(), runs: [] })]);
  }

  close(): void {
    this.text.unobserve(this.observe);
  }

  private placeOf(id: number): number {
    return this.lines.findIndex((line) => line.id === id);
  }

  private put(place: number, count: number, blocks: Node[]): void {
    const all: Node[] = [];
    this.doc.forEach((block) => all.push(block));
    all.splice(place, count, ...blocks);
    const after = schema.node("doc", null, all);
    this.binding.write(this.doc, after);
    this.take(this.binding.doc());
  }

  private observe = (_: unknown, transaction: Y.Transaction): void => {
    if (transaction.origin !== this.binding) this.take(this.binding.doc());
  };

  /** Show a document; blocks that stay keep their ids, and so does one that changes in its place. */
  private take(doc: Node): void {
    const before = this.lines;
    const fresh: Line[] = [];
    doc.forEach((block) => fresh.push({ id: -1, kind: block.attrs["kind"] as Kind, text: block.textContent }));
    const isSame = (one?: Line, other?: Line) => one?.text === other?.text && one?.kind === other?.kind;
    let head = 0;
    while (head < before.length && head < fresh.length && isSame(before[head], fresh[head])) head++;
    let tail = 0;
    while (tail < before.length - head && tail < fresh.length - head && isSame(before.at(-1 - tail), fresh.at(-1 - tail))) tail++;
    this.lines = fresh.map((line, place) => {
      const fromEnd = fresh.length - place;
      const known = fromEnd <= tail ? before[before.length - fromEnd] : before[place];
      const isKnown = known !== undefined && (fromEnd <= tail || place < before.length - tail);
      return { ...line, id: isKnown ? known.id : this.next++ };
    });
    this.doc = doc;
    this.changed(this.lines);
  }
}

/** Return where a caret goes when the text around it changes from elsewhere. */
export function moved(caret: number, before: string, after: string): number {
  const hunk = hunkOf(before, after);
  if (caret <= hunk.start) return caret;
  return Math.max(hunk.start + hunk.inserted.length, caret + hunk.inserted.length - hunk.deleted);
}
