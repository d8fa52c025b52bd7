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
group-times-read = On the page “Today” the group is shown as: { $times }
group-times-unread = Klick finds no time in this. Write for example: Tuesday, 10 to 12
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
room-coaching = Coaching
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
pictures-off = Pictures do not work on this server
pictures-off-line = The server cannot open them safely: mostly its Linux has no “Landlock”. Everything else works. Tell the person who looks after the server.
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

# Who is invited, what they may do, and the first start

## Who works here

team-nothing = Has no role at the moment
team-until = until { $day }
team-deputy = Stands in for { $other }
team-open = open
team-overdue = too old
team-invited = { $role }. Invited on { $day }
team-reset-open = New password, link from { $day }
team-left-title = Here before: { $count }
team-left = Until { $day }
team-over = For whom or what?
team-over-hint = Editing, advising, data protection and technology always hold for the whole house.

## Roles, and over what

role-coach = Coach
role-coach-line = Accompanies people in learning and with their goals
role-trainer = Trainer
role-trainer-line = Gives courses. Sees who is there and how far
role-desk = Front desk
role-desk-line = Welcomes people at a place. Adds people
role-editor = Editor
role-editor-line = Tour, episodes, texts. Sees nobody from coaching
role-adviser = Business adviser
role-adviser-line = Shops, premises and jobs in the district
role-coordinator = Administration
role-coordinator-line = Team, places, running. Sees no protocols
role-dpo = Data protection
role-dpo-line = Checks who looked at what. Sees no content
role-admin = Technology
role-admin-line = Keeps the machine running. Sees no content
role-deputy = Standing in
role-deputy-line = Sees and writes like the other person, only so long
over-own = Only her or his own people
over-own-line = The people whom this person accompanies
over-all = Whole house
over-all-line = All places and all groups
over-site-line = A place with all its groups
over-group-line = One group
over-other = Something that is there no more

## Invite somebody

invite-title = Invite somebody
invite-name = What is the person called?
invite-name-hint = Everybody sees it like this, for example “Jana” or “Ms Kern”.
invite-role = What does the person do here?
invite-do = Make the link
invite-why = The link works once and for 7 days. The person chooses the password. You never see it.

## The sheet with the link

letter-title = The link for { $name }
letter-now = Print or send the link now
letter-once = Hand the sheet to { $name }. The link stands here only now.
letter-send = Send by e-mail
letter-mail-subject = Your link for Klick
letter-mail = Here is your link for Klick. It works once, until { $day }: { $address }
letter-welcome = Welcome to { $place }, { $name }
letter-welcome-what = With this sheet you make your account with Klick. That takes two minutes.
letter-reset = A new password, { $name }
letter-reset-what = With this sheet you choose a new password for Klick.
letter-qr = Pattern for the camera
letter-camera = Open with the phone’s camera.
letter-type = Or open it on a computer:
letter-code = Code:
letter-copy = Copy the link
letter-copied = Copied
letter-step-open = Open the link.
letter-step-choose = Choose a password yourself. Nobody else knows it.
letter-step-done = You see your page. Then it has worked.
letter-until = Works once, until { $day }.
letter-ask = Questions:

## A link that was not used yet

invitation-title = Invitation for { $name }
invitation-reset-title = New password for { $name }
invitation-open = The link is from { $day }. It works until { $until }. Nobody has used it yet.
invitation-overdue = The link is from { $day }. It worked until { $until }. Nobody used it.
invitation-secret = We cannot show the link itself again. It stands only on the sheet.
invitation-again = Make a new link
invitation-end = Make the link invalid

## Somebody who works here

member-title = { $name }: roles
member-is-you = This is you. Somebody else from administration changes your roles.
member-left = { $name } has not worked here since { $day }.
member-new = New role
member-what = What?
member-other = When standing in: for whom does { $name } stand in?
member-from = From when?
member-to = Until when?
member-to-hint = Empty means: until somebody ends the role. Standing in needs a last day.
member-look = Continue
member-give = Give the role
member-means = This is what it means
means-deputy = { $count ->
    [0] { $name } stands in for { $other } from { $from } to { $to }. { $other } accompanies nobody at the moment.
    [one] From { $from } to { $to } { $name } sees the one person of { $other }.
   *[other] From { $from } to { $to } { $name } sees the { $count } people of { $other }.
}
means-until = { $count ->
    [0] From { $from } to { $to } { $name } sees nobody from coaching.
    [one] From { $from } to { $to } { $name } sees one person from coaching.
   *[other] From { $from } to { $to } { $name } sees { $count } people from coaching.
}
means-open = { $count ->
    [0] From { $from } on { $name } sees nobody from coaching.
    [one] From { $from } on { $name } sees one person from coaching.
   *[other] From { $from } on { $name } sees { $count } people from coaching.
}
means-ends = Then it ends by itself.
means-looked = Whoever is looked at sees it under “Who looked?”.
member-now = What { $name } may do now
member-since = Since { $day }
member-from-day = From { $day }
member-end-role = End
member-before = Before
member-times = { $from } to { $to }
member-account = Account
member-reset = Link for a new password
member-end = Does not work here any more
member-second-on = Two-step sign-in: switched on since { $day }.
member-second-off = Two-step sign-in: not switched on.
member-second-reset = Remove two-step sign-in
ask-second-reset = Remove two-step sign-in for { $name }?
ask-second-reset-why = Do this only if { $name } is standing in front of you or you know the voice. { $name } then signs in again and sets up two-step sign-in anew.
ask-second-reset-yes = Remove
ask-reset = A new password for { $name }?
ask-reset-why = The old password stops working at once. { $name } is signed out everywhere. You get a sheet with a link.
ask-reset-yes = Yes, make the link
ask-leave = Does { $name } not work here any more?
ask-leave-why = { $name } is then signed out everywhere and cannot sign in any more. All roles and deputies end. You cannot take that back.
ask-leave-yes = Yes, end the access

## The link was opened

link-welcome-title = Welcome, { $name }
link-welcome-line = Here you make your account. Your task: { $role }. That takes two minutes.
link-password-title = A new password, { $name }
link-password-line = The old password does not work any more. Choose a new one here.
link-email = Your e-mail address
link-email-hint = You sign in with it. Nobody but administration sees it.
link-password = Your password
link-password-hint = At least 15 characters. A sentence that only you know is good.
link-account-do = Make the account
link-password-do = Save the password
link-used-title = This link has been used already
link-used-line = A link works only once. Your account is ready: sign in with e-mail and password. Was that not you? Then call us right away.
link-overdue-title = This link is too old
link-dead-title = This link does not work any more
link-ask = That does not matter. Administration makes you a new link.
link-signed-in = This link is for somebody new. Sign out first. Then open the link again.

## The first start

first-title = Hello. This is where Klick begins.
first-line = Make the first account. With it you then invite others and set up the house.
first-name = What are you called?
first-over-title = The first start is over
first-over-line = This address does not work any more. Sign in, or ask administration for a link.
setting-up-number = Question { $number } of { $all }
setting-up-way = All the steps
setting-up-account = Your account
setting-up-before = Asked already
setting-up-now = Now
setting-up-house = What is your house called?
setting-up-house-line = Everyone sees this name: on the start page, on cards and on handouts.
setting-up-place = Where do you meet?
setting-up-place-line = A place is a meeting point, for example. You can add more places later.
setting-up-group = The first group
setting-up-group-line = You have no group yet? Then leave this empty.
setting-up-rooms = Which rooms do you need?
setting-up-rooms-line = A room is a part of Klick. Nobody sees a room that is off. You can change this at any time.
setting-up-backup = Where does the backup go?
setting-up-backup-line = If the computer breaks, the backup is all that is left. So put a copy in another place often.
setting-up-next = Continue
setting-up-back = Back
setting-up-later = I will ask somebody first
setting-up-done = Done, go to administration
setting-up-open = Four questions left
setting-up-open-line = What is your house called? Where do you meet? Then you can start.
setting-up-go = To the questions
type-code-title = Open the invitation
type-code-line = There is a code on your sheet. Write it here.
type-code-label = The code from your sheet
type-code-hint = For example: 7QK3-M0ZD-A9XF
type-code-do = Continue
type-code-twelve = The code has three parts with four characters each. Write all the parts.
