### Kinds of records: their names, fields, choices, statements and states; what can be wrong with a value or a record.

## Joint action

kind-action = Joint action
field-action-title = Title
field-action-aim = Aim
field-action-form = Form of action
field-action-start = Starts
field-action-end = Ends
field-action-place = Place
field-action-recurrence = Repeats
field-action-ics = Kept from the calendar file
field-action-pace = Pace
field-action-hosts = Hosts
field-action-needs = Needs
field-action-agreement-of = Groups that must agree
field-action-safety = Safety note
field-action-media-contact = Media contact
field-action-languages = Languages
field-action-public-text = Public text
field-action-notes = Notes
statement-action-propose = Propose to the others
statement-action-agree = We agree
statement-action-object = We object
statement-action-call-off = Call it off
statement-action-take-up = Take it up again
statement-action-review = Reviewed
statement-action-thank = Thank you
state-action-idea = Idea
state-action-proposed = Proposed
state-action-agreed = { $agree ->
    [one] Agreed by one group
   *[other] Agreed by { $agree } groups
}
state-action-happening = Happening now
state-action-held = Held
state-action-reviewed = Reviewed
state-action-called-off = Called off
state-action-contested = Contested: words met that do not fit together
state-action-withdrawn = Withdrawn

## Case

kind-case = Case
part-case-body = Working notes
part-case-identity = Identity box
part-case-margin = Private margin
field-case-title = Title
field-case-summary = Summary
field-case-type = Type
field-case-opened = Opened
field-case-keeper = Keeper
field-case-stand-in = Stand-in
field-case-risk = Risk
field-case-consent = Consent given
field-case-consent-terms = What was consented to, with whom, until when
field-case-consent-to = Consent: to which groups
field-case-consent-parts = Consent: for which parts
field-case-consent-until = Consent: until
choice-case-consent-parts-summary = Summary
choice-case-consent-parts-body = Working notes
choice-case-consent-parts-identity = Identity box
field-case-review-on = Look at it again on
clock-case-answer = Answer the referral
clock-case-look = Look at it again
clock-case-erase = Kept long enough: ask everybody to erase it
statement-case-hand-over = Hand the case over
statement-case-extend = Give it more time
choice-case-extend-clock-answer = Answer the referral
choice-case-extend-clock-look = Look at it again
choice-case-extend-clock-erase = Erasing
field-case-retention = Keep for
field-case-body-notes = Notes
field-case-body-tasks = Tasks
field-case-identity-names = Names
field-case-identity-contacts = Contacts
field-case-margin-notes = Private notes
field-case-margin-sent-as = Sent to others as
choice-case-risk-low = Low
choice-case-risk-medium = Medium
choice-case-risk-high = High
choice-case-risk-unknown = Unknown
statement-case-refer = Refer to another group
statement-case-accept-referral = Accept the referral
statement-case-decline-referral = Decline the referral
statement-case-wait = Waiting for others
statement-case-work-on = We work on it
statement-case-close = Close the case
statement-case-reopen = Open it again
statement-case-archive = Archive it
statement-case-note = Note
state-case-open = Open
state-case-waiting = Waiting
state-case-active = Active
state-case-closed = Closed
state-case-archived = Archived
state-case-contested = Contested: words met that do not fit together
state-case-withdrawn = Withdrawn

## Event

kind-event = Event
field-event-title = Title
field-event-start = Starts
field-event-end = Ends
field-event-place = Place
field-event-recurrence = Repeats
field-event-ics = Kept from the calendar file
field-event-notes = Notes
statement-event-agree = We agree
statement-event-object = We object
statement-event-call-off = Call it off
statement-event-take-up = Take it up again
state-event-planned = Planned
state-event-happening = Happening now
state-event-held = Held
state-event-called-off = Called off
state-event-contested = Contested: words met that do not fit together
state-event-withdrawn = Withdrawn

## Incident

kind-incident = Incident
part-incident-identity = Identity box
part-incident-margin = Private margin
field-incident-title = What happened, in a few words
field-incident-severity = How bad is it?
field-incident-safe = Are the people safe?
field-incident-needed = What is needed
field-incident-type = What kind
field-incident-happened = When
field-incident-place = Where
field-incident-summary = More about it, without names
field-incident-do-not = What not to do
field-incident-speaks = Who may speak in public (a group or a role)
field-incident-plan = Plan that applies
field-incident-order = Who must acknowledge, first to last
field-incident-answer-within = Time to acknowledge
field-incident-review-on = Look at it again on
field-incident-retention = Keep for
field-incident-notes = Notes
field-incident-identity-names = Names
field-incident-identity-contacts = Contacts
field-incident-margin-notes = Private notes
choice-incident-severity-4 = 4: lives or freedom in danger now
choice-incident-severity-3 = 3: people may soon come to harm
choice-incident-severity-2 = 2: serious, but nobody is in danger
choice-incident-severity-1 = 1: good to know
choice-incident-type-arrest = Arrest
choice-incident-type-violence = Violence
choice-incident-type-threat = Threat or harassment
choice-incident-type-devices = Devices or data
choice-incident-type-health = Health or accident
choice-incident-type-other = Something else
clock-incident-acknowledge = Acknowledge it
clock-incident-look = Look at it again
clock-incident-erase = Kept long enough: ask everybody to erase it
statement-incident-acknowledge = We know of it
statement-incident-handle = We deal with it
statement-incident-stable = It is stable now
statement-incident-learn = We learned from it
statement-incident-false-alarm = It was a false alarm
statement-incident-reopen = It is not over: ask everybody again
statement-incident-extend = Give it more time
choice-incident-extend-clock-acknowledge = Acknowledging
choice-incident-extend-clock-look = Look at it again
choice-incident-extend-clock-erase = Erasing
statement-incident-note = Note
state-incident-reported = Reported, not acknowledged yet
state-incident-acknowledged = Acknowledged
state-incident-handled = Being dealt with
state-incident-stable = Stable
state-incident-learned = Learned from
state-incident-false-alarm = False alarm
state-incident-contested = Contested: words met that do not fit together
state-incident-withdrawn = Withdrawn

## Lesson

kind-lesson = Lesson
field-lesson-title = Title
field-lesson-when-tried = When
field-lesson-tried = What we tried
field-lesson-happened = What happened
field-lesson-again = What we would do again, or not
field-lesson-setting = Setting
field-lesson-does-not-apply = Where this does not apply
field-lesson-voice = A voice
field-lesson-voice-consent = Consent for the voice
field-lesson-sources = Sources
field-lesson-tags = Tags
field-lesson-review-on = Review on
field-lesson-notes = Notes
statement-lesson-check-consent = Consent is checked
statement-lesson-share = Share it
statement-lesson-extend = Give it more time
choice-lesson-extend-clock-review = Review
clock-lesson-review = Review it
statement-lesson-thank = Thank you
statement-lesson-used = We used it
statement-lesson-retire = Retire it
statement-lesson-revive = Bring it back
state-lesson-draft = Draft
state-lesson-checked = Consent checked
state-lesson-shared = Shared
state-lesson-review-due = Review is due
state-lesson-retired = Retired
state-lesson-contested = Contested: words met that do not fit together
state-lesson-withdrawn = Withdrawn

## Need

kind-need = Need
field-need-title = Title
field-need-quantity = Quantity
field-need-by = Needed by
field-need-urgency = Urgency
field-need-place = Place
field-need-who-may-know = Who may know
field-need-notes = Notes
choice-need-urgency-low = Low
choice-need-urgency-normal = Normal
choice-need-urgency-high = High
choice-need-urgency-now = Now
statement-need-match = Matched
statement-need-unmatch = No longer matched
statement-need-close = Close the need
statement-need-reopen = Open it again
statement-need-thank = Thank you
state-need-open = Open
state-need-matched = Matched
state-need-delivered = Delivered, not yet confirmed
state-need-confirmed = Confirmed by the receiver
state-need-closed = Closed
state-need-contested = Contested: words met that do not fit together
state-need-withdrawn = Withdrawn

## Pledge

kind-pledge = Pledge
field-pledge-title = Title
field-pledge-need = For the need
field-pledge-quantity = Quantity
field-pledge-amount = Amount of money
field-pledge-resource = Resource
field-pledge-from = From
field-pledge-to = Until
field-pledge-conditions = Conditions
field-pledge-notes = Notes
statement-pledge-accept = Accept the pledge
statement-pledge-decline = Decline the pledge
statement-pledge-deliver = We delivered it
statement-pledge-confirm = We received it
statement-pledge-not-received = We did not receive it
statement-pledge-withdraw = Withdraw the pledge
statement-pledge-renew = Offer it again
statement-pledge-thank = Thank you
state-pledge-offered = Offered
state-pledge-accepted = Accepted
state-pledge-declined = Declined
state-pledge-delivered = Delivered, not yet confirmed
state-pledge-confirmed = Confirmed by the receiver
state-pledge-withdrawn = Withdrawn by the giver
state-pledge-lapsed = Lapsed: its time is over
state-pledge-contested = Contested: words met that do not fit together

## Resource

kind-resource = Resource
field-resource-title = Title
field-resource-type = Type
field-resource-quantity = Quantity
field-resource-holder = Held by
field-resource-region = Region
field-resource-from = From
field-resource-to = Until
field-resource-conditions = Conditions
field-resource-safety = Safety note
field-resource-notes = Notes
choice-resource-type-tool = Tool
choice-resource-type-place = Place
choice-resource-type-transport = Transport
choice-resource-type-money = Money
choice-resource-type-material = Material
choice-resource-type-legal-hours = Legal hours
choice-resource-type-translation = Translation
choice-resource-type-skill = Skill
choice-resource-type-other = Other
statement-resource-claim = We claim it
statement-resource-release = Release it
statement-resource-retire = Retire it
statement-resource-offer-again = Offer it again
statement-resource-thank = Thank you
state-resource-free = Free
state-resource-claimed = Claimed
state-resource-retired = Retired
state-resource-contested = Contested: several groups claim it
state-resource-withdrawn = Withdrawn

## Overlay

kind-overlay = Own version
field-overlay-base = Of the record
field-overlay-label = Name of this version
field-overlay-language = Language
field-overlay-stance = Are you coming?
field-overlay-local-risk = Risk for us
field-overlay-remark = Remark
field-overlay-lines = Lines
choice-overlay-stance-yes = Yes
choice-overlay-stance-maybe = Maybe
choice-overlay-stance-no = No
choice-overlay-stance-quietly = Quietly with you
choice-overlay-local-risk-low = Low
choice-overlay-local-risk-medium = Medium
choice-overlay-local-risk-high = High
choice-overlay-local-risk-unknown = Unknown
statement-overlay-sign-off = Read and signed off
statement-overlay-question = A question about it
statement-overlay-do-not-use = Do not use this version
statement-overlay-use-again = It can be used again
state-overlay-draft = Not signed off
state-overlay-signed = Signed off
state-overlay-moved = The original changed since
state-overlay-changed = Changed since it was read
state-overlay-do-not-use = Do not use
state-overlay-base-missing = The original is not in this space
state-overlay-contested = Contested: words met that do not fit together
state-overlay-withdrawn = Withdrawn

## Check-in

kind-check-in = Check-in
field-check-in-title = Title
field-check-in-questions = Questions
field-check-in-who = Who answers
field-check-in-start = First time
field-check-in-every = Every
field-check-in-until = Last time
field-check-in-window = Time to answer
field-check-in-when-missed = When somebody is silent twice
field-check-in-notes = Notes
statement-check-in-answer = Answer
statement-check-in-stop = Stop it
statement-check-in-resume = Go on
choice-check-in-answer-how-all-well = All well
choice-check-in-answer-how-need-to-talk = We need to talk
choice-check-in-answer-how-other = Something else
state-check-in-planned = Not begun
state-check-in-open = Open for answers
state-check-in-answered = Everybody answered
state-check-in-overdue = Answers are missing
state-check-in-silent = Silent twice
state-check-in-stopped = Stopped
state-check-in-contested = Contested: words met that do not fit together
state-check-in-withdrawn = Withdrawn

## Role

kind-role = Role
field-role-title = Title
field-role-purpose = Purpose
field-role-duties = Duties
field-role-order = Order of turns
field-role-start = First turn begins
field-role-every = A turn lasts
field-role-until = Until
field-role-stand-in = Stand-in
field-role-learner = Learning it
field-role-wish-i-had-known = What I wish I had known
field-role-notes = Notes
statement-role-hand-over = We hand it over
statement-role-take-over = We take it over
statement-role-offer-swap = Offer to swap turns
statement-role-accept-swap = Accept the swap
statement-role-thank = Thank you
state-role-vacant = Nobody has it
state-role-held = Held
state-role-handing-over = Handed over, not yet taken
state-role-overdue = The next turn has begun, nobody took it over
state-role-ended = Ended
state-role-contested = Contested: words met that do not fit together
state-role-withdrawn = Withdrawn

## Fund

kind-fund = Fund
field-fund-title = Title
field-fund-purpose = Purpose
field-fund-keepers = Keepers
field-fund-approvers = Who approves expenses
field-fund-approvals = How many groups must approve
field-fund-limit = Limit for one expense
field-fund-public-level = What may be public
field-fund-notes = Notes
choice-fund-public-level-nothing = Nothing
choice-fund-public-level-totals = Totals
choice-fund-public-level-lines = All lines
statement-fund-enter = Enter an amount
statement-fund-reverse = Reverse a line
statement-fund-close = Close the fund
statement-fund-reopen = Open it again
statement-fund-thank = Thank you
state-fund-open = Open
state-fund-overdrawn = More is spent than came in
state-fund-closed = Closed
state-fund-contested = Contested: words met that do not fit together
state-fund-withdrawn = Withdrawn

## Expense

kind-expense = Expense
part-expense-identity = Identity box
field-expense-title = Title
field-expense-fund = From the fund
field-expense-amount = Amount
field-expense-rate = Exchange rate used
field-expense-on = Date
field-expense-purpose = Purpose
field-expense-category = Category
field-expense-paid-to-in-public = Paid to, as everybody may read it
field-expense-receipt = Receipt
field-expense-identity-payee = Paid to
field-expense-notes = Notes
statement-expense-submit = Submit it
statement-expense-approve = Approve it
statement-expense-refuse = Refuse it
statement-expense-query = Ask about it
statement-expense-pay = It is paid
statement-expense-reverse = Reverse it
state-expense-draft = Draft
state-expense-submitted = Submitted: approved by { $approve } of { $needed }
state-expense-queried = Somebody asked about it
state-expense-approved = Approved
state-expense-refused = Refused
state-expense-paid = Paid
state-expense-reversed = Reversed
state-expense-contested = Contested: words met that do not fit together
state-expense-withdrawn = Withdrawn

## Indicator

kind-indicator = Indicator
field-indicator-title = Title
field-indicator-why = Why it matters
field-indicator-measure = How it is measured
field-indicator-unit = Unit
field-indicator-reach = Whose it is
field-indicator-target = Target
field-indicator-direction = Better is
field-indicator-notes = Notes
choice-indicator-reach-shared = Shared by all
choice-indicator-reach-local = Of one group
choice-indicator-direction-up = More
choice-indicator-direction-down = Less
statement-indicator-read = A reading
statement-indicator-correct = Take a reading out
statement-indicator-retire = Retire it
statement-indicator-revive = Bring it back
state-indicator-empty = No reading
state-indicator-read = Read
state-indicator-met = Target met
state-indicator-behind = Target not met
state-indicator-retired = Retired
state-indicator-contested = Contested: words met that do not fit together
state-indicator-withdrawn = Withdrawn

## Round of allocation

kind-round = Round
field-round-title = Title
field-round-resource = What is given
field-round-quantity = How much
field-round-criteria = Criteria with their weights
field-round-scale = What the points mean
field-round-candidates = Candidates
field-round-scorers = Who scores
field-round-closes = Closes
field-round-previous = The round before
field-round-notes = Notes
statement-round-score = Score
statement-round-close = Close the scoring
statement-round-settle = It goes to
statement-round-contest = We contest it
state-round-open = Open
state-round-scoring = Scores come in; they are shown when the round closes
state-round-proposed = Scored, not settled
state-round-settled = Settled
state-round-contested = Contested: somebody does not accept the outcome
state-round-withdrawn = Withdrawn

## Decision

kind-decision = Decision
field-decision-title = Question
field-decision-proposal = What is proposed
field-decision-options = Options to choose from
field-decision-method = How it is decided
field-decision-deciders = Groups that decide
field-decision-closes = Closing day
field-decision-quorum = How many groups have to speak
field-decision-grace = How long to wait for late voices
field-decision-review-on = Review on
field-decision-background = Background
choice-decision-method-consent = Consent: nobody objects
choice-decision-method-consensus = Consensus: all speak, nobody objects
choice-decision-method-majority = Majority: more than half
choice-decision-method-advice = Advice: we decide after hearing the others
clock-decision-review = Review it
statement-decision-ask-advice = We ask for advice
statement-decision-advise = Our advice
statement-decision-open = Open it for voices
statement-decision-agree = We agree
statement-decision-stand-aside = We stand aside
statement-decision-object = We object
statement-decision-take-back = We take our word back
statement-decision-outcome = This is the outcome
statement-decision-contest = We contest the outcome
statement-decision-withdraw = We withdraw the question
statement-decision-extend = Give it more time
choice-decision-extend-clock-review = Review
state-decision-draft = Draft
state-decision-advice = Advice is asked for
state-decision-open = Open for voices
state-decision-grace = Closed; late voices may still arrive
state-decision-closed = Carried; the outcome is to be stated
state-decision-decided = Decided
state-decision-review-due = Review is due
state-decision-blocked = Not carried
state-decision-lapsed = Lapsed: too few spoke
state-decision-withdrawn = Withdrawn
state-decision-contested = Contested: somebody does not accept the outcome

## Agreement

kind-agreement = Agreement
field-agreement-title = Title
field-agreement-scope = What it is about
field-agreement-clauses = What we agree on, point by point
field-agreement-disagree = What we do when we disagree
field-agreement-exit = How a party leaves
field-agreement-parties = Parties
field-agreement-needed = How many parties have to sign
field-agreement-review-on = Review on
field-agreement-replaces = Replaces
field-agreement-notes = Notes
clock-agreement-review = Review it
statement-agreement-open = Open it for signing
statement-agreement-sign = We sign
statement-agreement-ask-review = We ask for a review
statement-agreement-keep = It still holds
statement-agreement-leave = We are not part of it
statement-agreement-end = It ends
statement-agreement-extend = Give it more time
choice-agreement-extend-clock-review = Review
state-agreement-draft = Draft
state-agreement-signing = Open for signing
state-agreement-changed = Changed since it was opened for signing
state-agreement-in-force = In force
state-agreement-review-due = Review is due
state-agreement-replaced = Replaced by another
state-agreement-ended = Ended
state-agreement-contested = Contested: words met that do not fit together
state-agreement-withdrawn = Withdrawn

## Contingency plan

kind-contingency = Contingency plan
part-contingency-identity = Identity box
part-contingency-margin = Private margin
field-contingency-title = What the plan is for
field-contingency-type = What kind
field-contingency-triggers = What sets it off
field-contingency-first-hour = First hour: what to do
field-contingency-first-day = First day: what to do
field-contingency-first-week = First week: what to do
field-contingency-roles = Who does what, and who stands in
field-contingency-comms = How we talk meanwhile
field-contingency-money = Where money comes from
field-contingency-do-not = What not to do
field-contingency-parties = Groups it is for
field-contingency-needed = How many of them have to sign
field-contingency-drill-start = First drill
field-contingency-drill-every = Drill every
field-contingency-drill-window = Time for each drill
field-contingency-joint = Our side of the joint plan
field-contingency-replaces = Replaces
field-contingency-notes = Notes
field-contingency-identity-names = Names, also of those who stand in
field-contingency-identity-contacts = Whom to call
field-contingency-margin-notes = Private notes
hint-contingency-triggers = Code words, signs.
hint-contingency-first-hour = A step on each line.
hint-contingency-first-day = A step on each line.
hint-contingency-first-week = A step on each line.
hint-contingency-roles = Roles, no names.
choice-contingency-type-arrest = Arrest
choice-contingency-type-raid = Raid or search
choice-contingency-type-devices = Devices seized or lost
choice-contingency-type-unreachable = Somebody cannot be reached
choice-contingency-type-harassment = Wave of harassment
choice-contingency-type-disinformation = Disinformation
choice-contingency-type-money = Money stops
choice-contingency-type-other = Something else
statement-contingency-activate = Set the plan off
statement-contingency-did = We did it
statement-contingency-undone = Not done after all
statement-contingency-stand-down = It is over: stand down
statement-contingency-debrief = We talked it over
statement-contingency-open = Open it for signing
statement-contingency-sign = We sign
statement-contingency-drill = We drilled it
statement-contingency-leave = We are not part of it
statement-contingency-end = Retire it
choice-contingency-did-list-first-hour = First hour
choice-contingency-did-list-first-day = First day
choice-contingency-did-list-first-week = First week
choice-contingency-undone-list-first-hour = First hour
choice-contingency-undone-list-first-day = First day
choice-contingency-undone-list-first-week = First week
choice-contingency-drill-went-well = It worked
choice-contingency-drill-went-gaps = We found gaps
state-contingency-activated = Set off: act now
state-contingency-stood-down = Over; to be talked over
state-contingency-draft = Draft
state-contingency-signing = Open for signing
state-contingency-changed = Changed since it was opened for signing
state-contingency-agreed = Agreed, not drilled yet
state-contingency-drilled = Agreed and drilled
state-contingency-debriefed = Talked over
state-contingency-replaced = Replaced by another
state-contingency-ended = Retired
state-contingency-contested = Contested: words met that do not fit together
state-contingency-withdrawn = Withdrawn

## Talking point

kind-message = Talking point
field-message-title = Title
field-message-language = Language
field-message-text = What we say
field-message-do-not-say = What we do not say
field-message-value = What we stand for
field-message-why = Why we say it
field-message-sensitivity = Who may hear it
choice-message-sensitivity-open = Everybody
choice-message-sensitivity-with-care = Ask us before you say it in public
choice-message-sensitivity-inside = Only among us
field-message-evidence = Where it can be checked
field-message-review-on = Review on
field-message-notes = Notes
clock-message-review = Review it
statement-message-sign-off = Read over: it can be said
statement-message-use = We take it into use
statement-message-do-not-use = Do not use this
statement-message-use-again = It can be used again
statement-message-extend = Give it more time
choice-message-extend-clock-review = Review
state-message-draft = Nobody else has read it
state-message-reviewed = Read, not in use yet
state-message-in-use = In use
state-message-changed = Changed since it was read
state-message-do-not-use = Do not use
state-message-contested = Contested: words met that do not fit together
state-message-withdrawn = Withdrawn

## Glossary

kind-term = Term
field-term-title = The word
field-term-language = Language
field-term-meaning = What it means
field-term-do-not-say = What we do not say for it
field-term-notes = Notes
statement-term-sign-off = Read over: it can be said
statement-term-use = We take it into use
statement-term-do-not-use = Do not use this
statement-term-use-again = It can be used again
state-term-draft = Nobody else has read it
state-term-reviewed = Read, not in use yet
state-term-in-use = In use
state-term-changed = Changed since it was read
state-term-do-not-use = Do not use
state-term-contested = Contested: words met that do not fit together
state-term-withdrawn = Withdrawn

## What a statement tells

argument-amount = Amount
argument-candidate = Candidate
argument-clock = Clock
argument-criterion = Criterion
argument-decided = What was decided
argument-from = From
argument-group = Group
argument-how = How are you?
argument-learned = What we learned
argument-lesson = Lesson
argument-line = Line
argument-lines = Lines that were accepted
argument-list = List
argument-need = Need
argument-note = Note
argument-number = Number
argument-objections = What was done about the objections
argument-occurrence = Occurrence
argument-on = Date
argument-option = Option
argument-parts = Parts
argument-pledge = Pledge
argument-points = Points
argument-quantity = Quantity
argument-rate = Exchange rate used
argument-reason = Reason
argument-reservation = Reservation
argument-reviewer = Read by
argument-source = Source
argument-step = Step
argument-story = Story
argument-text = Text
argument-to = To
argument-trigger = What set it off
argument-until = Until
argument-value = Value
argument-went = How did it go?
argument-with = In exchange for

## Writing a value

value-missing = “{ $kind }” needs { $field }. Give it as { $field }=VALUE.
value-too-long = The value of { $field } is too long; { $chars } characters are the most. Shorten it, or put it into the notes.
value-too-many = That is too much for one change: { $count } values, { $limit } are the most. Change less at once.
value-hidden-characters = The value of { $field } has characters that can't be seen or that turn the text around. Type it again without them.
value-choice = { $field } must be one of: { $choices }.
value-yes-no-unknown = { $field } must be yes, no or unknown.
value-moment = { $field } must be a date or a time, such as 2026-12-01 or 2026-12-01T18:00[Europe/Berlin].
value-moment-zone = { $field } needs a time zone, such as 2026-12-01T18:00[Europe/Berlin], so that others read the same time.
value-recurrence = How it repeats must be a rule as calendar files have it, such as RRULE:FREQ=WEEKLY or RRULE:FREQ=MONTHLY;COUNT=6.
value-zone-unknown = { $zone } in { $field } is no known time zone. Write it like Europe/Berlin.
value-offset-wrong = The offset in { $field } isn't the one of { $zone } at that time. Leave the offset out: 2026-12-01T18:00[Europe/Berlin].
value-span = { $field } must be a length such as P3M (three months) or two moments such as 2026-12-01/2026-12-05.
value-span-turned = { $field } ends before it starts. Write the earlier moment first, such as 2026-12-01/2026-12-05.
value-end-early = { $field } is before { $other } ({ $stands }). Give a later { $field }, or change { $other } too.
value-start-late = { $field } is after { $other } ({ $stands }). Give an earlier { $field }, or change { $other } too.
value-fuzzy-date = { $field } must be a year, a month or a day, such as 2026, 2026-12, 2026-12-01, with ~ behind it for "about".
value-place = { $field } must be the name of a place, or coordinates such as geo:41.7,44.8;u=10000.
value-order = { $field } must be a list of groups or names with ; between, 200 at most.
value-quantity = { $field } must be a number and what is counted, such as 20 blankets.
value-amount = { $field } must be a currency and an amount, such as EUR 150.00.
value-below-zero = { $field } can't be below zero. Give it without the minus.
value-id = { $field } must be an id of 64 characters. Copy it from where the record or group is shown.

## Asking for something a kind doesn't have

kinds-field-unknown = The kind { $kind } has no field { $field }. It has: { $known }.
kinds-statement-unknown = The kind { $kind } has no statement { $statement }. It has: { $known }.
kinds-argument-unknown = The statement { $statement } takes no { $argument }. It takes: { $known }.

## Overlays, turns, rhythms, ledgers, rounds

overlay-field = An overlay can't say anything over { $field }. It can over: { $known }.
overlay-unclear = { $field } of the original is contested, or can't be read on this device. Settle it first.
rhythm-no-occurrence = Nothing is expected on that date. Give the date of an occurrence as it is shown.
turn-no-period = No turn begins on that date. Give the date of a turn as it is shown.
ledger-line-unknown = No line has an id that begins so, or several have. Choose the line from where it is shown.
round-criterion-unknown = This round has no such criterion. It has: { $known }.
round-candidate-unknown = That is no candidate of this round. Choose one from where the round is shown.
round-points-many = More than { $limit } points don't count. Give { $field } from 0 to { $limit }.
decision-deciders-missing = Nobody is named who decides. Name the groups that decide, then open it.
decision-closes-missing = It has no closing day. Say until when groups can speak, then open it.
decision-closes-past = Its closing day is over. Set a later one, then open it.
decision-quorum-beyond = More voices are asked for ({ $quorum }) than there are groups that decide ({ $count }). Ask for fewer, or name more groups.
decision-not-open = It isn't open. The group that made it has to open it first.
decision-closed = It is closed, and a voice said now wouldn't count. The group that made it can open it again.
decision-not-over = Not every group has spoken, and there is still time. State the outcome once all have, or when late voices have had their time.
decision-objections-unanswered = Somebody objects. Say also what was done about the objections.
decision-option-unknown = That isn't one of the options that can be chosen here: { $known }.
agreement-parties-missing = No party is named. Name the groups that are to sign, then open it.
agreement-needed-beyond = More signatures are asked for ({ $needed }) than there are parties ({ $count }). Ask for fewer, or name more parties.
agreement-not-open = It isn't open for signing. The group that made it has to open it first.
reviewing-unread = Nobody but who wrote it has read this wording. Somebody else has to sign it off first.
reviewing-own-words = These are your own words. Somebody else who speaks the language reads them: another group or member signs them off, or you name who read them.
reviewing-not-here = Only talking points, terms and versions of them can be kept from being used.
reviewing-not-stopped = Nobody says any more that it must not be used: it can be used, and nothing is left to answer.
reviewing-not-yours = Only the group that said not to use it, or the one that made it, can take that back.
referral-no-consent = Nothing may be sent: no consent for any part is written down.
referral-other-group = Nothing may be sent: the consent doesn't name this group.
referral-consent-over = Nothing may be sent: the consent is over.

## Who may say what

statement-unknown = This version doesn't know this statement; it is kept. An update may know it.
statement-owner-only = Only the group that made this { $kind } can say { $statement }.
statement-others-only = Only another group than the one that made this { $kind } can say { $statement }.
statement-asked-only = Only a group that this { $kind } asks can say { $statement }.
statement-receiver-only = Only the group whose record this { $kind } is for can say { $statement }.
statement-named-only = Only a group that this { $kind } names for it can say { $statement }.
statement-link-missing = The record that this { $kind } is for isn't here yet, so nobody can say { $statement }. Sync, then try again.
record-changed-since-seen = It changed while you read it. Look at it again; then you can say so.

## What can be wrong with a record

record-beyond-share = A group has said more here than one group may say in a record; the rest is kept, without being read, and takes nothing from others.
record-creation-missing = The beginning of this record hasn't arrived yet. Sync with a group that has it.
record-creation-void = This record was made by somebody who had no right to write here; it is kept and has no effect.
record-created-twice = A second beginning of this record is kept and has no effect.
record-withdrawn-while-edited = This record was withdrawn while somebody else wrote in it. Withdraw it again, or bring it back.
write-not-entitled = This change was written by a group that can't change this record; it is kept and has no effect.
kind-unknown = This version doesn't know this kind of record; everything in it is kept. An update may know it.
field-contested = { $field } has several values that were written without knowing of each other. Choose one.
field-missing = { $field } is missing.
value-unreadable = The value of { $field } can't be read as it was meant.
range-backwards = “{ $field }” is before “{ $other }”. Set right the one that is wrong.
span-backwards = “{ $field }” ends before it starts. Set it right.
note-unreadable-here = The text { $field } can't be read on this device.
