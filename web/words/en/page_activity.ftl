# Activity: everything that happened, and the bin.

page-activity-lead = Everything that was done in what this node can read, newest first. Nothing is ever overwritten.
page-activity-filters = Show only
page-activity-space = Space
page-activity-space-all = All spaces
page-activity-kind = Kind
page-activity-kind-all = All kinds
page-activity-to-bin = The bin
page-activity-more = Show older changes
page-activity-end = This is the first thing that happened here.
page-activity-empty = Nothing has happened here yet. As soon as somebody adds a record, here or in a group that shares with you, it shows with who did it and when.
page-activity-empty-filtered = Nothing of that sort has happened. Look at all spaces and kinds instead.
page-activity-show-all = Show everything
page-activity-add-first = Add an event
page-activity-today = Today, { $day }

page-activity-who = { $member } for { $group }
page-activity-created = { $who } made this.
page-activity-filled = { $who } filled in “{ $field }”.
page-activity-changed = { $who } changed “{ $field }”.
page-activity-cleared = { $who } emptied “{ $field }”.
page-activity-settled = { $who } settled “{ $field }”, where words had met.
page-activity-item-added = { $who } added to “{ $field }”.
page-activity-item-removed = { $who } took something out of “{ $field }”.
page-activity-task-added = { $who } added a task.
page-activity-task-renamed = { $who } worded a task anew.
page-activity-task-removed = { $who } took a task out of the list.
page-activity-task-done = { $who } ticked a task off.
page-activity-task-undone = { $who } took the tick off a task.
page-activity-task-moved = { $who } moved a task.
page-activity-reworded = { $who } worded “{ $field }” anew.
page-activity-field-unknown = { $who } wrote in a field that this version has no words for. It is kept.
page-activity-wrote-note = { $who } wrote in “{ $field }”.
page-activity-said = { $who } said: “{ $statement }”.
page-activity-noted = { $who } added a note.
page-activity-withdrew = { $who } put this into the bin.
page-activity-brought-back = { $who } brought this back from the bin.
page-activity-did-unknown = { $who } did something that this version has no words for. It is kept.
page-activity-void = It is kept and has no effect: { $why }
page-activity-was = Before
page-activity-is = Now

page-activity-written = Written { $when }
page-activity-written-unsure = Written about { $when }, by a clock that was not sure
page-activity-reached = Reached you { $when }
page-activity-undo = Undo
page-activity-undo-what = Undo. { $what }
page-activity-undone = Taken back. The opposite was written, and both stay in the history.
page-activity-undone-kept = Taken back, but for what somebody wrote since: { $fields }.

page-activity-bin = Bin
page-activity-bin-lead = What was withdrawn. It is out of all lists, and is still kept by whoever holds it.
page-activity-bin-empty = The bin is empty. What somebody withdraws comes here first, so that it can be brought back.
page-activity-bin-when = { $kind }, put here { $when }
page-activity-bin-days = { $days ->
    [0] Its 30 days are over.
    [one] One day left.
   *[other] { $days } days left.
  }
page-activity-bin-back = Bring it back
page-activity-bin-back-title = Bring “{ $title }” back
page-activity-bin-more = Show more of the bin
page-activity-bin-others = Only { $group } can bring this back.
