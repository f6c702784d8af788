// What can be said of a record as it stands is offered, and nothing else.
import { describe, expect, it } from "vitest";
import { fitting } from "../src/data/saying";

const said = (kind: string, state: string, fields: Record<string, string> = {}) =>
  fitting({ kind, state, fields, statements: [], may: { say: ["agree", "object", "call-off", "take-up", "review"] } } as unknown as Parameters<typeof fitting>[0]);

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
