// What a statement asks for: arguments that the record itself offers to choose from, and those that the node fills.
import { momentWords } from "./moments";
import type { Signing } from "./signing";
import type { Reviewing } from "./reviewing";
import type { Deciding } from "./deciding";
import { choiceLabel, numberWords, statementLabel } from "./shown";
import type { KindField, KindStatement, Said, View } from "./types";

export interface Offered {
  value: string;
  label: string;
}

/** Arguments that the node always computes itself. */
const COMPUTED = new Set(["check-in answer occurrence", "overlay sign-off lines", "case refer parts", "role hand-over on", "role take-over on", "contingency drill occurrence"]);

const ACCEPT_SWAP = "accept-swap";
// More time for what has no day would be said in vain.
const EXTEND = "extend";

const GOES_ON = ["agreed", "happening"];

/** In which states a statement says something new; others may always be said. A contested record lets everything be said. */
const FITTING: Record<string, readonly string[]> = {
  "action propose": ["idea", "called-off"],
  "action agree": ["idea", "proposed", "agreed"],
  "action object": ["proposed", "agreed"],
  "action call-off": ["idea", "proposed", "agreed", "happening"],
  "action take-up": ["called-off"],
  "action review": ["held", "reviewed"],
  "action thank": ["happening", "held", "reviewed"],
  "event agree": ["planned"],
  "event object": ["planned"],
  "event call-off": ["planned", "happening"],
  "event take-up": ["called-off"],
  "need match": ["open"],
  "need unmatch": ["matched"],
  "need close": ["open", "matched", "delivered", "confirmed"],
  "need reopen": ["closed"],
  "need thank": ["matched", "delivered", "confirmed", "closed"],
  "pledge accept": ["offered", "declined"],
  "pledge decline": ["offered", "accepted"],
  "pledge deliver": ["accepted"],
  "pledge confirm": ["accepted", "delivered"],
  "pledge not-received": ["delivered", "confirmed"],
  "pledge withdraw": ["offered", "accepted"],
  "pledge renew": ["withdrawn", "lapsed", "declined"],
  "pledge thank": ["accepted", "delivered", "confirmed"],
  "resource claim": ["free", "claimed"],
  "resource release": ["claimed"],
  "resource retire": ["free", "claimed"],
  "resource offer-again": ["retired"],
  "fund enter": ["open", "overdrawn"],
  "fund reverse": ["open", "overdrawn"],
  "fund close": ["open", "overdrawn"],
  "fund reopen": ["closed"],
  "expense submit": ["draft", "queried", "refused"],
  "expense approve": ["submitted", "queried", "approved", "refused"],
  "expense refuse": ["submitted", "queried", "approved"],
  "expense query": ["submitted", "approved"],
  "expense pay": ["approved"],
  "expense reverse": ["submitted", "queried", "approved", "refused", "paid"],
  "indicator read": ["empty", "read", "met", "behind"],
  "indicator correct": ["read", "met", "behind"],
  "indicator retire": ["empty", "read", "met", "behind"],
  "indicator revive": ["retired"],
  "round score": ["open", "scoring"],
  "round close": ["open", "scoring"],
  "round settle": ["proposed", "settled"],
  "round contest": ["proposed", "settled"],
  "decision ask-advice": ["draft"],
  "decision advise": ["draft", "advice", "open"],
  "decision open": ["draft", "advice", "blocked", "lapsed", "withdrawn", "review-due"],
  "decision agree": ["open"],
  "decision stand-aside": ["open"],
  "decision object": ["open"],
  "decision take-back": ["open"],
  "decision outcome": ["open", "grace", "closed"],
  "decision contest": ["decided", "review-due", "blocked", "lapsed"],
  "decision withdraw": ["draft", "advice", "open", "grace", "closed", "decided", "review-due", "blocked", "lapsed"],
  "decision extend": ["decided", "review-due"],
  "agreement open": ["draft", "changed", "ended"],
  "agreement sign": ["signing", "in-force", "review-due"],
  "agreement ask-review": ["in-force"],
  "agreement keep": ["review-due"],
  "agreement leave": ["signing", "changed", "in-force", "review-due"],
  "agreement end": ["signing", "changed", "in-force", "review-due", "replaced"],
  "agreement extend": ["in-force", "review-due"],
  "contingency activate": ["draft", "signing", "changed", "agreed", "drilled", "stood-down", "debriefed"],
  "contingency stand-down": ["activated"],
  "contingency debrief": ["stood-down"],
  "contingency open": ["draft", "changed", "ended"],
  "contingency sign": ["signing", "agreed", "drilled", "stood-down", "debriefed"],
  "contingency drill": ["draft", "signing", "changed", "agreed", "drilled", "debriefed"],
  "contingency leave": ["signing", "changed", "agreed", "drilled", "debriefed"],
  "contingency end": ["draft", "signing", "changed", "agreed", "drilled", "debriefed", "replaced"],
  "check-in answer": ["open", "answered", "overdue", "silent"],
  "check-in stop": ["planned", "open", "answered", "overdue", "silent"],
  "check-in resume": ["stopped"],
  "lesson check-consent": ["draft"],
  "lesson share": ["draft", "checked"],
  "lesson extend": ["shared", "review-due"],
  "lesson thank": ["shared", "review-due"],
  "lesson used": ["shared", "review-due"],
  "lesson retire": ["draft", "checked", "shared", "review-due"],
  "lesson revive": ["retired"],
  "case wait": ["open", "active"],
  "case work-on": ["open", "waiting"],
  "case close": ["open", "waiting", "active"],
  "case reopen": ["closed", "archived"],
  "case archive": ["closed"],
  "incident acknowledge": ["reported", "acknowledged"],
  "incident handle": ["reported", "acknowledged", "handled"],
  "incident stable": ["reported", "acknowledged", "handled"],
  "incident learn": ["stable"],
  "incident false-alarm": ["reported", "acknowledged", "handled", "stable"],
  "incident reopen": ["acknowledged", "handled", "stable", "learned", "false-alarm"],
  "overlay sign-off": ["draft", "moved", "changed"],
  "overlay use-again": ["do-not-use"],
  "message sign-off": ["draft", "changed"],
  "message use": ["reviewed"],
  "message use-again": ["do-not-use"],
  "term sign-off": ["draft", "changed"],
  "term use": ["reviewed"],
  "term use-again": ["do-not-use"],
};

/** Return which of the statements that a group may make say something of a record as it stands. */
export function fitting({ kind, state, may, statements, fields, clocks }: Pick<View, "kind" | "state" | "may" | "statements" | "fields" | "clocks">): string[] {
  const swaps = openSwaps(statements).length > 0;
  // What repeats goes on: some time of it was held, and it is still agreed to, or called off.
  const began = typeof fields.start === "string" && fields.start < new Date().toISOString();
  const states = fields.recurrence && began && GOES_ON.includes(state) ? [state, "held", "planned", "agreed"] : [state];
  const fits = (name: string) => state === "contested" || (FITTING[`${kind} ${name}`]?.some((one) => states.includes(one)) ?? true);
  return may.say.filter((name) => (name !== ACCEPT_SWAP || swaps) && (name !== EXTEND || running({ clocks }).length > 0) && fits(name));
}

/** Return the clocks of a record that run, or are due: those that more time can be given. */
function running({ clocks }: Pick<View, "clocks">): Clock[] {
  return (clocks as unknown as Clock[]).filter(({ state }) => state !== "met");
}

/** Return the offers to swap turns that nobody has accepted since, the newest first. */
function openSwaps(statements: readonly Said[]): { on: string; with: string }[] {
  const open = new Map<string, { on: string; with: string }>();
  for (const { name, args } of statements) {
    const { on = "", with: other = "" } = Object.fromEntries(args) as { on?: string; with?: string };
    if (name === "offer-swap") open.set(`${on} ${other}`, { on, with: other });
    if (name === ACCEPT_SWAP) open.delete(`${on} ${other}`);
  }
  return [...open.values()].reverse();
}

/** Return what goes with a statement unless somebody says otherwise: a swap as it was offered last, the option that carries, the only clock. */
export function begun(record: Pick<View, "statements" | "blocks" | "clocks">, statement: string): Record<string, string> {
  const [clock, ...others] = statement === EXTEND ? running(record) : [];
  if (clock && !others.length) return { clock: clock.clock };
  const carried = (record.blocks as Blocks).deciding?.option;
  if (statement === "outcome" && carried) return { option: carried };
  return statement === ACCEPT_SWAP ? { ...openSwaps(record.statements)[0] } : {};
}

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
    case "option":
      return statement.name === "outcome" && blocks.deciding?.method !== "advice" ? chosen([blocks.deciding?.option ?? ""]) : chosen(blocks.deciding?.options ?? []);
    case "trigger":
      return chosen(Array.isArray(record.fields["triggers"]) ? (record.fields["triggers"] as string[]) : []);
    case "clock":
      return running(record).map(({ clock }) => ({ value: clock, label: choiceLabel(record.kind, "extend-clock", clock) }));
    case "on":
    case "with":
      return statement.name === ACCEPT_SWAP ? named(openSwaps(record.statements).map((swap) => swap[argument.name as "on" | "with"])) : days(blocks);
    default:
      return null;
  }
}

function chosen(options: readonly string[]): Offered[] {
  return options.filter(Boolean).map((one) => ({ value: one, label: one }));
}

function days(blocks: Blocks): Offered[] | null {
  const all = blocks.turn?.periods ?? blocks.rhythm?.occurrences;
  return all ? named(all.map(({ on }) => on)) : null;
}

function named(moments: readonly string[]): Offered[] {
  return [...new Set(moments)].map((on) => ({ value: on, label: momentWords(on) }));
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

/** How a clock of a record stands. */
export interface Clock {
  clock: string;
  due: string;
  state: string;
  extended: boolean;
  unsure: boolean;
}

/** The blocks of a record that kinds compute from its statements and the time. */
export interface Blocks {
  escalation?: { asks: { who: string; from: string; due: string; state: string; answers: string[] }[] };
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
  deciding?: Deciding;
  signing?: Signing;
  reviewing?: Reviewing;
  referrals?: { id: string; to: string; parts: string[]; fields: string[]; why: string | null }[];
}
