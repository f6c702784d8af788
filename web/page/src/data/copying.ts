// Taking a text along: what is selected is copied, for which no secure page is needed.

/** Select all of an element's text and copy it; tell whether the browser did, else it stays selected. */
export function copySelected(shown: HTMLElement): boolean {
  getSelection()?.selectAllChildren(shown);
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
