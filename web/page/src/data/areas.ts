// The page's areas: which component shows each, and how it stands in the navigation. Components are loaded on demand.
import type { Component } from "svelte";
import { get } from "./api";

type Page = Component<Record<string, never>>;

type Load = () => Promise<{ default: Page }>;

/** Area in the address → its component. */
const PAGES: Record<string, Load> = {
  today: () => import("../pages/today/TodayPage.svelte"),
  away: () => import("../pages/today/AwayPage.svelte"),
  search: () => import("../pages/search/SearchPage.svelte"),
  more: () => import("../pages/more/MorePage.svelte"),
  calendar: () => import("../pages/calendar/CalendarPage.svelte"),
  pledges: () => import("../pages/pledges/PledgesPage.svelte"),
  cases: () => import("../pages/cases/CasesPage.svelte"),
  case: () => import("../pages/cases/CasePage.svelte"),
  lessons: () => import("../pages/lessons/LessonsPage.svelte"),
  messages: () => import("../pages/messages/MessagesPage.svelte"),
  activity: () => import("../pages/activity/ActivityPage.svelte"),
  bin: () => import("../pages/activity/BinPage.svelte"),
  kind: () => import("../pages/records/KindPage.svelte"),
  record: () => import("../pages/records/RecordPage.svelte"),
  add: () => import("../pages/records/AddPage.svelte"),
  peers: () => import("../pages/peers/PeersPage.svelte"),
  pair: () => import("../pages/peers/PairPage.svelte"),
  spaces: () => import("../pages/spaces/SpacesPage.svelte"),
  space: () => import("../pages/spaces/SpacePage.svelte"),
  part: () => import("../pages/safety/PartPage.svelte"),
  devices: () => import("../pages/safety/DevicesPage.svelte"),
  lost: () => import("../pages/safety/LostPage.svelte"),
  travel: () => import("../pages/safety/TravelPage.svelte"),
  limits: () => import("../pages/safety/LimitsPage.svelte"),
  copies: () => import("../pages/copies/CopiesPage.svelte"),
  couriers: () => import("../pages/couriers/CouriersPage.svelte"),
  erase: () => import("../pages/erasing/ErasePage.svelte"),
  erased: () => import("../pages/erasing/ErasedPage.svelte"),
  settings: () => import("../pages/settings/SettingsPage.svelte"),
  members: () => import("../pages/settings/MembersPage.svelte"),
  connections: () => import("../pages/settings/ConnectionsPage.svelte"),
};

/** What stands before the door. */
const DOORS: Record<string, Load> = {
  new: () => import("../pages/door/NewPage.svelte"),
  locked: () => import("../pages/door/LockedPage.svelte"),
  join: () => import("../pages/door/JoinPage.svelte"),
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
  return Object.hasOwn(PAGES, area);
}

const loaded = new Map<string, Page>();

/** Load the component of an area; throws OutOfReach where its script or its styles don't come because the node is gone. */
export async function pageOf(area: string): Promise<Page> {
  const load = PAGES[area] ?? DOORS[area];
  if (!load) throw new Error(`no page ${area}`);
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
