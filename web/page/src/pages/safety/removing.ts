// Who may end what with whom, and what is left afterwards.
import type { Space } from "../../data/types";

/** What came of parting from a group, by the names of spaces. */
export interface Parted {
  name: string;
  removed_from: string[];
  asked_in: string[];
  still_shared: string[];
  told: boolean;
}

const ROLES = ["courier", "reader", "contributor", "steward"];

/** Return the shared spaces in which this group and another are both. */
export function sharedWith(spaces: readonly Space[], group: string): Space[] {
  return spaces.filter((space) => space.sort === "shared" && space.role && space.members.some((one) => one.group === group && !one.here));
}

/** Return the roles that are less than a present one, the strongest first; a courier reads nothing and has none below. */
export function weakerRoles(present: string): string[] {
  return ROLES.slice(1, Math.max(1, ROLES.indexOf(present))).reverse();
}

/** Return what another group may do in a space. */
export function roleOf(space: Space, group: string): string {
  return space.members.find((one) => one.group === group)?.role ?? "";
}
