// What a need's slip says, worked out as plain words before it is drawn: a board has many, and whatever of each would be
// watched for changes by itself costs time.
import { markOfGroup, nameOfGroup } from "../../data/groups";
import { momentWords } from "../../data/moments";
import { placeOf, stateOf, textOf } from "../../data/records";
import { to } from "../../data/route.svelte";
import { choiceLabel, listWords, quantityWords, toneOf } from "../../data/shown";
import { isolated, t } from "../../data/words.svelte";
import { dueOf, givenBy, isPressing, type Need, type Pledge } from "./board";

/** One slip; what isn't said is empty. */
export interface NeedSaid {
  shape: string;
  name: string;
  asks: string;
  /** Until when, or how it stands once it is settled; with the look that goes with it. */
  stands: string;
  tone: string;
  urgency: string;
  place: string;
  wanted: string;
  promised: string;
  shown: Pledge[];
  more: string;
  known: string;
  /** What one can do about it, and where. */
  promise: string;
  promiseAt: string;
  closes: boolean;
}

const TOLD_MAX = 4;
const PLEDGES_MAX = 3;
const ORDER = ["contested", "delivered", "offered", "accepted", "confirmed"];
const SETTLED = ["delivered", "confirmed", "closed"];

/** Return what the slip of a need says. */
export function needSaid(need: Need): NeedSaid {
  const settled = SETTLED.includes(need.state);
  const [wanted, urgency, known] = [textOf(need.fields["quantity"]), textOf(need.fields["urgency"]), textOf(need.fields["who_may_know"])];
  const mark = markOfGroup(need.author.group);
  // What somebody has to answer comes first; of many the rest is on the need's own page.
  const shown = [...need.pledges].sort((a, b) => rank(a) - rank(b)).slice(0, PLEDGES_MAX);
  const kept = need.pledges.filter(({ state }) => ["accepted", "delivered", "confirmed"].includes(state));
  return {
    shape: `shape cut-${mark.shape} g-${mark.colour}`,
    name: need.author.name || nameOfGroup(need.author.group),
    asks: t(settled ? "page-pledges-asked" : "page-pledges-asks"),
    ...standing(need, settled),
    urgency: !settled && (urgency === "now" || urgency === "high") ? choiceLabel("need", "urgency", urgency) : "",
    place: placeOf(need),
    wanted: wanted && t("page-pledges-wanted", { quantity: quantityWords(wanted) }),
    promised: kept.length && !settled ? promised(kept, need.open) : "",
    shown,
    more: need.pledges.length > shown.length ? t("page-pledges-more-promises", { count: need.pledges.length - shown.length }) : "",
    known: known && t("page-pledges-who-may-know", { text: isolated(known) }),
    promise: need.own || settled ? "" : t(need.pledges.length ? "page-pledges-promise-part" : "page-pledges-promise"),
    promiseAt: to("add", "pledge", { need: need.id, space: need.space }),
    closes: need.own && need.state === "confirmed",
  };
}

function rank({ state, own }: Pledge): number {
  return ORDER.indexOf(state) - (own ? 0.5 : 0);
}

function standing(need: Need, settled: boolean): Pick<NeedSaid, "stands" | "tone"> {
  if (settled) return { stands: stateOf(need), tone: toneOf(need.state) };
  const due = dueOf(need);
  return { stands: due && t("page-pledges-needed-by", { when: momentWords(due) }), tone: isPressing(need) ? "state state-look" : "" };
}

function promised(kept: readonly Pledge[], open: string | null): string {
  const given = kept.slice(0, TOLD_MAX).map((one) => t("page-pledges-given-by", { given: givenBy(one) ? quantityWords(givenBy(one)) : one.title, group: one.author.name ?? "" }));
  const names = listWords(kept.length > TOLD_MAX ? [...given, t("page-pledges-given-more", { count: kept.length - TOLD_MAX })] : given);
  const left = open === null ? "" : Number.parseFloat(open) ? t("page-pledges-open", { quantity: quantityWords(open) }) : t("page-pledges-covered");
  return `${t("page-pledges-promised", { promises: names })} ${left}`;
}
