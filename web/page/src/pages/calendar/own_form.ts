// The fields of a group's own form of a plan: the overlay's own, and those of the plan that it may say otherwise.
import { textOf } from "../../data/records";
import type { FieldValue, Kind, KindField } from "../../data/types";
import type { OverView } from "./panel";

export interface FormField {
  field: KindField;
  kind: string;
  /** Whether it says something over a field of the plan. */
  over: boolean;
}

const OWN = ["stance", "local_risk", "remark"];
const OVER = ["title", "start", "end", "place", "form", "public_text", "notes"];

/** Return what a form asks for: first whether the group comes, then what it does otherwise; `said`: what it says already. */
export function formFields(overlay: Kind | undefined, plan: Kind | undefined, said: readonly string[] = []): FormField[] {
  const pick = (kind: Kind | undefined, names: string[], over: boolean) =>
    names.flatMap((name) => {
      const field = kind?.fields.find((one) => one.name === name);
      return kind && field ? [{ field: { ...field, required: false }, kind: kind.kind, over }] : [];
    });
  const [stance, ...rest] = pick(overlay, OWN, false);
  return [...(stance ? [stance] : []), ...pick(plan, [...new Set([...OVER, ...said])], true), ...rest];
}

/** Return what a form says over its plan, and whether the group comes. */
export function wordsOf(form: OverView | null): Record<string, string> {
  if (!form) return {};
  const over = Object.entries(form.fields).map(([path, { text }]) => [path, text]);
  return { ...Object.fromEntries(over), ...(form.stance ? { stance: form.stance } : {}) };
}

/** Return what stands in the form's own fields. */
export function ownWords(fields: Record<string, FieldValue>): Record<string, string> {
  return Object.fromEntries(OWN.map((path) => [path, textOf(fields[path])]).filter(([, text]) => text));
}

/** Return only what was changed; what was emptied takes back what the form said. */
export function changesOf(before: Record<string, string>, typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([path, text]) => text.trim() !== (before[path] ?? "").trim()));
}
