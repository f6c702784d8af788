// The document that ProseMirror shows: a flat row of blocks, each with its kind, and text with three marks.
import { type Mark, type Node, Schema } from "prosemirror-model";
import { type Attributes, type Block, type Kind, type Marks, blocksOf } from "./blocks";

const ROLES: Partial<Record<Kind, string>> = {
  bullet: "listitem",
  ordered: "listitem",
  checked: "listitem",
  unchecked: "listitem",
};
const TAGS: Partial<Record<Kind, string>> = { h2: "h2", h3: "h3", quote: "blockquote" };

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    block: {
      content: "text*",
      attrs: { kind: { default: "p", validate: "string" } },
      defining: true,
      toDOM: (node) => {
        const kind = node.attrs["kind"] as Kind;
        const attributes: Record<string, string> = { dir: "auto", class: `block block-${kind}` };
        if (ROLES[kind]) attributes["role"] = ROLES[kind];
        return [TAGS[kind] ?? "p", attributes, 0];
      },
    },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: { validate: "string" } },
      inclusive: false,
      toDOM: (mark) => ["a", { href: mark.attrs["href"] as string, rel: "noopener noreferrer nofollow" }, 0],
    },
    bold: { toDOM: () => ["strong", 0] },
    italic: { toDOM: () => ["em", 0] },
  },
});

const BLOCK = schema.nodes["block"]!;

/** Return the ProseMirror marks for the marks of a text. */
export function marksFor(marks: Marks): Mark[] {
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
