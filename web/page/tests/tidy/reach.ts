// What the page must not reach for: storage of the browser, other machines, powers that plain HTTP doesn't have.
import { lineAt, withoutComments, type Source } from "./sources";

const FORBIDDEN: readonly [RegExp, string][] = [
  [/\b(localStorage|sessionStorage|indexedDB)\b/g, "keeps content in the browser"],
  [/(?<![.\w])caches\s*[.[]/g, "keeps content in the browser"],
  [/\bdocument\.cookie\b/g, "keeps content in the browser"],
  [/\bcrypto\s*\.\s*(subtle|randomUUID)\b/g, "is not there without HTTPS"],
  [/\bnavigator\s*\.\s*(clipboard|serviceWorker|mediaDevices|locks|storage|geolocation)\b/g, "is not there without HTTPS, or asks for what we don't need"],
  [/\b(innerHTML|outerHTML|insertAdjacentHTML)\b|\bdocument\.write\b/g, "lets in markup that somebody wrote"],
  [/\beval\s*\(|\bnew\s+Function\b/g, "runs text as a program"],
  [/\bsendBeacon\b/g, "tells others something"],
  [/(?:https?|wss?|ftp):\/\/(?!www\.w3\.org\/|\$\{location\.host\})/g, "names another machine"],
  [/["'`]\/\/[\w.]+\//g, "names another machine"],
];

/** Where links that people write are told from other words; nothing is fetched there. */
const READS_LINKS = new Set(["src/editor/blocks.ts"]);

/** Return what a source reaches for and must not, a line each. */
export function faultsOfReach({ path, text }: Source): string[] {
  const plain = withoutComments(text);
  return FORBIDDEN.filter(([, why]) => why !== "names another machine" || !READS_LINKS.has(path)).flatMap(([pattern, why]) =>
    [...plain.matchAll(pattern)].map((one) => `${path}:${lineAt(plain, one.index ?? 0)}: ${one[0].trim()} ${why}`),
  );
}
