// What the page says: Fluent messages in the reader's language, loaded as one file beside the script.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import addresses from "virtual:words";

export type Words = Record<string, FluentVariable>;

/** The languages that the page speaks, each with its own name for itself, in the order of the alphabet. */
export const LANGUAGES: readonly { code: string; name: string; rtl: boolean }[] = [
  { code: "en", name: "English", rtl: false },
  { code: "ar", name: "العربية", rtl: true },
  { code: "es", name: "Español", rtl: false },
  { code: "fa", name: "فارسی", rtl: true },
  { code: "fr", name: "Français", rtl: false },
  { code: "ru", name: "Русский", rtl: false },
  { code: "uk", name: "Українська", rtl: false },
].filter(({ code }) => code in addresses);

/** Languages whose words a speaker has read and found good; the page says of all others that nobody has yet. */
export const REVIEWED: readonly string[] = [];

let bundle = $state.raw<FluentBundle>();

/** How numbers, dates and times are written where the language's code alone would bring another habit than most readers'. */
const LOCALES: Record<string, string> = { en: "en-GB", ar: "ar-EG" };

/** The present language, how it writes numbers and dates, and whether it runs from right to left. */
export const speech = $state({ language: "en", locale: "en-GB", rtl: false });

/** Return the first language of the browser's reader that this page speaks. */
export function readersLanguage(): string {
  return navigator.languages.find((one) => (one.split("-")[0] ?? "") in addresses) ?? "en";
}

/** Load the words of a language and turn the page to its direction; unknown ones are English. */
export async function speak(wanted: string): Promise<void> {
  const first = wanted.split("-")[0] ?? "";
  const language = first in addresses ? first : "en";
  if (bundle && speech.language === language) return;
  const response = await fetch(addresses[language] ?? "");
  const loaded = new FluentBundle(LOCALES[language] ?? language);
  loaded.addResource(new FluentResource(await response.text()));
  bundle = loaded;
  speech.language = language;
  speech.locale = LOCALES[language] ?? language;
  speech.rtl = LANGUAGES.some((one) => one.code === language && one.rtl);
  document.documentElement.lang = language;
  document.documentElement.dir = speech.rtl ? "rtl" : "ltr";
}

/** Return what tells the node in which language its answers are read: before the door it knows nobody's preferences. */
export function spoken(): Record<string, string> {
  return bundle ? { "Accept-Language": speech.language } : {};
}

/** Return the sentence with this id; its id where there is none, so that a gap shows. */
export function t(id: string, args?: Words): string {
  const pattern = bundle?.getMessage(id)?.value;
  return bundle && pattern ? bundle.formatPattern(pattern, args) : id;
}

/** Whether there are words for this id. */
export function known(id: string): boolean {
  return bundle?.hasMessage(id) ?? false;
}

/** Return the words of a problem or fault that a view names by its message id; the id itself is never shown alone. */
export function sentence(id: string, args?: Words): string {
  return known(id) ? onPage(id, t(id, args), args) : t("page-shell-unknown-message", { id });
}

/** Return what the page says for a message of the node that sends its readers to the command line; else `told`. */
export function onPage(id: string, told: string, args?: Words): string {
  return known(`page-said-${id}`) ? t(`page-said-${id}`, args) : told;
}

/** Return a name for use inside a list that Intl joins, kept apart from the direction of what surrounds it. */
export function isolated(name: string): string {
  return String.fromCharCode(0x2068) + name + String.fromCharCode(0x2069);
}
