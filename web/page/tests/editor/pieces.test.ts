import { expect, test } from "vitest";
import * as Y from "yjs";
import { piecesOf } from "../../src/editor/pieces";
import { Chance, richOf, WORDS, Writer } from "./writers";

const OWN = 2 ** 53 - 9;

function made(doc: Y.Doc, act: (text: Y.Text) => void): Uint8Array {
  let update = new Uint8Array();
  const keep = (one: Uint8Array) => (update = new Uint8Array(one));
  doc.on("update", keep);
  doc.transact(() => act(doc.getText("t")));
  doc.off("update", keep);
  return update;
}

test("a small update stays one", () => {
  const doc = new Y.Doc();
  const update = made(doc, (text) => text.insert(0, "hello"));
  expect(piecesOf(update)).toEqual([update]);
});

test.each([
  ["letters", "a".repeat(300_000)],
  ["three bytes each", "会".repeat(120_000)],
  ["pairs of units", "😀".repeat(90_001)],
])("a long text comes in pieces that are small enough and make the same: %s", (_, words) => {
  const [doc, other] = [new Y.Doc(), new Y.Doc()];
  doc.clientID = OWN;
  const before = made(doc, (text) => text.insert(0, "()"));
  const pieces = piecesOf(made(doc, (text) => text.insert(1, words)));
  expect(pieces.length).toBeGreaterThan(1);
  Y.applyUpdate(other, before);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThan(200 * 1024);
    Y.applyUpdate(other, piece);
    expect(/[\ud800-\udfff\ufffd]/u.test(other.getText("t").toString())).toBe(false);
  }
  expect(other.getText("t").toString()).toBe(`(${words})`);
});

test("deleting what many wrote comes in pieces, and so does bringing it back", () => {
  const [doc, other] = [new Y.Doc(), new Y.Doc()];
  doc.clientID = OWN;
  const text = doc.getText("t");
  const undo = new Y.UndoManager(text, { captureTimeout: 0 });
  const told: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => told.push(...piecesOf(update)));
  for (let number = 0; number < 6_000; number++) text.insert(0, "ab");
  for (let number = 0; number < 6_000; number++) text.delete(number, 1);
  undo.stopCapturing();
  text.delete(0, text.length);
  undo.undo();
  for (const update of told) {
    expect(update.length).toBeLessThan(200 * 1024);
    Y.applyUpdate(other, update);
  }
  expect(other.getText("t").toString()).toBe(text.toString());
  expect(text.length).toBe(6_000);
});

test("pieces of random writing make the same, marks and all", () => {
  const chance = new Chance(5);
  const writer = new Writer(OWN);
  for (let count = 0; count < 800; count++) writer.act(chance, chance.pick(Object.keys(WORDS)));
  const whole = Y.encodeStateAsUpdate(writer.doc);
  const other = new Y.Doc();
  const pieces = piecesOf(whole);
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) Y.applyUpdate(other, piece);
  expect(richOf(other.getText("t"))).toEqual(writer.rich);
});
