# Who read what is said in public before it is said, who says not to use it, and what may be said in a language.
cli-label-block-reviewing = Who read it
reviewing-nobody = Nobody else has read this wording yet.
reviewing-read = Read, and signed off: { $group }
reviewing-read-by = Read by { $reviewer }, signed off by { $group }
reviewing-stop = Do not use. { $group }: { $reason }
messages-standing-do-not-use = Do not use
messages-standing-usable = May be said
messages-standing-moved = The original changed since
messages-standing-changed = Changed since it was read
messages-standing-unread = Nobody else has read it
messages-standing-not-in-use = Read; the original is not in use yet
messages-standing-unfinished = It does not say all that the original says
messages-nothing = In the language { $language } nothing is written yet.
messages-missing = In use, and not written in the language { $language } yet
messages-languages = Languages, with how much may be said in each
messages-more = More that are not listed here: { $count }
messages-kind = { $kind } is not said in public. Ask for one of: message, term.
