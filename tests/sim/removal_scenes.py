"""Plays in a world of removals that chance alone would hardly ever bring about; a world draws whether it has any."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from crdt.membership import Role
from tests.sim.site import Site

if TYPE_CHECKING:
    from tests.sim.removal_world import RemovalWorld


class Scenes:
    """The plays of one world; all that is done in them the views of those who do it allow."""

    def __init__(self, world: RemovalWorld) -> None:
        self.world = world
        self.chance = random.Random(f"{world.seed} scenes")

    def lean_on_who_is_gone(self) -> None:
        """Have somebody rest on words that count only by the good faith of a third, who is then removed, too.

        The writer of the words is removed by the founder, who had not seen them. Backer had not heard of it and went
        on with some of them. The heir knows all this, goes on with another of them, and stays; the founder removes the
        backer without having seen what it did.
        """
        cast = self._cast()
        if cast is None:
            return
        founder, writer, backer, heir = cast
        world, space = self.world, self.world.space
        records = [world.people[writer.name].make(space, "event", shared=True) for _ in range(2)]
        world.meet(writer, backer)
        if not knows(backer, records):
            return  # data rests between the two
        world.governing.remove(founder, writer.me.group)
        world.note(backer, lambda: world.people[backer.name].edit(space, records[1]))
        world.meet(founder, heir)
        world.meet(backer, heir)
        if not knows(heir, records):
            return
        world.note(heir, lambda: world.people[heir.name].edit(space, records[0]))
        world.governing.remove(founder, backer.me.group)

    def _cast(self) -> list[Site] | None:
        """Return the founder and three others who know and may the same; None where there are too few."""
        world = self.world
        founder = world.sites[0]
        members = world.membership_at(founder).members
        able = [one for one in world.sites[1:] if one.me.group in members]
        if len(able) < 3:
            return None
        cast = [founder, *self.chance.sample(able, 3)]
        for one in cast[1:] + cast[1:]:
            world.meet(founder, one)
        views = [world.membership_at(one).members for one in cast]
        may = all(
            (member := view.get(one.me.group)) is not None and member.role >= Role.CONTRIBUTOR
            for view in views
            for one in cast
        )
        return cast if may and cast[3] not in world.rogues else None


def knows(site: Site, records: list[bytes]) -> bool:
    """Return whether a site can show some records."""
    return all(site.replica.projection.fold(record) is not None for record in records)
