import { describe, expect, it, vi } from "vitest";
import { clashing, drawnNext, dueOn, isPressing, lastSaid, sayableOf, wholeBoard, windowOf, type Board, type Claim, type Pledge, type ToldBoard } from "../src/pages/pledges/board";

vi.hoisted(() => vi.stubGlobal("location", { hash: "" }));

const claim = (id: string, group: string, from: string | null, to: string | null): Claim => ({
  id, who: { group, device: "", member: null }, own: false, claimed: "", quantity: null, from, to, need: null, note: null,
});
const pledge = (id: string, state: string, more: Partial<Pledge> = {}): Pledge =>
  ({ id, kind: "pledge", state, fields: {}, statements: [], title: id, own: true, contested: false, ...more }) as unknown as Pledge;

describe("claims", () => {
  it("clash when different groups ask for one time", () => {
    const all = [claim("a", "A", "2026-12-05", "2026-12-05"), claim("b", "B", "2026-12-05T09:00Z", "2026-12-05T13:00Z"), claim("c", "C", "2026-12-08", null), claim("d", "A", "2026-12-05", null)];
    expect(clashing(all).map(({ id }) => id)).toEqual(["a", "b", "d"]);
  });

  it("without days mean always", () => {
    expect(clashing([claim("a", "A", null, null), claim("b", "B", "2030-01-01", null)])).toHaveLength(2);
    expect(windowOf({ from: "2026-12-05", to: null })[1] - windowOf({ from: "2026-12-05", to: null })[0]).toBe(86_400_000);
  });
});

describe("promises", () => {
  it("let the receiver answer and the giver deliver", () => {
    expect(sayableOf(pledge("a", "offered"), false, false)).toEqual(["deliver", "withdraw", "renew"]);
    expect(sayableOf(pledge("a", "offered", { own: false }), true, false)).toContain("accept");
    expect(sayableOf(pledge("a", "delivered", { own: false }), false, false)).toEqual(["thank"]);
  });

  it("that are due stand in the order of who waits and when, apart from what waits for others", () => {
    const own = { group: "US", device: "", member: null };
    const need = { ...pledge("n", "matched", { kind: "need", author: own }), open: null, pledges: [pledge("theirs", "delivered", { own: false }), pledge("offered", "offered", { own: false })] };
    const taken = pledge("taken", "delivered", { own: false, statements: [{ name: "accept", counts: true, author: own }] as never });
    const offers = [pledge("late", "accepted", { fields: { to: "2026-12-01" } }), pledge("soon", "accepted", { fields: { to: "2026-11-29" } }), pledge("given", "delivered"), pledge("done", "confirmed"), taken];
    const { ours, theirs } = dueOn({ needs: [need], resources: [], offers } as unknown as Board, (group) => group === "US");
    expect(ours.map(({ pledge: { id } }) => id)).toEqual(["soon", "late", "theirs", "taken", "offered"]);
    expect(theirs.map(({ pledge: { id } }) => id)).toEqual(["given"]);
  });
});

describe("what presses", () => {
  const now = Date.parse("2026-11-28T12:00Z");
  it("is near, late or urgent, and not settled", () => {
    const need = (by: string, more = {}) => pledge("n", "open", { kind: "need", fields: { by, ...more } });
    expect([need("2026-11-30"), need("2026-11-01"), need("2026-12-20"), need("", { urgency: "high" })].map((one) => isPressing(one, now))).toEqual([true, true, false, true]);
    expect(isPressing(pledge("n", "confirmed", { kind: "need", fields: { by: "2026-11-01" } }), now)).toBe(false);
  });

  it("takes the last word that counts", () => {
    const said = (id: string, counts: boolean) => ({ id, name: "deliver", counts }) as never;
    expect(lastSaid(pledge("a", "delivered", { statements: [said("1", true), said("2", false)] }), "deliver")?.id).toBe("1");
  });
});

describe("a board", () => {
  const slips = (count: number, more: object = {}) => Array.from({ length: count }, (_, number) => ({ id: String(number), ...more }));

  it("is drawn at once where it isn't much", () => {
    expect(drawnNext(0, [slips(30), []], 30)).toBe(Infinity);
    expect(drawnNext(0, [slips(200), []], 30)).toBe(Infinity);
    expect(drawnNext(0, [[], []], 30)).toBe(Infinity);
  });

  it("is drawn in pieces that get on where it is much, until all that is shown stands", () => {
    const columns = [slips(200, { pledges: [1, 2, 3, 4] }), slips(25, { claims: [1] })];
    const stands: number[] = [];
    for (let drawn = 0; drawn !== Infinity; stands.push(drawn)) drawn = drawnNext(drawn, columns, 30);
    expect(stands).toEqual([7, 14, 21, 29, Infinity]);
  });

  it("is whole again after what isn't so was left out", () => {
    const author = { group: "g", name: "Kiln" };
    const told = { needs: [{ id: "n", kind: "need", author, pledges: [{ id: "p", statements: [{ name: "accept", author, counts: true }] }] }], resources: [{ id: "r", claims: [{ id: "c", who: author }] }], offers: [{ id: "o" }], contested: [] };
    const board = wholeBoard(told as unknown as ToldBoard);
    expect(board.needs[0]).toMatchObject({ id: "n", own: false, open: null, fields: {}, statements: [], pledges: [{ id: "p", contested: false, statements: [{ counts: true, args: [], clock_unsure: false }] }] });
    expect(board.resources[0]?.claims).toEqual([{ id: "c", who: author, own: false, quantity: null, from: null, to: null, need: null, note: null }]);
    expect(board.offers[0]).toMatchObject({ pledges: [], details: {}, part_of: null });
  });
});
