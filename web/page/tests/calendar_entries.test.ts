import { describe, expect, it } from "vitest";
import { dayOf } from "../src/pages/calendar/dates";
import { ask, byDay, Clock, entriesOf, isBand, TOLD_MAX, zonesOf } from "../src/pages/calendar/entries";
import { occurrence } from "./occurrence";

const day = (iso: string) => dayOf(iso) as number;

const placed = (start: string, end: string | null, zone = "UTC") => entriesOf([occurrence({ start, end, all_day: start.length === 10 })], new Clock(zone))[0];

describe("a clock", () => {
  it("shows the day and minute of its zone, on both sides of a change of the clocks", () => {
    const berlin = new Clock("Europe/Berlin");
    const at = (iso: string) => berlin.shows(Date.parse(iso));
    expect(at("2026-03-29T00:59:00Z")).toEqual({ day: day("2026-03-29"), minute: 119 });
    expect(at("2026-03-29T01:00:00Z")).toEqual({ day: day("2026-03-29"), minute: 180 });
    expect(at("2026-10-25T00:30:00Z")).toEqual({ day: day("2026-10-25"), minute: 150 });
    expect(at("2026-10-25T01:30:00Z")).toEqual({ day: day("2026-10-25"), minute: 150 });
    expect(at("2026-12-31T23:30:00Z")).toEqual({ day: day("2027-01-01"), minute: 30 });
  });

  it("knows half and quarter hours, zones far from UTC, and changes at midnight", () => {
    expect(new Clock("Asia/Kathmandu").ahead(Date.parse("2026-06-01T00:00Z"))).toBe(345);
    expect(new Clock("Asia/Kolkata").shows(Date.parse("2026-06-01T20:00Z"))).toEqual({ day: day("2026-06-02"), minute: 90 });
    expect(new Clock("Pacific/Kiritimati").shows(Date.parse("2026-06-01T12:00Z"))).toEqual({ day: day("2026-06-02"), minute: 120 });
    expect(new Clock("Pacific/Pago_Pago").shows(Date.parse("2026-06-01T10:00Z"))).toEqual({ day: day("2026-05-31"), minute: 1380 });
    // Beirut's clocks skip the first hour of 29 March 2026.
    expect(new Clock("Asia/Beirut").shows(Date.parse("2026-03-28T22:00Z"))).toEqual({ day: day("2026-03-29"), minute: 60 });
  });
});

describe("entries", () => {
  it("stand on the reader's day, not on the place's", () => {
    expect(placed("2026-12-07T23:30:00-05:00", null, "Europe/Kyiv")).toMatchObject({ first: day("2026-12-08"), from: 390, to: null });
    expect(placed("2026-12-07", null, "Pacific/Kiritimati")).toMatchObject({ first: day("2026-12-07"), last: day("2026-12-07"), from: null });
  });

  it("without an offset mean the same clock time everywhere", () => {
    for (const zone of ["Asia/Tehran", "America/Bogota"]) expect(placed("2026-12-07T08:15:00", "2026-12-07T09:00:00", zone)).toMatchObject({ first: day("2026-12-07"), from: 495, to: 540 });
  });

  it("that end at midnight don't reach the next day; that end on a day last through it", () => {
    expect(placed("2026-12-07T20:00:00+00:00", "2026-12-08T00:00:00+00:00")).toMatchObject({ last: day("2026-12-07"), to: 1440 });
    expect(placed("2026-12-07T20:00:00+00:00", "2026-12-09")).toMatchObject({ last: day("2026-12-09"), to: 1440 });
    expect(placed("2026-12-07", "2026-12-09")).toMatchObject({ first: day("2026-12-07"), last: day("2026-12-09") });
  });

  it("that end before they begin are where they begin", () => {
    expect(placed("2026-12-07T20:00:00+00:00", "2026-12-07T19:00:00+00:00")).toMatchObject({ last: day("2026-12-07"), to: null });
    expect(placed("2026-12-07", "2026-12-01")).toMatchObject({ last: day("2026-12-07") });
  });

  it("are left out where nothing can place them", () => {
    expect(entriesOf([occurrence({ start: "2026-02-30" }), occurrence({ start: "soon" }), occurrence({ start: "2026-02-30T10:00:00+00:00", all_day: false })], new Clock("UTC")).length).toBeLessThanOrEqual(1);
    expect(entriesOf([occurrence({ start: "soon" })], new Clock("UTC"))).toEqual([]);
  });

  it("keep two times of one record, and its clocks, apart", () => {
    const found = entriesOf([occurrence({}), occurrence({ start: "2026-11-30" }), occurrence({ details: { clock: "look" } })], new Clock("UTC"));
    expect(new Set(found.map(({ key }) => key)).size).toBe(3);
  });

  it("over several days are bands, an evening past midnight isn't", () => {
    const band = (start: string, end: string) => isBand(placed(start, end) as never);
    expect(band("2026-12-07T22:00:00+00:00", "2026-12-08T03:00:00+00:00")).toBe(false);
    expect(band("2026-12-07T22:00:00+00:00", "2026-12-08T12:00:00+00:00")).toBe(true);
    expect(band("2026-12-07", "2026-12-08")).toBe(true);
    expect(band("2026-12-07", "2026-12-07")).toBe(false);
  });

  it("are found by each of their days, whole days first, then by the clock", () => {
    const days = byDay(entriesOf([
      occurrence({ id: "late", start: "2026-12-08T18:00:00+00:00", all_day: false }),
      occurrence({ id: "early", start: "2026-12-08T09:00:00+00:00", all_day: false }),
      occurrence({ id: "camp", start: "2026-12-07", end: "2026-12-09" }),
    ], new Clock("UTC")));
    expect(days.get(day("2026-12-08"))?.map(({ id }) => id)).toEqual(["camp", "early", "late"]);
    expect([...days.keys()].sort()).toEqual([day("2026-12-07"), day("2026-12-08"), day("2026-12-09")]);
  });
});

describe("asking", () => {
  it("goes on where the node told its most, and tells nothing twice", async () => {
    const all = Array.from({ length: 4_500 }, (_, number) => occurrence({ id: String(number), start: `2026-11-${String(1 + Math.floor(number / 200)).padStart(2, "0")}` }));
    const asked: unknown[] = [];
    const node = async (_: string, args: Record<string, unknown> = {}) => {
      asked.push(args["from"]);
      return { occurrences: all.filter(({ start }) => start >= String(args["from"])).slice(0, TOLD_MAX), undated: 3 };
    };
    const told = await ask(day("2026-11-01"), day("2026-11-30"), "UTC", node as never);
    expect([told.occurrences.length, told.undated, told.whole]).toEqual([4_500, 3, true]);
    expect(asked).toEqual(["2026-11-01", "2026-11-10", "2026-11-19"]);
  });

  it("says so where one day alone has more than the node tells", async () => {
    const node = async () => ({ occurrences: Array.from({ length: TOLD_MAX }, (_, number) => occurrence({ id: String(number) })), undated: 0 });
    expect((await ask(day("2026-11-23"), day("2026-11-23"), "UTC", node as never)).whole).toBe(false);
  });

  it("asks for long stretches in pieces that the node takes", async () => {
    const asked: string[] = [];
    const node = async (_: string, args: Record<string, unknown> = {}) => {
      asked.push(`${args["from"]} ${args["to"]}`);
      return { occurrences: [], undated: 0 };
    };
    await ask(day("2026-01-01"), day("2027-06-30"), "UTC", node as never);
    expect(asked).toEqual(["2026-01-01 2027-01-05", "2027-01-06 2027-06-30"]);
  });
});

it("the zone of a group is the one in which it plans most", () => {
  const of = (group: string, zone: string) => occurrence({ group, zone });
  const zones = zonesOf([of("a", "Asia/Amman"), of("a", "Europe/Kyiv"), of("a", "Europe/Kyiv"), of("b", ""), of("c", "America/Bogota")]);
  expect([...zones]).toEqual([["a", "Europe/Kyiv"], ["c", "America/Bogota"]]);
});
