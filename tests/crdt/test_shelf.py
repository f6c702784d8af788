"""The shelf: records by id and who links to whom."""

from __future__ import annotations

from tests.crdt.record_world import Device, meet


def test_links_are_found_and_forgotten_when_they_change():
    owner, giver = Device(1), Device(2)
    need, other = owner.add("need", title="a"), owner.add("need", title="b")
    meet(owner, giver)
    pledge = giver.add("pledge", title="p", need=need.hex())
    owner.learn(giver)
    assert [fold.id for fold in owner.shelf.pointing("pledge", "need", need)] == [pledge]
    assert owner.shelf.touched_by(need) == (pledge,)
    assert owner.shelf.touched_by(pledge) == (need,)
    owner.say(pledge, "accept")
    assert owner.state(need) == "matched"
    giver.learn(owner)
    giver.edit(pledge, need=other.hex())
    owner.learn(giver)
    assert (owner.state(need), owner.state(other), owner.state(pledge)) == ("open", "open", "offered")


def test_records_come_in_the_order_of_their_ids_and_a_record_can_be_put_back():
    device = Device(1)
    made = {device.add("need", title=str(number)) for number in range(4)}
    assert [fold.id for fold in device.shelf] == sorted(made) and len(device.shelf) == 4
    copy = Device(2)
    for fold in device.shelf:
        copy.shelf.put(fold)
    assert [fold.id for fold in copy.shelf] == sorted(made)
    assert copy.shelf.find(b"none") is None and copy.shelf.touched_by(b"none") == ()


def test_a_link_that_is_no_id_links_to_nothing():
    device = Device(1)
    record = device.add("pledge", title="p")
    from crdt.ops import Edit, Write

    device.write(record, Edit(record=record, writes=(Write(path="need", value="not an id"),)), ())
    assert device.shelf.touched_by(record) == ()
    assert device.state(record) == "offered"
