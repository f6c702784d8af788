"""Who may be the keeper of a node without a screen, from the LAN.

    unclaimed ──the claim code, once──▶ claimed ──a home is made──▶ settled

While there is no home: whoever types the claim code, and from then on their browser alone. Afterwards: browsers that
are known here, each with the passphrase. Any other browser may try the passphrase too, but only in the window after a
start, and not often; with the right one it is known from then on. A start can be had by whoever is beside the box, not
by a stranger on its network.
"""

from __future__ import annotations

import hmac
import secrets
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from identity.errors import Refused
from identity.keys import Draw
from node.door import keeper_file
from node.links.own_addresses import own_names
from web.local import limits
from web.local.house import Asks, State
from web.local.sessions import Now, boot_time_s

WINDOW_S = 3_600.0
CODE_CHARS = 12
BROWSERS_MAX = 16
# A passphrase that people made up isn't guessed in so few tries. Sixty bits of chance leave nothing to guess in many
# more: whoever has all addresses of a small network doesn't use them up, and so keeps nobody from claiming.
TRIES_MAX, CODES_MAX, TRIES_OF_ONE_MAX = 60, 4_096, 10
_GROUP_CHARS = 4
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011")


class Claim:
    """The right to keep one node from the LAN; what must outlast a restart is kept in ``keeper.json``."""

    def __init__(self, path: Path, state: Callable[[], State], draw: Draw, now: Now = boot_time_s) -> None:
        self._path, self._state, self._now = path, state, now
        self._kept = keeper_file.read(path)
        self._tries: Counter[str] = Counter()
        self._codes: Counter[str] = Counter()
        self._opened_s = now()
        self.on_use: Callable[[], None] = lambda: None
        if self._state() == "new":
            # Who was let in and made nothing begins anew, with another code. One that nobody used stays what it was:
            # it may have been read from the card, and the box started again since.
            self._keep(code=self._kept.code or new_code(draw), browsers=())
        else:
            self.settle()

    @property
    def code(self) -> str:
        """The claim code, empty once it was used or where a home is."""
        return self._kept.code

    def left_s(self) -> float:
        """Return how many seconds the window is still open."""
        return max(self._opened_s + WINDOW_S - self._now(), 0.0)

    def names(self) -> frozenset[str]:
        """Return by which names the network knows this machine besides its addresses."""
        return frozenset(own_names())

    def asks(self, secret: str | None) -> Asks:
        """Return what a browser with this long-lived secret, or with none, is asked for."""
        if self._state() == "new":
            return (
                "nothing"
                if self.knows(secret)
                else "code"
                if self._kept.code and self._is_open(self._codes, CODES_MAX)
                else "never"
            )
        is_open = self._is_open(self._tries, TRIES_MAX)
        return "passphrase" if self.knows(secret) or is_open else "never"

    def use(self, code: str, address: str) -> str:
        """Use the claim code; return the secret of the browser that is the keeper's from now on. Raises Refused."""
        if not self._kept.code:
            raise Refused("claim-used")
        self._check(self._codes, CODES_MAX, address)
        if not hmac.compare_digest(_hash(_plain(code)), _hash(_plain(self._kept.code))):
            self._codes[address] += 1
            raise Refused("claim-code-wrong")
        secret = self._let_in(code="")
        # Whoever is making a home is not shut out in the middle of it.
        self._opened_s = self._now()
        self.on_use()
        return secret

    def knows(self, secret: str | None) -> bool:
        """Tell whether a browser holds a secret that was given out here."""
        wanted = _hash(secret or "").hex()
        return any([hmac.compare_digest(one, wanted) for one in self._kept.browsers])

    def begin_try(self, secret: str | None, address: str) -> None:
        """Count a try of the passphrase; raise Refused unless that browser may try it now.

        Known browsers pay for wrong ones in time alone, as at the node itself.
        """
        if not self.knows(secret):
            self._check(self._tries, TRIES_MAX, address)
            self._tries[address] += 1

    def take_back_try(self, secret: str | None, address: str) -> None:
        """Count it no longer: the passphrase was right, or was not looked at."""
        if not self.knows(secret):
            # Addresses with none left are not remembered: on such a network there can be very many.
            self._tries -= Counter([address])

    def admit(self) -> str:
        """Return the secret of another browser that is the keeper's from now on."""
        return self._let_in()

    def settle(self) -> None:
        """A home or a courier is here: there is nothing left to claim."""
        if self._kept.code:
            self._keep(code="")

    @property
    def certificate(self) -> tuple[str, str]:
        """Chain and key of the page's certificate, empty where there is none yet."""
        return self._kept.chain, self._kept.key

    @property
    def members(self) -> int:
        """The port at which members found their page when the home was open last, 0 where that was switched off."""
        return self._kept.members

    def keep_members(self, port: int) -> None:
        """Keep the port of the members' page; raises Refused."""
        self._keep(members=port)

    def keep_certificate(self, chain: str, key: str) -> None:
        """Keep another certificate; raises Refused."""
        self._keep(chain=chain, key=key)

    def _is_open(self, tries: Counter[str], tries_max: int) -> bool:
        return self.left_s() > 0 and tries.total() < tries_max

    def _check(self, tries: Counter[str], tries_max: int, address: str) -> None:
        if not self._is_open(tries, tries_max) or tries[address] >= TRIES_OF_ONE_MAX:
            raise Refused("claim-closed")

    def _let_in(self, **more: str) -> str:
        secret = secrets.token_hex(limits.TOKEN_BYTES)
        browsers = (*self._kept.browsers, _hash(secret).hex())[-BROWSERS_MAX:]
        self._keep(browsers=browsers, **more)
        return secret

    def _keep(self, **changed: object) -> None:
        kept = replace(self._kept, **changed)  # type: ignore[arg-type]
        if kept != self._kept:
            keeper_file.write(self._path, kept)
            self._kept = kept


def new_code(draw: Draw) -> str:
    """Return a fresh claim code of 60 bits: three groups of four letters and digits that can't be mistaken."""
    text = "".join(_LETTERS[byte % len(_LETTERS)] for byte in draw(CODE_CHARS))
    return "-".join(text[start : start + _GROUP_CHARS] for start in range(0, CODE_CHARS, _GROUP_CHARS))


def _plain(code: str) -> str:
    """Return a code without what people add or mistake: case, blanks, hyphens, the letters O, I and L."""
    return "".join(char for char in code.upper().translate(_READ_AS) if char in _LETTERS)


def _hash(text: str) -> bytes:
    return sha256(text.encode("utf-8", "surrogateescape")).digest()
