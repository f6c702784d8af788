// What couriers are called and what they carry.
import type { Courier } from "../../data/safety";
import { spaceOf } from "../../data/session.svelte";
import { t } from "../../data/words.svelte";

/** Return what a courier is called: its label here, or the beginning of its id. */
export function calledCourier({ label, name, group }: Pick<Courier, "label" | "name" | "group">): string {
  return label || name || t("page-couriers-one", { id: group.slice(0, 8) });
}

/** Return the spaces that a courier carries, with their names here. */
export function spacesOf({ spaces }: { spaces: readonly (string | { space: string; name: string })[] }): { space: string; name: string }[] {
  return spaces.map((one) => (typeof one === "string" ? { space: one, name: spaceOf(one)?.name ?? "" } : one));
}
