// The people of this group: what each may do, which spaces each may read, and where they are signed in.

export const MEMBER_ROLES = ["see", "add", "edit"] as const;

export interface Member {
  member: string;
  name: string;
  role: string;
  spaces: string[];
}

export interface SignIn {
  id: string;
  member: string;
  name: string;
  browser?: string;
  began: string;
  last_seen: string;
  lan: boolean;
}

export interface LanState {
  on: boolean;
  url: string | null;
  fingerprint: string | null;
}

export interface Holding {
  space: string;
  name: string;
  sort: string;
  counts: Record<string, number>;
}

/** Whether cases are in a space: those are for a member only if somebody says so. */
export function holdsCases(space: Holding): boolean {
  return (space.counts["case"] ?? 0) > 0;
}

/** Return the spaces that a new member may read unless somebody chooses otherwise. */
export function usualSpaces(spaces: readonly Holding[]): string[] {
  return spaces.filter((space) => !holdsCases(space)).map(({ space }) => space);
}

/** Return the names of the spaces on a list, in the order of the list's spaces. */
export function namesOf(ids: readonly string[], spaces: readonly Holding[]): string[] {
  return spaces.filter(({ space }) => ids.includes(space)).map(({ name }) => name);
}

/** Return a fingerprint in groups of four that two people can read to each other. */
export function inGroups(fingerprint: string): string {
  return (fingerprint.replaceAll(":", "").toUpperCase().match(/.{1,4}/g) ?? []).join(" ");
}
