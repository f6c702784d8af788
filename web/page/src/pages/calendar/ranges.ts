// Which days a view shows, which it asks for, and where its arrows lead.
import { gridOf, monthOf, monthsOn, weekOf, type Calendar, type Day } from "./dates";
import type { Place } from "./place";

export interface Range {
  /** What is shown. */
  first: Day;
  last: Day;
  /** What is asked for: for gaps also what lies around. */
  from: Day;
  until: Day;
}

const AROUND_DAYS = 60;
/** The agenda goes on by so many days at a time, gaps and weeks by group are looked at over so many. */
export const STRETCH_DAYS = 28;
export const GAPS_DAYS = 12 * 7;
export const GROUP_WEEKS = 8;

/** Return the days of a place. */
export function rangeOf(place: Place, calendar: Calendar, start: number): Range {
  const week = weekOf(place.day, start);
  switch (place.view) {
    case "week":
      return shown(week, week + 6);
    case "agenda":
      return shown(week - place.back * STRETCH_DAYS, week + (place.on + 1) * STRETCH_DAYS - 1);
    case "groups":
      return shown(week, week + (place.by === "weeks" ? GROUP_WEEKS * 7 : 7) - 1);
    case "gaps":
      return { ...shown(week, week + GAPS_DAYS - 1), from: week - AROUND_DAYS, until: week + GAPS_DAYS + AROUND_DAYS };
    default: {
      const weeks = gridOf(calendar, place.day, start);
      return shown(weeks[0]?.[0] ?? week, weeks.at(-1)?.[6] ?? week);
    }
  }
}

function shown(first: Day, last: Day): Range {
  return { first, last, from: first, until: last };
}

/** Return the day to which the arrow back (-1) or on (1) leads. */
export function turned(place: Place, calendar: Calendar, way: -1 | 1): Day {
  switch (place.view) {
    case "week":
      return place.day + way * 7;
    case "agenda":
      return place.day + way * STRETCH_DAYS;
    case "groups":
      return place.day + way * 7 * (place.by === "weeks" ? GROUP_WEEKS : 1);
    case "gaps":
      return place.day + way * GAPS_DAYS;
    default:
      return monthsOn(calendar, place.day, way);
  }
}

/** Where a key leads from a day of the month's grid; null for keys that are none of its own. */
export function stepped(key: string, shift: boolean, day: Day, calendar: Calendar, start: number, rtl: boolean): Day | null {
  const on = rtl ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return day + on;
    case "ArrowLeft":
      return day - on;
    case "ArrowDown":
      return day + 7;
    case "ArrowUp":
      return day - 7;
    case "Home":
      return weekOf(day, start);
    case "End":
      return weekOf(day, start) + 6;
    case "PageDown":
      return monthsOn(calendar, day, shift ? 12 : 1);
    case "PageUp":
      return monthsOn(calendar, day, shift ? -12 : -1);
    default:
      return null;
  }
}

/** Whether a day lies outside of the month that holds another. */
export function outside(calendar: Calendar, month: Day, day: Day): boolean {
  const { first, last } = monthOf(calendar, month);
  return day < first || day > last;
}
