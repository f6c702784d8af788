// Where in the calendar the reader is: `#/calendar/VIEW/DATE?record=ID…`. All of it is in the address.
import type { Route } from "../../data/route.svelte";
import { dayOf, isoOf, type Day } from "./dates";

export const VIEWS = ["month", "week", "agenda", "groups", "gaps"] as const;
export type View = (typeof VIEWS)[number] | "files";

export interface Place {
  view: View;
  day: Day;
  /** The chosen record, and of a joint action the own form that was chosen. */
  record?: string;
  form?: string;
  /** What is being added or changed beside the calendar. */
  add?: "event" | "action";
  edit?: "record" | "form";
  group?: string;
  /** Days or weeks, where a view shows either. */
  by?: "days" | "weeks";
  /** How many stretches of the agenda are open before and after the day. */
  back: number;
  on: number;
  print: boolean;
}

const STRETCHES_MAX = 200;

/** Return the place that an address names; what it doesn't say, or says wrongly, is the month of today. */
export function readPlace({ parts, query }: Pick<Route, "parts" | "query">, today: Day): Place {
  const view = [...VIEWS, "files" as const].find((one) => one === parts[0]) ?? "month";
  return {
    view,
    day: dayOf(parts[1]) ?? today,
    record: query["record"],
    form: query["form"],
    add: one(query["add"], ["event", "action"]),
    edit: one(query["edit"], ["record", "form"]),
    group: query["group"],
    by: one(query["by"], ["days", "weeks"]),
    back: stretches(query["back"]),
    on: stretches(query["on"]),
    print: query["print"] === "1",
  };
}

/** Return the address of a place; what is undefined isn't said. Written out, because a month has hundreds of links. */
export function hashOf({ view, day, back, on, print, record, form, add, edit, group, by }: Place): string {
  const said = [
    record && `record=${encodeURIComponent(record)}`,
    form && `form=${encodeURIComponent(form)}`,
    add && `add=${add}`,
    edit && `edit=${edit}`,
    group && `group=${encodeURIComponent(group)}`,
    by && `by=${by}`,
    back && `back=${back}`,
    on && `on=${on}`,
    print && "print=1",
  ].filter(Boolean);
  return `#/calendar/${view}/${isoOf(day)}${said.length ? `?${said.join("&")}` : ""}`;
}

/** Return how the addresses of records at a place are made, in which all but the record and its own form is the same. */
export function hashesAt(place: Place): (record: string, form?: string) => string {
  const rest = { ...place, add: undefined, edit: undefined, record: undefined, form: undefined };
  const [opening = "", said] = hashOf(rest).split("?");
  const closing = said ? `&${said}` : "";
  return (record, form) => `${opening}?record=${encodeURIComponent(record)}${form ? `&form=${encodeURIComponent(form)}` : ""}${closing}`;
}

/** Return a place as it is when only the calendar itself is looked at. */
export function plain(place: Place, change: Partial<Place> = {}): Place {
  return { view: place.view, day: place.day, group: place.group, by: place.by, back: 0, on: 0, print: false, ...change };
}

function one<Choice extends string>(text: string | undefined, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === text);
}

function stretches(text: string | undefined): number {
  const number = Number(text ?? 0);
  return Number.isInteger(number) && number > 0 ? Math.min(number, STRETCHES_MAX) : 0;
}
