# Files that come in or go out through the browser.

parcel-too-many = Several files are on their way already. Wait until they are done, or reload the page and begin anew.
parcel-unknown = This file is not on its way any more. Choose it again.
parcel-name = Files need a short name of letters, digits, spaces, hyphens and dots. Rename it, then choose it again.
parcel-elsewhere = A piece of the file came twice or out of its place. Choose the file again.
parcel-no-room = There is no room left on the node’s disk for this file. Make room, or read it from a stick at the node’s own machine.
parcel-piece-long = A piece of the file was too long; { $limit } bytes are the most.
