// Where things lie beside each other: bands over the days of a week, and hours of a day that overlap.
import type { Day } from "./dates";
import { isBand, type Entry } from "./entries";

/** A stretch of a band within one week: `lane` counts from the top, `starts`/`ends` where the band itself does. */
export interface Stretch {
  entry: Entry;
  lane: number;
  first: Day;
  last: Day;
  starts: boolean;
  ends: boolean;
}

/** Return the bands of a week in lanes, so that no two of a lane meet: earlier first, longer before shorter. */
export function lanesOf(entries: readonly Entry[], first: Day, last: Day): Stretch[] {
  const bands = entries.filter((entry) => isBand(entry) && entry.last >= first && entry.first <= last);
  bands.sort((one, other) => one.first - other.first || other.last - one.last || (one.key < other.key ? -1 : 1));
  const taken: Day[] = [];
  return bands.map((entry) => {
    const from = Math.max(entry.first, first);
    const to = Math.min(entry.last, last);
    let lane = taken.findIndex((until) => until < from);
    if (lane < 0) lane = taken.length;
    taken[lane] = to;
    return { entry, lane, first: from, last: to, starts: entry.first === from, ends: entry.last === to };
  });
}

/** What lies in a day's lanes from the top: the stretch there, null where the lane is free below another. */
export function lanesAt(stretches: readonly Stretch[], day: Day): (Stretch | null)[] {
  const found: (Stretch | null)[] = [];
  for (const one of stretches) {
    if (one.first > day || one.last < day) continue;
    while (found.length <= one.lane) found.push(null);
    found[one.lane] = one;
  }
  return found;
}

/** A piece of an entry within one day: minutes of the clock, and which of how many columns side by side. */
export interface Block {
  entry: Entry;
  from: number;
  to: number;
  column: number;
  columns: number;
  /** How many columns it may fill, because nobody stands there beside it. */
  wide: number;
}

const MINUTES_MAX = 24 * 60;
/** What has no end, or a very short time, still needs room for its words. */
export const MINUTES_SHOWN_MIN = 60;

/**
 * Return the hours of a day, side by side where they overlap; whole days and bands are no part of it. Where more than
 * `most` would stand beside each other the most important ones do, and `more` counts the rest.
 */
export function blocksOf(entries: readonly Entry[], day: Day, most = Infinity): { blocks: Block[]; more: number } {
  const all = entries
    .filter((entry) => entry.from !== null && !isBand(entry) && entry.first <= day && entry.last >= day)
    .map((entry) => ({ entry, ...minutesOn(entry, day), column: 0, columns: 1, wide: 1 }))
    .sort(byClock);
  const blocks = clusters(all).flatMap((cluster) => settled(cluster, most));
  return { blocks, more: all.length - blocks.length };
}

function byClock(one: Block, other: Block): number {
  return one.from - other.from || other.to - one.to || (one.entry.key < other.entry.key ? -1 : 1);
}

function minutesOn(entry: Entry, day: Day): { from: number; to: number } {
  const from = entry.first === day ? (entry.from ?? 0) : 0;
  const over = entry.last === day ? (entry.to ?? from) : MINUTES_MAX;
  const to = Math.min(MINUTES_MAX, Math.max(over, from + MINUTES_SHOWN_MIN));
  return { from: Math.min(from, MINUTES_MAX - MINUTES_SHOWN_MIN), to };
}

/** Return blocks in clusters: none of one meets any of another. */
function clusters(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  let until = -1;
  for (const block of blocks) {
    if (block.from >= until) found.push([]);
    found.at(-1)?.push(block);
    until = Math.max(until, block.to);
  }
  return found;
}

/** Give each block of a cluster the first column in which nobody stands at its time. */
function settled(cluster: Block[], most: number): Block[] {
  let columns = inColumns(cluster);
  if (columns.length > most) {
    const first = inColumns([...cluster].sort((one, other) => weight(other.entry) - weight(one.entry) || byClock(one, other)));
    columns = inColumns(first.slice(0, most).flat().sort(byClock)).slice(0, most);
  }
  const stay = columns.flat();
  for (const block of stay) {
    block.columns = columns.length;
    while (block.column + block.wide < columns.length && columns[block.column + block.wide]?.every((other) => !meets(block, other))) block.wide++;
  }
  return stay.sort(byClock);
}

function inColumns(blocks: readonly Block[]): Block[][] {
  const columns: Block[][] = [];
  for (const block of blocks) {
    let at = columns.findIndex((there) => there.every((other) => !meets(block, other)));
    if (at < 0) at = columns.push([]) - 1;
    columns[at]?.push(block);
    block.column = at;
  }
  return columns;
}

function meets(one: Block, other: Block): boolean {
  return one.from < other.to && other.from < one.to;
}

/** What a cell shows of a day: the most important ones in the order of the day, and how many it leaves out. */
export function shownOf(entries: readonly Entry[], most: number): { shown: Entry[]; more: number } {
  // One more takes no more room than saying that there is one more.
  if (entries.length <= most + 1) return { shown: [...entries], more: 0 };
  const first = [...entries].sort((one, other) => weight(other) - weight(one)).slice(0, most);
  return { shown: entries.filter((entry) => first.includes(entry)), more: entries.length - most };
}

function weight(entry: Entry): number {
  return (entry.contested || entry.moved ? 4 : 0) + (entry.joint ? 2 : 0) + (entry.own ? 1 : 0);
}
