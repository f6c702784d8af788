// Referring a case: where it may go, and why it may not, in words that fit the page.
import { Failure } from "../../data/api";
import { fieldLabel } from "../../data/shown";
import type { Space } from "../../data/types";
import { t } from "../../data/words.svelte";

const READS = new Set(["reader", "contributor", "steward"]);
const WRITES = new Set(["contributor", "steward"]);

/** What a referral would send, or has sent. */
export interface Sent {
  sent: string | null;
  name: string;
  parts: string[];
  fields: string[];
  readers: { group: string; name: string; role: string }[];
  can_answer: boolean;
}

/** Return the shared spaces in which this group may write and `group` may read. */
export function spacesWith(spaces: readonly Space[], group: string): Space[] {
  return spaces.filter(
    ({ sort, members }) =>
      sort === "shared" &&
      members.some((one) => one.here && WRITES.has(one.role)) &&
      members.some((one) => one.group === group && READS.has(one.role)),
  );
}

const WHY: Record<string, string> = {
  "refer-no-consent": "no-consent",
  "refer-other-group": "other-group",
  "refer-no-parts": "no-parts",
  "refer-consent-over": "consent-over",
  "refer-sent-already": "sent-already",
  "refer-contested": "contested",
  "refer-unreadable": "unreadable",
  "refer-withdrawn": "withdrawn",
};
const CONSENT = new Set(["no-consent", "other-group", "no-parts", "consent-over"]);

/** Return the failure in words of the page; its own sentence serves the command line. */
export function inPageWords(error: unknown, peer: string): unknown {
  const why = error instanceof Failure ? WHY[error.id] : undefined;
  if (!(error instanceof Failure) || !why) return error;
  const field = fieldLabel("case", String(error.fields["field"] ?? "").split("/")[0] ?? "");
  return new Failure(error.id, t(`page-cases-why-${why}`, { peer, field }), error.fields, error.family);
}

/** Whether a refusal is one that writing the consent down would settle. */
export function isAboutConsent(error: unknown): boolean {
  return error instanceof Failure && CONSENT.has(WHY[error.id] ?? "");
}
