// What a case says of consent, of referrals and of time, in plain values: components only put words to it.
import { isContested, textOf } from "../../data/records";
import type { Brief, Said, View } from "../../data/types";

export interface Consent {
  /** `over`: it was given until a day that is past. `unclear`: several values stand against each other. */
  how: "given" | "over" | "nobody" | "no" | "unknown" | "unclear";
  groups: string[];
  parts: string[];
  until: string;
}

/** Return how consent stands; `past` tells whether the moment until which it holds is over. */
export function consentOf(record: Pick<Brief, "fields">, past: (until: string) => boolean): Consent {
  const value = (name: string) => record.fields[name];
  const many = (name: string) => (Array.isArray(value(name)) ? (value(name) as string[]) : []);
  const until = textOf(value("consent_until"));
  const told = { groups: many("consent_to"), parts: many("consent_parts"), until };
  if (isContested(value("consent")) || isContested(value("consent_until"))) return { how: "unclear", ...told };
  if (value("consent") === "no") return { how: "no", ...told };
  if (value("consent") !== "yes") return { how: "unknown", ...told };
  if (until && past(until)) return { how: "over", ...told };
  return { how: told.groups.length && told.parts.length ? "given" : "nobody", ...told };
}

const ANSWERS = ["accept-referral", "decline-referral"];

/** Return the referral to `own` group that is still to be answered here, null where there is none. */
export function referralTo(record: Pick<View, "statements" | "may">, own: string): Said | null {
  if (!record.may.say.includes("accept-referral")) return null;
  const asked = record.statements.filter((said) => said.counts && said.name === "refer" && argOf(said, "to") === own);
  const last = asked[asked.length - 1];
  if (!last) return null;
  const after = record.statements.slice(record.statements.indexOf(last) + 1);
  return after.some((said) => said.counts && ANSWERS.includes(said.name) && said.author.group === own) ? null : last;
}

/** Return an argument of a statement, empty where it was not given. */
export function argOf(said: Pick<Said, "args">, name: string): string {
  return said.args.find(([key]) => key === name)?.[1] ?? "";
}

/**
 * Return the group for which a case of `own` was made by a referral, empty for any other case. What goes to others takes
 * no word about consent along; the case that it was made of has one, or it could not have gone.
 */
export function madeFor(record: Pick<Brief, "author" | "fields" | "statements">, own: string): string {
  if (record.author.group !== own || record.fields["consent"] !== undefined) return "";
  const refer = record.statements.find((said) => said.counts && said.name === "refer");
  return refer ? argOf(refer, "to") : "";
}

/** The statements that move a case on from a state, the likeliest first. */
const NEXT: Record<string, readonly string[]> = {
  open: ["work-on", "wait", "close"],
  waiting: ["work-on", "close"],
  active: ["wait", "close"],
  closed: ["archive", "reopen"],
  archived: ["reopen"],
  contested: ["work-on", "wait", "reopen", "close"],
};

/** Return the statements that are of use in a state. */
export function nextOf(state: string): readonly string[] {
  return NEXT[state] ?? [];
}

const MOVES = new Set(["refer", "wait", "work-on", "accept-referral", "decline-referral", "reopen", "close", "archive"]);

/** Return the statement by which a case came into its state, null for one that nobody said anything about. */
export function causeOf(record: Pick<Brief, "statements">): Said | null {
  return [...record.statements].reverse().find((said) => said.counts && MOVES.has(said.name)) ?? null;
}
