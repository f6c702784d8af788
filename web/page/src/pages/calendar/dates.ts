// Days and calendars as numbers: no clock, no zone, no words. A day is how many days lie between it and 1 January 1970.
// Months and years are those of the calendar that the reader uses; Intl is asked what it calls each day.

export type Day = number;
export type Calendar = "gregorian" | "persian" | "islamic-umalqura";

/** The name of a day in a calendar, as numbers; `era` because years are counted within one. */
export interface Called {
  year: number;
  month: number;
  day: number;
}

export interface Month {
  first: Day;
  last: Day;
  called: Called;
}

const DAY_MS = 86_400_000;
const THURSDAY = 4;
// Longer than any month, shorter than any two.
const BEYOND_A_MONTH = 32;
const ISO = /^(-?\d{4,6})-(\d{2})-(\d{2})$/;

const makers = new Map<Calendar, Intl.DateTimeFormat>();
const names = new Map<string, Called>();
const days = new Map<string, Day | null>();
const NAMES_KEPT = 20_000;

/** Return the day that an ISO date names, null where it names none (also 2026-02-30). */
export function dayOf(iso: string | undefined): Day | null {
  const known = days.get(iso ?? "");
  if (known !== undefined) return known;
  if (days.size > NAMES_KEPT) days.clear();
  const fresh = read(iso);
  days.set(iso ?? "", fresh);
  return fresh;
}

function read(iso: string | undefined): Day | null {
  const found = ISO.exec(iso ?? "");
  if (!found) return null;
  const day = Math.floor(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / DAY_MS);
  return Number.isFinite(day) && isoOf(day) === iso ? day : null;
}

/** Return the ISO date of a day. */
export function isoOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, -14);
}

/** Return noon of a day in UTC, for formatters whose zone is UTC. */
export function noonOf(day: Day): Date {
  return new Date(day * DAY_MS + DAY_MS / 2);
}

/** Return the weekday of a day: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Return the first day of the week that holds a day, when weeks begin on `start`. */
export function weekOf(day: Day, start: number): Day {
  return day - ((weekdayOf(day) - start + 7) % 7);
}

/** Return the seven days from one on. */
export function weekFrom(first: Day): Day[] {
  return Array.from({ length: 7 }, (_, number) => first + number);
}

/** Return the number of a week as ISO 8601 counts: the week that holds its Thursday, first of the year the one with 4 January. */
export function weekNumber(day: Day): number {
  const thursday = weekOf(day, 1) + THURSDAY - 1;
  const newYear = Math.floor(Date.UTC(new Date(thursday * DAY_MS).getUTCFullYear(), 0, 1) / DAY_MS);
  return Math.floor((thursday - newYear) / 7) + 1;
}

/** Return what a calendar calls a day. */
export function calledIn(calendar: Calendar, day: Day): Called {
  const key = `${calendar} ${day}`;
  const known = names.get(key);
  if (known) return known;
  const fresh = calendar === "gregorian" ? gregorian(day) : asked(calendar, day);
  if (names.size > NAMES_KEPT) names.clear();
  names.set(key, fresh);
  return fresh;
}

function gregorian(day: Day): Called {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function asked(calendar: Calendar, day: Day): Called {
  let maker = makers.get(calendar);
  if (!maker) {
    maker = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" });
    makers.set(calendar, maker);
  }
  const parts = maker.formatToParts(noonOf(day));
  const number = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? "", 10);
  return { year: number("year"), month: number("month"), day: number("day") };
}

/** Return the month of a calendar that holds a day. */
export function monthOf(calendar: Calendar, day: Day): Month {
  const called = calledIn(calendar, day);
  const first = day - called.day + 1;
  const beyond = first + BEYOND_A_MONTH;
  return { first, last: beyond - calledIn(calendar, beyond).day, called: { ...called, day: 1 } };
}

/** Return the day some months later or earlier: the same of its month, or the last where that month is shorter. */
export function monthsOn(calendar: Calendar, day: Day, months: number): Day {
  const wanted = calledIn(calendar, day).day;
  let month = monthOf(calendar, day);
  for (let left = months; left > 0; left--) month = monthOf(calendar, month.last + 1);
  for (let left = months; left < 0; left++) month = monthOf(calendar, month.first - 1);
  return Math.min(month.first + wanted - 1, month.last);
}

/** Return the weeks of a month's grid, each of seven days, from the week of its first day to that of its last. */
export function gridOf(calendar: Calendar, day: Day, start: number): Day[][] {
  const { first, last } = monthOf(calendar, day);
  const weeks: Day[][] = [];
  for (let week = weekOf(first, start); week <= last; week += 7) weeks.push(weekFrom(week));
  return weeks;
}

const FROM_SATURDAY = ["ar", "fa"];

/** Return on which weekday weeks begin: as the reader chose, else as their language has it. */
export function weekStartOf(chosen: number | null, language: string): number {
  if (chosen !== null && chosen >= 1 && chosen <= 7) return chosen;
  return FROM_SATURDAY.includes(language) ? 6 : 1;
}
