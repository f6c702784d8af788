// What was done to one record, as deeds with their way back.
import { textOf } from "../../data/records";
import { kindOf, session } from "../../data/session.svelte";
import type { Happening, Task, View } from "../../data/types";
import { deedsOf, type Deed } from "./happenings";

// As long as the node takes a change back.
const UNDO_MS = 30 * 86_400_000;

/** Return the deeds of a record, newest first; undoing is for those who may edit everything, the others change what is theirs. */
export function deedsOfRecord(record: View, happened: readonly Happening[], now = Date.now()): Deed[] {
  const may = record.may.edit && ["keeper", "edit"].includes(session.door?.viewer?.role ?? "");
  const told = happened.map((one) => ({ ...one, undo: may && one.did !== "said" && !one.void && now - Date.parse(one.arrived) < UNDO_MS }));
  return deedsOf(told, (kind) => kindOf(kind)?.fields ?? [], record.kind).reverse();
}

/** Return what the tasks of a record are called, by their ids. */
export function taskTitles(record: View): Record<string, string> {
  const lists = (kindOf(record.kind)?.fields ?? []).filter((field) => field.type === "checklist").map((field) => record.fields[field.name]);
  const tasks = lists.flatMap((list) => (Array.isArray(list) ? (list as Task[]) : []));
  return Object.fromEntries(tasks.map((task) => [task.id, textOf(task.title)]));
}
