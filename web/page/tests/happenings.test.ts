// Every way in which something can happen has its sentence, and the sentence exists.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { KindField } from "../src/data/types";
import type { Happening } from "../src/data/types";
import { deedsOf, linesOf } from "../src/pages/activity/happenings";

const WORDS = readFileSync(new URL("../../words/en/page_activity.ftl", import.meta.url), "utf8");
const DIDS = readFileSync(new URL("../../../crdt/history.py", import.meta.url), "utf8").match(/class Did\(Enum\):[\s\S]*?\n\n\n/)?.[0] ?? "";

const field = (name: string, type = "text", many = false): KindField => ({
  name, type, many, required: false, choices: [], multiline: false, part: "", sensitive: false, chars_max: 500, long: type === "long-text",
});
const FIELDS = [field("title"), field("risk", "choice"), field("consent_to", "group", true), field("body.tasks", "checklist"), field("body.notes", "long-text"), field("ics", "pieces"), field("lines", "lines")];

const happening = (did: string, what: string, more: Partial<Happening> = {}): Happening => ({
  who: { group: "a", device: "b", member: null, name: "Raíz" }, for: null, did, what, before: [], after: null, args: [],
  claimed: "2026-11-28T10:00:00Z", arrived: "2026-11-28T10:00:00Z", entry: "e1", ...more,
});
const only = (...given: Happening[]) => {
  const lines = linesOf(given, "case", FIELDS);
  expect(lines).toHaveLength(1);
  return lines[0]!;
};

describe("what happened", () => {
  it.each([
    [happening("created", "case"), "created"],
    [happening("wrote", "title", { after: "Linden" }), "filled"],
    [happening("wrote", "title", { before: ["Lime"], after: "Linden" }), "changed"],
    [happening("wrote", "title", { before: ["Lime"], after: "" }), "cleared"],
    [happening("wrote", "title", { before: ["Lime"], after: null }), "cleared"],
    [happening("wrote", "title", { before: ["a", "b"], after: "a" }), "settled"],
    [happening("wrote", "consent_to/12ab", { after: "ff" }), "item-added"],
    [happening("wrote", "consent_to/12ab", { before: ["ff"] }), "item-removed"],
    [happening("wrote", "body.tasks/9/title", { after: "call" }), "task-added"],
    [happening("wrote", "body.tasks/9/title", { before: ["call"], after: "phone" }), "task-renamed"],
    [happening("wrote", "body.tasks/9/title", { before: ["call"] }), "task-removed"],
    [happening("wrote", "body.tasks/9/done", { after: "yes" }), "task-done"],
    [happening("wrote", "body.tasks/9/done", { before: ["yes"], after: "" }), "task-undone"],
    [happening("wrote", "body.tasks/9/order", { before: ["h"], after: "q" }), "task-moved"],
    [happening("wrote", "ics/0", { after: "BEGIN" }), "reworded"],
    [happening("wrote", "nobody/knows", { after: "x" }), "field-unknown"],
    [happening("wrote-note", "body.notes"), "wrote-note"],
    [happening("said", "close", { args: [["reason", "done"]] }), "said"],
    [happening("said", "note", { args: [["text", "hello"]] }), "noted"],
    [happening("withdrew", "withdrawn", { after: "yes" }), "withdrew"],
    [happening("brought-back", "withdrawn", { before: ["yes"], after: "" }), "brought-back"],
    [happening("danced", "x"), "did-unknown"],
  ])("%#: %o", (given, id) => {
    const found = only(given);
    expect(found.id).toBe(`page-activity-${id}`);
    expect(WORDS).toContain(`\n${found.id} = `);
  });

  it("has a sentence for every word of the node", () => {
    const dids = [...DIDS.matchAll(/= "([\w-]+)"/g)].map((found) => found[1] ?? "");
    expect(dids).toContain("wrote-note");
    for (const did of dids) expect(only(happening(did, "title")).id).not.toBe("page-activity-did-unknown");
  });

  it("names fields and statements by the ids of their words", () => {
    expect(only(happening("wrote", "consent_to/12ab", { after: "ff" })).args).toEqual({ field: { id: "field-case-consent-to" } });
    expect(only(happening("wrote-note", "body.notes")).args).toEqual({ field: { id: "field-case-body-notes" } });
    expect(only(happening("said", "hand-over")).args).toEqual({ statement: { id: "statement-case-hand-over" } });
  });

  it("keeps what was before, what is now, and what was said besides", () => {
    const found = only(happening("wrote", "title", { before: ["a", null, "b"], after: "c" }));
    expect([found.before, found.after, found.path]).toEqual([["a", "b"], "c", "title"]);
    expect(only(happening("said", "note", { args: [["text", "hello"], ["reason", " "]] })).said).toEqual([["text", "hello"]]);
  });

  it("tells what one entry did to one item once, and to several fields each", () => {
    const task = ["title", "done", "order"].map((leaf) => happening("wrote", `body.tasks/9/${leaf}`, { after: leaf === "done" ? "" : "x" }));
    expect(only(...task).id).toBe("page-activity-task-added");
    const lines = linesOf([happening("wrote", "title", { after: "x" }), happening("wrote", "risk", { after: "low" }), ...task], "case", FIELDS);
    expect(lines.map((one) => one.id)).toEqual(["page-activity-filled", "page-activity-filled", "page-activity-task-added"]);
    expect(only(happening("created", "case"), happening("wrote", "title", { after: "x" })).id).toBe("page-activity-created");
  });

  it("puts the happenings of one entry together, in their order", () => {
    const deeds = deedsOf([happening("created", "case"), happening("wrote", "title", { after: "x" }), happening("said", "note", { entry: "e2" })], () => FIELDS, "case");
    expect(deeds.map((deed) => [deed.first.entry, deed.lines.length])).toEqual([["e1", 1], ["e2", 1]]);
  });
});
