# The words of the room "jobs": en. Keys are the same in every language.

job-tidy = Tidying
job-backup = Nightly backup
job-fault-gone = What it was about no longer exists.
job-fault-unreadable = The file cannot be read. Send another one.
job-fault-too-large = The file is too large. Send a smaller one.
job-fault-busy = There was too much to do. Klick tries again.
job-fault-full = The disk is full. Tell whoever looks after the machine.
job-fault-broken = Something is broken in Klick. Tell whoever looks after the machine.
job-fault-crashed = Klick was stopped in the middle of it, each time.
