// Files that go to the node or come from it through this browser, in pieces: also large ones, with how far they are.
import { Failure, OutOfReach, post } from "./api";

const PIECE_BYTES = 2 * 1024 * 1024;
const TRIES = 4;
const AGAIN_MS = 1_500;

export interface Parcel {
  parcel: string;
  folder: string;
}

/** Ask the node for a fresh folder that files can go into or come from. */
export function begin(): Promise<Parcel> {
  return post<Parcel>("/api/parcel");
}

/** Remove a folder at the node and all that is in it. */
export async function drop({ parcel }: Parcel): Promise<void> {
  await post(`/api/parcel/${parcel}`).catch(() => undefined);
}

/** Return the path of a file of the parcel at the node, as commands take it. */
export function pathIn({ folder }: Parcel, name: string): string {
  return `${folder}${folder.includes("\\") ? "\\" : "/"}${name}`;
}

/** Return the address from which the browser fetches a file of the parcel. */
export function addressOf({ parcel }: Parcel, name: string): string {
  return `/api/parcel/${parcel}/${encodeURIComponent(name)}`;
}

/** Return a name that the node takes, from what the file is called here; the number of a part stays at its end. */
export function nodeName(name: string): string {
  const part = /\.part(\d{1,4})$/.exec(name)?.[0] ?? "";
  const plain = name.slice(0, name.length - part.length).normalize("NFKD").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "").replace(/\.{2,}/g, ".");
  const [stem = "", ...ends] = plain.split(".");
  return `${(stem || "file").slice(0, 60)}${ends.slice(-1).map((end) => `.${end.slice(0, 12)}`).join("")}${part}`;
}

/** Send files to a parcel and return what the first one is called there; `told` hears the bytes that arrived. */
export async function send(parcel: Parcel, files: readonly File[], told: (done: number, total: number) => void): Promise<string> {
  const inOrder = [...files].sort((one, other) => partOf(one.name) - partOf(other.name));
  const total = files.reduce((sum, one) => sum + one.size, 0);
  let done = 0;
  for (const file of inOrder) {
    for (let at = 0; at < file.size; at += PIECE_BYTES) {
      const piece = file.slice(at, at + PIECE_BYTES);
      await sendPiece(`${addressOf(parcel, nodeName(file.name))}?at=${at}`, piece, at + piece.size);
      told((done += piece.size), total);
    }
  }
  return nodeName(inOrder[0]?.name ?? "");
}

/** Return which part of several a file is; the first has no number. */
export function partOf(name: string): number {
  return Number(/\.part(\d{1,4})$/.exec(name)?.[1] ?? 1);
}

async function sendPiece(address: string, piece: Blob, until: number): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      const response = await fetch(address, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: piece, credentials: "same-origin", cache: "no-store" });
      if (response.ok) return;
      const { error } = (await response.json()) as { error: Failure };
      // The answer to a try before was lost, the piece wasn't.
      if (error.id === "parcel-elsewhere" && error.fields["size"] === until) return;
      throw new Failure(error.id, error.sentence, error.fields, error.family);
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (left <= 1) throw new OutOfReach(address);
      await new Promise((again) => setTimeout(again, AGAIN_MS));
    }
  }
}

/** Have the browser keep a file of the parcel; it asks where. */
export function keep(parcel: Parcel, name: string, as: string): void {
  const link = document.createElement("a");
  Object.assign(link, { href: addressOf(parcel, name), download: as });
  link.click();
}
