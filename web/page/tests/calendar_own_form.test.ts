import { describe, expect, it, vi } from "vitest";
import type { Kind, View } from "../src/data/types";
import { changesOf, formFields, ownWords, wordsOf } from "../src/pages/calendar/own_form";
import { standingsOf, zonesBeside, type OverView } from "../src/pages/calendar/panel";

// The address is read as soon as its module is there.
vi.hoisted(() => Object.assign(globalThis, { location: { hash: "" } }));

const kind = (name: string, fields: string[]) => ({ kind: name, fields: fields.map((field) => ({ name: field, type: "text", required: true })) }) as unknown as Kind;
const form: OverView = { id: "f", author: "g1", language: "", stance: "yes", state: "draft", fields: { title: { text: "In the library", moved: [] }, pace: { text: "slow", moved: [] } }, signed: [] };

describe("an own form", () => {
  it("asks first whether one comes, then for what may be otherwise, and for what it says already", () => {
    const fields = formFields(kind("overlay", ["base", "stance", "remark"]), kind("action", ["title", "start", "pace", "safety"]), ["title", "pace"]);
    expect(fields.map(({ field, over }) => [field.name, over, field.required])).toEqual([
      ["stance", false, false], ["title", true, false], ["start", true, false], ["pace", true, false], ["remark", false, false],
    ]);
    expect(formFields(undefined, undefined)).toEqual([]);
  });

  it("writes only what was changed; what was emptied takes back what it said", () => {
    const before = { ...ownWords({ remark: "x", base: "b" }), ...wordsOf(form) };
    expect(before).toEqual({ remark: "x", title: "In the library", pace: "slow", stance: "yes" });
    expect(changesOf(before, { ...before, title: "", stance: "maybe", start: "" })).toEqual({ title: "", stance: "maybe" });
    expect(wordsOf(null)).toEqual({});
  });
});

describe("how each group stands", () => {
  const said = (group: string, name: string, some = {}) => ({ id: name, name, args: [], author: { group }, counts: true, earlier_wording: false, ...some });
  const group = (id: string, name: string, here = false) => ({ group: id, name, here, role: "steward" });
  const record = (some: object) =>
    ({ author: { group: "g2" }, audience: [{ part: "", groups: [group("g3", "Raíz"), group("g2", "Kiln"), group("g4", "Away"), group("g1", "Ours", true)] }], statements: [], overlays: [form], ...some }) as unknown as View;

  it("is told of all who see the plan, the reader's own group first", () => {
    const rows = standingsOf(record({ statements: [said("g3", "agree"), said("g3", "object", { args: [["reason", "too far"]] })] }), "en");
    expect(rows.map(({ name, said: word, silent, owner }) => [name, word, silent, owner])).toEqual([
      ["Ours", null, false, false], ["Away", null, true, false], ["Kiln", null, false, true], ["Raíz", "object", false, false],
    ]);
    expect(rows[3]?.reason).toBe("too far");
    expect(rows[0]?.form?.id).toBe("f");
  });

  it("doesn't count what was said of an earlier wording, nor a translation as a form", () => {
    const rows = standingsOf(record({ statements: [said("g3", "agree", { earlier_wording: true })], overlays: [{ ...form, language: "es" }] }), "en");
    expect(rows.filter(({ silent }) => silent).map(({ name }) => name)).toEqual(["Ours", "Away", "Raíz"]);
  });
});

describe("clocks beside the reader's", () => {
  const moment = { date: new Date("2026-12-02T18:00Z"), allDay: false, zone: "Europe/Kyiv" };
  it("are those that show something else, the place's first", () => {
    expect(zonesBeside(moment, "Europe/Lisbon", ["Europe/Helsinki", "UTC", "America/Bogota", "Europe/Lisbon", "Nowhere/Here"])).toEqual(["Europe/Kyiv", "America/Bogota"]);
    expect(zonesBeside({ ...moment, zone: null }, "UTC", [])).toEqual([]);
    expect(zonesBeside(moment, "UTC", ["Asia/Tehran", "Asia/Kolkata", "Asia/Tokyo"], 2)).toEqual(["Europe/Kyiv", "Asia/Tehran"]);
  });
});
