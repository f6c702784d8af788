# The note editor: what it says about saving, about others who write, and about its tools.

note-read-only = You can read this text, not change it.
note-not-your-own = { $member } may change only what { $member } wrote. Ask whoever keeps this node for another role.
note-history-changed = The history of this text changed on this node. It is loaded anew; what you typed is entered again.
note-log-closed = This device began a new log. The text is loaded anew; what you typed is entered again.
note-begins = The place for this text was made.
note-not-stored = This text can't be saved at the moment. What you type is kept on this screen and saved when it works again.
note-rooms-closed = The node is closing. What you type is kept on this screen.
note-rooms-full = There are { $limit } texts open on this node, and no more fit. Close one and try again.
note-frame-unknown = This browser sent something that the node does not understand. Reload the page.
note-too-fast = This browser sent more than the node can take. What you typed is kept on this screen; reload the page to go on.
