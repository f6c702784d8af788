// What can be done about something that waits, with one tap, and which sentence tells why it waits.
import { to } from "../../data/route.svelte";
import { placeOf } from "../../data/records";
import type { Waiting } from "../../data/today.svelte";
import { known } from "../../data/words.svelte";

/** A statement that needs no more words; `args` are said with it. */
export interface Tap {
  statement: string;
  args: Record<string, string>;
}

const ICONS: Record<string, string> = {
  act: "look",
  acknowledge: "look",
  "clock-acknowledge": "look",
  choose: "fork",
  "look-again": "moved",
  "take-over": "turn",
  agree: "joint",
  advise: "joint",
  decide: "joint",
  outcome: "joint",
  sign: "pen",
  "sign-plan": "pen",
  debrief: "lesson",
  review: "look",
  use: "check",
  reword: "moved",
  stopped: "look",
  "answer-referral": "cases",
  "accept-steward": "key",
  "compare-numbers": "peers",
  "look-space": "joint",
  "look-spaces": "joint",
};
const TAPPED = new Set(["acknowledge", "accept", "deliver", "confirm", "agree", "answer", "take-over", "use", "answer-referral"]);

/** Return the icon of what waits. */
export function iconOf(one: Pick<Waiting, "for" | "kind">): string {
  return ICONS[one.for] ?? (one.kind === "pledge" ? "pledges" : one.kind === "case" ? "cases" : one.kind === "lesson" ? "lesson" : "clock");
}

/** Return which sentence says why it waits; `says` tells whether there is one. */
export function reasonOf(one: Pick<Waiting, "for">, says = known): string {
  return says(`page-today-for-${one.for}`) ? one.for : "other";
}

/** Return what can be said with one tap; null where it needs a look or more words. */
export function tapOf(one: Pick<Waiting, "for" | "here">): Tap | null {
  if (!one.here || !TAPPED.has(one.for)) return null;
  return { statement: one.for === "answer-referral" ? "accept-referral" : one.for, args: one.for === "answer" ? { how: "all-well" } : {} };
}

/** Tell whether it only says what is new: nobody waits for a word. */
export function isNews(one: Pick<Waiting, "for">): boolean {
  return one.for === "look-space" || one.for === "look-spaces";
}

/** Return where it is looked at. */
export function lookAt(one: Pick<Waiting, "id" | "kind" | "for" | "space">): string {
  if (one.kind === "peer") return to("peers");
  if (one.kind === "spaces") return to("spaces");
  if (one.kind === "space") return to("space", one.id);
  return placeOf(one);
}
