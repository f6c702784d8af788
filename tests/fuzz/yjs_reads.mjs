// Puts notes together in Yjs: reads lines of JSON, each a list of notes, each a list of updates in base64; answers each
// line with one, of each note its pieces of text with their marks. Started by tests/fuzz/agreement.py with the path of Yjs.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const Y = await import(pathToFileURL(process.argv[2]).href);

function pieces(doc) {
  const found = [];
  for (const { insert, attributes = {} } of doc.getText("t").toDelta()) {
    const marks = Object.fromEntries(Object.entries(attributes).sort());
    const last = found.at(-1);
    if (last && JSON.stringify(last[1]) === JSON.stringify(marks)) last[0] += insert;
    else found.push([insert, marks]);
  }
  return found;
}

function read(updates) {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, Buffer.from(update, "base64"));
  const again = new Y.Doc();
  Y.applyUpdate(again, Y.encodeStateAsUpdate(doc));
  const live = pieces(doc);
  if (JSON.stringify(pieces(again)) !== JSON.stringify(live)) throw new Error("live and reloaded differ");
  return live;
}

for await (const line of createInterface({ input: process.stdin })) {
  let told;
  try {
    told = { is: JSON.parse(line).map(read) };
  } catch (error) {
    told = { wrong: String(error.stack) };
  }
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
