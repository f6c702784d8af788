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

/** Return the zones whose clocks are told beside the reader's: the place's first, then those in which groups plan; each time once. */
export function zonesBeside(moment: Moment, own: string, others: Iterable<string>, most = 5): string[] {
  const found: string[] = [];
  const shows = (zone: string) => new Intl.DateTimeFormat("en", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(moment.date);
  const seen = new Set([own]);
  const clocks = new Set<string>();
  for (const zone of [moment.zone, ...others]) {
    if (!zone || seen.has(zone) || found.length === most) continue;
    seen.add(zone);
    try {
      // The zone of the place is always told, others only where their clocks show something else.
      if (zone !== moment.zone && (clocks.has(shows(zone)) || shows(zone) === shows(own))) continue;
      clocks.add(shows(zone));
      found.push(zone);
    } catch {
      continue;
    }
  }
  return found;
}

export type Piece = { text: string; kept: boolean };

/** Return two wordings in pieces, so that what changed from one to the other can be marked: word by word. */
export function compared(old: string, now: string): { old: Piece[]; now: Piece[] } {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const same = longestCommon(before, after);
  return { old: pieces(before, same.map(([one]) => one)), now: pieces(after, same.map(([, other]) => other)) };
}

const WORDS_COMPARED_MAX = 400;

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

function longestCommon(before: string[], after: string[]): [number, number][] {
  if (before.length > WORDS_COMPARED_MAX || after.length > WORDS_COMPARED_MAX) return [];
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = after.length - 1; other >= 0; other--)
      table[one]![other] = before[one] === after[other] ? table[one + 1]![other + 1]! + 1 : Math.max(table[one + 1]![other]!, table[one]![other + 1]!);
  const found: [number, number][] = [];
  for (let one = 0, other = 0; one < before.length && other < after.length; ) {
    if (before[one] === after[other]) found.push([one++, other++]);
    else if (table[one + 1]![other]! >= table[one]![other + 1]!) one++;
    else other++;
  }
  return found;
}

function pieces(words: string[], kept: number[]): Piece[] {
  const stays = new Set(kept);
  const found: Piece[] = [];
  words.forEach((text, number) => {
    const same = stays.has(number);
    const last = found.at(-1);
    if (last && last.kept === same) last.text += text;
    else found.push({ text, kept: same });
  });
  return found;
}
