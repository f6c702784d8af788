# Lessons: what groups tried and learned, kept for others.

page-lessons-lead = What groups tried, what came of it, and what they would do again. Use them, and say so: that is the thanks.
page-lessons-new = New lesson
page-lessons-filters = Find lessons
page-lessons-words = Words
page-lessons-group = Group
page-lessons-group-all = All groups
page-lessons-setting = Setting
page-lessons-setting-all = All settings
page-lessons-tag = Tag
page-lessons-tag-all = All tags
page-lessons-count = { $count ->
    [one] One lesson
   *[other] { $count } lessons
  }
page-lessons-more = Show more lessons
page-lessons-empty = There is no lesson yet. Write down one thing that your group tried: what you did, what happened, and what you would do again. It stays with your group until you share it.
page-lessons-empty-filtered = No lesson fits. Try fewer words, or look at all of them.
page-lessons-show-all = Show all lessons
page-lessons-used = { $count ->
    [one] One group used it.
   *[other] { $count } groups used it.
  }
page-lessons-thanked = { $count ->
    [one] One group says thank you.
   *[other] { $count } groups say thank you.
  }
page-lessons-also-in = Also in: { $languages }.

page-lessons-not-here = This lesson is not here
page-lessons-print = Print
page-lessons-state = { $state }.
page-lessons-means-draft = Nobody has checked yet that it gives nobody away and that whoever speaks in it consents.
page-lessons-means-checked = It gives nobody away, and whoever speaks in it consents. It can be shared.
page-lessons-means-shared = It was checked, and is meant for use.
page-lessons-means-review-due = Look whether it still holds.
page-lessons-means-retired = It no longer holds. It stays here, so that people know why.
page-lessons-means-contested = Somebody has to choose between two versions of what was said.
page-lessons-means-withdrawn = It is in the bin, out of all lists.
page-lessons-say = What you can say of it
page-lessons-about = Where it comes from
page-lessons-said = What others say
page-lessons-said-more = Show earlier
page-lessons-said-none = Nobody has said anything yet.
page-lessons-said-first = Nobody has said anything yet. If it was of use to you, tell them.
page-lessons-held = Who holds it

page-lessons-versions = Versions of this lesson
page-lessons-as-written = As written
page-lessons-version = { $language }, by { $group }
page-lessons-version-none = Another wording
page-lessons-version-state = { $state }.
page-lessons-version-open = Open this version, to sign it off or ask
page-lessons-version-change = Change this version
page-lessons-version-add = Write it in another language
page-lessons-version-begin = Begin to write
page-lessons-language = Language
