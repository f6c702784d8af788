// The editor on the screen: ProseMirror on the shared text, with keys, undo, pasting, and the carets of others.
import { baseKeymap, chainCommands } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import type { Slice } from "prosemirror-model";
import { type Command, EditorState, type Plugin, type Transaction } from "prosemirror-state";
import { ReplaceStep } from "prosemirror-transform";
import { EditorView } from "prosemirror-view";
import * as Y from "yjs";
import { Binding } from "./binding";
import { blockViews } from "./block_view";
import { CARETS, carets, packed } from "./carets";
import { plainAtStart, split, tickHere, toggleBold, toggleItalic, toggleKind } from "./commands";
import type { NoteLine } from "./line";
import { sliceOf } from "./paste";
import { schema } from "./schema";

export interface ScreenOptions {
  label: string;
  /** What the box of a task is called. */
  done: string;
  may_write: () => boolean;
  /** Somebody wants to make or change a link. */
  link: () => void;
  changed: (state: EditorState) => void;
}

const FROM_TEXT = "from the text";
// ProseMirror takes in what was composed a moment after the composition ended.
const COMPOSED_MS = 60;

export class Screen {
  readonly view: EditorView;
  private binding: Binding;
  private undo: Y.UndoManager;
  private readonly plugins: Plugin[];
  private pasting = false;

  constructor(
    element: HTMLElement,
    private readonly line: NoteLine,
    private readonly options: ScreenOptions,
  ) {
    this.binding = new Binding(line.text);
    this.undo = this.follow();
    this.plugins = [keymap(this.keys()), keymap(baseKeymap), carets(line, () => this.binding)];
    this.view = new EditorView({ mount: element }, {
      state: this.fresh(),
      editable: () => options.may_write(),
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": options.label, class: "editor-text" },
      nodeViews: blockViews(options.done),
      dispatchTransaction: (tr) => this.dispatch(tr),
      clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, "\n"),
      handleDOMEvents: {
        paste: (_, event) => this.paste(event),
        drop: (_, event) => this.drop(event),
        compositionstart: () => this.line.hold(),
        compositionend: () => void setTimeout(() => this.line.release(), COMPOSED_MS),
        blur: () => this.line.point(null),
        focus: () => this.point(),
      },
      handleKeyDown: (_, event) => {
        this.pasting = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "v";
        return false;
      },
    });
    options.changed(this.view.state);
  }

  /** Do a command at the selection, and go on writing there. */
  do(command: Command): void {
    command(this.view.state, this.view.dispatch, this.view);
    this.view.focus();
  }

  undoLast(): void {
    this.undo.undo();
  }

  redoLast(): void {
    this.undo.redo();
  }

  /** Go on with another shared text: the one before was given up. */
  replace(): void {
    this.leave();
    this.binding = new Binding(this.line.text);
    this.undo = this.follow();
    const tr = this.binding.read(this.view.state, null);
    if (tr) this.view.dispatch(tr.setMeta(FROM_TEXT, true));
  }

  /** Something else than the text changed: who is here, where they are, whether it may be written. */
  refresh(): void {
    this.view.setProps({ editable: () => this.options.may_write() });
    this.view.dispatch(this.view.state.tr.setMeta(CARETS, true));
  }

  close(): void {
    this.line.release();
    this.line.point(null);
    this.leave();
    this.view.destroy();
  }

  private fresh(): EditorState {
    return EditorState.create({ doc: this.binding.doc(), schema, plugins: this.plugins });
  }

  private dispatch(tr: Transaction): void {
    const before = this.view.state;
    const next = before.apply(tr);
    // Typing is taken back by the phrase; a mark, another kind or a tick is taken back alone.
    if (tr.steps.some((step) => !(step instanceof ReplaceStep)) && !tr.getMeta(FROM_TEXT)) this.undo.stopCapturing();
    // The text first: whoever looks at the screen's new document finds it there.
    const isExact = !tr.docChanged || tr.getMeta(FROM_TEXT) === true || this.binding.write(before.doc, next.doc, next.selection.to);
    this.view.updateState(next);
    if (!isExact) this.read();
    if (this.view.hasFocus() && (tr.docChanged || tr.selectionSet)) this.point();
    this.options.changed(this.view.state);
  }

  /** Bring the screen to the text. */
  private read(): void {
    const tr = this.binding.read(this.view.state, this.ends);
    if (tr) this.view.dispatch(tr.setMeta(FROM_TEXT, true));
    else if (this.line.cursors.size) this.refresh();
  }

  private ends: ReturnType<Binding["ends"]> | null = null;

  private observe = (_: unknown, transaction: Y.Transaction): void => {
    if (transaction.origin !== this.binding) this.read();
  };

  private before = (transaction: Y.Transaction): void => {
    // Where the selection is, as long as screen and text still agree.
    if (transaction.origin !== this.binding) this.ends = this.binding.ends(this.view.state);
  };

  private follow(): Y.UndoManager {
    this.binding.text.observe(this.observe);
    this.binding.text.doc?.on("beforeTransaction", this.before);
    const undo = new Y.UndoManager(this.binding.text, { trackedOrigins: new Set([this.binding]) });
    undo.on("stack-item-popped", () => this.view.dispatch(this.view.state.tr.scrollIntoView()));
    return undo;
  }

  private leave(): void {
    this.undo.destroy();
    this.binding.text.unobserve(this.observe);
    this.binding.text.doc?.off("beforeTransaction", this.before);
  }

  private point(): void {
    const { anchor, head } = this.binding.ends(this.view.state);
    this.line.point({ a: packed(anchor), h: packed(head) });
  }

  private keys(): Record<string, Command> {
    const undo: Command = () => (this.undoLast(), true);
    const redo: Command = () => (this.redoLast(), true);
    const link: Command = () => (this.options.link(), true);
    return {
      Enter: split,
      "Shift-Enter": split,
      "Mod-Enter": chainCommands(tickHere, split),
      Backspace: plainAtStart,
      ...{ "Mod-b": toggleBold, "Mod-i": toggleItalic, "Mod-k": link },
      ...{ "Mod-z": undo, "Mod-y": redo, "Mod-Shift-z": redo },
      ...{ "Mod-Alt-2": toggleKind("h2"), "Mod-Alt-3": toggleKind("h3"), "Mod-Shift-8": toggleKind("bullet"), "Mod-Shift-7": toggleKind("ordered") },
    };
  }

  private paste(event: ClipboardEvent): boolean {
    event.preventDefault();
    const slice = event.clipboardData && sliceOf(event.clipboardData, this.pasting);
    if (slice && this.view.editable) this.put(slice);
    return true;
  }

  private put(slice: Slice): void {
    const isInline = slice.openStart === 1 && slice.openEnd === 1 && slice.content.childCount === 1;
    const tr = isInline ? this.view.state.tr.replaceSelection(slice) : this.view.state.tr.deleteSelection().replaceSelection(slice);
    this.view.dispatch(tr.scrollIntoView().setMeta("paste", true));
  }

  private drop(event: DragEvent): boolean {
    // What is moved within this note ProseMirror moves by itself.
    if (this.view.dragging) return false;
    event.preventDefault();
    const slice = event.dataTransfer && sliceOf(event.dataTransfer);
    const at = this.view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (slice && at && this.view.editable) this.view.dispatch(this.view.state.tr.replaceRange(at.pos, at.pos, slice));
    return true;
  }
}
