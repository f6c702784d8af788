# What the desk says no to about one item of a checklist.
checklist-field-unknown = The kind { $kind } has no checklist { $field }. It has: { $known }.
checklist-no-title = A task needs words. Write what is to be done.
checklist-there-already = “{ $title }” is on the list already. Tick or move that one, or word this one otherwise.
checklist-item-unknown = This task is not on the list any more. Look at the list as it is now, and try again.
