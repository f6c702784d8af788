// Who signed an agreement, as the node tells it, and what this group can say of it now.
import { isOwn } from "./groups";
import { toldBy } from "./deciding";
import type { Said } from "./types";

export interface Party {
  group: string;
  stance: string;
  ids: string[];
}

/** The node's account of an agreement. */
export interface Signing {
  opened: boolean;
  was_opened: boolean;
  needed: number;
  parties: Party[];
}

/** Return why nobody can sign; empty where everybody can. */
export function hindrance({ opened, was_opened, parties }: Signing): "" | "needs" | "not-open" | "changed" {
  if (opened) return "";
  return was_opened ? "changed" : parties.length ? "not-open" : "needs";
}

/** Return where a party stands: a signature may come with a reservation. */
export function stanceOf({ stance, ids }: Party, statements: readonly Said[]): string {
  return stance === "signed" && ids.some((id) => toldBy(statements, id, "reservation")) ? "reservation" : stance;
}

/** Tell whether a party hasn't said yet where it stands to the wording as it is. */
export function isAsked({ stance }: Party): boolean {
  return stance === "missing" || stance === "earlier";
}

/** Return the words that came with a party's signature, or with its leaving. */
export function addedBy({ ids }: Party, statements: readonly Said[]): string[] {
  return ids.flatMap((id) => ["reservation", "note", "reason"].map((name) => toldBy(statements, id, name))).filter(Boolean);
}

/** Return which of the statements that fit an agreement's state say something new of who signed it. */
export function signable({ parties }: Signing, names: readonly string[]): string[] {
  const own = parties.find(({ group }) => isOwn(group))?.stance;
  const says: Record<string, boolean> = {
    open: parties.length > 0,
    sign: own !== "signed",
    // Who never signed can say, too, that it won't, so that nobody waits for it.
    leave: own !== "left",
    "ask-review": own === "signed",
    // Steps are ticked where they stand.
    did: false,
    undone: false,
  };
  return names.filter((name) => says[name] ?? true);
}
