// What languages are called, and those in which a version may be written.
import { LANGUAGES, speech } from "./words.svelte";

const OFFERED = (
  "am ar az be bg bn bs ckb cs da de el en es et fa fi fil fr ha he hi hr ht hu hy id it ja ka kk km ko ku ky lo lt lv mk mn ms my " +
  "ne nl no pa pl ps pt qu ro ru rw si sk sl so sq sr sv sw ta tg th ti tk tl tr uk ur uz vi wo xh yo zh zu"
).split(" ");

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
