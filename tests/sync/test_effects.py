from __future__ import annotations

from typing import get_args

from sync import effects
from sync.effects import Effect, Ended


def test_every_effect_says_what_answers_it_or_needs_no_answer():
    answered = {"Load": "loaded", "Ingest": "ingested", "IngestFork": "ingested", "LoadFork": "fork_loaded"}
    answered |= {"TellView": "viewed", "GoOn": "go_on"}
    for effect in get_args(Effect):
        told = effect.__doc__ or ""
        assert ("answer with" in told) == (effect.__name__ in answered)
        if effect.__name__ in answered:
            assert f"``Session.{answered[effect.__name__]}``" in told


def test_effects_are_values():
    assert effects.Close(why=Ended.SILENCE) == effects.Close(why=Ended.SILENCE)
    assert len({effects.Pause(delay_ms=1), effects.Pause(delay_ms=1)}) == 1
