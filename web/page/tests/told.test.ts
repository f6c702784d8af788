// What the node says by itself stands until it is over.
import { describe, expect, it } from "vitest";
import type { NodeEvent } from "../src/data/events.svelte";
import { heard, type Told } from "../src/shell/told";

const notice = (message: string, fields?: Record<string, string>, event = "notice") => ({ event, message, fields }) as NodeEvent;
const after = (...events: NodeEvent[]) => events.reduce<Told[]>(heard, []);
const names = (told: Told[]) => told.map(({ message }) => message);

describe("what the node said", () => {
  it("stands once, the newest three", () => {
    expect(names(after(notice("a"), notice("b"), notice("a"), notice("c"), notice("d")))).toEqual(["a", "c", "d"]);
    expect(new Set(after(notice("a"), notice("b"), notice("c")).map(({ number }) => number)).size).toBe(3);
  });

  it("leaves when it is over, and nothing else does", () => {
    expect(names(after(notice("a"), notice("b"), notice("a", undefined, "notice-over")))).toEqual(["b"]);
    expect(names(after(notice("a"), notice("b", undefined, "notice-over")))).toEqual(["a"]);
    expect(after(notice("a", undefined, "notice-over"))).toEqual([]);
    const two = [notice("full", { group: "Kiln" }), notice("full", { group: "Tern" })];
    expect(after(...two, notice("full", { group: "Kiln" }, "notice-over")).map(({ said }) => said)).toEqual(['["full",{"group":"Tern"}]']);
    expect(after(...two, notice("full", undefined, "notice-over"))).toEqual([]);
  });

  it("is not moved by other events", () => {
    const told = after(notice("a"));
    expect(heard(told, { event: "record", id: "ab" } as NodeEvent)).toBe(told);
  });
});
