// Editors without a screen, driven over standard input and output by tests/editors/cross.py.
import { createInterface } from "node:readline";
import { Chance, Writer } from "./writers";

type Request = { new: number; parts: string[] } | { writer: number; seed: number; edits: number; script: string } | { writer: number; take: string[] } | { writer: number; rich: true };

const writers: Writer[] = [];
const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64"));
const text = (update: Uint8Array) => Buffer.from(update).toString("base64");

function answer(request: Request): unknown {
  if ("new" in request) {
    const writer = new Writer(request.new);
    request.parts.forEach((part) => writer.take(bytes(part)));
    writer.made = [];
    return writers.push(writer) - 1;
  }
  const writer = writers[request.writer];
  if (!writer) throw new Error("no such writer");
  if ("take" in request) request.take.forEach((update) => writer.take(bytes(update)));
  else if ("edits" in request) {
    const chance = new Chance(request.seed);
    for (let count = 0; count < request.edits; count++) writer.act(chance, request.script);
    return writer.made.splice(0).map(text);
  }
  if (!writer.state.doc.eq(writer.binding.doc())) throw new Error("the screen does not show the text");
  return "rich" in request ? writer.rich : null;
}

for await (const line of createInterface({ input: process.stdin })) {
  let told: unknown;
  try {
    told = { is: answer(JSON.parse(line) as Request) };
  } catch (error) {
    told = { wrong: String((error as Error).stack) };
  }
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
