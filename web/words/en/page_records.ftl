# The general pages of records: one record, all of a kind, a new one.

page-records-kind-unknown = A kind of record that this version does not know
page-records-rename = Change the title
page-records-print = Print
page-records-facts = What is written
page-records-add-field = Not filled in yet
page-records-said = What was said
page-records-newest-first = The newest first
page-records-history = What happened
page-records-history-show = Show everything that happened
page-records-history-hide = Hide it
page-records-held = Who has it
page-records-made = Made { $when }
page-records-in-bin = This record lies in the bin. What was written stays, and it can be taken out again.
page-records-problem-by = { $sentence } It came from { $group }.
page-records-links = Linked with
page-records-linked-as = { $kind }: { $field }
page-records-show-all = { $count ->
    [one] Show it
   *[other] Show all { $count }
  }
page-records-bin = The bin
page-records-withdraw = Put it into the bin
page-records-restore = Take it out of the bin
page-records-withdrawn = It lies in the bin now. You can take it out again for 30 days.
page-records-restored = It is back.
page-records-share = Only here so far
page-records-share-private = Nobody but your group can read this.
page-records-share-begin = Share it with others
page-records-share-how = The others get a record with the same words. This one stays here and is not linked to it for them.
page-records-share-do = Share it now
page-records-shared-without = Shared, but without { $fields }: what these lead to is not in that space.
page-records-shared-open = Open what the others see

page-records-follow-need = Promise a part
page-records-follow-fund = Ask for an expense from it
page-records-follow-resource = Promise it for a need

# Blocks
page-records-clocks = Dates to keep
page-records-clock-running = By { $due }
page-records-clock-soon = Soon: by { $due }
page-records-clock-due = Due since { $due }
page-records-clock-met = Done (it was due { $due })
page-records-clock-extended = Moved by an extension that somebody signed
page-records-clock-unsure = Counted from a clock that was not sure
page-records-asks = Who must acknowledge
page-records-ask-others = Every other group here
page-records-ask-ahead = Asked next, from { $from }
page-records-ask-asked = Asked now, to acknowledge by { $due }
page-records-ask-late = No acknowledgement, due since { $due }
page-records-ask-answered = Answered { $when }
page-records-ask-spared = No longer asked: another group answered
page-records-ask-nobody = Nobody acknowledged in time. Do not wait for this page alone: reach them another way, too.
page-records-ask-home = Only your own group has this. Nobody else is asked until it is shared with a space.
page-records-ask-held = Groups that have received it, as far as is known here: { $held } of { $all }
page-records-cannot-speak = Cannot answer here: it is not in this space, or only reads.
page-records-rhythm = Occasions
page-records-occurrence-ahead = Ahead
page-records-occurrence-open = Open until { $due }
page-records-occurrence-done = All have answered
page-records-occurrence-overdue = Overdue since { $due }
page-records-answered = Answered:
page-records-missing = Missing:
page-records-turns = Turns
page-records-turn-now = has the turn now
page-records-turn-when = { $from } to { $to }
page-records-turn-taken = Taken over
page-records-served = Turns served so far
page-records-served-times = { $count ->
    [0] not yet
    [one] once
   *[other] { $count } times
  }
page-records-ledger = Money, line by line
page-records-ledger-computed = Computed from the lines, never stored
page-records-sum-in = Came in
page-records-sum-spent = Spent
page-records-sum-left = Left
page-records-sum-nothing = nothing
page-records-line-who = Group
page-records-line-when = When
page-records-line-note = What for
page-records-line-amount = How much
page-records-line-reversed = (reversed)
page-records-readings = Readings
page-records-reading = Reading
page-records-reading-corrected = (taken out)
page-records-target = The target is { $target }.
page-records-standing-empty = Nothing read yet
page-records-standing-read = Read; there is no target to compare with
page-records-standing-met = The target is met
page-records-standing-behind = Behind the target
page-records-round = The round
page-records-round-open = Open: points from 0 to { $points } stay closed until it ends
page-records-round-closed = Closed
page-records-weight = weighs { $weight }
page-records-points = Points
page-records-scorers = Scored by
page-records-served-before = Served before
page-records-outcome = It goes to { $candidate }.
page-records-deciding-all = All groups of this space decide
page-records-deciding-own = Your group has not spoken yet.
page-records-deciding-others = Your group is not among those that decide. It can advise, and contest the outcome.
page-records-deciding-state = All have spoken. The outcome can be stated.
page-records-deciding-reopen = To ask again, set a later closing day and open it again. Voices stay until their groups change them.
page-records-signing-all = All groups of this space are parties
page-records-signing-own = Your group has not signed this wording.

# Versions over a record
page-records-versions = Versions of groups and languages
page-records-versions-none = Nobody has a version of their own.
page-records-version-own = Make our own version
page-records-version-add = Make another version
page-records-signed = { $group } read it and signed it off
page-records-signed-by = { $reviewer } of { $group } read it and signed it off
page-records-moved = The original changed here since
page-records-moved-was = Was
page-records-moved-now = Now
page-records-moved-nothing = nothing
page-records-over = Beside the original
page-records-over-moved = The original changed since this version was written. Look at the lines that moved. Where your words still hold, say so; else change them.
page-records-still-stands = Ours still stands
page-records-over-nothing = This version says nothing otherwise yet.
page-records-over-more = Say more of it otherwise
page-records-over-moved-theirs = The original changed since this version was written. Whoever has read both can say that the words still hold.
page-records-over-original = The original
page-records-over-ours = This version
page-records-over-none = As in the original
page-records-over-change = Change it
page-records-over-write = Say it otherwise

# All of a kind
page-records-count = { $count ->
    [0] There is none yet.
    [one] There is one.
   *[other] There are { $count }.
  }
page-records-new = New: { $kind }
page-records-views = Ways to look at it
page-records-view-list = List
page-records-view-board = By state
page-records-view-bin = In the bin
page-records-find = Find in this list
page-records-space = Space
page-records-space-all = All spaces
page-records-none = Nothing has been written here yet. What your group adds, or one that shares with you, will stand here.
page-records-none-found = Nothing here has these words. Try fewer letters or another word.
page-records-bin-empty = Nothing of this kind lies in the bin.
page-records-more = { $count ->
    [one] Show one more
   *[other] Show more ({ $count } left)
  }

# A new record
page-records-add-what = What do you want to write down?
page-records-add-incident = Report an incident
page-records-add-need = Say what is needed
page-records-add-pledge = Promise something
page-records-add-resource = Offer something
page-records-add-overlay = Make our own version

# What all records of a kind are called together
page-records-all-action = Joint actions
page-records-all-agreement = Agreements
page-records-all-contingency = Contingency plans
page-records-follow-contingency = Report an incident about it
page-records-drills = Drills
page-records-drill-ahead = Ahead
page-records-drill-open = Due by { $due }
page-records-drill-done = Everybody drilled it
page-records-drill-overdue = Overdue since { $due }
page-records-drilled = Drilled:
page-records-not-drilled = Not yet:
page-records-all-case = Cases
page-records-all-check-in = Check-ins
page-records-all-decision = Decisions
page-records-all-event = Events
page-records-all-expense = Expenses
page-records-all-fund = Funds
page-records-all-incident = Incidents
page-records-all-indicator = Indicators
page-records-all-lesson = Lessons
page-records-all-message = Talking points
page-records-all-need = Needs
page-records-all-overlay = Versions of groups and languages
page-records-all-pledge = Pledges
page-records-all-resource = Resources
page-records-all-role = Roles and turns
page-records-all-round = Rounds of allocation
page-records-all-term = Glossary

# States whose own sentence tells numbers, where no numbers are at hand
page-records-state-action-agreed = Agreed
page-records-state-expense-submitted = Submitted
