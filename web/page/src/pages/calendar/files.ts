// Calendar files between the reader's machine and the node: read and made in the browser, judged by the node.
import { call } from "../../data/api";

export interface Preview {
  import: string | null;
  added: number;
  updated: number;
  unchanged: number;
  errors: { line: number | null; message: string; sentence: string }[];
  ids: string[];
}

export interface Brought {
  import: string;
  name: string;
  space: string;
  space_name: string;
  at: string;
  records: number;
  days_left: number;
}

export interface Undone {
  withdrawn: number;
  set_back: number;
  left: { id: string; title?: string; sentence?: string }[];
}

const CHUNK = 0x8000;

/** Return bytes in base64, as the node takes them: files may be in any encoding, and it tells what is wrong with one. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** Tell what bringing in a file would do, or do it. */
export async function bring(file: File, space: string, kind: string, dry_run: boolean): Promise<Preview> {
  const name = /\.[a-z]+$/i.test(file.name) ? file.name : `${file.name}.ics`;
  return call<Preview>("import", { name, data: base64(new Uint8Array(await file.arrayBuffer())), space, kind, dry_run });
}

/** Hand a text to the reader as a file to be saved. */
export function save(name: string, content: string, type = "text/calendar;charset=utf-8"): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Return a name that every file system takes, and that shows how it ends. */
export function fileName(text: string): string {
  const plain = text.normalize("NFC").replace(/[\p{C}\\/:*?"<>|.\s]+/gu, " ").trim();
  return `${[...plain].slice(0, 60).join("") || "calendar"}.ics`;
}
