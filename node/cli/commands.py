"""Every command of the contract: its words, what it takes, and under which names the desk wants to have that.

Imported on every start, so it imports next to nothing.
"""

from __future__ import annotations

from node.cli.forms import Command, Option, Takes
from node.cli.forms import operand as _operand
from node.cli.forms import option as _option

ROLES = ("steward", "contributor", "reader", "courier")
MEMBER_ROLES = ("see", "add", "edit")
LAN_MODES = ("off", "quiet", "announce")
FORMATS = ("ics", "csv", "json", "md", "html")

_HOME = _option("--home", "DIR", takes=Takes.PATH)
_JSON = _option("--json")
_PASSPHRASE = _option("--passphrase-file", "FILE", takes=Takes.PATH)
_HELP = _option("--help")
_VERSION = _option("--version")
AS = _option("--as", "MEMBER")
NO_PASSPHRASE = _option("--no-passphrase")
GENERAL = (_HOME, _JSON, _PASSPHRASE, _HELP, _VERSION)

_PEER = _operand("PEER")
_SPACE = _operand("SPACE")
_ID = _operand("ID")
_IN_SPACE = _option("--space", "SPACE")
_KIND = _option("--kind", "KIND")
_PARTS = _option("--parts")
_WITHDRAWN = _option("--withdrawn")
_FIELDS = _operand("FIELD=VALUE", key="fields", assignments=True)

TABLE: tuple[Command, ...] = (
    Command(
        name="init",
        summary="start a group on this machine and show its recovery words, this once",
        options=(_option("--name", "NAME", required=True), _option("--language", "LANGUAGE"), NO_PASSPHRASE),
    ),
    Command(
        name="run",
        summary="run the node until it is stopped",
        options=(
            _option("--sync", "HOST:PORT", many=True),
            _option("--ui", "HOST:PORT"),
            _option("--lan", "MODE", choices=LAN_MODES),
            _option("--keeper", "HOST:PORT"),
            _option("--open", key="open_page"),
        ),
    ),
    Command(
        name="page",
        summary="make a one-time link to the page of the running node",
        options=(_option("--open"),),
    ),
    Command(name="status", summary="what this node is and holds"),
    Command(
        name="invite",
        summary="make a single-use code for one other group; it ends after 48 hours",
        options=(
            _option("--to", "NAME"),
            _IN_SPACE,
            _option("--role", "ROLE", choices=ROLES),
            _option("--address", "HOST:PORT", key="addresses", many=True),
        ),
    ),
    Command(
        name="pair",
        summary="accept a code; waits where the other side is away",
        operands=(_operand("CODE", words=True),),
        options=(_option("--name", "NAME"),),
    ),
    Command(name="peer list", summary="the groups that this one is paired with"),
    Command(
        name="peer confirm",
        summary="say that the six groups of digits were compared by voice or in person",
        operands=(_PEER,),
    ),
    Command(
        name="peer address",
        summary="say where a peer can be reached",
        operands=(_PEER, _operand("HOST:PORT", key="address")),
    ),
    Command(name="peer pause", summary="exchange nothing with a peer until it is resumed", operands=(_PEER,)),
    Command(name="peer resume", summary="go on exchanging with a peer", operands=(_PEER,)),
    Command(
        name="peer remove",
        summary="end the pairing with a group, and its part in all spaces where this group may decide that",
        operands=(_PEER,),
        options=(_option("--urgent"),),
    ),
    Command(
        name="space create",
        summary="make a space; nobody else is in it yet",
        operands=(_operand("NAME"),),
        options=(_option("--closed-history"),),
    ),
    Command(name="space list", summary="the spaces of this group, and those offered to it"),
    Command(
        name="space share",
        summary="let a peer into a space",
        operands=(_SPACE, _PEER),
        options=(_option("--role", "ROLE", choices=ROLES, required=True),),
    ),
    Command(name="space accept", summary="take a space that a peer offers", operands=(_SPACE,)),
    Command(name="space members", summary="who is in a space, and as what", operands=(_SPACE,)),
    Command(
        name="space preview",
        summary="what a group holds of a space, and its roles, turns and promises there",
        operands=(_SPACE, _PEER),
    ),
    Command(
        name="space remove",
        summary="remove a group from a space, or ask other stewards to agree; --urgent pauses it first",
        operands=(_SPACE, _PEER),
        options=(_option("--urgent"),),
    ),
    Command(
        name="space requests", summary="what stewards ask for and others have to agree to", operands=(_SPACE,)
    ),
    Command(name="space confirm", summary="agree to a request", operands=(_SPACE, _operand("REQUEST"))),
    Command(
        name="space withdraw",
        summary="take back what this group asked for",
        operands=(_SPACE, _operand("REQUEST")),
    ),
    Command(
        name="space rotate",
        summary="seal what is written from now on under new keys, for those who may read it now",
        operands=(_SPACE,),
    ),
    Command(
        name="space copy",
        summary="go on with a copy of a space, as a new space that nobody else is in yet",
        operands=(_SPACE, _operand("NAME")),
    ),
    Command(name="space leave", summary="leave a space", operands=(_SPACE,)),
    Command(
        name="space checkpoint",
        summary="let a space begin anew from what it holds, so that newcomers need no old changes",
        operands=(_SPACE,),
    ),
    Command(name="space generations", summary="the checkpoints of a space", operands=(_SPACE,)),
    Command(
        name="space history",
        summary="whether this node keeps old changes of a space that a checkpoint holds",
        operands=(_SPACE,),
        options=(_option("--keep", "yes|no", choices=("yes", "no")),),
    ),
    Command(
        name="compact",
        summary="make the home smaller, on request without old changes that checkpoints hold",
        options=(_IN_SPACE, _option("--drop-history")),
    ),
    Command(
        name="kinds",
        summary="what can be recorded; with a kind, its fields, statements and states",
        operands=(_operand("KIND", optional=True),),
    ),
    Command(
        name="member add",
        summary="add a person of this group",
        operands=(_operand("NAME"),),
        options=(
            _option("--role", "ROLE", choices=MEMBER_ROLES),
            _option("--spaces", "SPACE,...", takes=Takes.LIST),
        ),
    ),
    Command(name="member list", summary="the people of this group who use its nodes"),
    Command(
        name="member remove", summary="take a person off the list", operands=(_operand("NAME", key="member"),)
    ),
    Command(
        name="add",
        summary="write a new record",
        operands=(_operand("KIND"), _FIELDS),
        options=(_IN_SPACE, _option("--shared")),
        writes=True,
    ),
    Command(
        name="edit",
        summary="change fields; a long text is merged word by word",
        operands=(_ID, _FIELDS),
        writes=True,
    ),
    Command(name="withdraw", summary="take a record back", operands=(_ID,), writes=True),
    Command(name="restore-record", summary="bring a withdrawn record back", operands=(_ID,), writes=True),
    Command(
        name="say",
        summary="make one signed statement about a record",
        operands=(
            _ID,
            _operand("STATEMENT"),
            _operand("ARG=VALUE", key="args", assignments=True, optional=True),
        ),
        writes=True,
    ),
    Command(
        name="refer",
        summary="send what was consented to of a case to one peer, into a space that the peer can read",
        operands=(_operand("CASE", key="id"), _PEER),
        options=(_option("--space", "SPACE", required=True), _option("--reason", "TEXT")),
        writes=True,
    ),
    Command(
        name="lesson",
        summary="what a lesson from a case would say, without names; --write makes the draft",
        operands=(_operand("CASE", key="id"),),
        options=(_IN_SPACE, _option("--title", "TEXT"), _option("--write")),
        writes=True,
    ),
    Command(
        name="list",
        summary="the records of a kind",
        operands=(_operand("KIND"),),
        options=(
            _IN_SPACE,
            _option("--state", "STATE"),
            _option("--from", "DATE"),
            _option("--to", "DATE"),
            _option("--search", "TEXT"),
        ),
    ),
    Command(
        name="messages",
        summary="what may be said in public in a language, what must not, and what isn't written in it yet",
        operands=(_operand("LANGUAGE", optional=True),),
        options=(_IN_SPACE, _KIND),
    ),
    Command(name="show", summary="one record, with everything said about it", operands=(_ID,)),
    Command(name="history", summary="everything that happened to a record", operands=(_ID,)),
    Command(
        name="undo",
        summary="take back one change, within 30 days of its arrival; history shows the entries",
        operands=(_operand("ENTRY"),),
        writes=True,
    ),
    Command(
        name="bin", summary="withdrawn records, and how long they can be brought back", options=(_IN_SPACE,)
    ),
    Command(
        name="since",
        summary="what others changed since you looked (--seen moves the mark) or since you were away, and what waits",
        options=(_option("--seen"), _option("--away")),
        writes=True,
    ),
    Command(
        name="set-aside",
        summary="what came after a removal and is kept without effect, and what stays because others built on it",
        options=(_IN_SPACE,),
    ),
    Command(
        name="search",
        summary="find words in everything that this node can read",
        operands=(_operand("TEXT", words=True),),
    ),
    Command(
        name="import",
        summary="read an .ics, .csv or Hedgerow .json file; a second import updates",
        operands=(_operand("FILE", takes=Takes.PATH),),
        options=(_option("--space", "SPACE", required=True), _KIND, _option("--dry-run")),
        writes=True,
    ),
    Command(name="imports", summary="the imports that can still be taken back"),
    Command(
        name="undo-import",
        summary="take back a whole import: what it added and what it changed, where nobody worked on it since",
        operands=(_operand("IMPORT"),),
        writes=True,
    ),
    Command(
        name="export",
        summary="write plain files that outlive this program",
        operands=(_operand("FILE", takes=Takes.PATH),),
        options=(
            _option("--format", "FORMAT", choices=FORMATS, required=True),
            _IN_SPACE,
            _KIND,
            _option("--record", "ID"),
            _PARTS,
            _WITHDRAWN,
        ),
    ),
    Command(
        name="export-folder",
        summary="write everything into a new folder that can be read without Hedgerow",
        operands=(_operand("FOLDER", takes=Takes.PATH),),
        options=(_IN_SPACE, _PARTS, _WITHDRAWN),
    ),
    Command(
        name="feed create",
        summary="make a secret address, for calendar programs of this machine, of a space's calendar",
        operands=(_SPACE,),
    ),
    Command(name="feed list", summary="the calendar feeds of this node, with their addresses"),
    Command(
        name="feed remove",
        summary="make a calendar feed's address lead nowhere",
        operands=(_operand("FEED"),),
    ),
    Command(
        name="erase",
        summary="erase a record, and ask everybody who holds it to do the same; it doesn't come back",
        operands=(_ID,),
        options=(_option("--reason", "TEXT"),),
    ),
    Command(
        name="receipts",
        summary="who confirmed an erasure, and who has not been heard from",
        operands=(_ID,),
    ),
    Command(name="erased", summary="what was erased", options=(_IN_SPACE,)),
    Command(
        name="proposals",
        summary="what others wrote about erased records before they had heard of it",
        options=(_IN_SPACE,),
    ),
    Command(
        name="proposal keep",
        summary="enter what a proposal says as a new record",
        operands=(_operand("PROPOSAL"),),
        writes=True,
    ),
    Command(name="proposal discard", summary="erase a proposal, too", operands=(_operand("PROPOSAL"),)),
    Command(name="retention", summary="records that are past the time for which they were to be kept"),
    Command(
        name="sync",
        summary="exchange changes now, with each peer in reach or with one",
        operands=(_operand("PEER", optional=True),),
        options=(_option("--wait", "SECONDS", takes=Takes.SECONDS),),
    ),
    Command(
        name="backup",
        summary="write everything of this home to a file that only the recovery words open, and read it back",
        operands=(_operand("FILE", takes=Takes.PATH),),
        options=(_option("--test"),),
    ),
    Command(name="backup status", summary="when the last backup was written, and what came since"),
    Command(
        name="restore",
        summary="come back from a backup as a new device; with a space, bring that one back into this home",
        operands=(_operand("FILE", takes=Takes.PATH),),
        options=(
            _option("--recovery-words-file", "FILE", takes=Takes.PATH, required=True),
            _IN_SPACE,
            _option("--name", "LABEL", key="label"),
            NO_PASSPHRASE,
        ),
    ),
    Command(
        name="restore settle",
        summary="after a restore, say that there is no peer to catch up with: this home writes again",
        options=(_option("--alone", required=True),),
    ),
    Command(
        name="bundle write",
        summary="write what a peer is missing to a file for that peer alone; --size only tells how much",
        operands=(_operand("FILE", takes=Takes.PATH),),
        options=(_option("--to", "PEER", required=True), _option("--size")),
    ),
    Command(
        name="bundle read",
        summary="read what a peer wrote for this group to a stick",
        operands=(_operand("FILE", takes=Takes.PATH),),
    ),
    Command(
        name="device list",
        summary="the devices of this group, or of a peer",
        options=(_option("--peer", "PEER"),),
    ),
    Command(
        name="device invite",
        summary="make a code by which one new device becomes this group's; it ends after an hour",
    ),
    Command(
        name="device join",
        summary="make this machine a device of the group whose code it is given",
        operands=(_operand("CODE", words=True),),
        options=(
            _option("--name", "LABEL"),
            _option("--wait", "SECONDS", takes=Takes.SECONDS),
            NO_PASSPHRASE,
        ),
    ),
    Command(
        name="device label",
        summary="call a device something that people recognise",
        operands=(_operand("DEVICE"), _operand("TEXT", key="label")),
    ),
    Command(
        name="device lost",
        summary="give up a device: no other one listens to it, keys change; says what it could read and whom to warn",
        operands=(_operand("DEVICE"),),
        options=(_option("--recovery-words-file", "FILE", takes=Takes.PATH),),
    ),
    Command(
        name="device return",
        summary="come back as a new device with the recovery words and what a peer or courier keeps for this group",
        options=(
            _option("--words-file", "FILE", key="recovery_words_file", takes=Takes.PATH, required=True),
            _option("--from", "CODE", key="code", required=True),
            _option("--name", "LABEL"),
            NO_PASSPHRASE,
        ),
    ),
    Command(name="kit list", summary="who keeps what brings this group back, and the codes to ask for it"),
    Command(
        name="kit keep",
        summary="have a peer keep what brings this group back with its recovery words; it can't read it",
        operands=(_PEER,),
    ),
    Command(name="kit stop", summary="send a peer no further kits", operands=(_PEER,)),
    Command(name="travel check", summary="whether two others hold everything that is here"),
    Command(
        name="travel leave",
        summary="send the last changes, see that others hold everything, then remove this home and its keys",
        options=(_option("--confirm"), _option("--anyway")),
    ),
    Command(
        name="verify",
        summary="check every stored hash and signature again; with a peer, compare",
        options=(_option("--against", "PEER"), _option("--at", "TIME")),
    ),
    Command(
        name="courier init",
        summary="make a courier on this machine: it carries sealed entries for groups and reads none",
    ),
    Command(
        name="courier run",
        summary="run the courier until it is stopped",
        options=(_option("--sync", "HOST:PORT", many=True),),
    ),
    Command(
        name="courier invite",
        summary="make a single-use code by which a device is paired with the courier",
        options=(_option("--address", "HOST:PORT", key="addresses", many=True),),
    ),
    Command(name="courier status", summary="what the courier on this machine holds"),
    Command(
        name="courier list",
        summary="the couriers of this group, what each holds, whether it was told who may come",
    ),
    Command(
        name="courier label",
        summary="call a courier by another name, here alone",
        operands=(_operand("COURIER"), _operand("TEXT")),
    ),
    Command(name="doctor", summary="what is wrong here, and what to do about it"),
    Command(
        name="demo",
        summary="three groups on this machine with example data, to look around",
        options=(_option("--open", key="open_page"), _option("--no-open")),
    ),
    Command(
        name="help",
        summary="the commands; with a command, what it takes",
        operands=(_operand("COMMAND", optional=True, words=True),),
    ),
)

COMMANDS: tuple[str, ...] = tuple(command.name for command in TABLE)


def options_of(command: Command) -> tuple[Option, ...]:
    """Return all options that a command takes, the general ones last."""
    return (*command.options, *((AS,) if command.writes else ()), *GENERAL)
