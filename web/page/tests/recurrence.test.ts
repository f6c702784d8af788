import { describe, expect, it } from "vitest";
import { NEVER, repeatsOf, repeatsText } from "../src/data/recurrence";

describe("how often an entry comes again", () => {
  it("goes there and back for what the form can ask", () => {
    for (const rule of ["RRULE:FREQ=WEEKLY", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "RRULE:FREQ=DAILY;COUNT=5", "RRULE:FREQ=YEARLY;UNTIL=20301231T235959Z"])
      expect(repeatsText(repeatsOf(rule) ?? NEVER)).toBe(rule);
    expect(repeatsOf("")).toEqual(NEVER);
    expect(repeatsText(NEVER)).toBe("");
  });

  it("leaves alone what says more", () => {
    for (const rule of ["RRULE:FREQ=MONTHLY;BYDAY=2TU", "RRULE:FREQ=WEEKLY\nEXDATE:20260101", "RRULE:FREQ=WEEKLY;BYSETPOS=1", "RRULE:FREQ=SOMETIMES", "every monday", "RRULE:FREQ=DAILY;UNTIL=soon"])
      expect(repeatsOf(rule)).toBeNull();
  });

  it("writes no number that is none", () => {
    expect(repeatsText({ ...NEVER, unit: "week", count: "often", times: "-3" })).toBe("RRULE:FREQ=WEEKLY");
    expect(repeatsText({ ...NEVER, unit: "week", count: "0", times: "0" })).toBe("RRULE:FREQ=WEEKLY");
    expect(repeatsText({ ...NEVER, unit: "month", count: "3", times: "12" })).toBe("RRULE:FREQ=MONTHLY;INTERVAL=3;COUNT=12");
  });
});
