# Who signed an agreement, on which wording, with which reservations.
cli-label-block-signing = Who signed
signing-needs = Not open for signing yet. Name the parties; then the group that made this can open it.
signing-not-open = Not open for signing yet. The group that made this opens it.
signing-changed = It changed since it was opened for signing, so it has to be opened again. Signatures on the same wording stay.
signing-count = Signed: { $signed } of { $count }
signing-needed = In force once this many have signed: { $needed }
signing-stance-signed = signed
signing-stance-reservation = signed with a reservation
signing-stance-earlier = signed an earlier wording
signing-stance-left = is not part of it
signing-stance-missing = has not signed
signing-means = Each signature is bound to this wording. When a word of it changes, everybody is asked to sign again.
