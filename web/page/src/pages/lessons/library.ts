// The library: which lessons a reader sees, by words, group, setting and tag; and in which languages each can be read.
import { textOf } from "../../data/records";
import type { Brief } from "../../data/types";

export interface Filter {
  text: string;
  group: string;
  setting: string;
  tag: string;
}

/** An overlay of a lesson, as lists tell it. */
export interface Version {
  id: string;
  author: string;
  language: string;
  state: string;
  fields?: Record<string, { text: string; moved: { old: string; new: string }[] }>;
}

const SETTING_CHARS_MAX = 60;
const SEARCHED = ["title", "tried", "happened", "again", "setting", "does_not_apply", "voice", "tags"] as const;

/** Return the filter that an address names; words that are looked for are never in it. */
export function filterOf(query: Record<string, string>): Filter {
  return { text: "", group: query["group"] ?? "", setting: query["setting"] ?? "", tag: query["tag"] ?? "" };
}

/** Return whether a lesson is shown: every word asked for stands somewhere in it or in a version of it. */
export function isShown(lesson: Brief, filter: Filter): boolean {
  if (filter.group && lesson.author.group !== filter.group) return false;
  if (filter.setting && textOf(lesson.fields["setting"]).trim() !== filter.setting) return false;
  if (filter.tag && !tagsOf(lesson).includes(filter.tag)) return false;
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return true;
  const whole = SEARCHED.map((path) => textOf(lesson.fields[path])).join("\n").toLocaleLowerCase();
  return words.every((word) => whole.includes(word));
}

/** Return a lesson's tags. */
export function tagsOf(lesson: Pick<Brief, "fields">): string[] {
  const tags = lesson.fields["tags"];
  return Array.isArray(tags) ? (tags as string[]) : [];
}

/** Return what lessons can be filtered by: short settings, tags and groups that occur, each in order. */
export function choicesOf(lessons: readonly Brief[]): { settings: string[]; tags: string[]; groups: string[] } {
  const settings = lessons.map((one) => textOf(one.fields["setting"]).trim()).filter((text) => text && text.length <= SETTING_CHARS_MAX && !text.includes("\n"));
  return { settings: sorted(settings), tags: sorted(lessons.flatMap(tagsOf)), groups: [...new Set(lessons.map((one) => one.author.group))] };
}

/** Return lessons in the order of a library: those that may be used first, then by when they were last worked on. */
export function inOrder(lessons: readonly Brief[]): Brief[] {
  const LAST = ["draft", "retired"];
  return [...lessons].sort(
    (one, other) => LAST.indexOf(one.state) - LAST.indexOf(other.state) || other.changed.localeCompare(one.changed) || one.id.localeCompare(other.id),
  );
}

/** Return how many groups said something of a lesson, such as that they used it. */
export function groupsThat(lesson: Pick<Brief, "statements">, name: string): number {
  return new Set(lesson.statements.filter((said) => said.counts && said.name === name).map((said) => said.author.group)).size;
}

/** Return the languages of a lesson's versions that say so, each once. */
export function languagesOf(versions: readonly Pick<Version, "language">[]): string[] {
  return sorted(versions.map((one) => one.language).filter(Boolean));
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort((one, other) => one.localeCompare(other));
}
