// What `since` tells of the time that this node was out of reach.
import type { Removal } from "../../data/safety";
import type { Author } from "../../data/types";
import type { Change, Holding, Turn } from "../../data/today.svelte";

interface Short {
  id: string;
  kind: string;
  title: string;
  state: string;
}

/** Values of one field that met. */
export interface Met extends Short {
  space: string;
  fields: {
    field: string;
    values: { value: string | null; by: Author & { for?: string | null }; claimed: string; arrived: string; clock_unsure: boolean; entry: string }[];
  }[];
}

export interface Since {
  since: string | null;
  changes: Change[];
  more: boolean;
  closed: Short[];
  contested: Short[];
  met: Met[];
  turns: Turn[];
  /** Groups whose rights in a space ended meanwhile. */
  removals?: Removal[];
  holders: (Holding & { mine: number; mine_held: number })[];
}

/** Return the changes that are told nowhere else on the page: neither met nor closed. */
export function newOf(told: Since): Change[] {
  const elsewhere = new Set([...told.met, ...told.contested, ...told.closed].map(({ id }) => id));
  return told.changes.filter(({ id }) => !elsewhere.has(id));
}

/** Return the records of which values of fields met. */
export function fieldsMet(told: Since): Met[] {
  return told.met.filter(({ fields }) => fields.length);
}

/** Return what is contested though no field's values met: claims and answers that do not fit together. */
export function clashesOf(told: Since): Short[] {
  const shown = new Set(fieldsMet(told).map(({ id }) => id));
  const all = new Map([...told.met, ...told.contested].map((one) => [one.id, one]));
  return [...all.values()].filter(({ id }) => !shown.has(id));
}
