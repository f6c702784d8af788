// What the Finder offers besides records: places to go to and things to do, found by the words of any language.

export interface Offer {
  id: string;
  title: string;
  kind: string;
  hash?: string;
  act?: () => void;
}

/** Return text as it is compared: without case and marks, so that `dialogo` finds `Diálogo`. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase().trim();
}

/** Return the offers whose title has all the words, those that begin with the first word first. */
export function matching(offers: readonly Offer[], text: string, most: number): Offer[] {
  const words = plain(text).split(/\s+/u).filter(Boolean);
  if (!words.length) return [];
  const found = offers.map((offer) => ({ offer, title: plain(offer.title) })).filter(({ title }) => words.every((word) => title.includes(word)));
  const begins = ({ title }: { title: string }) => (title.startsWith(words[0] ?? "") ? 0 : 1);
  return found.sort((one, other) => begins(one) - begins(other)).slice(0, most).map(({ offer }) => offer);
}
