// What languages are called, and those in which a version may be written.
import { LANGUAGES, speech } from "../../data/words.svelte";

const OFFERED = ["ar", "de", "en", "es", "fa", "fr", "hy", "ka", "ku", "pt", "ru", "tr", "uk", "ur"] as const;

/** Return what a language is called in the reader's language; its code where nobody knows it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(speech.language, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Return the languages offered for a version, by their names, the page's own among them. */
export function offered(): { code: string; name: string }[] {
  const codes = [...new Set([...LANGUAGES.map(({ code }) => code), ...OFFERED])];
  return codes.map((code) => ({ code, name: languageName(code) })).sort((one, other) => one.name.localeCompare(other.name, speech.language));
}
