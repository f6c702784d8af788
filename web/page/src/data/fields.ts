// What the text that the node stores for a value says, in parts: the forms of crdt/values.py, as a page reads them.
// Nothing here judges: what is no value stays as it was typed, and the node says what is wrong with it.
import type { KindField } from "./types";

/** Whether a field holds the rule by which an entry comes again: text of a calendar file, which nobody should have to read. */
export function isRecurrence(field: Pick<KindField, "name" | "type">): boolean {
  return field.name === "recurrence" && field.type === "text";
}

// Several values: `;` between, `\;` is a semicolon

/** Return the values of a `;` separated list, each once. */
export function splitMany(text: string): string[] {
  const parts = text.split(/(?<!\\);/).map((part) => part.replaceAll("\\;", ";").trim());
  return [...new Set(parts.filter(Boolean))];
}

// Dates as well as they are known: 2026, 2026-21 (spring), 2026-12, 2026-12-01, each with ~ or ? behind

export interface FuzzyParts {
  year: string;
  month: string;
  day: string;
  mark: "" | "~" | "?";
}

/** Return the parts of a fuzzy date; all empty for what is none. */
export function fuzzyParts(text: string): FuzzyParts {
  const [, year = "", month = "", day = "", mark = ""] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/.exec(text.trim()) ?? [];
  return { year, month, day, mark: mark as FuzzyParts["mark"] };
}

// Spans: a length such as P3M or PT2H, or moment/moment

export type LengthUnit = "hour" | "day" | "week" | "month" | "year";

/** Return the lengths in a span's text by unit, for words; null where it is no length. */
export function lengthsOf(text: string): [number, LengthUnit | "minute" | "second"][] | null {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (!found || text === "P" || text.endsWith("T")) return null;
  const units = ["year", "month", "week", "day", "hour", "minute", "second"] as const;
  return units.flatMap((unit, at) => (found[at + 1] ? [[Number(found[at + 1]), unit] as [number, typeof unit]] : []));
}

// How much: 20 blankets, EUR 150.00

export interface Measured {
  number: string;
  unit: string;
}

/** Return number and unit of a quantity; what is none stays whole as the number. */
export function quantityParts(text: string): Measured {
  const found = /^(-?\d{1,15}(?:\.\d{1,6})?)(?:\s+(\S.{0,63}))?$/s.exec(text.trim());
  return found ? { number: found[1] ?? "", unit: found[2] ?? "" } : { number: text.trim(), unit: "" };
}

/** Return currency (as the unit) and number of an amount of money. */
export function amountParts(text: string): Measured {
  const found = /^([A-Z]{3}) (-?\d{1,15}(?:\.\d{1,4})?)$/.exec(text.trim());
  return found ? { unit: found[1] ?? "", number: found[2] ?? "" } : { unit: "", number: text.trim() };
}

/** Return a text with the digits 0 to 9 for the Arabic and the Persian ones. */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

// Places: Vera [district], geo:41.7,44.8;u=10000

export interface PlaceParts {
  text: string;
  precision: string;
}

/** Return a place's words and how precise they are; coordinates stay whole. */
export function placeParts(text: string): PlaceParts {
  const found = /^(.*\S)\s*\[(country|region|town|district|street|exact)\]$/s.exec(text.trim());
  return found ? { text: found[1] ?? "", precision: found[2] ?? "" } : { text, precision: "" };
}

// People: a name, group:ID, role:ID

/** Return what a person's text names. */
export function personParts(text: string): { sort: "name" | "group" | "role"; id: string } {
  const found = /^(group|role):([0-9a-f]{64})$/.exec(text);
  return found ? { sort: found[1] as "group" | "role", id: found[2] ?? "" } : { sort: "name", id: text };
}
