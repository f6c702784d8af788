// A large change in pieces that the node takes one by one: each is an update of its own, in the node's one form.

const BYTES_MAX = 96 * 1024;
const STRUCTS_MAX = 2048;
const RANGES_MAX = 2048;
// Below this size an update holds fewer items and ranges than are allowed, whatever it is made of.
const SMALL_BYTES = 4096;
const [LEFT, RIGHT, KIND] = [0x80, 0x40, 0x1f];
const [DELETED, STRING] = [1, 4];

interface Item {
  length: number;
  bytes: Uint8Array;
}
type Range = { client: number; start: number; length: number };

/** Return the updates that together do what an own `update` does, in this order. */
export function piecesOf(update: Uint8Array): Uint8Array[] {
  if (update.length <= SMALL_BYTES) return [update];
  const reading = new Reading(update);
  const [items, client, clock] = readItems(reading);
  const pieces: Uint8Array[] = [];
  let [first, row, size] = [clock, [] as Item[], 0];
  const end = () => {
    if (!row.length) return;
    pieces.push(written(client, first, row, []));
    first += row.reduce((sum, item) => sum + item.length, 0);
    [row, size] = [[], 0];
  };
  for (const item of items) {
    if (row.length >= STRUCTS_MAX || size + item.bytes.length > BYTES_MAX) end();
    row.push(item);
    size += item.bytes.length;
  }
  end();
  const ranges = readRanges(reading);
  for (let at = 0; at < ranges.length; at += RANGES_MAX) pieces.push(written(0, 0, [], ranges.slice(at, at + RANGES_MAX)));
  return pieces;
}

function readItems(reading: Reading): [Item[], number, number] {
  if (!reading.number()) return [[], 0, 0];
  const [count, client, clock] = [reading.number(), reading.number(), reading.number()];
  const items: Item[] = [];
  let at = clock;
  for (let place = 0; place < count; place++) {
    for (const item of readItem(reading, client, at)) {
      items.push(item);
      at += item.length;
    }
  }
  return [items, client, clock];
}

/** Read one item; a text that is too long for a piece becomes several, each going on where the one before ended. */
function readItem(reading: Reading, client: number, clock: number): Item[] {
  const start = reading.at;
  const info = reading.byte();
  if (info & LEFT) reading.unit();
  const right = reading.at;
  if (info & RIGHT) reading.unit();
  const rightBytes = reading.data.subarray(right, reading.at);
  if (!(info & (LEFT | RIGHT))) {
    reading.number();
    reading.bytes();
  }
  const head = reading.data.subarray(start, reading.at);
  if ((info & KIND) === DELETED) {
    const length = reading.number();
    return [{ length, bytes: reading.data.subarray(start, reading.at) }];
  }
  const text = new TextDecoder().decode(reading.bytes());
  if ((info & KIND) !== STRING) {
    reading.bytes();
    return [{ length: 1, bytes: reading.data.subarray(start, reading.at) }];
  }
  return portions(text).map((portion, place) => {
    const header = place ? joined([info | LEFT], number(client), number(clock - 1), rightBytes) : head;
    clock += portion.length;
    const content = new TextEncoder().encode(portion);
    return { length: portion.length, bytes: joined(header, number(content.length), content) };
  });
}

function portions(text: string): string[] {
  const most = BYTES_MAX / 4;
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + most);
    const unit = text.charCodeAt(end);
    if (end < text.length && unit >= 0xdc00 && unit < 0xe000) end -= 1;
    found.push(text.slice(at, end));
    at = end;
  }
  return found;
}

function readRanges(reading: Reading): Range[] {
  const ranges: Range[] = [];
  for (let clients = reading.number(); clients > 0; clients--) {
    const client = reading.number();
    for (let count = reading.number(); count > 0; count--) ranges.push({ client, start: reading.number(), length: reading.number() });
  }
  return ranges;
}

function written(client: number, clock: number, items: Item[], ranges: Range[]): Uint8Array {
  const sections = items.length ? [[1], number(items.length), number(client), number(clock), ...items.map((item) => item.bytes)] : [[0]];
  const clients = byClient(ranges);
  const deletions = [...clients].map(([of, found]) =>
    joined(number(of), number(found.length), ...found.flatMap((range) => [number(range.start), number(range.length)])),
  );
  return joined(...sections, number(clients.size), ...deletions);
}

function byClient(ranges: Range[]): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  for (const range of ranges) {
    const row = found.get(range.client);
    if (row) row.push(range);
    else found.set(range.client, [range]);
  }
  return found;
}

/** Return a number as Yjs writes it: seven bits a byte, the lowest first. */
export function number(value: number): number[] {
  const bytes: number[] = [];
  while (value > 0x7f) {
    bytes.push((value % 128) | 0x80);
    value = Math.floor(value / 128);
  }
  bytes.push(value);
  return bytes;
}

/** Return all bytes one after the other. */
export function joined(...parts: ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

class Reading {
  at = 0;

  constructor(readonly data: Uint8Array) {}

  byte(): number {
    return this.data[this.at++] ?? 0;
  }

  number(): number {
    let [value, scale, byte] = [0, 1, 0];
    do {
      byte = this.byte();
      value += (byte & 0x7f) * scale;
      scale *= 128;
    } while (byte & 0x80);
    return value;
  }

  unit(): void {
    this.number();
    this.number();
  }

  bytes(): Uint8Array {
    const length = this.number();
    this.at += length;
    return this.data.subarray(this.at - length, this.at);
  }
}
