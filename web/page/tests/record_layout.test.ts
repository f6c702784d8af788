import { describe, expect, it } from "vitest";
import { chosenOver, columnsOf, isEmpty, matching, partsOf } from "../src/pages/records/layout";
import type { Brief, Kind, KindField } from "../src/data/types";

const field = (name: string, part = "", type = "text"): KindField => ({
  name, type, part, required: false, many: false, choices: [], multiline: false, sensitive: false, chars_max: 500, long: false,
});
const kind: Kind = {
  kind: "case", version: 1, title: "title", when: [], home_parts: ["identity"], blocks: [], clocks: [], carried: [], statements: [],
  states: ["open", "closed", "contested", "withdrawn"],
  parts: [{ part: "identity", audience: "home" }],
  fields: [field("title"), field("summary"), field("ics", "", "pieces"), field("identity.names", "identity")],
};
const record = (state: string, title = ""): Brief => ({ state, fields: { title } }) as unknown as Brief;

describe("the general record page", () => {
  it("keeps fields by part, filled before empty, without title and machine text", () => {
    const [own, identity] = partsOf(kind, { title: "A", summary: "words" });
    expect(own).toMatchObject({ part: "", filled: [{ name: "summary" }], empty: [] });
    expect(identity).toMatchObject({ part: "identity", filled: [], empty: [{ name: "identity.names" }] });
  });

  it("leaves out what stands above", () => {
    expect(partsOf(kind, { summary: "words" }, ["summary"])[0]).toMatchObject({ part: "", filled: [], empty: [] });
  });

  it("knows what is empty", () => {
    expect([undefined, null, "", []].every((value) => isEmpty(value as never))).toBe(true);
    expect(isEmpty({ contested: [] })).toBe(false);
  });
});

describe("the board of a kind", () => {
  it("orders states as they follow each other, contested only where there is one", () => {
    expect(columnsOf(kind, [record("closed"), record("open")]).map(({ state, records }) => [state, records.length])).toEqual([["open", 1], ["closed", 1]]);
    expect(columnsOf(kind, [record("contested")]).map(({ state }) => state)).toEqual(["open", "closed", "contested"]);
  });

  it("finds all words in any order", () => {
    const all = [record("open", "Winter Coats"), record("open", "Coats")];
    expect(matching(all, "coats winter", (one) => String(one.fields["title"]))).toHaveLength(1);
    expect(matching(all, " ", () => "")).toHaveLength(2);
  });
});

it("lets one of the lines of a version stand that were written apart", () => {
  expect(chosenOver("Agua\nPara todas", ["Agua", "Las aguas $&"], "Las aguas $&")).toBe("Las aguas $&\nPara todas");
  expect(chosenOver("Agua", ["Agua", ""], "")).toBe("");
  expect(chosenOver("Agua", ["Agua", "x"], "Agua")).toBe("Agua");
});
