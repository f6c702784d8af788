// What `today` tells, loaded once for the whole page: the rail counts it, Today shows it.
import { call } from "./api";
import { Live, onEvent } from "./events.svelte";
import type { Plan } from "./plans";
import { route } from "./route.svelte";
import { session } from "./session.svelte";
import { Soon } from "./soon";
import type { Happening, Named, Occurrence } from "./types";

/** Something that waits: for this group where `here`, else for another. */
export interface Waiting {
  id: string;
  kind: string;
  title: string;
  for: string;
  who: Named;
  here: boolean;
  state: string;
  due: string | null;
  since: string | null;
  space: string | null;
  /** Who shares a new space, and how many of them the row stands for. */
  by?: Named;
  count?: number;
  /** How bad an incident is, by its choice. */
  severity?: string | null;
}

export interface Change {
  id: string;
  kind: string;
  title: string;
  space: string;
  state: string;
  contested: boolean;
  happened: Happening[];
}

export interface Holding {
  peer: string;
  name: string;
  linked: boolean;
  last_met: string | null;
  entries_to_send: number;
  missing_since: string | null;
}

export interface Turn {
  id: string;
  title: string;
  who: { group: string | null; name: string };
  until: string | null;
  here: boolean;
  taken: boolean;
}

export interface Today {
  now: string;
  /** Plans that are set off. */
  plans: Plan[];
  /** Whether there is one that could be. */
  planned: boolean;
  waiting: Waiting[];
  week: Occurrence[];
  since: string | null;
  changes: Change[];
  more: boolean;
  holders: Holding[];
  turns: Turn[];
  last_connection: string | null;
  peers: number;
  contested: { id: string; kind: string; title: string }[];
  /** Whether anything was written here. */
  begun: boolean;
}

const SOON_MS = 60;
const ELSEWHERE_MS = 2_000;
const EVERY_MS = 300_000;

/** Today, as long as somebody is signed in. */
export const today = new Live<Today>(() => call<Today>("today", { zone: session.preferences.zone ?? ownZone() }));

/** The present minute, for words such as “12 minutes ago”. */
export const clock = $state({ now: Date.now() });

/** Keep `today` fresh while the calling component lives: at once where it is looked at, else now and then. */
export function keepToday(): void {
  const soon = new Soon(() => void today.reload());
  const looked = () => route.area === "today" || route.area === "away";
  // Who comes here is not told of before what they just did elsewhere.
  $effect(() => {
    if (looked()) soon.hurry();
  });
  $effect(() => {
    void today.reload();
    const off = onEvent(({ event }) => event !== "progress" && soon.within(looked() ? SOON_MS : ELSEWHERE_MS));
    const tick = setInterval(() => (clock.now = Date.now()), 60_000);
    const again = setInterval(() => void today.reload(), EVERY_MS);
    return () => {
      off();
      for (const timer of [tick, again]) clearInterval(timer);
      soon.stop();
      today.rest();
      today.value = undefined;
    };
  });
}

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
