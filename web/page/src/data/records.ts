// What every list needs to know of a record: what it is called, where it is shown.
import { to } from "./route.svelte";
import { kindOf } from "./session.svelte";
import type { Brief, Contested, FieldValue } from "./types";
import { t } from "./words.svelte";

/** Whether several values stand against each other. */
export function isContested(value: unknown): value is Contested {
  return typeof value === "object" && value !== null && "contested" in value;
}

/** Return the one text of a field, all of them in a row where it is contested or has many. */
export function textOf(value: FieldValue): string {
  if (typeof value === "string") return value;
  if (isContested(value)) return value.contested.map((one) => one.value ?? "").join(" / ");
  if (Array.isArray(value)) return value.map((one) => (typeof one === "string" ? one : textOf(one.title))).join(", ");
  return "";
}

/** Return what a list calls a record. */
export function titleOf(record: Pick<Brief, "kind" | "fields"> & { over?: Record<string, { text: string }> }): string {
  const own = textOf(record.fields[kindOf(record.kind)?.title ?? "title"]);
  return own || record.over?.["title"]?.text || t("page-shell-untitled", { kind: t(`kind-${record.kind}`) });
}

/** Return the sentence of a record's state. */
export function stateOf(record: Pick<Brief, "kind" | "state" | "details">): string {
  return t(`state-${record.kind}-${record.state}`, record.details);
}

/** Return the address at which a record is shown. */
export function placeOf(record: { id: string; kind: string; part_of?: string | null }): string {
  const area = { case: "case", lesson: "lessons" }[record.kind] ?? "record";
  return to(area, record.part_of ?? record.id);
}
