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
page-shell-nav-activity = Activity
page-shell-nav-settings = Settings and safety
page-shell-nav-more = More
page-shell-also = Also in this group
page-shell-who-member = You write as { $name }
page-shell-who-keeper = You keep this node
page-shell-open-lock = This node has no passphrase: whoever holds this machine can read everything.
page-shell-idle = { $minutes ->
    [one] Locks itself after one quiet minute.
   *[other] Locks itself after { $minutes } quiet minutes.
  }
page-shell-lock = Lock now
page-shell-search = Search
page-shell-search-all = Search everything that this node can read
page-shell-search-hint = Type a word. Arrow keys choose, Enter opens, Escape closes.
page-shell-found = What was found
page-shell-found-count = { $count ->
    [0] Nothing found. Try fewer letters or another word.
    [one] One place found.
   *[other] { $count } places found.
  }
page-shell-place = Page
page-shell-close = Close
page-shell-untitled = { $kind } without a title
page-shell-today = Go to Today
page-shell-loading = On its way…
page-shell-try-again = Try again
page-shell-out-of-reach = The node is out of reach. Nothing was lost: see that it runs, and try again.
page-shell-lost = The node is out of reach. What you see may be old; it is looked for all the time.
page-shell-unforeseen = Something went wrong that we did not foresee. Nothing was changed; try again.
page-shell-unknown-message = The node says “{ $id }”, for which this page has no words yet.
page-shell-audience-own = Only your group can see this
page-shell-audience = { $count ->
    [one] You and { $groups } can see this
   *[other] You, { $groups } can see this
  }
