// What the days of a month's grid show, worked out as plain words before they are drawn.
import { calledIn, monthOf, type Day } from "./dates";
import { isBand, isPlan, type Entry } from "./entries";
import { lanesAt, lanesOf, shownOf, type Stretch } from "./lanes";
import { markerAt, type Marked } from "./marks";
import { calendarBeside, cellWords, fullWords, numberOf, ownCalendar, shortMonth } from "./naming";
import { hashOf, plain, type Place } from "./place";
import type { Shown } from "./shown.svelte";

/** One day: its number, bands that run over it, what happens on it, and how much more there is. */
export interface Cell {
  day: Day;
  /** The whole date and how much there is, for who hears it. */
  label: string;
  looks: string;
  number: string;
  /** The month's name, where a month begins. */
  month: string;
  /** The day's number in the calendar beside; null where there is none. */
  beside: string | null;
  besideMonth: string;
  lanes: (Stretch | null)[];
  marks: Marked[];
  more: number;
  moreHash: string;
  isToday: boolean;
  isPicked: boolean;
}

const LANES_SHOWN = 3;

/** Return the weeks of a grid with what each day shows; `most`: how many marks have room; without `shown` they are empty. */
export function weeksOf(grid: readonly Day[][], place: Place, shown: Shown | undefined, today: Day, most: number): Cell[][] {
  const { first, last } = monthOf(ownCalendar(), place.day);
  const marker = markerAt(place);
  return grid.map((days) => {
    const bands = lanesOf(shown?.entries ?? [], days[0] ?? 0, days[6] ?? 0);
    return days.map((day) => {
      const out = day < first || day > last;
      const looks = [out && "outside", day === today && "today", day === place.day && "day-picked"].filter(Boolean).join(" ");
      const entries = shown?.days.get(day) ?? [];
      // How many there are is said once that is known.
      const label = shown ? cellWords(day, entries.length) : fullWords(day);
      return { day, label, looks, isToday: day === today, isPicked: day === place.day, ...numbered(day, out && day === days[0]), ...filled(day, place, entries, bands, most, marker) };
    });
  });
}

function numbered(day: Day, opens: boolean): Pick<Cell, "number" | "month" | "beside" | "besideMonth"> {
  const beside = calendarBeside();
  return {
    number: numberOf(day),
    month: opens || calledIn(ownCalendar(), day).day === 1 ? shortMonth(day) : "",
    beside: beside && numberOf(day, beside),
    besideMonth: beside && calledIn(beside, day).day === 1 ? shortMonth(day, beside) : "",
  };
}

function filled(day: Day, place: Place, entries: readonly Entry[], bands: readonly Stretch[], most: number, marker: ReturnType<typeof markerAt>): Pick<Cell, "lanes" | "marks" | "more" | "moreHash"> {
  const stretches = lanesAt(bands, day);
  // A joint action is shown filled on the day on which it begins, besides the band of its window.
  const told = shownOf(entries.filter((entry) => !isBand(entry) || (isPlan(entry) && entry.first === day)), most);
  const more = told.more + stretches.slice(LANES_SHOWN).filter(Boolean).length;
  return { lanes: stretches.slice(0, LANES_SHOWN), marks: told.shown.map((entry) => marker(entry)), more, moreHash: more ? hashOf(plain(place, { day })) : "" };
}
