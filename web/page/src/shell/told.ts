// What the node said by itself and still stands: the newest few sentences, none of them twice, none that is over.
import type { NodeEvent } from "../data/events.svelte";
import { sentence, type Words } from "../data/words.svelte";

export interface Told { number: number; message: string; said: string; words: string }

const TOLD_MAX = 3;

/** Return what stands after an event: a notice joins the others, one that is over leaves, with its fields or in all forms. */
export function heard(told: Told[], { event, message, fields }: NodeEvent): Told[] {
  if (typeof message !== "string" || !["notice", "notice-over"].includes(event)) return told;
  const isOver = event === "notice-over";
  const said = JSON.stringify([message, fields ?? {}]);
  const others = told.filter((one) => one.said !== said && !(isOver && !fields && one.message === message));
  if (isOver) return others;
  const number = Math.max(0, ...told.map((one) => one.number)) + 1;
  return [...others, { number, message, said, words: sentence(message, (fields ?? {}) as Words) }].slice(-TOLD_MAX);
}
