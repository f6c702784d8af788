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
  "answer-referral": "cases",
  "accept-steward": "key",
  "compare-numbers": "peers",
  "look-space": "joint",
  "look-spaces": "joint",
};
const TAPS: Record<string, Tap> = {
  acknowledge: { statement: "acknowledge", args: {} },
  accept: { statement: "accept", args: {} },
  deliver: { statement: "deliver", args: {} },
  confirm: { statement: "confirm", args: {} },
  agree: { statement: "agree", args: {} },
  answer: { statement: "answer", args: { how: "all-well" } },
  "take-over": { statement: "take-over", args: {} },
  use: { statement: "use", args: {} },
  "answer-referral": { statement: "accept-referral", args: {} },
};

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
  return (one.here && TAPS[one.for]) || null;
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
