"""A space of many groups and control entries is understood in one exchange, and quickly.

The full size: ``python -m tests.bench.membership --groups 50 --acts 2000``.
"""

from __future__ import annotations

from tests.bench.membership import crowd, measure
from tests.sim.meeting import NOW


def test_a_newcomer_understands_a_crowd_in_one_exchange():
    found = measure(12, 300)
    assert found.control >= 280 and found.members >= 2
    assert found.evaluate_s < 1 and found.join_s < 5


def test_the_order_of_the_logs_makes_no_difference():
    made = crowd(6, 120)
    there, back = (made.replica(made.parties[number]) for number in (1, 2))
    runs = made.runs()
    for replica, order in ((there, runs), (back, runs[::-1])):
        for run in order:
            replica.ingest(made.ground.space, run, NOW)
    one, other = (replica.state(made.ground.space) for replica in (there, back))
    assert one.members() == other.members() and one.heads == other.heads
    assert one.membership().epoch == other.membership().epoch
    assert one.membership().control_epochs == other.membership().control_epochs
