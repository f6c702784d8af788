// What the calendar shows, kept fresh: the entries between two days, today, and whether it is being printed.
import { untrack } from "svelte";
import { follow, Live } from "../../data/events.svelte";
import { ownZone } from "../../data/moments";
import type { Day } from "./dates";
import { ask, byDay, Clock, entriesOf, type Entry } from "./entries";

export interface Shown {
  entries: Entry[];
  days: Map<Day, Entry[]>;
  undated: number;
  whole: boolean;
  first: Day;
  last: Day;
}

const TICK_MS = 20_000;
const clocks = new Map<string, Clock>();

/** Return the clock of the reader's zone. */
export function ownClock(): Clock {
  const zone = ownZone();
  const known = clocks.get(zone) ?? new Clock(zone);
  clocks.set(zone, known);
  return known;
}

/**
 * Return what stands between two days, loaded again when they or a record change; nothing as long as there are no days.
 * To be called while a component is made.
 */
export function between(range: () => readonly [Day, Day] | null): Live<Shown> {
  const found = new Live<Shown>(async () => {
    const [first, last] = range() ?? [0, -1];
    const told = await ask(first, last, ownZone());
    const entries = entriesOf(told.occurrences, ownClock());
    return { entries, days: byDay(entries), undated: told.undated, whole: told.whole, first, last };
  });
  const wanted = () => (range() ? [ownZone(), ...(range() ?? [])].join(" ") : "");
  // Asked before anything is drawn, so that the node works at the answer while the page draws the days.
  let asked = untrack(wanted);
  if (asked) untrack(() => void found.reload());
  $effect(() => {
    const now = wanted();
    if (now && now !== asked) void found.reload();
    asked = "";
    return now ? () => found.rest() : undefined;
  });
  $effect(() => (range() ? follow(found, ({ event }) => event === "record" || event === "space") : undefined));
  return found;
}

/** The present day and minute on the reader's clock, kept as time goes on. To be called while a component is made. */
export function present(): { day: Day; minute: number } {
  const now = $state(ownClock().shows(Date.now()));
  $effect(() => {
    const timer = setInterval(() => Object.assign(now, ownClock().shows(Date.now())), TICK_MS);
    return () => clearInterval(timer);
  });
  return now;
}

/** Whether a condition on the medium holds, such as `print` or a narrow screen. To be called while a component is made. */
export function medium(query: string): { readonly holds: boolean } {
  const list = matchMedia(query);
  const found = $state({ holds: list.matches });
  $effect(() => {
    const look = () => (found.holds = list.matches);
    list.addEventListener("change", look);
    return () => list.removeEventListener("change", look);
  });
  return found;
}
