// A note as blocks: what the marks of its text and the attributes of its line ends mean, everywhere the same.

export type Marks = { bold?: boolean; italic?: boolean; link?: string };
export type Kind = "p" | "h2" | "h3" | "bullet" | "ordered" | "checked" | "unchecked" | "quote";
export type Attributes = Record<string, unknown>;
export type Rich = [string, Attributes][];
export interface Run {
  text: string;
  marks: Marks;
}
export interface Block {
  kind: Kind;
  runs: Run[];
}

/** The attributes on the line end of a block of each kind. */
export const ATTRIBUTES: Record<Kind, Attributes> = {
  p: {},
  h2: { header: 2 },
  h3: { header: 3 },
  bullet: { list: "bullet" },
  ordered: { list: "ordered" },
  checked: { list: "checked" },
  unchecked: { list: "unchecked" },
  quote: { blockquote: true },
};
const LISTS = new Set<unknown>(["bullet", "ordered", "checked", "unchecked"]);
const LINK_CHARS_MAX = 2048;
// As the node reads it: no control characters, no spaces of any kind, nothing that turns the direction of text.
const LINK =
  /^(?:https?|mailto|tel):[^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2066-\u2069\u3000\ud800-\udfff\ufeff]+$/iu;

/** Whether a link may be kept and followed. */
export function isLink(link: unknown): link is string {
  return typeof link === "string" && [...link].length <= LINK_CHARS_MAX && LINK.test(link);
}

/** Return what somebody typed as a link: with https:// or mailto: before it where that is meant; null for no link. */
export function asLink(typed: string): string | null {
  const text = typed.trim();
  if (isLink(text)) return text;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return isLink(`mailto:${text}`) ? `mailto:${text}` : null;
  if (/^[^\s:/]+\.[^\s:/]{2,}(?:[/?#]\S*)?$/.test(text)) return isLink(`https://${text}`) ? `https://${text}` : null;
  return null;
}

/** Return the kind of the block whose line end has these attributes; of several, header, then list, then quote. */
export function kindOf(attributes: Attributes = {}): Kind {
  if (attributes["header"] === 2) return "h2";
  if (attributes["header"] === 3) return "h3";
  if (LISTS.has(attributes["list"])) return attributes["list"] as Kind;
  return attributes["blockquote"] === true ? "quote" : "p";
}

/** Return those of the attributes of a text that are marks. */
function marksOf(attributes: Attributes = {}): Marks {
  const marks: Marks = {};
  if (attributes["bold"] === true) marks.bold = true;
  if (attributes["italic"] === true) marks.italic = true;
  if (isLink(attributes["link"])) marks.link = attributes["link"];
  return marks;
}

/** Return the blocks of a text in pieces; the last line end may be missing. */
export function blocksOf(rich: Rich): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  for (const [piece, attributes] of rich) {
    piece.split("\n").forEach((text, place) => {
      if (place) {
        blocks.push({ kind: kindOf(attributes), runs });
        runs = [];
      }
      if (text) runs.push({ text, marks: marksOf(attributes) });
    });
  }
  if (runs.length) blocks.push({ kind: "p", runs });
  return blocks;
}

/** Whether a block is an item of a list, and of which sort: items of one sort in a row are one list. */
export function listOf(kind: Kind): "bullet" | "ordered" | "tasks" | null {
  if (kind === "checked" || kind === "unchecked") return "tasks";
  return kind === "bullet" || kind === "ordered" ? kind : null;
}

/** Return the blocks in groups: each list together, everything else alone. */
export function grouped(blocks: Block[]): { list: ReturnType<typeof listOf>; blocks: Block[] }[] {
  const groups: { list: ReturnType<typeof listOf>; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const list = listOf(block.kind);
    const last = groups.at(-1);
    if (list && last?.list === list) last.blocks.push(block);
    else groups.push({ list, blocks: [block] });
  }
  return groups;
}
