// How values, fields, statements and states read to people: words, numbers and dates of the reader's language.
import { amountParts, fuzzyParts, lengthsOf, placeParts, quantityParts, splitMany } from "./fields";
import { nameOfGroup } from "./groups";
import { languageName } from "./languages";
import { formatter, momentWords } from "./moments";
import type { KindField, KindStatement } from "./types";
import { isolated, known, speech, t } from "./words.svelte";

type Declared = Pick<KindField, "name" | "type">;

const LOOK = new Set([
  "contested", "overdue", "silent", "moved", "overdrawn", "behind", "review-due", "queried", "handing-over", "vacant", "base-missing", "lapsed", "reported", "activated", "stood-down", "do-not-use", "changed",
]);

/** Return a field's path as message ids have it. */
function wordOf(path: string): string {
  return path.replace(/[._]/g, "-");
}

/** Return what a field is called. */
export function fieldLabel(kind: string, path: string): string {
  const id = `field-${kind}-${wordOf(path)}`;
  return known(id) ? t(id) : path;
}

/** Return what whoever writes in a field should know, empty where its name says enough. */
export function fieldHint(kind: string, path: string): string {
  const id = `hint-${kind}-${wordOf(path)}`;
  return known(id) ? t(id) : "";
}

/** Return what an argument of a statement is called: "to" is a time where the kind has such a field, else somebody. */
export function argumentLabel(kind: string, name: string): string {
  const own = `field-${kind}-${wordOf(name)}`;
  const id = known(own) ? own : `argument-${wordOf(name)}`;
  return known(id) ? t(id) : name;
}

/** Arguments that the node fills in by itself, and which mean nothing to people. */
export const COMPUTED: ReadonlySet<string> = new Set(["occurrence", "lines", "line"]);

/** Return how an argument is shown: declared as it is, its name such as the words of its choices have it, dates as dates. */
export function argumentField(statement: KindStatement | undefined, name: string): Pick<KindField, "name" | "type" | "multiline"> {
  const found = statement?.arguments.find((one) => one.name === name);
  const type = name === "on" ? "moment" : (found?.type ?? "text");
  return { name: found?.choices.length ? `${statement?.name}-${name}` : name, type, multiline: found?.multiline ?? true };
}

/** Return what a statement says. */
export function statementLabel(kind: string, name: string): string {
  const id = `statement-${kind}-${name}`;
  return known(id) ? t(id) : t("page-parts-statement-unknown");
}

/** Return what a part of a record is called. */
export function partLabel(kind: string, part: string): string {
  return part ? t(`part-${kind}-${part}`) : "";
}

/** Return what a choice is called; `of` is the field's path, or `statement-argument`. */
export function choiceLabel(kind: string, of: string, choice: string): string {
  if (["yes", "no", "unknown"].includes(choice) && !known(`choice-${kind}-${wordOf(of)}-${choice}`)) return t(`page-parts-answer-${choice}`);
  const id = `choice-${kind}-${wordOf(of)}-${choice}`;
  return known(id) ? t(id) : choice;
}

/** Return the class that a state's sentence has: some ask for a look. */
export function toneOf(state: string): string {
  return LOOK.has(state) ? "state state-look" : "state";
}

/** Return one value of a field as one line of words; links stay to whoever knows their titles. */
export function valueWords(kind: string, field: Declared, value: string): string {
  switch (field.type) {
    case "choice":
    case "yes-no-unknown":
      return choiceLabel(kind, field.name, value);
    case "moment":
      return momentWords(value);
    case "fuzzy-date":
      return fuzzyWords(value);
    case "span":
      return spanWords(value);
    case "quantity":
      return quantityWords(value);
    case "amount":
      return amountWords(value);
    case "place":
      return placeWords(value);
    case "group":
      return nameOfGroup(value);
    case "text":
      return field.name === "language" ? languageWords(value) : value;
    default:
      return value;
  }
}

/** Return `20 blankets` with the reader's digits; the unit stays as it was written. */
export function quantityWords(text: string): string {
  const { number, unit } = quantityParts(text);
  return `${numberWords(number)} ${unit}`.trim();
}

/** Return a decimal number as text with the reader's digits. */
export function numberWords(text: string): string {
  const number = Number(text);
  return text.trim() && Number.isFinite(number) ? numbers({ maximumFractionDigits: 6 }).format(number) : text;
}

/** Return an amount of money with its currency's code, which means the same everywhere. */
export function amountWords(text: string): string {
  const { number, unit } = amountParts(text);
  if (!unit || !Number.isFinite(Number(number))) return text;
  return numbers({ style: "currency", currency: unit, currencyDisplay: "code" }).format(Number(number));
}

/** Return a date as well as it is known: `about spring 2026`. */
export function fuzzyWords(text: string): string {
  const { year, month, day, mark } = fuzzyParts(text);
  if (!year) return text;
  const date = fuzzyDate(year, month, day);
  return mark === "~" ? t("page-parts-about", { date }) : mark === "?" ? t("page-parts-unsure", { date }) : date;
}

function fuzzyDate(year: string, month: string, day: string): string {
  const at = (options: Intl.DateTimeFormatOptions, m = 6, d = 15) => formatter(options, "UTC").format(new Date(Date.UTC(Number(year), m, d, 12)));
  if (!month) return at({ year: "numeric" });
  const number = Number(month);
  if (number > 12) return t(`page-parts-season-${number}`, { year: at({ year: "numeric" }) });
  if (!day) return at({ year: "numeric", month: "long" }, number - 1);
  return at({ year: "numeric", month: "long", day: "numeric" }, number - 1, Number(day));
}

/** Return a span as words: `3 months`, or from when to when. */
export function spanWords(text: string): string {
  const lengths = lengthsOf(text);
  if (lengths) {
    const words = lengths.map(([count, unit]) => numbers({ style: "unit", unit, unitDisplay: "long" }).format(count));
    return listWords(words, "unit");
  }
  const [from, to] = text.split("/");
  return to === undefined ? text : t("page-parts-from-to", { from: momentWords(from, "short"), to: momentWords(to, "short") });
}

/** Return a place with how precise it is told. */
export function placeWords(text: string): string {
  const { text: place, precision } = placeParts(text);
  return precision ? t(`page-parts-place-${precision}`, { place }) : place;
}

/** Return what a language is called in the reader's language, where it was written as a code. */
export function languageWords(text: string): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? languageName(text) : text;
}

const formats = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([speech.locale, options]);
  const known = formats.get(key) ?? new Intl.NumberFormat(speech.locale, options);
  formats.set(key, known);
  return known;
}

/** Return `a, b and c`; names are to be isolated before. */
export function listWords(words: readonly string[], type: Intl.ListFormatOptions["type"] = "conjunction"): string {
  const key = `${speech.language} ${type}`;
  const known = lists.get(key) ?? new Intl.ListFormat(speech.language, { type });
  lists.set(key, known);
  return known.format(words);
}

/** Return names as one list, each kept apart from the direction of the others. */
export function listNames(names: readonly string[]): string {
  return listWords(names.map(isolated));
}

/** Return the words of the parts that a referral names. */
export function partsWords(kind: string, parts: string): string {
  return listWords(splitMany(parts).map((part) => choiceLabel(kind, "consent_parts", part)));
}
