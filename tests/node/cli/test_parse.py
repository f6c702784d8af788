"""Arguments become invocations, or a sentence says what is wrong with them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.cli.commands import COMMANDS, GENERAL, TABLE, options_of
from node.cli.parse import Misuse, parse

WORDS = [word for name in COMMANDS for word in name.split()]
OPTIONS = sorted({option.name for command in TABLE for option in options_of(command)})


def test_options_stand_anywhere():
    expected = {
        "kind": "need",
        "fields": {"title": "A = b", "by": ""},
        "space": "s",
        "json": True,
        "home": "h",
        "as": "N",
    }
    for line in (
        ["--json", "--home", "h", "--as", "N", "add", "need", "--space", "s", "title=A = b", "by="],
        ["add", "--home=h", "need", "title=A = b", "--space=s", "by=", "--json", "--as", "N"],
        ["add", "need", "--as=N", "--home", "h", "--space", "s", "--json", "--", "title=A = b", "by="],
    ):
        found = parse(line)
        assert (found.command.name, found.given) == ("add", expected)


def test_two_words_make_a_command():
    assert parse(["peer", "--json", "confirm", "Kiln"]).given == {"json": True, "peer": "Kiln"}


def test_after_two_dashes_everything_is_a_word():
    assert parse(["search", "--", "--json", "-h"]).given == {"text": "--json -h"}


def test_a_code_with_spaces_and_a_text_of_several_words_are_one():
    assert parse(["pair", "HG1-AAAA", "BBBB"]).given == {"code": "HG1-AAAA BBBB"}
    assert parse(["search", "apple", "harvest"]).given == {"text": "apple harvest"}


def test_help_needs_no_operands():
    for line in (["show", "--help"], ["--help", "show"], ["-h", "show"]):
        assert parse(line).given["help"] is True


def test_lists_and_numbers():
    assert parse(["member", "add", "N", "--spaces", "a, b,"]).given["spaces"] == ["a", "b"]
    assert parse(["sync", "--wait", "2.5"]).given["wait"] == 2.5
    assert parse(["backup", "status"]).command.name == "backup status"
    assert parse(["backup", "./status"]).given["file"] == "./status"
    assert parse(["run", "--sync", "[::]:1", "--sync", "h:2"]).given["sync"] == ["[::]:1", "h:2"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("dance", "cli-command-unknown"),
        ("bundle dance", "cli-command-which"),
        ("peer", "cli-command-which"),
        ("peer dance", "cli-command-which"),
        ("--json", "cli-command-missing"),
        ("--jso status", "cli-option-unknown"),
        ("status --js", "cli-option-unknown"),
        ("status -x", "cli-option-unknown"),
        ("status --no-passphrase", "cli-option-unknown"),
        ("--no-passphrase status", "cli-option-unknown"),
        ("--as N status", "cli-option-unknown"),
        ("status --json=1", "cli-option-no-value"),
        ("status --home", "cli-option-value-missing"),
        ("list need --space --json", "cli-option-value-missing"),
        ("list need --space a --space b", "cli-option-twice"),
        ("run --lan loud", "cli-option-choice"),
        ("space share s p --role king", "cli-option-choice"),
        ("space share s p", "cli-option-missing"),
        ("export out.csv", "cli-option-missing"),
        ("import in.csv", "cli-option-missing"),
        ("init", "cli-option-missing"),
        ("init --name N --no-passphrase --passphrase-file f", "cli-options-exclude"),
        ("invite --space s", "cli-options-together"),
        ("invite --role reader", "cli-options-together"),
        ("sync --wait soon", "cli-option-seconds"),
        ("sync --wait -1", "cli-option-seconds"),
        ("sync --wait nan", "cli-option-seconds"),
        ("sync --wait inf", "cli-option-seconds"),
        ("show", "cli-operand-missing"),
        ("edit ID", "cli-operand-missing"),
        ("add need", "cli-operand-missing"),
        ("say ID", "cli-operand-missing"),
        ("show one two", "cli-operand-unexpected"),
        ("status now", "cli-operand-unexpected"),
        ("add need title", "cli-assignment"),
        ("add need =title", "cli-assignment"),
        ("say ID agree by", "cli-assignment"),
        ("add need a=1 a=2", "cli-assignment-twice"),
        ("add need a=- b=-", "cli-stdin-twice"),
        ("add need title=\udcff", "cli-not-utf8"),
        ("list need --search \udcff", "cli-not-utf8"),
    ],
)
def test_wrong_usage_is_named(line: str, message: str):
    with pytest.raises(Misuse) as caught:
        parse(line.split(" "))
    assert caught.value.message == message


def test_a_path_may_be_of_any_bytes():
    assert parse(["status", "--home", "\udcff"]).given["home"] == "\udcff"


@given(
    st.lists(
        st.sampled_from([*WORDS, *OPTIONS, "--", "-", "-h", "a=b", "=", ""]) | st.text(max_size=5), max_size=8
    )
)
def test_any_arguments_are_an_invocation_or_a_misuse(arguments: list[str]):
    try:
        found = parse(arguments)
    except Misuse:
        return
    known = {option.key for option in (*options_of(found.command), *GENERAL)}
    assert found.given.keys() <= known | {operand.key for operand in found.command.operands} | {
        "as", "no_passphrase", "command",
    }  # fmt: skip
