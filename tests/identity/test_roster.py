"""The roster: one meaning per set of acts, and no way for a stolen device to outlive its loss."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from identity.encoding import decode, encode
from identity.errors import LocalFault, PeerFault
from identity.keys import DeviceKeys, public_of_seed, sign
from identity.roster import (
    LoseDevice,
    Roster,
    SignedAct,
    Verdict,
    act_hash,
    add_device,
    check_act,
    device_proof,
    fold,
    found,
    lose_device,
    replace_root,
)

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent.parent / "vectors" / "roster.json").read_text()
)["vectors"]


def seed(number: int) -> bytes:
    return number.to_bytes(32, "big")


def keys(number: int) -> DeviceKeys:
    return DeviceKeys(seed(1_000 + number), seed(2_000 + number))


ROOT, NEXT_ROOT, OTHER_ROOT = seed(1), seed(2), seed(3)
FIRST = found(ROOT, keys(0), bytes(16))
GROUP = act_hash(FIRST)


def add(signer: bytes, new: int, *seen: bytes) -> bytes:
    proof = device_proof(keys(new), GROUP)
    return add_device(signer, GROUP, keys(new).public, proof, [act_hash(act) for act in seen])


def lose(signer: bytes, target: int, *seen: bytes) -> bytes:
    return lose_device(signer, GROUP, keys(target).public.id, [act_hash(act) for act in seen])


def replace(old: bytes, new: bytes, *seen: bytes, witness: int | None = None) -> bytes:
    seen_by = None if witness is None else by(witness)
    return replace_root(old, GROUP, new, [act_hash(act) for act in seen], seen_by)


def by(number: int) -> bytes:
    return keys(number).sign_seed


def live(*acts: bytes) -> set[int]:
    devices = fold(acts).devices
    return {number for number in range(30) if keys(number).public.id in devices}


def test_a_new_group_has_one_device_and_its_root() -> None:
    roster = fold([FIRST])
    assert roster.group == GROUP
    assert roster.root == public_of_seed(ROOT)
    assert dict(roster.devices) == {keys(0).public.id: keys(0).public}
    assert roster.heads == (GROUP,)
    assert roster.verdicts[GROUP] is Verdict.COUNTS


def test_a_second_device_works_and_adds_a_third() -> None:
    second = add(by(0), 1, FIRST)
    third = add(by(1), 2, second)
    assert live(FIRST, second, third) == {0, 1, 2}
    assert fold([FIRST, second, third]).heads == (act_hash(third),)


def test_a_stranger_can_neither_add_nor_lose() -> None:
    added = add(by(9), 9, FIRST)
    lost = lose(by(9), 0, FIRST, added)
    roster = fold([FIRST, added, lost])
    assert set(roster.devices) == {keys(0).public.id}
    assert keys(9).public.id not in roster.ever
    assert roster.verdicts[act_hash(added)] is Verdict.VOID_SIGNER
    assert roster.heads == (GROUP,)


def test_acts_wait_for_their_past() -> None:
    second = add(by(0), 1, FIRST)
    third = add(by(1), 2, second)
    roster = fold([FIRST, third])
    assert roster.verdicts[act_hash(third)] is Verdict.WAITING
    assert set(roster.devices) == {keys(0).public.id}


def test_a_stolen_device_cannot_date_an_addition_back_behind_its_loss() -> None:
    second = add(by(0), 1, FIRST)
    loss = lose(by(0), 1, second)
    puppet = add(by(1), 7, second)
    assert live(FIRST, second, loss, puppet) == {0}
    assert live(FIRST, second, puppet) == {0, 1, 7}


def test_what_a_lost_device_added_before_stays_if_the_loss_had_seen_it() -> None:
    second = add(by(0), 1, FIRST)
    third = add(by(1), 2, second)
    assert live(FIRST, second, third, lose(by(0), 1, third)) == {0, 2}


def test_a_puppet_of_a_stolen_device_cannot_lose_whom_the_loss_came_before() -> None:
    second = add(by(0), 1, FIRST)
    puppet = add(by(1), 7, second)
    loss = lose(ROOT, 1, second)
    new = add(ROOT, 3, loss)
    attack = lose(by(7), 3, puppet, new)
    acts = [FIRST, second, puppet, loss, new, attack]
    assert live(*acts) == {0, 3}
    assert fold(acts).verdicts[act_hash(attack)] is Verdict.VOID_SIGNER


def test_causal_order_decides_a_duel_and_concurrent_losses_count_both() -> None:
    second = add(by(0), 1, FIRST)
    strike = lose(by(0), 1, second)
    late = lose(by(1), 0, strike)
    blind = lose(by(1), 0, second)
    assert live(FIRST, second, strike, late) == {0}
    assert live(FIRST, second, strike, blind) == set()
    recovered = add(ROOT, 4, strike, blind)
    assert live(FIRST, second, strike, blind, recovered) == {4}


def test_a_loss_must_have_seen_its_target() -> None:
    second = add(by(0), 1, FIRST)
    early = lose(by(0), 1, FIRST)
    roster = fold([FIRST, second, early])
    assert roster.verdicts[act_hash(early)] is Verdict.VOID_TARGET
    assert keys(1).public.id in roster.devices


def test_a_lost_device_never_lives_again_and_its_key_has_no_second_id() -> None:
    second = add(by(0), 1, FIRST)
    loss = lose(by(0), 1, second)
    again = add(ROOT, 1, loss)
    assert live(FIRST, second, loss, again) == {0}
    twin = DeviceKeys(keys(1).sign_seed, seed(77))
    other_id = add_device(by(0), GROUP, twin.public, device_proof(twin, GROUP), [act_hash(second)])
    assert twin.public.id not in fold([FIRST, second, other_id, loss]).devices


def test_a_new_root_retires_the_old_one() -> None:
    before = add(ROOT, 1, FIRST)
    change = replace(ROOT, NEXT_ROOT, before)
    back_dated = add(ROOT, 8, FIRST)
    after = add(NEXT_ROOT, 2, change)
    late = replace(ROOT, OTHER_ROOT, change)
    roster = fold([FIRST, before, change, back_dated, after, late])
    assert roster.root == public_of_seed(NEXT_ROOT)
    assert roster.verdicts[act_hash(back_dated)] is Verdict.VOID_ROOT
    assert roster.verdicts[act_hash(late)] is Verdict.VOID_ROOT
    assert live(FIRST, before, change, back_dated, after, late) == {0, 1, 2}


def test_of_concurrent_root_changes_the_lowest_hash_counts() -> None:
    one, two = replace(ROOT, NEXT_ROOT, FIRST), replace(ROOT, OTHER_ROOT, FIRST)
    winner = public_of_seed(NEXT_ROOT if act_hash(one) < act_hash(two) else OTHER_ROOT)
    assert fold([FIRST, one, two]).root == fold([two, one, FIRST]).root == winner


def test_an_old_recovery_sheet_alone_cannot_take_the_group_back() -> None:
    """Whoever finds the replaced sheet grinds a lower hash, adds devices of his own and lets them be witnesses."""
    second = add(by(0), 1, FIRST)
    change = replace(ROOT, NEXT_ROOT, second, witness=1)
    puppet = add(ROOT, 8, FIRST)
    tries = [replace(ROOT, seed(number), puppet, witness=8) for number in range(50, 60)]
    tries += [replace(ROOT, seed(number), FIRST) for number in range(60, 70)]
    assert min(map(act_hash, tries)) < act_hash(change)
    roster = fold([FIRST, second, change, puppet, *tries])
    assert roster.root == public_of_seed(NEXT_ROOT)
    assert keys(8).public.id not in roster.devices


def test_devices_with_the_sheet_outrank_a_finder_who_was_first() -> None:
    theft = replace(ROOT, OTHER_ROOT, FIRST)
    answer = replace(ROOT, NEXT_ROOT, FIRST, witness=0)
    assert fold([FIRST, theft]).root == public_of_seed(OTHER_ROOT)
    assert fold([FIRST, theft, answer]).root == public_of_seed(NEXT_ROOT)


def test_a_lost_device_is_no_witness() -> None:
    second = add(by(0), 1, FIRST)
    loss = lose(by(0), 1, second)
    by_lost = [replace(ROOT, seed(number), loss, witness=1) for number in range(50, 60)]
    good = replace(ROOT, NEXT_ROOT, loss, witness=0)
    assert fold([FIRST, second, loss, *by_lost, good]).root == public_of_seed(NEXT_ROOT)


def test_no_key_is_root_twice() -> None:
    change = replace(ROOT, NEXT_ROOT, FIRST)
    back = replace(NEXT_ROOT, ROOT, change)
    assert fold([FIRST, change, back]).root == public_of_seed(NEXT_ROOT)


def test_a_device_cannot_replace_the_root() -> None:
    with_device = replace(by(0), OTHER_ROOT, FIRST)
    assert fold([FIRST, with_device]).root == public_of_seed(ROOT)


def test_a_flood_of_heads_still_leaves_room_for_what_an_act_needs() -> None:
    acts = [FIRST, *(add(by(0), number, FIRST) for number in range(1, 20))]
    roster = fold(acts)
    assert len(roster.heads) == 8
    for target in range(20):
        seen = roster.seen_for(keys(target).public.id)
        loss = lose_device(ROOT, GROUP, keys(target).public.id, seen)
        assert keys(target).public.id not in fold([*acts, loss]).devices


def test_a_long_chain_folds() -> None:
    acts = [FIRST]
    for number in range(1, 260):
        acts.append(add(by(number - 1), number, acts[-1]))
    assert len(fold(acts).devices) == 260


def test_sets_without_or_with_two_first_acts_are_refused() -> None:
    with pytest.raises(PeerFault):
        fold([])
    with pytest.raises(PeerFault):
        fold([add(by(0), 1, FIRST)])
    with pytest.raises(PeerFault):
        fold([FIRST, found(ROOT, keys(5), bytes(16))])
    foreign = add_device(by(0), bytes(32), keys(1).public, device_proof(keys(1), bytes(32)), [GROUP])
    with pytest.raises(PeerFault):
        fold([FIRST, foreign])


def test_a_device_must_prove_its_key_and_this_group() -> None:
    elsewhere = device_proof(keys(1), bytes(32))
    for proof in (elsewhere, bytes(64), b""):
        with pytest.raises(LocalFault):
            add_device(by(0), GROUP, keys(1).public, proof, [GROUP])


def test_every_flipped_bit_and_every_cut_is_a_peer_fault() -> None:
    change = replace(ROOT, NEXT_ROOT, FIRST, witness=0)
    for act in (FIRST, replace(ROOT, NEXT_ROOT, FIRST), add(by(0), 1, FIRST), lose(by(0), 0, FIRST), change):
        assert encode(check_act(act)) == act
        for bit in range(len(act) * 8):
            damaged = bytearray(act)
            damaged[bit // 8] ^= 1 << bit % 8
            with pytest.raises(PeerFault):
                check_act(bytes(damaged))
        for size in range(len(act)):
            with pytest.raises(PeerFault):
                check_act(act[:size])


def test_unordered_and_doubled_seen_are_refused() -> None:
    for seen in ((b"\x02" * 32, b"\x01" * 32), (b"\x01" * 32, b"\x01" * 32), ()):
        act = encode(LoseDevice(GROUP, bytes(32), seen))
        envelope = encode(SignedAct(act, public_of_seed(ROOT), sign(b"hedgerow roster act", ROOT, act), b""))
        with pytest.raises(PeerFault):
            check_act(envelope)


def test_a_proof_cannot_be_swapped_under_a_signature() -> None:
    act = add(by(0), 1, FIRST)
    signed = decode(act, SignedAct, bytes_max=2_048)
    with pytest.raises(PeerFault):
        check_act(encode(SignedAct(signed.act, signed.signer, signed.signature, b"")))


def random_acts(dice: random.Random, count: int) -> list[bytes]:
    """Acts by honest and hostile signers, each seeing any of the earlier ones."""
    acts, roots = [FIRST], [ROOT, NEXT_ROOT, OTHER_ROOT]
    for _ in range(count):
        seen = dice.sample(acts, min(len(acts), dice.randint(1, 3)))
        signer = dice.choice([*roots, *(by(number) for number in range(6))])
        match dice.randint(0, 6):
            case 0 | 1 | 2:
                acts.append(add(signer, dice.randint(0, 5), *seen))
            case 3 | 4 | 5:
                acts.append(lose(signer, dice.randint(0, 5), *seen))
            case _:
                witness = dice.choice([None, 0, 1])
                acts.append(replace(dice.choice(roots), dice.choice(roots), *seen, witness=witness))
    return acts


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 25))
def test_any_order_and_repetition_gives_the_same_roster(number: int, count: int) -> None:
    dice = random.Random(number)
    acts = random_acts(dice, count)
    expected = fold(acts)
    shuffled = [*acts, *dice.choices(acts, k=5)]
    dice.shuffle(shuffled)
    assert fold(shuffled) == expected


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 20))
def test_the_root_always_wins(number: int, count: int) -> None:
    """Whatever devices did and go on doing: the root loses them all, adds one that has seen it, and that one stays."""
    dice = random.Random(number)
    chosen = [act for act in random_acts(dice, count) if check_act(act).signer not in ROOT_KEYS]
    acts = [FIRST, *(act for act in chosen if act != FIRST)]
    losses: list[bytes] = []
    for target in range(6):
        seen = fold(acts).seen_for(keys(target).public.id)
        losses.append(lose_device(ROOT, GROUP, keys(target).public.id, seen))
    acts += losses
    saved = add(ROOT, 20, *losses[:8])
    acts.append(saved)
    late = [
        dice.choice([add, lose])(by(dice.randint(0, 8)), dice.choice([6, 7, 8, 20]), *dice.sample(acts, 2))
        for _ in range(15)
    ]
    for act in late:
        acts.append(act)
    assert keys(20).public.id in fold(acts).devices


ROOT_KEYS = {public_of_seed(root) for root in (ROOT, NEXT_ROOT, OTHER_ROOT)}


def described(roster: Roster) -> dict[str, Any]:
    return {
        "group": roster.group.hex(),
        "root": roster.root.hex(),
        "devices": [device.hex() for device in roster.devices],
        "lost": [device.hex() for device in roster.lost],
        "ever": [device.hex() for device in roster.ever],
        "heads": [head.hex() for head in roster.heads],
        "verdicts": {name.hex(): verdict.value for name, verdict in roster.verdicts.items()},
    }


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: str(vector["name"]))
def test_vector(vector: dict[str, Any]) -> None:
    assert described(fold(bytes.fromhex(act) for act in vector["acts"])) == vector["roster"]
