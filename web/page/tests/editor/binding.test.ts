import { expect, test } from "vitest";
import { Chance, WORDS, Writer } from "./writers";

test.each(Object.keys(WORDS))("what the screen shows is the text, and all show the same: %s", (script) => {
  for (let seed = 0; seed < 6; seed++) {
    const chance = new Chance(seed);
    const writers = [new Writer(2 ** 53 - 9), new Writer(12), new Writer(2 ** 40 + 1)];
    for (let round = 0; round < 40; round++) {
      for (const writer of writers) {
        writer.act(chance, chance.next() < 0.8 ? script : "Emoji");
        expect(writer.state.doc.toJSON(), `seed ${seed}`).toEqual(writer.binding.doc().toJSON());
      }
      if (chance.next() < 0.4) exchange(writers);
    }
    exchange(writers);
    for (const writer of writers) {
      expect(writer.rich, `seed ${seed}`).toEqual(writers[0]!.rich);
      expect(writer.state.doc.toJSON()).toEqual(writer.binding.doc().toJSON());
      expect(/[\ud800-\udfff]/u.test(writer.binding.text.toString())).toBe(false);
      expect(writer.binding.text.toString()).not.toContain("\ufffd");
    }
  }
}, 30_000);

function exchange(writers: Writer[]): void {
  const made = writers.map((writer) => writer.made.splice(0));
  for (const writer of writers) for (const [place, updates] of made.entries()) if (writers[place] !== writer) updates.forEach((update) => writer.take(update));
}
