import { describe, expect, it, vi } from "vitest";
import { dayOf, isoOf } from "../src/pages/calendar/dates";
import { compared, lineOf } from "../src/pages/calendar/panel";
import { hashesAt, hashOf, plain, readPlace, type Place } from "../src/pages/calendar/place";
import { rangeOf, stepped, turned } from "../src/pages/calendar/ranges";

// The address is read as soon as its module is there.
vi.hoisted(() => Object.assign(globalThis, { location: { hash: "" } }));

const day = (iso: string) => dayOf(iso) as number;
const today = day("2026-11-28");

describe("a place", () => {
  it("is the month of today where the address says nothing, or nonsense", () => {
    for (const parts of [[], ["moon"], ["month", "2026-02-30"], ["month", "x"]]) expect(readPlace({ parts, query: {} }, today)).toMatchObject({ view: "month", day: today });
    expect(readPlace({ parts: ["agenda"], query: { back: "-3", on: "1e9", add: "bomb" } }, today)).toMatchObject({ view: "agenda", back: 0, on: 200, add: undefined });
  });
  it("is said by its address, and read from it again", () => {
    const place: Place = { view: "agenda", day: day("2026-12-07"), record: "ab/c&d", form: "f", add: "action", edit: "form", group: "g?", by: "weeks", back: 2, on: 3, print: true };
    const [path = "", query = ""] = hashOf(place).slice(2).split("?");
    expect(readPlace({ parts: path.split("/").slice(1), query: Object.fromEntries(new URLSearchParams(query)) }, today)).toEqual(place);
    expect(hashOf(plain(place))).toBe("#/calendar/agenda/2026-12-07?group=g%3F&by=weeks");
    expect(hashOf(plain({ ...place, group: undefined, by: undefined }, { view: "month" }))).toBe("#/calendar/month/2026-12-07");
  });
  it("says the addresses of its records as if each were written out", () => {
    for (const place of [plain({ view: "month", day: today, back: 0, on: 0, print: false }), { view: "groups", day: today, record: "old", form: "o", add: "event", edit: "form", group: "g?", by: "weeks", back: 2, on: 0, print: false } as Place])
      for (const form of [undefined, "f&"]) expect(hashesAt(place)("ab/c", form)).toBe(hashOf({ ...place, add: undefined, edit: undefined, record: "ab/c", form }));
  });
  it("is what the address says", () => {
    expect(readPlace({ parts: ["week", "2026-12-07"], query: { record: "ab", print: "1" } }, today)).toMatchObject({ view: "week", day: day("2026-12-07"), record: "ab", print: true });
  });
});

describe("a range", () => {
  const range = (view: string, iso: string, query = {}) => {
    const found = rangeOf(readPlace({ parts: [view, iso], query }, today), "gregorian", 1);
    return [isoOf(found.first), isoOf(found.last)];
  };
  it("holds what the view shows", () => {
    expect(range("month", "2026-11-23")).toEqual(["2026-10-26", "2026-12-06"]);
    expect(range("week", "2026-11-29")).toEqual(["2026-11-23", "2026-11-29"]);
    expect(range("agenda", "2026-11-25", { back: "1", on: "1" })).toEqual(["2026-10-26", "2027-01-17"]);
    expect(range("groups", "2026-11-25", { by: "weeks" })).toEqual(["2026-11-23", "2027-01-17"]);
    expect(range("gaps", "2026-11-25")).toEqual(["2026-11-23", "2027-02-14"]);
  });
  it("of a Persian month has its own edges", () => {
    const found = rangeOf(readPlace({ parts: ["month", "2026-11-23"], query: {} }, today), "persian", 6);
    expect([isoOf(found.first), isoOf(found.last)]).toEqual(["2026-11-21", "2026-12-25"]);
  });
  it("turns by what it shows", () => {
    const turn = (view: string, way: 1 | -1) => isoOf(turned(readPlace({ parts: [view, "2026-01-31"], query: {} }, today), "gregorian", way));
    expect([turn("month", 1), turn("month", -1), turn("week", 1), turn("agenda", -1), turn("gaps", 1)]).toEqual(["2026-02-28", "2025-12-31", "2026-02-07", "2026-01-03", "2026-04-25"]);
  });
});

describe("keys in the month", () => {
  const step = (key: string, rtl = false, shift = false) => {
    const to = stepped(key, shift, day("2026-11-25"), "gregorian", 1, rtl);
    return to === null ? null : isoOf(to);
  };
  it("move by days and weeks, mirrored from right to left", () => {
    expect([step("ArrowRight"), step("ArrowLeft"), step("ArrowRight", true), step("ArrowLeft", true)]).toEqual(["2026-11-26", "2026-11-24", "2026-11-24", "2026-11-26"]);
    expect([step("ArrowDown"), step("ArrowUp"), step("ArrowDown", true)]).toEqual(["2026-12-02", "2026-11-18", "2026-12-02"]);
  });
  it("move to the ends of the week, and by months and years", () => {
    expect([step("Home"), step("End"), step("PageDown"), step("PageUp"), step("PageDown", false, true)]).toEqual(["2026-11-23", "2026-11-29", "2026-12-25", "2026-10-25", "2027-11-25"]);
    expect(step("a")).toBeNull();
  });
});

describe("what moved", () => {
  const marked = (old: string, now: string) => {
    const found = compared(old, now);
    return [found.old, found.now].map((pieces) => pieces.map(({ text, kept }) => (kept ? text : `[${text}]`)).join(""));
  };
  it("is marked in whole words", () => {
    expect(marked("Phones stay off during the reading.", "Phones stay off from the door to the door.")).toEqual(["Phones stay off [during the reading].", "Phones stay off [from the door to the door]."]);
    expect(marked("", "New")).toEqual(["", "[New]"]);
    expect(marked("Gone", "")).toEqual(["[Gone]", ""]);
    expect(marked("a a", "a a a")).toEqual(["a a", "a a[ a]"]);
    expect(marked("لا تصوير اليوم", "لا تصوير غدًا")).toEqual(["لا تصوير [اليوم]", "لا تصوير [غدًا]"]);
  });
  it("is told beside our own line of it", () => {
    expect(lineOf("a\nours\nc", "a\nnow\nc", "now")).toBe("ours");
    expect(lineOf("all otherwise", "a\nnow\nc", "now")).toBe("all otherwise");
  });
});
