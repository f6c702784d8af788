import { describe, expect, it } from "vitest";
import { byDay, lasted, lengthWords, type Connection } from "../src/pages/settings/connections";
import { base64, fileName, typeOf } from "../src/pages/settings/files";
import { holdsCases, inGroups, namesOf, usualSpaces, type Holding } from "../src/pages/settings/members";
import { weekDays, withPresent } from "../src/pages/settings/settings";
import { crc32, zip } from "../src/pages/settings/zip";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a zip", () => {
  it("has the sums that everybody computes", () => {
    expect(crc32(bytes("123456789"))).toBe(0xcbf43926);
    expect(crc32(bytes(""))).toBe(0);
  });

  it("holds each file twice named, once whole, and tells where each begins", async () => {
    const packed = new Uint8Array(await zip("Red", [{ name: "index.html", content: bytes("<p>ñ</p>") }, { name: "قائمة.csv", content: bytes("a,b") }]).arrayBuffer());
    const text = new TextDecoder().decode(packed);
    expect(text.split("Red/index.html")).toHaveLength(3);
    expect(text.split("Red/قائمة.csv")).toHaveLength(3);
    expect(text.split("<p>ñ</p>")).toHaveLength(2);
    const view = new DataView(packed.buffer);
    const end = packed.length - 22;
    expect(view.getUint32(end, true)).toBe(0x06054b50);
    expect(view.getUint16(end + 10, true)).toBe(2);
    const central = view.getUint32(end + 16, true);
    expect(view.getUint32(central, true)).toBe(0x02014b50);
    expect(view.getUint32(view.getUint32(central + 42, true), true)).toBe(0x04034b50);
    expect(central + view.getUint32(end + 12, true)).toBe(end);
  });
});

describe("files", () => {
  it("have names that every system takes", () => {
    expect(fileName("Raíz: norte/sur?", "2026-11-28", "zip")).toBe("Raíz-norte-sur-2026-11-28.zip");
    expect(fileName("///", "2026-11-28", "csv")).toBe("hedgerow-2026-11-28.csv");
    expect(typeOf("a.ICS")).toBe("text/calendar");
    expect(typeOf("a")).toBe("application/octet-stream");
  });

  it("go as base64, however long", () => {
    const long = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
    expect(base64(bytes("ñandú"))).toBe(Buffer.from("ñandú").toString("base64"));
    expect(base64(long)).toBe(Buffer.from(long).toString("base64"));
  });
});

describe("people", () => {
  const spaces: Holding[] = [{ space: "a", name: "Home", sort: "home", counts: { case: 1 } }, { space: "b", name: "Red", sort: "shared", counts: { need: 3, case: 0 } }];

  it("don't read where cases are unless somebody says so", () => {
    expect(spaces.map(holdsCases)).toEqual([true, false]);
    expect(usualSpaces(spaces)).toEqual(["b"]);
    expect(namesOf(["b", "a"], spaces)).toEqual(["Home", "Red"]);
  });

  it("read fingerprints in groups", () => expect(inGroups("ab:cd:ef:01:23")).toBe("ABCD EF01 23"));
});

describe("connections", () => {
  const one = (began: string, ended: string | null): Connection => ({ began, ended, peer: null, way: "lan", address: "", called: true, bytes_sent: 0, bytes_received: 0 });

  it("are told by day, with how long they lasted", () => {
    const all = [one("2026-11-23T09:00:00Z", null), one("2026-11-23T08:00:00Z", "2026-11-23T08:10:00Z"), one("2026-11-22T08:00:00Z", "2026-11-22T08:00:03Z")];
    expect(byDay(all, "UTC").map(({ day, rows }) => [day, rows.length])).toEqual([["2026-11-23", 2], ["2026-11-22", 1]]);
    expect(all.map(lasted)).toEqual([null, 600, 3]);
    expect([3, 600, 7_200].map((seconds) => lengthWords(seconds, "en"))).toEqual(["3 seconds", "10 minutes", "2 hours"]);
  });
});

describe("choices", () => {
  it("hold the present one", () => expect(withPresent([5, 10], 7)).toEqual([5, 7, 10]));
  it("name the days from Monday", () => expect(weekDays("en").map(({ name }) => name)).toEqual(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]));
});
