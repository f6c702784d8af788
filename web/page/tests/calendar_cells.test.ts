import { describe, expect, it, vi } from "vitest";
import { weeksOf } from "../src/pages/calendar/cells";
import { dayOf, gridOf } from "../src/pages/calendar/dates";
import { byDay, Clock, entriesOf } from "../src/pages/calendar/entries";
import { markerAt } from "../src/pages/calendar/marks";
import { plain, type Place } from "../src/pages/calendar/place";
import { occurrence } from "./occurrence";

vi.hoisted(() => Object.assign(globalThis, { location: { hash: "" } }));
vi.mock("../src/data/session.svelte", () => ({ session: { preferences: { calendar: "gregorian", calendar_beside: "persian" }, groups: [{ group: "g1", mark: 1 }] }, kindOf: () => undefined }));

const day = (iso: string) => dayOf(iso) as number;
const place: Place = plain({ view: "month", day: day("2026-11-23"), back: 0, on: 0, print: false });
const entriesFor = (...some: Parameters<typeof occurrence>[0][]) => entriesOf(some.map((one, number) => occurrence({ id: `e${number}`, ...one })), new Clock("UTC"));
const only = (some: Parameters<typeof occurrence>[0]) => entriesFor(some)[0]!;

describe("a mark", () => {
  it("says when and what, and leads to its record beside the same days", () => {
    expect(markerAt(place)(only({ start: "2026-11-23T18:00Z", all_day: false }))).toMatchObject({ looks: "ev", shape: "shape cut-triangle g-brick", time: "18:00", title: "Choir", form: "", alarm: "", chosen: false, hash: "#/calendar/month/2026-11-23?record=e0" });
  });

  it("is filled for a joint action, dashed for an own form, struck where it was called off", () => {
    expect(markerAt(place)(only({ joint: true, state: "called-off" }))).toMatchObject({ looks: "ev ev-joint ev-off", shape: null, time: "", alarm: "page-calendar-called-off" });
    expect(markerAt(place)(only({ joint: true, overlay_of: "plan", own: true }))).toMatchObject({ looks: "ev ev-local", form: "page-calendar-own-form", hash: "#/calendar/month/2026-11-23?record=plan&form=e0" });
    expect(markerAt(place)(only({ joint: true }), { goes: true, dated: true })).toMatchObject({ looks: "ev ev-goes", time: "" });
    expect(markerAt(place)(only({}), { dated: true }).time).toMatch(/^Mon.* 23 Nov$/);
  });

  it("is the chosen one where the address names its record, and of one with own forms that form", () => {
    const [plan, form] = [only({ id: "a" }), only({ id: "f", overlay_of: "a" })];
    const chosen = (at: Partial<Place>) => [plan, form].map((one) => markerAt({ ...place, ...at })(one).chosen);
    expect([chosen({}), chosen({ record: "a" }), chosen({ record: "a", form: "f" })]).toEqual([[false, false], [true, false], [false, true]]);
  });
});

describe("the cells of a month", () => {
  const grid = gridOf("gregorian", place.day, 1);
  const entries = entriesFor(...Array.from({ length: 6 }, () => ({})), { id: "band", start: "2026-11-29", end: "2026-12-02", joint: true });
  const shown = { entries, days: byDay(entries), undated: 0, whole: true, first: grid[0]![0]!, last: grid.at(-1)![6]! };
  const cells = weeksOf(grid, place, shown, day("2026-11-24"), 3).flat();
  const at = (iso: string) => cells.find((one) => one.day === day(iso))!;

  it("say what has room, and how much more there is", () => {
    expect(at("2026-11-23")).toMatchObject({ looks: "day-picked", isPicked: true, isToday: false, number: "23", more: 3, moreHash: "#/calendar/month/2026-11-23" });
    expect(at("2026-11-23").marks.map(({ key }) => key)).toHaveLength(3);
    expect(at("2026-11-24")).toMatchObject({ looks: "today", isToday: true, marks: [], more: 0, moreHash: "" });
  });

  it("show bands in lanes, and a joint action besides on its first day", () => {
    expect(at("2026-11-29")).toMatchObject({ lanes: [{ lane: 0, starts: true }], marks: [{ looks: "ev ev-joint" }] });
    expect(at("2026-12-01")).toMatchObject({ looks: "outside", month: "Dec", lanes: [{ lane: 0, starts: false }], marks: [] });
  });

  it("name months where they begin, also beside, and the first day that is of another month", () => {
    expect(at("2026-11-22")).toMatchObject({ month: "", beside: "1" });
    expect(at("2026-11-22").besideMonth).not.toBe("");
    expect(cells[0]).toMatchObject({ looks: "outside", month: "Oct" });
  });

  it("are there before it is known what stands in them", () => {
    const empty = weeksOf(grid, place, undefined, place.day, 3).flat();
    expect(empty).toHaveLength(cells.length);
    expect(empty.every(({ marks, lanes, more }) => !marks.length && !lanes.length && !more)).toBe(true);
  });
});
