# Cases: the list, one case with its parts, referrals, lessons.

## The list

page-cases-lead = { $open ->
    [0] No case is being worked on.
    [one] One case is being worked on.
   *[other] { $open } cases are being worked on.
  }
page-cases-lead-quiet-some = { $count ->
    [0] None has been quiet for more than two weeks.
    [one] One has been quiet for more than two weeks.
   *[other] { $count } have been quiet for more than two weeks.
  }
page-cases-new = New case
page-cases-views = Which cases
page-cases-view-now = Being worked on
page-cases-view-ended = Closed and archived
page-cases-view-all = All
page-cases-whose = Whose
page-cases-whose-all = Everybody’s
page-cases-whose-ours = Ours
page-cases-whose-others = Other groups’
page-cases-whose-mine = Mine, as keeper or stand-in
page-cases-state-all = Any state
page-cases-quiet = Quiet for
page-cases-quiet-any = Any time
page-cases-quiet-more = { $days ->
    [one] A day or more
   *[other] { $days } days or more
  }
page-cases-words = Words in title, type or keeper
page-cases-row-keeper = Kept by { $keeper }
page-cases-row-made = What { $group } got of a case
page-cases-row-nobody = Nobody keeps it
page-cases-row-quiet = { $days ->
    [0] Changed today
    [one] Quiet for one day
   *[other] Quiet for { $days } days
  }
page-cases-row-look = Look again { $when }
page-cases-row-risk = Risk: { $risk }
page-cases-more = Show more cases
page-cases-empty = No case is kept here yet. A case is what somebody asked you for: a few words about it, what is to be done, and who does it. Names and contacts go into a box that never leaves your group.
page-cases-empty-filtered = No case fits. Look at all of them instead.
page-cases-show-all = Show all cases

## The head of a case

page-cases-lead-state = { $state }.
page-cases-lead-contested = { $count ->
    [one] One field has two versions.
   *[other] { $count } fields have two versions.
  }
page-cases-lead-quiet = { $days ->
    [one] Quiet for one day.
   *[other] Quiet for { $days } days.
  }
page-cases-lead-answer-soon = An answer to the referral is wanted by { $when }.
page-cases-lead-answer-due = The referral has waited for an answer since { $when }.
page-cases-lead-look-soon = It is to be looked at again on { $when }.
page-cases-lead-look-due = It was to be looked at again on { $when }.
page-cases-lead-erase-soon = It has been kept long enough on { $when }.
page-cases-lead-erase-due = It has been kept long enough since { $when }: ask everybody who holds it to erase it.
page-cases-lead-tasks = { $count ->
    [one] One task is open.
   *[other] { $count } tasks are open.
  }
page-cases-made-for = This is what { $group } got of a case of yours, as it was when it went. They answer here.
page-cases-printed = Summary and body. The identity box and your margin are never printed with them.
page-cases-hand-over = Hand over
page-cases-refer = Refer to a peer
page-cases-print = Print
page-cases-cancel = Not now

page-cases-not-here = This case is not here

## Parts

page-cases-summary = Summary
page-cases-body = Body
page-cases-body-none = Nothing of the body was given to you, or nothing is written in it yet.
page-cases-trail = What was said and done
page-cases-trail-signed = Signed, newest first; nothing here is ever overwritten
page-cases-trail-all = Show every change
page-cases-trail-few = Show only what was said and decided
page-cases-trail-more = Show earlier
page-cases-note = Add a note
page-cases-note-hint = Signed in your group’s name, and it stays. Everybody who sees the body sees it.
page-cases-note-say = Sign and add
page-cases-note-said = Added and signed.
page-cases-margin = Your margin
page-cases-margin-hint = For your group alone. It is never sent, never printed, and in no lesson.

## The identity box

page-cases-box = Identity box
page-cases-box-closed = Closed.
page-cases-box-holds = { $names ->
    [0] { $contacts ->
        [0] Nothing is inside yet.
        [one] One contact is inside.
       *[other] { $contacts } contacts are inside.
      }
    [one] { $contacts ->
        [0] One name is inside.
        [one] One name and one contact are inside.
       *[other] One name and { $contacts } contacts are inside.
      }
   *[other] { $contacts ->
        [0] { $names } names are inside.
        [one] { $names } names and one contact are inside.
       *[other] { $names } names and { $contacts } contacts are inside.
      }
  }
page-cases-box-rules = Once open, it closes by itself after two minutes without a key or a touch in it, and when you leave this page.
page-cases-box-open = Open the box
page-cases-box-close = Close the box
page-cases-box-is-open = The box is open.
page-cases-box-is-closed = The box is closed.
page-cases-box-lan = What is in the identity box is not sent to phones and other machines. Look at it on the machine that runs this node.

page-cases-box-not-yours = What is in the identity box is only for those whom your group lets into its own space. Ask whoever keeps this node.

## About a case

page-cases-about = About this case
page-cases-state = State
page-cases-because = { $state }, because { $who } said “{ $statement }” on { $when }
page-cases-because-new = { $state }, because nobody has said anything else since it was opened
page-cases-held = Who holds it

## Referred to us

page-cases-asked = { $group } asks whether you take this case.
page-cases-asked-parts = You were given: { $parts }.

## Handing over

page-cases-hand-to = To whom
page-cases-hand-reason = Why, if you like
page-cases-hand-hint = They become the keeper, and it is said so in the history.
page-cases-hand-done = Handed over to { $to }.
page-cases-hand-nobody = Say who takes it over.

## Consent and time

page-cases-consent = Consent and time
page-cases-consent-shared = Consent
page-cases-consent-given = { $parts } may go to { $groups }.
page-cases-consent-over = { $parts } could go to { $groups } until { $until }. That is over: ask again before anything else goes.
page-cases-consent-nobody = They said yes, but it is not written down to which group and for which parts. Nothing may go yet.
page-cases-consent-no = They did not consent, or took it back. Nothing may go to others.
page-cases-consent-unknown = Nobody wrote down whether they consent. Ask them before anything goes to others.
page-cases-consent-unclear = It was written twice in different ways. Choose one before anything goes to others.
page-cases-consent-until = Until { $until }
page-cases-consent-change = Write down the consent
page-cases-consent-back = Consent was taken back
page-cases-consent-is-back = Written down: nothing more may go to others.
page-cases-consent-sent = { $count ->
    [one] { $groups } still holds what was sent before. Ask them to erase it, and to tell you when they have.
   *[other] { $groups } still hold what was sent before. Ask them to erase it, and to tell you when they have.
  }
page-cases-kept = Kept
page-cases-kept-until = Until { $when }. Then ask every holder to erase it.
page-cases-kept-over = It has been kept long enough since { $when }. Ask every holder to erase it.
page-cases-kept-after = For { $length } after it is closed. Then ask every holder to erase it.
page-cases-kept-unknown = Nobody wrote down how long it is kept.

## Referring

page-cases-refer-lead = The case stays with you. They get a case of their own with what was consented to, and nothing else.
page-cases-refer-peer = To which peer
page-cases-refer-space = In which space
page-cases-refer-choose = Choose one
page-cases-refer-no-peers = You have no confirmed peer yet. Pair with a group first, and compare the six numbers.
page-cases-refer-to-peers = Go to Peers
page-cases-refer-no-space = You share no space with { $peer } in which you may write. Make one for the two of you, then refer the case there.
page-cases-refer-to-spaces = Go to Spaces
page-cases-refer-reason = Why, in your words
page-cases-refer-goes = This goes, exactly as it reads here
page-cases-refer-slipped = { $count ->
    [one] { $names } stands in the identity box, and also in what would go. Take it out of there first if they should not learn it.
   *[other] { $names } stand in the identity box, and also in what would go. Take them out of there first if they should not learn them.
  }
page-cases-refer-stays = Everything else stays with you: your margin, the history, and every part that is not named here.
page-cases-refer-nothing = nothing is written there
page-cases-refer-readers = { $count ->
    [one] { $groups } can read that space.
   *[other] { $groups } can all read that space.
  }
page-cases-refer-no-answer = { $peer } may only read there, and so cannot accept or decline. Give them the right to write first.
page-cases-refer-send = Send it to { $peer }
page-cases-refer-sent = Sent. { $peer } has a case of its own with it, and can accept or decline.
page-cases-refer-see = See what they got
page-cases-why-no-consent = Nothing can go: no clear consent is written down. Ask those whom the case is about, then write it down under “Consent and time”.
page-cases-why-other-group = Nothing can go: the consent does not name { $peer }. If it holds for them too, add them under “Consent and time”.
page-cases-why-no-parts = Nothing can go: the consent names no part that { $peer } may have. Add the parts under “Consent and time”.
page-cases-why-consent-over = Nothing can go: the consent is over. Ask again, then change its last day under “Consent and time”.
page-cases-why-sent-already = { $peer } got this case in that space already. Put that one into the bin before you send it again.
page-cases-why-contested = Nothing can go: “{ $field }” has two versions. Choose one first.
page-cases-why-unreadable = Nothing can go: “{ $field }” cannot be read on this device. Wait until one of your other devices was in touch.
page-cases-why-withdrawn = This case is in the bin. Bring it back first.
page-cases-refer-to-consent = Go to Consent and time

## A lesson from a case

page-cases-lesson = What others could learn
page-cases-lesson-hint = A lesson leaves out every name and shows you each line before it goes.
page-cases-lesson-make = Make a lesson from this
page-cases-lesson-lead = Read each line. What stands in the identity box or in your margin is struck out wherever it occurs; other names only you can see. Untick what should stay, and change what gives too much away.
page-cases-lesson-title = What the lesson is called
page-cases-lesson-space = Who gets it
page-cases-lesson-space-home = Only our group, as a draft
page-cases-lesson-goes = { $from } becomes “{ $into }”
page-cases-lesson-struck = { $count ->
    [0] Nothing was struck out.
    [one] One place was struck out.
   *[other] { $count } places were struck out.
  }
page-cases-lesson-struck-word = Struck out: { $text }
page-cases-lesson-text = As it would read
page-cases-lesson-take = Take this
page-cases-lesson-stays = Not taken
page-cases-lesson-stays-private = { $field }: it stays with your group
page-cases-lesson-write = Write the lesson
page-cases-lesson-nothing = Give it a title, and take at least one line.
