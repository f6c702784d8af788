import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leaveLine, lineTo } from "../../src/editor/kept_lines";
import { NoteLine } from "../../src/editor/line";
import { FakeNode } from "./node";
import { richOf } from "./writers";

let node: FakeNode;
let lines: NoteLine[] = [];
const mended: [string, string][] = [];

beforeEach(() => {
  vi.useFakeTimers();
  node = new FakeNode();
  mended.length = 0;
});
afterEach(() => {
  lines.forEach((line) => line.close());
  lines = [];
  vi.useRealTimers();
});

async function pass(ms = 50): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

async function come(): Promise<NoteLine> {
  const line: NoteLine = new NoteLine({
    address: "/api/note?record=1",
    socket: (address) => node.connect(address) as unknown as WebSocket,
    mend: async (read, wanted) => {
      mended.push([read, wanted]);
      const doc = node.doc;
      doc.clientID = 77 + mended.length;
      const text = doc.getText("t");
      // The node does this word by word; here words come before or behind all others.
      const added = wanted.endsWith(read) ? wanted.slice(0, -read.length) : wanted.slice(read.length);
      doc.once("update", (update: Uint8Array) => node.enter(update));
      text.insert(wanted.endsWith(read) ? 0 : text.length, added);
    },
    replaced: () => undefined,
    changed: () => undefined,
  });
  lines.push(line);
  await pass();
  return line;
}

const type = (line: NoteLine, at: number, words: string) => line.text.insert(at, words);

test("what one types the others see at once, and it counts as saved when it is on disk", async () => {
  const [ann, ben] = [await come(), await come()];
  type(ann, 0, "hello");
  expect(ben.text.toString()).toBe("hello");
  expect([ann.standing.saved, ann.pending]).toEqual([false, 1]);
  node.store();
  expect([ann.standing.saved, ann.pending]).toEqual([true, 0]);
});

test("who types while the line is broken loses nothing, and a session is taken up where it was", async () => {
  const [ann, ben] = [await come(), await come()];
  type(ann, 0, "one ");
  node.isUp = false;
  node.drop(false);
  await pass();
  expect(ann.standing.phase).toBe("away");
  type(ann, 4, "two ");
  type(ben, 0, "zero ");
  node.isUp = true;
  await pass(20_000);
  expect(ann.text.toString()).toBe("zero one two ");
  expect(ben.text.toString()).toBe("zero one two ");
  node.store();
  expect(node.text).toBe("zero one two ");
});

test("after the power failed, what was not stored comes again with its marks, beside what others wrote", async () => {
  const [ann, ben] = [await come(), await come()];
  type(ann, 0, "base\n");
  node.store();
  ann.text.insert(4, " bold", { bold: true });
  node.isUp = false;
  node.drop(true);
  await pass();
  type(ann, 0, "more ");
  type(ben, 0, "ben ");
  node.isUp = true;
  await pass(20_000);
  node.store();
  await pass();
  expect(ann.text.toString()).toBe(ben.text.toString());
  expect(node.text).toBe(ann.text.toString());
  expect(node.text).toContain("more ");
  expect(node.text).toContain("ben ");
  expect(JSON.stringify(richOf(node.doc.getText("t")))).toContain('[" bold",{"bold":true}]');
  // What he saw of hers was gone, so his words came in as words: what he had read is told with them.
  expect(mended).toEqual([["base bold\n", "ben base bold\n"]]);
  expect(node.text.match(/bold/g)).toHaveLength(1);
  type(ann, 0, "!");
  node.store();
  expect(node.text.startsWith("!")).toBe(true);
});

test("when the units it was typed on are no more, it comes in as a change of plain text", async () => {
  const ann = await come();
  type(ann, 0, "first");
  node.store();
  node.isUp = false;
  node.drop(true);
  await pass();
  node.enterAgain();
  type(ann, 5, " second");
  node.isUp = true;
  await pass(20_000);
  expect(mended).toEqual([["first", "first second"]]);
  expect(ann.text.toString()).toBe("first second");
  expect([ann.pending, ann.standing.phase]).toEqual([0, "here"]);
  type(ann, 12, "!");
  node.store();
  expect(node.text).toBe("first second!");
});

test("what the node can't take is not sent for ever, stays on the screen, and is told", async () => {
  const ann = await come();
  node.refusal = "note-full";
  type(ann, 0, "too much");
  await pass(60_000);
  expect(ann.standing.phase).toBe("refused");
  expect(ann.standing.why?.id).toBe("note-full");
  expect(ann.text.toString()).toBe("too much");
  expect(ann.standing.saved).toBe(false);
});

test("who may only read sends nothing, also not of their own accord", async () => {
  const ann = await come();
  ann.text.insert(0, "bold", { bold: true });
  node.store();
  node.mayWrite = false;
  const reader = await come();
  ann.text.format(0, 4, { bold: null });
  ann.text.format(0, 2, { bold: true });
  expect(reader.text.toString()).toBe("bold");
  expect(reader.pending).toBe(0);
  expect([...node.sessions.values()].at(-1)?.taken).toBe(0);
});

test("while a word is composed others wait, but not for ever", async () => {
  const [ann, ben] = [await come(), await come()];
  ben.hold();
  type(ann, 0, "a");
  expect(ben.text.toString()).toBe("");
  ben.release();
  expect(ben.text.toString()).toBe("a");
  ben.hold();
  type(ann, 1, "b");
  await pass(11_000);
  expect(ben.text.toString()).toBe("ab");
});

test("a node that says nothing is given up, and found again", async () => {
  const ann = await come();
  node.isUp = false;
  await pass(24_000);
  expect(ann.standing.phase).toBe("away");
  node.isUp = true;
  await pass(20_000);
  expect(ann.standing.phase).toBe("here");
});

test("a line that is left with something unsaved ends when it is saved, or waits for an editor of the same text", async () => {
  const ann = await come();
  const options = { address: "/api/note?record=1", mend: async () => undefined, replaced: () => undefined, changed: () => undefined };
  type(ann, 0, "on its way");
  leaveLine("key", ann);
  node.store();
  expect(ann.pending).toBe(0);
  const ben = await come();
  type(ben, 0, "not ");
  leaveLine("key", ben);
  node.isUp = false;
  node.drop(true);
  await pass(60_000);
  node.isUp = true;
  await pass(60_000);
  expect(node.text).toBe("on its way");
  const again = lineTo("key", { ...options, socket: (address) => node.connect(address) as unknown as WebSocket });
  expect(again).toBe(ben);
  await pass();
  node.store();
  expect(node.text).toBe("not on its way");
});
