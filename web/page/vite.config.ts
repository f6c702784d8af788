// How the page is built: one small script, the editor and rare pages on demand, words as plain files beside them.
import { readFileSync, readdirSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

const WORDS = new URL("../words/", import.meta.url);
// What only the command line says stays out of the browser.
const NOT_ON_THE_PAGE = new Set(["cli.ftl", "demo.ftl", "doctor.ftl"]);

// What the first look shows and other pages share comes in one piece: many small ones weigh more, each with its name.
const FIRST = /src\/(parts\/(Empty|Failed|GroupName|Icon|Loaded|Notice|PageHead|Shape|ValueShown)\.svelte|data\/(api|events\.svelte|fields|groups|moments|records|session\.svelte|shown|words\.svelte)\.ts|pages\/activity\/(DeedLine\.svelte|Times\.svelte|happenings\.ts|words\.ts))$/;

/** `virtual:words` maps each language to the address of its words: Fluent, without comments. */
function words(): Plugin {
  const id = "virtual:words";
  let builds = false;
  return {
    name: "hedgerow-words",
    configResolved: ({ command }) => void (builds = command === "build"),
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load(asked) {
      if (asked !== `\0${id}`) return null;
      const lines = languages().map((language) => {
        if (!builds) return `  "${language}": "",`;
        const reference = this.emitFile({ type: "asset", name: `words-${language}.ftl`, source: of(language) });
        return `  "${language}": import.meta.ROLLUP_FILE_URL_${reference},`;
      });
      return `export default {\n${lines.join("\n")}\n};`;
    },
  };
}

function languages(): string[] {
  return readdirSync(WORDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function of(language: string): string {
  const folder = new URL(`${language}/`, WORDS);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ftl") && !NOT_ON_THE_PAGE.has(name))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), "utf8").replace(/^#.*\n/gm, ""))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}

export default defineConfig({
  plugins: [svelte(), words()],
  base: "/",
  build: {
    outDir: "../static",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", test: FIRST }] } } },
  },
  test: { include: ["tests/**/*.test.ts"], environment: "node", testTimeout: 30_000 },
} as Parameters<typeof defineConfig>[0]);
