// Cases: what their head says, which are listed in which order, how consent stands, what a lesson strikes out.
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import type { Brief, Said, View } from "../src/data/types";

vi.mock("../src/data/words.svelte", () => ({ speech: { language: "en" }, t: (id: string) => id, known: () => true }));
vi.mock("../src/data/session.svelte", () => ({ session: { preferences: {}, groups: [] }, kindOf: () => undefined }));
vi.mock("../src/data/route.svelte", () => ({ to: () => "" }));

const { consentOf, referralTo, nextOf, causeOf, madeFor } = await import("../src/pages/cases/consent");
const { leadOf, quietDays } = await import("../src/pages/cases/lead");
const { filterOf, inOrder, isShown } = await import("../src/pages/cases/list");
const { piecesOf, linesOf, namesIn } = await import("../src/pages/cases/redaction");

const NOW = Date.parse("2026-11-28T12:00:00Z");
const WORDS = readFileSync(new URL("../../words/en/page_cases.ftl", import.meta.url), "utf8");
const CASE = readFileSync(new URL("../../../crdt/kinds/case.py", import.meta.url), "utf8");

const brief = (fields: Brief["fields"], more: Partial<Brief> = {}): Brief => ({
  id: "a", kind: "case", space: "s", author: { group: "us", device: "d", member: null }, created: "", changed: "2026-11-28T10:00:00Z",
  state: "open", details: {}, fields, statements: [], overlays: [], problems: [], withdrawn: false, key: "", shared: false, part_of: null, part: "", ...more,
});
const said = (name: string, group: string, args: [string, string][] = [], counts = true): Said => ({
  id: name + group, name, args, author: { group, device: "d", member: null }, claimed: "", clock_unsure: false, earlier_wording: false, counts, problem: null,
});

describe("the head of a case", () => {
  const lead = (record: Parameters<typeof leadOf>[0]) => leadOf(record, NOW, (when) => when).map((one) => one.id.replace("page-cases-lead-", ""));
  it("counts whole quiet days", () => {
    expect(quietDays({ changed: "2026-11-19T11:00:00Z" }, NOW)).toBe(9);
    expect(quietDays({ changed: "2026-12-19T11:00:00Z" }, NOW)).toBe(0);
    expect(quietDays({ changed: "" }, NOW)).toBe(0);
  });
  it("says nothing of a fresh case", () => expect(lead(brief({}))).toEqual([]));
  it("says what is contested, quiet, due and to do, in this order", () => {
    const record = {
      ...brief({ "body.tasks": [{ id: "1", title: "a", done: false, order: "h" }, { id: "2", title: "b", done: true, order: "i" }] }, { changed: "2026-11-01T10:00:00Z", problems: [{ id: "field-contested", field: "risk" }] }),
      clocks: [{ clock: "look", due: "x", state: "due" }, { clock: "answer", due: "x", state: "running" }],
    };
    expect(lead(record)).toEqual(["contested", "quiet", "look-due", "tasks"]);
  });
  it("leaves an ended case in peace", () => {
    expect(lead(brief({ "body.tasks": [{ id: "1", title: "a", done: false, order: "h" }] }, { changed: "2026-01-01T10:00:00Z", state: "archived" }))).toEqual([]);
  });
  it("says nothing of one in the bin", () => {
    expect(lead({ ...brief({}, { state: "withdrawn", problems: [{ id: "field-contested", field: "risk" }] }), clocks: [{ clock: "look", due: "x", state: "due" }] })).toEqual([]);
  });
  it("has words for every clock of the kind", () => {
    const clocks = [...CASE.matchAll(/name="(\w+)", sort=ClockSort|name="(\w+)",\n\s+sort=ClockSort/g)].map((found) => found[1] ?? found[2]);
    expect(clocks).toHaveLength(3);
    for (const clock of clocks) for (const state of ["due", "soon"]) expect(WORDS).toContain(`\npage-cases-lead-${clock}-${state} = `);
  });
});

describe("the list of cases", () => {
  const shown = (query: Record<string, string>, one: Brief, name = "Wren") => isShown(one, { ...filterOf(query), text: query["text"] ?? "" }, "us", name, NOW);
  it("shows what is being worked on unless asked otherwise", () => {
    expect(shown({}, brief({}))).toBe(true);
    expect(shown({}, brief({}, { state: "closed" }))).toBe(false);
    expect(shown({ view: "ended" }, brief({}, { state: "archived" }))).toBe(true);
    expect(shown({ view: "all", quiet: "nonsense", whose: "?" }, brief({}, { state: "closed" }))).toBe(true);
  });
  it("knows ours, others' and mine", () => {
    const theirs = brief({}, { author: { group: "them", device: "d", member: null } });
    expect([shown({ whose: "ours" }, theirs), shown({ whose: "others" }, theirs), shown({ whose: "others" }, brief({}))]).toEqual([false, true, false]);
    expect(shown({ whose: "mine" }, brief({ stand_in: "wren " }))).toBe(true);
    expect(shown({ whose: "mine" }, brief({ keeper: "" }), "")).toBe(false);
  });
  it("shows what has been quiet for some days", () => {
    expect(shown({ quiet: "14" }, brief({}, { changed: "2026-11-13T10:00:00Z" }))).toBe(true);
    expect(shown({ quiet: "14" }, brief({}))).toBe(false);
  });
  it("shows one state where that is asked for", () => {
    expect(shown({ state: "waiting" }, brief({}, { state: "waiting" }))).toBe(true);
    expect(shown({ state: "waiting" }, brief({}))).toBe(false);
  });
  it("finds words", () => {
    expect(shown({ text: "LIND" }, brief({ title: "Case Linden" }))).toBe(true);
    expect(shown({ text: "oak" }, brief({ title: "Case Linden" }))).toBe(false);
  });
  it("puts what is contested first, then risk, then what was quiet longest; ended ones last", () => {
    const one = (id: string, state: string, risk: string, changed = "2026-11-28") => brief({ risk }, { id, state, changed });
    const order = inOrder([one("e", "closed", "high"), one("d", "open", ""), one("c", "open", "high"), one("b", "open", "high", "2026-11-01"), one("a", "contested", "low")]);
    expect(order.map(({ id }) => id).join("")).toBe("abcde");
  });
});

describe("consent", () => {
  const how = (fields: Brief["fields"]) => consentOf({ fields }, (until) => until < "2026").how;
  const full = { consent: "yes", consent_to: ["them"], consent_parts: ["summary"] };
  it.each([
    [{}, "unknown"],
    [{ consent: "unknown" }, "unknown"],
    [{ consent: "no", consent_to: ["them"] }, "no"],
    [{ consent: "yes" }, "nobody"],
    [full, "given"],
    [{ ...full, consent_until: "2027-02-28" }, "given"],
    [{ ...full, consent_until: "2020-02-28" }, "over"],
    [{ ...full, consent: { contested: [] } }, "unclear"],
  ])("%o", (fields, expected) => {
    expect(how(fields as Brief["fields"])).toBe(expected);
    expect(WORDS).toContain(`\npage-cases-consent-${expected} = `);
  });
  const view = (statements: Said[], say = ["accept-referral"]) => ({ statements, may: { say } }) as unknown as View;
  it("knows a referral that waits for an answer here", () => {
    const asked = said("refer", "them", [["to", "us"]]);
    expect(referralTo(view([asked]), "us")).toBe(asked);
    expect(referralTo(view([asked, said("accept-referral", "us")]), "us")).toBeNull();
    expect(referralTo(view([said("decline-referral", "us"), asked]), "us")).toBe(asked);
    expect(referralTo(view([said("refer", "them", [["to", "others"]])]), "us")).toBeNull();
    expect(referralTo(view([asked], []), "us")).toBeNull();
  });
  it("tells what was made for another group from what it was made of", () => {
    const refer = said("refer", "us", [["to", "them"]]);
    expect(madeFor(brief({}, { statements: [refer] }), "us")).toBe("them");
    expect(madeFor(brief({ consent: "no" }, { statements: [refer] }), "us")).toBe("");
    expect(madeFor(brief({}, { statements: [refer] }), "them")).toBe("");
    expect(madeFor(brief({}), "us")).toBe("");
  });
  it("offers what a state leads to", () => {
    const states = /states=\(("open"[^)]*)\)/.exec(CASE)?.[1]?.match(/\w[\w-]+/g) ?? [];
    expect(states).toHaveLength(5);
    for (const state of states) expect(nextOf(state).length).toBeGreaterThan(0);
    for (const next of states.flatMap(nextOf)) expect(CASE).toContain(`name="${next}"`);
    expect(causeOf({ statements: [said("work-on", "us"), said("note", "us"), said("close", "us", [], false)] })?.name).toBe("work-on");
  });
});

describe("what a lesson strikes out", () => {
  const told = (original: string, redacted: string) => piecesOf(original, redacted).map(({ text, struck }) => (struck ? `[${text}]` : text)).join("");
  it.each([
    ["nothing here", "nothing here", "nothing here"],
    ["Mariam needs a room", "… needs a room", "[Mariam] needs a room"],
    ["a room for Mariam Haddad", "a room for …", "a room for [Mariam Haddad]"],
    ["Ana, then Mariam.", "…, then ….", "[Ana], then [Mariam]."],
    ["wait… Ana came", "wait… … came", "wait… [Ana] came"],
    ["all of it", "", "[all of it]"],
    ["one", "another", "[one]"],
    ["", "", ""],
  ])("%s", (original, redacted, expected) => expect(told(original, redacted)).toBe(expected));
  it("goes by lines", () => {
    expect(linesOf(piecesOf("Ana lives\n\nhere with Ana\nand us", "… lives\n\nhere with …\nand us")).map((line) => line.map((one) => one.text))).toEqual([
      ["Ana", " lives"], ["here with ", "Ana"], ["and us"],
    ]);
  });
});

it("knows names that stand in what would go", () => {
  const names = ["Mariam Haddad", "Li", "نادية"];
  expect(namesIn(["A room for mariam, soon"], names)).toEqual(["Mariam Haddad"]);
  expect(namesIn(["Haddad's room", "wrote to نادية"], names)).toEqual(["Mariam Haddad", "نادية"]);
  expect(namesIn(["Marian went home"], ["Mariam Haddad"])).toEqual([]);
  expect(namesIn([], ["", " "])).toEqual([]);
});
