import { describe, expect, it } from "vitest";
import { stickName } from "../src/pages/copies/places";
import source from "../src/pages/copies/WriteStick.svelte?raw";

describe("the name of a stick", () => {
  it("tells the day and a number, one for each group", () => {
    expect(stickName("2026-11-30", 0)).toBe("hedgerow-2026-11-30-1.bundle");
    expect(stickName("2026-11-30", 1)).toBe("hedgerow-2026-11-30-2.bundle");
  });

  it("is made of nothing that a group is called", () => {
    expect(source).toContain("stickName(");
    expect(/const name = [^\n]*called/.test(source)).toBe(false);
  });
});
