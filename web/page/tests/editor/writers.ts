// People at editors without a screen: the real binding and the real document, a shared text each, seeded chance.
import { type Node, Slice, Fragment } from "prosemirror-model";
import { EditorState, TextSelection, type Transaction } from "prosemirror-state";
import * as Y from "yjs";
import { Binding, textOf } from "../../src/editor/binding";
import type { Kind } from "../../src/editor/blocks";
import { schema } from "../../src/editor/schema";

/** A small generator of chance: the same seed, the same numbers. */
export class Chance {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)]!;
  }
}

export const WORDS: Record<string, string[]> = {
  Latin: ["hedge", "räume", "Übung ", "e\u0301té ", " the", "a"],
  Cyrillic: ["привет", "мир ", "соседи", "її ", "ы"],
  Arabic: ["السلام ", "اجتماع", "غدًا ", "و"],
  Persian: ["می\u200cخواهیم ", "خانه\u200cها", "فردا ", "ی"],
  Chinese: ["会议", "明天下午", "合作社。", "𠮷野", "𠮷"],
  Thai: ["กี่", "ที่นี่", "ประชุม ", "น้ำ"],
  Devanagari: ["क्षेत्र ", "हिन्दी", "सभा ", "कि"],
  Emoji: ["👩🏽\u200d🌾", "🏳️\u200d🌈 ", "👨\u200d👩\u200d👧\u200d👦", "🇲🇲", "😀", "😁"],
};
const KINDS: Kind[] = ["p", "h2", "h3", "bullet", "ordered", "checked", "unchecked", "quote"];
const LINKS = ["https://example.org/ü", "mailto:a@example.org", "tel:1"];

/** One person's editor. */
export class Writer {
  doc = new Y.Doc();
  binding: Binding;
  state: EditorState;
  undo: Y.UndoManager;
  made: Uint8Array[] = [];

  constructor(client: number) {
    this.doc.clientID = client;
    this.binding = new Binding(textOf(this.doc));
    this.state = EditorState.create({ doc: this.binding.doc(), schema });
    this.undo = new Y.UndoManager(this.binding.text, { trackedOrigins: new Set([this.binding]), captureTimeout: 0 });
    this.binding.text.observe((_, transaction) => {
      if (transaction.origin !== this.binding) this.follow();
    });
    this.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== "elsewhere") this.made.push(update);
    });
  }

  /** Take what others made. */
  take(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, "elsewhere");
  }

  /** The text with its marks, as the node tells it. */
  get rich(): unknown {
    return richOf(this.binding.text);
  }

  /** Do a change of the document as the editor does. */
  change(tr: Transaction): void {
    const before = this.state.doc;
    const next = this.state.apply(tr);
    if (tr.docChanged) this.binding.write(before, next.doc, next.selection.to);
    this.state = next;
  }

  /** Do anything that a person might. */
  act(chance: Chance, script: string): void {
    const what = chance.next();
    const size = this.state.doc.content.size;
    const [one, other] = [chance.below(size + 1), chance.below(size + 1)];
    const tr = this.state.tr;
    const near = (place: number) => TextSelection.near(tr.doc.resolve(snap(tr.doc, Math.min(place, tr.doc.content.size))));
    if (size > 3000 && chance.next() < 0.3) this.cutDown(chance);
    else if (what < 0.07) this.compose(near(one).from, chance, script);
    else if (what < 0.55) this.change(tr.setSelection(near(one)).insertText(chance.pick(WORDS[script]!)));
    else if (what < 0.63) this.change(tr.split(near(one).from));
    else if (what < 0.75) this.erase(near(one).from, chance);
    else if (what < 0.83) this.markSome(near(Math.min(one, other)).from, near(Math.max(one, other)).to, chance);
    else if (what < 0.9) this.change(setKind(tr, near(one).from, chance.pick(KINDS)));
    else if (what < 0.93) this.paste(near(one).from, chance, script);
    else if (what < 0.97) this.undo.undo();
    else this.undo.redo();
  }

  private erase(from: number, chance: Chance): void {
    const to = Math.min(this.state.doc.content.size, from + 1 + chance.below(chance.next() < 0.2 ? 40 : 4));
    const selection = TextSelection.between(this.state.doc.resolve(snap(this.state.doc, from)), this.state.doc.resolve(snap(this.state.doc, to)));
    this.change(this.state.tr.setSelection(selection).deleteSelection());
  }

  /** As with an input method: letters come, and a word takes their place. */
  private compose(from: number, chance: Chance, script: string): void {
    const letters = chance.pick(["ni", "hao", "shi", "k"]);
    for (let typed = 1; typed <= letters.length; typed++) {
      this.change(this.state.tr.insertText(letters.slice(0, typed), from, from + typed - 1));
    }
    this.change(this.state.tr.insertText(chance.pick(WORDS[script]!), from, from + letters.length));
  }

  /** Take most of the text away: long ones are slow and show no more than short ones. */
  private cutDown(chance: Chance): void {
    const size = this.state.doc.content.size;
    const from = chance.below(size >> 2);
    const [start, end] = [snap(this.state.doc, from), snap(this.state.doc, from + (size >> 1))];
    this.change(this.state.tr.setSelection(TextSelection.between(this.state.doc.resolve(start), this.state.doc.resolve(end))).deleteSelection());
  }

  private markSome(from: number, to: number, chance: Chance): void {
    [from, to] = [snap(this.state.doc, from), snap(this.state.doc, to)];
    if (from >= to) return;
    const name = chance.pick(["bold", "italic", "link"]);
    const mark = schema.mark(name, name === "link" ? { href: chance.pick(LINKS) } : null);
    this.change(chance.next() < 0.6 ? this.state.tr.addMark(from, to, mark) : this.state.tr.removeMark(from, to, mark.type));
  }

  private paste(from: number, chance: Chance, script: string): void {
    const blocks = Array.from({ length: 1 + chance.below(3) }, () =>
      schema.node("block", { kind: chance.pick(KINDS) }, [schema.text(chance.pick(WORDS[script]!))]),
    );
    this.change(this.state.tr.replace(from, from, new Slice(Fragment.from(blocks), 1, 1)));
  }

  private follow(): void {
    const tr = this.binding.read(this.state, this.binding.ends(this.state));
    if (tr) this.state = this.state.apply(tr);
  }
}

export function richOf(text: Y.Text): unknown {
  const found: [string, Record<string, unknown>][] = [];
  for (const { insert, attributes } of text.toDelta() as { insert: string; attributes?: Record<string, unknown> }[]) {
    const marks = Object.fromEntries(Object.entries(attributes ?? {}).filter(([, value]) => value !== null).sort());
    const last = found.at(-1);
    if (last && JSON.stringify(last[1]) === JSON.stringify(marks)) last[0] += insert;
    else found.push([insert, marks]);
  }
  return found;
}

function setKind(tr: Transaction, position: number, kind: Kind): Transaction {
  const at = tr.doc.resolve(position);
  return at.depth ? tr.setNodeMarkup(at.before(1), null, { kind }) : tr;
}

function snap(doc: Node, position: number): number {
  const at = doc.resolve(Math.min(position, doc.content.size));
  if (!at.depth) return position;
  const text = at.parent.textContent;
  const unit = text.charCodeAt(at.parentOffset);
  return at.parentOffset && unit >= 0xdc00 && unit < 0xe000 ? position - 1 : position;
}
