import { afterEach, describe, expect, it, vi } from "vitest";
import { nodeName, partOf, pathIn, send } from "../src/data/parcels";

const parcel = { parcel: "hedgerow-1", folder: "/node/parcels/hedgerow-1" };
afterEach(() => vi.unstubAllGlobals());

describe("names of files at the node", () => {
  it.each([
    ["backup.hedgerow", "backup.hedgerow"],
    ["a.b.c.hedgerow.part12", "a.hedgerow.part12"],
    ["backup (2).hedgerow", "backup-2-.hedgerow"],
    ["", "file"],
  ])("%s", (given, told) => {
    expect(nodeName(given)).toBe(told);
  });

  it.each([["نسخة احتياطية.hedgerow"], ["für Ämal.hedgerow.part2"], ["../../etc/passwd"], ["..."], [".x"], ["a..b"], [`${"x".repeat(300)}.${"y".repeat(300)}`]])("are such as the node takes: %s", (given) => {
    expect(nodeName(given)).toMatch(/^[A-Za-z0-9][A-Za-z0-9 _-]*(?:\.[A-Za-z0-9_-]+){0,3}$/);
    expect(nodeName(given).length).toBeLessThanOrEqual(100);
  });

  it("keep the order of parts", () => {
    expect([partOf("x.part2"), partOf("x.part10"), partOf("x")]).toEqual([2, 10, 1]);
  });

  it("are joined as the node's system joins them", () => {
    expect(pathIn(parcel, "f")).toBe("/node/parcels/hedgerow-1/f");
    expect(pathIn({ parcel: "p", folder: "C:\\x\\p" }, "f")).toBe("C:\\x\\p\\f");
  });
});

describe("sending", () => {
  it("goes in pieces, parts in their order, and tells how far it is", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (address: string) => (asked.push(address), new Response('{"size": 1}')));
    const told: number[] = [];
    const big = new File([new Uint8Array(3 * 1024 * 1024)], "c.hedgerow");
    const first = await send(parcel, [new File(["later"], "c.hedgerow.part2"), big], (done) => told.push(done));
    expect(first).toBe("c.hedgerow");
    expect(asked.map((one) => one.replace("/api/parcel/hedgerow-1/", ""))).toEqual(["c.hedgerow?at=0", `c.hedgerow?at=${2 * 1024 * 1024}`, "c.hedgerow.part2?at=0"]);
    expect(told.at(-1)).toBe(big.size + 5);
  });

  it("takes a piece for sent whose answer was lost, and no other", async () => {
    const answer = (size: number) => async () => new Response(JSON.stringify({ error: { id: "parcel-elsewhere", sentence: "", fields: { size }, family: "refused" } }), { status: 400 });
    vi.stubGlobal("fetch", answer(3));
    await expect(send(parcel, [new File(["abc"], "f")], () => undefined)).resolves.toBe("f");
    vi.stubGlobal("fetch", answer(2));
    await expect(send(parcel, [new File(["abc"], "f")], () => undefined)).rejects.toMatchObject({ id: "parcel-elsewhere" });
  });
});
