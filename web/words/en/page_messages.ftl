# What may be said in public, in which language; the glossary.

page-messages-lead = What the groups may say in public, language by language: read first by somebody who speaks it and did not write it.
page-messages-language = In which language?
page-messages-option = { $language } (may be said: { $usable })
page-messages-what = Talking points or glossary
page-messages-new-message = New talking point
page-messages-new-term = New term
page-messages-stopped = Do not use
page-messages-usable = May be said in { $language }
page-messages-usable-none = Nothing may be said in { $language } yet.
page-messages-waiting = Not to be said yet
page-messages-missing = Not written in { $language } yet
page-messages-write = Write it in { $language }
page-messages-copy = Copy the text
page-messages-not-say = Not like this:
page-messages-original = Original, { $language }
page-messages-version = Version, { $language }
page-messages-language-none = language not told
page-messages-empty = Nothing is written here yet. Write down one thing that you say again and again, in your own language. Others add theirs.
page-messages-read-means = Who wrote it cannot sign it off: another group or another member does, or you name who read it. When a word changes, it is read again.
page-messages-list = All that may be said, by language
