import { describe, expect, it } from "vitest";
import { amountParts, fuzzyParts, lengthsOf, personParts, placeParts, quantityParts, splitMany } from "../src/data/fields";
import {
  amountText, controlOf, fuzzyText, isNumber, joinMany, mergedMany, momentParts, momentText, placeText, quantityText, spanParts, spanText, targetKind, tasksOf, tasksText, textToEdit,
} from "../src/data/forms";

const author = { group: "a", device: "b", member: null };

describe("several values", () => {
  it("keep semicolons, lose doubles and empty ones", () => {
    const values = ["one; two", "three", "Ґ"];
    expect(splitMany(joinMany(values))).toEqual(values);
    expect(splitMany(" a ; ;a; b ")).toEqual(["a", "b"]);
  });

  it("merge what two people changed at once", () => {
    expect(splitMany(mergedMany("a; b", "a; c", "a; b; d"))).toEqual(["a", "d", "c"]);
    expect(mergedMany("a; b", "b", "a; b")).toBe("b");
  });

  it("are written back as edit takes them", () => {
    expect(textToEdit({ type: "text", many: true }, ["x;y", "z"])).toBe("x\\;y; z");
    expect(textToEdit({ type: "text", many: false }, null)).toBe("");
    const contested = { contested: [{ value: "A", by: author, claimed: "", clock_unsure: false, entry: "" }] };
    expect(textToEdit({ type: "text", many: false }, contested)).toBe("A");
  });
});

describe("checklists", () => {
  it("go there and back", () => {
    const tasks = [{ title: "call; write", done: true }, { title: "wait", done: false }];
    expect(tasksText(tasks)).toBe("[x] call\\; write; [ ] wait");
    expect(tasksOf(tasksText(tasks))).toEqual(tasks);
    expect(tasksOf("bare")).toEqual([{ title: "bare", done: false }]);
  });

  it("take the title that a contested task shows", () => {
    const task = { id: "1", title: { contested: [{ value: null, by: author, claimed: "", clock_unsure: false, entry: "" }, { value: "B", by: author, claimed: "", clock_unsure: false, entry: "" }] }, done: false, order: "" };
    expect(textToEdit({ type: "checklist", many: false }, [task])).toBe("[ ] B");
  });
});

describe("moments", () => {
  it.each(["2026-12-01", "2026-12-01T18:00[Europe/Berlin]", "2026-12-01T18:00+01:00", "2026-12-01T18:00Z"])("%s stays what it is", (text) => {
    expect(momentText(momentParts(text))).toBe(text);
  });

  it("let the zone say the offset, and drop seconds", () => {
    expect(momentText(momentParts("2026-12-01T18:00:30+01:00[Europe/Berlin]"))).toBe("2026-12-01T18:00[Europe/Berlin]");
    expect(momentText({ day: "", time: "18:00", zone: "UTC", offset: "" })).toBe("");
  });
});

describe("dates as well as known", () => {
  it.each(["2026", "2026-21~", "2026-12", "2026-12-01?"])("%s stays what it is", (text) => {
    expect(fuzzyText(fuzzyParts(text))).toBe(text);
  });

  it("have no day in a season and pad what was typed short", () => {
    expect(fuzzyText({ year: "2026", month: "22", day: "3", mark: "" })).toBe("2026-22");
    expect(fuzzyText({ year: "2026", month: "03", day: "3", mark: "~" })).toBe("2026-03-03~");
    expect(fuzzyText({ year: "", month: "03", day: "", mark: "~" })).toBe("");
  });
});

describe("spans", () => {
  it.each(["P3M", "P1W", "PT2H", "P10D", "P2Y", "2026-12-01/2026-12-05"])("%s stays what it is", (text) => {
    const parts = spanParts(text);
    expect(parts && spanText(parts)).toBe(text);
  });

  it("of several units are told, not asked for", () => {
    expect(spanParts("P1Y2M")).toBeNull();
    expect(lengthsOf("P1Y2MT30M")).toEqual([[1, "year"], [2, "month"], [30, "minute"]]);
    expect(lengthsOf("soon")).toBeNull();
  });
});

describe("how much", () => {
  it("is a number and a unit", () => {
    expect(quantityParts("20 wool blankets")).toEqual({ number: "20", unit: "wool blankets" });
    expect(quantityText({ number: "1,5", unit: " h " })).toBe("1.5 h");
    expect(quantityParts("many").number).toBe("many");
    expect(quantityText({ number: "", unit: "h" })).toBe("");
  });

  it("is told from words", () => {
    for (const number of ["20", "-1", "1,5", "1.5", "1 500", "٢٠", "۱٫۵"]) expect(isNumber(number), number).toBe(true);
    for (const words of ["", "many", "20 blankets", "1.", "1,000.5", "2x"]) expect(isNumber(words), words).toBe(false);
  });

  it("takes the digits of the reader's language", () => {
    expect(quantityText({ number: "٢٠", unit: "بطانية" })).toBe("20 بطانية");
    expect(amountText({ number: "۱۵۰٫۵", unit: "EUR" })).toBe("EUR 150.5");
    expect(fuzzyText({ year: "۲۰۲۶", month: "12", day: "٣", mark: "" })).toBe("2026-12-03");
    expect(spanText({ sort: "length", count: "٣", unit: "month", from: "", to: "" })).toBe("P3M");
  });

  it("of money has its currency first", () => {
    expect(amountParts("EUR 150.00")).toEqual({ number: "150.00", unit: "EUR" });
    expect(amountText({ number: "150,5", unit: "eur" })).toBe("EUR 150.5");
  });
});

describe("places, people, links", () => {
  it("keep how precise a place is", () => {
    expect(placeText(placeParts("Vera [district]"))).toBe("Vera [district]");
    expect(placeText({ text: "geo:41.7,44.8;u=10000", precision: "town" })).toBe("geo:41.7,44.8;u=10000");
  });

  it("tell names from groups and roles", () => {
    expect(personParts("Olena")).toEqual({ sort: "name", id: "Olena" });
    expect(personParts(`role:${"a".repeat(64)}`).sort).toBe("role");
  });

  it("know the kind from the field's name", () => {
    const kinds = ["need", "resource", "fund", "case"];
    expect(targetKind("needs", kinds)).toBe("need");
    expect(targetKind("margin.sent_as", kinds)).toBe("case");
    expect(targetKind("base", kinds)).toBe("");
  });

  it("are asked for by their own control", () => {
    expect(controlOf({ name: "any", type: "link", many: true, multiline: false })).toBe("many");
    expect(controlOf({ name: "any", type: "link", many: true, multiline: false }, true)).toBe("link");
    expect(controlOf({ name: "any", type: "text", many: false, multiline: true })).toBe("lines");
    expect(controlOf({ name: "any", type: "yes-no-unknown", many: false, multiline: false })).toBe("choice");
    expect(controlOf({ name: "recurrence", type: "text", many: false, multiline: true })).toBe("repeats");
  });
});
