// What is done a little later: once for all who ask, and at once where somebody waits for it.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Soon } from "../src/data/soon";

let done = 0;
let soon: Soon;

beforeEach(() => {
  vi.useFakeTimers();
  done = 0;
  soon = new Soon(() => done++);
});
afterEach(() => void vi.useRealTimers());

describe("what is done soon", () => {
  it("is done once for all who ask meanwhile, and again for who asks later", () => {
    soon.within(2_000);
    soon.within(60);
    vi.advanceTimersByTime(1_999);
    expect(done).toBe(0);
    vi.advanceTimersByTime(1);
    expect(done).toBe(1);
    soon.within(60);
    vi.advanceTimersByTime(5_000);
    expect(done).toBe(2);
  });

  it("is done at once where somebody waits, and only if it was to be done", () => {
    soon.hurry();
    expect(done).toBe(0);
    soon.within(2_000);
    soon.hurry();
    expect(done).toBe(1);
    vi.advanceTimersByTime(5_000);
    expect(done).toBe(1);
  });

  it("is not done any more once it is forgotten", () => {
    soon.within(60);
    soon.stop();
    soon.hurry();
    vi.advanceTimersByTime(5_000);
    expect(done).toBe(0);
  });
});
