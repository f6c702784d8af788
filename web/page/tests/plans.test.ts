// A plan: which list is to be worked on, what is expected to be said, what is offered in which state.
import { beforeEach, expect, it } from "vitest";
import { openLists, doneCount, expectedOf, isOwnDone, listName, unticked, type PlanList, type PlanStep } from "../src/data/plans";
import { fitting, offered } from "../src/data/saying";
import { session } from "../src/data/session.svelte";
import { signable } from "../src/data/signing";
import type { KindField, KindStatement, View } from "../src/data/types";
import { statementsOf } from "./tidy/words";

const step = (text: string, ...groups: string[]): PlanStep => ({ text, shown: text, done: groups.map((group) => ({ id: group, group, name: group, when: "", unsure: false, trigger: null, note: null })) });
const list = (field: string, ...steps: PlanStep[]): PlanList => ({ field, steps });

beforeEach(() => {
  session.groups = [{ group: "us", name: "Kiln", here: true, mark: 0 }];
});

it("goes on to the next list once somebody did each step of one", () => {
  const [hour, day] = [list("first_hour", step("a", "us"), step("b")), list("first_day", step("c"))];
  expect(openLists({ lists: [hour, day] })).toEqual([hour]);
  const done = list("first_hour", step("a", "us"), step("b", "them"));
  expect(openLists({ lists: [done, day] })).toEqual([done, day]);
  expect(openLists({ lists: [done] })).toEqual([done]);
  expect(openLists({ lists: [] })).toEqual([]);
  expect(doneCount(hour)).toBe(1);
  expect(doneCount(unticked(done))).toBe(0);
  expect(listName(day)).toBe("first-day");
});

it("ticks what the reader's own group did", () => {
  expect([step("a"), step("a", "them"), step("a", "them", "us")].map(isOwnDone)).toEqual([false, false, true]);
});

it("expects the end of what is set off, and else that it is set off", () => {
  const names = ["activate", "stand-down", "debrief"];
  expect((["active", "stood-down", "debriefed", "resting"] as const).map((phase) => expectedOf({ phase }, names))).toEqual(["stand-down", "debrief", "activate", "activate"]);
  expect(expectedOf({ phase: "active" }, [])).toBe("");
});

it("offers the words that set it off", () => {
  const [statement, argument] = [{ name: "activate" } as KindStatement, { name: "trigger" } as KindField];
  const asked = (triggers: unknown) => offered({ fields: { triggers }, blocks: {} } as unknown as View, statement, argument);
  expect(asked(["Red letter"])).toEqual([{ value: "Red letter", label: "Red letter" }]);
  expect(asked(undefined)).toEqual([]);
});

it("names every statement of the kind in some state, and steps are ticked where they stand", () => {
  const declared = statementsOf("contingency");
  const states = ["activated", "stood-down", "draft", "signing", "changed", "agreed", "drilled", "debriefed", "replaced", "ended"];
  const fits = states.flatMap((state) => fitting({ kind: "contingency", state, fields: {}, statements: [], clocks: [], may: { say: declared } } as unknown as Parameters<typeof fitting>[0]));
  expect(new Set(fits)).toEqual(new Set(declared));
  expect(declared).toHaveLength(10);
  expect(signable({ opened: true, was_opened: true, needed: 1, parties: [] }, ["did", "undone", "drill"])).toEqual(["drill"]);
});
