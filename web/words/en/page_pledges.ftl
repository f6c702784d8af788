# Needs and pledges: the board, promises that are due, what is closed.

page-pledges-title = Needs and pledges
page-pledges-lead-open = { $count ->
    [0] No need is open.
    [one] One need is open.
   *[other] { $count } needs are open.
  }
page-pledges-lead-promised = { $count ->
    [one] One more is promised, in part or whole.
   *[other] { $count } more are promised, in part or whole.
  }
page-pledges-lead-contested = { $count ->
    [one] One thing is contested.
   *[other] { $count } things are contested.
  }
page-pledges-views = Ways to look at it
page-pledges-view-board = Board
page-pledges-view-due = My promises due
page-pledges-view-closed = Closed
page-pledges-offer = Offer something
page-pledges-offer-time = Promise time or a service to whoever needs it
page-pledges-need = Say what is needed
page-pledges-more = { $count ->
    [one] Show one more
   *[other] Show more ({ $count } left)
  }
page-pledges-more-clashes = Show all { $count } that are contested
page-pledges-rest-needs = { $count ->
    [one] One more need is less urgent. See them all as a list.
   *[other] { $count } more needs are less urgent. See them all as a list.
  }
page-pledges-rest-offers = { $count ->
    [one] One more offer is not shown here. See them all as a list.
   *[other] { $count } more offers are not shown here. See them all as a list.
  }

# Needs
page-pledges-needs = Needs
page-pledges-needs-order = The most urgent first
page-pledges-needs-none = Nothing is needed now, as far as anybody said.
page-pledges-asks = asks
page-pledges-asked = asked
page-pledges-needed-by = Needed by { $when }
page-pledges-wanted = Needed: { $quantity }
page-pledges-promised = Promised so far: { $promises }.
page-pledges-given-by = { $given } by { $group }
page-pledges-given-more = { $count ->
    [one] one more
   *[other] { $count } more
  }
page-pledges-more-promises = { $count ->
    [one] One more promise towards it
   *[other] { $count } more promises towards it
  }
page-pledges-open = Open: { $quantity }, computed from the promises on this page.
page-pledges-covered = That covers it, computed from the promises on this page.
page-pledges-who-may-know = Who may know of it: { $text }
page-pledges-promise = Promise it
page-pledges-promise-part = Promise a part

# Promises
page-pledges-own-offered = You offered { $given }
page-pledges-own-accepted = You promised { $given }
page-pledges-own-delivered = You promised { $given }
page-pledges-own-confirmed = You gave { $given }
page-pledges-own-contested = You promised { $given }, and that is contested
page-pledges-theirs-offered = { $group } offers { $given }
page-pledges-theirs-accepted = { $group } promised { $given }
page-pledges-theirs-delivered = { $group } promised { $given }
page-pledges-theirs-confirmed = { $group } gave { $given }
page-pledges-theirs-contested = { $group } promised { $given }, and that is contested
page-pledges-due = due { $when }
page-pledges-you-gave = You said: handed over
page-pledges-they-gave = { $group } says: handed over
page-pledges-you-got = You said: received
page-pledges-they-got = { $group } says: received
page-pledges-you-not-said = You have not said that it came
page-pledges-they-not-said = { $group } has not said that it came
page-pledges-counts-then = It counts as delivered only then
page-pledges-for-need = For “{ $title }”, which { $group } asked for

page-pledges-say-pledge-accept = We take it, thank you
page-pledges-say-pledge-decline = We do not need it
page-pledges-say-pledge-deliver = We handed it over
page-pledges-say-pledge-withdraw = Take it back
page-pledges-say-pledge-renew = Offer it again
page-pledges-say-resource-claim = Ask for some
page-pledges-say-resource-release = Give it free
page-pledges-say-resource-retire = Take it back

# Offers
page-pledges-offers = Offers
page-pledges-offers-open = Open to be asked for
page-pledges-offers-none = Nobody has offered anything.
page-pledges-offer-until = offered until { $when }
page-pledges-your-own = your own
page-pledges-nobody-asked = Nobody has asked for it yet.
page-pledges-claim-always = at any time
page-pledges-more-claims = { $count ->
    [one] and one more claim
   *[other] and { $count } more claims
  }

# Contested
page-pledges-claimed-by = { $count ->
    [0] { $title }: promised more than once
    [one] { $title }: claimed once too often
    [2] { $title }: claimed twice
   *[other] { $title }: claimed { $count } times
  }
page-pledges-claimed-why = These claims were made for the same time. All are kept, and nobody has it until one side gives way or you agree to share the time.
page-pledges-also-promised = { $group } also promised it: “{ $title }”
page-pledges-leave-to = Leave it to { $groups }
page-pledges-share-time = Share the time
page-pledges-share-time-how = Say for which part of the time, or how much of it, you claim it. This takes the place of your claim as it was.
page-pledges-release-other = Take back the claim of { $group }
page-pledges-talk = You can also ask { $groups } to leave it to you. Talk to them the way you always do; what they say here counts.
page-pledges-others-settle = { $groups } can settle this. You see both claims as they stand.
page-pledges-contested-for = “{ $pledge }” for “{ $need }”
page-pledges-contested-why = These words were said while neither side knew of the other’s. All are kept; whoever has read both can speak again, and that settles it.

# Who carried how much
page-pledges-fair = Who carried how much
page-pledges-fair-since = Since { $when }, in the order of the alphabet
page-pledges-fair-group = Group
page-pledges-fair-hours = Hours given
page-pledges-fair-number = In numbers
page-pledges-fair-kept = Promises kept
page-pledges-fair-in-hours = { $count ->
    [one] { $hours } hour
   *[other] { $hours } hours
  }
page-pledges-fair-no-hours = no hours counted
page-pledges-fair-promises = { $count ->
    [one] One, confirmed by both sides
   *[other] { $count }, confirmed by both sides
  }
page-pledges-fair-why = Counted only from what both sides confirmed. It shows who may need rest, not who is ahead.
page-pledges-fair-lines = Every line behind these numbers
page-pledges-fair-confirmed = confirmed { $when }
page-pledges-fair-none = Nothing was confirmed by both sides yet, so there is nothing to count.

# Due and closed
page-pledges-due-ours = What waits for you
page-pledges-due-order = What is due first comes first
page-pledges-due-none = Nothing waits for you: no promise is due, and nothing that came is unconfirmed.
page-pledges-due-theirs = What waits for others
page-pledges-closed-none = Nothing is closed yet.
