// Values that no honest program writes: they are shown as they stand, and nothing throws.
import { expect, it } from "vitest";
import { dueWords, instantOf, isSkipped, momentOf, momentWords, timeWords } from "../src/data/moments";
import { languageWords, spanWords } from "../src/data/shown";

const FAR = "300000-01-01";

it("tells no time beyond all times", () => {
  expect(instantOf(2 ** 53 - 1)).toBe("");
  expect(instantOf(0)).toBe("");
  expect(instantOf(1_764_547_200_000)).toBe("2025-12-01T00:00:00.000Z");
  for (const text of [FAR, `${FAR}T00:00Z`, `${FAR}T00:00[Europe/Berlin]`, `${FAR}T00:00+01:00`]) {
    expect(momentOf(text)).toBeNull();
    expect(momentWords(text)).toBe(text);
    expect([isSkipped(text), dueWords(text).startsWith(FAR)]).toEqual([false, true]);
  }
  expect(spanWords(`${FAR}/${FAR}`)).not.toBe("");
});

it("takes a zone that is none for the reader's own", () => {
  const moment = momentOf("2026-12-01T18:00Z[No/Where]");
  expect(moment && timeWords(moment, "No/Where")).toBe(moment && timeWords(moment));
  expect(momentWords("2026-12-01T18:00[No/Where]")).not.toBe("");
});

it("tells a language that is none by its code", () => {
  for (const code of ["en-US-US", "de-1996-1996", "x", "a".repeat(9_000)]) expect(languageWords(code)).toBe(code);
  expect(languageWords("es")).not.toBe("es");
});
