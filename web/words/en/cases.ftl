# Sending cases to other groups, and lessons from cases.
refer-not-a-case = Only a case can be sent to another group. Choose a case.
refer-withdrawn = This case is withdrawn. Take it out of the bin before it is sent.
refer-no-consent = Nothing was sent: no clear consent is written down. Ask those whom the case is about; if they say yes, write that down in the case.
refer-other-group = Nothing was sent: the consent does not name { $peer }. If it holds for them too, add them to the consent in the case.
refer-no-parts = Nothing was sent: the consent names no part that { $peer } may have. Write the parts into consent_parts: summary, body, identity.
refer-consent-over = Nothing was sent: the consent is over. Ask again, and write in the case until when it holds.
refer-peer-not-in-space = { $peer } can't read that space. Take one that you share with them, or share that space with them first.
refer-sent-already = This case was sent to { $peer } in that space already, as { $id }. Withdraw that one before you send it again.
refer-contested = Nothing was sent: { $field } has several values. Choose one first.
refer-unreadable = Nothing was sent: the text { $field } can't be read on this device. Sync with a device that can.
refer-sent = Sent to { $name } as { $id }: { $parts }.
refer-readers = Who can read it there: { $names }.
refer-cannot-answer = { $name } may only read that space, and so can't answer there. A steward can give them the role contributor.
lesson-not-a-case = A lesson is made from a case, and this is none. Choose a case.
lesson-title = A lesson from a case
lesson-takes = { $into } ← { $from }
lesson-struck =
    { $count ->
        [one] (one place struck out)
       *[other] ({ $count } places struck out)
    }
lesson-stays = Not taken: { $names }
lesson-read = Read it before others do: only names and contacts that stand in the identity box, and words of the margin, are found and struck out.
lesson-not-written = Nothing is written yet; --write makes the draft.
lesson-written = The draft is written: { $id }
