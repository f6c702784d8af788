# What all pages share: values and their fields, statements, who wrote what, who has it.

page-parts-statement-unknown = A statement that this version does not know
page-parts-answer-yes = Yes
page-parts-answer-no = No
page-parts-answer-unknown = Not known
page-parts-nothing = Nothing written
page-parts-about = about { $date }
page-parts-unsure = { $date }, not sure
page-parts-season-21 = spring { $year }
page-parts-season-22 = summer { $year }
page-parts-season-23 = autumn { $year }
page-parts-season-24 = winter { $year }
page-parts-from-to = { $from } to { $to }
page-parts-place-country = { $place } (the country, no closer)
page-parts-place-region = { $place } (the region, no closer)
page-parts-place-town = { $place } (the town, no closer)
page-parts-place-district = { $place } (the district, no closer)
page-parts-place-street = { $place } (the street, no closer)
page-parts-place-exact = { $place } (exactly there)
page-parts-place-about = { $place }, give or take { $metres } m
page-parts-elsewhere = { $time } in { $zone }
page-parts-not-here = A record that is not here

# Who wrote
page-parts-by-member = { $member } for { $group }
page-parts-arrived = reached you { $when }
page-parts-clock-unsure = by a clock that was not sure

# Changing a field
page-parts-change = Change: { $field }
page-parts-done = Done
page-parts-cancel = Leave it as it was
page-parts-saving = Saving…
page-parts-saved = Saved on this node
page-parts-not-saved = Not saved yet. What you typed is still here.
page-parts-meanwhile = { $who } wrote this meanwhile. Nothing of yours is lost.
page-parts-theirs = Now written
page-parts-mine = What you typed
page-parts-keep-theirs = Keep theirs
page-parts-keep-mine = Write mine instead
page-parts-optional = { $field } (if you like)
page-parts-chars-left = { $count ->
    [one] One character left
   *[other] { $count } characters left
  }
page-parts-sensitive = Write here only what could not hurt anybody if it were read by the wrong people.

# Contested values
page-parts-contested = Written twice, while neither knew of the other. Both are kept until somebody chooses.
page-parts-contested-only-owner = { $group } can choose between them.
page-parts-contested-empty = Nothing: it was taken out
page-parts-choose = Keep this one
page-parts-third = Write another
page-parts-contested-word = Contested
page-parts-contested-task = Two versions of this task: { $titles }

# Moments, dates, spans
page-parts-day = Day
page-parts-time = Time
page-parts-all-day = The whole day
page-parts-zone = Time zone
page-parts-zone-change = Another time zone
page-parts-skipped = The clocks skip this time on that day: it counts as { $time }.
page-parts-year = Year
page-parts-month = Month or season
page-parts-month-any = Some time in the year
page-parts-day-any = Day, if known
page-parts-season-name-21 = Spring
page-parts-season-name-22 = Summer
page-parts-season-name-23 = Autumn
page-parts-season-name-24 = Winter
page-parts-mark = How sure
page-parts-mark-sure = Known
page-parts-mark-about = About then
page-parts-mark-unsure = Not sure
page-parts-span-length = A length of time
page-parts-span-window = From one day to another
page-parts-count = How many
page-parts-unit = Of what
page-parts-unit-hour = hours
page-parts-unit-day = days
page-parts-unit-week = weeks
page-parts-unit-month = months
page-parts-unit-year = years
page-parts-from = From
page-parts-to = Until
page-parts-span-raw = { $span } (change it in your own words with a new length)
page-parts-repeats-never = Does not repeat
page-parts-repeats-each = Every
page-parts-repeats-altogether = Times altogether, if it ends
page-parts-repeats-every-day = { $count ->
    [one] Every day
   *[other] Every { $count } days
  }
page-parts-repeats-every-week = { $count ->
    [one] Every week
   *[other] Every { $count } weeks
  }
page-parts-repeats-every-month = { $count ->
    [one] Every month
   *[other] Every { $count } months
  }
page-parts-repeats-every-year = { $count ->
    [one] Every year
   *[other] Every { $count } years
  }
page-parts-repeats-on = { $often }, on { $days }
page-parts-repeats-until = { $often }, until { $day }
page-parts-repeats-times = { $often }, { $count ->
    [one] once
   *[other] { $count } times altogether
  }
page-parts-repeats-other = By a rule from another calendar program
page-parts-repeats-as-it-is = As it is now
page-parts-repeats-replace = It stays until you choose something else.

# Numbers, money, places, people, links
page-parts-number = Number
page-parts-counted = What is counted
page-parts-currency = Currency
page-parts-currency-hint = Three letters, such as EUR or GEL
page-parts-choice-none = Not said
page-parts-precision = How precise may others know it
page-parts-precision-none = Not said
page-parts-precision-country = The country
page-parts-precision-region = The region
page-parts-precision-town = The town
page-parts-precision-district = The district
page-parts-precision-street = The street
page-parts-precision-exact = Exactly
page-parts-person-hint = A name or a pseudonym; one of your group is offered as you type
page-parts-pick-group-none = No group chosen
page-parts-link-search = Search for a record
page-parts-link-found = { $count ->
    [0] No record found. Try another word.
    [one] One record found
   *[other] { $count } records found
  }
page-parts-link-remove = Take out “{ $title }”
page-parts-many-add = Add
page-parts-many-one = One more
page-parts-many-remove = Take out “{ $value }”
page-parts-many-up = Move “{ $value }” up
page-parts-ticked = Done:
page-parts-unticked = Open:
page-parts-task-is-done = It is done
page-parts-task-is-open = It is open
page-parts-task-new = New task
page-parts-task-done = Done: { $title }
page-parts-task-title = Task { $number }

# What the node says of a value, in the words of a form
page-parts-wrong-missing = { $field } has to be filled in.
page-parts-missing = This has to be filled in.
page-parts-missing-choice = Choose one first.
page-parts-wrong-long = This is too long; { $chars } characters are the most. Shorten it, or put it into the notes.
page-parts-wrong-hidden = This has characters that cannot be seen or that turn the text around. Type it again without them.
page-parts-wrong-moment = Give a day, and a time if there is one.
page-parts-wrong-zone = This time zone is not known. Choose one from the list.
page-parts-wrong-span = Give a number with hours, days, weeks, months or years, or the first and the last day.
page-parts-wrong-turned = The last day is before the first. Choose the earlier one as the first.
page-parts-wrong-early = This is before “{ $other }” ({ $stands }). Choose something later, or change “{ $other }” first.
page-parts-wrong-late = This is after “{ $other }” ({ $stands }). Choose something earlier, or change “{ $other }” first.
page-parts-wrong-fuzzy = Give at least a year with four digits.
page-parts-wrong-place = Give the name of a place.
page-parts-wrong-quantity = Give a number, such as 20 or 1.5, and what is counted.
page-parts-wrong-amount = Give a number and a currency of three letters, such as EUR.
page-parts-wrong-below = This cannot be below zero. Leave out the minus.
page-parts-wrong-points = Points go from 0 to { $limit }. Give a number in between.
page-parts-wrong-id = Choose one from those that were found.

# Adding a record
page-parts-form-space = Where it is written
page-parts-form-space-choose = Choose who will see it
page-parts-form-space-home = Only here, for our group (you can share it later)
page-parts-form-shared = The other groups may change it too
page-parts-form-linked = “{ $title }” stands in { $space }. Who reads only that space won’t see this.
page-parts-form-linked-do = Write it in { $space }
page-parts-form-more = More to fill in
page-parts-form-part-home = This part stays with your group, whoever else sees the rest.
page-parts-form-save = Write it down
page-parts-form-no-space = There is no space in which you may write.

# Saying something
page-parts-say-signed = This is signed in your group’s name and stays. You can say something else later.
page-parts-say-it = Sign it: { $statement }
page-parts-say-not = Not now
page-parts-said = Said, and signed
page-parts-hidden = Told when the round is closed
page-parts-earlier-wording = said of an earlier wording, so it does not count for the present one
page-parts-not-counting = Kept, but it has no effect:
page-parts-nothing-said = Nobody has said anything yet.

# Who has it
page-parts-held-nobody = Nobody else has it yet. It is only on this node.
page-parts-held-when = { $group } has it, said { $when }
page-parts-held-told = { $group } has it, as { $tellers } told { $when }
page-parts-held-unknown = { $count ->
    [one] Of { $groups } it is not known
   *[other] Of { $groups } it is not known
  }

# What happened
page-parts-trail-more = Show earlier
page-parts-trail-empty = Nothing has happened yet.
page-parts-not-from-afar = You come over the local network, where this can’t be done. Do it at the node’s own machine, or at another machine of your group.
page-parts-file-choose = Choose a file…
page-parts-files-choose = Choose files…
page-parts-file-chosen = Chosen: { $names }
page-parts-file-none = No file is chosen yet.
