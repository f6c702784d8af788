# A plan that is carried out: who set it off, what is to be done, who did it, when it was drilled.
cli-label-block-activation = What to do
activation-now = This plan is set off. Act on it now.
activation-set-off = Set off by { $group }, { $when }
activation-over = It is over. Write down together what worked and what did not, so that the next time goes better.
activation-count = Done: { $done } of { $count }
activation-no-steps = No steps are written in this list.
activation-done-by = done by { $groups }
activation-drilled = Last drilled { $when }
activation-never-drilled = Nobody has drilled it yet.
activation-not-active = This plan is not set off, or it is over. Set it off first.
activation-stand-down-first = This plan is set off. Stand it down first; then it can go into the bin.
activation-not-over = There is nothing to talk over: the plan was never set off, or it is not stood down yet.
activation-step-unknown = “{ $step }” is no step of this plan's lists. Give its words as they stand there.
activation-home = Only your group sees this plan. Nobody else is told that it is set off.
activation-calls-write = Write down whom your group calls
activation-calls = Whom your group calls
