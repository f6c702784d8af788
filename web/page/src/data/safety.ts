// What the node tells of removals, devices, copies, couriers and erasures, as far as the page reads it.
import type { Named } from "./types";

export interface KindCount {
  kind: string;
  count: number;
}

/** A record as a title that leads to it. */
export interface RecordNamed {
  id: string;
  title: string;
  kind?: string;
}

/** What another group holds of a space, and what it had to do there. */
export interface Held {
  group: string;
  name: string;
  role: string;
  records: number;
  kinds: KindCount[];
  roles: { record: string; title: string }[];
  turns: { record?: string; title: string }[];
  promises: { record?: string; title: string }[];
  devices: number;
  since_ms: number | null;
  /** What asking for its removal would do. */
  may_remove: "removed" | "request" | "no";
}

/** An act about a group that others have to agree to. */
export interface Request {
  request: string;
  act: "remove" | "role";
  by: string;
  by_name: string;
  target: string;
  target_name: string;
  role?: string;
  backers: string[];
  could_sign: string[];
  may_i: boolean;
  mine: boolean;
}

export interface Removed {
  outcome: "removed" | "request";
  could_sign: Named[];
  cut_logs?: number;
}

/** What ended a group's right to write in a space. */
export interface Ending {
  space: string;
  space_name: string;
  group: string;
  group_name: string;
  why: "removed" | "left" | "role" | "invitation";
  by_name: string | null;
  at: string | null;
  /** How many of its changes stay because others built on them, and who did. */
  stays: number;
  because_of: string[];
}

/** Changes that came too late after a removal: kept, shown, without effect. */
export interface SetAside extends Ending {
  count: number;
  records: RecordNamed[];
}

/** A removal that this node heard of meanwhile. */
export interface Removal extends Ending {
  set_aside: number;
  your_words_stay: boolean;
}

export interface Machine {
  device: string;
  here: boolean;
  lost: boolean;
  label: string;
  added_ms: number | null;
  last_met_ms: number | null;
}

/** What a lost device could read, and what was done about it. */
export interface Lost {
  device: string;
  spaces: { space: string; name: string; rotated: boolean }[];
  could_read: { space: string; name: string; sort: string; records: number; kinds: KindCount[] }[];
  warn: { name: string; why: string; record?: string; kind?: string }[];
  couriers: { group: string; label?: string; stopped: boolean }[];
  cannot: string[];
}

export interface Ready {
  ready: boolean;
  holders: { group: string; name: string; all: boolean }[];
  missing: number;
  records_only_here: number;
}

export interface Backups {
  last_ms: number | null;
  last_file: string | null;
  entries_since: number;
  due: boolean;
}

/** Somebody who keeps what brings this group back; only the words of its sheet open that. */
export interface Kit {
  group: string;
  name: string;
  device: string;
  kept: boolean;
  fresh: boolean;
  kept_ms: number | null;
  code: string;
}

export interface Courier {
  group: string;
  label: string;
  spaces: { space: string; name: string }[];
  addresses: string[];
  reachable: boolean;
  name: string;
  last_met_ms: number | null;
  holds_all: boolean;
  /** It has no room left. */
  full?: boolean;
  gate_version: number | null;
  told: boolean;
}

export interface Generation {
  generation: string;
  reason: string;
  by: string;
  at_ms: number;
  confirmed: boolean;
  entries_below: number;
  bytes: number;
}

/** Who has erased what was asked, and who hasn't said so yet. */
export interface Receipts {
  erase: string;
  at_ms: number;
  by_name: string;
  why: string;
  confirmed: { group: string; name: string; device: string; at_ms: number }[];
  waiting: { group: string; name: string; device: string | null }[];
  couriers: { group: string; name?: string; confirmed?: boolean }[];
  /** Groups that could read it once and no longer belong there: they can only be asked. */
  before: Named[];
  proposals: number;
}

export interface Erased {
  erase: string;
  space: string;
  space_name: string;
  kind: string;
  at_ms: number;
  by_name: string;
  confirmed: number;
  waiting: number;
}

export interface Proposal {
  proposal: string;
  record: string;
  kind: string;
  by_name: string;
  why: string;
  /** What it says, so that somebody can decide. */
  words: string[];
}

export interface Retained {
  record: string;
  title: string;
  kind: string;
  due_ms: number;
  clock: string;
}
