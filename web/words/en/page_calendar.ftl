# The calendar: month, week, agenda, by group, gaps, what is chosen beside them, and calendar files.

page-calendar-title = Calendar, { $days }
page-calendar-views = Ways to look at it
page-calendar-view-month = Month
page-calendar-view-week = Week
page-calendar-view-agenda = Agenda
page-calendar-view-groups = By group
page-calendar-view-gaps = Gaps
page-calendar-view-files = Files
page-calendar-today = Today
page-calendar-earlier = Earlier
page-calendar-later = Later
page-calendar-add = Add
page-calendar-beside = What was chosen
page-calendar-also = Also show the days of
page-calendar-also-none = No second calendar
page-calendar-also-gregorian = Gregorian calendar
page-calendar-also-persian = Persian calendar
page-calendar-also-islamic-umalqura = Hijri calendar (Umm al-Qura)
page-calendar-week-number = Week { $number }
page-calendar-keys = Arrow keys move from day to day, Page Up and Page Down from month to month. Enter opens a day, N adds something to it.
page-calendar-cell = { $count ->
    [0] { $day }, nothing planned
    [one] { $day }, one entry
   *[other] { $day }, { $count } entries
  }
page-calendar-more = { $count ->
    [one] 1 more
   *[other] { $count } more
  }
page-calendar-show-more = { $count ->
    [one] Show one more
   *[other] Show more of { $count }
  }
page-calendar-window = Joint action, until { $until }
page-calendar-band = { $title }, until { $until }
page-calendar-own-form = your own form
page-calendar-its-form = its own form
page-calendar-key-joint = Joint action
page-calendar-key-window = Its window
page-calendar-key-form = One group’s own form of it
page-calendar-contested = Contested
page-calendar-moved = The plan moved
page-calendar-called-off = Called off
page-calendar-not-whole = So much is planned here that not everything fits. Choose a shorter time to see all of it.
page-calendar-day-empty = Nothing is planned on this day.
page-calendar-nothing = Nothing
page-calendar-add-here = Add something on this day
page-calendar-until = Until { $day }
page-calendar-next = After that
page-calendar-then = What came after
page-calendar-turn = Turn of { $name }
page-calendar-rhythm = { $count ->
    [0] Everybody has answered
    [one] One answer is missing
   *[other] { $count } answers are missing
  }
page-calendar-form-ours = Your own form of a joint action
page-calendar-drill = { $count ->
    [0] Drill: everybody has done it
    [one] Drill: one group has not done it
   *[other] Drill: { $count } groups have not done it
  }
page-calendar-form-theirs = Own form of { $name }
page-calendar-undated = { $count ->
    [one] One plan has no day yet
   *[other] { $count } plans have no day yet
  }
page-calendar-unfold = Show
page-calendar-fold = Hide

## What is chosen

page-calendar-open = Open
page-calendar-close = Close
page-calendar-change = Change
page-calendar-changed = Done
page-calendar-cancel = Cancel
page-calendar-when = When
page-calendar-from-until = { $from } to { $until }
page-calendar-your-time = Your { $time }
page-calendar-your-times = Your { $from } to { $until }
page-calendar-zone-time = { $place } { $time }
page-calendar-not-answered = { $count ->
    [one] { $groups } has not answered.
   *[other] { $groups } have not answered.
  }
page-calendar-last-met = You last met { $name } { $ago }.
page-calendar-moved-title = The plan moved under your form.
page-calendar-moved-by = { $count ->
    [one] { $name } changed “{ $field }” on { $when }, after you wrote yours.
   *[other] { $name } changed { $field } on { $when }, after you wrote yours.
  }
page-calendar-moved-unknown = { $count ->
    [one] “{ $field }” changed after you wrote yours.
   *[other] { $field } changed after you wrote yours.
  }
page-calendar-moved-theirs = The plan moved under this form.
page-calendar-was = Was
page-calendar-now = Now
page-calendar-yours = Yours
page-calendar-stands = Ours still stands
page-calendar-change-ours = Change ours
page-calendar-make-ours = Make our own form of it
page-calendar-save-ours = Save our form
page-calendar-form-hint = What you leave empty stays as in the joint plan. Everybody who sees the plan sees this too.
page-calendar-plan-says = In the plan: { $text }
page-calendar-forms = How each group does it
page-calendar-forms-own = { $name }, your own form
page-calendar-forms-theirs = { $name }, its own form
page-calendar-agrees = As in the joint plan.
page-calendar-objects = Objects.
page-calendar-plans = Made the plan.
page-calendar-silent = No answer yet.
page-calendar-silent-unreached = No answer yet. Nothing tells so far that your question reached them.

## Adding

page-calendar-add-on = Add on { $day }
page-calendar-add-what = What is added
page-calendar-add-event = An event is yours alone; others see it where you share it.
page-calendar-add-action = A joint action is one plan of several groups: they agree, object, or do it in their own form.

## Week, agenda, by group, gaps

page-calendar-hours = Hours of these days
page-calendar-days-back = { $count ->
    [one] The day before
   *[other] { $count } days back
  }
page-calendar-days-on = { $count ->
    [one] The day after
   *[other] { $count } days on
  }
page-calendar-printed = Calendar, { $days }. Printed from { $name } on { $day }.
page-calendar-agenda-back = Earlier weeks
page-calendar-agenda-on = Later weeks
page-calendar-agenda-shows = The agenda shows { $days }.
page-calendar-weeks-empty = { $count ->
    [one] Nothing is planned in this week.
   *[other] Nothing is planned in these { $count } weeks.
  }
page-calendar-by = Days or weeks
page-calendar-by-days = Days
page-calendar-by-weeks = Weeks
page-calendar-group = Group
page-calendar-groups-caption = What each group plans, { $days }
page-calendar-gap-whose = Whose gaps
page-calendar-gap-everybody = All groups together
page-calendar-gaps-all-days = { $count ->
    [0] Something is planned on every one of these days.
    [one] Once there are days on which nobody has anything planned.
   *[other] { $count } times there are days on which nobody has anything planned.
  }
page-calendar-gaps-all-weeks = { $count ->
    [0] Something is planned in every one of these weeks.
    [one] Once there are weeks in which nobody has anything planned.
   *[other] { $count } times there are weeks in which nobody has anything planned.
  }
page-calendar-gaps-group-days = { $count ->
    [0] { $name } has something planned on every one of these days.
    [one] Once there are days on which { $name } has nothing planned.
   *[other] { $count } times there are days on which { $name } has nothing planned.
  }
page-calendar-gaps-group-weeks = { $count ->
    [0] { $name } has something planned in every one of these weeks.
    [one] Once there are weeks in which { $name } has nothing planned.
   *[other] { $count } times there are weeks in which { $name } has nothing planned.
  }
page-calendar-gap-days = { $count ->
    [one] One day
   *[other] { $count } days
  }
page-calendar-gap-weeks = { $count ->
    [one] One week
   *[other] { $count } weeks
  }
page-calendar-gap-after = { $count ->
    [one] The nearest joint action is “{ $title }”, one day after.
   *[other] The nearest joint action is “{ $title }”, { $count } days after.
  }
page-calendar-gap-before = { $count ->
    [one] The nearest joint action is “{ $title }”, one day before.
   *[other] The nearest joint action is “{ $title }”, { $count } days before.
  }
page-calendar-gap-no-plan = No joint action is near.

## Calendar files

page-calendar-files = Calendar files
page-calendar-files-lead = Take entries from another calendar program, or give yours to one. Nothing is fetched from anywhere: files are read in this browser and go to your node.
page-calendar-space = Space
page-calendar-bring = Bring in a file
page-calendar-bring-hint = A calendar (.ics), a table (.csv) or a Hedgerow file (.json). First you see what would happen. The same file a second time updates what it brought, and doubles nothing.
page-calendar-bring-file = File
page-calendar-bring-kind = Its entries become
page-calendar-bring-would = What bringing in { $name } would do
page-calendar-bring-counts = New: { $added }. Updated: { $updated }. Already here and the same: { $unchanged }.
page-calendar-bring-do = Bring it in
page-calendar-bring-done = Done. New: { $added }. Updated: { $updated }. Already here and the same: { $unchanged }.
page-calendar-bring-faults = { $count ->
    [one] One entry can’t be brought in.
   *[other] { $count } entries can’t be brought in.
  }
page-calendar-bring-line = Line { $line }
page-calendar-take-back = Take it back
page-calendar-undone = Taken back. Into the bin: { $withdrawn }. Set back as they were: { $changed }.
page-calendar-undone-left = { $count ->
    [one] One stays, because somebody worked on it since.
   *[other] { $count } stay, because somebody worked on them since.
  }
page-calendar-brought = Brought in lately
page-calendar-brought-line = { $count ->
    [one] { $when } into { $space }: one record.
   *[other] { $when } into { $space }: { $count } records.
  } { $days ->
    [one] Can be taken back until tomorrow.
   *[other] Can be taken back for { $days } days.
  }
page-calendar-brought-nothing-left = All of it was taken back.
page-calendar-hand-out = Hand out a file
page-calendar-hand-out-hint = The events and joint actions of a space as a calendar file. Whoever has the file can read it; it is not encrypted.
page-calendar-hand-out-do = Save the calendar file
page-calendar-handed = { $left ->
    [0] Saved, with { $count ->
        [one] one entry
       *[other] { $count } entries
      }.
   *[other] Saved, with { $count ->
        [one] one entry
       *[other] { $count } entries
      }. Left out because they have no day a calendar can show: { $left }.
  }
page-calendar-handed-nothing = There is nothing in this space that a calendar file can hold.
page-calendar-feeds = Let a calendar program read along
page-calendar-feeds-hint = A secret address for a calendar program on this machine. It always shows what the space holds. Whoever knows the address can read that calendar, so give it to nobody.
page-calendar-feed-made = Made { $when }
page-calendar-feed-remove = Remove this address
page-calendar-feed-add = Make an address
