import { describe, expect, it } from "vitest";
import { pathOf } from "../src/data/qr_path";
import { byRole, codeIn, digitsOf, gaveUpOf, inOrder, newcomer, noted, syncOf, waySlug, type PeerTold } from "../src/pages/peers/peers";
import { sizeWords, sinceWords } from "../src/pages/peers/words";
import { isShared, roleIn, stewarded, strongerRoles } from "../src/pages/spaces/spaces";
import type { Space } from "../src/data/types";

const NOW = Date.parse("2026-11-23T10:00:00Z");

function peer(given: Partial<PeerTold>): PeerTold {
  return {
    peer: "aa", name: "Kiln", check: "1111 2222 3333 4444 5555 6666", confirmed: true, last_met: "2026-11-23T09:48:00Z", addresses: [], linked: false, slowed: false,
    entries_to_send: 0, bytes_waiting: 0, waiting_since: null, waiting_what: [], sees: [], last_way: null, promised: [], ...given,
  };
}

describe("a pairing that waited", () => {
  it("was given up where the node noticed so since it began to wait, also when that event was missed", () => {
    const notices = [{ message: "pairing-gave-up", at: "2026-11-23T09:00:00Z" }, { message: "pair-refused", at: "2026-11-23T09:59:00Z" }];
    expect(gaveUpOf(notices, "2026-11-23T08:00:00Z")).toBe(true);
    expect(gaveUpOf(notices, "2026-11-23T09:30:00Z")).toBe(false);
  });
});

describe("how far a peer is", () => {
  it("is said with what waits and when it was met", () => {
    const cases: [Partial<PeerTold>, string, string][] = [
      [{ linked: true }, "page-peers-sync-here", ""],
      [{ linked: true, entries_to_send: 2 }, "page-peers-sync-sending", ""],
      [{}, "page-peers-sync-whole", ""],
      [{ entries_to_send: 3 }, "page-peers-sync-waits", ""],
      [{ last_met: "2026-11-17T10:00:00Z", entries_to_send: 3 }, "page-peers-sync-away-waits", "page-peers-sync-away-state"],
      [{ last_met: "2026-11-17T10:00:00Z" }, "page-peers-sync-away", "page-peers-sync-away-state"],
      [{ last_met: null }, "page-peers-sync-never", "page-peers-sync-never-state"],
    ];
    for (const [given, id, look] of cases) expect(syncOf(peer(given), NOW)).toEqual({ id, look });
  });

  it("names a time of today, a day of this week, or a date", () => {
    expect(sinceWords("2026-11-23T08:05:00Z", NOW)).toMatch(/\d/);
    expect(sinceWords("2026-11-19T08:05:00Z", NOW)).toBe("Thursday");
    expect(sinceWords("2026-10-02T08:05:00Z", NOW)).toContain("October");
    expect(sinceWords(null, NOW)).toBe("");
  });
});

describe("lists of peers", () => {
  it("have first who must be compared", () => {
    const all = [peer({ peer: "a", name: "Ábaco" }), peer({ peer: "b", name: "Zeta", confirmed: false }), peer({ peer: "c", name: "Bela" })];
    expect(inOrder(all, "en").map(({ name }) => name)).toEqual(["Zeta", "Ábaco", "Bela"]);
  });

  it("tell who came since", () => {
    const before = [peer({ peer: "a", confirmed: false, check: "1" })];
    expect(newcomer(noted(before), before)).toBeUndefined();
    expect(newcomer(noted(before), [peer({ peer: "a", confirmed: false, check: "2" })])?.peer).toBe("a");
    expect(newcomer(noted(before), [...before, peer({ peer: "b", confirmed: false })])?.peer).toBe("b");
    expect(newcomer(noted(before), [...before, peer({ peer: "b" })])).toBeUndefined();
  });

  it("gather what each may see, the strongest role first", () => {
    const sees = [{ space: "1", name: "Red", role: "reader" }, { space: "2", name: "Blue", role: "steward" }, { space: "3", name: "Grey", role: "reader" }];
    expect(byRole(sees)).toEqual([{ role: "steward", names: ["Blue"] }, { role: "reader", names: ["Red", "Grey"] }]);
  });
});

describe("codes", () => {
  it("are found in what was pasted", () => {
    const code = "HG1-SNC8X3D0-MXMVEYRZ-N94J680X-ZYW0M";
    expect(codeIn(`Here it is: “${code}”. See you!`)).toBe(code);
    expect(codeIn(`  HG1-SNC8X3D0-MXMV\nEYRZ-N94J680X-\n  ZYW0M bye`)).toBe(code);
    expect(codeIn("nothing")).toBe("nothing");
  });

  it("are six groups of digits, whatever stands between them", () => {
    expect(digitsOf("1111 2222  3333\n4444 5555 6666")).toEqual(["1111", "2222", "3333", "4444", "5555", "6666"]);
  });

  it("are drawn run by run", () => {
    expect(pathOf(["1101", "0000", "0111"])).toBe("M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z");
  });
});

describe("words", () => {
  it("give sizes as people say them", () => {
    expect(sizeWords(310_000)).toBe("310 kB");
    expect(sizeWords(3_240_000)).toBe("3.2 MB");
    expect(sizeWords(0)).toBe("0 bytes");
  });

  it("spell ways for message ids", () => expect(waySlug("this machine")).toBe("this-machine"));
});

describe("roles in a space", () => {
  const space = { space: "s", name: "S", sort: "shared", role: "steward", members: [{ group: "g", name: "G", role: "contributor", rank: 1, offered: false, here: false }], waiting: false, waiting_entries: 0 } as Space;

  it("are only raised", () => {
    expect(strongerRoles(null)).toEqual(["reader", "contributor", "steward"]);
    expect(strongerRoles("contributor")).toEqual(["steward"]);
    expect(strongerRoles("steward")).toEqual([]);
    expect(roleIn(space, "g")).toBe("contributor");
    expect(roleIn(space, "h")).toBeNull();
  });

  it("let stewards share shared spaces", () => {
    const all = [space, { ...space, sort: "home" as const }, { ...space, role: "reader" }];
    expect(stewarded(all)).toEqual([space]);
  });

  it("are shared once somebody else reads there", () => {
    const [other] = space.members;
    const own = { ...other!, here: true };
    expect(isShared(space)).toBe(true);
    expect(isShared({ ...space, members: [own] })).toBe(false);
    expect(isShared({ ...space, members: [own, { ...other!, role: "courier" }] })).toBe(false);
    expect(isShared({ ...space, role: null })).toBe(false);
    expect(isShared({ ...space, sort: "home" })).toBe(false);
  });
});
