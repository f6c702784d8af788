// What is pasted, as blocks of a note. Foreign HTML is read letter by letter here and never becomes part of the page:
// nothing in it is fetched, run, or shown but its words, links, and what the schema knows.
import { Fragment, type Node, Slice } from "prosemirror-model";
import { type Block, isLink, type Kind, type Marks, type Run } from "./blocks";
import { whole } from "./positions";
import { nodeOf } from "./schema";

const CHARS_MAX = 4_000_000;
const SKIPPED = new Set("script style head title template svg math iframe object embed noscript textarea select canvas audio video".split(" "));
const BLOCKS = new Set(
  "p div h1 h2 h3 h4 h5 h6 li blockquote tr pre dt dd section article aside main header footer ul ol dl table tbody thead figure figcaption address form fieldset hr".split(" "),
);
const CELLS = new Set(["td", "th"]);
// Deeper than this nothing that people write is nested.
const DEPTH_MAX = 100;
const HEADS: Record<string, Kind> = { h1: "h2", h2: "h2", h3: "h3", h4: "h3", h5: "h3", h6: "h3" };
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const ENTITIES: Record<string, string> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", ndash: "–", mdash: "—", hellip: "…" },
  ...{ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", bull: "•", middot: "·", copy: "©", euro: "€", shy: "\u00ad" },
  ...{ zwnj: "\u200c", zwj: "\u200d", lrm: "\u200e", rlm: "\u200f", ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009", times: "×", deg: "°" },
};

/** Return what a clipboard or a drop holds, from its HTML where it has some, else from its text; null for nothing. */
export function sliceOf(data: DataTransfer, plainOnly = false): Slice | null {
  const html = plainOnly ? "" : data.getData("text/html");
  const blocks = html && html.length <= CHARS_MAX ? blocksOfHtml(html) : [];
  if (blocks.length) return openSlice(blocks);
  const text = data.getData("text/plain");
  return text ? openSlice(blocksOfText(text)) : null;
}

/** Return plain text as plain blocks, one for each line. */
export function blocksOfText(text: string): Block[] {
  return whole(text)
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => ({ kind: "p", runs: line ? [{ text: line.replaceAll("\0", ""), marks: {} }].filter((run) => run.text) : [] }));
}

function openSlice(blocks: Block[]): Slice {
  const nodes: Node[] = blocks.map(nodeOf);
  // A single plain block goes on in the text around it; a row of blocks keeps the kinds of its own.
  const isInline = blocks.length === 1 && blocks[0]?.kind === "p";
  const open = (block: Block | undefined) => (isInline || block?.kind === "p" ? 1 : 0);
  return new Slice(Fragment.from(nodes), open(blocks[0]), open(blocks.at(-1)));
}

interface Open {
  tag: string;
  marks: Marks;
  kind: Kind | null;
}

/** Return the blocks that a piece of HTML shows. */
export function blocksOfHtml(html: string): Block[] {
  const reader = new Reader();
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf("<", at);
    if (start < 0) break;
    reader.text(html.slice(at, start));
    at = html.startsWith("<!--", start) ? after(html, "-->", start) : reader.tag(html, start);
  }
  reader.text(html.slice(at));
  return reader.end();
}

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

class Reader {
  private blocks: Block[] = [];
  private runs: Run[] = [];
  private open: Open[] = [];
  private skipping = "";
  private box: Kind | null = null;

  /** Read a tag; return where it ends. */
  tag(html: string, start: number): number {
    const found = /^<(?:(\/?)([a-z][a-z0-9:-]*)|[!?])/i.exec(html.slice(start, start + 64));
    if (!found) {
      // A sign that somebody wrote.
      this.text("<");
      return start + 1;
    }
    const end = endOfTag(html, start);
    if (!found[2]) return end;
    const tag = (found[2] ?? "").toLowerCase();
    if (this.skipping) {
      if (found[1] && tag === this.skipping) this.skipping = "";
    } else if (found[1]) this.close(tag);
    else this.begin(tag, attributesIn(html.slice(start + found[0].length, end)));
    return end;
  }

  text(raw: string): void {
    if (this.skipping || !raw) return;
    const isExact = this.open.some((one) => one.tag === "pre");
    const decoded = whole(decode(raw)).replaceAll("\0", "").replace(/\r\n?/g, "\n");
    if (isExact) decoded.split("\n").forEach((line, place) => (place ? (this.flush(true), this.add(line)) : this.add(line)));
    else {
      const text = decoded.replace(/[ \t\n\f]+/g, " ");
      const last = this.runs.at(-1)?.text;
      this.add(text.startsWith(" ") && (last === undefined || last.endsWith(" ")) ? text.slice(1) : text);
    }
  }

  end(): Block[] {
    this.flush();
    return this.blocks;
  }

  private begin(tag: string, attributes: Map<string, string>): void {
    if (SKIPPED.has(tag)) {
      if (!VOID.has(tag)) this.skipping = tag;
      return;
    }
    if (tag === "br") this.flush(true);
    if (BLOCKS.has(tag)) this.flush();
    if (tag === "input" && attributes.get("type") === "checkbox") this.box = attributes.has("checked") ? "checked" : "unchecked";
    if (VOID.has(tag)) return;
    if (this.open.length < DEPTH_MAX) this.open.push({ tag, marks: marksFrom(tag, attributes), kind: this.kindFrom(tag, attributes) });
  }

  private close(tag: string): void {
    const place = this.open.findLastIndex((one) => one.tag === tag);
    if (place < 0) return;
    if (BLOCKS.has(tag)) this.flush();
    if (CELLS.has(tag)) this.add(" ");
    this.open.length = place;
  }

  private kindFrom(tag: string, attributes: Map<string, string>): Kind | null {
    const own = /\bblock-(h2|h3|bullet|ordered|checked|unchecked|quote)\b/.exec(attributes.get("class") ?? "");
    if (own) return own[1] as Kind;
    if (tag === "li") return this.open.findLast((one) => one.tag === "ol" || one.tag === "ul")?.tag === "ol" ? "ordered" : "bullet";
    return tag === "blockquote" ? "quote" : (HEADS[tag] ?? null);
  }

  private add(text: string): void {
    if (!text) return;
    const marks: Marks = Object.assign({}, ...this.open.map((one) => one.marks));
    this.runs.push({ text, marks });
  }

  /** End the block that is being read; an empty one counts only where a line was broken on purpose. */
  private flush(isBroken = false): void {
    const last = this.runs.at(-1);
    if (last && !this.open.some((one) => one.tag === "pre")) last.text = last.text.replace(/ $/, "");
    const runs = this.runs.filter((run) => run.text);
    const kind = this.open.findLast((one) => one.kind)?.kind ?? "p";
    if (runs.length || (isBroken && this.blocks.length)) {
      const isItem = kind === "bullet" || kind === "ordered";
      this.blocks.push({ kind: isItem && this.box ? this.box : kind, runs });
      this.box = null;
    }
    this.runs = [];
  }
}

function marksFrom(tag: string, attributes: Map<string, string>): Marks {
  const marks: Marks = {};
  const style = attributes.get("style") ?? "";
  if (tag === "b" || tag === "strong" || /font-weight:\s*(?:bold|[6-9]00)/.test(style)) marks.bold = true;
  if (tag === "i" || tag === "em" || /font-style:\s*italic/.test(style)) marks.italic = true;
  if (/font-weight:\s*(?:normal|400)/.test(style)) delete marks.bold;
  const href = attributes.get("href")?.trim();
  if (tag === "a" && isLink(href)) marks.link = href;
  return marks;
}

function endOfTag(html: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < html.length; at++) {
    const sign = html[at]!;
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === ">") return at + 1;
    // A quote opens a value only behind an equals sign.
    else if ((sign === '"' || sign === "'") && /=\s*$/.test(html.slice(Math.max(start, at - 8), at))) quote = sign;
  }
  return html.length;
}

function attributesIn(inside: string): Map<string, string> {
  const found = new Map<string, string>();
  // Only the few that matter are looked for, in what is short: an image can bring millions of letters along.
  for (const name of ["href", "class", "style", "type", "checked"]) {
    const match = new RegExp(`(?:^|[\\s"'])${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s"'/>])`, "i").exec(inside.slice(0, 8192));
    if (match) found.set(name, decode(match[1] ?? match[2] ?? match[3] ?? ""));
  }
  return found;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
  });
}
