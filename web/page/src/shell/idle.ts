// When the page is about to lock itself.

const WARN_S = 60;

/** Return the seconds that are left when it is time to say so, null before that and where it never locks. */
export function secondsLeft(idle_s: number, quiet_ms: number): number | null {
  if (!idle_s) return null;
  const left = Math.ceil(idle_s - quiet_ms / 1_000);
  // Of a short time half is said aloud, so that not the whole time is a warning.
  return left <= Math.min(WARN_S, idle_s / 2) ? Math.max(left, 0) : null;
}
