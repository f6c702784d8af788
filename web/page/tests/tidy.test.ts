// The page's tidiness: what every component, style sheet and word file must keep to. Each rule is shown to catch a fault.
import { describe, expect, it } from "vitest";
import { faultsOfMarkup, LINES_MAX } from "./tidy/markup";
import { faultsOfReach } from "./tidy/reach";
import { built, kib, scriptsOf, stylesOf, type Manifest } from "./tidy/sizes";
import { sources } from "./tidy/sources";
import { coloursIn, faultsOfStyle } from "./tidy/styles";
import { askedIn, differences, languageOf, languages, messagesOf, missing, unused } from "./tidy/words";

const FIRST_KIB = 56;
const FIRST_STYLES_KIB = 12;
const STYLES_KIB = 20;
const EDITOR_KIB = 105;
const BUILD_MS = 120_000;
/** What the first look at the page loads. */
const FIRST = ["index.html", "src/pages/today/TodayPage.svelte"];
/** What waits until somebody needs it: to search, to read how the keys go, to hear why a home only reads, how an entry repeats. */
const ON_DEMAND = ["src/shell/Finder.svelte", "src/shell/Keys.svelte", "src/shell/Settle.svelte", "src/parts/Repeats.svelte"];

const FEW = 30;

/** The first of many faults: a whole language that is missing needs no thousand lines. */
const few = (faults: string[]) => (faults.length > FEW ? [...faults.slice(0, FEW), `and ${faults.length - FEW} more`] : faults);
const planted = (text: string, path = "src/Planted.svelte") => ({ path, text });

describe("components", () => {
  it("are small, say only words of the word files, and have no styles of their own", { timeout: BUILD_MS }, () => {
    expect(few(sources(".svelte").flatMap(faultsOfMarkup))).toEqual([]);
  });

  it.each([
    ["too many lines", `${"<p></p>\n".repeat(LINES_MAX + 1)}`, "lines"],
    ["a sentence in the markup", "<p>Nothing was saved</p>", "Nothing was saved"],
    ["a sentence in a block", "{#if true}<p>{t('x')}</p>{:else}<p>Gone</p>{/if}", "Gone"],
    ["a sentence in an expression", "<p>{saved ? 'Saved' : t('x')}</p>", "Saved"],
    ["a sentence in a snippet", "<Step>{#snippet foot()}<b>Later</b>{/snippet}</Step>", "Later"],
    ["a label", '<button aria-label="Close"></button>', "Close"],
    ["a label in an expression", "<input placeholder={empty ? 'Type here' : ''} />", "Type here"],
    ["a property that is read", '<PageHead title="Today" />', "Today"],
    ["a style attribute", '<p style="color: red"></p>', "style of its own"],
    ["a style directive", "<p style:color={it}></p>", "style of its own"],
    ["a style block", "<p></p><style>p { margin: 0 }</style>", "style block"],
    ["a required field that the browser tells of", "<input required />", "without <Missing>"],
    ["a pattern", '<input pattern="[0-9]+" />', "a pattern"],
    ["a number that the browser checks", '<input type="number" />', "checks"],
    ["raw markup", "<p>{@html it}</p>", "{@html}"],
  ])("a fault is caught: %s", (_name, text, told) => {
    expect(faultsOfMarkup(planted(text)).join("\n")).toContain(told);
  });

  it("lets a required field stand that the page itself tells of", () => {
    expect(faultsOfMarkup(planted('<input id="name" type="text" required /><Missing of="name" />'))).toEqual([]);
  });

  it("lets names, keys and signs stand", () => {
    expect(faultsOfMarkup(planted('<a title={t("x")}>Hedgerow</a><kbd>Ctrl K</kbd><b>↑ · 5</b><i class="word">{name}</i>'))).toEqual([]);
  });
});

describe("style sheets", () => {
  it("use tokens and turn with the language", () => {
    expect(few(sources(".css").flatMap(faultsOfStyle))).toEqual([]);
    expect(few(sources(".svelte", ".ts").flatMap(coloursIn))).toEqual([]);
  });

  it.each([
    ["a colour", "p { color: #fff; }", "#fff"],
    ["a colour by name", "p { border: 1px solid red; }", "red"],
    ["a colour by numbers", "p { background: rgb(1 2 3); }", "rgb("],
    ["a margin", "p { margin-left: 1rem; }", "margin-left"],
    ["a place", "p { position: absolute; right: 0; }", "right"],
    ["a side of the text", "p { text-align: right; }", "text-align"],
    ["a width", "@media (max-width: 3rem) { p { width: 1rem; } }", "width"],
  ])("a fault is caught: %s", (_name, text, told) => {
    expect(faultsOfStyle(planted(text, "src/style/planted.css")).join("\n")).toContain(told);
  });

  it("a fault is caught: a colour in a component", () => {
    expect(coloursIn(planted('<path fill="#1c5a43" />'))).toHaveLength(1);
  });

  it("lets tokens, system colours and media queries stand", () => {
    const text = "@media (max-width: 50rem) { p { color: var(--ink); border-color: CanvasText; inline-size: 1rem; vertical-align: top; } } .qr-white { margin: 0; }";
    expect(faultsOfStyle(planted(text, "src/style/planted.css"))).toEqual([]);
  });
});

describe("what the page reaches for", () => {
  it("is its own node, and nothing of the browser that keeps or gives away", () => {
    expect(few(sources(".svelte", ".ts").flatMap(faultsOfReach))).toEqual([]);
  });

  it.each([
    ["localStorage.setItem('a', 'b')"], ["window.sessionStorage"], ["indexedDB.open('x')"], ["await caches.open('x')"], ["document.cookie = 'a'"],
    ["crypto.subtle.digest('SHA-1', x)"], ["crypto.randomUUID()"], ["navigator.clipboard.writeText(x)"], ["navigator.serviceWorker.register('x')"],
    ["fetch('https://example.org/')"], ["new WebSocket('wss://example.org/')"], ["fetch('//example.org/x')"], ["node.innerHTML = x"], ["eval('x')"],
  ])("a fault is caught: %s", (text) => {
    expect(faultsOfReach(planted(text, "src/planted.ts"))).toHaveLength(1);
  });

  it("lets its own node and comments stand", () => {
    expect(faultsOfReach(planted("// https://example.org\nfetch('/api/call'); new WebSocket(`wss://${location.host}/api/note`)", "src/planted.ts"))).toEqual([]);
  });
});

describe("words", () => {
  const english = languageOf("en");
  const asked = sources(".svelte", ".ts").flatMap(askedIn);

  it("are there for all that the page says", () => {
    expect(few(missing(asked, english))).toEqual([]);
  });

  it("are all said somewhere", () => {
    expect(few(unused(asked, languageOf("en", "page_")))).toEqual([]);
  });

  it.each(languages().map((name) => [name]))("of %s are the same messages with the same variables", (name) => {
    expect(few(differences(name, languageOf(name), english))).toEqual([]);
  });

  const own = messagesOf("page-a-one = One\npage-a-two-x = { $count }\nkind-need = Need\n");

  it("a fault is caught: words that are missing", () => {
    expect(missing(askedIn(planted('t("page-a-gone")')), own)).toHaveLength(1);
    expect(missing(askedIn(planted("t(`page-b-${what}`)")), own)).toHaveLength(1);
    expect(missing(askedIn(planted('const id = "page-a-gone";')), own)).toHaveLength(1);
    expect(missing(askedIn(planted("t('kind-gone')")), own)).toHaveLength(1);
    expect(missing(askedIn(planted('t("page-a-one"); t(`page-a-${a ? `${b}` : "c"}-x`); t(`kind-${kind}`); t(id)')), own)).toEqual([]);
  });

  it("a fault is caught: words that nothing says", () => {
    expect(unused(askedIn(planted('t("page-a-one")')), own)).toEqual(["page-a-two-x is said nowhere"]);
    expect(unused(askedIn(planted('t(`page-a-${what}`)')), own)).toEqual([]);
    expect(unused(askedIn(planted('// t("page-a-one") t("page-a-two-x")')), own)).toHaveLength(2);
  });

  it("a fault is caught: languages that differ", () => {
    const other = messagesOf("page-a-one = Eins { $more }\nkind-need = Bedarf\nkind-extra = Mehr\n");
    expect(differences("de", other, own)).toEqual([
      "de: page-a-two-x is missing",
      "de: kind-extra is not in the English",
      "de: page-a-one has the variables “more”, the English “”",
    ]);
  });
});

describe("what a browser loads", () => {
  const pages: Manifest = { a: { file: "a.js", imports: ["b"], css: ["a.css"] }, b: { file: "b.js", imports: ["a"] }, c: { file: "c.js", imports: ["b"] } };

  it("counts what a page needs, once, and not what comes later", () => {
    expect([...scriptsOf(pages, ["a"])].sort()).toEqual(["a.js", "b.js"]);
    expect([...stylesOf(pages)]).toEqual(["a.css"]);
    expect([...stylesOf(pages, ["b"])]).toEqual(["a.css"]);
    expect([...stylesOf({ ...pages, d: { file: "d.js", css: ["d.css"] } }, ["c"])]).toEqual(["a.css"]);
    expect(kib(scriptsOf(pages, ["a", "c"]), () => 1024)).toBe(3);
  });

  it("is small", { timeout: BUILD_MS }, () => {
    const { manifest, size } = built();
    const first = scriptsOf(manifest, FIRST);
    const editors = Object.keys(manifest).filter((name) => name.startsWith("src/editor/"));
    const editor = [...scriptsOf(manifest, editors)].filter((file) => !first.has(file));
    expect(editors.length).toBeGreaterThan(0);
    expect(ON_DEMAND.filter((name) => !manifest[name] || first.has(manifest[name].file))).toEqual([]);
    expect(kib(first, size)).toBeGreaterThan(10);
    expect(kib(first, size)).toBeLessThanOrEqual(FIRST_KIB);
    expect(kib(stylesOf(manifest, FIRST), size)).toBeLessThanOrEqual(FIRST_STYLES_KIB);
    expect(kib(stylesOf(manifest), size)).toBeLessThanOrEqual(STYLES_KIB);
    expect(kib(editor, size)).toBeLessThanOrEqual(EDITOR_KIB);
  });
});
