# The frame of the page: navigation, search, lock, and what any page may say.

page-shell-title = { $title } · Hedgerow
page-shell-skip = Skip to the page
page-shell-nav-main = Main
page-shell-nav-tabs = Main, at the foot
page-shell-nav-today = Today
page-shell-nav-calendar = Calendar
page-shell-nav-pledges = Pledges
page-shell-nav-cases = Cases
page-shell-nav-peers = Peers
page-shell-nav-lessons = Lessons
page-shell-nav-messages = What we say
page-shell-nav-activity = Activity
page-shell-nav-settings = Settings and safety
page-shell-nav-more = More
page-shell-nav-spaces = Spaces
page-shell-nav-search = Search
page-shell-nav-away = Since you were away
page-shell-nav-bin = Bin
page-shell-nav-members = Members
page-shell-nav-connections = Connections
page-shell-waits = { $count ->
    [one] 1 waits
   *[other] { $count } wait
  }
page-shell-due = { $count } due
page-shell-also = Also in this group
page-shell-who-member = You write as { $name }
page-shell-who-keeper = You keep this node
page-shell-open-lock = This node has no passphrase: whoever holds this machine can read everything.
page-shell-idle = { $minutes ->
    [one] Locks itself after one quiet minute.
   *[other] Locks itself after { $minutes } quiet minutes.
  }
page-shell-idle-never = Never locks itself.
page-shell-idle-soon = This page is about to lock itself, because nobody touched it.
page-shell-idle-left = { $seconds ->
    [one] One second is left.
   *[other] { $seconds } seconds are left.
  }
page-shell-stay = Stay
page-shell-lock = Lock now
page-shell-search = Search
page-shell-search-all = Search everything that this node can read
page-shell-search-hint = Type a word, a page, or what you want to do. Arrow keys choose, Enter opens, Escape closes.
page-shell-found = What was found
page-shell-found-count = { $count ->
    [0] Nothing found. Try fewer letters or another word.
    [one] One place found.
   *[other] { $count } places found.
  }
page-shell-found-all = { $count ->
    [one] Show the one record
   *[other] Show all { $count } records
  }
page-shell-place = Page
page-shell-deed = Do
# $kind is the kind's id, $name its name in this language.
page-shell-do-add = { $kind ->
    [event] Add an event
    [action] Add a joint action
    [need] Say what is needed
    [pledge] Offer or promise something
    [resource] Add a resource
    [case] Open a case
    [lesson] Write down a lesson
   *[other] Add: { $name }
  }
page-shell-do-pair = Pair with a group
page-shell-do-invite = Invite a member
page-shell-do-print = Print this page
page-shell-search-words = Words
page-shell-search-kind = Kind
page-shell-search-all-kinds = All kinds
page-shell-search-space = Space
page-shell-search-all-spaces = All spaces
page-shell-search-home = Home, only your group
# $name is a kind or a space, $count how many records were found in it.
page-shell-search-choice = { $name } ({ $count })
page-shell-search-begin = Type a word or the beginning of one. Everything that this node can read is searched, also notes.
page-shell-show-more = { $count ->
    [one] Show one more
   *[other] Show more of { $count }
  }
page-shell-keys = Keyboard
page-shell-key-find = Search, go somewhere, begin something
page-shell-key-keys = This list; also “?” in the search field
page-shell-key-move = To the next or the previous place
page-shell-key-arrows = Within lists, calendars and choices
page-shell-key-press = Do what is chosen
page-shell-key-close = Close, or leave as it was
page-shell-put-away = Put away
# $ago is a time such as “6 days ago”.
page-shell-out-of-touch = Out of touch: last met { $name } { $ago }. Everything works; what you write goes out when you meet again.
page-shell-no-such-page = There is no such page. The address may be old, or was not copied whole.
page-shell-broken = This page broke by a fault of ours. Nothing that you wrote is lost.
# Only on paper: $title of the page, $group whose node printed it, $name of the member who did.
page-shell-printed = { $title } · printed from { $group } on { $date }
page-shell-printed-by = { $title } · printed from { $group } by { $name } on { $date }
page-shell-close = Close
page-shell-untitled = { $kind } without a title
page-shell-today = Go to Today
page-shell-loading = On its way…
page-shell-try-again = Try again
page-shell-out-of-reach = The node is out of reach. Nothing was lost: see that it runs, and try again.
page-shell-not-reached = The node is out of reach
page-shell-lost = The node is out of reach. What you see may be old; it is looked for all the time.
page-shell-unforeseen = Something went wrong that we did not foresee. Nothing was changed; try again.
page-shell-unknown-message = The node says “{ $id }”, for which this page has no words yet.
page-shell-audience-own = Only your group can see this
page-shell-audience = { $count ->
    [one] You and { $groups } can see this
   *[other] You, { $groups } can see this
  }
page-shell-reading-only = This home came back and only reads for now.
page-shell-reading-only-why = Until it has met a peer, or another machine of yours, nothing is written here: what it does not know yet must not be written over. It looks for them by itself.
page-shell-settle = There is nobody left to meet
page-shell-settle-means = Say this only if no other machine and no peer holds anything newer. What somebody still has comes in later, and may then stand beside what you write now.
page-shell-settle-do = Nobody is left: write from now on

## What the node says with words for its command line, as the page says it

page-said-restored-reading-only = This home came back and only reads until it has met a peer or another machine of yours. Wait until it did; if there is nobody left to meet, say so at the top of the page.
page-said-erasure-heard = { $by } erased a record ({ $kind }) in { $space }, and it was dropped here, too. Who else confirmed it stands under Settings and safety, Erased and due.
page-said-device-lost-here = This is the machine you are working on. Report it from another one of yours; to leave this one empty, travel light.
page-said-sealed-file-other-sort = This is a file of Hedgerow’s, but of another sort. Backups bring a group back; files for a peer are read under Copies and sticks.
page-said-courier-unknown = This courier is not known here any more. Pair with it again by a fresh code.
page-said-record-unknown = This record is not here. It may not have come yet, it may be erased, or it lies in a space that you do not see. Look for it in a list, or sync first.
page-said-share-not-a-courier = { $peer } is a group with a node of its own. A courier is a box that reads nothing: set one up first, then type its code.
