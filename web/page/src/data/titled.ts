// What the browser's tab says: the name of the page that is shown.
import { t } from "./words.svelte";

/** Name the tab after a page, once that stands: to change the name takes the browser as long as a part of the page. */
export function titled(title: string): () => void {
  const words = t("page-shell-title", { title });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(() => (document.title = words))));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
