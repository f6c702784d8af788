// An agreement: why nobody can sign, where each party stands, and what can be said now.
import { beforeEach, expect, it } from "vitest";
import { fitting } from "../src/data/saying";
import { session } from "../src/data/session.svelte";
import { addedBy, hindrance, signable, stanceOf, type Signing } from "../src/data/signing";
import type { Said } from "../src/data/types";
import { statementsOf } from "./tidy/words";

const signing = (stance: string, more: Partial<Signing> = {}): Signing => ({ opened: true, was_opened: true, needed: 1, parties: [{ group: "us", stance, ids: ["1"] }], ...more });
const said = (args: [string, string][]) => [{ id: "1", name: "sign", args }] as unknown as Said[];

beforeEach(() => {
  session.groups = [{ group: "us", name: "Kiln", here: true, mark: 0 }];
});

it("says why nobody can sign", () => {
  expect(hindrance(signing("missing"))).toBe("");
  expect(hindrance(signing("earlier", { opened: false }))).toBe("changed");
  expect(hindrance(signing("missing", { opened: false, was_opened: false }))).toBe("not-open");
  expect(hindrance(signing("missing", { opened: false, was_opened: false, parties: [] }))).toBe("needs");
});

it("tells a signature with a reservation from one without", () => {
  const [party] = signing("signed").parties;
  expect(party && stanceOf(party, said([["note", "x"]]))).toBe("signed");
  expect(party && stanceOf(party, said([["reservation", "not on Sundays"]]))).toBe("reservation");
  expect(party && addedBy(party, said([["note", "x"], ["reservation", "y"]]))).toEqual(["y", "x"]);
});

it("offers what says something new", () => {
  const names = ["open", "sign", "leave", "ask-review", "end"];
  expect(signable(signing("missing"), names)).toEqual(["open", "sign", "leave", "end"]);
  expect(signable(signing("left"), names)).toEqual(["open", "sign", "end"]);
  expect(signable(signing("signed"), names)).toEqual(["open", "leave", "ask-review", "end"]);
  expect(signable(signing("earlier"), names)).toEqual(["open", "sign", "leave", "end"]);
  expect(signable(signing("missing", { parties: [] }), names)).toEqual(["sign", "leave", "end"]);
});

it("names every statement of the kind in some state", () => {
  const say = statementsOf("agreement");
  const states = ["draft", "signing", "changed", "in-force", "review-due", "replaced", "ended"];
  const fits = states.flatMap((state) => fitting({ kind: "agreement", state, fields: {}, statements: [], clocks: [{ clock: "review", state: "running" }], may: { say } } as unknown as Parameters<typeof fitting>[0]));
  expect(new Set(fits)).toEqual(new Set(say));
  expect(say).toHaveLength(7);
});
