// For whom the keeper writes now: until the page is loaded anew or locked, and never in the browser's storage.
import { writeFor } from "./api";
import { session } from "./session.svelte";

/** The member whose name new words bear; empty for none. */
export const writer = $state({ member: "", name: "" });

let watching = false;

/** Write as a member from now on; nobody's name for the keeper's own words. */
export function writeAs(member: string, name: string): void {
  Object.assign(writer, { member, name });
  writeFor(member);
  if (watching) return;
  watching = true;
  // Whoever signs in next writes as themselves.
  $effect.root(() => {
    $effect(() => {
      if (!session.door?.signed_in) writeAs("", "");
    });
  });
}
