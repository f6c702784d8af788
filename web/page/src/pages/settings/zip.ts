// A folder as one file: a zip without compression, which every system opens (PKWARE APPNOTE 4.3, UTF-8 names).

export interface Packed {
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

const UTF8_NAMES = 0x0800;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
// 1 January 1980, the first day that the format knows: when the folder was made stands inside it.
const DAY_ONE = 0x21;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** Return the CRC-32 of some bytes. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Return one zip with the files, inside a folder of that name. */
export function zip(folder: string, files: readonly Packed[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const central: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, content } of files) {
    const path = new TextEncoder().encode(`${folder}/${name}`);
    const about = described(crc32(content), content.length, path.length);
    const local = bytes(LOCAL_BYTES, [[4, 0x04034b50], [2, 20], ...about], path);
    central.push(bytes(CENTRAL_BYTES, [[4, 0x02014b50], [2, 20], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]], path));
    parts.push(local, content);
    at += local.length + content.length;
  }
  const size = central.reduce((sum, one) => sum + one.length, 0);
  const count = files.length;
  const end = bytes(END_BYTES, [[4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]], new Uint8Array());
  return new Blob([...parts, ...central, end], { type: "application/zip" });
}

type Field = [2 | 4, number];

/** Return what both headers of a file say of it: flags, no compression, time, sum, sizes, lengths of name and extra. */
function described(sum: number, size: number, name: number): Field[] {
  return [[2, UTF8_NAMES], [2, 0], [2, 0], [2, DAY_ONE], [4, sum], [4, size], [4, size], [2, name], [2, 0]];
}

function bytes(length: number, fields: readonly Field[], tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(length + tail.length);
  const view = new DataView(made.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  made.set(tail, length);
  return made;
}
