// What the page says about spaces: who is in them with which role, and who may do what there.
import type { Space } from "../../data/types";

/** Roles that can be given, the weakest first. */
export const ROLES = ["reader", "contributor", "steward"] as const;

/** Return the shared spaces in which this group decides who is in. */
export function stewarded(spaces: readonly Space[]): Space[] {
  return spaces.filter((space) => space.sort === "shared" && space.role === "steward");
}

/** Whether another group reads in a space that this one is in. */
export function isShared({ sort, role, members }: Space): boolean {
  return sort === "shared" && role !== null && members.some((one) => !one.here && one.role !== "courier");
}

/** Return a group's role in a space, null where it has none. */
export function roleIn(space: Space | undefined, group: string): string | null {
  return space?.members.find((one) => one.group === group)?.role ?? null;
}

/** Return the roles that raise a present one: a role is never lowered here. */
export function strongerRoles(present: string | null): string[] {
  const place = ROLES.findIndex((role) => role === present);
  return ROLES.slice(place + 1);
}

/** Whether this group was offered the steward's role and has not answered. */
export function isOffered(space: Space): boolean {
  return space.members.some((one) => one.here && one.offered);
}

/** Return the spaces in the order of the page: home first, then by name, those we left last. */
export function inOrder(spaces: readonly Space[], language: string): Space[] {
  const collator = new Intl.Collator(language);
  const rank = (space: Space) => (space.sort === "home" ? 0 : space.role === null ? 2 : 1);
  return [...spaces].sort((one, other) => rank(one) - rank(other) || collator.compare(one.name, other.name));
}

/** Return the members in the order of the alphabet, our own group first. */
export function membersInOrder(space: Space, language: string): Space["members"] {
  const collator = new Intl.Collator(language);
  return [...space.members].sort((one, other) => Number(other.here) - Number(one.here) || collator.compare(one.name, other.name));
}
