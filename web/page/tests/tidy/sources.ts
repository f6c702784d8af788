// The page's sources as text, by their path from web/page.
import { readdirSync, readFileSync } from "node:fs";

export const PAGE = new URL("../../", import.meta.url);
export const WORDS = new URL("../../../words/", import.meta.url);

export interface Source {
  path: string;
  text: string;
}

/** Return all files under `src` that end so. */
export function sources(...endings: string[]): Source[] {
  return (readdirSync(new URL("src/", PAGE), { recursive: true }) as string[])
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, PAGE), "utf8") }));
}

/** Return a script without its comments, everything else in its place. */
export function withoutComments(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/(^|[^:"'`])\/\/[^\n]*/g, (all, before: string) => before + blank(all.slice(before.length)));
}

/** Return on which line a place in a text is. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
