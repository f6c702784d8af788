// What the first run gathers, in memory only: going back loses nothing. The group is made last, of the words that are on
// paper by then; whoever leaves before leaves nothing behind.
import { call, Failure, OutOfReach, post } from "../../data/api";
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
  /** Whether the first question, the language, was answered: who loads the page anew begins there. */
  begun: boolean;
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
  /** Why that didn't bring it back. */
  refused: Failure | null;
}

export const start = $state<Start>({
  begun: false,
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
  refused: null,
});

/** Whether this page begins a box without a screen, from another machine. */
export function isFar(): boolean {
  return session.door?.viewer?.lan === true;
}

/** Return the step that the address asks for, or the first one that is not answered yet; `far` as in `isFar`. */
export function stepOf(area: string, part: string | undefined, made: Start, far = false): Step {
  const steps = stepsOf(made.way, far);
  const wanted = steps.find((step) => area === "new" && step === part) ?? "language";
  const missing: Step = !made.begun ? "language" : far && made.taken !== "no" ? "box" : !made.way ? "way" : made.way === "box" ? "box" : made.way === "back" ? (backProblem(made) ? "back" : "passphrase") : !made.name.trim() ? "name" : passphraseProblem(made) || !made.recovery.length ? "passphrase" : "check";
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

/** Go to a step; the browser's own back goes to the one before, unless it is replaced. */
export function goStep(step: Step, how: { replace?: boolean } = {}): void {
  go(to("new", step), how);
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

/** Ask the node for the sheet's words; who came back to change something keeps those that they may have copied. */
export async function propose(): Promise<void> {
  const { words } = await post<{ words: string[] }>("/api/new/sheet", wanted());
  if (!start.recovery.length) {
    start.recovery = words;
    start.asked = twoPlaces(words.length);
    start.made = new Date();
  }
  goStep("sheet");
}

/** Make the group of the words that are on paper, and leave the first run. Words and passphrase are forgotten here. */
export async function make(): Promise<void> {
  doorway.starting = true;
  try {
    await post("/api/new", { ...wanted(), words: start.recovery.join(" ") });
    if (session.door?.state === "new") await arrive();
    if (session.door?.state === "new") throw new OutOfReach("/api/door");
    if (start.theme !== "system" && session.door?.signed_in) await prefer({ theme: start.theme }).catch(() => undefined);
    if (start.way === "look") await call("examples add", { language: speech.language });
    leave(start.way === "join" ? "pair" : "today");
  } catch (error) {
    // Before there is a group these pages are the door; afterwards they stay until the examples are there, or unwanted.
    if (session.door?.state === "new") doorway.starting = false;
    throw error;
  }
}

/** Leave the first run to a group that was made here by somebody else: the words of this page stand for nothing. */
export async function giveWay(): Promise<void> {
  leave("today");
  await arrive();
}

function leave(area: string): void {
  Object.assign(start, { recovery: [], back: ["", ""], typed: "", again: "", words: [] });
  go(to(area), { replace: true });
  doorway.starting = false;
}

function wanted(): { name: string; language: string; passphrase: string | null } {
  return { name: start.name, language: speech.language, passphrase: passphraseOf() };
}

function passphraseOf(): string | null {
  return start.lock === "open" ? null : start.lock === "words" ? start.words.join(" ") : start.typed;
}

/**
 * Bring the group back, and go to where its people left it; `told` hears how far a file is on its way.
 *
 * What is refused but the passphrase was typed a step before, so the page goes back there and says it beside it.
 */
export async function bringBack(told: (done: number, total: number) => void): Promise<void> {
  const { from, file, code, sheet, label } = start;
  const given = { how: from, passphrase: passphraseOf(), label: label.trim(), code: codeIn(code), words: sheet };
  const parcel = Array.isArray(file) ? await begin() : null;
  try {
    const path = parcel && Array.isArray(file) ? pathIn(parcel, await send(parcel, file, told)) : typeof file === "string" ? file : "";
    await post("/api/new/back", { ...given, file: from === "file" ? path : "" });
  } catch (error) {
    if (!(error instanceof Failure) || error.id.startsWith("vault-")) throw error;
    start.refused = error;
    goStep("back");
    return;
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

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().split(/\s+/).join(" ");
}

function drawn(below: number): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number % below;
}
