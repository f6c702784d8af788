// What the node's commands answer, as far as the page reads it.
import type { Plan } from "./plans";

export interface Named {
  group: string;
  name: string;
}

export interface Group extends Named {
  here: boolean;
  mark: number;
}

export interface Author {
  group: string;
  device: string;
  member: string | null;
  name?: string;
  for?: string | null;
}

/** One thing that happened to a record, as the node tells it; `record` and `undo` where many records are told of. */
export interface Happening {
  who: Author & { name: string };
  for: string | null;
  did: string;
  what: string;
  before: (string | null)[];
  after: string | null;
  args: [string, string][];
  claimed: string;
  arrived: string;
  entry: string;
  undo?: boolean;
  void?: string | null;
  clock_unsure?: boolean;
  record?: { id: string; kind: string; title: string; space: string };
}

export interface Contested {
  contested: { value: string | null; by: Author; claimed: string; arrived?: string; clock_unsure: boolean; entry: string; for?: string | null }[];
}

export interface Task {
  id: string;
  title: string | Contested | null;
  done: boolean | Contested;
  order: string;
}

export type FieldValue = string | string[] | Contested | Task[] | null | undefined;

export interface Said {
  id: string;
  name: string;
  args: [string, string][];
  author: Author;
  claimed: string;
  clock_unsure: boolean;
  earlier_wording: boolean;
  counts: boolean;
  problem: string | null;
  hidden?: boolean;
  for?: string | null;
}

export interface Problem {
  id: string;
  field?: string;
  other?: string;
  why?: string;
  by?: Author;
  count?: number;
  statement?: string;
  kind?: string;
}

export interface Holder extends Named {
  how: string;
  told_by: Named[];
  when: string;
}

export interface Audience {
  part: string;
  home: boolean;
  groups: (Named & { role: string; here: boolean })[];
}

/** A record as lists show it. */
export interface Brief {
  id: string;
  kind: string;
  space: string;
  author: Author;
  created: string;
  changed: string;
  state: string;
  details: Record<string, number>;
  fields: Record<string, FieldValue>;
  statements: Said[];
  overlays: Record<string, unknown>[];
  problems: Problem[];
  withdrawn: boolean;
  key: string;
  shared: boolean;
  part_of: string | null;
  part: string;
  held_by?: Holder[] | null;
}

/** One record with everything that is known of it. */
export interface View extends Brief {
  sources: Record<string, { by: Author; claimed: string; clock_unsure: boolean; entry: string }[]>;
  over: Record<string, { text: string }>;
  clocks: Record<string, unknown>[];
  blocks: Record<string, unknown>;
  others: Record<string, unknown>[];
  local_faults: { id: string; field: string }[];
  not_known: Named[];
  audience: Audience[];
  may: { edit: boolean; withdraw: boolean; say: string[]; seen?: Record<string, string>; why: string | null };
  rich: Record<string, [string, Record<string, unknown>][]>;
  /** The parts of it that are records of their own, in another space. */
  parts?: { part: string; id: string; space: string }[];
  links: Record<string, { kind: string; title: string; state: string }>;
  /** How a plan stands that can be set off; other kinds have none. */
  plan?: Plan;
  linked_from: { id: string; kind: string; title: string; state: string; field: string; home: boolean }[];
}

export interface KindField {
  name: string;
  type: string;
  required: boolean;
  many: boolean;
  choices: string[];
  multiline: boolean;
  part: string;
  sensitive: boolean;
  chars_max: number;
  long: boolean;
}

export interface KindStatement {
  name: string;
  by: string;
  binds: string[];
  args: string[];
  arguments: KindField[];
  /** Whether the node computes arguments that nobody gives. */
  fills: boolean;
  hidden_until: string | null;
}

export interface Kind {
  kind: string;
  version: number;
  fields: KindField[];
  parts: { part: string; audience: string }[];
  statements: KindStatement[];
  states: string[];
  blocks: string[];
  when: string[];
  title: string;
  home_parts: string[];
  clocks: { name: string; sort: string }[];
  /** Fields over which a version of a group or in another language may say something. */
  carried: string[];
}

export interface Space {
  space: string;
  name: string;
  sort: "home" | "shared";
  role: string | null;
  here_role?: string | null;
  members: (Named & { role: string; rank: number; offered: boolean; here: boolean; paused_with_me?: boolean })[];
  waiting: boolean;
  waiting_entries: number;
  /** Nobody is left who decides who is in it. */
  frozen?: boolean;
  /** How this group's part in it ended. */
  ended?: { how: "left" | "removed"; by_name: string; at_ms: number } | null;
}

export interface Preferences {
  language: string;
  theme: "system" | "light" | "dark";
  calendar: string;
  /** A second calendar whose days stand small beside those of the first. */
  calendar_beside: string | null;
  zone: string | null;
  text: "normal" | "large";
  week_start: number | null;
  idle_minutes: number;
}

export interface Viewer {
  member: string | null;
  name: string | null;
  role: "keeper" | "see" | "add" | "edit";
  lan: boolean;
}

export interface Door {
  state: "new" | "locked" | "open";
  signed_in: boolean;
  viewer: Viewer | null;
  open_lock: boolean;
  language: string;
  group: { id: string; name: string } | null;
  device: string | null;
  /** The member whose browser this is, while nobody is signed in at it. */
  bound?: string | null;
  /** What the keeper's page of a box without a screen asks this browser for; null on every other page. */
  asks?: "code" | "passphrase" | "nothing" | "never" | null;
  idle_s: number;
  version: string;
}

/** A secret address under which calendar programs of this machine read a space's calendar along. */
export interface Feed {
  feed: string;
  space: string;
  name: string;
  created: string;
  path: string;
  url: string | null;
}

/** One time at which something happens, as the node tells it; told shortly, without its space. */
export interface Occurrence {
  id: string;
  kind: string;
  title: string;
  space?: string;
  group: string;
  name: string;
  state: string;
  start: string;
  end: string | null;
  all_day: boolean;
  zone: string;
  days: number;
  joint: boolean;
  own: boolean;
  overlay_of: string | null;
  stance: string | null;
  moved: boolean;
  details: Record<string, unknown>;
  contested: boolean;
  recurs: boolean;
}
