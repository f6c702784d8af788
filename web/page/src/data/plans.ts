// A plan that can be set off, as the node tells it: who set it off, what is to be done, who did it.
import { isOwn } from "./groups";
import type { Named } from "./types";

/** Somebody's word, and what came with it. */
export interface PlanWord extends Named {
  id: string;
  for?: string | null;
  when: string;
  unsure: boolean;
  trigger: string | null;
  note: string | null;
}

/** One step: its words as they are signed, as this group's own form of the plan has them, and who did it. */
export interface PlanStep {
  text: string;
  shown: string;
  done: PlanWord[];
}

export interface PlanList {
  field: string;
  steps: PlanStep[];
}

export interface Plan {
  id: string;
  title: string;
  space: string;
  phase: "resting" | "active" | "stood-down" | "debriefed";
  do_not: string;
  set_off: PlanWord[];
  /** Whether this group made it, is a party of it or said something of it. */
  ours: boolean;
  may: boolean;
  drilled: string | null;
  lists: PlanList[];
}

/** So many plans that are set off are told whole on Today, by the node too. */
export const WHOLE_MAX = 3;

/** Return the lists up to the one that is to be worked on: the next follows once somebody has done each step before it. */
export function openLists({ lists }: Pick<Plan, "lists">): PlanList[] {
  const current = lists.findIndex(({ steps }) => steps.some(({ done }) => !done.length));
  return current < 0 ? lists : lists.slice(0, current + 1);
}

/** Return how many steps of a list somebody has done. */
export function doneCount({ steps }: PlanList): number {
  return steps.filter(({ done }) => done.length).length;
}

/** Tell whether this group has done a step. */
export function isOwnDone({ done }: PlanStep): boolean {
  return done.some(({ group }) => isOwn(group));
}

/** Return a list as it is for the next time: nothing of it is done. */
export function unticked(list: PlanList): PlanList {
  return { ...list, steps: list.steps.map((step) => ({ ...step, done: [] })) };
}

/** Return the name of a list as statements have it. */
export function listName({ field }: Pick<PlanList, "field">): string {
  return field.replaceAll("_", "-");
}

/** Return the statement that is most to be expected of a plan: to end it, to talk it over, to agree on it, else to set it off. */
export function expectedOf({ phase }: Pick<Plan, "phase">, names: readonly string[]): string {
  const wanted = phase === "active" ? ["stand-down"] : phase === "stood-down" ? ["debrief"] : ["activate"];
  return wanted.find((name) => names.includes(name)) ?? "";
}
