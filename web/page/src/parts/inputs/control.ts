// What every control of a form gets: the text of a value as it is stored, and where changes go.
import type { KindField, View } from "../../data/types";

export interface ControlProps {
  kind: string;
  field: Pick<KindField, "name" | "type" | "many" | "multiline" | "choices" | "chars_max" | "required">;
  /** The value as `edit` takes it. */
  value: string;
  /** The id of the element that names the control. */
  labelledby: string;
  describedby?: string;
  /** Called for every change, also of one letter. */
  change: (text: string) => void;
  /** Called when a change is whole: a choice was made, a line was added. */
  commit: () => void;
  /** Titles of the records that the value may name. */
  links?: View["links"];
  /** Values that are chosen already, so that they aren't offered again. */
  taken?: readonly string[];
}
