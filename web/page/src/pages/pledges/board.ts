// The board of needs against offers: what the node tells, and what of it each side can say next.
import { daysUntil, momentOf } from "../../data/moments";
import { isContested, textOf } from "../../data/records";
import type { Author, Brief, Said, View } from "../../data/types";

export interface Pledge extends Brief {
  title: string;
  own: boolean;
  contested: boolean;
}

export interface Need extends Pledge {
  pledges: Pledge[];
  /** How much nobody promised yet; null where that can't be counted. */
  open: string | null;
}

export interface Claim {
  id: string;
  who: Author;
  own: boolean;
  claimed: string;
  quantity: string | null;
  from: string | null;
  to: string | null;
  need: string | null;
  note: string | null;
}

export interface Resource extends Pledge {
  claims: Claim[];
  pledges: Pledge[];
}

export interface FairRow {
  group: string;
  name: string;
  hours: string | null;
  hours_number: number;
  lines: { id: string; title: string; quantity: string; confirmed: string }[];
}

export interface Board {
  needs: Need[];
  resources: Resource[];
  offers: Pledge[];
  contested: string[];
  more: { needs: number; resources: number; offers: number };
  counts: Record<"open" | "matched" | "delivered" | "confirmed" | "closed" | "resources" | "offers" | "contested" | "due", number>;
  fairness: { since: string; rows: FairRow[] };
}

/** A record of the board as the node tells it: without what is not so of it. */
type Told<Sort extends object> = Partial<Omit<Sort, "pledges" | "claims" | "statements">> & { pledges?: Told<Pledge>[]; claims?: Partial<Claim>[]; statements?: Partial<Said>[] };

export type ToldBoard = Omit<Board, "needs" | "resources" | "offers"> & { needs: Told<Need>[]; resources: Told<Resource>[]; offers: Told<Pledge>[] };

const UNSAID = { part_of: null, part: "", details: {}, fields: {}, overlays: [], problems: [], withdrawn: false, key: "", shared: false, created: "", changed: "", own: false, contested: false, open: null };
const UNSAID_STATEMENT = { args: [], clock_unsure: false, earlier_wording: false, counts: false, problem: null };
const UNSAID_CLAIM = { own: false, quantity: null, from: null, to: null, need: null, note: null };

/** Return the board with what the node left out because it is not so. */
export function wholeBoard(told: ToldBoard): Board {
  return { ...told, needs: told.needs.map((one) => whole<Need>(one)), resources: told.resources.map((one) => whole<Resource>(one)), offers: told.offers.map((one) => whole<Pledge>(one)) };
}

function whole<Sort extends Pledge>(told: Told<Sort>): Sort {
  return {
    ...UNSAID,
    ...told,
    statements: (told.statements ?? []).map((one) => ({ ...UNSAID_STATEMENT, ...one })),
    pledges: (told.pledges ?? []).map((one) => whole<Pledge>(one)),
    claims: (told.claims ?? []).map((one) => ({ ...UNSAID_CLAIM, ...one })),
  } as unknown as Sort;
}

const LINES_MAX = 3;
const SOON_DAYS = 3;
const FAR_MS = 8.64e15;
const DAY_MS = 86_400_000;

/** Return how much a pledge gives, as it was written; empty where it doesn't say. */
export function givenBy(pledge: Brief): string {
  return [textOf(pledge.fields["quantity"]), textOf(pledge.fields["amount"])].filter(Boolean).join(", ");
}

/** Return the last statement of a name that counts. */
export function lastSaid(record: Brief, ...names: string[]): Said | undefined {
  return record.statements.findLast((one) => one.counts && names.includes(one.name));
}

/** Return when a need or a promise is due, as it was written; empty where nobody said. */
export function dueOf(record: Brief): string {
  const value = record.fields[record.kind === "need" ? "by" : "to"];
  return isContested(value) ? "" : textOf(value);
}

/** Whether something is so near, late or urgent that it should be seen first. */
export function isPressing(record: Brief, now = Date.now()): boolean {
  if (["delivered", "confirmed", "closed"].includes(record.state)) return false;
  if (["now", "high"].includes(textOf(record.fields["urgency"]))) return true;
  const days = daysUntil(dueOf(record), now);
  return days !== null && days <= SOON_DAYS;
}

/** Return what this group may say of a pledge, as far as the board knows: the receiver answers, the giver delivers. */
export function sayableOf(pledge: Pledge, receives: boolean, free: boolean): string[] {
  const giver = pledge.own ? ["deliver", "withdraw", "renew"] : ["thank"];
  const answers = receives || (free && !pledge.own) ? ["accept", "decline", "confirm", "not-received"] : [];
  return [...answers, ...giver];
}

/** Return the window of a claim in milliseconds; without days it means always. */
export function windowOf(claim: { from: string | null; to: string | null }): [number, number] {
  const from = momentOf(claim.from);
  const to = momentOf(claim.to ?? claim.from);
  const end = to ? to.date.getTime() + (to.allDay ? DAY_MS / 2 : 0) : FAR_MS;
  const start = from ? from.date.getTime() - (from.allDay ? DAY_MS / 2 : 0) : -FAR_MS;
  return [start, Math.max(end, start + 1)];
}

/** Return the claims that meet another group's at some time. */
export function clashing(claims: Claim[]): Claim[] {
  return claims.filter((one) => claims.some((other) => other.who.group !== one.who.group && meets(windowOf(one), windowOf(other))));
}

function meets([a, b]: [number, number], [c, d]: [number, number]): boolean {
  return a < d && c < b;
}

/** How many slips and lines of theirs are drawn in one go, without anybody having to wait for it. */
const AT_ONCE = 40;

interface Drawn {
  id: string;
  pledges?: readonly unknown[];
  claims?: readonly unknown[];
}

/**
 * Return how many slips of each column stand after the next piece, where `drawn` stand already; Infinity where that are
 * all that are shown, `most` of each.
 */
export function drawnNext(drawn: number, columns: readonly (readonly (Drawn | null)[])[], most: number): number {
  const longest = Math.min(most, Math.max(...columns.map((column) => column.length)));
  let next = drawn;
  for (let left = AT_ONCE; left > 0 && next < longest; next++) for (const column of columns) left -= linesOf(column[next]);
  return next < longest ? next : Infinity;
}

function linesOf(slip: Drawn | null | undefined): number {
  return slip ? 1 + Math.min(LINES_MAX, slip.pledges?.length ?? 0) + Math.min(LINES_MAX, slip.claims?.length ?? 0) : 0;
}

/** Return a short view as statements need it: what may be said is what the caller knows. */
export function asView(record: Brief, say: string[]): View {
  return {
    ...record,
    sources: {}, over: {}, clocks: [], blocks: {}, others: [], local_faults: [], not_known: [], audience: [], rich: {}, links: {}, linked_from: [],
    may: { edit: false, withdraw: false, say, why: null },
  };
}

/** Return the group that takes a promise: whose need it is for, of an offer to everybody the one that took it. */
export function receiverOf(pledge: Pledge, need: Need | null): Author | null {
  return need?.author ?? lastSaid(pledge, "accept")?.author ?? null;
}

export interface Due {
  pledge: Pledge;
  need: Need | null;
  /** Whether this group receives it. */
  receives: boolean;
}

/** Return the promises that this group has a hand in, those that wait for its own hand apart from the rest. */
export function dueOn(board: Board, isOwn: (group: string) => boolean): { ours: Due[]; theirs: Due[] } {
  const known = [
    ...board.needs.flatMap((need) => need.pledges.map((pledge) => ({ pledge, need }))),
    ...board.resources.flatMap(({ pledges }) => pledges.map((pledge) => ({ pledge, need: null }))),
    ...board.offers.map((pledge) => ({ pledge, need: null })),
  ];
  const once = [...new Map(known.map((one) => [one.pledge.id, one])).values()];
  const all = once
    .map((one) => ({ ...one, receives: isOwn(receiverOf(one.pledge, one.need)?.group ?? "") }))
    .filter(({ pledge, receives }) => (pledge.own || receives) && STANDING.includes(pledge.state))
    .sort((a, b) => order(a) - order(b));
  const ours = all.filter(({ pledge, receives }) => pledge.state === "contested" || (receives ? ["offered", "delivered"] : ["accepted"]).includes(pledge.state));
  return { ours, theirs: all.filter((one) => !ours.includes(one)) };
}

const STANDING = ["accepted", "contested", "delivered", "offered"];

function order({ pledge, need }: Due): number {
  const due = momentOf(dueOf(pledge) || (need ? dueOf(need) : ""))?.date.getTime() ?? FAR_MS / 1e3;
  return STANDING.indexOf(pledge.state) * FAR_MS + due;
}
