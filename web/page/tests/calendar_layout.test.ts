import { describe, expect, it } from "vitest";
import { agendaOf } from "../src/pages/calendar/agenda";
import { dayOf, isoOf } from "../src/pages/calendar/dates";
import { byDay, Clock, entriesOf, type Entry } from "../src/pages/calendar/entries";
import { gapsOf, nearestOf, plannedBy } from "../src/pages/calendar/gaps";
import { byGroup, columnsOf } from "../src/pages/calendar/groups";
import { blocksOf, lanesAt, lanesOf, MINUTES_SHOWN_MIN, shownOf } from "../src/pages/calendar/lanes";
import { occurrence } from "./occurrence";

const day = (iso: string) => dayOf(iso) as number;
const entry = (id: string, start: string, end: string | null = null, some = {}): Entry =>
  entriesOf([occurrence({ id, title: id, start, end, all_day: start.length === 10, ...some })], new Clock("UTC"))[0] as Entry;
const hour = (id: string, from: string, to: string | null = null) => entry(id, `2026-12-07T${from}:00+00:00`, to && `2026-12-07T${to}:00+00:00`);

describe("bands", () => {
  const first = day("2026-12-07");
  it("lie in lanes in which no two meet, cut at the edges of the week", () => {
    const bands = [entry("long", "2026-12-01", "2026-12-20"), entry("early", "2026-12-07", "2026-12-08"), entry("late", "2026-12-09", "2026-12-15"), entry("over", "2026-12-08", "2026-12-09")];
    const lanes = lanesOf(bands, first, first + 6);
    expect(lanes.map(({ entry: { id }, lane, starts, ends }) => [id, lane, starts, ends])).toEqual([
      ["long", 0, false, false], ["early", 1, true, true], ["over", 2, true, true], ["late", 1, true, false],
    ]);
    expect(lanes.every((one) => one.first >= first && one.last <= first + 6)).toBe(true);
  });

  it("keep lanes free where a lower one goes on", () => {
    const lanes = lanesOf([entry("a", "2026-12-07", "2026-12-08"), entry("b", "2026-12-07", "2026-12-12")], first, first + 6);
    expect(lanesAt(lanes, first + 1).map((one) => one?.entry.id)).toEqual(["b", "a"]);
    expect(lanesAt(lanes, first + 3).map((one) => one?.entry.id)).toEqual(["b"]);
    const below = lanesOf([entry("x", "2026-12-07", "2026-12-08"), entry("y", "2026-12-08", "2026-12-12"), entry("z", "2026-12-09", "2026-12-10")], first, first + 6);
    expect(lanesAt(below, first + 4).map((one) => one?.entry.id ?? null)).toEqual([null, "y"]);
  });

  it("that end before the week, or begin after it, aren't in it", () => {
    expect(lanesOf([entry("a", "2026-12-01", "2026-12-06"), entry("b", "2026-12-14", "2026-12-16"), entry("one day", "2026-12-09")], first, first + 6)).toEqual([]);
  });
});

describe("hours that overlap", () => {
  const at = (entries: Entry[]) => Object.fromEntries(blocksOf(entries, day("2026-12-07")).blocks.map(({ entry: { id }, column, columns, wide }) => [id, [column, columns, wide]]));

  it("stand side by side, others have the day for themselves", () => {
    expect(at([hour("a", "09:00", "11:00"), hour("b", "10:00", "12:00"), hour("c", "13:00", "14:00")])).toEqual({ a: [0, 2, 1], b: [1, 2, 1], c: [0, 1, 1] });
  });

  it("take the room that nobody else needs", () => {
    expect(at([hour("a", "09:00", "12:00"), hour("b", "09:00", "10:00"), hour("c", "09:30", "10:00"), hour("d", "11:00", "12:00")])).toEqual({ a: [0, 3, 1], b: [1, 3, 1], c: [2, 3, 1], d: [1, 3, 2] });
  });

  it("beyond the room that there is are counted, and what matters most stays", () => {
    const plan = { ...hour("plan", "09:30", "10:30"), joint: true };
    const { blocks, more } = blocksOf([hour("a", "09:00", "11:00"), hour("b", "09:00", "11:00"), hour("c", "09:00", "11:00"), plan], day("2026-12-07"), 2);
    expect([blocks.map(({ entry: { id } }) => id).sort(), more]).toEqual([["a", "plan"], 2]);
  });

  it("only touch where one ends as the other begins", () => {
    expect(at([hour("a", "09:00", "10:00"), hour("b", "10:00", "11:00")])).toEqual({ a: [0, 1, 1], b: [0, 1, 1] });
  });

  it("without an end have room for their words, also just before midnight", () => {
    const [one, late] = blocksOf([hour("a", "09:00"), hour("b", "23:50")], day("2026-12-07")).blocks;
    expect((one?.to ?? 0) - (one?.from ?? 0)).toBe(MINUTES_SHOWN_MIN);
    expect([late?.from, late?.to]).toEqual([1440 - MINUTES_SHOWN_MIN, 1440]);
  });

  it("past midnight stand on both days", () => {
    const night = entry("night", "2026-12-07T22:00:00+00:00", "2026-12-08T03:00:00+00:00");
    expect(blocksOf([night], day("2026-12-07")).blocks[0]).toMatchObject({ from: 1320, to: 1440 });
    expect(blocksOf([night], day("2026-12-08")).blocks[0]).toMatchObject({ from: 0, to: 180 });
  });

  it("of a day on which the clocks go back never have a negative length", () => {
    const [back] = entriesOf([occurrence({ all_day: false, start: "2026-10-25T02:30:00+02:00", end: "2026-10-25T02:15:00+01:00" })], new Clock("Europe/Berlin"));
    const [block] = blocksOf(back ? [back] : [], day("2026-10-25")).blocks;
    expect((block?.to ?? 0) - (block?.from ?? 0)).toBeGreaterThanOrEqual(MINUTES_SHOWN_MIN);
  });

  it("never meet in one column, whatever comes", () => {
    let seed = 7;
    const random = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    for (let round = 0; round < 40; round++) {
      const entries = Array.from({ length: 14 }, (_, number) => {
        const from = random(1_300);
        return hour(String(number), clock(from), clock(Math.min(1_439, from + 1 + random(200))));
      });
      const most = 2 + random(14);
      const { blocks, more } = blocksOf(entries, day("2026-12-07"), most);
      expect(blocks.length + more).toBe(14);
      expect(Math.max(...blocks.map(({ columns }) => columns))).toBeLessThanOrEqual(most);
      for (const one of blocks)
        for (const other of blocks)
          if (one !== other && one.from < other.to && other.from < one.to && one.columns === other.columns)
            expect(one.column + one.wide <= other.column || other.column + other.wide <= one.column).toBe(true);
    }
  });
});

describe("a dense day", () => {
  const many = [entry("a", "2026-12-07"), entry("b", "2026-12-07"), entry("plan", "2026-12-07", null, { joint: true, kind: "action" }), entry("c", "2026-12-07"), entry("met", "2026-12-07", null, { contested: true })];
  it("shows what must be looked at and what is done together, and counts the rest", () => {
    const { shown, more } = shownOf(many, 3);
    expect([shown.map(({ id }) => id), more]).toEqual([["a", "plan", "met"], 2]);
  });
  it("shows one more rather than say that there is one more", () => {
    expect(shownOf(many, 4)).toMatchObject({ more: 0 });
    expect(shownOf([], 3)).toEqual({ shown: [], more: 0 });
  });
});

describe("gaps", () => {
  const first = day("2026-12-07");
  const plan = entry("vigil", "2026-12-09", null, { kind: "action", joint: true, group: "g2" });
  const all = [plan, entry("camp", "2026-12-12", "2026-12-14"), entry("off", "2026-12-16", null, { state: "called-off" }), entry("due", "2026-12-17", null, { kind: "need" })];

  it("are runs of days on which nobody does anything; what is called off or only due fills none", () => {
    const gaps = gapsOf(plannedBy(all, null), all, first, first + 13, null);
    expect(gaps.map((gap) => [isoOf(gap.first), isoOf(gap.last), gap.length])).toEqual([
      ["2026-12-07", "2026-12-08", 2], ["2026-12-10", "2026-12-11", 2], ["2026-12-15", "2026-12-20", 6],
    ]);
  });

  it("are weeks too, from whatever weekday they begin", () => {
    expect(gapsOf(plannedBy(all, null), all, first, first + 27, 1).map((gap) => [isoOf(gap.first), gap.length])).toEqual([["2026-12-21", 2]]);
    expect(gapsOf(plannedBy(all, null), all, first, first + 27, 6).map((gap) => [isoOf(gap.first), gap.length])).toEqual([["2026-12-19", 3]]);
  });

  it("of one group are those in which it plans nothing itself", () => {
    expect(gapsOf(plannedBy(all, "g2"), all, first, first + 4, null).map((gap) => gap.length)).toEqual([2, 2]);
    expect(plannedBy([entry("form", "2026-12-09", null, { kind: "overlay", group: "g3", stance: "no" })], "g3")).toEqual([]);
  });

  it("know the nearer of the joint actions around them", () => {
    const [before, after] = gapsOf(plannedBy(all, null), all, first, first + 13, null);
    expect(before && nearestOf(before)).toMatchObject({ days: 1, earlier: false, plan: { id: "vigil" } });
    expect(after && nearestOf(after)).toMatchObject({ days: 1, earlier: true });
    expect(nearestOf({ first, last: first, length: 1, before: null, after: null })).toBeNull();
  });

  it("are all days where nothing is planned at all, and none where something always is", () => {
    expect(gapsOf([], [], first, first + 6, null)).toMatchObject([{ first, last: first + 6, length: 7, before: null, after: null }]);
    expect(gapsOf([entry("always", "2026-12-01", "2026-12-31")], [], first, first + 6, null)).toEqual([]);
  });
});

describe("the agenda", () => {
  it("tells empty weeks as one, and what lasts long once", () => {
    const entries = [entry("camp", "2026-12-01", "2026-12-09"), entry("a", "2026-12-10"), entry("b", "2027-01-05")];
    const weeks = agendaOf(byDay(entries), day("2026-12-07"), day("2027-01-10"), 1);
    expect(weeks.map((week) => [isoOf(week.first), week.length, week.days.map((one) => [isoOf(one.day), one.entries.map(({ id }) => id)])])).toEqual([
      ["2026-12-07", 1, [["2026-12-07", ["camp"]], ["2026-12-10", ["a"]]]],
      ["2026-12-14", 3, []],
      ["2027-01-04", 1, [["2027-01-05", ["b"]]]],
    ]);
  });
});

describe("by group", () => {
  const known = [{ group: "g2", name: "Zeta", here: false, mark: 1 }, { group: "g1", name: "Kiln", here: true, mark: 0 }, { group: "g3", name: "Alfa", here: false, mark: 2 }];
  it("has a row for everybody, the own group first, and every entry in its columns", () => {
    const columns = columnsOf(day("2026-12-07"), day("2026-12-13"), "days", 1);
    const rows = byGroup([entry("a", "2026-12-08"), entry("camp", "2026-12-12", "2026-12-20"), entry("new", "2026-12-07", null, { group: "g9", name: "Before" })], known, columns, "en");
    expect(rows.map(({ name }) => name)).toEqual(["Kiln", "Alfa", "Before", "Zeta"]);
    expect(rows[0]?.cells.map((cell) => cell.map(({ id }) => id).join())).toEqual(["", "a", "", "", "", "camp", "camp"]);
  });
  it("has weeks that begin where the reader's do", () => {
    const columns = columnsOf(day("2026-12-09"), day("2026-12-25"), "weeks", 6);
    expect(columns.map(({ first, last }) => [isoOf(first), isoOf(last)])).toEqual([["2026-12-05", "2026-12-11"], ["2026-12-12", "2026-12-18"], ["2026-12-19", "2026-12-25"]]);
  });
});
