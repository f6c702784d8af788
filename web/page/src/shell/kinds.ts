// What the records of a kind are called together.
import { known, t } from "../data/words.svelte";

/** Return the name of all records of a kind, the kind's own name where there is no word for all. */
export function togetherOf(kind: string): string {
  const all = `page-records-all-${kind}`;
  return known(all) ? t(all) : t(`kind-${kind}`);
}
