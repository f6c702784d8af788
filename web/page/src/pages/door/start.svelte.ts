// What the first run gathers, in memory only: going back loses nothing, and the sheet's words exist nowhere else.
import { call, post } from "../../data/api";
import { doorway } from "../../data/doorway.svelte";
import { go, route, to } from "../../data/route.svelte";
import { arrive, prefer, session } from "../../data/session.svelte";
import type { Preferences } from "../../data/types";
import { speech } from "../../data/words.svelte";

export const STEPS = ["language", "way", "name", "passphrase", "sheet", "check"] as const;
export type Step = (typeof STEPS)[number];
export type Way = "start" | "join" | "look";
export type Lock = "words" | "own" | "open";

export interface Start {
  theme: Preferences["theme"];
  way: Way | null;
  name: string;
  lock: Lock;
  /** The generated passphrase, and what was typed: once for a generated one, twice for an own one. */
  words: string[];
  typed: string;
  again: string;
  /** The recovery sheet's words, which two of them are asked for, and what was typed back. */
  recovery: string[];
  asked: [number, number];
  back: [string, string];
  made: Date | null;
}

export const start = $state<Start>({
  theme: "system",
  way: null,
  name: "",
  lock: "words",
  words: [],
  typed: "",
  again: "",
  recovery: [],
  asked: [0, 1],
  back: ["", ""],
  made: null,
});

/** Return the step that the address asks for, or the first one that is not answered yet. */
export function stepOf(area: string, part: string | undefined, made: Start): Step {
  const wanted = STEPS.find((step) => area === "new" && step === part) ?? "language";
  if (made.recovery.length) return wanted === "check" ? "check" : "sheet";
  const missing: Step = !made.way ? "way" : !made.name.trim() ? "name" : "passphrase";
  return STEPS[Math.min(STEPS.indexOf(wanted), STEPS.indexOf(missing))] ?? "language";
}

/** Return the present step. */
export function presentStep(): Step {
  return stepOf(route.area, route.parts[0], start);
}

/** Go to a step; the browser's own back goes to the one before. */
export function goStep(step: Step): void {
  go(to("new", step));
}

/** Return what keeps the passphrase from being taken, null where nothing does. */
export function passphraseProblem(made: Pick<Start, "lock" | "words" | "typed" | "again">): string | null {
  if (made.lock === "open") return null;
  if (!made.typed.trim()) return "page-door-pass-empty";
  if (made.lock === "words") return plain(made.typed) === made.words.join(" ") ? null : "page-door-pass-words-differ";
  return made.typed === made.again ? null : "page-door-pass-again-differs";
}

/** Return two different places in the sheet, drawn at random. */
export function twoPlaces(count: number, draw = drawn): [number, number] {
  const first = draw(count);
  const second = (first + 1 + draw(count - 1)) % count;
  return first < second ? [first, second] : [second, first];
}

/** Return the places whose word was typed back wrongly. */
export function wrongPlaces(made: Pick<Start, "recovery" | "asked" | "back">): number[] {
  return made.asked.filter((place, number) => plain(made.back[number] ?? "") !== made.recovery[place]);
}

/** Ask the node for six random words; it keeps them nowhere. */
export async function suggest(): Promise<void> {
  start.words = (await post<{ words: string[] }>("/api/new/passphrase")).words;
  start.typed = start.again = "";
}

/** Make the group's home; from here on the sheet has to be copied before anything else. */
export async function make(): Promise<void> {
  const passphrase = start.lock === "open" ? null : start.lock === "words" ? start.words.join(" ") : start.typed;
  doorway.starting = true;
  try {
    const answer = await post<{ recovery_words: string[] }>("/api/new", { name: start.name, language: speech.language, passphrase });
    start.recovery = answer.recovery_words;
  } catch (error) {
    doorway.starting = false;
    throw error;
  }
  start.asked = twoPlaces(start.recovery.length);
  start.made = new Date();
  start.typed = start.again = "";
  start.words = [];
  goStep("sheet");
  await arrive();
  if (start.theme !== "system" && session.door?.signed_in) await prefer({ theme: start.theme }).catch(() => undefined);
}

/** Leave the first run: the sheet is copied. Its words are forgotten here. */
export async function finish(): Promise<void> {
  const { way } = start;
  if (way === "look") await call("examples add", { language: speech.language });
  start.recovery = [];
  start.back = ["", ""];
  go(to(way === "join" ? "pair" : "today"), { replace: true });
  doorway.starting = false;
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().split(/\s+/).join(" ");
}

function drawn(below: number): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number % below;
}
