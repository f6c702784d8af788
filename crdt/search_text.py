"""Text as the full-text index sees it, so that people find what they wrote, in every script.

``normalise`` prepares what is indexed, ``query`` what is asked, both the same way:

    all scripts       NFKC, case folded, digits as 0 to 9, no joiners, no marks of direction; words between spaces
    Latin, Greek      no accents; ø ł đ ð þ ħ æ œ as their plain letters
    Cyrillic          ё as е; й, ї and ў stay letters of their own
    Hebrew            no points
    Arabic, Persian   no vowel signs, no tatweel; all alefs one; ة as ه; ی and ى as ي; ک as ك; hamza carriers bare;
                      what a zero-width non-joiner parts is one word (می‌روم as ميروم)
    Han, Kana, Thai,  written without spaces: every two neighbours are a token (北京市: 北京 京市 市), the last letter
    Lao, Khmer, Burmese   one more, so that a single letter finds all words with it. Marks stay with their letter.

The index must be made with ``FTS5_TOKENIZER``: plain FTS5 would cut words at combining marks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from crdt import limits

FTS5_TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"

_NO_SPACES = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"  # Burmese
    "\u1780-\u17ff"  # Khmer
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"  # Kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_RUN = re.compile(f"[{_NO_SPACES}]+")
_PLAIN = re.compile("[a-z0-9]+")
_LETTERS = str.maketrans(
    {
        **{"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe"},
        **{"ٱ": "ا", "ة": "ه", "ۃ": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه"},
        **{"ی": "ي", "ى": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ٶ": "و", "ـ": None},
    }
)
# These scripts write letters of their own with a mark (й, का, မြ): only the marks of the others may go.
_MARKS_STAY = re.compile(f"[{_NO_SPACES}\u0900-\u0dff\u0f00-\u0fff\u1100-\u11ff\uac00-\ud7ff]")
_CYRILLIC_LETTERS = frozenset("йїўѓќ")


def normalise(text: str) -> str:
    """Return the tokens of ``text`` to index, separated by spaces."""
    if text.isascii():
        return " ".join(_PLAIN.findall(text.lower()))
    return " ".join(token for piece in text.split() for token in _indexed(piece))


def query(text: str) -> str:
    """Return the FTS5 MATCH expression that finds all words of ``text``, the last as a beginning; empty for none.

    Words between double quotes are one phrase. Nothing in ``text`` is taken for an operator.
    """
    pieces = text[: limits.SEARCH_CHARS_MAX].split('"')
    asked: list[str] = []
    for number, piece in enumerate(pieces):
        closed = number % 2 == 1 and number < len(pieces) - 1
        asked += (
            [_phrase(list(_words(piece)))]
            if closed
            else [_phrase(list(_words(word))) for word in piece.split()]
        )
    asked = [phrase for phrase in asked if phrase][: limits.SEARCH_WORDS_MAX]
    if asked and not text.rstrip().endswith('"') and not asked[-1].endswith("*"):
        asked[-1] += " *"
    return " ".join(asked)


def _indexed(piece: str) -> Iterator[str]:
    """Yield the tokens of what stands between two spaces; plain letters and digits need no look at each of them."""
    if piece.isascii():
        yield from _PLAIN.findall(piece.lower())
        return
    for word in _words(piece):
        yield from _tokens(word, ends=True)


def _phrase(words: list[str]) -> str:
    # Of the last word somebody may have asked for a beginning: what its last letter goes on with is open.
    last = len(words) - 1
    tokens = [token for at, word in enumerate(words) for token in _tokens(word, ends=at < last)]
    if not tokens:
        return ""
    # A single letter at the end begins a pair, or ends a word.
    single = _RUN.match(tokens[-1]) is not None and len(_letters(tokens[-1])) == 1
    return f'"{" ".join(tokens)}"' + (" *" if single else "")


def _words(text: str) -> Iterator[str]:
    """Yield the words of ``text`` with their letters made alike."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    made: list[str] = []
    keeps_marks = False
    for one in unicodedata.normalize("NFD", plain):
        category = unicodedata.category(one)
        if category[0] == "M":
            if keeps_marks:
                made.append(one)
            elif made and unicodedata.normalize("NFC", made[-1] + one) in _CYRILLIC_LETTERS:
                made[-1] = unicodedata.normalize("NFC", made[-1] + one)
        elif category[0] in "LN" or category == "Co":
            made.append(str(unicodedata.decimal(one)) if category == "Nd" else one)
            keeps_marks = _MARKS_STAY.match(one) is not None
        elif category != "Cf":
            made.append(" ")
            keeps_marks = False
    yield from unicodedata.normalize("NFC", "".join(made)).translate(_LETTERS).split()


def _tokens(word: str, *, ends: bool) -> Iterator[str]:
    """Yield the tokens of one word: itself, and pairs where a script has no spaces; ``ends``: it goes no further."""
    at = 0
    for run in _RUN.finditer(word):
        if run.start() > at:
            yield word[at : run.start()]
        letters = _letters(run.group())
        yield from (one + other for one, other in pairwise(letters))
        if ends or run.end() < len(word) or len(letters) == 1:
            yield letters[-1]
        at = run.end()
    if at < len(word):
        yield word[at:]


def _letters(run: str) -> list[str]:
    """Return the letters of ``run``, each with its marks."""
    letters: list[str] = []
    for one in run:
        if letters and unicodedata.category(one)[0] == "M":
            letters[-1] += one
        else:
            letters.append(one)
    return letters
