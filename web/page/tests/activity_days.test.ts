// Pages of what happened: they grow at both ends, and nothing is shown twice or left out between.
import { describe, expect, it } from "vitest";
import { byDay, lengthened, renewed, type Activity } from "../src/pages/activity/days";
import type { Happening } from "../src/data/types";

const page = (entries: string, next: string | null = null): Activity => ({
  happened: [...entries].map((entry) => ({ entry }) as Happening),
  next,
});
const told = ({ happened, next }: Activity) => [happened.map((one) => one.entry).join(""), next];

describe("pages of what happened", () => {
  it("begins with the newest page", () => expect(told(renewed(null, page("cb", "2")))).toEqual(["cb", "2"]));
  it("puts what is new first and keeps what was loaded before", () => {
    const shown = lengthened(page("dc", "3"), page("ba", null));
    expect(told(renewed(shown, page("ed", "4")))).toEqual(["edcba", null]);
  });
  it("goes on where the newest page ends when nothing older was loaded", () => {
    expect(told(renewed(page("dc", "3"), page("dc", "3")))).toEqual(["dc", "3"]);
  });
  it("begins anew when too much happened to touch what was there", () => {
    expect(told(renewed(page("cb", "2"), page("zy", "9")))).toEqual(["zy", "9"]);
  });
  it("shows nothing twice", () => expect(told(lengthened(page("dc", "3"), page("cb", "1")))).toEqual(["dcb", "1"]));
  it("keeps several happenings of one entry", () => {
    expect(told(renewed(page("ccb", "2"), page("dcc", "3")))).toEqual(["dccb", "2"]);
  });
});

it("puts items by day in their order", () => {
  expect(byDay(["2a", "2b", "1a", "2c"], (item) => item[0] ?? "")).toEqual([
    { day: "2", key: "2", items: ["2a", "2b"] },
    { day: "1", key: "1", items: ["1a"] },
    { day: "2", key: "2 2", items: ["2c"] },
  ]);
});
