// The document that ProseMirror shows: a flat row of blocks, each with its kind, and text with three marks.
import { type Mark, type Node, Schema } from "prosemirror-model";
import { type Attributes, type Block, type Kind, type Marks, blocksOf, isLink } from "./blocks";

const TAGS: Partial<Record<Kind, string>> = { h2: "h2", h3: "h3", quote: "blockquote" };
const CLASS = /\bblock-(h2|h3|bullet|ordered|checked|unchecked|quote)\b/;

/** The element in which a block of a kind is shown. */
export const tagOf = (kind: Kind): string => TAGS[kind] ?? "p";

// What a browser makes of its own accord while somebody types is read by these rules; what is pasted never is.
const fromClass = (element: HTMLElement) => ({ kind: CLASS.exec(element.className)?.[1] ?? "p" });

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    block: {
      content: "text*",
      attrs: { kind: { default: "p", validate: "string" } },
      defining: true,
      parseDOM: [
        { tag: "h2", attrs: { kind: "h2" } },
        { tag: "h3", attrs: { kind: "h3" } },
        { tag: "blockquote", attrs: { kind: "quote" } },
        { tag: "p", getAttrs: fromClass },
        { tag: "div", getAttrs: fromClass },
      ],
      toDOM: (node) => [tagOf(node.attrs["kind"] as Kind), { dir: "auto", class: `block block-${node.attrs["kind"] as Kind}` }, 0],
    },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: { validate: "string" } },
      inclusive: false,
      parseDOM: [
        {
          tag: "a[href]",
          getAttrs: (element) => {
            const href = element.getAttribute("href");
            return isLink(href) && { href };
          },
        },
      ],
      toDOM: (mark) => ["a", { href: mark.attrs["href"] as string, rel: "noopener noreferrer nofollow" }, 0],
    },
    bold: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
    italic: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  },
});

const BLOCK = schema.nodes["block"]!;

/** Return the ProseMirror marks for the marks of a text. */
function marksFor(marks: Marks): Mark[] {
  const made: Mark[] = [];
  if (marks.link !== undefined) made.push(schema.mark("link", { href: marks.link }));
  if (marks.bold) made.push(schema.mark("bold"));
  if (marks.italic) made.push(schema.mark("italic"));
  return made;
}

/** Return the attributes in the note of a text with these marks. */
export function attributesOf(marks: readonly Mark[]): Attributes {
  const attributes: Attributes = {};
  for (const mark of marks) attributes[mark.type.name] = mark.type.name === "link" ? mark.attrs["href"] : true;
  return attributes;
}

/** Return one block as a node. */
export function nodeOf(block: Block): Node {
  return BLOCK.create({ kind: block.kind }, block.runs.map((run) => schema.text(run.text, marksFor(run.marks))));
}

/** Return the document of a note's delta; an empty note is one empty block. */
export function docOf(delta: { insert?: unknown; attributes?: Attributes }[]): Node {
  const rich = delta.map(({ insert, attributes }): [string, Attributes] => [typeof insert === "string" ? insert : "", attributes ?? {}]);
  const nodes = blocksOf(rich).map(nodeOf);
  return schema.node("doc", null, nodes.length ? nodes : [BLOCK.create()]);
}
