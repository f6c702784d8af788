// What loads again at what the node tells: what concerns it, and where the node or a broken line left something out.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

class Line {
  static last: Line;
  onopen: () => void = () => undefined;
  onmessage: (message: { data: string }) => void = () => undefined;
  onerror: () => void = () => undefined;
  constructor() {
    Line.last = this;
  }
  close(): void {
    this.onopen = () => undefined;
  }
  tell(event: object): void {
    this.onmessage({ data: JSON.stringify(event) });
  }
}
vi.stubGlobal("EventSource", Line);
const { follow, listen, Live, silence } = await import("../src/data/events.svelte");

const SOON_MS = 1_000;
let loaded = 0;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  loaded = 0;
  const found = new Live(async () => ++loaded);
  stop = follow(found, ({ id }) => id === "mine");
  listen();
  Line.last.onopen();
});

afterEach(() => {
  stop();
  silence();
  vi.useRealTimers();
});

describe("a value that waits for one record alone", () => {
  it("loads again at that record and at no other, several times at once as one", async () => {
    Line.last.tell({ event: "record", id: "other" });
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(loaded).toBe(0);
    for (let times = 0; times < 3; times++) Line.last.tell({ event: "record", id: "mine" });
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(loaded).toBe(1);
  });

  it("loads again where the node left out what it was too slow for", async () => {
    Line.last.tell({ event: "missed" });
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(loaded).toBe(1);
  });

  it("loads again once a broken line is back", async () => {
    Line.last.onerror();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(loaded).toBe(0);
    Line.last.onopen();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(loaded).toBe(1);
  });

  it("loads nothing any more once it is let go, though it was to", async () => {
    Line.last.tell({ event: "record", id: "mine" });
    stop();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(loaded).toBe(0);
  });

  it("hears nothing any more once it is let go", async () => {
    stop();
    Line.last.tell({ event: "missed" });
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(loaded).toBe(0);
  });
});
