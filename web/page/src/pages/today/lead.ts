// The one thing that Today would say aloud: whole sentences, one after the other.
import { nearestOf } from "../../data/due";
import { daysUntil, dayWords, momentOf } from "../../data/moments";
import { listNames } from "../../data/shown";
import type { Holding, Today } from "../../data/today.svelte";
import { t } from "../../data/words.svelte";

const NAMED_MAX = 2;

/** Return the sentences under Today's title. */
export function leadOf(told: Today, keeper: boolean, now: number): string {
  const count = told.waiting.filter(({ here }) => here).length;
  const near = nearestOf(told.waiting);
  return [t("page-today-lead", { count }), near ? nearWords(near.due, near.title, now) : "", keeper ? heldWords(told.holders) : ""].filter(Boolean).join(" ");
}

function nearWords(due: string | null, title: string, now: number): string {
  const moment = momentOf(due);
  const days = daysUntil(due, now);
  if (!moment || days === null) return "";
  return t(days < 0 ? "page-today-lead-late" : days === 0 ? "page-today-lead-today" : "page-today-lead-near", { title, day: dayWords(moment) });
}

/** Say who lacks something of this group's, or that nobody does. */
function heldWords(holders: readonly Holding[]): string {
  if (!holders.length) return "";
  const behind = holders.filter(({ entries_to_send }) => entries_to_send > 0).map(({ name }) => name);
  if (!behind.length) return t("page-today-lead-held", { count: holders.length });
  if (behind.length > NAMED_MAX) return t("page-today-lead-behind-many", { count: behind.length });
  return t("page-today-lead-behind", { groups: listNames(behind), count: behind.length });
}
