"""Operands and options get their keys and what they take from how usage shows them."""

from __future__ import annotations

from node.cli.forms import Takes, operand, option


def test_an_option_with_a_value_takes_text_and_one_without_nothing():
    assert (option("--to", "NAME").key, option("--to", "NAME").takes) == ("to", Takes.TEXT)
    assert (option("--no-passphrase").key, option("--no-passphrase").takes) == (
        "no_passphrase",
        Takes.NOTHING,
    )
    assert option("--from", "FILE", key="source", takes=Takes.PATH).key == "source"


def test_an_operand_is_called_as_it_is_shown():
    assert operand("PEER").key == "peer" and operand("FIELD=VALUE", key="fields").key == "fields"
