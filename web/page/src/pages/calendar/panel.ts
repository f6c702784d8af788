// What the side panel says of a record: who has answered how, on which clocks it begins, what moved under whose form.
import { momentOf, type Moment } from "../../data/moments";
import { isContested, textOf } from "../../data/records";
import type { FieldValue, Named, View } from "../../data/types";

export interface OverView {
  id: string;
  author: string;
  language: string;
  stance: string;
  state: string;
  fields: Record<string, { text: string; moved: { old: string; new: string }[] }>;
  signed: { group: string; reviewer: string; id: string }[];
}

/** How one group stands to a joint action: what it said, and its own form of it. */
export interface Standing extends Named {
  here: boolean;
  owner: boolean;
  said: "agree" | "object" | null;
  reason: string;
  form: OverView | null;
  silent: boolean;
}

/** Return how each group that sees a record stands to it: the reader's own first, then in the order of the alphabet. */
export function standingsOf(record: View, language: string): Standing[] {
  const forms = record.overlays as unknown as OverView[];
  const compare = new Intl.Collator(language).compare;
  const seen = record.audience.find(({ part }) => part === "")?.groups ?? [];
  return [...seen].sort((one, other) => Number(other.here) - Number(one.here) || compare(one.name, other.name)).map(({ group, name, here }) => {
    const said = record.statements.findLast((one) => one.author.group === group && one.counts && !one.earlier_wording && (one.name === "agree" || one.name === "object"));
    const form = forms.find((one) => one.author === group && !one.language) ?? null;
    const owner = record.author.group === group;
    return {
      group,
      name,
      here,
      owner,
      said: (said?.name as "agree" | "object" | undefined) ?? null,
      reason: said?.args.map(([, text]) => text).join(" ") ?? "",
      form,
      silent: !owner && !said && !form?.stance,
    };
  });
}

/** Return the one moment of a field; null where it is empty, contested or can't be read. */
export function momentIn(value: FieldValue): Moment | null {
  return isContested(value) || Array.isArray(value) ? null : momentOf(textOf(value));
}

/** Return the zones whose clocks are told beside the reader's: the place's first, then those in which groups plan; none that shows the same. */
export function zonesBeside(moment: Moment, own: string, others: Iterable<string>, most = 5): string[] {
  const found: string[] = [];
  const shows = (zone: string) => new Intl.DateTimeFormat("en", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(moment.date);
  const seen = new Set([own]);
  const clocks = new Set([shows(own)]);
  for (const zone of [moment.zone, ...others]) {
    if (!zone || seen.has(zone) || found.length === most) continue;
    seen.add(zone);
    try {
      const told = shows(zone);
      // Where clocks show the same there is nothing to tell.
      if (clocks.has(told)) continue;
      clocks.add(told);
      found.push(zone);
    } catch {
      continue;
    }
  }
  return found;
}

export type Piece = { text: string; kept: boolean };

/** Return two wordings in pieces, so that what changed from one to the other can be marked: whole words, in one stretch. */
export function compared(old: string, now: string): { old: Piece[]; now: Piece[] } {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { old: pieces(before, head, tail), now: pieces(after, head, tail) };
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

function pieces(words: string[], head: number, tail: number): Piece[] {
  const end = words.length - tail;
  const found = [
    { text: words.slice(0, head).join(""), kept: true },
    { text: words.slice(head, end).join(""), kept: false },
    { text: words.slice(end).join(""), kept: true },
  ];
  return found.filter(({ text }) => text);
}

/** Return what a form says in place of one line of the plan: that line, where both have as many; else all of it. */
export function lineOf(own: string, plan: string, line: string): string {
  const [ours, theirs] = [own.split("\n"), plan.split("\n")];
  const at = theirs.indexOf(line);
  return ours.length === theirs.length && at >= 0 ? (ours[at] ?? own) : own;
}
