// What a lesson would take of a case, line by line, with the places that were struck out.

/** Piece of a line: as it stands, or struck out. */
export interface Piece {
  text: string;
  struck: boolean;
}

const MARK = "…";

/**
 * Return a text of the case in pieces: what the redacted text keeps, and what stands in it as the mark alone.
 * A mark that the text had itself counts as kept. Where the two can't be laid over each other all of it is struck.
 */
export function piecesOf(original: string, redacted: string): Piece[] {
  const whole = original.normalize("NFC").trim();
  if (!redacted) return whole ? [{ text: whole, struck: true }] : [];
  const kept = redacted.split(MARK);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [number, part] of kept.entries()) {
    const last = number === kept.length - 1;
    const found = number === 0 ? (whole.startsWith(part) ? 0 : -1) : last ? endOf(whole, part, at) : whole.indexOf(part, at);
    if (found < at) return [{ text: whole, struck: true }];
    if (number > 0) push(pieces, whole.slice(at, found), whole.slice(at, found) !== MARK);
    push(pieces, part, false);
    at = found + part.length;
  }
  return at === whole.length ? pieces : [{ text: whole, struck: true }];
}

/** Return pieces by the lines of the text. */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { text, struck } of pieces)
    for (const [number, part] of text.split("\n").entries()) {
      if (number > 0) lines.push([]);
      if (part) lines[lines.length - 1]?.push({ text: part, struck });
    }
  return lines.filter((line) => line.length);
}

const WORD_CHARS_MIN = 3;

/** Return which of `names`, or which longer words of them, stand in any of the texts. */
export function namesIn(texts: readonly string[], names: readonly string[]): string[] {
  const whole = texts.join("\n").normalize("NFC").toLocaleLowerCase();
  const words = new Set(whole.split(/[^\p{L}\p{N}_]+/u));
  const parts = (name: string) => name.split(/[^\p{L}\p{N}_]+/u).filter((word) => [...word].length >= WORD_CHARS_MIN);
  return names.filter((name) => {
    const wanted = name.normalize("NFC").trim().toLocaleLowerCase();
    return Boolean(wanted) && (whole.includes(wanted) || parts(wanted).some((word) => words.has(word)));
  });
}

function endOf(whole: string, part: string, at: number): number {
  return whole.endsWith(part) && whole.length - part.length >= at ? whole.length - part.length : -1;
}

function push(pieces: Piece[], text: string, struck: boolean): void {
  if (!text) return;
  const last = pieces[pieces.length - 1];
  if (last && last.struck === struck) last.text += text;
  else pieces.push({ text, struck });
}
