// What the node says of a value, in the words of a form: its own sentences also serve the command line.
import { Failure } from "./api";
import { momentWords } from "./moments";
import { t } from "./words.svelte";

const WORDS: Record<string, string> = {
  "value-missing": "page-parts-wrong-missing",
  "value-too-long": "page-parts-wrong-long",
  "value-hidden-characters": "page-parts-wrong-hidden",
  "value-moment": "page-parts-wrong-moment",
  "value-moment-zone": "page-parts-wrong-moment",
  "value-zone-unknown": "page-parts-wrong-zone",
  "value-offset-wrong": "page-parts-wrong-zone",
  "value-span": "page-parts-wrong-span",
  "value-span-turned": "page-parts-wrong-turned",
  "value-end-early": "page-parts-wrong-early",
  "value-start-late": "page-parts-wrong-late",
  "value-below-zero": "page-parts-wrong-below",
  "round-points-many": "page-parts-wrong-points",
  "value-fuzzy-date": "page-parts-wrong-fuzzy",
  "value-place": "page-parts-wrong-place",
  "value-quantity": "page-parts-wrong-quantity",
  "value-amount": "page-parts-wrong-amount",
  "value-id": "page-parts-wrong-id",
};

/** Return the field that a refusal is about, by its path; empty for any other failure. */
export function fieldOf(error: unknown): string {
  return error instanceof Failure && error.id in WORDS ? String(error.fields["field"] ?? "") : "";
}

/** Return the failure with a sentence that fits a form; `label` gives what a field is called there. */
export function inWords(error: unknown, label: (path: string) => string): unknown {
  if (!(error instanceof Failure)) return error;
  const id = WORDS[error.id];
  if (!id) return error;
  const { field, other, stands, chars, limit } = error.fields;
  const told = { field: label(String(field ?? "")), other: label(String(other ?? "")), stands: momentWords(String(stands ?? "")), chars: Number(chars ?? 0), limit: Number(limit ?? 0) };
  return new Failure(error.id, t(id, told), error.fields, error.family);
}
