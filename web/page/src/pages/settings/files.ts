// Files in and out of the page: read here, sent to the node on this machine, handed to the browser to keep.
import type { Space } from "../../data/types";

/** The node takes messages of eight MiB; as text a file grows by a third. */
export const FILE_BYTES_MAX = 5 * 1024 * 1024;
export const FORMATS = ["html", "json", "csv", "ics", "md"] as const;
const TYPES: Record<string, string> = {
  html: "text/html",
  json: "application/json",
  csv: "text/csv",
  ics: "text/calendar",
  md: "text/markdown",
  txt: "text/plain",
  zip: "application/zip",
};
const CHUNK_BYTES = 32_768;
const KEPT_MS = 60_000;

/** Return bytes as base64. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) text += String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES));
  return btoa(text);
}

/** Hand a file to the browser, which asks where to keep it. */
export function download(name: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: typeOf(name) }));
  const link = document.createElement("a");
  Object.assign(link, { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** Return the type of a file by the end of its name. */
export function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}

/** Return a file's name that every system takes, from what a space is called and a day. */
export function fileName(title: string, day: string, end: string): string {
  const plain = title.normalize("NFC").replace(/[\p{C}\\/:*?"<>|.]+/gu, " ").trim().replace(/\s+/g, "-");
  return `${[...plain].slice(0, 60).join("") || "hedgerow"}-${day}.${end}`;
}

/** Return the spaces into which this group may write. */
export function writable(spaces: readonly Space[]): Space[] {
  return spaces.filter(({ role }) => role === "steward" || role === "contributor");
}
