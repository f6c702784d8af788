// What the reader gets to see of what lives at home: identity boxes and margins.
import { session } from "./session.svelte";

/** Return why the parts that live at home are not sent to this reader; null where they are. */
export function homeIsHidden(): "lan" | "not-yours" | null {
  const viewer = session.door?.viewer;
  if (viewer?.lan) return "lan";
  return viewer?.role === "keeper" || session.spaces.some((space) => space.sort === "home") ? null : "not-yours";
}

/** Whether the reader keeps the node: peers and spaces are theirs alone. */
export function isKeeper(): boolean {
  return session.door?.viewer?.role === "keeper";
}

/** Whether they sit at the node's own machine, too: only there goes out what lives at home, in referrals and lessons. */
export function isKeeperHere(): boolean {
  return isKeeper() && !session.door?.viewer?.lan;
}
