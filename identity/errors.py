"""Whose fault it is: the three error families of Hedgerow, shared by every layer.

Every error carries a message id (a key of ``web/words/*.ftl``) and plain fields for it, never prose and
never secret material, so that the page and the command line can say it in the reader's language.

    Fault
    ├── PeerFault     somebody else broke the rules: drop what they sent, perhaps the link
    ├── LocalFault    misuse or a bug on this side: refuse, change nothing
    │   └── Refused   a user asked for something that can't be done: one sentence, exit code 1
    └── Unavailable   nobody's fault: try again later
"""

from __future__ import annotations


class Fault(Exception):
    """An error with a message id and the fields that its sentence needs."""

    def __init__(self, message: str, /, **fields: object) -> None:
        super().__init__(message)
        self.message = message
        self.fields = fields

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.fields.items())
        return f"{self.message} ({details})" if details else self.message


class PeerFault(Fault):
    """What came from outside breaks the protocol."""


class Malformed(PeerFault):
    """Bytes that are not in the one accepted encoding."""


class LocalFault(Fault):
    """A call that this node should not have made."""


class Refused(LocalFault):
    """A user's wish that can't be granted; nothing was changed."""


class Unavailable(Fault):
    """Not possible now; trying again later may help."""
