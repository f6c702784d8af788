// Lines whose editor was left while something was still on its way: they go on until all is saved, and an editor of the
// same text takes them up again. Nothing is sent for somebody else: a line that breaks waits for its own reader.
import type { LineOptions } from "./line";
import { NoteLine } from "./line";

const kept = new Map<string, NoteLine>();

function ask(event: BeforeUnloadEvent): void {
  if ([...kept.values()].some((line) => line.pending)) event.preventDefault();
}

/** Return the line to a text: the one that was left with something unsaved, or a new one. */
export function lineTo(key: string, options: LineOptions): NoteLine {
  const found = kept.get(key);
  kept.delete(key);
  if (!found) return new NoteLine(options);
  found.attend(options);
  return found;
}

/** The editor of a line is gone: end it once nothing is on its way any more. */
export function leaveLine(key: string, line: NoteLine): void {
  if (!line.pending) {
    line.close();
    return;
  }
  if (!kept.size) globalThis.addEventListener?.("beforeunload", ask);
  kept.set(key, line);
  line.linger(() => {
    if (kept.get(key) === line) kept.delete(key);
    if (!kept.size) globalThis.removeEventListener?.("beforeunload", ask);
    line.close();
  });
}
