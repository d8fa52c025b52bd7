# The words of the room "administration": en. Keys are the same in every language.

to-administration = Administration
to-administration-line = Team, places, rooms, running
administration-title = Administration

## Who works here

team-title = Who works here
administration-save = Save

## What the organisation says about itself
organisation-title = About us
organisation-lead = Everyone reads this: on the start page, in the help, on cards and in the legal notice.
organisation-name = Name
organisation-name-hint = For example: Klick Nordost
organisation-phone = Phone for help
organisation-phone-hint = People who need help call here.
organisation-hours = When is somebody there?
organisation-hours-hint = For example: Monday to Friday, 9 am to 4 pm
organisation-imprint = For the legal notice
organisation-imprint-line = The legal notice shows this as soon as the responsible person and the address are filled in.
organisation-responsible = Who is responsible?
organisation-responsible-hint = First name and surname
organisation-email = E-mail
organisation-register = Entry in the register
organisation-register-hint = For example: court and number. Leave it empty if there is none.
organisation-no-phone = Write a phone number with digits only, for example 0381 12345.
organisation-long-hours = Write the hours shorter. At most 80 characters.
organisation-no-email = Write an e-mail address, for example info@verein.example.
place-address = Address
place-address-hint = Street, number, postcode, town

## Sites and groups
places-title = Places and groups
places-all = Change places and groups
places-empty = There is no place yet. Add the first one.
place-ended = Ended
place-ended-line = What was here can still be read. Nobody new is added.
place-end-yes = Yes, end it
place-end-no = No, back
site-add = New place
site-add-do = Add place
site-name = Name of the place
site-name-hint = For example: House at the market
site-hours = When is it open?
site-hours-hint = For example: Monday to Friday, 9 am to 5 pm
site-languages = Which languages are spoken there?
site-languages-hint = For example: German, Ukrainian, Arabic
site-groups = { $groups ->
    [0] No group yet.
    [one] 1 group.
   *[other] { $groups } groups.
}
site-end = End { $name }?
site-end-why = { $groups ->
    [0] Then nobody can be at this place any more. You cannot take this back.
   *[other] The place ends with all its groups. You cannot take this back.
}
site-end-ask = End this place
groups-title = Groups
groups-empty = There is no group at this place yet.
group-add = New group
group-add-do = Add group
group-name = Name of the group
group-name-hint = For example: First steps with the phone
group-times = When does the group meet each week?
group-times-hint = For example: Tuesday, 10 to 12
group-people = { $people ->
    [0] Nobody yet
    [one] 1 person
   *[other] { $people } people
}
group-end = End the group { $name }?
group-end-why = Then the group does not meet any more. You cannot take this back.
group-end-ask = End this group

## Rooms
rooms-title = Rooms
rooms-lead = A room is a part of Klick. You can switch it on and off. It takes effect at once.
rooms-line = A room that is off loses nothing. You can switch it on again.
room-learning = Learning
room-on = On.
room-off = Off. Nobody sees it.
room-switch-on = Switch on
room-switch-off = Switch off
room-needed-by = First switch this room off: { $room }.
room-needs = First switch this room on: { $room }.
room-waits = These rooms need each other. Below it says which one to switch first.

## How the house runs
organisation-line = Name, phone, hours, legal notice
operation-title = Operation
operation-look = Look up
operation-all = Everything about operation
operation-all-line = Back up, check, try again
when-today = today at { $time }
when-yesterday = yesterday at { $time }
when-tomorrow = tomorrow at { $time }
backup-title = Backup
backup-last = Backed up { $when }
backup-kept = { $count ->
    [one] Read once for trial, complete. 1 backup is kept.
   *[other] Read once for trial, complete. { $count } backups are kept.
}
backup-old = The last backup is old. Make a new one and ask whoever looks after the machine.
backup-none = Not backed up yet
backup-none-line = The first backup comes at night.
backup-off = No backups are made here
backup-off-line = Whoever looks after the machine has switched backups off.
backup-now = Back up now
backup-on-its-way = A backup is being made. Load the page again in a moment.
work-now = What is running
work-quiet = Nothing is running.
work-runs = running
work-far = { $done } of { $whole }
work-waiting = { $count ->
    [one] 1 task is waiting.
   *[other] { $count } tasks are waiting.
}
work-next = What comes next
work-done = What is done
work-done-at = { $when }, done
work-failed-at = { $when }, did not work
work-again = Once more
job-other = Other work
job-check-log = Check the list of looks
check-title = Who looked at what?
check-line = Klick writes down who looks at data or changes it. Each person reads their own list. Here you see whether the list is complete.
check-whole = The list is complete, checked { $when }
check-broken = The list is not right, from entry { $entry } on
check-never = Not checked yet
check-entries = { $count ->
    [one] 1 entry is as it was written.
   *[other] { $count } entries are as they were written.
}
check-now = Check now
faults-title = Faults in the contents
faults-count = { $count ->
    [0] Everything is there, in all languages.
    [one] 1 lesson is missing in a language.
   *[other] { $count } lessons are missing in a language.
}
faults-missing = Missing: { $languages }
