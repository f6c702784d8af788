// What days, weeks and months are called, in the reader's language and calendar and in the one beside it.
import { formatter } from "../../data/moments";
import { session } from "../../data/session.svelte";
import { speech, t } from "../../data/words.svelte";
import { calledIn, noonOf, weekFrom, weekNumber, weekStartOf, type Calendar, type Day } from "./dates";
import type { Entry } from "./entries";

const made = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const said = new Map<string, string>();
const SAID_MAX = 5_000;

/** The calendar by which the reader counts, and the one shown small beside it. */
export function ownCalendar(): Calendar {
  return session.preferences.calendar as Calendar;
}

export function calendarBeside(): Calendar | null {
  const beside = session.preferences.calendar_beside as Calendar | null | undefined;
  return beside && beside !== ownCalendar() ? beside : null;
}

/** Return on which weekday this reader's weeks begin. */
export function ownWeekStart(): number {
  return weekStartOf(session.preferences.week_start, speech.language);
}

function inCalendar(calendar: Calendar, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([speech.locale, calendar, options]);
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(`${speech.locale}-u-ca-${calendar === "gregorian" ? "gregory" : calendar}`, { timeZone: "UTC", ...options });
  made.set(key, fresh);
  return fresh;
}

/** Return `November 2026`. */
export function monthWords(day: Day): string {
  return formatter({ month: "long", year: "numeric" }, "UTC").format(noonOf(day));
}

/** Return what the months from one day to another are called in the calendar beside. */
export function besideWords(calendar: Calendar, first: Day, last: Day): string {
  return inCalendar(calendar, { month: "long", year: "numeric" }).formatRange(noonOf(first), noonOf(last));
}

/** Return `Wednesday 25 November 2026`. */
export function fullWords(day: Day): string {
  return kept(`day ${day}`, () => formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric" }, "UTC").format(noonOf(day)));
}

/** Return `Wednesday 25 November 2026, 3 entries`. */
export function cellWords(day: Day, count: number): string {
  return kept(`cell ${day} ${count}`, () => t("page-calendar-cell", { day: fullWords(day), count }));
}

/** Return `4 more`. */
export function moreWords(count: number): string {
  return kept(`more ${count}`, () => t("page-calendar-more", { count }));
}

/** Return words that were made before, in this language and calendar; a month says the same days and hours over and over. */
function kept(key: string, make: () => string): string {
  const whole = `${speech.language} ${ownCalendar()} ${key}`;
  const known = said.get(whole);
  if (known !== undefined) return known;
  if (said.size > SAID_MAX) said.clear();
  const fresh = make();
  said.set(whole, fresh);
  return fresh;
}

/** Return `Wednesday 25 November`, short `Wed 25 Nov`. */
export function weekdayAndDay(day: Day, width: "long" | "short" = "long"): string {
  return formatter({ weekday: width, day: "numeric", month: width }, "UTC").format(noonOf(day));
}

/** Return `25 Nov`. */
export function shortDay(day: Day): string {
  return formatter({ day: "numeric", month: "short" }, "UTC").format(noonOf(day));
}

/** Return `25 – 29 November 2026`, without the year where it is told elsewhere. */
export function rangeWords(first: Day, last: Day, year = true): string {
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", ...(year ? { year: "numeric" } : {}) };
  return formatter(options, "UTC").formatRange(noonOf(first), noonOf(last));
}

/** Return `Nov`. */
export function shortMonth(day: Day, calendar = ownCalendar()): string {
  return inCalendar(calendar, { month: "short" }).format(noonOf(day));
}

/** Return the number that a calendar gives a day, in the digits of the language. */
export function numberOf(day: Day, calendar = ownCalendar()): string {
  return digits(calledIn(calendar, day).day);
}

/** Return a number in the digits of the language. */
export function digits(number: number): string {
  const known = numbers.get(speech.locale) ?? new Intl.NumberFormat(speech.locale, { useGrouping: false });
  numbers.set(speech.locale, known);
  return known.format(number);
}

/** Return the names of the weekdays from the first on. */
export function weekdays(first: Day): { long: string; short: string }[] {
  const [long, short] = [inCalendar("gregorian", { weekday: "long" }), inCalendar("gregorian", { weekday: "short" })];
  return weekFrom(first).map((day) => ({ long: long.format(noonOf(day)), short: short.format(noonOf(day)) }));
}

/** Return the ISO number of the week that begins on a day, told by its Thursday. */
export function weekNumberWords(first: Day): string {
  return digits(weekNumber(first + 3));
}

/** Return when an entry begins on the reader's clock; empty for whole days, and on days on which it only goes on. */
export function timeOf(entry: Pick<Entry, "from" | "first">, day = entry.first): string {
  const { from } = entry;
  if (from === null || entry.first < day) return "";
  return kept(`minute ${from}`, () => formatter({ hour: "numeric", minute: "2-digit" }, "UTC").format(new Date(from * 60_000)));
}

/** Return `18` or `6 PM` for an hour of the day. */
export function hourWords(hour: number): string {
  return formatter({ hour: "numeric" }, "UTC").format(new Date(hour * 3_600_000));
}
