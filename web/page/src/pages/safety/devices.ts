// What the machines of a group are called, and what a lost one leaves to be done.
import type { Lost, Machine } from "../../data/safety";
import { t } from "../../data/words.svelte";

const ID_CHARS_SHOWN = 8;

/** Return what a machine is called: its label, or the beginning of its id. */
export function calledDevice({ label, device, here }: Pick<Machine, "label" | "device"> & { here?: boolean }): string {
  return label || (here ? t("page-peers-machine-here") : "") || t("page-peers-machine", { id: device.slice(0, ID_CHARS_SHOWN) });
}

/** Return the spaces that a lost device could read and that have no new keys yet. */
export function keysMissing(told: Lost): string[] {
  return told.spaces.filter(({ rotated }) => !rotated).map(({ name }) => name);
}

/** Return the couriers that still have to hear of it. */
export function couriersMissing(told: Lost): Lost["couriers"] {
  return told.couriers.filter(({ stopped }) => !stopped);
}
