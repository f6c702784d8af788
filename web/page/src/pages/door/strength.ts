// How hard an own passphrase is to guess, said in words. A rough measure that errs on the careful side.

export type Strength = "empty" | "weak" | "fair" | "strong";

const WORD_BITS = 9;
const FAIR_BITS = 45;
const STRONG_BITS = 64;
const NEAR = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890"];

/** Return how strong a passphrase is that somebody made up. */
export function strengthOf(passphrase: string): Strength {
  const text = passphrase.normalize("NFKC").trim();
  if (!text) return "empty";
  const bits = Math.min(bitsOfLetters(text), bitsOfWords(text));
  return bits >= STRONG_BITS ? "strong" : bits >= FAIR_BITS ? "fair" : "weak";
}

/** What the letters alone would give, with repetitions and rows of the keyboard worth next to nothing. */
function bitsOfLetters(text: string): number {
  const letters = [...text];
  const pool = [/[a-z]/, /[A-Z]/, /\d/, /[\p{P}\p{S}\s]/u].filter((some) => some.test(text)).length * 20 + (/[^\x00-\x7f]/.test(text) ? 30 : 0);
  const worth = letters.map((letter, at) => (at > 0 && follows(letters[at - 1] ?? "", letter) ? 0.15 : letters.indexOf(letter) < at ? 0.6 : 1));
  return Math.log2(pool) * worth.reduce((sum, one) => sum + one, 0);
}

/** What words give: a guesser tries words, not letters, and the same word twice is one word. */
function bitsOfWords(text: string): number {
  const words = text.toLowerCase().split(/[\s\-_.,;]+/u).filter(Boolean);
  if (words.length < 3) return words.some((word) => /^\p{L}+\d{0,4}[^\p{L}\d]?$/u.test(word) && word.length < 14) ? words.length * 18 : Infinity;
  return new Set(words).size * (WORD_BITS + 2);
}

function follows(before: string, letter: string): boolean {
  const pair = (before + letter).toLowerCase();
  const back = [...pair].reverse().join("");
  return before === letter || NEAR.some((row) => row.includes(pair) || row.includes(back));
}
