// Whether what sources ask of the word files is there, whether what is there is asked for, and whether languages agree.
import { readdirSync, readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { lineAt, withoutComments, WORDS, type Source } from "./sources";

/** The variables of each message, by its id. */
export type Language = Map<string, string>;

/** Return the names of the languages that have words. */
export function languages(): string[] {
  return readdirSync(WORDS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** Return the messages of a language, all or those of the files that begin so. */
export function languageOf(name: string, begin = ""): Language {
  const folder = new URL(`${name}/`, WORDS);
  const texts = readdirSync(folder).filter((file) => file.startsWith(begin) && file.endsWith(".ftl")).map((file) => readFileSync(new URL(file, folder), "utf8"));
  return messagesOf(texts.join("\n"));
}

/** Return the messages in Fluent text, each with its variables in the order of the alphabet. */
export function messagesOf(text: string): Language {
  const found: Language = new Map();
  for (const { id, value, attributes } of new FluentResource(text).body) found.set(id, [...variablesOf([value, attributes])].sort().join(" "));
  return found;
}

/** Return the statements of a kind: each of them has words. */
export function statementsOf(kind: string): string[] {
  const stem = `statement-${kind}-`;
  return [...languageOf("en", "kinds").keys()].filter((id) => id.startsWith(stem)).map((id) => id.slice(stem.length));
}

/** Return where a language differs from the English. */
export function differences(name: string, other: Language, english: Language): string[] {
  const missing = [...english.keys()].filter((id) => !other.has(id)).map((id) => `${name}: ${id} is missing`);
  const extra = [...other.keys()].filter((id) => !english.has(id)).map((id) => `${name}: ${id} is not in the English`);
  const differ = [...english].filter(([id, names]) => other.has(id) && other.get(id) !== names).map(([id, names]) => `${name}: ${id} has the variables “${other.get(id)}”, the English “${names}”`);
  return [...missing, ...extra, ...differ];
}

/** A text of a source that may be the id of a message: whole, or with gaps. */
export interface Asked {
  where: string;
  pattern: RegExp;
  text: string;
  /** Whether it is the argument of `t` or `sentence`. */
  sure: boolean;
}

/** Return what a source asks of the word files. */
export function askedIn({ path, text }: Source): Asked[] {
  const plain = withoutComments(text);
  const found: Asked[] = [];
  for (const one of plain.matchAll(/(\b(?:t|sentence)\(\s*)?(?:"([^"\n]*)"|'([^'\n]*)'|(`))/g)) {
    const at = (one.index ?? 0) + one[0].length;
    const raw = one[4] ? template(plain, at) : (one[2] ?? one[3] ?? "");
    if (raw === null || !/^(?:[a-z]|\u0000)[-\w.\u0000]*$/.test(raw) || !/[a-z]/.test(raw)) continue;
    const whole = !raw.includes("\u0000");
    const sure = one[1] !== undefined && (whole || raw[0] !== "\u0000");
    const pattern = new RegExp(`^${raw.split("\u0000").map(escaped).join(".+")}${raw.endsWith("-") ? ".+" : ""}$`);
    found.push({ where: `${path}:${lineAt(plain, one.index ?? 0)}`, pattern, text: raw.replaceAll("\u0000", "…"), sure });
  }
  return found;
}

/** Return what is asked for and not there. */
export function missing(asked: readonly Asked[], english: Language): string[] {
  const ids = [...english.keys()];
  const areas = new Set(ids.map(areaOf));
  // An id may be kept before it is said: what looks like one of an area that there is must be one.
  const isId = (text: string) => /^page-[a-z]+-[a-z]/.test(text) && areas.has(areaOf(text));
  return asked.filter(({ sure, text, pattern }) => (sure || isId(text)) && !ids.some((id) => pattern.test(id))).map(({ where, text }) => `${where}: no words for ${text}`);
}

/** Return the page's own messages that nothing asks for. */
export function unused(asked: readonly Asked[], english: Language): string[] {
  const wide = asked.filter(({ text }) => text.replaceAll("…", "").length > 4);
  return [...english.keys()].filter((id) => id.startsWith("page-") && !wide.some(({ pattern }) => pattern.test(id))).map((id) => `${id} is said nowhere`);
}

function areaOf(id: string): string {
  return id.split("-", 2).join("-");
}

/** Return a template's text with a gap for each expression; null where it doesn't end. */
function template(text: string, from: number): string | null {
  let [found, at] = ["", from];
  while (at < text.length && text[at] !== "`") {
    if (text.startsWith("${", at)) {
      at = closing(text, at + 2);
      found += "\u0000";
    } else found += text[at++];
  }
  return at < text.length ? found : null;
}

function closing(text: string, from: number): number {
  let [depth, at] = [1, from];
  for (; at < text.length && depth > 0; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}") depth--;
    else if (text[at] === "`") at = endOf(text, at + 1);
  }
  return at;
}

function endOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "`") at = text.startsWith("${", at) ? closing(text, at + 2) : at + 1;
  return at;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function variablesOf(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  const { type, name } = node as { type?: string; name?: string };
  if (type === "var" && name) found.add(name);
  for (const value of Object.values(node)) variablesOf(value, found);
  return found;
}
