// Something that somebody asks for on the page: whether it is under way, what came of it, and why it could not be done.

export class Act {
  busy = $state(false);
  error = $state.raw<unknown>(null);
  said = $state("");

  /** Do it once at a time; what `work` returns is said. Returns whether it was done. */
  async run(work: () => Promise<string | void>): Promise<boolean> {
    if (this.busy) return false;
    [this.busy, this.error, this.said] = [true, null, ""];
    try {
      this.said = (await work()) ?? "";
      return true;
    } catch (failure) {
      this.error = failure;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
