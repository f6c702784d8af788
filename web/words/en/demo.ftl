# What the demonstration of three groups says.
demo-starting = Starting { $group } …
demo-pairing = Pairing the three groups, as two people would: by a code, then by comparing six numbers …
demo-writing = Writing example records in three scripts, each by its own group …
demo-ready = Three groups run on this machine, each with a node, a page and a home of its own. A link works once; “page” makes another:
demo-try = Open a second terminal in this folder and try:
demo-try-page = another link to a group's page
demo-try-list = what all three plan together
demo-try-needs = what is needed, seen by another group
demo-try-add = add something as one group; it shows here when it reached the others
demo-try-peers = whom a group knows, and the numbers that people compare
demo-try-verify = check every signature, and compare what two groups see
demo-watching = Changes show below as they reach each group. Ctrl-C stops the demo; its data is gone then, unless you named a folder with --home.
demo-change = { $group } now has: { $kind } “{ $title }” ({ $state })
