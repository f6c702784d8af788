// What the first run gathers, in memory only: going back loses nothing, and the sheet's words exist nowhere else.
import { call, post } from "../../data/api";
import { begin, drop, pathIn, send } from "../../data/parcels";
import { doorway } from "../../data/doorway.svelte";
import { go, route, to } from "../../data/route.svelte";
import { arrive, prefer, session } from "../../data/session.svelte";
import type { Preferences } from "../../data/types";
import { speech } from "../../data/words.svelte";

const STEPS = ["language", "way", "name", "passphrase", "sheet", "check"] as const;
const BACK_STEPS = ["language", "way", "back", "passphrase"] as const;
const BOX_STEPS = ["language", "way", "box"] as const;
/** A box without a screen is asked first whether somebody could take it. */
const FAR_STEPS = ["language", "box", "way"] as const;
/** The node refuses what is shorter; it is told before a file is sent. */
export const PASSPHRASE_CHARS_MIN = 8;
export type Step = (typeof STEPS | typeof BACK_STEPS | typeof BOX_STEPS)[number];
/** What somebody came for; `back`: their group lived before, on another machine; `box`: this box only carries. */
export type Way = "start" | "join" | "look" | "back" | "box";
/** What brings a group back: a backup, a machine of its own that is still there, or what a peer or courier keeps. */
export type From = "file" | "machine" | "kit";
export type Lock = "words" | "own" | "open";

export interface Start {
  theme: Preferences["theme"];
  way: Way | null;
  /** Whether somebody could take this box. */
  taken: "yes" | "no" | null;
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
  /** What brings the group back, with what that takes. */
  from: From | null;
  file: string | File[] | null;
  code: string;
  sheet: string;
  label: string;
}

export const start = $state<Start>({
  theme: "system",
  way: null,
  taken: null,
  name: "",
  lock: "words",
  words: [],
  typed: "",
  again: "",
  recovery: [],
  asked: [0, 1],
  back: ["", ""],
  made: null,
  from: null,
  file: null,
  code: "",
  sheet: "",
  label: "",
});

/** Whether this page begins a box without a screen, from another machine. */
export function isFar(): boolean {
  return session.door?.viewer?.lan === true;
}

/** Return the step that the address asks for, or the first one that is not answered yet; `far` as in `isFar`. */
export function stepOf(area: string, part: string | undefined, made: Start, far = false): Step {
  const steps = stepsOf(made.way, far);
  const wanted = steps.find((step) => area === "new" && step === part) ?? "language";
  if (made.recovery.length) return wanted === "check" ? "check" : "sheet";
  const missing: Step = far && made.taken !== "no" ? "box" : !made.way ? "way" : made.way === "box" ? "box" : made.way === "back" ? (backProblem(made) ? "back" : "passphrase") : !made.name.trim() ? "name" : "passphrase";
  return steps[Math.min(steps.indexOf(wanted), steps.indexOf(missing))] ?? "language";
}

/** Return the steps of what somebody came for. */
export function stepsOf(way: Way | null, far = false): readonly Step[] {
  const steps = way === "back" ? BACK_STEPS : way === "box" ? BOX_STEPS : STEPS;
  return far ? [...FAR_STEPS, ...steps.slice(2)] : steps;
}

/** Return what is still missing to bring a group back, null where nothing is. */
export function backProblem(made: Pick<Start, "from" | "file" | "code" | "sheet">): string | null {
  if (!made.from) return "page-door-back-missing";
  if (made.from === "file" && !made.file) return "page-door-back-no-file";
  if (made.from !== "file" && !made.code.trim()) return "page-door-back-no-code";
  if (made.from !== "machine" && !made.sheet.trim()) return "page-door-back-no-words";
  return null;
}

/** Return the present step. */
export function presentStep(): Step {
  return stepOf(route.area, route.parts[0], start, isFar());
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
  if ([...made.typed.normalize("NFKC").trim()].length < PASSPHRASE_CHARS_MIN) return "vault-passphrase-short";
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

/** Bring the group back, and go to where its people left it; `told` hears how far a file is on its way. */
export async function bringBack(told: (done: number, total: number) => void): Promise<void> {
  const { from, file, code, sheet, label } = start;
  const typed = start.lock === "open" ? null : start.lock === "words" ? start.words.join(" ") : start.typed;
  const given = { how: from, passphrase: typed, label: label.trim(), code: codeIn(code), words: sheet };
  const parcel = Array.isArray(file) ? await begin() : null;
  try {
    const path = parcel && Array.isArray(file) ? pathIn(parcel, await send(parcel, file, told)) : typeof file === "string" ? file : "";
    await post("/api/new/back", { ...given, file: from === "file" ? path : "" });
  } finally {
    if (parcel) await drop(parcel);
  }
  Object.assign(start, { sheet: "", code: "", file: null, typed: "", again: "", words: [] });
  go(to("today"), { replace: true });
  await arrive();
}

/** Return the code inside what was pasted, without blanks and line ends. */
function codeIn(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Make this box a courier, which holds nothing that could be read; return the code by which groups find it. */
export async function makeCourier(): Promise<{ code: string; expires: string }> {
  return post<{ code: string; expires: string }>("/api/new/courier");
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
