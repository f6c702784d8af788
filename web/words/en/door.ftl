# What stands in the way at the door to the page.

door-link-spent = This link was used already or is too old. Make a new one with “hedgerow page” on the node's machine.
door-locked = This node is locked. Type its passphrase to open it.
door-no-home = No group was made here yet. Make one first.
door-not-new = A group was made here already. Load the page again.
door-open-lock = This node has no passphrase to check. Make a link with “hedgerow page” on its machine.
door-wait = There were several wrong tries. Try again in { $seconds ->
    [one] one second.
   *[other] { $seconds } seconds.
    }
door-browser-unknown = This browser isn't signed in here any more. Ask for a new invitation.

claim-code-wrong = That is not the code of this box. Look at it once more, letter by letter.
claim-used = This code was used already. If none of you did that, take the power of the box away and give it back: then it has another one.
claim-closed = This box doesn't listen to unknown browsers now. Take its power away and give it back; for an hour after that it does.
claim-needs-passphrase = A box that is kept from the network needs a passphrase.

viewer-not-keeper = Only the keeper of this node can do that, at the node's own machine.

page-no-node = No unlocked node runs in this home. Start one with “hedgerow run --open”, or type the passphrase at the page of the locked one.

viewer-may-not = { $name } may not do that here. The keeper of this node can change what each person may do.
viewer-gone = You are no longer on the list of this node's people. Ask its keeper.
viewer-not-in-space = { $name } doesn't write in this space. Choose another one, or ask the keeper of this node.
viewer-only-own = { $name } may only change what they added. Ask the keeper of this node, or somebody who may edit.
viewer-not-this-part = This part stays with the node's own machine. It can be changed there.

pin-length = Choose a PIN of { $least } to { $most } characters.
pin-plain = This PIN is too easy to guess. Use at least three different characters.
pin-wrong = That is not the PIN of this browser. { $left ->
    [one] One try is left; then a new invitation is needed.
   *[other] { $left } tries are left; then a new invitation is needed.
    }
door-no-memory = This machine has too little free memory to check that now. Try again in a moment.

phones-no-address = This machine has no address in a local network. Connect it to one and try again.
phones-not-served = The page for phones is switched on but could not be served. Switch it off and on again in the settings.

sign-in-unknown = That browser is signed out already.
