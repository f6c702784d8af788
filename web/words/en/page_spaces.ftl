# Spaces: what groups hold together.

page-spaces-may-reader = May see
page-spaces-may-contributor = May see and add
page-spaces-may-steward = May see, add and invite
page-spaces-may-courier = Carries it, sealed
page-spaces-does-reader = They hold every record of this space and can't write in it.
page-spaces-does-contributor = They can add records, answer, pledge and comment; nobody changes what others wrote.
page-spaces-does-steward = They also decide with you who is in: they can invite other groups.
page-spaces-role = What they may do there
page-spaces-new = Start a space
page-spaces-lead = { $count ->
    [0] What is at home is for your group alone. Nothing is shared yet.
    [one] One space is shared with others. What is at home is for your group alone.
   *[other] { $count } spaces are shared with others. What is at home is for your group alone.
  }
page-spaces-back = Back to spaces
page-spaces-one = Space
page-spaces-gone = This space is not here. It may not have arrived yet.
page-spaces-home = Home: only your own group. It is never shared.
page-spaces-left = You left this space. What was there when you left stays readable here.
page-spaces-own-reader = You may see everything here, and write nothing.
page-spaces-own-contributor = You may see and add.
page-spaces-own-steward = You may see and add, and you decide who is in, with the other stewards if there are any.
page-spaces-own-courier = You carry it sealed for the others and can read none of it.
page-spaces-does-courier = They carry it sealed and can read none of it.
page-spaces-offered-short = You were asked to be a steward here.
page-spaces-offered = You were asked to be a steward of this space.
page-spaces-offered-why = Then you decide with the others who is in. Until you answer, nothing changes.
page-spaces-offered-accept = Be a steward
page-spaces-offered-them = Was asked to be a steward and has not answered yet.
page-spaces-waiting = { $count ->
    [one] One change waits for something that has not arrived.
   *[other] { $count } changes wait for something that has not arrived.
  }
page-spaces-waiting-why = { $count ->
    [one] One change about who is in this space rests on something that has not arrived yet. It is looked at again when that comes; meet the other groups of this space.
   *[other] { $count } changes about who is in this space rest on something that has not arrived yet. They are looked at again when that comes; meet the other groups of this space.
  }
page-spaces-name = What it is called
page-spaces-new-how = A space is what groups hold together: its calendar, needs and pledges, cases and lessons. Nobody but you is in it until you share it, and everybody in it sees its name.
page-spaces-new-do = Start it
page-spaces-not = Not now
page-spaces-members = Who is in it
page-spaces-share = Share this space
page-spaces-share-with = With whom
page-spaces-share-choose = Choose a group
page-spaces-share-means = They get everything that is in this space, also what was written before.
page-spaces-share-nobody = Every group whose numbers you compared is in it already with all that can be given.
page-spaces-holds = What it holds
page-spaces-activity = What happened here
page-spaces-compare = Do others hold the same?
page-spaces-compare-how = Everything is checked anew here, then compared with the group that you choose. That can take a moment.
page-spaces-comparing = Comparing…
page-spaces-equal = { $name } holds exactly the same and sees it as you do.
page-spaces-different = { $name } holds something else just now.
page-spaces-not-compared = It could not be compared with { $name }.
page-spaces-leave = Leaving
page-spaces-leave-this = Leave this space
page-spaces-leave-really = Leave { $name }?
page-spaces-leave-means = What your group wrote stays with the others, under its name. Nothing new comes to you or goes from you. To come back, a steward has to invite you again.
page-spaces-leave-alone = You are its only steward: after you nobody can let others in or remove them. Make somebody else a steward first.
page-spaces-leave-do = Leave it
page-spaces-stay = Stay
page-spaces-compare-no-answer = The other side gave no answer.
page-spaces-compare-other-entries = One side has changes that the other lacks. Sync, then compare again.
page-spaces-compare-unreadable = One side can't read everything that it holds.
page-spaces-compare-other-view = Both hold the same changes and show them differently. Please report this.
page-spaces-frozen = Nobody is left in this space who can let others in or out. You can go on with a copy of your own.
page-spaces-ended-left = Your group left this space, so nothing is written here any more.
page-spaces-ended-removed = { $by } removed your group from this space on { $when }. Nothing is written here any more.
page-spaces-ended-then = What you had until then stays readable here. You can go on with a copy of your own.
page-spaces-member-rests = Nothing goes between you and them here just now.
page-spaces-member-more = What they hold
page-spaces-member-of = What they hold: { $name }
page-spaces-request-remove = { $by } asks that { $target } leave this space.
page-spaces-request-role = { $by } asks that { $target } do no more than this: { $role }.
page-spaces-request-rests = While this is open, nothing goes between { $by } and { $target } here. Everybody else goes on.
page-spaces-request-backed = Agreed already: { $names }.
page-spaces-request-could = Can confirm it: { $names }.
page-spaces-request-nobody = Nobody else here can confirm it. Going on with a copy is the way out.
page-spaces-request-confirm = I agree
page-spaces-request-withdraw = Take the request back
page-spaces-request-confirmed = Your agreement is signed.
page-spaces-request-withdrawn = The request is taken back.
page-spaces-packed = How long its history is
page-spaces-packed-never = Every change since its beginning is kept as it was written.
page-spaces-packed-since = { $count ->
    [one] History is packed since { $when }: one older change became { $size } of what still counts.
   *[other] History is packed since { $when }: { $count } older changes became { $size } of what still counts.
  }
page-spaces-packed-unconfirmed = A newer packing waits until another group has checked it.
page-spaces-packed-why = Packed, new members get what counts instead of every step that led to it. Nothing that anybody can see is lost.
page-spaces-pack = Pack it now
page-spaces-packing = Packing and checking…
page-spaces-packed-now = { $count ->
    [one] Packed: one record in { $size }.
   *[other] Packed: { $count } records in { $size }.
  }
page-spaces-packed-waits = Packed into { $size }. It counts once a machine of another group has checked it. { $names }
page-spaces-keys = Keys
page-spaces-keys-how = New keys shut out whoever has an old one: a machine that is gone, or somebody who copied it. They are also changed by themselves from time to time.
page-spaces-keys-do = Change the keys now
page-spaces-keys-done = From now on everything here is written under new keys.
page-spaces-aside = Set aside
page-spaces-aside-how = These changes came after their group’s part in this space had ended. They are kept and change nothing.
page-spaces-aside-count = { $count ->
    [one] one change
   *[other] { $count } changes
  }
page-spaces-aside-untitled = A record without a name
page-spaces-copy = Going on with a copy
page-spaces-copy-how = If you can’t stay in one space with somebody, take what is here into a new one of your own.
page-spaces-copy-open = Go on with a copy
page-spaces-copy-means = All records are entered anew in a space in which you are alone at first; each leads back to its origin. Then invite whom you want. The old space goes on without you only if you leave it.
page-spaces-copy-name = What the new space is called
page-spaces-copy-do = Make the copy
page-spaces-copying = Copying…
page-spaces-aside-stays = { $count ->
    [one] One more stays in place, because { $names } had built on it.
   *[other] { $count } more stay in place, because { $names } had built on them.
  }
page-spaces-history-kept = The steps that led to it are still on this machine, for looking back. Others who keep them are not touched.
page-spaces-history-gone = On this machine only what counts is kept, and the steps that came after.
page-spaces-history-keep = Keep the steps from now on
page-spaces-history-drop = Let go of them here
page-spaces-history-dropped = Done: this home was { $before }, now it is { $after }.
