// Every connection of the last days, by day, as sentences.
import { isoDay, momentOf, ownZone } from "../../data/moments";
import type { Named } from "../../data/types";

export interface Connection {
  began: string;
  ended: string | null;
  peer: Named | null;
  way: string;
  address: string;
  called: boolean;
  bytes_sent: number;
  bytes_received: number;
}

/** Return connections by the day on which they began, in their order. */
export function byDay(all: readonly Connection[], zone = ownZone()): { day: string; first: string; rows: Connection[] }[] {
  const days: { day: string; first: string; rows: Connection[] }[] = [];
  for (const one of all) {
    const moment = momentOf(one.began);
    const day = moment ? isoDay(moment.date, zone) : "";
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(one);
    else days.push({ day, first: one.began, rows: [one] });
  }
  return days;
}

/** Return how long a connection lasted, in whole seconds; null while it is up. */
export function lasted(one: Connection): number | null {
  const [began, ended] = [momentOf(one.began), momentOf(one.ended)];
  return began && ended ? Math.max(0, Math.round((ended.date.getTime() - began.date.getTime()) / 1000)) : null;
}

/** Return a length of time as one number and its unit. */
export function lengthWords(seconds: number, language: string): string {
  const [unit, size] = seconds < 90 ? ["second", 1] : seconds < 5_400 ? ["minute", 60] : ["hour", 3_600];
  return new Intl.NumberFormat(language, { style: "unit", unit: unit as string, unitDisplay: "long" }).format(Math.round(seconds / (size as number)));
}
