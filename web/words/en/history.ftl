# Undo, the bin, what is new.
undo-entry-broken = “{ $entry }” is no entry id: ids have the digits 0 to 9 and the letters a to f, at least four of them. The history of a record shows them.
undo-entry-unknown = No change begins with { $entry } here. The history of a record shows its changes.
undo-entry-ambiguous = Several changes begin with { $entry }. Give more of the id.
undo-too-old = This change arrived more than { $days } days ago. Change the record itself instead.
undo-statement = A signed statement stands and can't be taken back. Say what holds now with another one.
undo-written-since = Somebody wrote { $field } since, or it was contested before. Change the field itself instead.
undo-import-worked-on = Somebody wrote in this record or said something about it since. Withdraw it by itself if it should go.
undo-import-linked = Another record is about this one. Withdraw that one first, or this one by itself.
undo-import-withdrawn = This record lies in the bin, so nothing in it was set back.
import-unknown = No import of the last { $days } days that can be taken back begins with { $given }. Look for it in the list of what was brought in.
import-ambiguous = Several imports begin with { $given }. Give more of the id.
undo-without-effect = This change never took effect, so there is nothing to take back.
news-since = Since { $when }:
news-nothing = Nothing new from others.
news-more = There is more; this shows the newest 500 records.
news-contested = Where words met, and somebody must choose:
news-closed = Settled or closed:
news-waiting = What waits:
news-you = you
news-waits-accept = “{ $title }” ({ $id }) waits for { $who } to accept or decline.
news-waits-deliver = “{ $title }” ({ $id }) waits for { $who } to deliver.
news-waits-confirm = “{ $title }” ({ $id }) waits for { $who } to confirm that it came.
news-waits-choose = “{ $title }” ({ $id }): words met, and { $who } can choose between them.
news-waits-agree = The plan “{ $title }” ({ $id }) waits for { $who } to agree or object.
news-waits-look-again = The plan under “{ $title }” ({ $id }) moved; it waits for { $who } to look again.
news-waits-answer = The check-in “{ $title }” ({ $id }) waits for { $who } to answer.
news-waits-answer-referral = The case “{ $title }” ({ $id }) waits for { $who } to accept or decline it.
news-waits-take-over = The role “{ $title }” ({ $id }) waits for { $who } to take it over.
news-waits-decide = The decision “{ $title }” ({ $id }) waits for a word of { $who }.
news-waits-advise = Before the decision “{ $title }” ({ $id }), { $who } can advise.
news-waits-outcome = The decision “{ $title }” ({ $id }) waits for { $who } to state the outcome.
news-waits-sign = The agreement “{ $title }” ({ $id }) waits for { $who } to sign.
news-waits-clock-look = “{ $title }” ({ $id }) waits for { $who } to look at it again, as planned.
news-waits-clock-answer = The case “{ $title }” ({ $id }) was sent a while ago and has no answer; { $who } can ask.
news-waits-clock-erase = “{ $title }” ({ $id }) was kept as long as it should be; { $who } can erase it.
news-waits-clock-review = “{ $title }” ({ $id }) waits for { $who } to say whether it still holds.
news-waits-accept-steward = The space “{ $title }” waits for { $who } to accept the steward's role.
news-waits-look-space = { $by } shares the space “{ $title }”, and nothing is written in it yet. “space members { $id }” tells who is in it.
news-waits-look-spaces = { $count ->
    [one] { $title } shares a space in which nothing is written yet. “space list” names it.
   *[other] { $title } shares { $count } spaces in which nothing is written yet. “space list” names them.
  }
news-waits-compare-numbers = The pairing with { $title } waits for { $who } to compare the six numbers by voice.
news-bin-empty = The bin is empty.
news-undone = Taken back in { $id }.
news-kept = Left as it is, because somebody wrote since: { $fields }.
