// What the pages in front of the door tell the rest: they come before anybody is signed in.

const JOIN = /^#join=([\w-]+)(?:&fp=([0-9a-fA-F:]+))?$/;
const found = JOIN.exec(location.hash);

/**
 * `link_failed`: the one-time link of the address was used or too old. `joining`: a member's invitation was opened here.
 * `starting`: a group is being started; its pages go on after the home was made. `left`: the data were left behind just
 * now; who keeps what brings them back, with the codes.
 */
export const doorway = $state({ link_failed: false, joining: found !== null, starting: false, left: null as null | { name: string; code: string }[] });

/** The token of the invitation in the address, and the fingerprint that came with it; then taken out of the address. */
export const invitation = { token: found?.[1] ?? "", fingerprint: found?.[2] ?? "" };

if (found) history.replaceState(null, "", "#/today");
