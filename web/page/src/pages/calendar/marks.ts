// What a mark in a cell says, worked out as plain words before it is drawn: a month has hundreds of marks, and whatever
// of each would be watched for changes by itself costs time.
import { markOfGroup } from "../../data/groups";
import { t } from "../../data/words.svelte";
import { isPlan, type Entry } from "./entries";
import { timeOf, weekdayAndDay } from "./naming";
import { hashesAt, type Place } from "./place";
import { alarmOf } from "./saying";

/** One mark. */
export interface Marked {
  key: string;
  looks: string;
  hash: string;
  /** Its group's shape and colour as classes; null for a joint action, which has the sign of one. */
  shape: string | null;
  /** When; empty where that isn't told. */
  time: string;
  title: string;
  /** That it is a group's own form, and why it must be looked at. */
  form: string;
  alarm: string;
  chosen: boolean;
}

/** What a place asks of its marks: with their day, where they stand among others of a week; and that it began before. */
export interface Manner {
  dated?: boolean;
  goes?: boolean;
}

/** Return what the marks of entries say: joint actions filled, a group's own form dashed, all others by their group's shape. */
export function markerAt(place: Place): (entry: Entry, manner?: Manner) => Marked {
  const hash = hashesAt(place);
  return (entry, manner = {}) => markedOf(entry, place, hash, manner);
}

function markedOf(entry: Entry, place: Place, hash: ReturnType<typeof hashesAt>, { dated = false, goes = false }: Manner): Marked {
  const plan = isPlan(entry);
  const form = entry.overlay_of ? entry.id : undefined;
  const when = goes ? "" : [dated ? weekdayAndDay(entry.first, "short") : "", timeOf(entry)].filter(Boolean).join(" ");
  const mark = plan ? null : markOfGroup(entry.group);
  return {
    key: entry.key,
    looks: `ev${goes ? " ev-goes" : plan ? " ev-joint" : ""}${form ? " ev-local" : ""}${entry.state === "called-off" ? " ev-off" : ""}`,
    hash: hash(entry.plan, form),
    shape: mark && `shape cut-${mark.shape} g-${mark.colour}`,
    time: when,
    title: entry.title,
    form: form ? t(entry.own ? "page-calendar-own-form" : "page-calendar-its-form") : "",
    alarm: alarmOf(entry),
    chosen: place.record === entry.plan && (place.form ?? entry.plan) === entry.id,
  };
}
