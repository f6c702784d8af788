// What happened, as a sentence: the id of a message and its arguments. What one entry did to one thing is one sentence.
import type { Happening, KindField } from "../../data/types";

/** An argument of a sentence: text as people wrote it, or the id of other words. */
export type Argument = string | { id: string };

/** What one entry did to one field, statement or record. `path` is the field's; `before` and `after` are as stored. */
export interface Line {
  id: string;
  args: Record<string, Argument>;
  path: string | null;
  before: (string | null)[];
  after: string | null;
  /** Item of a list that it is about, empty for none. */
  item: string;
  /** What was said besides, as pairs of argument and value. */
  said: [string, string][];
}

/** Everything that one entry did. */
export interface Deed {
  first: Happening;
  kind: string;
  lines: Line[];
}

const STEM = "page-activity-";
const EMPTY = { path: null, before: [], after: null, item: "", said: [] } as const;

/** Return happenings as deeds, in their order: those of one entry together. `kind` where they don't name their record. */
export function deedsOf(happenings: readonly Happening[], fieldsOf: (kind: string) => readonly KindField[], kind = ""): Deed[] {
  const found = new Map<string, Happening[]>();
  for (const one of happenings) {
    const same = found.get(one.entry);
    if (same) same.push(one);
    else found.set(one.entry, [one]);
  }
  return [...found.values()].map((same) => {
    const first = same[0] as Happening;
    const of = first.record?.kind ?? kind;
    return { first, kind: of, lines: linesOf(same, of, fieldsOf(of)) };
  });
}

/** Return the sentences of what one entry did. What made a record also filled its fields: that is one sentence. */
export function linesOf(same: readonly Happening[], kind: string, fields: readonly KindField[]): Line[] {
  const made = same.find((one) => one.did === "created");
  if (made) return [line("created", { kind: { id: `kind-${made.what || kind}` } })];
  const lines: Line[] = [];
  const items = new Map<string, Happening[]>();
  for (const one of same) {
    if (one.did !== "wrote") {
      lines.push(lineOf(one, kind));
      continue;
    }
    const field = fieldHolding(one.what, fields);
    const key = field?.type === "checklist" ? itemOf(one.what) : field?.type === "lines" || field?.type === "pieces" ? field.name : "";
    const earlier = items.get(key);
    if (key && earlier) earlier.push(one);
    else if (key) items.set(key, [one]);
    else lines.push(written(one, kind, field));
  }
  for (const together of items.values()) lines.push(gathered(together, kind, fields));
  return lines;
}

/** Return the field that a register's path belongs to. */
export function fieldHolding(path: string, fields: readonly KindField[]): KindField | undefined {
  const stem = path.split("/")[0] ?? "";
  return fields.find((field) => field.name === stem);
}

/** Return the id of a field's words. */
function fieldWords(kind: string, field: string): string {
  return `field-${kind}-${field.replaceAll(".", "-").replaceAll("_", "-")}`;
}

function line(id: string, args: Line["args"] = {}, more: Partial<Line> = {}): Line {
  return { ...EMPTY, before: [], said: [], ...more, id: STEM + id, args };
}

function lineOf(one: Happening, kind: string): Line {
  switch (one.did) {
    case "wrote-note":
      return line("wrote-note", { field: { id: fieldWords(kind, one.what) } }, { path: one.what });
    case "said":
      return saidLine(one, kind);
    case "withdrew":
      return line("withdrew");
    case "brought-back":
      return line("brought-back");
    default:
      return line("did-unknown");
  }
}

function saidLine(one: Happening, kind: string): Line {
  if (one.what === "note") return line("noted", {}, { path: one.what, said: one.args.filter(([, value]) => value.trim()) });
  const args = { statement: { id: `statement-${kind}-${one.what}` } };
  return line("said", args, { path: one.what, said: one.args.filter(([, value]) => value.trim()) });
}

function written(one: Happening, kind: string, field: KindField | undefined): Line {
  if (!field) return line("field-unknown", {}, values(one));
  const args = { field: { id: fieldWords(kind, field.name) } };
  if (field.many) return line(one.after === null ? "item-removed" : "item-added", args, values(one, field.name));
  if (one.before.length > 1) return line("settled", args, values(one, field.name));
  const [was] = one.before;
  if (!one.after) return line("cleared", args, values(one, field.name));
  return line(was ? "changed" : "filled", args, values(one, field.name));
}

function values(one: Happening, path: string | null = null): Partial<Line> {
  return { path, before: one.before.filter(Boolean), after: one.after };
}

/** The item of a checklist that a path `tasks/ID/title` is about. */
function itemOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

/** One sentence for several writes to one item of a checklist, or to lines and pieces that mean nothing alone. */
function gathered(together: readonly Happening[], kind: string, fields: readonly KindField[]): Line {
  const first = together[0] as Happening;
  const field = fieldHolding(first.what, fields);
  const args = { field: { id: fieldWords(kind, field?.name ?? "") } };
  if (field?.type !== "checklist") return line("reworded", args, { path: field?.name ?? null });
  const more: Partial<Line> = { path: field.name, item: itemOf(first.what).split("/")[1] ?? "" };
  const leaf = (name: string) => together.find((one) => one.what.endsWith(`/${name}`));
  const [title, done] = [leaf("title"), leaf("done")];
  if (title && title.after === null) return line("task-removed", args, { ...more, before: title.before });
  if (title?.before.some(Boolean)) return line("task-renamed", args, { ...more, ...values(title, field.name) });
  if (title) return line("task-added", args, { ...more, after: title.after });
  if (done) return line(done.after === "yes" ? "task-done" : "task-undone", args, more);
  return line("task-moved", args, more);
}
