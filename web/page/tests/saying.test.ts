// What can be said of a record as it stands is offered, and nothing else.
import { describe, expect, it } from "vitest";
import { begun, fitting, offered } from "../src/data/saying";
import type { KindField, KindStatement, View } from "../src/data/types";

const said = (kind: string, state: string, fields: Record<string, string> = {}) =>
  fitting({ kind, state, fields, statements: [], clocks: [], may: { say: ["agree", "object", "call-off", "take-up", "review"] } } as unknown as Parameters<typeof fitting>[0]);

describe("what can be said", () => {
  it("is what says something new", () => {
    expect(said("event", "planned")).toEqual(["agree", "object", "call-off", "review"]);
    expect(said("event", "held")).toEqual(["review"]);
    expect(said("event", "called-off")).toEqual(["take-up", "review"]);
    expect(said("action", "held")).toEqual(["review"]);
  });

  it("is more where something repeats: one time of it may be over, and it goes on", () => {
    const weekly = { recurrence: "RRULE:FREQ=WEEKLY", start: "2024-01-02T18:00[Europe/Berlin]" };
    expect(said("event", "happening", weekly)).toEqual(["agree", "object", "call-off", "review"]);
    expect(said("action", "agreed", weekly)).toEqual(["agree", "object", "call-off", "review"]);
    expect(said("action", "agreed")).toEqual(["agree", "object", "call-off"]);
    expect(said("event", "held", weekly)).toEqual(["review"]);
    expect(said("action", "agreed", { ...weekly, start: "2924-01-02" })).toEqual(["agree", "object", "call-off"]);
    expect(said("event", "called-off", weekly)).toEqual(["take-up", "review"]);
  });
});

it("gives more time only to a clock that runs, and asks which one only where there are several", () => {
  const record = (...clocks: [string, string][]) => ({ kind: "case", state: "open", fields: {}, statements: [], blocks: {}, clocks: clocks.map(([clock, state]) => ({ clock, state })), may: { say: ["extend"] } }) as unknown as View;
  const asked = (one: View) => offered(one, { name: "extend" } as KindStatement, { name: "clock" } as KindField)?.map(({ value }) => value);
  expect([fitting(record()), fitting(record(["look", "met"])), fitting(record(["look", "due"]))]).toEqual([[], [], ["extend"]]);
  expect(begun(record(["look", "due"], ["erase", "met"]), "extend")).toEqual({ clock: "look" });
  expect(begun(record(["look", "due"], ["erase", "running"]), "extend")).toEqual({});
  expect(asked(record(["look", "due"], ["erase", "met"]))).toEqual(["look"]);
});
