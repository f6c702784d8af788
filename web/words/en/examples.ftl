# Example data that a new group may look around in. Every title is marked as an example.
example-marked = Example: { $title }
example-import = Example data
examples-here-already = The example data is here already. Remove it first.
examples-language-unknown = There is no example data in { $language }. The languages are: { $known }.

example-circle-title = Evening circle
example-circle-place = Library, second floor
example-circle-notes = Every week. Whoever comes first puts the kettle on.
example-harvest-title = Harvest day
example-harvest-notes = We meet at dawn. Who can bring baskets?
example-seeds-title = Week of the seeds
example-vigil-title = Vigil for the river
example-vigil-aim = That the river has keepers again
example-vigil-pace = We come in silence, two by two.
example-vigil-notes = Bring a candle and a name. If it rains, we meet in the school.
example-blankets-title = Blankets for the winter
example-blankets-quantity = 40 blankets
example-phones-title = Two phones with chargers
example-van-title = A van with seven seats
example-van-conditions = At weekends. Whoever borrows it pays the fuel.
example-letters-title = How we spoke with the town hall
example-letters-tried = Three groups went together, each with a short letter
example-letters-happened = They received us within two days
example-host-title = Facilitation
# Names of invented people, with “;” between them.
example-host-order = Ada; Bruno; Chen
example-well-title = How are you all?
example-well-questions = Is everybody home? Does somebody want to talk?
example-river-title = Who keeps the river
example-river-text =
    The river belongs to nobody.
    We keep it for those who come after us.
example-river-do-not-say = “Our river”: others drink from it, too.
example-missing-title = Somebody does not come home
example-missing-triggers = No word by nine in the evening
example-missing-first-hour =
    Call those who were with them
    Call the lawyer
    Tell the family what is known
example-missing-first-day =
    Ask the neighbours
    Write down who saw what, and when
example-missing-do-not = No names and no pictures in public.
example-room-title = A room for a family
example-room-summary = They look for a room until spring.
# Items of a list: “[x]” is done, “[ ]” is open, “;” stands between them.
example-room-body-tasks = [x] Call the family; [ ] Ask the neighbours; [ ] See the room together
example-indoors-label = Indoors, and without photos
example-indoors-remark = With you quietly. Nothing in public.
example-wool-title = Twenty woollen blankets
example-wool-quantity = 20 blankets
