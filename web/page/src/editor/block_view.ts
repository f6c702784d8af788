// How a block stands on the screen: items of lists with the roles of lists, tasks with a box that can be ticked.
import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";
import { type Kind, listOf } from "./blocks";
import { tick } from "./commands";
import { tagOf } from "./schema";

/** Return what makes the view of each block; `done` is what the box of a task is called. */
export function blockViews(done: string) {
  return { block: (node: Node, view: EditorView, position: () => number | undefined) => new BlockView(node, view, position, done) };
}

class BlockView implements NodeView {
  dom: HTMLElement;
  contentDOM: HTMLElement;
  private readonly box: HTMLElement | null = null;

  constructor(
    private node: Node,
    view: EditorView,
    position: () => number | undefined,
    done: string,
  ) {
    const kind = node.attrs["kind"] as Kind;
    const list = listOf(kind);
    this.contentDOM = make(tagOf(kind), { dir: "auto" });
    if (!list) {
      this.dom = this.contentDOM;
      this.dom.className = `block block-${kind}`;
      return;
    }
    const item = make("div", { role: "listitem", class: "item" });
    if (list === "tasks") {
      this.box = make("span", { role: "checkbox", class: "block-tick", contenteditable: "false", "aria-label": done, "aria-checked": String(kind === "checked") });
      this.box.addEventListener("mousedown", (event) => event.preventDefault());
      this.box.addEventListener("click", () => {
        const at = position();
        if (at !== undefined && view.editable) tick(at)(view.state, view.dispatch.bind(view));
      });
      item.append(this.box);
    }
    item.append(this.contentDOM);
    this.dom = make("div", { role: "list", class: `block block-${kind}` });
    this.dom.append(item);
  }

  update(node: Node): boolean {
    const [before, after] = [this.node.attrs["kind"] as Kind, node.attrs["kind"] as Kind];
    if (node.type !== this.node.type || (before !== after && !(listOf(before) === "tasks" && listOf(after) === "tasks"))) return false;
    this.node = node;
    if (before !== after) {
      this.dom.className = `block block-${after}`;
      this.box?.setAttribute("aria-checked", String(after === "checked"));
    }
    return true;
  }

  stopEvent(event: Event): boolean {
    return this.box !== null && event.target === this.box;
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }
}

function make(tag: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
