// The words of a sentence of what happened.
import { t } from "../../data/words.svelte";
import type { Line } from "./happenings";

/** Return what a line says, with `who` did it. */
export function sentenceOf(line: Pick<Line, "id" | "args">, who: string): string {
  const args = Object.entries(line.args).map(([name, value]) => [name, typeof value === "string" ? value : t(value.id)]);
  return t(line.id, { who, ...Object.fromEntries(args) });
}
