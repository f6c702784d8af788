// The library of lessons: what is found, in which order, and what it can be filtered by.
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import type { Brief, Said } from "../src/data/types";

vi.mock("../src/data/words.svelte", () => ({ speech: { language: "en" }, t: (id: string) => id, LANGUAGES: [{ code: "en" }] }));
vi.mock("../src/data/session.svelte", () => ({ session: {}, kindOf: () => undefined }));
vi.mock("../src/data/route.svelte", () => ({ to: () => "" }));

const { choicesOf, filterOf, groupsThat, inOrder, isShown, languagesOf } = await import("../src/pages/lessons/library");
const { languageName, offered } = await import("../src/data/languages");

const lesson = (fields: Brief["fields"], more: Partial<Brief> = {}): Brief => ({
  id: "a", kind: "lesson", space: "s", author: { group: "us", device: "d", member: null }, created: "", changed: "2026-11-28",
  state: "shared", details: {}, fields, statements: [], overlays: [], problems: [], withdrawn: false, key: "", shared: false, part_of: null, part: "", ...more,
});
const said = (name: string, group: string, counts = true) => ({ name, counts, author: { group } }) as Said;

describe("the library", () => {
  const one = lesson({ title: "Three doors", tried: "Visited the clerk", setting: " small town ", tags: ["papers", "town hall"] });
  it.each([
    [{}, true],
    [{ text: "CLERK doors" }, true],
    [{ text: "clerk window" }, false],
    [{ group: "us", setting: "small town", tag: "papers" }, true],
    [{ group: "them" }, false],
    [{ setting: "village" }, false],
    [{ tag: "paper" }, false],
  ])("%o", (query, shown) => expect(isShown(one, { ...filterOf(query as Record<string, string>), text: "", ...query })).toBe(shown));

  it("offers what occurs, short settings only", () => {
    expect(choicesOf([one, lesson({ setting: "a\nb", tags: ["papers"] }), lesson({ setting: "x".repeat(61) })])).toEqual({
      settings: ["small town"], tags: ["papers", "town hall"], groups: ["us"],
    });
  });
  it("puts what may be used first, drafts and retired ones last, the newest of each first", () => {
    const of = (id: string, state: string, changed = "2026-01-01") => lesson({}, { id, state, changed });
    expect(inOrder([of("e", "retired"), of("d", "draft"), of("b", "checked"), of("a", "shared", "2026-02-01"), of("c", "review-due")]).map(({ id }) => id).join("")).toBe("abcde");
  });
  it("counts groups, not statements, and only those that count", () => {
    expect(groupsThat({ statements: [said("used", "a"), said("used", "a"), said("used", "b"), said("used", "c", false), said("thank", "d")] }, "used")).toBe(2);
  });
  it("names languages once, unknown ones by their code", () => {
    expect(languagesOf([{ language: "uk" }, { language: "" }, { language: "ar" }, { language: "uk" }])).toEqual(["ar", "uk"]);
    expect([languageName("uk"), languageName("no such")]).toEqual(["Ukrainian", "no such"]);
    expect(offered().map(({ code }) => code)).toContain("ka");
  });
});

it("says what every state of a lesson means", () => {
  const words = readFileSync(new URL("../../words/en/page_lessons.ftl", import.meta.url), "utf8");
  const kind = readFileSync(new URL("../../../crdt/kinds/lesson.py", import.meta.url), "utf8");
  const states = /states=\(([^)]*)\)/.exec(kind)?.[1]?.match(/[\w-]+/g) ?? [];
  expect(states).toHaveLength(5);
  for (const state of [...states, "contested", "withdrawn"]) expect(words).toContain(`\npage-lessons-means-${state} = `);
});
