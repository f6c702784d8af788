// Who reads here, with which preferences, and what everything on the page needs to know: groups, kinds, spaces.
import { call, get, onSignedOut, OutOfReach, post } from "./api";
import { listen, onEvent, silence } from "./events.svelte";
import { searched } from "./searched.svelte";
import type { Door, Group, Kind, Preferences, Space } from "./types";
import { known, readersLanguage, speak, speech } from "./words.svelte";

const HERE_EVERY_MS = 30_000;

interface Session {
  door: Door | null;
  out_of_reach: boolean;
  preferences: Preferences;
  groups: Group[];
  kinds: Kind[];
  spaces: Space[];
}

/** What the page knows of its reader; `door` null until the node was asked. */
export const session = $state<Session>({
  door: null,
  out_of_reach: false,
  preferences: {
    language: "en",
    theme: "system",
    calendar: "gregorian",
    calendar_beside: null,
    zone: null,
    text: "normal",
    week_start: null,
    idle_minutes: 10,
  },
  groups: [],
  kinds: [],
  spaces: [],
});

/** When the node was last told that somebody has a hand on the page; it counts the quiet time from there. */
export const here = $state({ at: Date.now() });

/** Ask the node how things stand, and load what every page needs. */
export async function arrive(): Promise<void> {
  try {
    const door = await get<Door>("/api/door");
    const inside = door.state === "open" && door.signed_in;
    if (!inside) leave();
    await Promise.all([speak(inside ? door.language : languageBefore(door)), inside && settle()]);
    const came = inside && !(session.door?.state === "open" && session.door.signed_in);
    session.door = door;
    session.out_of_reach = false;
    // A home that was made just now says only then how long a quiet time may be.
    if (came) void stay();
  } catch (error) {
    if (!(error instanceof OutOfReach)) throw error;
    await speak(readersLanguage()).catch(() => undefined);
    session.out_of_reach = true;
  }
}

/** Hear nothing any more, and keep nothing of what this reader looked for: somebody else may come in next. */
function leave(): void {
  silence();
  searched.text = "";
}

/** Return the language in front of the door: the one that is spoken already, the group's, or the browser's. */
function languageBefore(door: Door): string {
  if (known("page-shell-title")) return speech.language;
  return door.state === "open" ? door.language : readersLanguage();
}

/** Load preferences, groups, kinds and spaces, and begin to listen. */
async function settle(): Promise<void> {
  const [preferences, groups, kinds, spaces] = await Promise.all([
    call<Preferences>("preferences"),
    call<Group[]>("groups"),
    call<Kind[]>("kinds"),
    call<Space[]>("space list"),
  ]);
  Object.assign(session, { groups, kinds, spaces });
  await take(preferences);
  listen();
}

/** Change preferences of this reader; they are kept by the node, not by the browser. */
export async function prefer(change: Partial<Preferences>): Promise<void> {
  await take(await call<Preferences>("preferences", { set: change }));
  // The node says anew how long a quiet time may be.
  if (change.idle_minutes !== undefined) await stay();
}

/** Leave: end this browser's session; `node` also closes the node until somebody unlocks it. */
export async function lock(node: boolean): Promise<void> {
  await post("/api/lock", { node });
  await arrive();
}

/** Follow the events and the signs of the reader that concern the session; to be called once. */
export function keepSession(): void {
  onSignedOut(() => void arrive());
  onEvent(({ event }) => {
    if (event === "locked") void arrive();
    if (event === "space" || event === "peer" || event === "missed") void refreshNames();
  });
  for (const sign of ["pointerdown", "keydown"]) {
    addEventListener(sign, () => {
      if (session.door?.signed_in && Date.now() - here.at >= HERE_EVERY_MS) void stay();
    });
  }
}

/** Tell the node that somebody has a hand on the page. */
export async function stay(): Promise<void> {
  here.at = Date.now();
  try {
    const door = await post<Partial<Door> | null>("/api/here");
    if (session.door && door?.idle_s !== undefined) session.door.idle_s = door.idle_s;
  } catch {
    // Out of reach or signed out: both are told where they matter.
  }
}

async function refreshNames(): Promise<void> {
  const [groups, spaces] = await Promise.all([call<Group[]>("groups"), call<Space[]>("space list")]);
  Object.assign(session, { groups, spaces });
}

async function take(preferences: Preferences): Promise<void> {
  session.preferences = preferences;
  await speak(preferences.language);
  const root = document.documentElement;
  if (preferences.theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = preferences.theme;
  root.dataset["text"] = preferences.text;
}

/** Return the declaration of a kind. */
export function kindOf(name: string): Kind | undefined {
  return session.kinds.find((kind) => kind.kind === name);
}

/** Return a space that this node knows. */
export function spaceOf(id: string): Space | undefined {
  return session.spaces.find((space) => space.space === id);
}
