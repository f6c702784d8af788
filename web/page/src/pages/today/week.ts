// The days ahead with what takes place on each, in the reader's zone.
import { isoDay, momentOf, ownZone } from "../../data/moments";
import type { Occurrence } from "../../data/types";

export interface Day {
  /** ISO date, and its middle as an instant in UTC for formatting. */
  day: string;
  date: Date;
  entries: Occurrence[];
}

/** Return the days that have something, today first and always; what began earlier stands on its first day here. */
export function daysOf(occurrences: readonly Occurrence[], now: Date, zone = ownZone()): Day[] {
  const today = isoDay(now, zone);
  const days = new Map<string, Occurrence[]>([[today, []]]);
  for (const one of occurrences) {
    const start = dayOf(one, zone);
    const day = start < today ? today : start;
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, entries]) => ({ day, date: new Date(`${day}T12:00Z`), entries }));
}

/** Return the zone of an occurrence where its clocks differ from the reader's, else null. */
export function otherZone(one: Pick<Occurrence, "start" | "zone" | "all_day">, zone = ownZone()): string | null {
  const moment = momentOf(one.start);
  if (!moment || one.all_day || !one.zone || one.zone === zone) return null;
  return wall(moment.date, one.zone) === wall(moment.date, zone) ? null : one.zone;
}

function dayOf(one: Occurrence, zone: string): string {
  const moment = momentOf(one.start);
  return moment && !moment.allDay ? isoDay(moment.date, zone) : one.start.slice(0, 10);
}

function wall(date: Date, zone: string): string {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(date);
  } catch {
    return "";
  }
}
