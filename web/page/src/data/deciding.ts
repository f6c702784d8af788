// How a decision stands, as the node tells it, and what this group can say of it now.
import { isOwn } from "./groups";
import type { Said, View } from "./types";

export interface Voice {
  group: string;
  stance: string;
  option: string;
  ids: string[];
}

/** The node's account of a decision; what stands below `was_opened` is told once it is open. */
export interface Deciding {
  method: string;
  quorum: number;
  options: string[];
  deciders: string[];
  opened: boolean;
  was_opened: boolean;
  closes?: string;
  ends?: string;
  closed?: boolean;
  over?: boolean;
  verdict?: string;
  option?: string;
  voices?: Voice[];
  missing?: string[];
  late?: { group: string; id: string }[];
  unheard?: { group: string; id: string; why: string }[];
  outcomes?: string[];
  early?: string[];
  contests?: string[];
}

type Decision = Pick<View, "statements" | "fields"> & { blocks: { deciding?: Deciding } };

/** Return when voices are taken: not yet, until the close, in the grace after it, or no more; `stated`: an outcome holds. */
export function phaseOf(deciding: Deciding): "needs" | "not-open" | "changed" | "stated" | "until" | "grace" | "over" {
  if (!deciding.opened) return deciding.was_opened ? "changed" : deciding.deciders.length ? "not-open" : "needs";
  if (deciding.outcomes?.length) return "stated";
  if (!deciding.closed) return "until";
  return deciding.over ? "over" : "grace";
}

/** Return each group that decides with its last word, `missing` where there is none, in the order in which they are listed. */
export function voicesOf({ deciders, voices = [] }: Deciding): Voice[] {
  return deciders.map((group) => voices.find((one) => one.group === group) ?? { group, stance: "missing", option: "", ids: [] });
}

/** Return the groups' words that came with a voice: why they object, or what they add. */
export function wordsOf(voice: Voice, statements: readonly Said[]): string[] {
  const said = statements.filter(({ id }) => voice.ids.includes(id));
  return said.flatMap(({ args }) => args.filter(([name]) => name === "note" || name === "reason").map(([, text]) => text));
}

/** Return an argument of a statement by the statement's id; empty where it says nothing of the sort. */
export function toldBy(statements: readonly Said[], id: string, argument: string): string {
  const args = statements.find((one) => one.id === id)?.args ?? [];
  return args.find(([name]) => name === argument)?.[1] ?? "";
}

/** Return which of the statements that fit a decision's state say something new of how it stands. */
export function sayable({ blocks, fields }: Decision, names: readonly string[]): string[] {
  const deciding = blocks.deciding;
  if (!deciding) return [...names];
  const own = deciding.voices?.find(({ group }) => isOwn(group));
  const says: Record<string, boolean> = {
    open: deciding.deciders.length > 0 && Boolean(fields["closes"]),
    outcome: Boolean(deciding.over),
    "take-back": own !== undefined,
    "stand-aside": own?.stance !== "stand-aside",
    agree: own?.stance !== "agree" || deciding.options.length > 0,
  };
  return names.filter((name) => says[name] ?? true);
}

/** Return whether an argument has to be given as it stands: an option where there are some, an answer where somebody objects. */
export function isNeeded({ blocks, statements }: Decision, argument: string): boolean | undefined {
  const deciding = blocks.deciding;
  if (argument === "option" && deciding) return true;
  if (argument !== "objections" || !deciding) return undefined;
  const counted = new Set([...(deciding.voices ?? []).flatMap(({ ids }) => ids), ...(deciding.late ?? []).map(({ id }) => id)]);
  return statements.some(({ id, name }) => counted.has(id) && name === "object");
}

/** Return the statement that is most to be expected: none among several ways to speak, so that nobody is led to one. */
export function expected(names: readonly string[]): string {
  return names.includes("agree") || names.includes("sign") ? "" : (["outcome", "open"].find((name) => names.includes(name)) ?? "none");
}
