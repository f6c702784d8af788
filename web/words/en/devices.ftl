# Devices of this group and of others: meeting them, losing them, bringing one back.

introduction-unexpected = The other device said more than it should have. The connection was closed; it is tried again later.
introduction-other-group = A device called that belongs to another group than it should. The connection was closed, and nothing was told.
introduction-device-unknown = A device called that its own group’s list of devices doesn’t have. The connection was closed, and nothing was told.
introduction-device-lost = A device called that its own group has given up as lost. The connection was closed, and nothing was told.
introduction-other-device = A device called under another device’s name. The connection was closed, and nothing was told.
introduction-card-broken = The other device’s card can’t be read. It may run a newer Hedgerow; update this one and try again.
