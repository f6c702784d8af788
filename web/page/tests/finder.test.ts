// The Finder: places and deeds are found by words of any language.
import { describe, expect, it } from "vitest";
import { matching, plain } from "../src/shell/finding";

const offers = ["Add an event", "Add a joint action", "Pair with a group", "Événement à ajouter", "إضافة حدث", "Добавить событие"].map((title, number) => ({ id: String(number), title, kind: "" }));
const titles = (text: string) => matching(offers, text, 5).map(({ title }) => title);

describe("the Finder", () => {
  it("finds by beginnings and parts of words, without case and marks", () => {
    expect(titles("add")).toEqual(["Add an event", "Add a joint action"]);
    expect(titles("EVENT add")).toEqual(["Add an event"]);
    expect(titles("evenement")).toEqual(["Événement à ajouter"]);
    expect(titles("حدث")).toEqual(["إضافة حدث"]);
    expect(titles("событие")).toEqual(["Добавить событие"]);
    expect(titles("zebra")).toEqual([]);
    expect(titles("  ")).toEqual([]);
  });

  it("puts first what begins with the word", () => {
    expect(titles("a")[0]).toBe("Add an event");
    expect(matching(offers, "a", 2)).toHaveLength(2);
  });

  it("compares text as people mean it", () => {
    expect(plain(" Diálogo ")).toBe("dialogo");
  });
});
