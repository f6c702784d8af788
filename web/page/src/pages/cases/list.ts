// Which cases a list shows, and in which order: what is contested, what is risky and what was quiet longest come first.
import { textOf } from "../../data/records";
import type { Brief } from "../../data/types";
import { ENDED, quietDays } from "./lead";

export interface Filter {
  view: "now" | "ended" | "all";
  whose: "" | "ours" | "others" | "mine";
  state: string;
  quiet: number;
  text: string;
}

const RISKS = ["high", "medium", "low"];
export const QUIET_DAYS = [7, 14, 30] as const;

/** Return the filter that an address names, without words: what it doesn't name, or names wrongly, is the ordinary. */
export function filterOf(query: Record<string, string>): Filter {
  const view = query["view"] === "ended" || query["view"] === "all" ? query["view"] : "now";
  const whose = (["ours", "others", "mine"] as const).find((one) => one === query["whose"]) ?? "";
  return { view, whose, state: query["state"] ?? "", quiet: QUIET_DAYS.find((days) => String(days) === query["quiet"]) ?? 0, text: "" };
}

/** Return whether a case is shown; `own` is this group, `name` what its reader is called. */
export function isShown(one: Brief, filter: Filter, own: string, name: string, now: number): boolean {
  const ended = ENDED.includes(one.state);
  if (filter.view !== "all" && ended !== (filter.view === "ended")) return false;
  if (filter.state && one.state !== filter.state) return false;
  if (filter.whose === "ours" && one.author.group !== own) return false;
  if (filter.whose === "others" && one.author.group === own) return false;
  if (filter.whose === "mine" && !isMine(one, name)) return false;
  if (filter.quiet && quietDays(one, now) < filter.quiet) return false;
  const words = [one.fields["title"], one.fields["type"], one.fields["keeper"]].map((value) => textOf(value)).join(" ");
  return words.toLocaleLowerCase().includes(filter.text.trim().toLocaleLowerCase());
}

/** Whether a case is kept by somebody of that name, or they stand in. */
function isMine(one: Pick<Brief, "fields">, name: string): boolean {
  const wanted = name.trim().toLocaleLowerCase();
  return Boolean(wanted) && [one.fields["keeper"], one.fields["stand_in"]].some((value) => textOf(value).trim().toLocaleLowerCase() === wanted);
}

/** Return cases in the order of a working list. */
export function inOrder(cases: readonly Brief[]): Brief[] {
  const rank = (one: Brief) => {
    const risk = RISKS.indexOf(textOf(one.fields["risk"]));
    return (ENDED.includes(one.state) ? 100 : 0) + (one.state === "contested" ? -10 : 0) + (risk < 0 ? RISKS.length : risk);
  };
  return [...cases].sort((one, other) => rank(one) - rank(other) || one.changed.localeCompare(other.changed) || one.id.localeCompare(other.id));
}
