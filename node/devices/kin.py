"""What the devices of one group tell each other beyond entries: spaces and keys, peers and their secrets, people.

A device that founds a space, pairs with a group or lists a person tells the others over their own links, whole and
again whenever something of it changed. Only what is missing is taken up: nothing that a device has is changed or taken
away by another's word, but a peer that one device has confirmed counts as confirmed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crdt import acts
from identity.aead import key_id
from identity.encoding import domain_hash, encode
from identity.errors import PeerFault
from node.copies.backup import columns_of, kept_spaces
from node.copies.backup_form import Item, KeptRows, KeptSpace, read_item
from node.copies.sound_rows import is_sound
from node.links.stirring import Stirred
from sync import limits
from sync.messages import Kin

if TYPE_CHECKING:
    from node.hub import Hub
    from node.links.link import Link
    from node.links.network import Network

_REST_S = 0.2
_ROWS_AT_ONCE = 64
# What is told of a table, what names a row in it, and what is never told: it is only true here.
_TABLES = {"peers": ("grp", {"id", "met_ms", "then_share"}), "members": ("id", set())}
# A device that was seized may tell anything: with more of them a home would take minutes to open, or to look who calls.
SPACES_MAX = 4_096
KEYS_MAX = 262_144  # of all spaces
ROWS_MAX = 4_096  # of one table


class Kinship:
    """Tells this group's other devices, over the links of one network, what they may lack."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._hub = network.hub
        self._told: dict[int, bytes] = {}
        self.telling = Stirred(self.tell, _REST_S)

    async def tell(self) -> None:
        """Tell every linked device of this group what it wasn't told yet."""
        links = self._network.links_to(self._hub.home.identity.group)
        self._told = {id(link): told for link in links if (told := self._told.get(id(link)))}
        if not links:
            return
        items = await self._hub.run(lambda: [encode(item) for item in told_items(self._hub)])
        digest = domain_hash(b"hedgerow kin", *items)
        for link in links:
            if self._told.get(id(link)) != digest:
                self._told[id(link)] = digest
                self._say(link, items)

    def _say(self, link: Link, items: Sequence[bytes]) -> None:
        for part in packed(items):
            link.say(Kin(tuple(part)))


def packed(items: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Yield items in as many at once as one message takes."""
    part: list[bytes] = []
    size = 0
    for item in items:
        if part and (size + len(item) > limits.KIN_BYTES_MAX or len(part) == limits.KIN_ITEMS_MAX):
            yield part
            part, size = [], 0
        part.append(item)
        size += len(item)
    if part:
        yield part


def told_items(hub: Hub) -> Iterator[Item]:
    """Yield what this device knows that its group's other devices may lack; store's thread."""
    yield from kept_spaces(hub.replica)
    db = hub.replica.db
    for table, (_, local) in _TABLES.items():
        columns = tuple(name for name in columns_of(db, table) if name not in local)
        cursor = db.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {_TABLES[table][0]}")  # noqa: S608
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            yield KeptRows(table, columns, tuple(map(tuple, rows)))


async def take(hub: Hub, message: Kin) -> None:
    """Take up what another device of this group told; raise PeerFault where it is broken."""
    items = [read_item(item) for item in message.items]
    fresh, more = await hub.run(_take, hub, items)
    if fresh or more:
        await hub.spread_roster()
    if fresh:
        for space in fresh:
            for grew in list(hub.on_grew):
                grew(space)


def _take(hub: Hub, items: Sequence[Item]) -> tuple[list[bytes], bool]:
    """Return the spaces that are new or could be read further, and whether there is a new peer or person."""
    fresh: list[bytes] = []
    more, room = False, _room_of(hub)
    for item in items:
        match item:
            case KeptSpace():
                if _take_space(hub, item, room):
                    fresh.append(item.space)
            case KeptRows() if item.table in _TABLES:
                more = _take_rows(hub.replica.db, item) or more
            case _:
                raise PeerFault("joining-broken")
    return fresh, more


def _take_space(hub: Hub, item: KeptSpace, room: _Room) -> bool:
    state = hub.replica.spaces.get(item.space)
    known = set() if state is None else {*state.keyring.control, *state.keyring.data}
    told = {key_id(key) for key in (*item.control, *item.data)}
    if state is not None and told <= known:
        return False
    if not room.takes(is_new=state is None, keys=len(told - known)):
        return False
    hub.replica.take_keys(item.space, item.offered_by, acts.KeyBundle(item.control, item.data))
    return True


@dataclass(slots=True)
class _Room:
    """How many more spaces and keys another device's word may bring."""

    spaces: int
    keys: int

    def takes(self, *, is_new: bool, keys: int) -> bool:
        """Take a space with so many new keys, if there is room for it."""
        if keys > self.keys or (is_new and self.spaces <= 0):
            return False
        self.spaces, self.keys = self.spaces - is_new, self.keys - keys
        return True


def _room_of(hub: Hub) -> _Room:
    states = hub.replica.spaces.values()
    held = sum(len(state.keyring.control) + len(state.keyring.data) for state in states)
    return _Room(spaces=SPACES_MAX - len(states), keys=KEYS_MAX - held)


def _take_rows(db: Any, item: KeptRows) -> bool:
    _, local = _TABLES[item.table]
    columns = [column for column in columns_of(db, item.table) if column not in local]
    if tuple(columns) != item.columns:
        # Another version of the program: it tells the rest when both are of one.
        return False
    marks = ", ".join("?" for _ in columns)
    before = db.total_changes
    for row in item.rows:
        if len(row) != len(columns) or not all(
            value is None or isinstance(value, int | str | bytes) for value in row
        ):
            raise PeerFault("joining-broken")
        told = dict(zip(columns, row, strict=True))
        if not is_sound(item.table, told):
            raise PeerFault("joining-broken")
        db.execute(
            f"INSERT OR IGNORE INTO {item.table} ({', '.join(columns)}) SELECT {marks}"  # noqa: S608
            f" WHERE (SELECT count(*) FROM {item.table}) < ?",
            (*row, ROWS_MAX),
        )
        if item.table == "peers":
            _confirm(db, told)
    return bool(db.total_changes > before)


def _confirm(db: Any, told: dict[str, Any]) -> None:
    """A peer whose numbers were compared at one device was met by the group; of a later pairing only its own count."""
    if told["is_confirmed"]:
        db.execute(
            "UPDATE peers SET is_confirmed = 1 WHERE grp = ? AND pair_secret = ? AND is_confirmed = 0",
            (told["grp"], told["pair_secret"]),
        )


async def heard(hub: Hub, group: bytes, message: Kin) -> None:
    """Take up a message of the other device of a link, if it is of this group; raise PeerFault otherwise."""
    if group != hub.home.identity.group:
        raise PeerFault("message-out-of-order")
    await take(hub, message)
