// One field that somebody is changing: what they typed is kept until the node has it, whatever else happens.
import { OutOfReach, Failure } from "./api";

export type Save = (text: string) => Promise<void>;
export type Merge = (base: string, mine: string, theirs: string) => string;

/** The text of a field while it is changed. */
export class Editing {
  /** What stands in the form. */
  text = $state("");
  /** What somebody else wrote since, while something else stands in the form; null for nothing. */
  meanwhile = $state<string | null>(null);
  failure = $state.raw<unknown>(null);
  saving = $state(false);
  saved = $state(false);
  #base = $state("");
  #sent: string | null = null;
  #again = false;

  constructor(
    private readonly save: Save,
    private readonly merge: Merge | null = null,
  ) {}

  /** Begin with what the node has. */
  begin(present: string): void {
    this.text = this.#base = present;
    this.meanwhile = this.failure = this.#sent = null;
    this.saved = false;
  }

  /** Take what was typed. */
  change(text: string): void {
    this.text = text;
    this.saved = false;
  }

  /** Whether something stands here that the node doesn't have. */
  get isOpen(): boolean {
    return this.text !== this.#base;
  }

  /** Send what was typed, if it is new; return whether the node has it now. One send at a time, the last word wins. */
  async commit(): Promise<boolean> {
    if (this.meanwhile !== null) return false;
    if (this.saving) {
      this.#again = true;
      return false;
    }
    if (!this.isOpen) return this.failure === null;
    const sent = this.text;
    this.saving = true;
    try {
      await this.save(sent);
      this.#base = this.#sent = sent;
      this.failure = null;
      this.saved = !this.isOpen;
    } catch (error) {
      this.failure = error;
      return false;
    } finally {
      this.saving = false;
    }
    if (!this.#again) return true;
    this.#again = false;
    return this.commit();
  }

  /** Take what the node has now: an own word that came back, or somebody else's. */
  present(text: string): void {
    if (text === this.#base || this.saving) return;
    if (!this.isOpen || text === this.text || this.#sent !== null) {
      // Nothing of this reader is at stake, or it is their own text as the node tidied it.
      if (!this.isOpen) this.text = text;
      this.#base = text;
      this.#sent = null;
      return;
    }
    if (this.merge) {
      this.text = this.merge(this.#base, this.text, text);
      this.#base = text;
      return;
    }
    this.meanwhile = text;
  }

  /** Settle what was written meanwhile: theirs stands as it is, mine is sent over it. */
  async settle(whose: "theirs" | "mine"): Promise<boolean> {
    this.#base = this.meanwhile ?? this.#base;
    this.meanwhile = null;
    if (whose === "mine") return this.commit();
    this.text = this.#base;
    this.failure = null;
    return true;
  }
}

/** Whether trying again may help without changing anything: the node was out of reach or busy. */
export function isPassing(error: unknown): boolean {
  return error instanceof OutOfReach || (error instanceof Failure && error.family === "unavailable");
}
