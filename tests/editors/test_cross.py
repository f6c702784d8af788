from __future__ import annotations

from pathlib import Path

import pytest

from tests.editors.cross import cross, is_possible


@pytest.mark.skipif(not is_possible(), reason="the page's packages are not installed")
async def test_editors_rooms_store_and_a_second_node_show_the_same(tmp_path: Path):
    done = await cross(2_000, seed=1, folder=tmp_path)
    assert done["edits"] >= 2_000 and done["broken lines"] > 0
    # Stored as few entries, not as one for each key press.
    assert done["entries"] * 2 < done["updates"]
