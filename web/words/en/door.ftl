# What stands in the way at the door to the page.

door-link-spent = This link was used already or is too old. Make a new one on the node's machine: hedgerow page
door-locked = This node is locked. Type its passphrase to open it.
door-no-home = No group was made here yet. Make one first.
door-not-new = A group was made here already. Load the page again.
door-open-lock = This node has no passphrase to check. Make a link on its machine: hedgerow page
door-wait = There were several wrong tries. Try again in { $seconds ->
    [one] one second.
   *[other] { $seconds } seconds.
    }
door-browser-unknown = This browser isn't signed in here any more. Ask for a new invitation.

viewer-not-keeper = Only the keeper of this node can do that, at the node's own machine.

page-no-node = No unlocked node runs in this home. Start it with: hedgerow run --open
