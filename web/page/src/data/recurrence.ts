// How often an entry comes again: between the calendar rule that is stored and what people choose and read.
// What a form can't ask for (a rule out of another calendar, days that are left out) is shown as it stands and never lost.
import { plainDigits } from "./fields";
import { formatter, momentWords } from "./moments";
import { listWords } from "./shown";
import { t } from "./words.svelte";

export const UNITS = ["day", "week", "month", "year"] as const;
export type Unit = (typeof UNITS)[number];

export interface Repeats {
  /** Empty for what doesn't come again. */
  unit: Unit | "";
  count: string;
  /** Up to when, as the rule writes it, empty for none. The form asks for a number of times, which no time zone moves. */
  until: string;
  /** How many times altogether, empty for no end. */
  times: string;
  /** Days of the week as the rule names them, in its order. */
  days: string[];
}

export const NEVER: Repeats = { unit: "", count: "1", until: "", times: "", days: [] };
const FREQUENCIES: Record<string, Unit> = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" };
const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
// A Monday, from which the names of the days are told.
const MONDAY = Date.UTC(2024, 0, 1, 12);

/** Return what a stored rule says; null where it says more than the form asks for. */
export function repeatsOf(text: string): Repeats | null {
  if (!text.trim()) return NEVER;
  const rule = /^RRULE:(\S+)$/i.exec(text.trim())?.[1]?.toUpperCase();
  if (!rule) return null;
  const said = new Map(rule.split(";").map((pair) => [pair.split("=")[0] ?? "", pair.split("=")[1] ?? ""]));
  const unit = FREQUENCIES[said.get("FREQ") ?? ""];
  const days = (said.get("BYDAY") ?? "").split(",").filter(Boolean);
  const until = said.get("UNTIL") ?? "";
  const known = ["FREQ", "INTERVAL", "UNTIL", "COUNT", "BYDAY", "WKST"];
  if (!unit || (until && !untilDay(until)) || [...said.keys()].some((name) => !known.includes(name))) return null;
  if (days.length && (unit !== "week" || days.some((day) => !DAYS.includes(day)))) return null;
  return { unit, count: said.get("INTERVAL") || "1", until, times: said.get("COUNT") ?? "", days };
}

function untilDay(text: string): string {
  return text.replace(/^(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?$|.*/s, (_, year?: string, month?: string, day?: string) => (year ? `${year}-${month}-${day}` : ""));
}

/** Return the rule that is stored. */
export function repeatsText({ unit, count: typed, until, times: typedTimes, days }: Repeats): string {
  if (!unit) return "";
  const [count, times] = [plainDigits(typed), plainDigits(typedTimes)];
  const frequency = Object.entries(FREQUENCIES).find(([, name]) => name === unit)?.[0] ?? "WEEKLY";
  const parts = [`FREQ=${frequency}`];
  if (/^\d{1,3}$/.test(count.trim()) && Number(count) > 1) parts.push(`INTERVAL=${Number(count)}`);
  if (unit === "week" && days.length) parts.push(`BYDAY=${days.join(",")}`);
  if (until) parts.push(`UNTIL=${until}`);
  else if (/^\d{1,4}$/.test(times.trim()) && Number(times) > 0) parts.push(`COUNT=${Number(times)}`);
  return `RRULE:${parts.join(";")}`;
}

/** Return how often it comes again as a sentence. */
export function repeatsWords(text: string): string {
  const repeats = repeatsOf(text);
  if (!repeats) return t("page-parts-repeats-other");
  if (!repeats.unit) return t("page-parts-repeats-never");
  const often = t(`page-parts-repeats-every-${repeats.unit}`, { count: Number(repeats.count) || 1 });
  const named = repeats.days.length ? t("page-parts-repeats-on", { often, days: listWords(repeats.days.map(dayName)) }) : often;
  if (repeats.until) return t("page-parts-repeats-until", { often: named, day: momentWords(untilDay(repeats.until)) });
  return repeats.times ? t("page-parts-repeats-times", { often: named, count: Number(repeats.times) || 1 }) : named;
}

function dayName(day: string): string {
  return formatter({ weekday: "long" }, "UTC").format(new Date(MONDAY + DAYS.indexOf(day) * 86_400_000));
}
