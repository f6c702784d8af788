// Everything that the Finder can go to or do, in the reader's words, as far as this reader may.
import { KINDS_WITH_PAGES } from "../data/areas";
import { to } from "../data/route.svelte";
import { lock, session } from "../data/session.svelte";
import { t } from "../data/words.svelte";
import type { Offer } from "./finding";
import { togetherOf } from "./kinds";

const PLACES = ["today", "calendar", "pledges", "cases", "peers", "lessons", "messages", "activity", "settings", "spaces", "away", "bin", "members", "connections"];
const FOR_KEEPERS = new Set(["peers", "spaces", "members", "connections"]);
const ADDED_FIRST = ["event", "action", "need", "pledge", "resource", "case", "lesson"];
const NOT_ADDED = new Set(["overlay"]);

/** Return the places and deeds that this reader has. `keys` shows the keyboard help. */
export function offers(keys: () => void): Offer[] {
  const role = session.door?.viewer?.role;
  const keeper = role === "keeper";
  return [...places(keeper), ...lists(), ...(role === "see" ? [] : additions()), ...deeds(keeper, keys)];
}

function places(keeper: boolean): Offer[] {
  return PLACES.filter((area) => keeper || !FOR_KEEPERS.has(area)).map((area) => ({
    id: `place-${area}`,
    title: t(`page-shell-nav-${area}`),
    kind: t("page-shell-place"),
    hash: to(area),
  }));
}

function lists(): Offer[] {
  const kinds = session.kinds.filter(({ kind }) => !KINDS_WITH_PAGES.includes(kind));
  return kinds.map(({ kind }) => ({ id: `kind-${kind}`, title: togetherOf(kind), kind: t("page-shell-place"), hash: to("kind", kind) }));
}

function additions(): Offer[] {
  const kinds = session.kinds.map(({ kind }) => kind).filter((kind) => !NOT_ADDED.has(kind));
  const order = (kind: string) => (ADDED_FIRST.includes(kind) ? ADDED_FIRST.indexOf(kind) : ADDED_FIRST.length);
  return [...kinds]
    .sort((one, other) => order(one) - order(other))
    .map((kind) => ({ id: `add-${kind}`, title: t("page-shell-do-add", { kind, name: t(`kind-${kind}`) }), kind: t("page-shell-deed"), hash: to("add", kind) }));
}

function deeds(keeper: boolean, keys: () => void): Offer[] {
  const own: Offer[] = [
    { id: "do-print", title: t("page-shell-do-print"), kind: t("page-shell-deed"), act: () => print() },
    { id: "do-keys", title: t("page-shell-keys"), kind: t("page-shell-deed"), act: keys },
    { id: "do-lock", title: t("page-shell-lock"), kind: t("page-shell-deed"), act: () => void lock(keeper && !session.door?.open_lock) },
  ];
  if (!keeper) return own;
  return [
    { id: "do-pair", title: t("page-shell-do-pair"), kind: t("page-shell-deed"), hash: to("pair") },
    { id: "do-invite", title: t("page-shell-do-invite"), kind: t("page-shell-deed"), hash: to("members") },
    ...own,
  ];
}
