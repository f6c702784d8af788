"""Fields of faults as JSON; who is let in is shown in test_api, over real connections."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from web.local.guard import as_plain


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text() | st.binary() | st.sets(st.integers()), st.lists
    )
)
def test_any_field_becomes_json(value: object):
    json.dumps(as_plain(value))
