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

page-editor-loading = The text is being loaded.
page-editor-saved = Saved on this node
page-editor-saving = Saving…
page-editor-away = The node is out of reach. What you type is kept here and sent when it is back.
page-editor-away-saved = The node is out of reach. All that you typed is saved; what you type now is sent when it is back.
page-editor-kept-here = What you typed last is on this screen only. { $why }
page-editor-here = { $count ->
    [one] Also here:
   *[other] Also here ({ $count }):
  }

page-editor-tools = Tools for the text
page-editor-bold = Bold
page-editor-italic = Italic
page-editor-link = Link
page-editor-heading = Heading
page-editor-subheading = Subheading
page-editor-list = List
page-editor-numbered = Numbered list
page-editor-task = Task
page-editor-quote = Quotation
page-editor-undo = Undo
page-editor-redo = Redo
page-editor-plain = Plain form
page-editor-rich = Show as it looks
page-editor-done = Done
page-editor-task-done = Done:
page-editor-task-open = To do:

page-editor-link-address = Address of the link
page-editor-link-set = Set the link
page-editor-link-remove = Remove the link
page-editor-link-open = Open in a new tab
page-editor-link-close = Close
page-editor-link-wrong = This is no address that can be linked. Use one that begins with https:, http:, mailto: or tel:.

page-editor-paragraph = Paragraph { $number }
page-editor-kind = Kind of paragraph
page-editor-kind-p = Plain text
page-editor-kind-h2 = Heading
page-editor-kind-h3 = Subheading
page-editor-kind-bullet = Item of a list
page-editor-kind-ordered = Item of a numbered list
page-editor-kind-unchecked = Task
page-editor-kind-quote = Quotation
page-editor-add-below = Add a paragraph below { $number }
page-editor-remove = Remove paragraph { $number }
