"""What a peer may see of a space that it doesn't share in full: some logs up to some entry, and little taken from it.

Two cases. A removed group gets what tells it of its removal; nothing is taken from it but proofs that what it is shown
forked: who knows of no other branch sends nothing to whoever has one. Between two groups of which one asked to remove
the other, data rests until others have decided; control entries go on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crdt.entry import EntryClass
from crdt.run import ForkProof, LogHead, Run
from sync.inventory import Digests, digests_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The heads that the peer is told, as if there were no more.

    ``takes_control``: whether control entries that the peer sends are taken in; data never is.
    """

    heads: Mapping[bytes, LogHead]
    digests: Digests
    takes_control: bool

    def takes(self, run: Run) -> bool:
        """Return whether a run of the peer is taken in; if not, it is acknowledged and passed over."""
        return self.takes_control and _has_no_data(run)

    def takes_proof(self, proof: ForkProof) -> bool:
        """Return whether a fork proof of the peer is taken in: where the log is shown to it."""
        is_shown = self.takes_control or proof.left.log in self.heads
        return is_shown and _has_no_data(proof.left) and _has_no_data(proof.right)


def window_of(heads: Iterable[LogHead], *, takes_control: bool) -> Window:
    """Return the window that shows exactly these heads."""
    shown = {head.log: head for head in heads}
    return Window(heads=shown, digests=digests_of(shown.values()), takes_control=takes_control)


def _has_no_data(run: Run) -> bool:
    return all(item.kind != EntryClass.DATA for item in run.items)
