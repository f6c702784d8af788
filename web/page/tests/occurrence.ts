// An occurrence as the node tells it, for tests: a whole day of one group unless said otherwise.
import type { Occurrence } from "../src/data/types";

export function occurrence(some: Partial<Occurrence>): Occurrence {
  return {
    id: "a1", kind: "event", title: "Choir", group: "g1", name: "Kiln", state: "planned", start: "2026-11-23", end: null,
    all_day: true, zone: "", days: 1, joint: false, own: false, overlay_of: null, stance: null, moved: false, details: {}, contested: false, recurs: false,
    ...some,
  };
}
