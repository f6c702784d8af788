// Today: what is due, the days of the week, who holds what, and when the page says that it is out of touch or locks.
import { describe, expect, it, vi } from "vitest";

vi.stubGlobal("location", { hash: "#/today", protocol: "http:" });
vi.stubGlobal("history", { replaceState: () => undefined, state: null });
const { dueCount, nearestOf } = await import("../src/data/due");
const { daysOf, otherZone } = await import("../src/pages/today/week");
const { clashesOf, newOf } = await import("../src/pages/today/away");
const { iconOf, lookAt, reasonOf, tapOf } = await import("../src/pages/today/waiting");
const { lastMet } = await import("../src/shell/touch");
const { secondsLeft } = await import("../src/shell/idle");
const { countsOf, narrowed } = await import("../src/pages/search/narrow");

type Waiting = Parameters<typeof nearestOf>[0][number];
type Occurrence = Parameters<typeof daysOf>[0][number];
const waits = (change: Partial<Waiting>) => ({ id: "a", kind: "pledge", title: "", for: "deliver", here: true, due: null, ...change }) as Waiting;
const occurs = (change: Partial<Occurrence>) => ({ id: "a", kind: "event", start: "2026-11-28", all_day: true, zone: "", ...change }) as Occurrence;
const NOW = Date.parse("2026-11-28T12:00:00Z");

describe("what is due", () => {
  it("is first what has the nearest day and is this group's", () => {
    const found = nearestOf([waits({ id: "late", due: "2026-12-04" }), waits({ id: "others", due: "2026-11-20", here: false }), waits({ id: "near", due: "2026-12-01T18:00[Europe/Kyiv]" }), waits({ id: "none" })]);
    expect(found?.id).toBe("near");
    expect(nearestOf([waits({})])).toBeUndefined();
    expect(nearestOf([waits({ id: "late", due: "2026-11-20" }), waits({ id: "danger", for: "acknowledge", due: "2026-12-04" })])?.id).toBe("danger");
  });

  it("counts pledges of the days ahead and those that are late", () => {
    const all = [waits({ due: "2026-11-20" }), waits({ due: "2026-12-02" }), waits({ due: "2026-12-20" }), waits({ due: "2026-11-29", kind: "case" }), waits({ due: "2026-11-29", here: false })];
    expect(dueCount(all, NOW)).toBe(2);
  });
});

describe("what waits", () => {
  it("is said with one tap where no more words are needed, and only by whom it waits for", () => {
    expect(tapOf(waits({ for: "confirm" }))).toEqual({ statement: "confirm", args: {} });
    expect(tapOf(waits({ for: "answer", kind: "check-in" }))).toEqual({ statement: "answer", args: { how: "all-well" } });
    expect(tapOf(waits({ for: "acknowledge", kind: "incident" }))).toEqual({ statement: "acknowledge", args: {} });
    expect(tapOf(waits({ for: "confirm", here: false }))).toBeNull();
    expect(tapOf(waits({ for: "choose" }))).toBeNull();
  });

  it("has a reason, a sign and a place, also when a newer node names one that this page doesn't know", () => {
    const says = (id: string) => id === "page-today-for-clock-look";
    expect(reasonOf({ for: "clock-look" }, says)).toBe("clock-look");
    expect(reasonOf({ for: "something-new" }, says)).toBe("other");
    expect(iconOf({ for: "something-new", kind: "unheard-of" })).toBe("clock");
    expect(lookAt({ id: "f00", kind: "peer", for: "compare-numbers", space: null })).toBe("#/peers");
    expect(lookAt({ id: "f00", kind: "space", for: "accept-steward", space: "f00" })).toBe("#/space/f00");
    expect(lookAt({ id: "f00", kind: "space", for: "look-space", space: "f00" })).toBe("#/space/f00");
    expect(lookAt({ id: "f00", kind: "spaces", for: "look-spaces", space: null })).toBe("#/spaces");
  });
});

describe("the week", () => {
  it("stands under the days of the reader's zone, today first", () => {
    const late = occurs({ id: "late", start: "2026-11-29T23:30:00+00:00", all_day: false, zone: "UTC" });
    const begun = occurs({ id: "begun", start: "2026-11-20" });
    const days = daysOf([late, begun], new Date(NOW), "Asia/Amman");
    expect(days.map(({ day, entries }) => [day, entries.map(({ id }) => id)])).toEqual([["2026-11-28", ["begun"]], ["2026-11-30", ["late"]]]);
  });

  it("names the other zone only where its clocks differ", () => {
    const at = (zone: string) => occurs({ start: "2026-11-29T18:00:00+01:00", all_day: false, zone });
    expect(otherZone(at("Asia/Tbilisi"), "Europe/Berlin")).toBe("Asia/Tbilisi");
    expect(otherZone(at("Europe/Madrid"), "Europe/Berlin")).toBeNull();
    expect(otherZone(at("Nowhere/Land"), "Europe/Berlin")).toBe("Nowhere/Land");
    expect(otherZone(occurs({}), "Europe/Berlin")).toBeNull();
  });
});

describe("since one was away", () => {
  it("tells nothing twice", () => {
    const short = (id: string) => ({ id, kind: "need", title: id, state: "open" });
    const told = { met: [{ ...short("a"), fields: [{ field: "by", values: [] }] }, { ...short("b"), fields: [] }], contested: [short("a"), short("b")], closed: [short("c")], changes: [short("a"), short("b"), short("c"), short("d")] } as never;
    expect(newOf(told).map(({ id }) => id)).toEqual(["d"]);
    expect(clashesOf(told).map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("the frame", () => {
  const holds = (name: string, last_met: string | null, linked = false) => ({ peer: name, name, linked, last_met, entries_to_send: 0, missing_since: null });

  it("says whom it met last when that was a day ago and nobody is connected", () => {
    const away = [holds("Kiln", "2026-11-20T10:00:00Z"), holds("Nadia", "2026-11-22T10:00:00Z"), holds("New", null)];
    expect(lastMet(away, NOW)?.name).toBe("Nadia");
    expect(lastMet([...away, holds("Raíz", "2026-11-28T11:59:00Z", true)], NOW)).toBeNull();
    expect(lastMet([holds("Kiln", "2026-11-28T01:00:00Z")], NOW)).toBeNull();
    expect(lastMet([holds("New", null)], NOW)).toBeNull();
  });

  it("warns a minute before it locks, of a short time half", () => {
    expect(secondsLeft(600, 530_000)).toBeNull();
    expect(secondsLeft(600, 545_000)).toBe(55);
    expect(secondsLeft(60, 20_000)).toBeNull();
    expect(secondsLeft(60, 40_000)).toBe(20);
    expect(secondsLeft(60, 90_000)).toBe(0);
    expect(secondsLeft(0, 900_000)).toBeNull();
  });
});

describe("what was found", () => {
  const found = [{ kind: "need", space: "a" }, { kind: "need", space: "b" }, { kind: "case", space: "a" }];

  it("is narrowed by kind and space", () => {
    expect(narrowed(found, "", "")).toHaveLength(3);
    expect(narrowed(found, "need", "a")).toHaveLength(1);
    expect(countsOf(found, "kind")).toEqual([["need", 2], ["case", 1]]);
  });
});
