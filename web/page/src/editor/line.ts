// The line to the room of a note: what is typed here goes there, what others type comes back, and nothing is lost between.
import * as Y from "yjs";
import { Binding, textOf } from "./binding";
import { joined, number, piecesOf } from "./pieces";

export interface Why {
  id: string;
  sentence: string;
}
export interface Person {
  seat: number;
  name: string;
  writes: boolean;
}
export interface Cursor {
  a: string;
  h: string;
}
interface Hello {
  client: number;
  session: string;
  resumed: boolean;
  taken: number;
  stored: number;
  may_write: boolean;
  why: Why | null;
  trouble: Why | null;
  seat: number;
  parts: number;
  people: Person[];
  absent?: boolean;
}

/** How things stand: `loading` before the first text came; then whether the node is there, and what it lacks. */
export interface Standing {
  phase: "loading" | "here" | "away" | "refused";
  saved: boolean;
  may_write: boolean;
  /** Why the reader may not write, or may not come in. */
  why: Why | null;
  /** Why the node can't store what was typed. */
  trouble: Why | null;
  people: Person[];
}

export interface LineOptions {
  address: string;
  socket?: (address: string) => WebSocket;
  /** Brings a change of plain text in where the shared text no longer knows what it was made on. */
  mend: (read: string, wanted: string) => Promise<void>;
  /** The shared text was replaced; an editor shows the new one from now on. */
  replaced: (text: Y.Text) => void;
  changed: (standing: Standing) => void;
  pointed?: () => void;
}

const [FRAMES_OUT_MAX, BYTES_OUT_MAX] = [100, 1024 * 1024];
const [WAIT_MIN_MS, WAIT_MAX_MS] = [250, 8_000];
const [PING_MS, PONG_MS] = [15_000, 8_000];
const RESETS_MAX = 3;
const HELD_MAX = 500;
const HELD_MS = 10_000;
const APPLIED_MAX = 256;

export class NoteLine {
  doc = new Y.Doc();
  text = textOf(this.doc);
  standing: Standing = { phase: "loading", saved: true, may_write: false, why: null, trouble: null, people: [] };
  cursors = new Map<number, Cursor>();
  seat = -1;
  private socket: WebSocket | null = null;
  private hello: Hello | null = null;
  private parts: Uint8Array[] = [];
  /** The text is here, and what was typed without it is in its place. */
  private ready = false;
  private session = "";
  /** All that makes the text but what is not acknowledged. */
  private applied: Uint8Array[] = [];
  private unacknowledged: { number: number; update: Uint8Array }[] = [];
  private sent = 0;
  private held: Uint8Array[] | null = null;
  private holding: ReturnType<typeof setTimeout> | undefined;
  /** How often the node ended a session since it last stored something: what it can't take is not sent for ever. */
  private resets = 0;
  private waited = WAIT_MIN_MS;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private beat: ReturnType<typeof setTimeout> | undefined;
  private closed = false;
  private lingering: (() => void) | null = null;
  private begun = false;

  constructor(private options: LineOptions) {
    this.watch();
    globalThis.addEventListener?.("online", this.hurry);
    this.open();
  }

  /** What was typed and is not yet stored on the node. */
  get pending(): number {
    return this.unacknowledged.length;
  }

  /** Show the others where the selection is. */
  point(cursor: Cursor | null): void {
    if (this.ready) this.say({ cursor });
  }

  /** Keep what others write back for a while: a word is being composed, and must not be disturbed. */
  hold(): void {
    this.held ??= [];
    this.holding ??= setTimeout(() => this.release(), HELD_MS);
  }

  /** Show what was kept back. */
  release(): void {
    clearTimeout(this.holding);
    this.holding = undefined;
    const held = this.held ?? [];
    this.held = null;
    if (held.length) this.apply(held);
  }

  /** Nobody looks any more: go on until all is saved, then call `done`; a line that breaks is not opened again. */
  linger(done: () => void): void {
    this.lingering = done;
    this.options = { ...this.options, replaced: () => undefined, changed: () => undefined, pointed: () => undefined };
  }

  /** Somebody looks again. */
  attend(options: LineOptions): void {
    this.lingering = null;
    this.options = options;
    options.changed(this.standing);
    if (this.begun) options.replaced(this.text);
    this.hurry();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    clearTimeout(this.beat);
    clearTimeout(this.holding);
    globalThis.removeEventListener?.("online", this.hurry);
    this.socket?.close();
    this.doc.destroy();
  }

  // The socket

  private open(): void {
    if (this.closed) return;
    const make = this.options.socket ?? ((address: string) => new WebSocket(address));
    const separator = this.options.address.includes("?") ? "&" : "?";
    const socket = make(this.options.address + (this.session ? `${separator}session=${this.session}` : ""));
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    this.hello = null;
    this.ready = false;
    this.parts = [];
    socket.onmessage = ({ data }) => {
      if (this.socket !== socket) return;
      this.listen();
      if (typeof data === "string") this.told(JSON.parse(data) as Record<string, unknown>);
      else this.brought(new Uint8Array(data as ArrayBuffer));
    };
    socket.onclose = () => this.lost(socket);
  }

  private lost(socket: WebSocket): void {
    if (this.socket !== socket || this.closed) return;
    this.socket = null;
    this.hello = null;
    this.ready = false;
    clearTimeout(this.beat);
    if (this.standing.phase === "refused") return;
    this.cursors.clear();
    this.stand({ phase: "away", people: [] });
    if (this.lingering) return;
    this.timer = setTimeout(() => this.open(), this.waited * (0.7 + Math.random() * 0.6));
    this.waited = Math.min(WAIT_MAX_MS, this.waited * 1.7);
  }

  private hurry = (): void => {
    if (this.socket || this.closed || this.lingering) return;
    clearTimeout(this.timer);
    this.open();
  };

  /** The node was heard: ask it again in a while, and give it up when it doesn't answer. */
  private listen(): void {
    clearTimeout(this.beat);
    const socket = this.socket;
    this.beat = setTimeout(() => {
      this.say({ ping: 1 });
      this.beat = setTimeout(() => {
        if (!socket || this.socket !== socket) return;
        socket.close();
        this.lost(socket);
      }, PONG_MS);
    }, PING_MS);
  }

  private say(message: object): void {
    if (this.socket?.readyState === 1) this.socket.send(JSON.stringify(message));
  }

  // What the node says

  private told(message: Record<string, unknown>): void {
    if (message["hello"]) {
      this.hello = message["hello"] as Hello;
      if (!this.hello.parts) void this.begin(this.hello);
    } else if (typeof message["ack"] === "number") this.acknowledged(message["ack"]);
    else if ("trouble" in message) this.stand({ trouble: message["trouble"] as Why | null });
    else if (message["joined"]) this.stand({ people: [...this.standing.people, message["joined"] as Person] });
    else if (typeof message["left"] === "number") this.left(message["left"]);
    else if (message["cursor"]) this.pointed(message["cursor"] as { seat: number; at: Cursor | null });
    else if (message["reset"]) this.ended(message["reset"] as Why);
    else if (message["refused"]) this.stand({ phase: "refused", why: message["refused"] as Why, may_write: false, people: [] });
  }

  private brought(update: Uint8Array): void {
    if (!this.hello) return;
    if (!this.ready) {
      // The parts of the text, and behind them what others write while it is being taken in.
      this.parts.push(update);
      if (this.parts.length === this.hello.parts) void this.begin(this.hello);
    } else if (this.held && this.held.length < HELD_MAX) this.held.push(update);
    else if (this.held) {
      this.held.push(update);
      this.release();
    } else this.apply([update]);
  }

  private left(seat: number): void {
    this.cursors.delete(seat);
    this.stand({ people: this.standing.people.filter((one) => one.seat !== seat) });
    this.options.pointed?.();
  }

  private pointed({ seat, at }: { seat: number; at: Cursor | null }): void {
    if (at) this.cursors.set(seat, at);
    else this.cursors.delete(seat);
    this.options.pointed?.();
  }

  /** The session is over: come again at once, without it. */
  private ended(why: Why): void {
    this.session = "";
    this.resets += 1;
    if (this.resets > RESETS_MAX) this.stand({ phase: "refused", why, may_write: false, people: [] });
    else this.waited = WAIT_MIN_MS;
    this.socket?.close();
  }

  // The text

  private apply(updates: Uint8Array[]): void {
    Y.transact(this.doc, () => updates.forEach((update) => Y.applyUpdate(this.doc, update, this)), this, false);
    this.remember(updates);
  }

  private remember(updates: Uint8Array[]): void {
    this.applied.push(...updates);
    if (this.applied.length > APPLIED_MAX) this.applied = [Y.mergeUpdates(this.applied)];
  }

  private watch(): void {
    this.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.made(update);
    });
  }

  private made(update: Uint8Array): void {
    for (const piece of piecesOf(update)) {
      const last = this.unacknowledged.at(-1)?.number ?? this.sent;
      this.unacknowledged.push({ number: last + 1, update: piece });
    }
    this.stand({ saved: false });
    if (this.hello?.absent) this.say({ begin: true });
    else this.send();
  }

  /** Send what was not sent yet, as far as the node may be expected to take it. */
  private send(): void {
    if (!this.hello || !this.ready || !this.standing.may_write || this.hello.absent || this.socket?.readyState !== 1) return;
    const [first] = this.unacknowledged;
    if (!first) return;
    let bytes = 0;
    for (const { number: place, update } of this.unacknowledged) {
      bytes += update.length;
      if (place - first.number >= FRAMES_OUT_MAX || (bytes > BYTES_OUT_MAX && place > first.number)) return;
      if (place <= this.sent) continue;
      this.socket.send(joined(number(place), update));
      this.sent = place;
    }
  }

  private acknowledged(upto: number): void {
    this.resets = 0;
    const done = this.unacknowledged.filter((one) => one.number <= upto);
    this.unacknowledged = this.unacknowledged.filter((one) => one.number > upto);
    this.remember(done.map((one) => one.update));
    this.stand({ saved: !this.unacknowledged.length });
    this.send();
    if (this.lingering && !this.unacknowledged.length) this.lingering();
  }

  /** All parts are here: take the session up where it was, or bring what it had into a new one. */
  private async begin(hello: Hello): Promise<void> {
    const parts = this.parts.slice();
    const first = !this.begun;
    if (hello.resumed) this.resume(hello, parts);
    else if (!this.unacknowledged.length) this.start(hello, parts);
    else if (!(await this.enterAgain(hello, parts).catch(() => false))) return;
    if (this.hello !== hello) return;
    this.apply(this.parts.slice(parts.length));
    this.parts = [];
    this.ready = true;
    this.begun = true;
    this.session = hello.session;
    this.seat = hello.seat;
    this.waited = WAIT_MIN_MS;
    const { may_write, why, trouble, people } = hello;
    this.stand({ phase: "here", may_write, why, trouble, people, saved: !this.unacknowledged.length });
    if (first) this.options.replaced(this.text);
    if (hello.absent && this.unacknowledged.length) this.say({ begin: true });
    this.send();
  }

  private resume(hello: Hello, parts: Uint8Array[]): void {
    this.apply(parts);
    this.sent = hello.taken;
    this.acknowledged(hello.stored);
  }

  /** Nothing of ours is under way: go on with this text, or with another one where this one has what the node lacks. */
  private start(hello: Hello, parts: Uint8Array[]): void {
    const fresh = made(parts);
    if (holds(fresh, this.doc)) {
      this.applied = [];
      this.apply(parts);
      fresh.destroy();
    } else this.replace(fresh, parts);
    this.doc.clientID = hello.client;
    this.sent = 0;
  }

  /** Bring what the node never stored into a new session, letter by letter beside what others wrote meanwhile. */
  private async enterAgain(hello: Hello, parts: Uint8Array[]): Promise<boolean> {
    this.sent = 0;
    if (!hello.may_write) {
      // Nobody takes it any more: it stays on this screen.
      this.apply(parts);
      return true;
    }
    const [base, fresh] = [made(this.applied), made(parts)];
    const isKnown = holds(fresh, base);
    fresh.destroy();
    if (!isKnown) return this.mend(base);
    const again: Uint8Array[] = [];
    base.clientID = hello.client;
    base.on("update", (update: Uint8Array) => again.push(...piecesOf(update)));
    const binding = new Binding(textOf(base));
    binding.write(binding.doc(), new Binding(this.text).doc());
    this.unacknowledged = again.map((update, place) => ({ number: place + 1, update }));
    base.transact(() => parts.forEach((part) => Y.applyUpdate(base, part)), this);
    this.replace(base, parts);
    return true;
  }

  /** The units on which something was typed are no more: have the node bring it in as a change of plain text. */
  private async mend(base: Y.Doc): Promise<boolean> {
    const [now, count] = [Y.encodeStateAsUpdate(this.doc), this.unacknowledged.length];
    try {
      await this.options.mend(base.getText("t").toString(), this.text.toString());
      this.applied = [now];
      this.unacknowledged = this.unacknowledged.slice(count);
    } finally {
      this.session = "";
      this.socket?.close();
    }
    return false;
  }

  private replace(doc: Y.Doc, applied: Uint8Array[]): void {
    this.doc.destroy();
    this.doc = doc;
    this.text = textOf(doc);
    this.applied = [...applied];
    this.watch();
    if (this.begun) this.options.replaced(this.text);
  }

  private stand(change: Partial<Standing>): void {
    this.standing = { ...this.standing, ...change };
    this.options.changed(this.standing);
  }
}

function made(updates: Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  textOf(doc);
  doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)));
  return doc;
}

/** Whether a document has all units of another one. */
function holds(doc: Y.Doc, other: Y.Doc): boolean {
  const known = Y.decodeStateVector(Y.encodeStateVector(doc));
  return [...Y.decodeStateVector(Y.encodeStateVector(other))].every(([client, clock]) => (known.get(client) ?? 0) >= clock);
}
