# Today, and since you were away.

page-today-print = Print the week
page-today-add = Add
page-today-incident = Report an incident
page-today-contested = Contested
page-today-activity = All activity

## What it would say aloud

page-today-lead = { $count ->
    [0] Nothing waits for you.
    [one] One thing waits for you.
   *[other] { $count } things wait for you.
  }
# $title is a record's title, $day such as “Friday, 27 November”.
page-today-lead-near = The nearest is “{ $title }”, on { $day }.
page-today-lead-today = “{ $title }” is due today.
page-today-lead-late = “{ $title }” was due on { $day }.
page-today-lead-held = { $count ->
    [one] Your peer holds your latest words.
   *[other] All your peers hold your latest words.
  }
page-today-lead-behind = { $count ->
    [one] { $groups } does not have your latest words yet.
   *[other] { $groups } do not have your latest words yet.
  }
page-today-lead-behind-many = { $count ->
    [one] One peer does not have your latest words yet.
   *[other] { $count } peers do not have your latest words yet.
  }

## What waits

page-today-waits = Waits for you
page-today-waits-nothing = Nothing waits for you now.
page-today-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
  }
page-today-for-choose = Words or claims met that do not fit together. Nothing is lost; somebody has to choose.
page-today-for-acknowledge = An incident was reported. The others wait for your word that you know of it.
page-today-for-acknowledge-late = Nobody has acknowledged this incident in time. Say that you know of it.
page-today-for-clock-acknowledge = Nobody has acknowledged it in time. Reach them another way, too.
page-today-for-accept = Somebody offers this for what you need. Do you take it?
page-today-for-deliver = You promised this. Say so when you have handed it over.
page-today-for-confirm = They say that they handed it over. Did it reach you?
page-today-for-agree = A joint action was proposed. The others wait for your word.
page-today-for-look-again = The plan moved under your own form of it. A line of yours was written before that.
page-today-for-answer = Everybody says how they are. Your answer is still missing.
page-today-for-answer-referral = A case was sent to you. Do you take it up?
page-today-for-take-over = It is your turn now. Say that you take it over.
page-today-for-decide = A decision is open. Your group has not spoken yet.
page-today-for-advise = Your advice is asked for before a decision.
page-today-for-outcome = The voices are in. Say what came of it.
page-today-for-sign = An agreement is open for signing. Your group has not signed this wording.
page-today-for-act = This plan is set off. Act on it now.
page-today-for-debrief = It is over. Say what you learned, so that the next time goes better.
page-today-for-drill = A drill of this plan is due. Your group has not done it.
page-today-for-sign-plan = A plan is open for signing. Your group has not signed this wording.
page-today-plan-whole = The whole plan, and whom to call
page-today-for-review = Before it is said in public, somebody who speaks this language and did not write it reads it. Do you?
page-today-for-use = Somebody else has read it. You can take it into use.
page-today-for-reword = The original changed since your version was written. Look whether yours still says it.
page-today-for-stopped = Another group says that this must not be used. Look why. Then say the same, or that it can be used again.
page-today-for-clock-look = It is time to look at it again.
page-today-for-clock-answer = An answer to it is due.
page-today-for-clock-erase = It was kept long enough. Everybody who has it can be asked to erase it.
page-today-for-clock-review = It is time to review it.
page-today-for-accept-steward = You were offered to look after this space, with the right to add and remove groups.
page-today-for-look-space = { $name } shares this space with you, and nothing is written in it yet. Look who is in it and what you may do there, or write the first entry.
page-today-for-look-spaces = { $count ->
    [one] They share a space with you in which nothing is written yet. Look who is in it, and what you may do there.
   *[other] They share { $count } spaces with you in which nothing is written yet. Look which these are, who is in them, and what you may do there.
  }
page-today-for-compare-numbers = You paired, and the six numbers were not compared yet.
page-today-for-other = Somebody waits for a word of yours.
page-today-look-open = Open it
page-today-look-other = Another answer
page-today-look-both = See both
page-today-look-compare = Compare the lines
page-today-look-numbers = Compare the numbers
page-today-accept-steward = Take it on
# $days until it is due; the date stands below.
page-today-due = { $days ->
    [0] Due today
    [1] Due tomorrow
   *[other] Due
  }
page-today-late = { $days ->
    [one] Late by a day
   *[other] Late by { $days } days
  }
# $statement is what was said, $title of the record.
page-today-said = Said: “{ $statement }”, about “{ $title }”. It stands in its history.
page-today-steward = You look after “{ $space }” now.

## What others owe

page-today-others = Waits for others
page-today-others-choose = { $name } may choose what holds.
page-today-others-acknowledge = { $name } has not acknowledged it.
page-today-others-clock-acknowledge = { $name } waits for an acknowledgement.
page-today-others-accept = { $name } has not said whether they take it.
page-today-others-deliver = { $name } promised it.
page-today-others-confirm = { $name } has not said that it came.
page-today-others-agree = { $name } has not given their word.
page-today-others-look-again = { $name } may look at their form again.
page-today-others-answer = { $name } has not answered.
page-today-others-answer-referral = { $name } has not said whether they take it up.
page-today-others-take-over = It is { $name }’s turn to take over.
page-today-others-clock-look = { $name } may look at it again.
page-today-others-clock-answer = { $name } has not answered.
page-today-others-clock-erase = { $name } may ask to erase it.
page-today-others-clock-review = { $name } may review it.
page-today-others-accept-steward = { $name } was offered to look after it.
page-today-others-compare-numbers = { $name } may compare the numbers.
page-today-others-other = { $name } has the next word.
page-today-others-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
  }

## The week

page-today-week = This week
page-today-month = Whole month
page-today-today = Today
page-today-week-nothing = Nothing is planned.
page-today-all-day = All day
page-today-entry-joint = joint action
page-today-entry-own-form = your own form of the joint action
page-today-entry-other-form = their own form of the joint action
page-today-your-time = Your { $time }
page-today-their-time = { $place } { $time }

## What changed

page-today-changed = Changed since you last looked
page-today-changed-since = Since { $when }
page-today-changed-nothing = Others changed nothing since you last looked.
page-today-changed-more = More changes, in Activity
page-today-change-more = { $count ->
    [one] And one earlier change.
   *[other] And { $count } earlier changes.
  }
page-today-seen = I have seen these
page-today-back = You were out of reach from { $day }.
page-today-back-read = What happened meanwhile

## Who has your words

page-today-holds = Who has your words
page-today-holds-now = Connected now. Has everything.
page-today-holds-sending = { $count ->
    [one] Connected now. One change is on its way.
   *[other] Connected now. { $count } changes are on their way.
  }
page-today-holds-never = Not met yet.
page-today-holds-long = { $days ->
    [one] Not met for one day.
   *[other] Not met for { $days } days.
  }
page-today-holds-all = Had everything when you last met.
page-today-holds-met = Has everything. Met { $ago }.
page-today-holds-wait-first = { $count ->
    [one] One change waits for them.
   *[other] { $count } changes wait for them.
  }
page-today-holds-wait = { $count ->
    [one] One change waits for them since { $since }.
   *[other] { $count } changes wait for them since { $since }.
  }
page-today-since-today = today
page-today-stick = Put them on a stick
page-today-turns = Turns
page-today-turn-own = It is your turn.
page-today-turn-own-until = It is your turn until { $day }.
page-today-turn-other = It is { $name }’s turn.
page-today-turn-other-until = It is { $name }’s turn until { $day }.
page-today-quiet-none = Nothing has left this machine. Peers: 0.
page-today-quiet-not-met = { $count ->
    [one] Nothing has left this machine. You have paired with one group and not met it yet.
   *[other] Nothing has left this machine. You have paired with { $count } groups and not met them yet.
  }
page-today-quiet = { $count ->
    [one] Nothing has left this machine except to the one group that you paired with. The last connection was { $ago }.
   *[other] Nothing has left this machine except to the { $count } groups that you paired with. The last connection was { $ago }.
  }
page-today-connections = Every connection

## The beginning

page-today-no-space = You are in, and no space was chosen for you yet. Ask whoever keeps this node.
page-today-begin = A first useful thing
page-today-begin-next = A next useful thing
page-today-begin-event = Write down an event
page-today-begin-event-note = What happens next, and when. Your whole group sees it; others only if you share it.
page-today-begin-need = Say what is needed
page-today-begin-need-note = Twelve coats, a van on Saturday: whoever can give answers with a promise.
page-today-begin-pair = Pair with a group
page-today-begin-pair-note = With a code, and six numbers that both of you compare. Nothing is shared until you choose.
page-today-examples = { $count ->
    [one] One record here is an example. It is seen by nobody else, and goes away whenever you like.
   *[other] { $count } records here are examples. They are seen by nobody else, and go away all at once.
  }
page-today-examples-remove = Remove the examples

## Since you were away

page-today-away-title = Since you were away
# $from is when it went out of reach, $count how often words met.
page-today-away-lead = { $count ->
    [0] You were out of reach from { $from }. Nothing that you wrote met somebody else’s words.
    [one] You were out of reach from { $from }. In one place your words met somebody else’s.
   *[other] You were out of reach from { $from }. In { $count } places your words met somebody else’s.
  }
page-today-away-nothing = Others changed nothing while you were out of reach.
page-today-away-never = This node has not been out of reach yet. After a time without any peer, this page tells what happened meanwhile.
page-today-away-met = Where your words met somebody else’s
page-today-away-met-kept = All are kept until somebody chooses
# $groups who wrote, $fields which lines.
page-today-away-met-who = { $groups } wrote { $fields } without knowing of each other.
page-today-away-closed = Closed without you
page-today-away-new = New to you
page-today-away-holds = What others hold now
page-today-away-holds-none = None of your changes yet.
page-today-away-not-met-since = Not met since { $since }.
page-today-away-holds-some = { $held } of your { $count } changes. The others are on their way.
page-today-away-holds-all = { $count ->
    [0] You wrote nothing since then.
    [one] Your one change.
   *[other] All { $count } of your changes.
  }
page-today-away-kept = While you were out of reach, others may have moved on. Nothing of yours was replaced: every earlier wording is in its record’s history.
page-today-away-removals = Who is no longer in a space
page-today-away-aside = { $count ->
    [one] One change of theirs came too late and is set aside.
   *[other] { $count } changes of theirs came too late and are set aside.
  }
page-today-away-stays = { $count ->
    [one] One stays, because { $names } had built on it.
   *[other] { $count } stay, because { $names } had built on them.
  }
page-today-asked = { $count ->
    [one] In { $space } somebody asks for your agreement about who is in it.
   *[other] In { $space } { $count } requests about who is in it wait for your agreement.
  }
page-today-asked-look = Look at it
