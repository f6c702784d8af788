"""Who may give which command of the desk; one that has no line here is the keeper's, at the node's own machine."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum


class Right(IntEnum):
    """What a command takes; a member's role gives it and all before it."""

    SEE = 1
    ADD = 2
    EDIT = 3
    KEEPER = 4


_SEE = frozenset(
    {
        *(
            "activity",
            "bin",
            "board",
            "calendar",
            "groups",
            "history",
            "kinds",
            "list",
            "messages",
            "preferences",
        ),
        *("qr", "search", "set-aside", "show", "since", "space contents", "space list", "space members"),
        *("spaces", "status", "today"),
    }
)
# The keeper's from the LAN, too: nothing that takes along what lives at home in the clear, or lets in another machine.
# Files: ``node/door/front.py``.
FROM_AFAR = frozenset(
    {
        *("backup", "backup status", "bundle read", "bundle write", "compact", "connections"),
        *("courier label", "courier list", "device label", "device list", "device lost", "doctor", "erase"),
        *("erased", "examples", "examples add", "examples remove", "invitation end", "invite", "kit keep"),
        *("kit list", "kit stop", "lan-page", "member add", "member change", "member invite"),
        *("member list", "member remove", "member sign-ins", "member sign-out", "pair", "pairing end"),
        *("peer address", "peer confirm", "peer list", "peer pause", "peer remove", "peer resume"),
        *("receipts", "restore settle", "retention", "sharing", "space accept", "space checkpoint"),
        *("space confirm", "space create", "space generations", "space history", "space leave"),
        *("space preview", "space remove", "space requests", "space rotate", "space share"),
        *("space withdraw", "sync", "travel check", "verify"),
    }
)
_AT_THE_NODE = frozenset(
    {
        *("device invite", "export", "export-folder", "feed create", "feed list", "feed remove", "import"),
        *("imports", "lesson", "page link", "preview", "proposal discard", "proposal keep", "proposals"),
        *("refer", "restore", "share-record", "space copy", "sticks", "travel leave", "undo-import"),
    }
)
RIGHTS: Mapping[str, Right] = {
    **dict.fromkeys(_SEE, Right.SEE),
    **dict.fromkeys(("add", "say"), Right.ADD),
    # Of their own records also those may do this who may only add.
    **dict.fromkeys(("edit", "restore-record", "settle", "task", "withdraw"), Right.ADD),
    "undo": Right.EDIT,
    **dict.fromkeys(FROM_AFAR | _AT_THE_NODE, Right.KEEPER),
}
