# Ending what a group is in a space, and what follows.

space-no-such-member = { $peer } is not in { $space }. Look at who is there, and use that name.
remove-yourself = This is your own group. Leave the space instead.
request-made-already = Your group has asked for this already. It takes effect when others agree.
request-unknown = There is no such open request. Look at the requests of this space again; somebody may have decided meanwhile.
request-not-yours = Only the group that asked for this can take it back.
request-not-yours-to-confirm = Your group can’t agree to this: only stewards who are senior enough can, once each.
rotate-not-writer = Only groups that can write in a space can give it new keys.
peer-paused = Sharing with { $peer } is paused. Resume it first.
space-removed-you = { $by } removed your group from { $space } on { $day }. What you wrote until then stays here; nothing more can be written there.
space-copy-origin = Copied from { $space }, where { $author } entered it on { $day }.
space-copy-said = { $author } said there on { $day }: { $statement }.

cli-space-removed = { $name } is no longer in { $space }. What it wrote until now stays. New keys are in use from now on.
cli-space-asked = This is a request now. { $name } stays in { $space } until others agree: { $could_sign }. Until then nothing is shared between the two of you there.
cli-space-asked-nobody = This is a request now, and nobody in { $space } can decide it. { $name } stays. Each of you can go on with a copy: space copy.
cli-space-role-asked = This is a request now. Others have to agree: { $could_sign }.
cli-space-role-asked-nobody = This is a request now, and nobody here can decide it. The role stays as it is.
cli-no-requests = Nobody asks for anything in this space.
cli-request-remove = { $id }  { $by } asks to remove { $target }. Agreed so far: { $backers }. Could decide: { $could_sign }.
cli-request-role = { $id }  { $by } asks to make { $target } a { $role }. Agreed so far: { $backers }. Could decide: { $could_sign }.
cli-request-may-i = You can agree: space confirm.
cli-request-withdrawn = Your request is taken back.
cli-space-rotated = New keys are in use in { $name }.
cli-space-copied = { $records ->
    [one] { $name } holds a copy of one record.
   *[other] { $name } holds copies of { $records } records.
  } Nobody else is in it yet.
cli-space-copy-left-out = Left out, because only their own groups can write them or this version can’t read them: { $count }.
cli-nobody = nobody
cli-peer-paused = Nothing is exchanged with { $name } until you resume it. Nobody else is told.
cli-peer-resumed = Sharing with { $name } goes on.
cli-peer-removed-from = Removed from: { $spaces }.
cli-peer-still-in = Still in, because your group alone can’t decide that: { $spaces }.
cli-peer-not-told = It was not in reach; it will hear of it from others, or find that you don’t answer.
