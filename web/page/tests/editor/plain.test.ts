import { expect, test } from "vitest";
import * as Y from "yjs";
import { textOf } from "../../src/editor/binding";
import { type Line, moved, PlainNote } from "../../src/editor/plain";
import { richOf } from "./writers";

function noteOf(words: string): { note: PlainNote; text: Y.Text; updates: Uint8Array[]; lines: () => Line[] } {
  const doc = new Y.Doc();
  const text = textOf(doc);
  text.insert(0, words);
  let lines: Line[] = [];
  const note = new PlainNote(text, (now) => (lines = now));
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  return { note, text, updates, lines: () => lines };
}

test("a change of one field is the smallest change of the text", () => {
  const { note, text, updates, lines } = noteOf("one\ntwo words\nthree");
  note.edit(lines()[1]!.id, "two good words");
  expect(text.toString()).toBe("one\ntwo good words\nthree");
  expect(updates).toHaveLength(1);
  expect(updates[0]!.length).toBeLessThan(40);
});

test("marks stay, and what is typed inside of them gets them", () => {
  const { note, text, lines } = noteOf("");
  text.applyDelta([{ insert: "bold", attributes: { bold: true } }, { insert: " plain" }]);
  note.edit(lines()[0]!.id, "boxld plain");
  note.edit(lines()[0]!.id, "boxld plain!");
  expect(richOf(text)).toEqual([["boxld", { bold: true }], [" plain!", {}]]);
});

test("a line end typed in a field begins a block, and ids stay with their blocks", () => {
  const { note, text, lines } = noteOf("one\ntwo\nthree");
  const [first, second, third] = lines().map((line) => line.id);
  note.become(second!, "bullet");
  note.edit(second!, "two\nmore");
  expect(lines().map((line) => [line.kind, line.text])).toEqual([["p", "one"], ["bullet", "two"], ["bullet", "more"], ["p", "three"]]);
  expect([lines()[0]!.id, lines()[1]!.id, lines()[3]!.id]).toEqual([first, second, third]);
  note.remove(second!);
  expect(text.toString()).toBe("one\nmore\nthree");
  const added = note.addAfter(third!);
  expect(lines().at(-1)!.id).toBe(added);
});

test("what others do shows at once, and the last block can be emptied only", () => {
  const { note, text, lines } = noteOf("a");
  text.insert(1, "b");
  expect(lines()[0]!.text).toBe("ab");
  note.remove(lines()[0]!.id);
  expect(lines().map((line) => line.text)).toEqual([""]);
});

test("a caret stays with its words", () => {
  expect(moved(4, "one two", "zero one two")).toBe(9);
  expect(moved(2, "one two", "one two three")).toBe(2);
  expect(moved(5, "one two", "one")).toBe(3);
});
