import { describe, expect, it } from "vitest";
import { OutOfReach } from "../src/data/api";
import { Editing, isPassing } from "../src/data/editing.svelte";
import { mergedMany } from "../src/data/forms";

/** A node that keeps what it is sent, and can be told to fail or to wait. */
function node() {
  const kept: string[] = [];
  const state = { fails: false, wait: null as Promise<void> | null };
  const save = async (text: string) => {
    await state.wait;
    if (state.fails) throw new OutOfReach("gone");
    kept.push(text);
  };
  return { kept, state, save };
}

describe("changing a field", () => {
  it("sends what is new once, and says so", async () => {
    const { kept, save } = node();
    const one = new Editing(save);
    one.begin("a");
    expect(await one.commit()).toBe(true);
    one.change("b");
    expect(await one.commit()).toBe(true);
    expect(await one.commit()).toBe(true);
    expect([kept, one.saved]).toEqual([["b"], true]);
  });

  it("keeps what was typed when the node can't be reached, and sends it when asked again", async () => {
    const { kept, state, save } = node();
    const one = new Editing(save);
    one.begin("a");
    one.change("typed");
    state.fails = true;
    expect(await one.commit()).toBe(false);
    expect([one.text, isPassing(one.failure)]).toEqual(["typed", true]);
    state.fails = false;
    expect(await one.commit()).toBe(true);
    expect([kept, one.failure]).toEqual([["typed"], null]);
  });

  it("sends the last word when somebody types on while the first is on its way", async () => {
    const { kept, state, save } = node();
    let go = () => {};
    state.wait = new Promise((done) => (go = done));
    const one = new Editing(save);
    one.begin("");
    one.change("one");
    const first = one.commit();
    one.change("one two");
    void one.commit();
    go();
    expect(await first).toBe(true);
    expect(kept).toEqual(["one", "one two"]);
  });

  it("keeps both when somebody else writes meanwhile, and asks", async () => {
    const { kept, save } = node();
    const one = new Editing(save);
    one.begin("a");
    one.change("mine");
    one.present("theirs");
    expect([one.text, one.meanwhile]).toEqual(["mine", "theirs"]);
    expect(await one.commit()).toBe(false);
    expect(await one.settle("mine")).toBe(true);
    expect(kept).toEqual(["mine"]);
    one.change("again mine");
    one.present("again theirs");
    await one.settle("theirs");
    expect([one.text, one.isOpen]).toEqual(["again theirs", false]);
  });

  it("shows what others write where nothing was typed, and its own text as the node tidied it", async () => {
    const { save } = node();
    const one = new Editing(save);
    one.begin("a");
    one.present("b");
    expect(one.text).toBe("b");
    one.change(" c ");
    await one.commit();
    one.present("c");
    expect([one.text, one.meanwhile]).toEqual(["c", null]);
  });

  it("merges lists instead of asking", async () => {
    const { kept, save } = node();
    const one = new Editing(save, mergedMany);
    one.begin("a; b");
    one.change("a; b; mine");
    one.present("a; theirs");
    await one.commit();
    expect(kept).toEqual(["a; theirs; mine"]);
  });
});
