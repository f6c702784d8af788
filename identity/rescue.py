"""The code of a keeper: where a group that has nothing but its recovery words finds the kit that somebody keeps for it.

    HR1-XXXXXXXX-XXXXXXXX-...     as HG1-, see ``identity.invitation``

Bytes: the keeper's agreement key (32), its device id (32), its addresses, a checksum (4). No secret: without the
words it leads to a closed door. It lasts as long as the keeper has its keys and addresses, so it can be printed.
"""

from __future__ import annotations

from dataclasses import dataclass

from identity import limits
from identity.addresses import pack_address, unpack_address
from identity.errors import LocalFault, Malformed, Refused
from identity.invitation import code_bytes, code_text
from identity.keys import KEY_BYTES

PREFIX = "HR"


@dataclass(frozen=True, slots=True, kw_only=True)
class RescueCode:
    """A device that keeps a kit: its agreement key, its id, where it can be called (``host:port``, at most eight)."""

    agree: bytes
    device: bytes
    addresses: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.agree) != KEY_BYTES or len(self.device) != KEY_BYTES:
            raise LocalFault("rescue-broken")
        if len(self.addresses) > limits.ADDRESSES_MAX:
            raise Refused("addresses-many", limit=limits.ADDRESSES_MAX)

    @property
    def code(self) -> str:
        """The text code; ``read_rescue_code`` gives back the same."""
        places = b"".join(pack_address(address) for address in self.addresses)
        return code_text(self.agree + self.device + places, PREFIX)


def read_rescue_code(text: str) -> RescueCode:
    """Return the keeper in a text code; raise Refused ``code-broken`` or ``code-newer``."""
    body = code_bytes(text, PREFIX)
    agree, device, rest = body[:KEY_BYTES], body[KEY_BYTES : 2 * KEY_BYTES], body[2 * KEY_BYTES :]
    addresses: list[str] = []
    try:
        while rest:
            address, rest = unpack_address(rest)
            addresses.append(address)
        return RescueCode(agree=agree, device=device, addresses=tuple(addresses))
    except (Malformed, LocalFault) as error:
        raise Refused("code-broken") from error
