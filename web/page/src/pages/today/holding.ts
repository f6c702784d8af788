// How far a peer has this group's words, in sentences.
import { agoWords, daysUntil, dayWords, formatter, momentOf } from "../../data/moments";
import type { Holding } from "../../data/today.svelte";
import { t } from "../../data/words.svelte";

const LONG_DAYS = 3;
const WEEK_DAYS = 6;

/** Return the sentence about a peer, and before it a caution where it was not met for long. */
export function holdingOf(one: Holding, now: number): { look: string; words: string } {
  const count = one.entries_to_send;
  if (one.linked) return { look: "", words: t(count ? "page-today-holds-sending" : "page-today-holds-now", { count }) };
  if (!one.last_met) return { look: t("page-today-holds-never"), words: count ? t("page-today-holds-wait-first", { count }) : "" };
  const days = -(daysUntil(one.last_met, now) ?? 0);
  const look = days >= LONG_DAYS ? t("page-today-holds-long", { days }) : "";
  if (!count) return { look, words: look ? t("page-today-holds-all") : t("page-today-holds-met", { ago: agoWords(one.last_met, now) }) };
  return { look, words: t("page-today-holds-wait", { count, since: sinceWords(one.missing_since ?? one.last_met, now) }) };
}

/** Return since when: the day's name within a week, else the date. */
export function sinceWords(text: string, now: number): string {
  const moment = momentOf(text);
  if (!moment) return "";
  const days = -(daysUntil(text, now) ?? 0);
  if (days === 0) return t("page-today-since-today");
  return days <= WEEK_DAYS ? formatter({ weekday: "long" }).format(moment.date) : dayWords(moment);
}
