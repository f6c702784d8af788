// Whether this node is out of touch with all its peers.
import type { Holding } from "../data/today.svelte";

const OUT_MS = 86_400_000;

/** Return the peer that was met last where that is a day and more ago and none is connected, else null. */
export function lastMet(holders: readonly Holding[], now: number): Holding | null {
  if (holders.some(({ linked }) => linked)) return null;
  const met = holders.filter(({ last_met }) => last_met).sort((one, other) => ((one.last_met ?? "") < (other.last_met ?? "") ? 1 : -1));
  const [last] = met;
  return last?.last_met && now - Date.parse(last.last_met) >= OUT_MS ? last : null;
}
