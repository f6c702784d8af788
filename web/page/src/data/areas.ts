// The page's areas: which component shows each, and how it stands in the navigation. Components are loaded on demand.
import type { Component } from "svelte";
import { get } from "./api";

type Page = Component<Record<string, never>>;

const pages = import.meta.glob<{ default: Page }>("../pages/*/*Page.svelte");

/** Area in the address → component in src/pages. */
const COMPONENTS: Record<string, string> = {
  today: "today/Today",
  away: "today/Away",
  search: "search/Search",
  more: "more/More",
  calendar: "calendar/Calendar",
  pledges: "pledges/Pledges",
  cases: "cases/Cases",
  case: "cases/Case",
  lessons: "lessons/Lessons",
  messages: "messages/Messages",
  activity: "activity/Activity",
  bin: "activity/Bin",
  kind: "records/Kind",
  record: "records/Record",
  add: "records/Add",
  peers: "peers/Peers",
  pair: "peers/Pair",
  spaces: "spaces/Spaces",
  space: "spaces/Space",
  part: "safety/Part",
  devices: "safety/Devices",
  lost: "safety/Lost",
  travel: "safety/Travel",
  limits: "safety/Limits",
  copies: "copies/Copies",
  couriers: "couriers/Couriers",
  erase: "erasing/Erase",
  erased: "erasing/Erased",
  settings: "settings/Settings",
  members: "settings/Members",
  connections: "settings/Connections",
  new: "door/New",
  locked: "door/Locked",
  join: "door/Join",
};

/** What the rail and the tabs show first; `keeper`: not for members. */
export const MAIN = [
  { area: "today", icon: "today" },
  { area: "calendar", icon: "calendar" },
  { area: "pledges", icon: "pledges" },
  { area: "cases", icon: "cases" },
  { area: "peers", icon: "peers" },
] as const;

/** Kinds that have a page of their own, so that the rest get the general one. */
export const KINDS_WITH_PAGES: readonly string[] = ["event", "action", "overlay", "resource", "need", "pledge", "case", "lesson", "message", "term"];

/** Whether the address names an area that there is; what stands before the door has no place behind it. */
export function knows(area: string): boolean {
  return Object.hasOwn(COMPONENTS, area) && !COMPONENTS[area]?.startsWith("door/");
}

const loaded = new Map<string, Page>();

/** Load the component of an area; throws OutOfReach where its script or its styles don't come because the node is gone. */
export async function pageOf(area: string): Promise<Page> {
  const name = COMPONENTS[area];
  const load = pages[`../pages/${name}Page.svelte`];
  if (!load) throw new Error(`no page ${name}`);
  const page = (await load().catch(unreached)).default;
  loaded.set(area, page);
  return page;
}

/** A browser tells in many ways that something didn't load, so the node itself is asked whether it is there. */
async function unreached(error: unknown): Promise<never> {
  await get("/api/door");
  throw error;
}

/** Return the component of an area that was loaded before: it can be shown at once, without a frame that holds nothing. */
export function pageHere(area: string): Page | undefined {
  return loaded.get(area);
}

/** Which area of the navigation a place belongs to. */
export function mainOf(area: string): string {
  return { away: "today", bin: "activity", connections: "peers", members: "settings", case: "cases", add: "", pair: "peers", part: "peers", couriers: "peers", space: "peers", spaces: "peers", devices: "settings", lost: "settings", travel: "settings", limits: "settings", copies: "settings", erase: "settings", erased: "settings" }[area] ?? area;
}
