// Where a file goes or comes from: through this browser, or by a path at the node's own machine, such as a stick.
import { call } from "../../data/api";
import { begin, drop, keep, pathIn, send, type Parcel } from "../../data/parcels";

/** A stick or disk that is plugged into the node's machine. */
export interface Plugged {
  path: string;
  name: string;
  free_bytes: number;
}

/** `browser`, or the folder of a stick, or `path` for one that is typed. */
export type Where = string;

/** Return a folder and a name as one path, in the manner of the folder's system. */
export function joined(folder: string, name: string): string {
  const bar = folder.includes("\\") ? "\\" : "/";
  return folder.endsWith(bar) ? folder + name : folder + bar + name;
}

/** Return what to call a stick for the group at a place in the list: whoever finds it reads in no name for whom it is. */
export function stickName(day: string, place: number): string {
  return `hedgerow-${day}-${place + 1}.bundle`;
}

/** Return the names of the files of several parts. */
export function partNames(name: string, parts: number): string[] {
  return Array.from({ length: Math.max(1, parts) }, (_, place) => (place ? `${name}.part${place + 1}` : name));
}

/** Have a command write a file: onto a path, or through this browser, which then keeps it. */
export async function written<Told extends { parts?: number }>(command: string, args: Record<string, unknown>, path: string | null, name: string): Promise<Told> {
  if (path) return call<Told>(command, { ...args, file: path });
  const parcel = await begin();
  const told = await call<Told>(command, { ...args, file: pathIn(parcel, name) });
  for (const one of partNames(name, told.parts ?? 1)) keep(parcel, one, one);
  return told;
}

/** Have a command read a file: from a path, or sent there through this browser. */
export async function read<Told>(command: string, args: Record<string, unknown>, from: string | readonly File[], told: (done: number, total: number) => void): Promise<Told> {
  if (typeof from === "string") return call<Told>(command, { ...args, file: from });
  const parcel = await begin();
  try {
    return await call<Told>(command, { ...args, file: await sent(parcel, from, told) });
  } finally {
    await drop(parcel);
  }
}

/** Send files to a parcel; return the path of the first at the node. */
export async function sent(parcel: Parcel, files: readonly File[], told: (done: number, total: number) => void): Promise<string> {
  return pathIn(parcel, await send(parcel, files, told));
}
