// What is done a little later, once for all who ask meanwhile, and at once where somebody waits for it.

export class Soon {
  #work: () => void;
  #pending: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Have it done within so many milliseconds; whoever asks while it waits asks for nothing more. */
  within(wait: number): void {
    this.#pending ??= setTimeout(() => this.hurry(), wait);
  }

  /** Have it done now if it waits. */
  hurry(): void {
    if (this.#pending === undefined) return;
    this.stop();
    this.#work();
  }

  /** Forget it. */
  stop(): void {
    clearTimeout(this.#pending);
    this.#pending = undefined;
  }
}
