# Erasing records, receipts, proposals, retention.

page-erasing-erase = Erase this record
page-erasing-back = Back to the record
page-erasing-erase-this = Erase it for good
page-erasing-erase-it = Erase it
page-erasing-erase-of = Erase it: { $title }
page-erasing-happens = What happens then
page-erasing-happens-here = Its words, its history and everything said about it are removed from this machine.
page-erasing-happens-others = { $names } are asked, signed, to do the same. Their machines do it by themselves as soon as they hear of it.
page-erasing-happens-alone = Nobody else is in this space, so nobody else has to be asked.
page-erasing-happens-receipts = Each machine that did it answers with a signed receipt. You see who confirmed and who did not answer yet.
page-erasing-happens-not = Not reached are printed pages, exported files, photographs of a screen, and backups until they are read by a machine that knows of this.
page-erasing-reason = Why, in a few words
page-erasing-reason-hint = Everybody in the space reads it. Don’t write here what is to be erased. You may leave it empty.
page-erasing-sure = I know that this can’t be taken back, unlike the bin.
page-erasing-do = Erase it
page-erasing-doing = Erasing…

page-erasing-erased = Erased and due
page-erasing-erased-lead = What was erased, who confirmed it, and what has been kept as long as its kind says.
page-erasing-list = Erased
page-erasing-none = Nothing was erased yet.
page-erasing-one = { $kind }, erased { $when }
page-erasing-by = By { $name }, in { $space }.
page-erasing-waiting = { $confirmed ->
    [one] One machine confirmed, { $waiting } not yet heard from.
   *[other] { $confirmed } machines confirmed, { $waiting } not yet heard from.
  }
page-erasing-all = { $confirmed ->
    [one] The one machine that was asked confirmed it.
   *[other] All { $confirmed } machines that were asked confirmed it.
  }
page-erasing-receipts = Who erased it
page-erasing-receipts-lead = Asked by { $name }, { $when }. Asked of every machine that could hold it.
page-erasing-to-list = Erased and due
page-erasing-late = { $count ->
    [one] One change to it came later, from somebody who hadn’t heard.
   *[other] { $count } changes to it came later, from those who hadn’t heard.
  }
page-erasing-late-look = Decide about it
page-erasing-confirmed = { $count ->
    [0] Confirmed by nobody yet
    [one] Confirmed by one machine
   *[other] Confirmed by { $count } machines
  }
page-erasing-confirmed-by = Machine { $device } · { $when }
page-erasing-not-heard = { $count ->
    [0] Nobody is missing
    [one] Not yet heard from one machine
   *[other] Not yet heard from { $count } machines
  }
page-erasing-not-heard-means = They were asked and have not answered. They may be off, or gone; nobody can know that they did it.
page-erasing-everybody = Every machine that was asked has answered.
page-erasing-couriers = Couriers
page-erasing-courier-did = Dropped the sealed pieces.
page-erasing-courier-asked = Asked, no answer yet. It could never read them.
page-erasing-proposal = { $name } wrote about something that is erased
page-erasing-proposal-how = It is kept apart and shown to nobody. Keep it as a new record, or discard it for good.
page-erasing-proposals-far = Whether changes that came too late are kept is not decided over the local network, but at the node’s own machine, or at another machine of your group.
page-erasing-keep = Keep it as a new record
page-erasing-discard = Discard it
page-erasing-kept = Kept, as a new record.
page-erasing-discarded = Discarded.
page-erasing-due = Kept long enough
page-erasing-due-how = For these the time is over that their kind is kept. Nothing is erased by itself.
page-erasing-due-none = Nothing is due.
page-erasing-due-clock = { $clock }: { $day }
page-erasing-due-since = Due since { $day }
page-erasing-before = { $names } could read it once and no longer belong here. They can only be asked.
page-erasing-why = Reason:
