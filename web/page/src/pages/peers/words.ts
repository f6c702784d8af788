// Times and sizes as sentences about peers need them.
import { dayWords, formatter, isoDay, momentOf, timeWords } from "../../data/moments";
import { speech } from "../../data/words.svelte";

const DAYS_NAMED = 6;
const DAY_MS = 86_400_000;

/** Return since when something waits: a time of today, a day of this week, or a date. */
export function sinceWords(text: string | null, now = Date.now()): string {
  const moment = momentOf(text);
  if (!moment) return "";
  if (isoDay(moment.date) === isoDay(new Date(now))) return timeWords(moment);
  if (now - moment.date.getTime() < DAYS_NAMED * DAY_MS) return formatter({ weekday: "long" }).format(moment.date);
  return dayWords(moment);
}

/** Return a size as people say it: `40 kB`, `3.2 MB`. */
export function sizeWords(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  let [size, step] = [bytes, 0];
  while (size >= 1000 && step < units.length - 1) [size, step] = [size / 1000, step + 1];
  const options: Intl.NumberFormatOptions = { style: "unit", unit: units[step] ?? "byte", unitDisplay: step ? "short" : "long" };
  return new Intl.NumberFormat(speech.locale, { ...options, maximumFractionDigits: size < 10 && step > 1 ? 1 : 0 }).format(size);
}
