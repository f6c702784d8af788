# Erasure: what was erased, who confirmed it, what came too late, what is due.

erase-not-yours = Only { $owner }, whose record this is, or a steward with a higher standing can erase it. Ask them.
erase-reason-long = A reason may have { $chars } characters. Say it shorter, and without what is to be erased.
erasure-unknown = Nothing that begins with { $id } was erased here.
erasure-not-cleaned = Something was erased and is shown nowhere any more, but its traces on this disk could not be overwritten. Make room on the disk and start Hedgerow again.
erasure-heard = { $by } erased a record ({ $kind }) in { $space }, and it was dropped here, too. See who else confirmed it: hedgerow receipts { $erase }
record-erased = it is about a record that was erased
record-erased-then = This record was erased on { $date } by { $by }. Nothing of it is kept here.

proposal-unknown = No proposal begins with { $proposal }. Look for it in the list of proposals.
proposal-nothing-to-keep = This proposal holds nothing that a new record could be made of. Discard it.
proposal-late = It was written by a group that had not heard yet that the record was erased. Keep it as a new record, or discard it.
proposal-knew = It was written about a record that its author knew to be erased. Discard it, or keep it as a new record.

cli-erased =
    { $records ->
        [one] Erased here, and every holder is asked to do the same. See who confirmed it: hedgerow receipts { $id }
       *[other] { $records } records were erased here, and every holder is asked to do the same. See who confirmed it: hedgerow receipts { $id }
    }
cli-erasure = { $kind } erased on { $date } by { $by }
cli-erasure-why = Reason: { $why }
cli-erasure-confirmed = Confirmed by:
cli-erasure-waiting = Asked, and not yet heard from:
cli-erasure-couriers = Couriers that were not told yet:
cli-erasure-couriers-done = Couriers that were told, and say that they follow it:
cli-erasure-before = Belonged here before and can only be asked:
cli-erasure-proposals =
    { $count ->
        [one] One change came too late: hedgerow proposals
       *[other] { $count } changes came too late: hedgerow proposals
    }
cli-erasure-reach = What was exported, printed, photographed or kept in older copies of a home can't be reached.
cli-no-erasures = Nothing was erased.
cli-no-proposals = No proposals.
cli-proposal = { $proposal }  { $kind }, by { $by }, { $date }
cli-proposal-kept = Kept as a new record: { $id }
cli-proposal-discarded = Discarded, and every holder is asked to erase it.
cli-no-retention = No record is past the time for which it was to be kept.
cli-label-record = Record
cli-label-waiting = Not heard from
cli-label-due-ms = Due since
