"""Commands about what is kept without effect because a removal, a leave or a lower role came before it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from node.desk.reading import named, names_of
from node.desk.scope import Scope, scope_of, shown_spaces
from node.replica.briefs import title_of
from node.sharing.setting_aside import Aside, asides, ending_json, endings

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
_RECORDS_MAX = 200


async def set_aside(desk: Desk, args: dict[str, Any]) -> Json:
    """What is kept without effect, by space and group, and what stays because others built on it."""
    hub = desk.hub

    def told() -> list[Json]:
        names = names_of(hub)
        return [_aside_json(hub, names, one) for one in asides(hub, scope_of(hub, args))]

    return await hub.run(told)


def removals_since(hub: Hub, scope: Scope, names: Mapping[bytes, str], mark: int) -> list[Json]:
    """Return which groups' rights ended by acts that came after an entry (by its row), and what that did to words."""
    own = hub.home.identity.group
    by_group = {(one.space, one.ending.group): one for one in asides(hub, scope)}
    found = []
    for space in shown_spaces(hub, scope):
        for ending in endings(hub, space, mark):
            aside = by_group.get((space, ending.group))
            found.append(
                {
                    **ending_json(names, ending),
                    "space": space.hex(),
                    "space_name": hub.replica.state(space).name,
                    "set_aside": aside.count if aside else 0,
                    "stays": aside.stays if aside else 0,
                    "because_of": [named(names, one) for one in aside.because_of] if aside else [],
                    "your_words_stay": aside is not None and own in aside.because_of,
                }
            )
    return found


def _aside_json(hub: Hub, names: Mapping[bytes, str], one: Aside) -> Json:
    listing = hub.replica.projection.listing
    return {
        "space": one.space.hex(),
        "space_name": hub.replica.state(one.space).name,
        **ending_json(names, one.ending),
        "count": one.count,
        "stays": one.stays,
        "because_of": [named(names, group) for group in one.because_of],
        "records": [
            {"id": record.hex(), "title": title_of(listing.view(record))}
            for record in one.records[:_RECORDS_MAX]
        ],
        "more": len(one.records) > _RECORDS_MAX,
    }


COMMANDS = {"set-aside": set_aside}
