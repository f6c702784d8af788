// The agenda's weeks: each with its days on which something is planned; weeks without any are told as one stretch.
import { weekFrom, weekOf, type Day } from "./dates";
import type { Entry } from "./entries";

export interface Week {
  first: Day;
  last: Day;
  /** How many weeks it stands for: more than one only where all are empty. */
  length: number;
  days: { day: Day; entries: Entry[] }[];
}

/** Return the weeks between two days. What lasts several days stands on its first, or on the first day that is shown. */
export function agendaOf(days: ReadonlyMap<Day, Entry[]>, first: Day, last: Day, start: number): Week[] {
  const weeks: Week[] = [];
  for (let week = weekOf(first, start); week <= last; week += 7) {
    const filled = weekFrom(week)
      .filter((day) => day >= first && day <= last)
      .map((day) => ({ day, entries: (days.get(day) ?? []).filter((entry) => entry.first === day || day === first) }))
      .filter(({ entries }) => entries.length);
    const before = weeks.at(-1);
    if (!filled.length && before && !before.days.length) {
      before.last = week + 6;
      before.length++;
    } else weeks.push({ first: week, last: week + 6, length: 1, days: filled });
  }
  return weeks;
}
