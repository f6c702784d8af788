# Why an act about membership does not count. author and target are names of groups.

membership-malformed = This act is incomplete and changes nothing.
membership-no-standing = { $author } acted under an invitation that is not its own. This changes nothing.
membership-invitation-void = The invitation of { $author } does not count, so what it did about members does not count either. A steward can invite it again.
membership-author-gone = { $author } was no longer here. What it did about members after that doesn’t count.
membership-author-removed = { $author } was removed. What it did about members at that moment doesn’t count; a steward can do it again.
membership-author-demoted = { $author } is no longer a steward. What it did about members at that moment doesn’t count; a steward can do it again.
membership-author-asleep = { $author } is here through another, more senior invitation and can act under that one only.
membership-offer-open = { $author } has been asked to be a steward and has not answered yet. After accepting it can do this again.
membership-not-steward = Only stewards can change who is here. Ask one of them.
membership-senior-decided = A more senior steward decided otherwise about { $target } at the same time.
membership-may-not-raise = Only those who lowered the role of { $target }, or their seniors, can raise it again. Ask one of them.
membership-barred = Only those who removed { $target } or lowered its role, or their seniors, can ask it back. Ask one of them.
membership-nothing-to-change = This was done already. Nothing changed.
membership-withdrawn = { $author } took this request back.
membership-signatures-missing = { $author } asks for a decision about { $target }. More stewards must agree before it takes effect.
membership-past-missing = Something that this rests on has not arrived yet. It is looked at again when it does.
