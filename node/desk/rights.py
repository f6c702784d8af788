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


RIGHTS: Mapping[str, Right] = {
    **dict.fromkeys(
        (
            *(
                "activity",
                "bin",
                "board",
                "calendar",
                "groups",
                "history",
                "kinds",
                "list",
                "preferences",
                "qr",
            ),
            *(
                "search",
                "set-aside",
                "show",
                "since",
                "space contents",
                "space list",
                "space members",
                "spaces",
                "status",
                "today",
            ),
        ),
        Right.SEE,
    ),
    **dict.fromkeys(("add", "say"), Right.ADD),
    # Of their own records also those may do this who may only add.
    **dict.fromkeys(("edit", "restore-record", "settle", "task", "withdraw"), Right.ADD),
    **dict.fromkeys(("undo",), Right.EDIT),
    **dict.fromkeys(
        (
            *(
                "connections",
                *("device invite", "device label", "device list", "device lost"),
                *("kit keep", "kit list", "kit stop", "travel check", "travel leave"),
                "doctor",
                "examples",
                "examples add",
                "examples remove",
                "export",
            ),
            *(
                "export-folder",
                "feed create",
                "feed list",
                "feed remove",
                "import",
                "imports",
                "invitation end",
            ),
            *(
                "restore settle",
                "backup",
                "backup status",
                "bundle read",
                "bundle write",
                "restore",
                "restore settle",
            ),
            *("invite", "lan-page", "lesson", "member add", "member change", "member invite", "member list"),
            *("member remove", "member sign-ins", "member sign-out", "page link", "pair", "pairing end"),
            *("peer address", "peer confirm", "peer list", "peer remove", "preview", "refer", "share-record"),
            *(
                "sharing",
                "peer pause",
                "peer resume",
                "space accept",
                "space confirm",
                "space copy",
                "space create",
                "space leave",
                "space preview",
                "space remove",
                "space requests",
                "space rotate",
                "space share",
                "sticks",
                "space withdraw",
                "sync",
            ),
            *("undo-import", "verify", "courier label", "courier list"),
            *("compact", "space checkpoint", "space generations", "space history"),
            *("erase", "erased", "proposal discard", "proposal keep", "proposals", "receipts", "retention"),
        ),
        Right.KEEPER,
    ),
}
# Nothing that takes along what lives at home in the clear, or lets in another machine. Files: ``node/door/front.py``.
FROM_AFAR = frozenset(
    {
        *("connections", "doctor", "examples", "examples add", "examples remove", "invitation end"),
        *("device label", "device list", "device lost", "kit keep", "kit list", "kit stop", "travel check"),
        *(
            "restore settle",
            "backup",
            "backup status",
            "bundle read",
            "bundle write",
            "invite",
            "pair",
            "pairing end",
            "lan-page",
            "sharing",
            "sync",
            "verify",
        ),
        *("member add", "member change", "member invite", "member list", "member remove"),
        *("member sign-ins", "member sign-out", "courier label", "courier list"),
        *("peer address", "peer confirm", "peer list", "peer pause", "peer remove", "peer resume"),
        *("space accept", "space checkpoint", "space confirm", "space create", "space generations"),
        *("space history", "space leave", "space preview", "space remove", "space requests", "space rotate"),
        *("space share", "space withdraw", "compact", "erase", "erased", "receipts", "retention"),
    }
)
