// The door: what of a passphrase, a PIN, a sheet and a step is right.
import { describe, expect, it, vi } from "vitest";

vi.stubGlobal("location", { hash: "#/new", protocol: "http:" });
vi.stubGlobal("history", { replaceState: () => undefined, state: null });
const { strengthOf } = await import("../src/pages/door/strength");
const { pinProblem } = await import("../src/pages/door/pin");
const { backProblem, passphraseProblem, stepOf, stepsOf, twoPlaces, wrongPlaces } = await import("../src/pages/door/start.svelte");

const EMPTY = { begun: true, theme: "system", way: null, name: "", lock: "words", words: [], typed: "", again: "", recovery: [], asked: [0, 1], back: ["", ""], made: null, taken: null, from: null, file: null, code: "", sheet: "", label: "" } as const;
const made = (change: object) => ({ ...EMPTY, ...change }) as unknown as Parameters<typeof stepOf>[2];

describe("a passphrase of one's own", () => {
  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["password", "weak"],
    ["Password1!", "weak"],
    ["aaaaaaaaaaaaaaaaaaaaaaaa", "weak"],
    ["abcdefghijklmnop1234567890", "weak"],
    ["correct horse battery", "weak"],
    ["river river river river river river river", "weak"],
    ["correct horse battery staple tree", "fair"],
    ["orchard amber window sparrow ladder salt", "strong"],
    ["қайық тау өзен жұлдыз кітап алма", "strong"],
    ["vT9#kq2LmZ!x8Rw0", "strong"],
  ])("%s is %s", (text, strength) => {
    expect(strengthOf(text)).toBe(strength);
  });

  it("is taken when it was typed twice alike, a generated one when it was typed once", () => {
    expect(passphraseProblem({ lock: "own", words: [], typed: "", again: "" })).toBe("page-door-pass-empty");
    expect(passphraseProblem({ lock: "own", words: [], typed: "one two three", again: "one two" })).toBe("page-door-pass-again-differs");
    expect(passphraseProblem({ lock: "own", words: [], typed: "pears  ", again: "pears  " })).toBe("vault-passphrase-short");
    expect(passphraseProblem({ lock: "own", words: [], typed: "one two three", again: "one two three" })).toBeNull();
    expect(passphraseProblem({ lock: "words", words: ["one", "two"], typed: "one three", again: "" })).toBe("page-door-pass-words-differ");
    expect(passphraseProblem({ lock: "words", words: ["one", "two"], typed: " One  two ", again: "" })).toBeNull();
    expect(passphraseProblem({ lock: "open", words: [], typed: "", again: "" })).toBeNull();
  });
});

describe("a PIN", () => {
  it.each([
    ["12345", "12345", "page-door-pin-short"],
    ["111111", "111111", "page-door-pin-simple"],
    ["123456", "123456", "page-door-pin-simple"],
    ["987654", "987654", "page-door-pin-simple"],
    ["482915", "482916", "page-door-pin-differs"],
    ["482915", "482915", null],
  ])("%s and %s: %s", (pin, again, problem) => {
    expect(pinProblem(pin, again)).toBe(problem);
  });
});

describe("the first run", () => {
  it("goes no further than what was answered", () => {
    expect(stepOf("today", undefined, made({}))).toBe("language");
    expect(stepOf("new", "passphrase", made({}))).toBe("way");
    expect(stepOf("new", "passphrase", made({ begun: false }))).toBe("language");
    expect(stepOf("new", "passphrase", made({ way: "start" }))).toBe("name");
    expect(stepOf("new", "sheet", made({ way: "start", name: "Saltmarsh" }))).toBe("passphrase");
    expect(stepOf("new", "name", made({ way: "start", name: "Saltmarsh" }))).toBe("name");
    expect(stepOf("new", "unheard-of", made({ way: "start" }))).toBe("language");
  });

  it("asks of a box without a screen first whether somebody could take it", () => {
    const far = (part: string, change: object) => stepOf("new", part, made(change), true);
    expect(far("way", {})).toBe("box");
    expect(far("way", { taken: "yes", way: "start", name: "Saltmarsh" })).toBe("box");
    expect(far("way", { taken: "no" })).toBe("way");
    expect(far("passphrase", { taken: "no" })).toBe("way");
    expect(far("passphrase", { taken: "no", way: "start", name: "Saltmarsh" })).toBe("passphrase");
    expect(far("sheet", { taken: "no", way: "start", name: "Saltmarsh", lock: "open", recovery: ["word"] })).toBe("sheet");
    expect(stepsOf("start", true)).toEqual(["language", "box", "way", "name", "passphrase", "sheet", "check"]);
    expect(stepsOf("back", true)).toEqual(["language", "box", "way", "back", "passphrase"]);
  });

  it("asks for what brings a group back, and makes no sheet then", () => {
    const back = (change: object) => made({ way: "back", ...change });
    expect(stepOf("new", "passphrase", back({}))).toBe("back");
    expect(stepOf("new", "name", back({}))).toBe("language");
    expect(stepOf("new", "passphrase", back({ from: "file", file: "/media/x", sheet: "a b" }))).toBe("passphrase");
    expect(stepsOf("back")).not.toContain("sheet");
    expect([
      backProblem({ from: null, file: null, code: "", sheet: "" }),
      backProblem({ from: "file", file: null, code: "", sheet: "a" }),
      backProblem({ from: "file", file: "/x", code: "", sheet: " " }),
      backProblem({ from: "machine", file: null, code: " ", sheet: "" }),
      backProblem({ from: "machine", file: null, code: "HD1-X", sheet: "" }),
      backProblem({ from: "kit", file: null, code: "HR1-X", sheet: "" }),
      backProblem({ from: "kit", file: null, code: "HR1-X", sheet: "a" }),
    ]).toEqual(["page-door-back-missing", "page-door-back-no-file", "page-door-back-no-words", "page-door-back-no-code", null, "page-door-back-no-words", null]);
  });

  it("asks of a box only whether it could be taken", () => {
    expect(stepOf("new", "passphrase", made({ way: "box" }))).toBe("language");
    expect(stepOf("new", "box", made({ way: "box" }))).toBe("box");
  });

  it("lets who is at the sheet go back, and on again only with what locks the home", () => {
    const sheet = { way: "start", name: "Saltmarsh", lock: "words", words: ["one", "two"], typed: "one two", recovery: ["a", "b"] };
    expect(stepOf("new", "name", made(sheet))).toBe("name");
    expect(stepOf("new", "check", made(sheet))).toBe("check");
    expect(stepOf("new", "check", made({ ...sheet, typed: "" }))).toBe("passphrase");
    expect(stepOf("new", "sheet", made({ ...sheet, name: " " }))).toBe("name");
  });

  it("asks for two different words, each as likely as any other", () => {
    const counts = new Map<number, number>();
    for (let first = 0; first < 12; first++)
      for (let second = 0; second < 11; second++) {
        const draws = [first, second];
        const [one, other] = twoPlaces(12, () => draws.shift() ?? 0);
        expect(one).toBeLessThan(other);
        for (const place of [one, other]) counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    expect([...counts.values()]).toEqual(Array(12).fill(22));
  });

  it("says which words are wrong", () => {
    const sheet = { recovery: ["clog", "brown", "coast"], asked: [0, 2] as [number, number] };
    expect(wrongPlaces({ ...sheet, back: [" Clog ", "coast"] })).toEqual([]);
    expect(wrongPlaces({ ...sheet, back: ["brown", ""] })).toEqual([0, 2]);
  });
});
