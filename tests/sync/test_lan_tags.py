"""Announcements: who recognises them, and that nobody else does."""

from __future__ import annotations

import hashlib
import itertools
import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.errors import LocalFault, Malformed
from sync.lan_tags import (
    LanMatch,
    LanSecrets,
    lan_matches,
    lan_names,
    lan_secrets,
    lan_text,
    lan_turns,
    pack_host,
    read_lan_text,
)
from sync.limits import LAN_ADDRESSES_MAX, LAN_TAG_BYTES, LAN_TAGS_MAX, LAN_TAGS_STEP

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "lan_tags.json").read_text())
HOSTS = ["192.168.1.7", "fe80::1:2"]
PORT = 7100
CHANCE = random.Random(7)

addresses = st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6)).map(str)
ports = st.integers(1, 65_535)
texts = st.dictionaries(st.sampled_from([b"s", b"4", b"6", b"a", b"b", b"h", b"z"]), st.binary(max_size=64))


def draw(size: int) -> bytes:
    return CHANCE.randbytes(size)


def device(number: int) -> bytes:
    return hashlib.sha256(number.to_bytes(4, "big")).digest()


def pairs(own: int, others: range) -> dict[bytes, LanSecrets]:
    """The secrets by which ``own`` knows ``others``, keyed by their device id."""
    return {
        device(other): lan_secrets(device(1_000_000 + own + other), own=device(own), other=device(other))
        for other in others
    }


def test_the_other_side_of_a_pair_recognises_an_announcement():
    text = lan_text(list(pairs(1, range(2, 40)).values()), hosts=HOSTS, port=PORT, draw=draw)
    found = lan_matches(read_lan_text(text), hosts=["fe80::1:2%eth0"], port=PORT, peers=pairs(2, range(1, 2)))
    assert found == [LanMatch(peer=device(1), hosts=("fe80::1:2%eth0",))]


def test_a_stranger_and_the_announcer_recognise_nothing():
    own = pairs(1, range(2, 40))
    offer = read_lan_text(lan_text(list(own.values()), hosts=HOSTS, port=PORT, draw=draw))
    assert lan_matches(offer, hosts=HOSTS, port=PORT, peers=pairs(50, range(1, 40))) == []
    assert lan_matches(offer, hosts=HOSTS, port=PORT, peers=own) == []


@given(
    hosts=st.sets(addresses, min_size=1, max_size=LAN_ADDRESSES_MAX), port=ports, other=addresses, off=ports
)
def test_an_announcement_counts_only_for_its_own_addresses_and_port(hosts, port, other, off):
    peers = pairs(2, range(1, 2))
    offer = read_lan_text(lan_text(list(pairs(1, range(2, 3)).values()), hosts=hosts, port=port, draw=draw))
    found = lan_matches(offer, hosts=[*hosts, other], port=port, peers=peers)
    assert {host for match in found for host in match.hosts} <= set(hosts)
    if off != port:
        assert lan_matches(offer, hosts=hosts, port=off, peers=peers) == []
    if pack_host(other) not in {pack_host(host) for host in hosts}:
        assert lan_matches(offer, hosts=[other], port=port, peers=peers) == []


def test_changed_addresses_in_the_text_match_nothing():
    text = lan_text(list(pairs(1, range(2, 3)).values()), hosts=["10.0.0.1"], port=PORT, draw=draw)
    forged = read_lan_text(text | {b"4": pack_host("10.0.0.66")})
    assert lan_matches(forged, hosts=["10.0.0.66"], port=PORT, peers=pairs(2, range(1, 2))) == []


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "::1", "0.0.0.0", "::", "224.0.0.251", "ff02::fb", "::ffff:127.0.0.1"]
)
def test_even_a_peer_leads_nobody_to_its_own_machine_or_a_crowd(host):
    text = lan_text(list(pairs(1, range(2, 3)).values()), hosts=[host], port=PORT, draw=draw)
    assert lan_matches(read_lan_text(text), hosts=[host], port=PORT, peers=pairs(2, range(1, 2))) == []


def test_two_announcements_of_the_same_have_no_tag_and_no_salt_in_common():
    peers = list(pairs(1, range(2, 60)).values())
    one, other = (read_lan_text(lan_text(peers, hosts=HOSTS, port=PORT, draw=draw)) for _ in range(2))
    assert one.salt != other.salt
    assert not one.tags & other.tags
    assert one.addresses == other.addresses


def test_names_are_eighty_random_bits_each():
    names = lan_names(draw)
    assert len(bytes.fromhex(names.instance)) == len(bytes.fromhex(names.host)) == 10
    assert len({names.instance, names.host, lan_names(draw).instance}) == 3


@given(count=st.integers(0, LAN_TAGS_MAX + 40))
def test_the_number_of_tags_tells_only_a_size_class(count):
    text = lan_text(list(pairs(1, range(2, 2 + count)).values()), hosts=HOSTS, port=PORT, draw=draw)
    tags = len(b"".join(value for key, value in text.items() if key in b"abcdefgh")) // LAN_TAG_BYTES
    assert tags == max(LAN_TAGS_STEP, -(-min(count, LAN_TAGS_MAX) // LAN_TAGS_STEP) * LAN_TAGS_STEP)


def test_the_place_of_a_tag_says_nothing_about_the_order_of_pairs():
    places = set()
    for _ in range(20):
        text = lan_text(list(pairs(1, range(2, 3)).values()), hosts=HOSTS, port=PORT, draw=draw)
        joined = text[b"a"] + text[b"b"]
        tags = [joined[at : at + LAN_TAG_BYTES] for at in range(0, len(joined), LAN_TAG_BYTES)]
        matching = [
            at
            for at, tag in enumerate(tags)
            if lan_matches(
                read_lan_text(text | {b"a": tag * 31, b"b": tag}),
                hosts=HOSTS,
                port=PORT,
                peers=pairs(2, range(1, 2)),
            )
        ]
        places.update(matching)
    assert len(places) > 5


def test_the_largest_text_fits_a_packet():
    hosts = [f"fd00::{number}" for number in range(LAN_ADDRESSES_MAX)]
    text = lan_text(list(pairs(1, range(2, 200)).values()), hosts=hosts, port=PORT, draw=draw)
    assert sum(len(key) + len(value) + 2 for key, value in text.items()) <= 1_300
    assert max(len(key) + len(value) + 1 for key, value in text.items()) <= 255


@pytest.mark.parametrize("count", [0, 1, 128, 129, 300])
def test_every_peer_has_its_turn(count):
    own, reached = pairs(1, range(2, 2 + count)), set()
    for turn in range(lan_turns(count)):
        offer = read_lan_text(lan_text(list(own.values()), hosts=HOSTS, port=PORT, turn=turn, draw=draw))
        for other in range(2, 2 + count):
            if lan_matches(offer, hosts=HOSTS, port=PORT, peers=pairs(other, range(1, 2))):
                reached.add(device(other))
    assert reached == set(own)


@given(text=texts)
def test_foreign_texts_are_read_or_refused(text):
    try:
        offer = read_lan_text(text)
    except Malformed:
        return
    assert len(offer.tags) <= LAN_TAGS_MAX


@pytest.mark.parametrize(
    "change",
    [
        {b"s": b""},
        {b"s": bytes(17)},
        {b"4": b"", b"6": b""},
        {b"4": bytes(5)},
        {b"6": bytes(16 * 7)},
        {b"a": bytes(7)},
        {b"a": b"", b"b": b""},
        {b"a": bytes(8)},
        {key.encode(): bytes(248) for key in "abcdefgh"},
    ],
)
def test_texts_that_we_never_make_are_malformed(change):
    text = lan_text([], hosts=HOSTS, port=PORT, draw=draw)
    read_lan_text(text)
    with pytest.raises(Malformed):
        read_lan_text(text | change)


@pytest.mark.parametrize("hosts", [[], [f"10.0.0.{number}" for number in range(7)]])
def test_too_few_or_too_many_addresses_are_our_own_fault(hosts):
    with pytest.raises(LocalFault):
        lan_text([], hosts=hosts, port=PORT, draw=draw)


def test_a_host_that_is_no_address_is_malformed():
    with pytest.raises(Malformed):
        pack_host("printer.local")


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vectors(vector):
    calls = itertools.count(1)

    def by_number(size: int) -> bytes:
        return hashlib.shake_256(vector["name"].encode() + next(calls).to_bytes(4, "big")).digest(size)

    own = bytes.fromhex(vector["own"])
    peers = [
        lan_secrets(bytes.fromhex(pair["psk"]), own=own, other=bytes.fromhex(pair["other"]))
        for pair in vector["pairs"]
    ]
    text = lan_text(peers, hosts=vector["hosts"], port=vector["port"], turn=vector["turn"], draw=by_number)
    assert {key.decode(): value.hex() for key, value in text.items()} == vector["text"]
