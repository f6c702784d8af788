// Deeds by the day on which they reached this node, and pages of them that grow at both ends.
import type { Happening } from "../../data/types";

export interface Activity {
  happened: Happening[];
  next: string | null;
}

export interface Day<Item> {
  day: string;
  /** What tells it from another one of the same date: a clock that was set back can bring a day twice. */
  key: string;
  items: Item[];
}

/** Return items by day, in their order: an item's day is that of `dayOf`. */
export function byDay<Item>(items: readonly Item[], dayOf: (item: Item) => string): Day<Item>[] {
  const days: Day<Item>[] = [];
  const times = new Map<string, number>();
  for (const item of items) {
    const day = dayOf(item);
    const last = days[days.length - 1];
    if (last?.day === day) {
      last.items.push(item);
      continue;
    }
    const time = (times.get(day) ?? 0) + 1;
    times.set(day, time);
    days.push({ day, key: time > 1 ? `${day} ${time}` : day, items: [item] });
  }
  return days;
}

/** Return what is shown after the newest page came again: what is new stands before what was there already. */
export function renewed(shown: Activity | null, newest: Activity): Activity {
  if (!shown) return newest;
  const fresh = new Set(newest.happened.map((one) => one.entry));
  const at = shown.happened.findIndex((one) => fresh.has(one.entry));
  // So much happened that the two don't touch: what lies between isn't known, so older things are loaded anew.
  if (at < 0) return newest;
  const older = shown.happened.filter((one) => !fresh.has(one.entry));
  return { happened: [...newest.happened, ...older], next: older.length ? shown.next : newest.next };
}

/** Return what is shown after an older page came. */
export function lengthened(shown: Activity, older: Activity): Activity {
  const known = new Set(shown.happened.map((one) => one.entry));
  return { happened: [...shown.happened, ...older.happened.filter((one) => !known.has(one.entry))], next: older.next };
}
