// Days and moments: what is due is told as it was given.
import { expect, it } from "vitest";
import { dueAfter, dueWords, momentWords } from "../src/data/moments";

it("tells of what comes again on a day until which day it is due, and of what has an hour the hour", () => {
  const due = "2027-02-28T00:00:00Z";
  expect(dueAfter("2026-11-28", due)).toBe(momentWords("2027-02-28"));
  expect(dueAfter("2026-11-28", due)).toBe(dueWords(due));
  expect(dueAfter("2026-11-28T01:00[Europe/Berlin]", due)).toBe(momentWords(due));
  expect(dueAfter("2026-11-28T01:00[Europe/Berlin]", due)).not.toBe(dueWords(due));
});
