// A decision: when voices are taken, who has spoken, and what can be said now.
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { expected, isNeeded, phaseOf, sayable, toldBy, voicesOf, wordsOf, type Deciding } from "../src/data/deciding";
import { canSpeak } from "../src/data/groups";
import { begun, fitting, offered } from "../src/data/saying";
import { session } from "../src/data/session.svelte";
import type { KindField, KindStatement, Said, View } from "../src/data/types";

const deciding = (more: Partial<Deciding> = {}): Deciding => ({ method: "consent", quorum: 1, options: [], deciders: ["us", "them"], opened: true, was_opened: true, ...more });
const said = (id: string, name: string, args: [string, string][]): Said => ({ id, name, args, author: { group: "us", device: "d", member: null }, claimed: "", clock_unsure: false, earlier_wording: false, counts: true, problem: null });

beforeEach(() => {
  session.groups = [{ group: "us", name: "Kiln", here: true, mark: 0 }];
});

describe("how it stands", () => {
  it("says when voices are taken", () => {
    expect(phaseOf(deciding({ opened: false, was_opened: false, deciders: [] }))).toBe("needs");
    expect(phaseOf(deciding({ opened: false, was_opened: false }))).toBe("not-open");
    expect(phaseOf(deciding({ opened: false }))).toBe("changed");
    expect(phaseOf(deciding())).toBe("until");
    expect(phaseOf(deciding({ closed: true }))).toBe("grace");
    expect(phaseOf(deciding({ closed: true, over: true }))).toBe("over");
    expect(phaseOf(deciding({ outcomes: ["1"] }))).toBe("stated");
  });

  it("lists every group that decides, also those that have not spoken", () => {
    const voice = { group: "them", stance: "object", option: "", ids: ["1"] };
    expect(voicesOf(deciding({ voices: [voice] })).map(({ group, stance }) => [group, stance])).toEqual([["us", "missing"], ["them", "object"]]);
    const statements = [said("1", "object", [["reason", "cold"]]), said("2", "agree", [["note", "x"]])];
    expect(wordsOf(voice, statements)).toEqual(["cold"]);
    expect(toldBy(statements, "1", "reason")).toBe("cold");
    expect(toldBy(statements, "3", "reason")).toBe("");
  });
});

describe("what can be said", () => {
  const names = ["open", "agree", "stand-aside", "object", "take-back", "outcome"];
  const on = (more: Partial<Deciding>, fields: Record<string, string> = { closes: "2026-12-01" }) => sayable({ blocks: { deciding: deciding(more) }, statements: [], fields } as unknown as Parameters<typeof sayable>[0], names);

  it("is a first word, or another than before", () => {
    expect(on({})).toEqual(["open", "agree", "stand-aside", "object"]);
    const own = (stance: string) => [{ group: "us", stance, option: "", ids: [] }];
    expect(on({ voices: own("agree") })).toEqual(["open", "stand-aside", "object", "take-back"]);
    expect(on({ voices: own("agree"), options: ["tea", "soup"] })).toContain("agree");
    expect(on({ voices: own("stand-aside") })).toEqual(["open", "agree", "object", "take-back"]);
  });

  it("is an opening once it is known who decides and until when, and an outcome once it is time", () => {
    expect(on({ deciders: [] })).not.toContain("open");
    expect(on({}, {})).not.toContain("open");
    expect(on({ over: true })).toContain("outcome");
  });

  it("needs an option where there are some, and an answer where somebody objects", () => {
    const needed = (argument: string, more?: Partial<Deciding>) => isNeeded({ blocks: more ? { deciding: deciding(more) } : {}, statements: [said("1", "object", [])], fields: {} }, argument);
    expect([needed("option", {}), needed("option"), needed("note", {})]).toEqual([true, undefined, undefined]);
    expect(needed("objections", {})).toBe(false);
    expect(needed("objections", { voices: [{ group: "us", stance: "object", option: "", ids: ["1"] }] })).toBe(true);
    expect(needed("objections", { late: [{ group: "us", id: "1" }] })).toBe(true);
  });

  it("leads nobody to one of several ways to speak", () => {
    expect(expected(["agree", "object", "outcome"])).toBe("");
    expect(expected(["outcome", "withdraw"])).toBe("outcome");
    expect(expected(["advise", "open"])).toBe("open");
    expect(expected(["contest"])).toBe("none");
  });

  it("names every statement and every state of the kind", () => {
    const kind = readFileSync(new URL("../../../crdt/kinds/decision.py", import.meta.url), "utf8");
    const declared = [...kind.matchAll(/(?:Statement\(\s*name=|_voice\()"([a-z-]+)"/g)].map(([, name]) => name ?? "");
    const say = [...declared, "extend"];
    const states = ["draft", "advice", "open", "grace", "closed", "decided", "review-due", "blocked", "lapsed", "withdrawn"];
    const fits = states.flatMap((state) => fitting({ kind: "decision", state, fields: {}, statements: [], clocks: [{ clock: "review", state: "running" }], may: { say } } as unknown as Parameters<typeof fitting>[0]));
    expect(new Set(fits)).toEqual(new Set(say));
    expect(declared).toHaveLength(10);
    expect(fitting({ kind: "decision", state: "grace", fields: {}, statements: [], clocks: [], may: { say } } as unknown as Parameters<typeof fitting>[0])).toEqual(["outcome", "withdraw"]);
  });
});

it("offers the options to choose from, and for the outcome the one that carries", () => {
  const record = (more: Partial<Deciding>) => ({ blocks: { deciding: deciding({ options: ["soup", "tea"], ...more }) }, statements: [], links: {} }) as unknown as View;
  const [agree, outcome] = [{ name: "agree" }, { name: "outcome" }] as KindStatement[];
  const option = { name: "option" } as KindField;
  const values = (of: View, statement: KindStatement | undefined) => offered(of, statement as KindStatement, option)?.map(({ value }) => value);
  expect(values(record({}), agree)).toEqual(["soup", "tea"]);
  expect(values(record({ option: "tea" }), outcome)).toEqual(["tea"]);
  expect(values(record({ option: "tea", method: "advice" }), outcome)).toEqual(["soup", "tea"]);
  expect(values(record({ options: [] }), agree)).toEqual([]);
  expect(begun(record({ option: "tea" }), "outcome")).toEqual({ option: "tea" });
  expect(begun(record({ option: "tea" }), "agree")).toEqual({});
});

it("tells who can't speak where a question stands: who only reads, and who isn't there", () => {
  const audience = [{ part: "", home: false, groups: [{ group: "us", role: "steward" }, { group: "them", role: "reader" }] }] as unknown as View["audience"];
  expect(["us", "them", "gone"].map((group) => canSpeak({ audience }, group))).toEqual([true, false, false]);
  expect(canSpeak({ audience: [] }, "us")).toBe(false);
});
