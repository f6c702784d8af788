// What groups say in public: which words of others nobody is offered to take back.
import { expect, it } from "vitest";
import { session } from "../src/data/session.svelte";

const { effective } = await import("../src/data/reviewing");
const NAMES = ["sign-off", "do-not-use", "use-again", "question"];
const stop = (group: string) => ({ group, reason: "x", id: group });
const record = (stops: { group: string }[], author = "them", kind = "message") => ({ kind, author: { group: author, device: "", member: null }, blocks: { reviewing: { readers: [], stops } } });

it("offers to take back what one's own group said, or said of its own record", () => {
  session.groups = [{ group: "us", name: "Us", here: true, mark: 0 }, { group: "them", name: "Them", here: false, mark: 1 }];
  expect(effective(record([]), NAMES)).toEqual(["sign-off", "do-not-use", "question"]);
  expect(effective(record([stop("them")]), NAMES)).toEqual(["sign-off", "do-not-use", "question"]);
  expect(effective(record([stop("us")]), NAMES)).toEqual(["sign-off", "use-again", "question"]);
  expect(effective(record([stop("them")], "us"), NAMES)).toEqual(NAMES);
});

it("offers nothing of it for a version of what isn't reviewed, and leaves other kinds alone", () => {
  expect(effective({ ...record([], "us", "overlay"), blocks: {} }, NAMES)).toEqual(["sign-off", "question"]);
  expect(effective({ ...record([], "us", "event"), blocks: {} }, NAMES)).toEqual(NAMES);
});
