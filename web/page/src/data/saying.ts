// What a statement asks for: arguments that the record itself offers to choose from, and those that the node fills.
import { momentWords } from "./moments";
import { numberWords, statementLabel } from "./shown";
import type { KindField, KindStatement, View } from "./types";

export interface Offered {
  value: string;
  label: string;
}

/** Arguments that the node always computes itself. */
const COMPUTED = new Set(["check-in answer occurrence", "overlay sign-off lines", "case refer parts", "role hand-over on", "role take-over on"]);

/** Return the arguments that a person is asked for, what must be said first. */
export function askedFor(kind: string, statement: KindStatement): KindField[] {
  const asked = statement.arguments.filter((one) => !COMPUTED.has(`${kind} ${statement.name} ${one.name}`));
  return asked.sort((a, b) => Number(b.required) - Number(a.required));
}

/** Return what of the record an argument may be: lines of its ledger, its turns, criteria, candidates; null for free words. */
export function offered(record: View, statement: KindStatement, argument: KindField): Offered[] | null {
  const blocks = record.blocks as Blocks;
  switch (argument.name) {
    case "line":
      return lines(record, blocks);
    case "criterion":
      return Object.keys(blocks.round?.weights ?? {}).map((name) => ({ value: name, label: name }));
    case "candidate":
      return (blocks.round?.ranking ?? []).map(({ candidate }) => ({ value: candidate, label: record.links[candidate]?.title ?? candidate.slice(0, 8) }));
    case "to":
      return statement.name === "settle" && blocks.round ? blocks.round.ranking.map(({ candidate }) => ({ value: candidate, label: record.links[candidate]?.title ?? candidate.slice(0, 8) })) : null;
    case "on":
    case "with":
      return days(blocks);
    default:
      return null;
  }
}

function days(blocks: Blocks): Offered[] | null {
  const all = blocks.turn?.periods ?? blocks.rhythm?.occurrences;
  return all ? all.map(({ on }) => ({ value: on, label: momentWords(on) })) : null;
}

function lines(record: View, blocks: Blocks): Offered[] {
  const open = [
    ...(blocks.ledger?.lines ?? []).filter((one) => !one.reversed).map(({ id, amount, unit }) => ({ id, words: `${numberWords(amount)} ${unit}` })),
    ...(blocks.readings?.readings ?? []).filter((one) => !one.corrected).map(({ id, value, unit }) => ({ id, words: `${numberWords(value ?? "")} ${unit}` })),
  ];
  return open.map(({ id, words }) => {
    const said = record.statements.find((one) => one.id === id);
    const when = said ? momentWords(said.claimed, "short") : "";
    return { value: id, label: [words.trim() || statementLabel(record.kind, said?.name ?? ""), said?.author.name, when].filter(Boolean).join(" · ") };
  });
}

/** The blocks of a record that kinds compute from its statements and the time. */
export interface Blocks {
  rhythm?: { occurrences: { id: string; on: string; due: string; state: string; answered: string[]; missing: string[] }[] };
  turn?: {
    now: number | null;
    periods: { number: number; on: string; until: string; holder: string; taken: boolean }[];
    served: { who: string; count: number }[];
  };
  ledger?: {
    lines: { id: string; statement: string; unit: string; amount: string; reversed: boolean }[];
    totals: Record<string, string>;
    spent: Record<string, string>;
    balance: Record<string, string>;
  };
  readings?: {
    standing: string;
    readings: { id: string; group: string; on: string; value: string | null; unit: string; corrected: boolean; newest: boolean }[];
  };
  round?: {
    closed: boolean;
    points_max: number;
    weights: Record<string, string>;
    outcome: string | null;
    ranking: { candidate: string; sum: string | null; scorers: number; served: number }[];
  };
  referrals?: { id: string; to: string; parts: string[]; fields: string[]; why: string | null }[];
}
