// Where nothing is planned: runs of days or weeks without an entry, for everybody or for one group.
import { weekOf, type Day } from "./dates";
import { isBand, isPlan, type Entry } from "./entries";

export interface Gap {
  first: Day;
  last: Day;
  /** How many days, or weeks, in a row. */
  length: number;
  /** The joint actions nearest to it. */
  before: Entry | null;
  after: Entry | null;
}

/** What counts as planned: what people do, not what is only due. */
const DONE_TOGETHER = new Set(["event", "action", "overlay"]);

/** Return what is planned: of one group, where one is named, what it wrote itself and its own forms of joint actions. */
export function plannedBy(entries: readonly Entry[], group: string | null): Entry[] {
  return entries.filter(
    (entry) =>
      DONE_TOGETHER.has(entry.kind) &&
      entry.state !== "called-off" &&
      entry.stance !== "no" &&
      (group === null || entry.group === group),
  );
}

/** Return the runs of days, or of whole weeks, between two days on which nothing of `planned` stands. */
export function gapsOf(planned: readonly Entry[], all: readonly Entry[], first: Day, last: Day, weeks: number | null): Gap[] {
  const taken = new Set<Day>();
  for (const entry of planned)
    for (let day = entry.first; day <= (isBand(entry) ? entry.last : entry.first); day++) taken.add(weeks === null ? day : weekOf(day, weeks));
  const step = weeks === null ? 1 : 7;
  const from = weeks === null ? first : weekOf(first, weeks);
  const plans = all.filter((entry) => isPlan(entry) && entry.state !== "called-off").sort((one, other) => one.first - other.first);
  const gaps: Gap[] = [];
  for (let day = from; day <= last; day += step) {
    if (taken.has(day)) continue;
    const before = gaps.at(-1);
    if (before && before.last === day - 1) {
      before.last = day + step - 1;
      before.length++;
    } else gaps.push({ first: day, last: day + step - 1, length: 1, before: null, after: null });
  }
  for (const gap of gaps) {
    gap.before = plans.findLast((plan) => plan.first < gap.first) ?? null;
    gap.after = plans.find((plan) => plan.first > gap.last) ?? null;
  }
  return gaps;
}

/** Return the nearer of the joint actions around a gap, and by how many days it is away. */
export function nearestOf(gap: Gap): { plan: Entry; days: number; earlier: boolean } | null {
  const back = gap.before && { plan: gap.before, days: gap.first - gap.before.first, earlier: true };
  const on = gap.after && { plan: gap.after, days: gap.after.first - gap.last, earlier: false };
  if (!back || !on) return back || on || null;
  return back.days < on.days ? back : on;
}
