"""The table of who may give which command: it names them all, and from afar nothing that it doesn't name."""

from __future__ import annotations

from node.desk.desk import COMMANDS
from node.desk.rights import FROM_AFAR, RIGHTS, Right


def test_every_command_says_who_may():
    assert set(COMMANDS) - set(RIGHTS) == set()


def test_what_leaves_the_node_or_changes_it_is_the_keepers():
    for command in (
        "export",
        "export-folder",
        "verify",
        "peer list",
        "pair",
        "invite",
        "member add",
        "page link",
    ):
        assert RIGHTS[command] is Right.KEEPER


def test_from_afar_only_what_is_named_is_the_keepers():
    assert all(RIGHTS[command] is Right.KEEPER and command in COMMANDS for command in FROM_AFAR)
    at_the_node = {"export", "export-folder", "preview", "refer", "lesson", "share-record", "device invite"}
    assert not FROM_AFAR & {
        *at_the_node,
        "import",
        "restore",
        "sticks",
        "travel leave",
        "page link",
        "feed create",
    }
