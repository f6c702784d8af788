import { describe, expect, it } from "vitest";
import { calledIn, dayOf, gridOf, isoOf, monthOf, monthsOn, weekdayOf, weekFrom, weekNumber, weekOf, weekStartOf, type Calendar } from "../src/pages/calendar/dates";

const day = (iso: string) => dayOf(iso) as number;
const CALENDARS: Calendar[] = ["gregorian", "persian", "islamic-umalqura"];
const STARTS = [1, 2, 3, 4, 5, 6, 7];

describe("days", () => {
  it("are ISO dates both ways", () => {
    for (const iso of ["1970-01-01", "1969-12-31", "2000-02-29", "2026-11-23", "2100-02-28", "2400-02-29"]) expect(isoOf(day(iso))).toBe(iso);
  });

  it("are refused where there is no such date", () => {
    for (const iso of ["2026-02-30", "2100-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "today", "", undefined]) expect(dayOf(iso)).toBeNull();
  });

  it("know their weekday, also before 1970", () => {
    expect(weekdayOf(day("2026-11-23"))).toBe(1);
    expect(weekdayOf(day("2026-11-29"))).toBe(7);
    expect(weekdayOf(day("1969-12-31"))).toBe(3);
    expect(weekdayOf(day("1900-01-01"))).toBe(1);
  });
});

describe("weeks", () => {
  it.each(STARTS)("begin on weekday %i and hold their day", (start) => {
    for (let one = day("2026-12-20"); one < day("2027-01-12"); one++) {
      const first = weekOf(one, start);
      expect(weekdayOf(first)).toBe(start);
      expect(weekFrom(first)).toContain(one);
    }
  });

  it("are numbered as ISO 8601 counts over the edges of years", () => {
    const numbers: [string, number][] = [
      ["2026-01-01", 1], ["2026-12-28", 53], ["2027-01-03", 53], ["2027-01-04", 1], ["2024-12-30", 1],
      ["2020-12-31", 53], ["2021-01-03", 53], ["2021-01-04", 1], ["2023-01-01", 52], ["2026-11-23", 48],
    ];
    for (const [iso, number] of numbers) expect([iso, weekNumber(day(iso))]).toEqual([iso, number]);
  });

  it("begin as chosen, else as the language has it", () => {
    for (const start of STARTS) expect(weekStartOf(start, "en")).toBe(start);
    expect(["ar", "fa", "uk", "es", "en", "fr", "ru"].map((language) => weekStartOf(null, language))).toEqual([6, 6, 1, 1, 1, 1, 1]);
    expect([weekStartOf(9, "es"), weekStartOf(0, "ar")]).toEqual([1, 6]);
  });
});

describe("months", () => {
  const edges: [Calendar, string, string, string][] = [
    ["gregorian", "2026-02-10", "2026-02-01", "2026-02-28"],
    ["gregorian", "2028-02-29", "2028-02-01", "2028-02-29"],
    ["gregorian", "2026-12-31", "2026-12-01", "2026-12-31"],
    // Farvardin 1405; Esfand of 1403, a leap year, has 30 days, that of 1404 has 29.
    ["persian", "2026-03-21", "2026-03-21", "2026-04-20"],
    ["persian", "2025-03-20", "2025-02-19", "2025-03-20"],
    ["persian", "2026-03-20", "2026-02-20", "2026-03-20"],
    // Ramadan and Shawwal 1447, Muharram 1448 as Umm al-Qura has them.
    ["islamic-umalqura", "2026-03-01", "2026-02-18", "2026-03-19"],
    ["islamic-umalqura", "2026-03-20", "2026-03-20", "2026-04-17"],
    ["islamic-umalqura", "2026-06-16", "2026-06-16", "2026-07-14"],
  ];
  it.each(edges)("of the %s calendar hold %s from %s to %s", (calendar, iso, first, last) => {
    const month = monthOf(calendar, day(iso));
    expect([isoOf(month.first), isoOf(month.last)]).toEqual([first, last]);
  });

  it.each(CALENDARS)("of the %s calendar follow each other without a gap for sixty years", (calendar) => {
    let month = monthOf(calendar, day("1990-01-01"));
    for (let count = 0; count < 720; count++) {
      expect(calledIn(calendar, month.first).day).toBe(1);
      const length = month.last - month.first + 1;
      expect(length).toBeGreaterThanOrEqual(calendar === "gregorian" ? 28 : 29);
      expect(length).toBeLessThanOrEqual(calendar === "islamic-umalqura" ? 30 : 31);
      const next = monthOf(calendar, month.last + 1);
      expect(next.first).toBe(month.last + 1);
      expect(next.called.month).toBe((month.called.month % 12) + 1);
      expect(next.called.year - month.called.year).toBe(month.called.month === 12 ? 1 : 0);
      month = next;
    }
  });

  it("keep the day of the month, or take its last", () => {
    expect(isoOf(monthsOn("gregorian", day("2026-01-31"), 1))).toBe("2026-02-28");
    expect(isoOf(monthsOn("gregorian", day("2026-03-31"), -1))).toBe("2026-02-28");
    expect(isoOf(monthsOn("gregorian", day("2026-12-15"), 1))).toBe("2027-01-15");
    expect(isoOf(monthsOn("gregorian", day("2024-02-29"), 12))).toBe("2025-02-28");
    // 31 Shahrivar → 30 Mehr; 30 Esfand 1403 → 29 Esfand 1404.
    expect(calledIn("persian", monthsOn("persian", day("2026-09-22"), 1))).toEqual({ year: 1405, month: 7, day: 30 });
    expect(calledIn("persian", monthsOn("persian", day("2025-03-20"), 12))).toEqual({ year: 1404, month: 12, day: 29 });
    // 30 Ramadan → 29 Shawwal.
    expect(calledIn("islamic-umalqura", monthsOn("islamic-umalqura", day("2026-03-19"), 1))).toEqual({ year: 1447, month: 10, day: 29 });
    expect(monthsOn("persian", day("2026-05-05"), 0)).toBe(day("2026-05-05"));
  });
});

describe("a month's grid", () => {
  it.each(CALENDARS.flatMap((calendar) => STARTS.map((start) => [calendar, start] as const)))("of the %s calendar with weeks from %i has whole weeks around the month, and no more", (calendar, start) => {
    for (let one = day("2024-01-10"); one < day("2028-06-01"); one += 29) {
      const weeks = gridOf(calendar, one, start);
      const month = monthOf(calendar, one);
      expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? 0) === start)).toBe(true);
      expect(weeks[0]).toContain(month.first);
      expect(weeks.at(-1)).toContain(month.last);
      expect(weeks.flat()).toEqual(Array.from({ length: weeks.length * 7 }, (_, number) => (weeks[0]?.[0] ?? 0) + number));
      expect(weeks.length).toBeGreaterThanOrEqual(4);
      expect(weeks.length).toBeLessThanOrEqual(6);
    }
  });
});
