"""Every place of the page on the demonstration's data, so that none is left out when all are looked at."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.browser.nodes import Node

KINDS = (
    "agreement",
    "check-in",
    "contingency",
    "decision",
    "expense",
    "fund",
    "incident",
    "indicator",
    "role",
    "round",
)


def places(node: Node) -> dict[str, str]:
    """Return name → address of everything that can be looked at, for a node of the demonstration."""
    today = datetime.now(UTC).strftime("%Y-%m-%d")
    found = {
        "today": "#/today",
        "away": "#/away",
        "search": "#/search",
        "more": "#/more",
        **{f"calendar-{view}": f"#/calendar/{view}/{today}" for view in VIEWS},
        "calendar-files": "#/calendar/files",
        "pledges": "#/pledges",
        "pledges-mine": "#/pledges?view=due",
        "pledges-closed": "#/pledges?view=closed",
        "cases": "#/cases",
        "lessons": "#/lessons",
        **{f"messages-{language}": f"#/messages/{language}" for language in ("es", "ar", "uk")},
        "glossary": "#/messages/ar?kind=term",
        "activity": "#/activity",
        "bin": "#/bin",
        "peers": "#/peers",
        "pair": "#/pair",
        "spaces": "#/spaces",
        "settings": "#/settings",
        "members": "#/members",
        "devices": "#/devices",
        "lost": "#/lost",
        "travel": "#/travel",
        "limits": "#/limits",
        "copies": "#/copies",
        "couriers": "#/couriers",
        "erased": "#/erased",
        "connections": "#/connections",
        **{f"kind-{kind}": f"#/kind/{kind}" for kind in KINDS},
        "kind-board": "#/kind/pledge?view=board",
        "kind-bin": "#/kind/event?view=bin",
        "add-overlay": "#/add/overlay",
        "add-event": "#/add/event",
        "add-need": "#/add/need",
        "add-case": "#/add/case",
    }
    for kind in ("case", "lesson", "action", "need", "pledge", "resource", "role", "event"):
        for record in node.do("list", kind)[:1]:
            area = "case" if kind == "case" else "record"
            found[f"{kind}-one"] = f"#/{area}/{record['id']}"
    for version in node.do("list", "overlay"):
        if "reviewing" in node.do("show", version["id"])["blocks"]:
            found[f"version-{version['state']}"] = f"#/record/{version['id']}"
    for kind in ("agreement", "contingency", "decision", "incident", "message", "term"):
        found[f"add-{kind}"] = f"#/add/{kind}"
        for record in node.do("list", kind):
            found[f"{kind}-{record['state']}"] = f"#/record/{record['id']}"
    for record in node.do("list", "case")[:1]:
        found["erase"] = f"#/erase/{record['id']}"
    for peer in node.do("peer", "list")[:1]:
        found["part"] = f"#/part/{peer['peer']}"
    for space in node.do("space", "list")[-1:]:
        found["space-one"] = f"#/space/{space['space']}"
    return found


def places_acting(node: Node) -> dict[str, str]:
    """Set off the plan of the demonstration; return name → address of what shows that it is."""
    plan = node.do("list", "contingency")[0]["id"]
    node.do("say", plan, "activate", "trigger=Carta roja")
    node.do("say", plan, "did", "step=Llamar a la abogada de guardia")
    return {
        "today-set-off": "#/today",
        "cases-set-off": "#/cases",
        "contingency-activated": f"#/record/{plan}",
    }


VIEWS = ("month", "week", "agenda", "groups", "gaps")
