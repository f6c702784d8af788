# What the desk says no to when somebody asks for what happened.
activity-cursor-broken = The place from which to go on can't be read. Begin again from the newest.

# Writing: choosing between words that met, sharing a private record.
settle-nothing = There is nothing to choose at { $field }. Look at the record again.
share-record-case = A case is never shared as it is. Refer it instead: the other group gets what was consented to.
share-record-not-private = This record is shared already: everybody in its space can read it. Write a new one for another space.
share-record-home = Choose a space that others can read: this is your group's own.
share-record-withdrawn = This record lies in the bin. Bring it back first.
share-record-already = This record was shared there before, as { $id }. Change that one, or withdraw it first.
share-record-contested = Nothing was shared: { $field } has several values. Choose one first.
share-record-unreadable = Nothing was shared: the text { $field } can't be read on this device. Sync with a device that can.
share-record-link = Nothing was shared: what { $field } leads to isn't in that space. Share that record first.
