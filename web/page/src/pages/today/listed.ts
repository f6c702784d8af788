// Names and words as one list, each once and apart from the direction of the others.
import { isolated, speech } from "../../data/words.svelte";

/** Return the words as a list in the reader's language. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(speech.language, { type: "conjunction" }).format([...new Set(words)].filter(Boolean).map(isolated));
}
