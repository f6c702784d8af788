# What is kept without effect, and why.

author-not-contributor = The group that wrote this had no right to write here; it is kept and has no effect.
set-aside-by-fork = This was written twice in the same place by two copies of one device; it is kept and has no effect until that device says it again.
set-aside-by-removal = This came after the group that wrote it could no longer write here; it is kept and has no effect.
entered-again-not-own = This repeats something that another device wrote; it is kept and has no effect.

set-aside-nothing = Nothing is set aside.
set-aside-more = And more; they are in the history of their records.
set-aside-why-removed = { $group } was removed on { $when } by { $by }.
set-aside-why-left = { $group } left on { $when }.
set-aside-why-role = { $group } was made a reader on { $when } by { $by }.
set-aside-why-invitation = The invitation of { $group } does not count, so it can't write here. A steward can invite it again.
set-aside-count = { $count ->
    [one] One of its changes came too late and is set aside.
   *[other] { $count } of its changes came too late and are set aside.
}
set-aside-stays = { $count ->
    [one] One stays because { $who } had built on it.
   *[other] { $count } stay because { $who } had built on them.
}
set-aside-your-words-stay = You hadn't heard yet. Your words stay.
set-aside-in-record = { $group }: { $count ->
    [one] one change came too late and is set aside.
   *[other] { $count } changes came too late and are set aside.
} `history` shows them.
news-removals = Who may write changed:
