# Couriers: boxes that carry sealed changes.

page-couriers-title = Couriers
page-couriers-to = Couriers
page-couriers-lead = { $count ->
    [0] No courier carries anything of yours.
    [one] One courier carries sealed changes between your groups.
   *[other] { $count } couriers carry sealed changes between your groups.
  }
page-couriers-none = A courier is a small box that is always on. Groups that are never online together stay in sync through it, and it can read nothing.
page-couriers-one = Courier { $id }
page-couriers-reachable = Connected now
page-couriers-holds-all = Has everything that it should carry.
page-couriers-holds-less = Does not have everything yet that it should carry.
page-couriers-met = Last met { $ago }.
page-couriers-never = Never met yet.
page-couriers-not-told = The courier has not been told yet who is in and who is out now. It hears that when a machine of yours meets it.
page-couriers-carries = Carries
page-couriers-end = Take { $space } from it
page-couriers-ended = It carries { $space } no longer.
page-couriers-add = Let a courier carry a space
page-couriers-add-how = The box shows a code when it starts. Only those who decide in a space can have it carried.
page-couriers-which = Which courier
page-couriers-new = A new one, by its code
page-couriers-code = The courier’s code
page-couriers-code-hint = It begins with HC1 and works once.
page-couriers-space = Which space
page-couriers-space-none = None yet
page-couriers-add-do = Let it carry
page-couriers-added = The courier carries this space from now on. All members find it by themselves.
page-couriers-paired = The courier is known here now. Choose a space that it shall carry.
page-couriers-reads = What a courier knows
page-couriers-reads-is = When something comes and goes, and how much. No names, no people, no kinds, no words: it has no key. Whoever takes the box gets sealed pieces.
page-couriers-box = A box of your own
page-couriers-box-how = A Raspberry Pi or an old laptop does. It needs no passphrase, because it holds nothing that could be read.
page-couriers-box-install = Install Hedgerow on it.
page-couriers-box-run = Make and start the courier:
page-couriers-box-code = Type the code that it shows into the field here.
page-couriers-full = It has no room left for this space. Make room on the box, or let another courier carry it.
page-couriers-label = What this courier is called, here alone
