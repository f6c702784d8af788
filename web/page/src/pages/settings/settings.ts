// What can be chosen in the settings, and how the node's numbers become choices.
import { speech } from "../../data/words.svelte";

export const THEMES = ["system", "light", "dark"] as const;
export const TEXTS = ["normal", "large"] as const;
export const CALENDARS = ["gregorian", "persian", "islamic-umalqura"] as const;
/** Minutes without a hand on the page before it locks. */
export const IDLE_MINUTES = [2, 5, 10, 20, 30, 60, 120, 240] as const;

/** Return the seven days of the week from Monday, 1, as the language names them. */
export function weekDays(language = speech.locale): { number: number; name: string }[] {
  const words = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  // 2024 began on a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number, name: words.format(new Date(Date.UTC(2024, 0, number))) }));
}

/** Return the time zones that this browser knows, each with the name that people read. */
export function zones(): { id: string; name: string }[] {
  return Intl.supportedValuesOf("timeZone").map((id) => ({ id, name: id.replaceAll("_", " ").replaceAll("/", " / ") }));
}

/** Return the numbers to choose from, the present one among them. */
export function withPresent(choices: readonly number[], present: number): number[] {
  return [...new Set([...choices, present])].sort((one, other) => one - other);
}
