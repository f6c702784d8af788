// Why a group may no longer write in a space, as a sentence.
import { momentWords } from "./moments";
import type { Ending } from "./safety";
import { isolated, t } from "./words.svelte";

/** Return who ended it, and when. */
export function endingWords({ why, group_name, by_name, at }: Ending): string {
  return t(`set-aside-why-${why}`, { group: isolated(group_name), by: isolated(by_name ?? ""), when: momentWords(at, "short") });
}
