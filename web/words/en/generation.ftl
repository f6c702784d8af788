# Checkpoints: a space that begins anew from what it holds, and history that may go.
generation-not-steward = Only a steward's device can make a checkpoint of this space. Ask a group that is steward there.
generation-nothing-to-cover = There is nothing yet that a checkpoint could hold. Write something first.
generation-changed-meanwhile = The space changed while the checkpoint was made, so it was given up. Make it again.
generation-record-too-large = The record { $record } says more than a checkpoint may keep of one record, so none can be made of its space, and the whole history stays. Go on in a new record, and erase or leave this one.
generation-differs = A checkpoint of a space doesn't hold what this node holds. This node goes on with its own entries and uses nothing of the checkpoint. Ask the group that made it.
generation-broken = A checkpoint of a space is damaged and can't be used. This node goes on without it. Ask a steward to make another.
generation-still-waiting = The checkpoint waits until a device of another group has checked it. Nothing is deleted before that.
generation-not-known-yet = Nothing is deleted before every steward's device knows of this checkpoint. Waiting for a device of: { $groups }. That happens by itself when you next meet; if the device is gone for good, its group has to say that it is lost: device lost.
record-gone = is about a record that is no longer kept here
generation-missing = This space has no checkpoint yet, so nothing may be deleted. Make one first: space checkpoint.
generation-keep-broken = History is kept or not: say yes or no instead of “{ $keep }”.
cli-generation-made = Checkpoint { $id } holds { $records ->
    [one] one record
   *[other] { $records } records
} in place of { $entries ->
    [one] one change
   *[other] { $entries } changes
} ({ $size }).
cli-generation-counts = { $by ->
    [none] It counts already: nobody else reads this space.
   *[other] Checked by { $by }.
}
cli-generation-waits = It waits for a device of another group to check it. That happens by itself when you next meet.
cli-no-generations = This space has no checkpoint.
cli-compacted = The store took { $before } and takes { $after } now. { $entries ->
    [0] No changes were deleted.
    [one] One old change was deleted.
   *[other] { $entries } old changes were deleted.
}
cli-history-kept = This node keeps the whole history of the space.
cli-history-let-go = This node deletes old changes of the space once a checkpoint holds what they came to.
cli-label-generation = Checkpoint
cli-label-entries-below = Changes it holds
cli-label-reason = Why
