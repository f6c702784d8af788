// What of a reader is left in the page once they are signed out: whoever comes in next in the same tab finds nothing.
import { expect, it, vi } from "vitest";
import { searched } from "../src/data/searched.svelte";
import { arrive } from "../src/data/session.svelte";

const DOOR = { state: "open", signed_in: false, language: "en" };

it("keeps nothing of what somebody looked for", async () => {
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("fetch", async (address: string) => new Response(address === "/api/door" ? JSON.stringify(DOOR) : ""));
  searched.text = "Nadia";
  await arrive();
  expect(searched.text).toBe("");
});
