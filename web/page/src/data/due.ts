// What is due, and what of it first.
import { momentOf } from "./moments";
import type { Waiting } from "./today.svelte";

const DAY_MS = 86_400_000;

/** Return what waits for this group and has the nearest day; incidents first, since people may be in danger. */
export function nearestOf(waiting: readonly Waiting[]): Waiting | undefined {
  const dated = waiting.filter(({ here, due }) => here && momentOf(due));
  const urgent = dated.filter((one) => one.for === "acknowledge");
  return (urgent.length ? urgent : dated).sort((one, other) => at(one.due) - at(other.due))[0];
}

/** Return how many pledges are to be handed over or confirmed within some days, or are late. */
export function dueCount(waiting: readonly Waiting[], now: number, days = 7): number {
  return waiting.filter(({ here, kind, due }) => here && kind === "pledge" && momentOf(due) && at(due) - now < days * DAY_MS).length;
}

function at(due: string | null): number {
  return momentOf(due)?.date.getTime() ?? Infinity;
}
