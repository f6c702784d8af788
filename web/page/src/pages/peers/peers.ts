// What the page says about peers: who has what, what waits for whom, who may see what.
import { daysUntil } from "../../data/moments";

export interface Share {
  space: string;
  name: string;
  role: string;
}

export interface PeerTold {
  peer: string;
  name: string;
  check: string;
  confirmed: boolean;
  last_met: string | null;
  addresses: string[];
  linked: boolean;
  slowed: boolean;
  entries_to_send: number;
  bytes_waiting: number;
  waiting_since: string | null;
  waiting_what: { kind: string; title: string; count: number }[];
  sees: Share[];
  last_way: string | null;
  promised: Share[];
  /** Nothing is exchanged with it until the keeper resumes. */
  paused?: boolean;
}

export interface OpenCode {
  invitation: string;
  to: string;
  expires: string;
  used: boolean;
  share: Share[];
}

/** Something that the node noticed, as `status` tells it. */
export interface Noticed {
  message: string;
  at: string;
}

/** Tell whether the node noticed that it gave up a pairing that has waited since then. */
export function gaveUpOf(notices: readonly Noticed[], since: string): boolean {
  return notices.some(({ message, at }) => message === "pairing-gave-up" && at >= since);
}

export interface Sharing {
  /** Where peers can call this node. */
  listening: string[];
  /** The message that says how this node behaves on the local network. */
  lan: string;
  peers: PeerTold[];
  invitations: OpenCode[];
  pairings: { pairing: string; since: string }[];
}

export interface Told {
  id: string;
  /** The sentence that asks for a look, where there is one: nobody met this peer for days, or ever. */
  look: string;
}

export const ROLES = ["reader", "contributor", "steward"] as const;
const AWAY_DAYS = 3;

/** Return which sentence tells how far a peer is. */
export function syncOf(peer: PeerTold, now = Date.now()): Told {
  const waits = peer.entries_to_send > 0;
  if (peer.linked) return { id: waits ? "page-peers-sync-sending" : "page-peers-sync-here", look: "" };
  if (!peer.last_met) return { id: "page-peers-sync-never", look: "page-peers-sync-never-state" };
  const days = -(daysUntil(peer.last_met, now) ?? 0);
  if (days >= AWAY_DAYS) return { id: waits ? "page-peers-sync-away-waits" : "page-peers-sync-away", look: "page-peers-sync-away-state" };
  return { id: waits ? "page-peers-sync-waits" : "page-peers-sync-whole", look: "" };
}

/** Return how many whole days ago an instant was. */
export function daysAgo(text: string | null, now = Date.now()): number {
  return Math.max(0, -(daysUntil(text, now) ?? 0));
}

/** Return the six groups of four digits that both sides read aloud. */
export function digitsOf(check: string): string[] {
  return check.split(/\s+/).filter(Boolean);
}

/** Return spaces by role, the strongest role first. */
export function byRole(shares: readonly Share[]): { role: string; names: string[] }[] {
  const order = ["steward", "contributor", "reader", "courier"];
  return order
    .map((role) => ({ role, names: shares.filter((one) => one.role === role).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0);
}

/** Return the peers in the order of the page: who must be compared first, then by name. */
export function inOrder(peers: readonly PeerTold[], language: string): PeerTold[] {
  const collator = new Intl.Collator(language);
  return [...peers].sort((one, other) => Number(one.confirmed) - Number(other.confirmed) || collator.compare(one.name, other.name));
}

/** Return the peer that came since `before` was noted and waits to be compared. */
export function newcomer(before: ReadonlyMap<string, string>, peers: readonly PeerTold[]): PeerTold | undefined {
  return peers.find((one) => !one.confirmed && before.get(one.peer) !== one.check);
}

/** Return peers with the digits that belonged to each, to tell a newcomer by. */
export function noted(peers: readonly PeerTold[]): Map<string, string> {
  return new Map(peers.map((one) => [one.peer, one.confirmed ? "" : one.check]));
}

/** Return the code inside what somebody pasted: the words around it, quotes and line ends are left out. */
export function codeIn(text: string): string {
  const start = text.search(/H[GC]\d+-/i);
  if (start < 0) return text.trim();
  let code = "";
  for (const piece of text.slice(start).replace(/[^-\w\s]/g, " ").split(/\s+/)) {
    // A line end may fall anywhere in the code; a word after it has neither a digit nor a hyphen.
    if (code && !code.endsWith("-") && !/[-\d]/.test(piece)) break;
    code += piece;
  }
  return code;
}

/** Return how a way of connecting is written in message ids: `this machine` is `this-machine`. */
export function waySlug(way: string): string {
  return way.replaceAll(" ", "-");
}
