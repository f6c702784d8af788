// What stands in a form, and the text that the node stores for it: the way back of fields.ts, which no page needs that is
// only read.
import { isRecurrence, plainDigits, splitMany, type FuzzyParts, type LengthUnit, type Measured, type PlaceParts } from "./fields";
import type { Contested, FieldValue, KindField, Task } from "./types";

export type Control =
  | "line" | "lines" | "moment" | "fuzzy" | "span" | "quantity" | "amount" | "choice" | "link"
  | "group" | "person" | "order" | "place" | "checklist" | "repeats" | "language" | "many" | "long";

const CONTROLS: Record<string, Control> = {
  "long-text": "long",
  moment: "moment",
  "fuzzy-date": "fuzzy",
  span: "span",
  quantity: "quantity",
  amount: "amount",
  choice: "choice",
  "yes-no-unknown": "choice",
  link: "link",
  group: "group",
  person: "person",
  order: "order",
  place: "place",
  checklist: "checklist",
};

/** Return how a field is asked for; `one` for a single value of a field that has many. */
export function controlOf(field: Pick<KindField, "name" | "type" | "many" | "multiline">, one = false): Control {
  if (field.many && !one) return "many";
  if (isRecurrence(field)) return "repeats";
  if (field.name === "language" && field.type === "text") return "language";
  return CONTROLS[field.type] ?? (field.multiline ? "lines" : "line");
}

/** Whether people write in a field at all: machine text and lines over a base are written by other means. */
export function isWritable(field: Pick<KindField, "type">): boolean {
  return field.type !== "pieces" && field.type !== "lines";
}

/** Return the text by which `edit` would write the value that a field has; of a contested one the first. */
export function textToEdit(field: Pick<KindField, "type" | "many">, value: FieldValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return value.contested[0]?.value ?? "";
  if (field.type === "checklist") return tasksText((value as Task[]).map((task) => ({ title: first(task.title), done: task.done === true })));
  return joinMany(value as string[]);
}

function first(value: string | Contested | null): string {
  return typeof value === "string" ? value : (value?.contested.find((one) => one.value)?.value ?? "");
}

// Several values: `;` between, `\;` is a semicolon

/** Return the list that `splitMany` reads as `values`. */
export function joinMany(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(";", "\\;")).join("; ");
}

/** Return what a list shall be after `mine` was made of `base` while others made `theirs` of it: nothing is lost. */
export function mergedMany(base: string, mine: string, theirs: string): string {
  const [before, wanted] = [splitMany(base), splitMany(mine)];
  const gone = before.filter((one) => !wanted.includes(one));
  const fresh = wanted.filter((one) => !before.includes(one));
  const kept = splitMany(theirs).filter((one) => !gone.includes(one));
  return joinMany([...new Set([...kept, ...fresh])]);
}

export interface TaskLine {
  title: string;
  done: boolean;
}

/** Return a checklist as `edit` takes it: `[ ] first; [x] second`. */
export function tasksText(tasks: readonly TaskLine[]): string {
  return joinMany(tasks.filter((task) => task.title.trim()).map((task) => `[${task.done ? "x" : " "}] ${task.title.trim()}`));
}

/** Return the tasks that a text of `tasksText` names. */
export function tasksOf(text: string): TaskLine[] {
  return splitMany(text).map((piece) => {
    const marked = /^\[([ xX])\]\s*(.+)$/s.exec(piece);
    return marked ? { title: marked[2] ?? "", done: marked[1] !== " " } : { title: piece, done: false };
  });
}

// Moments: 2026-12-01, 2026-12-01T18:00[Europe/Berlin], …+01:00, …Z

export interface MomentParts {
  day: string;
  time: string;
  zone: string;
  /** An offset without a zone, as some calendars write it. */
  offset: string;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?(?:\[([A-Za-z][\w+/-]*)\])?(?:\[u-ca=[a-z0-9-]+\])?$/;

/** Return day, time and zone of a moment; with neither for an empty or unreadable text. */
export function momentParts(text: string): MomentParts {
  const [, day = "", time = "", offset = "", zone = ""] = MOMENT.exec(text.trim()) ?? [];
  return { day, time, zone, offset: zone ? "" : offset };
}

/** Return the text of a moment: without a time it is the whole day. */
export function momentText({ day, time, zone, offset }: MomentParts): string {
  if (!day) return "";
  if (!time) return day;
  return zone ? `${day}T${time}[${zone}]` : `${day}T${time}${offset}`;
}

/** Return the text of a fuzzy date; a day counts only with a month, a month only with a year. */
export function fuzzyText({ year, month, day, mark }: FuzzyParts): string {
  if (!year.trim()) return "";
  const known = [plainDigits(year).trim().padStart(4, "0")];
  if (month) known.push(month);
  if (month && Number(month) <= 12 && day.trim()) known.push(plainDigits(day).trim().padStart(2, "0"));
  return known.join("-") + mark;
}

export interface SpanParts {
  sort: "length" | "window";
  count: string;
  unit: LengthUnit;
  from: string;
  to: string;
}

const LETTERS: Record<string, LengthUnit> = { H: "hour", D: "day", W: "week", M: "month", Y: "year" };

/** Return the parts of a span; a length of several units, which the form can't ask for, is null. */
export function spanParts(text: string): SpanParts | null {
  const empty: SpanParts = { sort: "length", count: "", unit: "month", from: "", to: "" };
  if (!text.trim()) return empty;
  const [from, to] = text.split("/");
  if (to !== undefined) return { ...empty, sort: "window", from: from ?? "", to };
  const length = /^P(?:(\d+)([DWMY])|T(\d+)(H))$/.exec(text.trim());
  if (!length) return null;
  return { ...empty, count: length[1] ?? length[3] ?? "", unit: LETTERS[length[2] ?? length[4] ?? "M"] ?? "month" };
}

/** Return the text of a span. */
export function spanText({ sort, count, unit, from, to }: SpanParts): string {
  if (sort === "window") return from || to ? `${from}/${to}` : "";
  const length = plainDigits(count).trim();
  if (!length) return "";
  const letter = Object.entries(LETTERS).find(([, name]) => name === unit)?.[0] ?? "M";
  return unit === "hour" ? `PT${length}H` : `P${length}${letter}`;
}

/** Return the text of a quantity, with a point as decimal sign. */
export function quantityText({ number, unit }: Measured): string {
  return number.trim() ? `${decimal(number)} ${unit.trim()}`.trim() : "";
}

/** Return the text of an amount of money. */
export function amountText({ number, unit }: Measured): string {
  return number.trim() ? `${unit.trim().toUpperCase()} ${decimal(number)}`.trim() : "";
}

/** Whether a number, as it stands in a form, is one that a quantity or an amount may have. */
export function isNumber(number: string): boolean {
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(decimal(number));
}

/** People type the digits of their language, and a comma where it has one; what holds letters stays as it was typed. */
function decimal(number: string): string {
  return plainDigits(number).trim().replace(/\s(?=\d)/g, "").replace("٫", ".").replace(/^([^.,]*),([^.,]*)$/, "$1.$2");
}

export const PRECISIONS = ["country", "region", "town", "district", "street", "exact"] as const;

/** Return the text of a place. */
export function placeText({ text, precision }: PlaceParts): string {
  return text.trim() && precision && !text.startsWith("geo:") ? `${text.trim()} [${precision}]` : text;
}

const TARGETS: Record<string, string> = { sent_as: "case", plan: "contingency", joint: "contingency" };

/** Return which kind of record a link field points to, as its name tells; empty where any will do. */
export function targetKind(name: string, kinds: readonly string[]): string {
  const last = name.split(".").pop() ?? "";
  return [last, last.replace(/s$/, "")].find((one) => kinds.includes(one)) ?? (TARGETS[last] ?? "");
}
