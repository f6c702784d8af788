// Times as people read them: in their language, calendar and zone, by the browser's own Intl.
// A moment is text as records hold it: `2026-12-01T18:00[Europe/Berlin]`, `2026-12-01` (all day), or an instant with Z.
import { session } from "./session.svelte";
import { speech } from "./words.svelte";

export interface Moment {
  /** The instant it names; for a whole day the middle of that day, so that no zone moves it. */
  date: Date;
  allDay: boolean;
  zone: string | null;
}

const MOMENT = /^(\d{4,6})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?(?:\[([^\]]+)\])?$/;
const DAY_MS = 86_400_000;
const made = new Map<string, Intl.DateTimeFormat>();

/** Return what a moment's text says, null where it can't be read or lies beyond all that a browser can tell. */
export function momentOf(text: string | null | undefined): Moment | null {
  const moment = read(text);
  return moment && Number.isFinite(moment.date.getTime()) ? moment : null;
}

function read(text: string | null | undefined): Moment | null {
  const found = MOMENT.exec(text ?? "");
  if (!found) return null;
  const [, year, month, day, hour, minute, second, offset, zone] = found;
  const [y, m, d] = [Number(year), Number(month) - 1, Number(day)];
  if (hour === undefined) return { date: new Date(Date.UTC(y, m, d, 12)), allDay: true, zone: null };
  const wall = Date.UTC(y, m, d, Number(hour), Number(minute), Number(second ?? 0));
  if (offset === "Z") return { date: new Date(wall), allDay: false, zone: zone ?? null };
  if (offset) return { date: new Date(wall - offsetMs(offset)), allDay: false, zone: zone ?? null };
  return { date: atWall(wall, zone ?? ownZone()), allDay: false, zone: zone ?? null };
}

// Asking the browser takes longer than formatting a time, and every time that is shown asks.
let here = "";

/** Return the zone in which this reader lives. */
export function ownZone(): string {
  return session.preferences.zone ?? (here ||= Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Return a date formatter for the reader's language and calendar, in their zone unless another is named that is one. */
export function formatter(options: Intl.DateTimeFormatOptions, zone = ownZone()): Intl.DateTimeFormat {
  const calendar = session.preferences.calendar;
  const language = `${speech.locale}-u-ca-${calendar === "gregorian" ? "gregory" : calendar}`;
  const key = JSON.stringify([language, zone, options]);
  const known = made.get(key);
  if (known) return known;
  const fresh = inZone(language, zone, options);
  made.set(key, fresh);
  return fresh;
}

function inZone(language: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { timeZone: zone, ...options });
  } catch {
    // Anybody can write that a time is that of a zone which is none.
    return new Intl.DateTimeFormat(language, options);
  }
}

/** Return `Monday, 23 November`; with the year where it is not this one. */
export function dayWords(moment: Moment, width: "long" | "short" = "long"): string {
  const zone = moment.allDay ? "UTC" : ownZone();
  const options: Intl.DateTimeFormatOptions = { weekday: width, day: "numeric", month: width };
  const other = moment.date.getUTCFullYear() !== new Date().getUTCFullYear();
  return formatter(other ? { ...options, year: "numeric" } : options, zone).format(moment.date);
}

/** Return `18:00` in the reader's zone or another. */
export function timeWords(moment: Moment, zone = ownZone()): string {
  return moment.allDay ? "" : formatter({ hour: "numeric", minute: "2-digit" }, zone).format(moment.date);
}

/** Return day and time of a moment's text in the reader's zone; the text itself where it can't be read. */
export function momentWords(text: string | null | undefined, width: "long" | "short" = "long"): string {
  const moment = momentOf(text);
  if (!moment) return text ?? "";
  return moment.allDay ? dayWords(moment, width) : `${dayWords(moment, width)} ${timeWords(moment)}`;
}

/** Whether clocks skip the local time that a moment's text names, as they do once a year where summer time begins. */
export function isSkipped(text: string): boolean {
  const [, wall = "", zone = ""] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})\[([^\]]+)\]$/.exec(text) ?? [];
  const moment = wall ? momentOf(text) : null;
  return moment !== null && Math.abs(moment.date.getTime() + zoneOffset(moment.date, zone) - Date.parse(`${wall}Z`)) >= 60_000;
}

/** Return what is due as the node has it: what was given as a day becomes due at its beginning, and is told as that day. */
export function dueWords(text: string): string {
  return momentWords(text.replace(/T00:00(:00(\.0+)?)?Z$/, ""));
}

/** Return until when something is due that begins `on` a day or at a moment: by a day where it is days that count. */
export function dueAfter(on: string, due: string): string {
  return momentOf(on)?.allDay ? dueWords(due) : momentWords(due);
}

/** Return a node's milliseconds as a moment's text; empty where there are none, or more than a date can tell. */
export function instantOf(at_ms: number | null | undefined): string {
  const date = new Date(at_ms || Number.NaN);
  return Number.isFinite(date.getTime()) ? date.toISOString() : "";
}

/** Return how long ago or ahead an instant is: `12 minutes ago`, `in 3 days`. */
export function agoWords(text: string | null | undefined, now = Date.now()): string {
  const moment = momentOf(text);
  if (!moment) return "";
  const seconds = Math.round((moment.date.getTime() - now) / 1000);
  const relative = new Intl.RelativeTimeFormat(speech.locale, { numeric: "auto" });
  for (const [unit, size] of [["day", 86_400], ["hour", 3_600], ["minute", 60]] as const)
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit);
  return relative.format(0, "minute");
}

/** Return whole days from now until a moment, negative for the past. */
export function daysUntil(text: string | null | undefined, now = Date.now()): number | null {
  const moment = momentOf(text);
  return moment ? Math.round((dayStart(moment.date, moment.allDay) - dayStart(new Date(now), false)) / DAY_MS) : null;
}

/** Return how many days it is until then: `tomorrow`, `in 3 days`. */
export function inDaysWords(days: number): string {
  return new Intl.RelativeTimeFormat(speech.locale, { numeric: "auto" }).format(days, "day");
}

/** Return what a city's zone is called before people: `Europe/Kyiv` is Kyiv. */
export function zoneWords(zone: string): string {
  return (zone.split("/").pop() ?? zone).replaceAll("_", " ");
}

/** Return the ISO date (Gregorian) of an instant in a zone: the key by which days are compared. */
export function isoDay(date: Date, zone = ownZone()): string {
  const parts = plainFormatter("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  return parts.format(date);
}

function dayStart(date: Date, allDay: boolean): number {
  return Date.parse(`${isoDay(date, allDay ? "UTC" : ownZone())}T00:00Z`);
}

function offsetMs(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** Return the instant at which clocks in `zone` show the wall time `wall` (as if it were UTC). */
function atWall(wall: number, zone: string): Date {
  let instant = wall;
  for (let round = 0; round < 2; round++) instant = wall - zoneOffset(new Date(instant), zone);
  return new Date(instant);
}

function zoneOffset(date: Date, zone: string): number {
  try {
    const shown = plainFormatter("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(date);
    const name = shown.find((part) => part.type === "timeZoneName")?.value ?? "";
    const found = /([+-])(\d{1,2})(?::?(\d{2}))?/.exec(name);
    return found ? (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0)) * 60_000 : 0;
  } catch {
    return 0;
  }
}

/** A formatter for what no reader sees; to make one costs more than to use it a hundred times. */
function plainFormatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = made.get(key) ?? new Intl.DateTimeFormat(language, options);
  made.set(key, known);
  return known;
}
