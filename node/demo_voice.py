"""Who writes in the demonstration, and when: a group at its own desk, and days that are counted from today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from node.desk.desk import Desk

BOGOTA, KYIV, AMMAN = "America/Bogota", "Europe/Kyiv", "Asia/Amman"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One group that writes: its desk, the space that all share, and the member for whom it writes."""

    desk: Desk
    space: str
    member: str

    @property
    def group(self) -> str:
        """The group's id."""
        return self.desk.hub.home.identity.group.hex()

    async def add(self, kind: str, *, shared: bool = False, **fields: str) -> str:
        """Make a record in the shared space; return its id."""
        args = {"kind": kind, "space": self.space, "fields": fields, "shared": shared, "as": self.member}
        return str((await self.desk.call("add", args))["id"])

    async def say(self, record: str, statement: str, **args: str) -> None:
        """Make a statement."""
        said = {"id": record, "statement": statement, "args": args, "as": self.member}
        await self.desk.call("say", said)

    async def edit(self, record: str, **fields: str) -> None:
        """Change fields of a record."""
        await self.desk.call("edit", {"id": record, "fields": fields, "as": self.member})


def day(days: int) -> str:
    """Return the day so many days from today."""
    return (datetime.now(UTC) + timedelta(days=days)).strftime("%Y-%m-%d")


def at(days: int, time: str, zone: str) -> str:
    """Return a time of that day in a zone."""
    return f"{day(days)}T{time}[{zone}]"


def weekday(wanted: int) -> int:
    """Return in how many days it is that weekday (0: Monday) of last week."""
    return wanted - datetime.now(UTC).weekday() - 7
