// A node for tests of the line: one room that takes what it is sent, tells the others, and stores when a test wants.
import * as Y from "yjs";

interface Session {
  client: number;
  taken: number;
  stored: number;
  waiting: Uint8Array[];
  socket: FakeSocket | null;
}

export class FakeSocket {
  readyState = 1;
  binaryType = "";
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  heard: string[] = [];

  constructor(
    private readonly node: FakeNode,
    readonly session: Session,
  ) {}

  send(data: string | Uint8Array): void {
    if (this.readyState !== 1) throw new Error("closed");
    if (typeof data === "string") this.heard.push(data);
    else this.node.take(this, data);
  }

  tell(told: object | Uint8Array): void {
    if (this.readyState !== 1) return;
    this.onmessage?.({ data: told instanceof Uint8Array ? new Uint8Array(told).buffer : JSON.stringify(told) });
  }

  close(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    if (this.session.socket === this) this.session.socket = null;
    queueMicrotask(() => this.onclose?.());
  }
}

export class FakeNode {
  /** What is on disk. */
  stored: Uint8Array[] = [];
  sessions = new Map<string, Session>();
  isUp = true;
  mayWrite = true;
  refusal: string | null = null;
  private next = 100;

  connect(address: string): FakeSocket {
    const token = new URL(address, "ws://node").searchParams.get("session") ?? "";
    const known = this.isUp ? this.sessions.get(token) : undefined;
    const session = known ?? { client: this.next++, taken: 0, stored: 0, waiting: [], socket: null };
    const socket = new FakeSocket(this, session);
    setTimeout(() => {
      if (!this.isUp) return socket.close();
      const name = known ? token : `s${session.client}`;
      this.sessions.set(name, session);
      session.socket = socket;
      const parts = [...this.stored, ...[...this.sessions.values()].flatMap((one) => one.waiting)];
      const { client, taken, stored } = session;
      const hello = { client, session: name, resumed: known !== undefined, taken, stored, may_write: this.mayWrite, why: null, trouble: null, seat: client, parts: parts.length, people: [] };
      socket.tell({ hello });
      parts.forEach((part) => socket.tell(part));
    }, 0);
    return socket;
  }

  take(socket: FakeSocket, frame: Uint8Array): void {
    if (this.refusal) {
      for (const [name, session] of this.sessions) if (session === socket.session) this.sessions.delete(name);
      socket.tell({ reset: { id: this.refusal, sentence: this.refusal } });
      return socket.close();
    }
    const [number, update] = [frame[0]!, frame.slice(1)];
    if (number <= socket.session.taken) return;
    if (number !== socket.session.taken + 1) throw new Error("a gap");
    socket.session.taken = number;
    socket.session.waiting.push(update);
    for (const { socket: other } of this.sessions.values()) if (other && other !== socket) other.tell(update);
  }

  /** Write what no session brought, at once to disk; all who are connected are told. */
  enter(update: Uint8Array): void {
    this.stored.push(update);
    for (const { socket } of this.sessions.values()) socket?.tell(update);
  }

  /** Put everything on disk and say so. */
  store(): void {
    for (const session of this.sessions.values()) {
      this.stored.push(...session.waiting);
      session.waiting = [];
      session.stored = session.taken;
      session.socket?.tell({ ack: session.taken });
    }
  }

  /** End all lines; with `forget` also the sessions and what was not stored, as when the power fails. */
  drop(forget: boolean): void {
    for (const session of this.sessions.values()) session.socket?.close();
    if (forget) this.sessions.clear();
  }

  /** As after a fork: the same text, entered again as one change, of other units. */
  enterAgain(): void {
    const doc = new Y.Doc();
    doc.clientID = this.next++;
    doc.getText("t").insert(0, this.text);
    this.stored = [Y.encodeStateAsUpdate(doc)];
  }

  get text(): string {
    return this.doc.getText("t").toString();
  }

  get doc(): Y.Doc {
    const doc = new Y.Doc();
    this.stored.forEach((update) => Y.applyUpdate(doc, update));
    return doc;
  }
}
