"""Every bound of the crdt layer. They are protocol constants: changing one changes which entries are accepted.

The last three are not: they say what a device spends on one note before it gives up reading it, without a verdict, and
how many keys it holds.
"""

from __future__ import annotations

SEQ_MAX = 2**32 - 2
PAYLOAD_BYTES_MAX = 256 * 1024
BODY_BYTES_MAX = 240 * 1024 - 2  # with its two marks it pads to 240 KiB
UPDATE_BYTES_MAX = 200 * 1024
VALUE_CHARS_MAX = 16_384
PATH_CHARS_MAX = 200
KEY_CHARS_MAX = 512
NAME_CHARS_MAX = 64
TITLE_CHARS_MAX = 300
DEPS_MAX = 256
HEADS_MAX = 32
WRITES_MAX = 512
SUPERSEDES_MAX = 128
ARGUMENTS_MAX = 32
RUN_ENTRIES_MAX = 2_048  # a peer's run is stored in one go: new records take a tenth of a second
RUN_KEYS_MAX = 256
RUN_BYTES_MAX = 448 * 1024  # two of them fit into a message, as a fork proof
CONTROL_ENTRIES_MAX = 4_096  # in one log; its author opens another one then
ROSTER_ACTS_MAX = 256  # in one entry, and of one group
GRANTS_MAX = 4_096
GRANTED_GROUPS_MAX = 512  # keys that were granted to devices of more groups serve no longer
MAKERS_MAX = 64  # of one data key, as far as an invitation passes on what they made
BOXES_OPENED_MAX = 8  # for one device in one entry; there is one
LACKS_MAX = 64  # in one act
GRANT_BYTES_MAX = 64 * 1024
COSIGNERS_MAX = 64
CUT_LOGS_MAX = 1_024
FLOORS_MAX = 2_048
GENERATION_PARTS_MAX = 4_096
PART_BYTES_MAX = 240 * 1024 - 256  # one part is one entry's operation
PART_RECORDS_MAX = 16_384
OPENING_BYTES_MAX = 64 * 1024
KEPT_ITEMS_MAX = 65_536  # of one record
KEPT_RECORD_BYTES_MAX = 64 * 1_048_576
KEPT_RESTS_MAX = 4_096
KEPT_RECORD_RESTS_MAX = 2**21  # and writes: packed they take next to nothing, unpacked much
KEPT_RECORD_WRITES_MAX = 2**18
KEPT_PROBLEMS_MAX = 4_096
ADDRESSES_MAX = 8
ERASE_ENTRIES_MAX = 1_024  # of one log in one act; more take several acts
ERASE_LOGS_MAX = 256
ERASE_WHY_CHARS_MAX = 200
RECEIPTS_MAX = 256  # in one act
TIME_MS_MAX = 2**53 - 1

SEARCH_CHARS_MAX = 400
SEARCH_WORDS_MAX = 16

RECORD_OWNER_BYTES_MAX = (
    48 * 1_048_576
)  # of one record, as ``shares.charge_of`` charges the group that made it
RECORD_SHARE_BYTES_MAX = 24 * 1_048_576  # of each other group, and of all others together
RECORD_OTHERS_BYTES_MAX = 48 * 1_048_576

NOTE_STRUCTS_MAX = 4_096
NOTE_DELETE_RANGES_MAX = 4_096
NOTE_CHARS_MAX = 1_000_000
NOTE_LINK_CHARS_MAX = 2_048
CLIENT_ID_MAX = 2**53 - 1
CLOCK_MAX = 2**31 - 1

NOTE_STEPS_MAX = 4_000_000  # past units of others, for all items of a note: some seconds
KEYS_HELD_MAX = 131_072  # of one space; beyond, those go of which nobody knows what made them
NOTE_WEIGHT_BYTES_MAX = 96 * 1024 * 1024  # of the order of its units; with its entries twice that

assert UPDATE_BYTES_MAX < BODY_BYTES_MAX < PAYLOAD_BYTES_MAX < RUN_BYTES_MAX
assert RECORD_SHARE_BYTES_MAX < RECORD_OTHERS_BYTES_MAX
