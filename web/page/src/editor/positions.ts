// Places in a note: UTF-16 offsets in its text, and ProseMirror's positions in the document that shows it.
import type { Node } from "prosemirror-model";

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** Whether an edge at this offset would cut a character in two. */
export function cuts(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

/** Return the text without halves of characters, which no note may hold. */
export function whole(text: string): string {
  // With the u flag a pair is one character: only halves that stand alone are matched.
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}

/** Return the offset in the text of a position in the document. */
export function offsetOf(doc: Node, position: number): number {
  const at = doc.resolve(position);
  const index = at.index(0);
  let offset = 0;
  for (let place = 0; place < index; place++) offset += doc.child(place).content.size + 1;
  return offset + (at.depth ? at.parentOffset : 0);
}

/** Return the position in the document of an offset in the text, never inside a character. */
export function positionOf(doc: Node, offset: number): number {
  let position = 0;
  for (let place = 0; place < doc.childCount; place++) {
    const block = doc.child(place);
    const size = block.content.size;
    if (offset <= size || place === doc.childCount - 1) {
      const inside = Math.min(offset, size);
      return position + 1 + (cuts(block.textContent, inside) ? inside - 1 : inside);
    }
    offset -= size + 1;
    position += block.nodeSize;
  }
  return 1;
}

export interface Hunk {
  start: number;
  deleted: number;
  inserted: string;
}

/**
 * Return the one change that leads from `before` to `after`, as small as it can be and never inside a character.
 * `caret` is where the caret stands in `after`: of several equal changes the one that ends there.
 */
export function hunkOf(before: string, after: string, caret = after.length): Hunk {
  const shorter = Math.min(before.length, after.length);
  let tail = 0;
  const most = Math.min(shorter, Math.max(0, after.length - caret));
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  let head = 0;
  while (head < shorter - tail && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  if (cuts(before, head) || cuts(after, head)) head--;
  if (cuts(before, before.length - tail) || cuts(after, after.length - tail)) tail--;
  return { start: head, deleted: before.length - head - tail, inserted: after.slice(head, after.length - tail) };
}
