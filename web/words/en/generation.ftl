# Checkpoints: a space that begins anew from what it holds, and history that may go.
generation-not-steward = Only a steward's device can make a checkpoint of this space. Ask a group that is steward there.
generation-nothing-to-cover = There is nothing yet that a checkpoint could hold. Write something first.
generation-changed-meanwhile = The space changed while the checkpoint was made, so it was given up. Make it again.
generation-differs = A checkpoint of a space doesn't hold what this node holds. This node goes on with its own entries and uses nothing of the checkpoint. Ask the group that made it.
generation-broken = A checkpoint of a space is damaged and can't be used. This node goes on without it. Ask a steward to make another.
generation-still-waiting = The checkpoint waits until a device of another group has checked it. Nothing is deleted before that.
record-gone = is about a record that is no longer kept here
