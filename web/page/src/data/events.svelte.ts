// What the node tells as it happens: one stream for the whole page, and values that load again when it concerns them.
import { untrack } from "svelte";
import { call, Failure, OutOfReach, SignedOut, type Args } from "./api";

export interface NodeEvent {
  event: string;
  id?: string;
  space?: string;
  [name: string]: unknown;
}

type Listener = (event: NodeEvent) => void;

const listeners = new Set<Listener>();
const RECONNECT_MS = [500, 1_000, 2_000, 4_000, 8_000];
const GATHER_MS = 40;
// Some events were not told: the node says so when they came too fast, this page when it was out of touch.
const MISSED = "missed";

/** Whether the stream of events is open; `lost` means that what is shown may be old. */
export const stream = $state({ state: "closed" as "closed" | "open" | "lost" });

let source: EventSource | null = null;
let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Begin to listen; does nothing when it listens already. */
export function listen(): void {
  if (source) return;
  source = new EventSource("/api/events");
  source.onopen = () => {
    const again = stream.state === "lost";
    stream.state = "open";
    tries = 0;
    // What happened meanwhile was not told: everything is looked at anew.
    if (again) tell({ event: MISSED });
  };
  source.onmessage = (message: MessageEvent<string>) => tell(JSON.parse(message.data) as NodeEvent);
  source.onerror = () => {
    source?.close();
    source = null;
    stream.state = "lost";
    clearTimeout(timer);
    timer = setTimeout(listen, RECONNECT_MS[Math.min(tries++, RECONNECT_MS.length - 1)]);
  };
}

/** Stop listening. */
export function silence(): void {
  clearTimeout(timer);
  source?.close();
  source = null;
  stream.state = "closed";
}

/** Call `listener` for every event until the returned function is called. */
export function onEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(event: NodeEvent): void {
  for (const listener of [...listeners]) listener(event);
}

/** A value from the node that is loaded again whenever an event concerns it. */
export class Live<Value> {
  value = $state.raw<Value>();
  failure = $state.raw<Failure | OutOfReach | null>(null);
  loading = $state(true);
  #load: () => Promise<Value>;
  #asked = 0;
  #gathering: ReturnType<typeof setTimeout> | undefined;

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

  /** Load now; an older answer that comes later is dropped. */
  async reload(): Promise<void> {
    const asked = ++this.#asked;
    this.loading = true;
    try {
      const value = await this.#load();
      if (asked !== this.#asked) return;
      this.value = value;
      this.failure = null;
    } catch (error) {
      if (asked !== this.#asked || error instanceof SignedOut) return;
      if (!(error instanceof Failure || error instanceof OutOfReach)) throw error;
      this.failure = error;
    } finally {
      if (asked === this.#asked) this.loading = false;
    }
  }

  /** Load soon; several events at once cost one load. */
  wake(): void {
    clearTimeout(this.#gathering);
    this.#gathering = setTimeout(() => void this.reload(), GATHER_MS);
  }

  /** Forget what was loaded: it does not answer what is asked now. */
  forget(): void {
    this.value = undefined;
  }

  /** Forget what was to be loaded soon. */
  sleep(): void {
    clearTimeout(this.#gathering);
  }

  /** Forget a load that was to come, and one that is under way. */
  rest(): void {
    this.sleep();
    this.#asked++;
  }
}

/**
 * Load `found` again at every event that concerns it, and where events were missed, until the returned function is called.
 * What waits to be loaded then isn't: whoever wanted it is gone.
 */
export function follow(found: Live<unknown>, concerns: (event: NodeEvent) => boolean): () => void {
  const off = onEvent((event) => {
    if (event.event === MISSED || concerns(event)) found.wake();
  });
  return () => {
    off();
    found.sleep();
  };
}

/**
 * Return the result of a command, kept fresh while the component lives. To be called while a component is made.
 * `args` may read reactive values: the command is called anew when they change. `concerns` picks the events,
 * and `read` makes the value of what the node told.
 */
export function live<Value>(
  command: string,
  args: () => Args = () => ({}),
  concerns: (event: NodeEvent) => boolean = () => true,
  read: (told: never) => Value = (told) => told,
): Live<Value> {
  const found = new Live<Value>(async () => read(await call<never>(command, args())));
  // Asked before anything is drawn, so that the node works at the answer meanwhile.
  let asked = untrack(() => JSON.stringify(args()));
  untrack(() => void found.reload());
  $effect(() => {
    const now = JSON.stringify(args());
    if (now !== asked) void found.reload();
    asked = "";
    return () => found.rest();
  });
  $effect(() => follow(found, concerns));
  return found;
}
