// The one sentence at the head of a case: how it stands, how long it was quiet, what is due. Ids and arguments, not words.
import type { Brief } from "../../data/types";

export interface Sentence {
  id: string;
  args: Record<string, string | number>;
}

/** A clock of a record, as `show` tells it. */
export interface Clock {
  clock: string;
  due: string;
  state: string;
}

const QUIET_DAYS_MIN = 3;
const DAY_MS = 86_400_000;
/** From here on nobody expects anything of a case. */
export const ENDED: readonly string[] = ["closed", "archived", "withdrawn"];

/** Return for how many whole days nothing happened in a record. */
export function quietDays(record: Pick<Brief, "changed">, now: number): number {
  const changed = Date.parse(record.changed);
  return Number.isNaN(changed) ? 0 : Math.max(0, Math.floor((now - changed) / DAY_MS));
}

/** Return what the head of a case says after its state; `when` puts a moment into words. */
export function leadOf(
  record: Pick<Brief, "state" | "changed" | "fields" | "problems"> & { clocks?: unknown[] },
  now: number,
  when: (moment: string) => string,
): Sentence[] {
  const said: Sentence[] = [];
  if (record.state === "withdrawn") return said;
  const contested = new Set(record.problems.filter((one) => one.id === "field-contested").map((one) => one.field)).size;
  if (contested) said.push({ id: "page-cases-lead-contested", args: { count: contested } });
  const quiet = quietDays(record, now);
  if (quiet >= QUIET_DAYS_MIN && !ENDED.includes(record.state)) said.push({ id: "page-cases-lead-quiet", args: { days: quiet } });
  for (const clock of (record.clocks ?? []) as Clock[])
    if (clock.state === "due" || clock.state === "soon")
      said.push({ id: `page-cases-lead-${clock.clock}-${clock.state}`, args: { when: when(clock.due) } });
  const open = openTasks(record.fields["body.tasks"]);
  if (open && !ENDED.includes(record.state)) said.push({ id: "page-cases-lead-tasks", args: { count: open } });
  return said;
}

function openTasks(value: unknown): number {
  return Array.isArray(value) ? value.filter((task: { done?: unknown }) => task.done !== true).length : 0;
}
