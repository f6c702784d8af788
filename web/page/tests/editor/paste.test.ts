import { expect, test } from "vitest";
import type { Block } from "../../src/editor/blocks";
import { blocksOfHtml, blocksOfText } from "../../src/editor/paste";

const shown = (blocks: Block[]) => blocks.map(({ kind, runs }) => `${kind}:${runs.map(({ text, marks }) => text + Object.entries(marks).map(([name, value]) => `{${name}${value === true ? "" : ` ${value}`}}`).join("")).join("")}`);

test.each<[string, string, string[]]>([
  ["headings and paragraphs", "<h1>A</h1><h4>B</h4><p>one\n  two</p>", ["h2:A", "h3:B", "p:one two"]],
  ["marks", "<p>a<b>b<i>c</i></b><span style='font-weight: 700'>d</span></p>", ["p:ab{bold}c{bold}{italic}d{bold}"]],
  ["a wrapper that is not bold", "<b style='font-weight:normal'><p>a</p></b>", ["p:a"]],
  ["lists", "<ul><li>a</li><li><p>b</p></li></ul><ol><li>c</li></ol>", ["bullet:a", "bullet:b", "ordered:c"]],
  ["tasks", "<ul><li><input type=checkbox checked>a</li><li><input type='checkbox'>b</li></ul>", ["checked:a", "unchecked:b"]],
  ["our own", '<div class="block block-checked"><p>a</p></div><h2 class="block block-h2">b</h2>', ["checked:a", "h2:b"]],
  ["links", '<a href="https://e.org/?a=1&amp;b">x</a><a href="javascript:alert(1)">y</a>', ["p:x{link https://e.org/?a=1&b}y"]],
  ["line breaks", "a<br>b<br><br>c", ["p:a", "p:b", "p:", "p:c"]],
  ["preformatted", "<pre>a\n  b</pre>", ["p:a", "p:  b"]],
  ["entities", "&lt;b&gt; &#x1F35E; &#128516; &nope; &#xD800;", ["p:<b> 🍞 😄 &nope; \ufffd"]],
  ["scripts and styles", "<style>p{}</style><script>alert('<p>')</script><title>t</title>ok<img src=x onerror=alert(1)>", ["p:ok"]],
  ["an end of a script in an attribute", "<script data='</p>'>x</script>y", ["p:y"]],
  ["signs that are no tags", "1 < 2 <3 a<b", ["p:1 < 2 <3 a"]],
  ["broken tags", "<p>a<b x='", ["p:a"]],
  ["comments", "<!--StartFragment-->a<!-- <p>b --><!--EndFragment-->", ["p:a"]],
  ["table rows", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", ["p:a b", "p:c"]],
])("%s", (_, html, wanted) => expect(shown(blocksOfHtml(html))).toEqual(wanted));

test("plain text is one block for each line", () => {
  expect(shown(blocksOfText("a\r\nb\rc\0\n"))).toEqual(["p:a", "p:b", "p:c", "p:"]);
});

test("even large and hostile HTML is read in a moment", () => {
  const began = performance.now();
  for (const html of ["<".repeat(300_000), "<a href='".repeat(50_000), "&#".repeat(300_000), "<b>x".repeat(20_000), "<!".repeat(100_000), `<img src="data:${"x".repeat(3_000_000)}">ok`]) blocksOfHtml(html);
  expect(performance.now() - began).toBeLessThan(3_000);
});
