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
field-case-retention = Keep for
field-case-body-notes = Notes
field-case-body-tasks = Tasks
field-case-identity-names = Names
field-case-identity-contacts = Contacts
field-case-margin-notes = Private notes
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

## Lesson

kind-lesson = Lesson
field-lesson-title = Title
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
statement-lesson-thank = Thank you
statement-lesson-used = We used it
statement-lesson-retire = Retire it
statement-lesson-revive = Bring it back
state-lesson-draft = Draft
state-lesson-checked = Consent checked
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

## Writing a value

value-missing = A { $kind } needs the field { $field }. Give it as { $field }=VALUE.
value-too-long = The value of { $field } is too long; { $chars } characters are the most. Shorten it, or put it into the notes.
value-too-many = That is too much for one change: { $count } values, { $limit } are the most. Change less at once.
value-hidden-characters = The value of { $field } has characters that can't be seen or that turn the text around. Type it again without them.
value-choice = { $field } must be one of: { $choices }.
value-yes-no-unknown = { $field } must be yes, no or unknown.
value-moment = { $field } must be a date or a time, such as 2026-12-01 or 2026-12-01T18:00[Europe/Berlin].
value-moment-zone = { $field } needs a time zone, such as 2026-12-01T18:00[Europe/Berlin], so that others read the same time.
value-zone-unknown = { $zone } in { $field } is no known time zone. Write it like Europe/Berlin.
value-offset-wrong = The offset in { $field } isn't the one of { $zone } at that time. Leave the offset out: 2026-12-01T18:00[Europe/Berlin].
value-span = { $field } must be a length such as P3M (three months) or two moments such as 2026-12-01/2026-12-05.
value-quantity = { $field } must be a number and what is counted, such as 20 blankets.
value-amount = { $field } must be a currency and an amount, such as EUR 150.00.
value-id = { $field } must be an id of 64 characters. Copy it from where the record or group is shown.

## Asking for something a kind doesn't have

kinds-field-unknown = A { $kind } has no field { $field }. It has: { $known }.
kinds-statement-unknown = A { $kind } has no statement { $statement }. It has: { $known }.
kinds-argument-unknown = The statement { $statement } takes no { $argument }. It takes: { $known }.

## Who may say what

statement-unknown = This version doesn't know this statement; it is kept. An update may know it.
statement-owner-only = Only the group that made this { $kind } can say { $statement }.
statement-others-only = Only another group than the one that made this { $kind } can say { $statement }.
statement-receiver-only = Only the group whose record this { $kind } is for can say { $statement }.
statement-link-missing = The record that this { $kind } is for isn't here yet, so nobody can say { $statement }. Sync, then try again.

## What can be wrong with a record

record-creation-missing = The beginning of this record hasn't arrived yet. Sync with a group that has it.
record-creation-void = This record was made by somebody who had no right to write here; it is kept and has no effect.
record-created-twice = A second beginning of this record is kept and has no effect.
record-withdrawn-while-edited = This record was withdrawn while somebody else wrote in it. Withdraw it again, or bring it back.
write-not-entitled = This change was written by a group that can't change this record; it is kept and has no effect.
kind-unknown = This version doesn't know this kind of record; everything in it is kept. An update may know it.
field-contested = { $field } has several values that were written without knowing of each other. Choose one.
field-missing = { $field } is missing.
value-unreadable = The value of { $field } can't be read as it was meant.
note-unreadable-here = The text { $field } can't be read on this device.
