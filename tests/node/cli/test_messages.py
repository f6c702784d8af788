"""What may be said in a language, as people read it on a terminal."""

from __future__ import annotations

from tests.node.cli.conftest import Run


def test_what_must_not_be_said_stands_before_what_may(run: Run, home: object):
    assert "nothing is written yet" in run("messages", "ka").out
    made = run(
        "add",
        "message",
        "title=Water",
        "language=en",
        "sensitivity=with-care",
        "text=It is for all.",
        "do_not_say=Mine",
        "--json",
    ).json["id"]
    assert "Nobody but who wrote it" in run("say", made, "use").err
    assert "These are your own words" in run("say", made, "sign-off").err
    run("say", made, "sign-off", "reviewer=Amal")
    run("say", made, "use")
    shown = run("messages").out
    assert "May be said\n" in shown and "Water (Talking point, Orchard)" in shown
    assert "What we say:\n            It is for all." in shown and "en 1/1" in shown
    assert "Ask us before you say it in public" in shown
    version = run("add", "overlay", f"base={made}", "language=ru", "title=Вода", "--json").json["id"]
    assert (
        "What we do not say:\n            Mine" in run("messages", "ru").out
        and version[:10] in run("messages", "ru").out
    )
    assert "Water" in run("messages", "ka").out.partition("not written in the language ka yet")[2]
    term = run("add", "term", "title=mutual aid", "language=en", "--json").json["id"]
    run("say", term, "do-not-use", "reason=It means a law here.")
    shown = run("messages", "en").out
    assert shown.startswith("Do not use\n") and "Do not use. Orchard: It means a law here." in shown
    assert shown.index("mutual aid") < shown.index("Water")
    assert "mutual aid" not in run("messages", "--kind", "message").out
    assert "message, term" in run("messages", "--kind", "event").err
    assert [one["standing"] for one in run("messages", "--json").json["entries"]] == ["do-not-use", "usable"]


def test_who_read_a_wording_and_who_stops_it_stands_with_the_record(run: Run, home: object):
    made = run("add", "message", "title=Water", "language=en", "--json").json["id"]
    version = run("add", "overlay", f"base={made}", "language=fr", "title=Eau", "--json").json["id"]
    assert "Nobody else has read this wording yet." in run("show", made).out
    for one in (made, version):
        run("say", one, "sign-off", "reviewer=Amal")
        assert "Read by Amal, signed off by Orchard" in run("show", one).out
    run("say", version, "do-not-use", "reason=It rhymes with an insult.")
    for one in (made, version):
        assert "Do not use. Orchard: It rhymes with an insult." in run("show", one).out
