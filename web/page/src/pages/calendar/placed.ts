// Puts a block at its hours and columns: custom properties, set by the script because the page allows no style in markup.
import type { Attachment } from "svelte/attachments";
import type { Block } from "./lanes";

/** Return the attachment that tells an element where in its day it lies. */
export function placed(block: Pick<Block, "from" | "to" | "column" | "columns" | "wide">): Attachment<HTMLElement> {
  return (element) => {
    for (const name of ["from", "to", "column", "columns", "wide"] as const) element.style.setProperty(`--${name}`, String(block[name]));
  };
}
