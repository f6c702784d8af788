"""Which notes are being put together, and what came of it, kept on disk: one that ends the program is begun alone.

In the store's thread; ``node.texts`` has them put together meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from node.notes import trials
from node.notes.note_messages import Applied
from node.replica.note_folds import Begun
from node.replica.spaces import Spaces


class NoteMaking:
    """The notes of one replica, from when they are begun until their text is kept."""

    def __init__(self, spaces: Spaces) -> None:
        self._spaces = spaces

    def begin(self, wanted: Sequence[tuple[bytes, str]]) -> list[Begun]:
        """Return what the first of ``wanted``, records and paths, are put together from, and keep that they are.

        One in which the program ended is begun alone; too often, and it is unreadable.
        """
        found = self._spaces.projection.notes.gathered(wanted, trials.begun(self._spaces.db))
        self._spaces.projection.notes.begin(one.note for one in found)
        tried = [(*one.note, one.state.frontier) for one in found if one.state is not None]
        with self._spaces.rows_later(), self._spaces.transaction(durable=False):
            told = trials.begin(self._spaces.db, tried)
        refused = {note[:2] for note, may_try in zip(tried, told, strict=True) if not may_try}
        return [
            replace(one, state=None, unreadable="note-unreadable") if one.note in refused else one
            for one in found
        ]

    def made(self, made: Mapping[tuple[bytes, str], Applied | str]) -> list[tuple[bytes, str]]:
        """Keep the texts of notes that were begun, by record and path; a message id where one can't be read here.

        Return those of which this isn't the newest text: something of them changed since they were begun. The rows of
        their records may wait for ``catch_up``.
        """
        older = [note for note in made if not self._spaces.projection.notes.end(*note)]
        with self._spaces.rows_later(), self._spaces.transaction(durable=False):
            for note, applied in made.items():
                text, unreadable = (None, applied) if isinstance(applied, str) else (applied, "")
                self._spaces.keep_note(*note, text, unreadable, is_newest=note not in older)
            trials.end(self._spaces.db, made)
        return older

    def left(self, notes: Sequence[tuple[bytes, str]]) -> None:
        """Keep that notes which were begun are not being put together: nothing is known of them."""
        with self._spaces.rows_later(), self._spaces.transaction(durable=False):
            trials.end(self._spaces.db, notes)

    def try_again(self, version: str) -> None:
        """Have the notes that another version of the program could not read put together again."""
        with self._spaces.transaction(durable=False):
            if trials.is_new_version(self._spaces.db, version):
                trials.forget(self._spaces.db)
                self._spaces.db.execute("UPDATE notes SET is_stale = 1 WHERE unreadable IS NOT NULL")

    def ended(self) -> None:
        """Keep that no note is being put together any more: the program ends in good order."""
        with self._spaces.transaction(durable=False):
            trials.forget(self._spaces.db)
