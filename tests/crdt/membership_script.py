"""Short words for writing down acts and data in tests."""

from __future__ import annotations

from crdt.membership import Act, ActKind, DataEntry, Role, evaluate


class Script:
    """A growing set of acts of the groups A, B, C …; ``g`` is A's genesis. Ids are the names given."""

    def __init__(self) -> None:
        self.acts: dict[bytes, Act] = {}
        self.add("g", ActKind.GENESIS, "A", mints=("A",))

    def add(
        self, name: str, kind: ActKind, by: str, standing: str = "", seen: str = "", **more: object
    ) -> None:
        """Write one act down; text stands for ids, ``seen`` is a list of them separated by blanks."""
        fields = {key: _bytes(value) for key, value in more.items()}
        self.acts[name.encode()] = Act(
            id=name.encode(),
            kind=kind,
            group=by.encode(),
            standing=standing.encode(),
            seen=tuple(head.encode() for head in seen.split()),
            **fields,  # type: ignore[arg-type]
        )

    def invite(
        self, name: str, by: str, standing: str, seen: str, target: str, role: Role, **more: object
    ) -> None:
        """Invite a group."""
        self.add(name, ActKind.INVITE, by, standing, seen, target=target, role=role, **more)

    def accept(self, name: str, by: str, offer: str, standing: str = "", seen: str = "") -> None:
        """Take up an offer: by default under the invite that is the offer, having seen just it."""
        self.add(name, ActKind.ACCEPT, by, standing or offer, seen or offer, offer=offer)

    def role(
        self, name: str, by: str, standing: str, seen: str, target: str, role: Role, **more: object
    ) -> None:
        """Change a group's role."""
        self.add(name, ActKind.ROLE, by, standing, seen, target=target, role=role, **more)

    def remove(self, name: str, by: str, standing: str, seen: str, target: str, **more: object) -> None:
        """Remove a group."""
        self.add(name, ActKind.REMOVE, by, standing, seen, target=target, **more)

    def stewards(self, groups: str) -> str:
        """Let A invite groups as stewards, who accept, one after the other; return the last act's name."""
        last = "g"
        for group in groups:
            self.invite(f"i{group}", "A", "g", last, group, Role.STEWARD)
            self.accept(f"y{group}", group, f"i{group}")
            last = f"y{group}"
        return last

    def members(self) -> dict[str, str]:
        """Return role and rank of each member."""
        found = evaluate(self.acts.values()).members
        return {
            group.decode(): f"{member.role.name.lower()} {member.rank}" for group, member in found.items()
        }

    def verdict(self, name: str) -> str:
        """Return outcome and reason of an act."""
        verdict = evaluate(self.acts.values()).verdicts[name.encode()]
        return f"{verdict.outcome.value} {verdict.reason.value}" if verdict.reason else verdict.outcome.value


def entry(
    name: str, by: str, seq: int, seen: str, *, log: str = "", prev: str = "", on: str = ""
) -> DataEntry:
    """Return a data entry; its log is named after the group in small letters unless given."""
    return DataEntry(
        id=name.encode(),
        group=by.encode(),
        log=(log or by.lower()).encode(),
        seq=seq,
        prev=prev.encode() or None,
        seen=tuple(head.encode() for head in seen.split()),
        builds_on=tuple(head.encode() for head in on.split()),
    )


def _bytes(value: object) -> object:
    match value:
        case str():
            return value.encode()
        case tuple():
            return tuple(part.encode() for part in value)
        case dict():
            return {log.encode(): seq for log, seq in value.items()}
        case _:
            return value
