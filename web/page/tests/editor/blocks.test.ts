import { expect, test } from "vitest";
import { asLink, blocksOf, grouped, isLink, kindOf } from "../../src/editor/blocks";

test("of several attributes on a line end, header goes before list, list before quote", () => {
  expect(kindOf({ header: 2, list: "bullet", blockquote: true })).toBe("h2");
  expect(kindOf({ list: "checked", blockquote: true })).toBe("checked");
  expect(kindOf({ blockquote: true, bold: true })).toBe("quote");
  expect(kindOf({ header: 4, list: "strange" })).toBe("p");
});

test("a text becomes blocks; only marks that are known count, and a last line end adds no block", () => {
  const blocks = blocksOf([
    ["plain ", {}],
    ["bold", { bold: true, header: 2 }],
    ["\n", { header: 3, bold: true }],
    ["bad", { link: "javascript:alert(1)" }],
    [" good", { link: "https://example.org" }],
  ]);
  expect(blocks).toEqual([
    { kind: "h3", runs: [{ text: "plain ", marks: {} }, { text: "bold", marks: { bold: true } }] },
    { kind: "p", runs: [{ text: "bad", marks: {} }, { text: " good", marks: { link: "https://example.org" } }] },
  ]);
  expect(blocksOf([["a\n\nb\n", {}]]).map((block) => block.runs.length)).toEqual([1, 0, 1]);
  expect(blocksOf([])).toEqual([]);
});

test("items in a row are one list, ticked and open tasks together", () => {
  const kinds = ["bullet", "bullet", "p", "checked", "unchecked", "ordered"] as const;
  const groups = grouped(kinds.map((kind) => ({ kind, runs: [] })));
  expect(groups.map(({ list, blocks }) => [list, blocks.length])).toEqual([["bullet", 2], [null, 1], ["tasks", 2], ["ordered", 1]]);
});

test.each(["https://example.org/ü", "mailto:a@b.org", "tel:+351", "HTTP://x"])("%s may be linked", (link) => expect(isLink(link)).toBe(true));
test.each(["javascript:alert(1)", "data:text/html,x", "https://a b", "https:", "https://x\u202e", "https://x\u0000", "ftp://x", "//x", `https://${"x".repeat(2048)}`, 5])(
  "%s may not",
  (link) => expect(isLink(link)).toBe(false),
);

test("what somebody types as an address becomes a link where it is clear what is meant", () => {
  expect(asLink(" example.org/path ")).toBe("https://example.org/path");
  expect(asLink("rose@example.org")).toBe("mailto:rose@example.org");
  expect(asLink("tel:123")).toBe("tel:123");
  expect(asLink("hello")).toBeNull();
  expect(asLink("javascript:alert(1)")).toBeNull();
});
