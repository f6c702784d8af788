// Where the others are: a caret with a name for each, and what they selected. Looks come from classes alone.
import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import * as Y from "yjs";
import type { Binding } from "./binding";
import type { Cursor, NoteLine } from "./line";
import { positionOf } from "./positions";

export const CARETS = new PluginKey<DecorationSet>("carets");
const COLOURS = ["blue", "brick", "ochre", "plum", "teal", "slate"];

/** Return a place in the text as short text, to be sent to others. */
export function packed(place: Y.RelativePosition): string {
  return btoa(String.fromCharCode(...Y.encodeRelativePosition(place)));
}

function unpacked(text: string): Y.RelativePosition {
  return Y.decodeRelativePosition(Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)));
}

export function carets(line: NoteLine, binding: () => Binding): Plugin<DecorationSet> {
  const drawn = (doc: Node) => DecorationSet.create(doc, [...line.cursors].flatMap(([seat, cursor]) => drawnFor(seat, cursor, doc)));
  function drawnFor(seat: number, cursor: Cursor, doc: Node): Decoration[] {
    const person = line.standing.people.find((one) => one.seat === seat);
    try {
      const [anchor, head] = [binding().offset(unpacked(cursor.a)), binding().offset(unpacked(cursor.h))];
      if (!person || anchor === null || head === null) return [];
      const [from, to] = [positionOf(doc, anchor), positionOf(doc, head)];
      const colour = COLOURS[seat % COLOURS.length] ?? "blue";
      const widget = Decoration.widget(to, () => mark(person.name, colour), { key: `${seat} ${person.name}`, side: 10, ignoreSelection: true });
      return from === to ? [widget] : [widget, Decoration.inline(Math.min(from, to), Math.max(from, to), { class: `selected g-${colour}` })];
    } catch {
      // Somebody's browser sent what is no place: then they have none.
      return [];
    }
  }
  return new Plugin({
    key: CARETS,
    state: {
      init: (_, state) => drawn(state.doc),
      apply: (tr, before) => (tr.docChanged || tr.getMeta(CARETS) ? drawn(tr.doc) : before),
    },
    props: { decorations: (state) => CARETS.getState(state) },
  });
}

function mark(name: string, colour: string): HTMLElement {
  const caret = document.createElement("span");
  caret.className = `caret caret-other g-${colour}`;
  caret.setAttribute("aria-hidden", "true");
  caret.dataset["name"] = name;
  return caret;
}
