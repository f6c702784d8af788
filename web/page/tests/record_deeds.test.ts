// Deeds of one record: the newest first, and who is offered to take one back.
import { beforeEach, describe, expect, it, vi } from "vitest";

const door = vi.hoisted(() => ({ viewer: { role: "keeper" } }));
vi.mock("../src/data/words.svelte", () => ({ speech: { language: "en" }, t: (id: string) => id, isolated: (name: string) => name, known: () => true }));
vi.mock("../src/data/session.svelte", () => ({ session: { door }, kindOf: () => ({ fields: [{ name: "title", type: "text" }, { name: "tasks", type: "checklist" }] }) }));
vi.mock("../src/data/route.svelte", () => ({ to: () => "" }));

import type { Happening, View } from "../src/data/types";
import { deedsOfRecord, taskTitles } from "../src/pages/activity/record_deeds";

const NOW = Date.parse("2026-11-28T12:00:00Z");
const record = (edit: boolean, fields = {}) => ({ id: "r", kind: "need", may: { edit, say: [] }, fields }) as unknown as View;
const wrote = (entry: string, more: Partial<Happening> = {}): Happening => ({
  who: { group: "g", device: "d", member: null, name: "Kiln" }, for: null, did: "wrote", what: "title", before: ["a"], after: "b", args: [],
  claimed: "2026-11-28T10:00:00Z", arrived: "2026-11-28T10:00:00Z", entry, ...more,
});
const undoable = (view: View, one: Happening) => deedsOfRecord(view, [one], NOW)[0]?.first.undo;

beforeEach(() => {
  door.viewer.role = "keeper";
});

describe("deeds of a record", () => {
  it("come the newest first", () => {
    expect(deedsOfRecord(record(true), [wrote("one"), wrote("two")], NOW).map(({ first }) => first.entry)).toEqual(["two", "one"]);
  });

  it("can be taken back by those who may edit everything", () => {
    expect(undoable(record(true), wrote("one"))).toBe(true);
    expect(undoable(record(false), wrote("one"))).toBe(false);
    door.viewer.role = "add";
    expect(undoable(record(true), wrote("one"))).toBe(false);
  });

  it("stay once they are old, said or without effect", () => {
    expect(undoable(record(true), wrote("one", { arrived: "2026-10-01T10:00:00Z" }))).toBe(false);
    expect(undoable(record(true), wrote("one", { did: "said" }))).toBe(false);
    expect(undoable(record(true), wrote("one", { void: "act-not-open" }))).toBe(false);
  });
});

it("tasks are called by what is written on them", () => {
  expect(taskTitles(record(true, { tasks: [{ id: "t1", title: "Bring bread", done: false }] }))).toEqual({ t1: "Bring bread" });
  expect(taskTitles(record(true))).toEqual({});
});
