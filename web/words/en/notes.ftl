# Long texts: why something could not be done, and why an entry of a text does not count.

note-not-text = This text contains characters that are not valid Unicode. Remove them and try again.
note-unreadable = This device could not put this text together. Nothing is lost: its entries are kept. Update Hedgerow, or open the text on another device.
note-full = This text has reached its limit. Start a new one and link to it.
note-client-taken = Set aside: two writing sessions claimed the same mark of authorship, and the other one counts. What was written can be entered again.
note-session-closed = Set aside: an earlier change of the same writing session did not count. What was written can be entered again.
note-update-too-large = Set aside: this change is too large. Enter it in smaller pieces.
note-update-malformed = Set aside: this change is damaged or was made by a faulty program. Ask its author to enter it again.
note-content-refused = Set aside: this change contains something that a text may not contain. Ask its author to enter it as plain text.
note-mark-refused = Set aside: this change contains a formatting or a link that is not allowed. Ask its author to enter it without.
note-wrong-author = Set aside: this change claims to be from another writing session than the one that signed it. Ask its author about it.
note-wrong-clock = Set aside: this change does not follow the one before it. Ask its author to enter it again.
note-unknown-neighbour = Set aside: this change builds on words that its author did not say they had. Ask its author to enter it again.
note-unknown-deletion = Set aside: this change deletes words that its author did not say they had. Ask its author to enter it again.
note-cut-character = Set aside: this change cuts a character in two. Ask its author to enter it again.
note-wrong-order = Set aside: this change puts words where no editor could have put them. Ask its author to enter it again.
