# How a decision stands: who has spoken, what the voices come to, which of them don't count.
cli-label-block-deciding = How it stands
deciding-needs = Not open yet. Name the groups that decide and a closing day; then the group that made this can open it.
deciding-not-open = Not open yet: no voice counts until the group that made this opens it.
deciding-changed = It was open. What it was opened on has changed since, so it has to be opened again. Voices on the same question stay.
deciding-until = Groups can speak until { $closes }.
deciding-grace = Closed: { $closes }. What was signed in time may still arrive until: { $ends }. Then the outcome can be stated.
deciding-over = Closed: { $closes }.
deciding-spoken = Spoken: { $spoken } of { $count }
deciding-quorum = { $quorum ->
    [one] At least one group has to speak
   *[other] At least { $quorum } groups have to speak
}
deciding-means-consent = By consent: it carries when somebody agrees and nobody objects. Silence is no objection.
deciding-means-consensus = By consensus: it carries when every group has spoken, somebody agrees and nobody objects.
deciding-means-majority = By majority: it carries when more than half of those who agree or object are for it.
deciding-means-advice = After advice: the group that made this decides. Objections do not stop it; they stand beside the outcome.
deciding-not-secret = Everybody in this space sees each voice as soon as it arrives. This is no secret ballot.
deciding-stance-agree = agrees
deciding-stance-stand-aside = stands aside
deciding-stance-object = objects
deciding-stance-contested = said two things that do not fit; counts once it speaks again
deciding-stance-missing = has not spoken yet
deciding-for-option = is for “{ $option }”
deciding-verdict-carried = As it stands, it carries.
deciding-verdict-option = As it stands, “{ $option }” carries.
deciding-verdict-blocked = As it stands, it does not carry.
deciding-verdict-lapsed = As it stands, too few have spoken.
deciding-outcome = The outcome
deciding-contested-by = Contested by { $group }
deciding-early = An outcome was stated before its time. It does not hold.
deciding-late = Signed in time, but arrived after the outcome was stated. If it changes the outcome, contest it.
deciding-unheard = Voices that do not count
deciding-unheard-earlier-wording = said on an earlier wording of the question
deciding-unheard-not-open = said before it was opened
deciding-unheard-too-late = said after the close
deciding-unheard-after-outcome = dated before the close, but said after the outcome was known
deciding-unheard-no-option = names no option that there is
deciding-unheard-no-reason = an objection without a reason
