// What is said of an entry beside its title: how it stands, and why it is marked.
import { isOwn } from "../../data/groups";
import { known, t } from "../../data/words.svelte";
import type { Occurrence } from "../../data/types";

/** Return the sentence of how an entry stands. */
export function standing(entry: Occurrence): string {
  const { clock, holder, missing } = entry.details as { clock?: string; holder?: { name: string }; missing?: number };
  if (clock) return words(`clock-${entry.kind}-${clock}`) ?? t(`kind-${entry.kind}`);
  if (holder) return t("page-calendar-turn", { name: holder.name });
  if (missing !== undefined) return t(entry.kind === "contingency" ? "page-calendar-drill" : "page-calendar-rhythm", { count: missing });
  if (entry.overlay_of) return formOf(entry);
  return words(`state-${entry.kind}-${entry.state}`, entry.details as Record<string, number>) ?? t(`kind-${entry.kind}`);
}

/** Whether how an entry stands names a group already. */
export function tellsWho(entry: Occurrence): boolean {
  return Boolean(entry.overlay_of ?? entry.details["holder"]);
}

/** Return what an own form is called: the reader's or another group's. */
export function formOf(entry: Occurrence): string {
  return isOwn(entry.group) ? t("page-calendar-form-ours") : t("page-calendar-form-theirs", { name: entry.name });
}

/** Return what must be looked at, empty where nothing has to be. */
export function alarmOf(entry: Occurrence): string {
  if (entry.contested) return t("page-calendar-contested");
  if (entry.moved && (entry.own || !entry.overlay_of)) return t("page-calendar-moved");
  return entry.state === "called-off" ? t("page-calendar-called-off") : "";
}

function words(id: string, args?: Record<string, number>): string | null {
  return known(id) ? t(id, args) : null;
}
