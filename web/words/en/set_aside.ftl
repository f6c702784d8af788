# What is kept without effect, and why.

author-not-contributor = The group that wrote this had no right to write here; it is kept and has no effect.
set-aside-by-fork = This was written twice in the same place by two copies of one device; it is kept and has no effect until that device says it again.
set-aside-by-removal = This came after the group that wrote it could no longer write here; it is kept and has no effect.
entered-again-not-own = This repeats something that another device wrote; it is kept and has no effect.
