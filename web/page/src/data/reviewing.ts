// What groups say in public: who else read the wording that stands, and who says not to use it.
import { isOwn } from "./groups";
import type { Named, View } from "./types";

/** What the node calls the language of what has none. */
export const UNTOLD = "und";

export interface Reader {
  group: string;
  reviewer: string;
  id: string;
}

export interface Stop {
  group: string;
  reason: string;
  id: string;
}

/** Of a record that is reviewed: by whom it was read as it stands, and who says not to use it. */
export interface Reviewing {
  readers: Reader[];
  stops: Stop[];
}

/** A talking point or a term in one language, as written or as a version. */
export interface Sayable {
  id: string;
  base: string;
  kind: string;
  space: string;
  title: string;
  language: string;
  standing: string;
  sensitivity: string;
  author: Named;
  fields: Record<string, string>;
  original: { language: string; fields: Record<string, string> } | null;
  readers: (Omit<Reader, "group"> & { group: Named })[];
  stops: (Omit<Stop, "group"> & { group: Named })[];
}

/** What may be said in a language, and in which others something is written. */
export interface Sayables {
  language: string;
  languages: { language: string; usable: number; stopped: number; all: number }[];
  entries: Sayable[];
  more: number;
  missing: { id: string; kind: string; space: string; title: string }[];
}

/** Return which of the statements that fit a record come to something: words of others aren't taken back. */
export function effective({ kind, author, blocks }: Pick<View, "kind" | "author" | "blocks">, names: readonly string[]): string[] {
  const reviewing = blocks["reviewing"] as Reviewing | undefined;
  const stops = reviewing?.stops ?? [];
  const mine = stops.some(({ group }) => isOwn(group));
  const says: Record<string, boolean> = {
    "use-again": mine || (stops.length > 0 && isOwn(author.group)),
    "do-not-use": reviewing !== undefined && !mine,
  };
  return reviewing || kind === "overlay" ? names.filter((name) => says[name] ?? true) : [...names];
}
