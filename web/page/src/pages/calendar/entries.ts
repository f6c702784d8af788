// What stands in the calendar, placed on the reader's days: each occurrence of the node with its first and last day and
// the minutes of the clock at which it begins and ends where the reader lives.
import { call } from "../../data/api";
import type { Occurrence } from "../../data/types";
import { dayOf, isoOf, type Day } from "./dates";

export interface Entry extends Occurrence {
  /** Tells it apart from all others, also from other times of the same record. */
  key: string;
  /** The record that is opened for it: of a group's own form the plan. */
  plan: string;
  first: Day;
  last: Day;
  /** Minutes since midnight where the reader lives; null for whole days. */
  from: number | null;
  to: number | null;
  /** The instant at which it begins, whole days at their midnight in UTC. */
  at: number;
}

/** What an occurrence is of which the node says nothing: a month has hundreds, and of most of them most is not so. */
const UNSAID = { title: "", name: "", state: "", end: null, all_day: false, zone: "", days: 1, joint: false, own: false, overlay_of: null, stance: null, moved: false, details: {}, contested: false, recurs: false };

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** How many occurrences the node tells at once. */
export const TOLD_MAX = 2_000;
// A little less than the span that it takes.
const ASKED_DAYS = 370;

/** Where the clock of a zone stands, remembered by day: most days have one offset from their beginning to their end. */
export class Clock {
  #maker: Intl.DateTimeFormat;
  #days = new Map<number, number | null>();

  constructor(readonly zone: string) {
    const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
    this.#maker = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", { timeZone: zone, hourCycle: "h23", ...parts });
  }

  /** Return the minutes by which this zone is ahead of UTC at an instant. */
  ahead(at: number): number {
    const day = Math.floor(at / DAY_MS);
    let known = this.#days.get(day);
    if (known === undefined) {
      const [begins, ends] = [this.#asked(day * DAY_MS), this.#asked((day + 1) * DAY_MS)];
      known = begins === ends ? begins : null;
      this.#days.set(day, known);
    }
    return known ?? this.#asked(at);
  }

  /** Return the day and the minutes since midnight that this zone's clocks show at an instant. */
  shows(at: number): { day: Day; minute: number } {
    const wall = at + this.ahead(at) * MINUTE_MS;
    const day = Math.floor(wall / DAY_MS);
    return { day, minute: Math.floor((wall - day * DAY_MS) / MINUTE_MS) };
  }

  #asked(at: number): number {
    const found: Record<string, number> = {};
    for (const { type, value } of this.#maker.formatToParts(at)) found[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return Math.round((wall - Math.floor(at / 1_000) * 1_000) / MINUTE_MS);
  }
}

/** Return occurrences as entries in the reader's zone; what names no day is left out, because nothing can place it. */
export function entriesOf(told: readonly Occurrence[], clock: Clock): Entry[] {
  const found: Entry[] = [];
  for (const one of told) {
    const placed = one.all_day ? wholeDays(one) : moments(one, clock);
    if (placed) found.push({ ...one, key: keyOf(one), plan: one.overlay_of ?? one.id, ...placed });
  }
  return found;
}

/** A record may stand at several times, and on one day for several of its clocks. */
function keyOf({ id, start, details }: Occurrence): string {
  return typeof details["clock"] === "string" ? `${id} ${start} ${details["clock"]}` : `${id} ${start}`;
}

type Placed = Pick<Entry, "first" | "last" | "from" | "to" | "at">;

function wholeDays(one: Occurrence): Placed | null {
  const first = dayOf(one.start.slice(0, 10));
  if (first === null) return null;
  const last = Math.max(first, dayOf(one.end?.slice(0, 10)) ?? first);
  return { first, last, from: null, to: null, at: first * DAY_MS };
}

function moments(one: Occurrence, clock: Clock): Placed | null {
  const start = shown(one.start, clock);
  if (!start) return null;
  const end = one.end ? shown(one.end, clock) : null;
  if (!end || (end.at <= start.at && end.day <= start.day)) return { first: start.day, last: start.day, from: start.minute, to: null, at: start.at };
  // What ends at midnight doesn't reach into the next day; what ends on a day, without an hour, lasts to its end.
  const over = one.end?.length === 10 ? { day: end.day, minute: 24 * 60 } : end.minute === 0 && end.day > start.day ? { day: end.day - 1, minute: 24 * 60 } : end;
  return { first: start.day, last: Math.max(start.day, over.day), from: start.minute, to: over.minute, at: start.at };
}

/** What the reader's clock shows at an ISO text; one without an offset means the same clock time everywhere. */
function shown(text: string, clock: Clock): { day: Day; minute: number; at: number } | null {
  const day = dayOf(text.slice(0, 10));
  if (text.length <= 10) return day === null ? null : { day, minute: 0, at: day * DAY_MS };
  if (/(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? null : { ...clock.shows(at), at };
  }
  const wall = Date.parse(`${text}Z`);
  if (Number.isNaN(wall)) return null;
  const at = wall - clock.ahead(wall) * MINUTE_MS;
  return { day: Math.floor(wall / DAY_MS), minute: Math.floor((wall % DAY_MS) / MINUTE_MS), at };
}

/** The order within a day: what lasts all of it first, then by the clock, joint actions before the rest, then by title. */
export function inOrder(one: Entry, other: Entry, day: Day | null = null): number {
  return (
    minuteOn(one, day) - minuteOn(other, day) ||
    Number(isPlan(other)) - Number(isPlan(one)) ||
    (one.title < other.title ? -1 : one.title > other.title ? 1 : 0) ||
    (one.key < other.key ? -1 : 1)
  );
}

/** The minute at which it begins on a day; before all others where it lasts all day, or began earlier. */
function minuteOn(entry: Entry, day: Day | null): number {
  return entry.from === null || (day !== null && entry.first < day) ? -1 : entry.from;
}

/** Whether it is a joint action itself, not a group's own form of one. */
export function isPlan(entry: Occurrence): boolean {
  return entry.joint && !entry.overlay_of;
}

/** Whether it covers several days and is shown as a band over them. */
export function isBand(entry: Entry): boolean {
  if (entry.last === entry.first) return false;
  // An evening that goes on past midnight is an evening.
  return entry.from === null || entry.last > entry.first + 1 || (entry.to ?? 0) > 6 * 60;
}

/** Return which entries begin on, or as bands go on over, each day; only days that have some. */
export function byDay(entries: readonly Entry[]): Map<Day, Entry[]> {
  const found = new Map<Day, Entry[]>();
  for (const entry of entries) {
    const last = isBand(entry) ? entry.last : entry.first;
    for (let day = entry.first; day <= last; day++) {
      const there = found.get(day);
      if (there) there.push(entry);
      else found.set(day, [entry]);
    }
  }
  for (const [day, there] of found) if (there.length > 1) there.sort((one, other) => inOrder(one, other, day));
  return found;
}

export interface Told {
  occurrences: Occurrence[];
  undated: number;
  /** False where even one day has more than the node tells. */
  whole: boolean;
}

/** Ask the node for all between two days; where it tells only its most at once, go on from the last day that it told. */
export async function ask(first: Day, last: Day, zone: string, told = call): Promise<Told> {
  const found = new Map<string, Occurrence>();
  let [undated, whole] = [0, true];
  for (let from = first; from <= last; ) {
    const until = Math.min(last, from + ASKED_DAYS - 1);
    const answer = await told<{ occurrences: Occurrence[]; undated: number }>("calendar", { from: isoOf(from), to: isoOf(until), zone, short: true });
    undated = answer.undated;
    for (const short of answer.occurrences) {
      const one = { ...UNSAID, ...short };
      found.set(keyOf(one), one);
    }
    const on = dayOf(answer.occurrences.at(-1)?.start.slice(0, 10)) ?? from;
    const more = answer.occurrences.length >= TOLD_MAX;
    if (more && on <= from) whole = false;
    from = more ? Math.max(on, from + 1) : until + 1;
  }
  return { occurrences: [...found.values()], undated, whole };
}

/** Return the zone in which each group plans most, by what is seen of it. */
export function zonesOf(entries: readonly Occurrence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { group, zone } of entries) {
    if (!zone) continue;
    const own = counts.get(group) ?? new Map<string, number>();
    counts.set(group, own.set(zone, (own.get(zone) ?? 0) + 1));
  }
  return new Map([...counts].map(([group, own]) => [group, [...own].sort((one, other) => other[1] - one[1])[0]?.[0] ?? ""]));
}
