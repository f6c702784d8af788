"""A long text in an answer is the same however its bytes come, and is never taken for whole when it isn't."""

from __future__ import annotations

import json

import pytest

from node.cli.content import read_content

TEXT = 'a"b\\c\n\u2028 سلام \N{RED APPLE}\ud83c'
ANSWER = json.dumps({"result": {"content": TEXT, "records": 2, "left_out": ["ab"]}}).encode()


def _read(*pieces: bytes) -> tuple[str, object]:
    *texts, told = read_content(iter(pieces))
    assert all(isinstance(text, str) and text for text in texts)
    return "".join(map(str, texts)), told


@pytest.mark.parametrize("at", range(1, len(ANSWER)))
def test_it_may_be_cut_anywhere(at: int):
    assert _read(ANSWER[:at], ANSWER[at:]) == (TEXT, {"records": 2, "left_out": ["ab"]})


def test_it_may_come_byte_by_byte():
    assert _read(*(ANSWER[at : at + 1] for at in range(len(ANSWER)))) == _read(ANSWER)


@pytest.mark.parametrize("end", range(len(ANSWER)))
def test_an_answer_without_its_end_is_none(end: int):
    with pytest.raises(ValueError, match=r"\w"):
        list(read_content(iter((ANSWER[:end],))))


@pytest.mark.parametrize(
    "answer", [b"[]" * 20, b'{"result": {"content": "\\u12"}}', b'{"result": {"content": "a"}} {}']
)
def test_another_answer_is_none(answer: bytes):
    with pytest.raises(ValueError, match=r"\w"):
        list(read_content(iter((answer,))))
