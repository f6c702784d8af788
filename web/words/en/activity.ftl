# What the desk says no to when somebody asks for what happened.
activity-cursor-broken = The place from which to go on can't be read. Begin again from the newest.
