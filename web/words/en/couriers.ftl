# Couriers: boxes that carry sealed entries for groups and read none.

gate-not-signed = What came to say who may use this courier bears no good signature. It was not followed.
gate-not-sorted = What came to say who may use this courier is not in order. It was not followed.
gate-range-broken = What came to say who may use this courier names impossible entries. It was not followed.
courier-owners-many = This courier is paired with as many devices as it can be. Set up another one.
courier-home-missing = There is no courier in { $home }. Make one with “hedgerow courier init”.
courier-unknown = No courier is called { $courier }. “hedgerow courier list” shows those that this group knows; a new one is paired by its code.
courier-not-ours = This device was not paired with the courier { $courier }. Only a device that used one of its codes can give it another space: ask for a code, or let the device that did share it.
courier-not-there = The courier { $courier } does not carry this space.
share-not-a-courier = { $peer } is a group with a node of its own. A courier is a box that reads nothing: set one up with “hedgerow courier init”, and pair with the code that it shows.
share-courier-by-code = A courier comes by a code of its own, which begins with HC1. Pair with it, then share the space with it.

courier-lost = The courier { $courier } no longer holds what it had of { $space }: { $count ->
    [one] one change is
   *[other] { $count } changes are
  } missing there. They are sent again. If this happens often, use another courier, too.
courier-withholds = The courier { $courier } says that it has more of { $space } than is here, and does not send it. Ask the other groups to connect directly, or use another courier, too.

cli-courier-made = A courier lives in { $home } now. It reads nothing of what it carries and needs no passphrase: whoever takes the box finds sealed entries, their sizes and the keys of devices. Start it with “hedgerow courier run --sync HOST:PORT”.
cli-courier-ready = The courier takes calls at { $sync }.
cli-courier-code = Give this code to the group that this courier is to work for. It serves one device and ends { $expires }.
cli-courier-paired = Paired with the courier { $name }. Let it carry a space with “hedgerow space share SPACE { $name } --role courier”.
cli-courier-told = told who may come
cli-courier-untold = not told yet
cli-courier-full = full
cli-no-couriers = This group knows no courier. “hedgerow courier init” makes one on a machine that is always on.

cli-label-quota-bytes = Room in all
cli-label-bytes = Size
cli-label-devices = Devices
cli-label-owners = Paired devices
cli-label-reachable = In reach
cli-label-holds-all = Holds everything
cli-label-courier = Courier
