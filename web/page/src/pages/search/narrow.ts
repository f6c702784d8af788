// Narrowing what was found.
import type { Brief } from "../../data/types";

/** Return the records of one kind and space; an empty choice takes all. */
export function narrowed<One extends Pick<Brief, "kind" | "space">>(found: readonly One[], kind: string, space: string): One[] {
  return found.filter((one) => (!kind || one.kind === kind) && (!space || one.space === space));
}

/** Return how many of the records have each value, the most frequent first. */
export function countsOf(found: readonly Pick<Brief, "kind" | "space">[], name: "kind" | "space"): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(one[name], (counts.get(one[name]) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
}
