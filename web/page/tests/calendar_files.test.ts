import { describe, expect, it } from "vitest";

import { fileName } from "../src/pages/calendar/files";

describe("a calendar's file", () => {
  it("is called so that no system reads more out of it, and its end is seen", () => {
    expect(fileName("Harvest 2026")).toBe("Harvest 2026.ics");
    expect(fileName("مهرجان: الحصاد")).toBe("مهرجان الحصاد.ics");
    expect(fileName("../../etc\u202Efdp.exe")).toBe("etc fdp exe.ics");
    expect(fileName("...")).toBe("calendar.ics");
  });

  it("has a name that fits, cut between characters", () => {
    const name = fileName("🌾".repeat(200));
    expect(name).toBe(`${"🌾".repeat(60)}.ics`);
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  });
});
