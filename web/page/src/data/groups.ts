// How a group is shown: always shape, colour and name together.
import { session } from "./session.svelte";
import type { View } from "./types";

const SHAPES = ["circle", "triangle", "square", "diamond", "hexagon", "cross"] as const;
const COLOURS = ["blue", "brick", "ochre", "plum", "teal", "slate"] as const;

export interface Mark {
  shape: (typeof SHAPES)[number];
  colour: (typeof COLOURS)[number];
}

/** Return the shape and colour of a mark: six shapes before one comes again, 36 pairs in all. */
function markOf(number: number): Mark {
  const shape = SHAPES[number % SHAPES.length] ?? "circle";
  const colour = COLOURS[(number + Math.floor(number / SHAPES.length)) % COLOURS.length] ?? "blue";
  return { shape, colour };
}

/** Return a group's mark on this node. */
export function markOfGroup(group: string): Mark {
  return markOf(session.groups.find((one) => one.group === group)?.mark ?? 35);
}

/** Return what a group is called here, the beginning of its id where it has no name. */
export function nameOfGroup(group: string): string {
  return session.groups.find((one) => one.group === group)?.name ?? group.slice(0, 10);
}

const MAY_WRITE = new Set(["contributor", "steward"]);

/** Whether a group can say something of a record: it is in its space, and not only to read. */
export function canSpeak({ audience }: Pick<View, "audience">, group: string): boolean {
  return (audience[0]?.groups ?? []).some((one) => one.group === group && MAY_WRITE.has(one.role ?? ""));
}

/** Whether this reader may write in a space: their group isn't there only to read, and neither are they. */
export function mayWriteIn(id: string): boolean {
  const space = session.spaces.find((one) => one.space === id);
  return session.door?.viewer?.role !== "see" && (space?.sort === "home" || MAY_WRITE.has(space?.here_role ?? space?.role ?? ""));
}

/** Whether this is the reader's own group. */
export function isOwn(group: string): boolean {
  return session.groups.some((one) => one.group === group && one.here);
}
