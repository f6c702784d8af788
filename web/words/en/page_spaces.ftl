# Spaces: what groups hold together.

page-spaces-may-reader = May see
page-spaces-may-contributor = May see and add
page-spaces-may-steward = May see, add and invite
page-spaces-may-courier = Carries it, sealed
page-spaces-does-reader = They hold every record of this space and can't write in it.
page-spaces-does-contributor = They can add records, answer, pledge and comment; nobody changes what others wrote.
page-spaces-does-steward = They also decide with you who is in: they can invite other groups.
page-spaces-role = What they may do there
page-spaces-new = Found a space
