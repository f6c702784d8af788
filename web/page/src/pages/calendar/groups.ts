// The calendar by group: for each group what it does in each column of days or weeks.
import type { Group } from "../../data/types";
import { weekOf, type Day } from "./dates";
import { inOrder, isBand, type Entry } from "./entries";

export interface Column {
  first: Day;
  last: Day;
}

export interface Row {
  group: string;
  name: string;
  cells: Entry[][];
}

/** Return the columns between two days: each a day, or a week. */
export function columnsOf(first: Day, last: Day, by: "days" | "weeks", start: number): Column[] {
  const step = by === "weeks" ? 7 : 1;
  const columns: Column[] = [];
  for (let day = by === "weeks" ? weekOf(first, start) : first; day <= last; day += step) columns.push({ first: day, last: day + step - 1 });
  return columns;
}

/** Return a row for every group, the reader's own first, then in the order of the alphabet; also for those who are known by entries only. */
export function byGroup(entries: readonly Entry[], known: readonly Group[], columns: readonly Column[], language: string): Row[] {
  const names = new Map(known.map(({ group, name }) => [group, name]));
  for (const { group, name } of entries) if (!names.has(group)) names.set(group, name);
  const rows = new Map([...names].map(([group, name]) => [group, { group, name, cells: columns.map((): Entry[] => []) }]));
  const from = columns[0]?.first ?? 0;
  const step = (columns[0]?.last ?? 0) - from + 1;
  for (const entry of entries) {
    const last = isBand(entry) ? entry.last : entry.first;
    const begins = Math.max(0, Math.floor((entry.first - from) / step));
    const ends = Math.min(columns.length - 1, Math.floor((last - from) / step));
    for (let at = begins; at <= ends; at++) rows.get(entry.group)?.cells[at]?.push(entry);
  }
  const own = new Set(known.filter(({ here }) => here).map(({ group }) => group));
  const compare = new Intl.Collator(language).compare;
  const sorted = [...rows.values()].sort((one, other) => Number(own.has(other.group)) - Number(own.has(one.group)) || compare(one.name, other.name));
  for (const { cells } of sorted) for (const cell of cells) cell.sort((one, other) => one.first - other.first || inOrder(one, other));
  return sorted;
}
