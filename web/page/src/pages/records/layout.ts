// How the general record page orders a record: which fields stand where, and how states follow each other on a board.
import { isWritable } from "../../data/forms";
import type { Brief, Contested, FieldValue, Kind, KindField, Task } from "../../data/types";

export interface PartFields {
  part: string;
  filled: KindField[];
  empty: KindField[];
}

/** Whether nothing is written in a field. */
export function isEmpty(value: FieldValue | Task[] | Contested): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Return a kind's fields by part, the record's own first; the title stands in the head, `above` there too, machine text nowhere. */
export function partsOf(kind: Kind, fields: Brief["fields"], above: readonly string[] = []): PartFields[] {
  const shown = kind.fields.filter((one) => isWritable(one) && one.name !== kind.title && !above.includes(one.name));
  return ["", ...kind.parts.map(({ part }) => part)]
    .map((part) => {
      const own = shown.filter((one) => one.part === part);
      const filled = own.filter((one) => !isEmpty(fields[one.name]));
      return { part, filled, empty: own.filter((one) => !filled.includes(one)) };
    })
    .filter(({ part, filled, empty }) => part === "" || filled.length + empty.length > 0);
}

/** Return what a version says once one of the lines that met is chosen; nothing where it was taken out. */
export function chosenOver(text: string, line: readonly string[], one: string): string {
  return one && text.replace(line[0] ?? "", () => one);
}

/** Return records by state in the order in which the kind's states follow each other; states without records too. */
export function columnsOf(kind: Kind, records: Brief[]): { state: string; records: Brief[] }[] {
  const late = ["contested", "withdrawn"];
  const order = [...kind.states.filter((state) => !late.includes(state)), "contested"];
  const columns = order.map((state) => ({ state, records: records.filter((one) => one.state === state) }));
  return columns.filter(({ state, records: found }) => state !== "contested" || found.length > 0);
}

/** Return the records whose words hold all of what was typed. */
export function matching(records: Brief[], typed: string, textOf: (record: Brief) => string): Brief[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return records;
  return records.filter((one) => {
    const text = textOf(one).toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** States whose sentence tells numbers of one record; beside many, or from afar, they have a shorter one. */
const COUNTED = new Set(["action-agreed", "expense-submitted"]);

/** Return the id of the words for a state where a record's numbers are not at hand. */
export function stateId(kind: string, state: string): string {
  return COUNTED.has(`${kind}-${state}`) ? `page-records-state-${kind}-${state}` : `state-${kind}-${state}`;
}
