# The words of the room "coaching": en. Keys are the same in every language.

session-log = Log a session
session-log-line = Who was there, for how long, and what was said
session-log-empty = Your groups will soon be listed here. A group needs people first.
session-back = All people
session-groups = Groups
session-people = With one person
session-last = Last logged
session-with-one = Talk with one person
session-people-count = { $count ->
        [one] 1 person
       *[other] { $count } people
    }
session-minutes-count = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
session-when = { $day }, { $time }
session-who = Who was there?
session-who-hint = Everybody is set to “there”. Change only what was different.
session-part-minutes = How many minutes?
session-note-one = Note
session-note-of = Note about { $name }
session-note-read = The person can read this.
session-facts = Facts
session-counts = counts in the report
session-day = Day
session-begins = Start
session-begins-hint = For example 9:30
session-minutes = Minutes
session-minutes-hint = For example 90 or 1:30
session-pillar = What for?
session-mode = How?
session-topics = What was it about?
session-note = Note
session-note-all = One note for everybody who was there
session-note-hint = Write it in a way that everybody can hear it. No names, and nothing about health.
session-note-for = This is read by: { $names }
session-note-nobody = Nobody would read this note. Delete the text, or write it to one person.
session-read-all = everybody can read this
session-keep = Save the session
session-kept = This is saved
session-kept-title = The session is saved
session-undo-until = You can take it back until { $time }.
session-undo = Take it back
session-undo-late = This is no longer possible: the ten minutes are over, or somebody has already opened the text or added something.
session-next = Next session
session-what = With whom
session-how-long = How long
session-texts = Texts
session-texts-count = { $count ->
        [one] 1 text that a person can read now
       *[other] { $count } texts that people can read now
    }
session-somebody = someone who is no longer one of your people
session-no-day = Write day, month and year. The day is today or was in the last year.
session-no-time = Write when it began, for example 9:30.
session-no-minutes = Write how long it was: 1 to 720 minutes.
session-no-pillar = Choose what the session was for.
session-no-mode = Choose how you met.
session-no-part = Where you chose “partly”, write the minutes. There are at most as many as in the whole session.
session-nobody = There is nobody in this group right now for whom you can log a session.
session-too-long = Write it shorter. At most 2500 characters.

pillar-education = Learning
pillar-coaching = Coaching
pillar-work = Work
pillar-media = Media

mode-group = In the group
mode-single = Talk here
mode-home = At the person’s home
mode-phone = On the phone
mode-online = Video
mode-office = Going to an office together

topic-offices = Offices and letters
topic-personal = Personal matters
topic-workplace = Workplace
topic-health = Health and work
topic-everyday = Everyday life
topic-application = Applying for a job
topic-digital = Phone and computer
topic-language = Language
topic-debt = Money and debt
topic-housing = Housing
topic-family = Family

presence-here = there
presence-absent = not there
presence-excused = excused
presence-partly = partly

talk-log = Write down a talk
talk-log-line = Facts and what was said
talk-protocol = What was said
talk-reads = { $name } can read this
talk-how = Write it in a way that the person can hear it. Nothing about illnesses.
talk-agreed = What we agreed
talk-agreed-hint = Who does what, and by when?
talk-view = How { $name } sees it
talk-view-hint = In the person’s own words.
talk-assessment = What I think
talk-assessment-hint = An opinion, not a result. It stands apart from the rest.
talk-note = Something else
talk-note-hint = What else was important.
talk-no-right = You do not accompany this person any more, so you cannot write about them. Your text is still here: copy it.
talk-her-view = The person’s view
talk-keep = Finish and show

talks-title = Talks
talks-line = What happened, and what was written
talks-empty = There are no talks yet.
talks-assessment = { $name } thinks this
talks-unread = not opened yet
talks-read = opened
talks-answered = answered
talks-answer = { $name }, on { $day }:

written-title = What is written about me
written-line = You can read and hear every word.
written-back = My page
written-lead = Here is everything that your coach wrote down about a talk with you.
written-empty = Nobody has written anything so far.
written-new = New
written-you-read = You have read it
written-you-agreed = You said: That is right.
written-you-answered = You answered.
written-by = { $name } wrote this
written-by-former = Someone who no longer works here
written-when = Talk on { $day }, { $minutes }
written-agreed-title = What we agreed
written-said = What I said
written-thinks = { $name } thinks this
written-note = Note
written-who-reads = Your coach can read this. So can whoever stands in for your coach. Nobody else.
written-question = Is that right?
written-agree = That is right
written-agreed = That is right.
written-differ = I see it differently
written-differ-how = How do you see it?
written-differ-hint = Your coach gets your answer. Your text stays next to the other text.
written-differ-send = Send the answer
written-differs-nothing = Write how you see it. Or tap “That is right”.
written-your-answer = Your answer:

today-back = Today
today-hour = { $time }
today-groups = Groups and appointments
today-groups-none = Nothing is listed here for today.
today-log = Log a session
today-logged = Logged
today-needs = People who need you
today-needs-none = Nobody is waiting.
today-asks = Asks for help
today-asks-taken = { $name } is taking care of it
today-stuck = Is stuck
today-stuck-tries = { $count ->
        [one] Tried once
       *[other] Tried { $count } times
    }
today-learned = Can do something new
today-unseen = { $count ->
        [one] Not seen for 1 day
       *[other] Not seen for { $count } days
    }
today-unseen-last = Last seen on { $day }
today-open = Still to do
today-open-none = There are no drafts.
today-draft = Draft
today-draft-kept = Saved: { $at }
today-answered = Has answered
today-answered-who = { $name } sees something differently
today-answered-day = What was said on { $day }

ago-minutes = { $count ->
        [0] Just now
        [one] 1 minute ago
       *[other] { $count } minutes ago
    }
ago-hours = { $count ->
        [one] 1 hour ago
       *[other] { $count } hours ago
    }
ago-days = { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
    }

help-call = Ask for help
help-call-nav = We will tell your coach.
help-call-back = Back to the step
help-call-line = Your coach and the team will see your name and the step you are at.
help-call-step = You need help with this step:
help-call-do = Please help me
help-call-known = We have passed it on.
help-call-taken = { $name } will help you.
help-call-end = I no longer need help
help-call-phone = Or call us
help-call-no-phone = Ask at your centre (Treffpunkt).

help-request-step = At this step:
help-request-take = I will take care of it
help-request-take-over = I will take over
help-request-end = Done
help-request-over = This is done.
help-request-person = Go to the person’s page

today-task-for = Your task, for { $name }
today-goal-of = { $name }’s goal

goals-title = Goals and tasks
goals-line = What the person wants to achieve, and who does what
goals-none = There are no goals yet.
goal-title = Goal
goal-new = New goal
goal-new-with = Together with { $name }. Write it in the person’s own words.
goal-keep = Save the goal
goal-change = Change the goal
goal-what = What does the person want to achieve?
goal-what-you = What would you like to achieve?
goal-what-hint = Write it in everyday words.
goal-why = Why is this important?
goal-why-hint = You can leave this empty.
goal-by = By when?
goal-by-hint = For example 15 4 2027. You can leave this empty.
goal-by-day = By { $day }
goal-levels = How can you tell?
goal-levels-hint = One sentence for each level, from the bottom up: how it is now, what was agreed, what would be more. An empty field gets the words above it.
goal-level-1 = As at the start
goal-level-2 = A bit further
goal-level-3 = As agreed
goal-level-4 = More than agreed
goal-level-5 = Much more than agreed
goal-at-first = This is how it was at the start.
goal-as-agreed = This is what was agreed.
goal-importance = How important is the goal?
goal-difficulty = How difficult is the goal?
goal-weight-1 = not very
goal-weight-2 = fairly
goal-weight-3 = very
goal-where-you = How far along are you today?
goal-where-she = How far along is the person today, as you see it?
goal-rate = This is how I see it
goal-history = How it has gone so far
goal-windows = The windows on the left: { $left }. On the right: { $right }.
goal-level-of = { $name }: { $count } of 5.
goal-side-you = You
goal-side-coach = Your coach
goal-reached = Reached
goal-dropped = No longer important
goal-reach = Goal reached!
goal-drop = The goal is no longer important
goal-reopen = Keep working on the goal
goal-no-title = Write what the goal is.
goal-title-long = Write the goal shorter. At most 300 characters.
goal-line-long = Write it shorter. At most 500 characters.
goal-no-day = Write a real date, today or later. Or leave day, month and year empty.
goal-no-level = Choose a level.
goal-changed-meanwhile = Somebody has changed the goal in the meantime. Your words are still here. Open the page again and enter them there.
goal-too-many = That is a lot of goals. Work on one of the old ones first.

tasks-title = Tasks
tasks-none = There is nothing to do right now.
task-add = New task
task-what = What needs to be done?
task-what-hint = For example: bring the charging cable
task-who = Who does it?
task-due-hint = You can leave this empty.
task-keep = Save the task
task-tick = Done
task-untick = Not done after all
task-done-day = Done on { $day }
task-late = The day has passed
task-no-words = Write what needs to be done.
task-too-many = That is a lot of tasks. Finish a few of them first.

own-goals-title = My goals
own-goals-line = What I want to achieve, and what needs to be done
own-goals-none = What would you like to be able to do? Write down your first goal.

private-title = Private note
private-only = only you
private-label = What you want to remember for next time
private-hint = Nobody else reads this. The note disappears when you next write down a talk, at the latest after 30 days.
private-goes = Nobody else reads this. The note disappears when you next write down a talk, at the latest on { $day }.
private-keep = Keep the note

today-talk-with = Talk with { $name }

reminder-task = A task is due
appointments-title = Appointments
appointments-line = When you meet
appointments-nav = All your appointments, on your phone too
appointments-how = To make a new appointment, go to the person’s page.
appointments-none = No appointments are planned.
appointment-new = New appointment
appointment-day-hint = For example 15 4 2027
appointment-what = What is it about?
appointment-what-hint = You can leave this empty. The person will read this.
appointment-keep = Save the appointment
appointment-no-day = Write a real date, today or later.
appointment-no-time = Write when the appointment starts, for example 9:30. It must be a time that is still to come.
appointment-with = With { $name }
appointment-off = Cancel the appointment
appointment-off-person = Cancelled by the person
appointment-off-coach = Cancelled by the coach
own-appointments-title = My appointments
own-appointments-line = Who I am meeting, and when
own-appointments-none = You have no appointments right now.
feed-title = In the calendar on your phone
feed-line = The calendar shows only the times. It does not show names or topics.
feed-open = Get the address for the calendar
feed-again = Get a new address
feed-close = Switch off the calendar
feed-how = Copy this address. In your calendar, choose “Subscribe to calendar” or “Add calendar from URL”, and paste the address there.
feed-once = You will see this address only once
feed-once-line = Do not give the address to anyone. If you get a new address, the old one stops working.
feed-event = Appointment

addendum-of = Added by { $name }, { $day }
addendum-add = Add something
addendum-label = Addition
addendum-hint = The record stays as it is. Your text stands below it, and the person can read it.
addendum-keep = Keep the addition
addendum-nothing = Write what is to be added.
session-correct = Correct the facts
session-correct-hint = Who was there and what was written stays. What stood here before can still be seen.
session-correct-keep = Keep the correction
session-corrected = Corrected
session-before = { $at }. Before: { $facts }

# Own data: what is told to whoever takes it along, and how long it is kept.
told-sessions = When you were with us
told-presence = Were you there?
told-others = Other things
told-notes = This many private notes about you exist. Only the person who wrote them can read them.
told-calendar = Your appointments are open to a calendar.
keep-sessions = When you were there and for what
keep-sessions-rule = As long as the funder asks for proof. You can also ask us earlier to erase it.
keep-sessions-stays = That a group has met stays, for the report to the funder. Your name is no longer there. Talks with you alone go completely.
keep-written = What was written about talks, and your answers
keep-written-rule = As long as you take part here. After that, until the team erases everything. That should be at most 12 months after the end.
keep-goals = Your goals, tasks and appointments
keep-goals-rule = As long as you take part here. After that, until the team erases everything. That should be at most 12 months after the end.
keep-help = When you called for help
keep-help-rule = 90 days after each call. Then Klick erases it by itself.
keep-notes = Private notes of your coach
keep-notes-rule = At most 30 days. Then Klick erases them by itself.
goal-undo-late = This is no longer possible: the ten minutes are over, or somebody has already rated or changed the goal.
task-undo-late = This is no longer possible: the ten minutes are over, or the task is already done.

agreement-title = Agreement
agreement-line = What you plan together
agreement-none = There is no agreement yet.
agreement-first = Write an agreement
agreement-anew = Write a new version
agreement-lead = Together with { $name }. Write it so that both of you understand it at once.
agreement-together = What we do together
agreement-together-hint = For example: We practise booking appointments online.
agreement-person-does = What the person does
agreement-she-does = What { $name } does
agreement-does-hint = Only what the person wants and can manage.
agreement-coach-does = What the coach does
agreement-coach-hint = The person can rely on this.
agreement-i-do = What I do
agreement-my-coach-does = What my coach does
agreement-meeting = How often we meet
agreement-meeting-hint = For example: every Tuesday at 10 at the meeting point
agreement-from = From when?
agreement-until = Until when?
agreement-review = When do we look at it again?
agreement-day-hint = You can leave this empty.
agreement-keep = Save the agreement
agreement-suggestions = From goals and tasks
agreement-suggestions-hint = What you tick becomes a line of the text.
agreement-take = Put into the text
agreement-task-hers = Task of the person
agreement-task-coachs = Task of the coach
agreement-since = Valid since: { $day }
agreement-span = Valid from { $from } to { $to }
agreement-never = Replaced by a new version before it began
agreement-review-day = Look at it again: { $day }
agreement-before = Earlier versions
agreement-version = Version { $number }
agreement-waits = Not confirmed yet
agreement-print = On paper
agreement-note = The person has agreed
agreement-how = How?
agreement-how-orally = Said so
agreement-how-paper = Signed on paper
agreement-said = When?
agreement-note-keep = Note it down
agreement-agreed-screen = Confirmed here on { $day }.
agreement-agreed-orally = Confirmed in a talk on { $day }.
agreement-agreed-paper = Signed on paper on { $day }.
agreement-noted-by = Noted by { $name }.
agreement-differs = Not like this. Answer of { $day }:
agreement-differ = Not like this
agreement-differs-nothing = Write what should be different. Or tap “That is right”.
agreement-newer = There is a new version by now. Read that one first.
agreement-undo-late = This is no longer possible: the ten minutes are over, or the person has already read it or answered.
agreement-too-many = There are already very many versions. No further one is possible.
agreement-no-words = Write what you do together.
agreement-nobody-does = Write who does what. One field is enough.
agreement-no-from = Write from when it is valid. The day is at most a year away.
agreement-no-until = The last day comes after the first one and is not over yet. You can leave it empty.
agreement-no-review = This day is still to come and lies within the time of the agreement. You can leave it empty.
agreement-no-how = Choose how the person agreed.
agreement-signed = Place and day
own-agreement-title = My agreement
own-agreement-line = What my coach and I plan together
own-agreement-none = You have no agreement yet. Your coach writes it together with you.
today-agreement-with = Agreement with { $name }
today-agreement-waits = Not confirmed for long
today-agreement-review = Look at it by { $day }
today-handing-note = Handover note
reminder-agreement = An agreement is waiting

competences-title = What the person can do
competences-line = Found in life, at work and in courses
competences-none = There is nothing here yet. Start with something small.
competences-print = Print as a sheet
competences-learned = Learned here
competences-learned-hint = These lessons are finished. Tap what should go on the list.
competences-away = Put away
competence-new = Find something more
competence-title = I can do this
competence-lead = Together with { $name }. Everybody can do a lot. Often one just does not notice.
competence-lead-own = Everybody can do a lot. Often one just does not notice. Five questions help to find it.
competence-where = 1. Where in life was that?
competence-did = 2. What was there to do?
competence-did-hint = For example: raising three children, cooking for 20 people, looking after a neighbour’s garden
competence-can = 3. What can one do after that?
competence-can-hint = For example: I can plan a whole day. I stay calm when it gets loud.
competence-level = 4. How well does it go?
competence-evidence = 5. How can one see it?
competence-evidence-hint = A certificate, a photo, somebody who was there. You can leave this empty.
competence-seen = Paper seen on
competence-seen-hint = Only if you have seen a certificate. Nothing is copied.
competence-seen-on = Certificate seen on { $day }
competence-by-course = Course at Klick finished
competence-keep = Put on the list
competence-take = Add
competence-back = Bring back
competence-away = Put away
competence-away-hint = You can bring it back for 30 days.
competence-too-many = The list is very long. Put something away first.
competence-changed-meanwhile = Somebody has changed this meanwhile. Your words are still here. Open the page again.
competence-no-where = Choose where in life that was.
competence-no-did = Write what there was to do.
competence-no-can = Write what the person can do now. A short sentence is enough.
competence-no-level = Choose how well it goes.
competence-no-seen = The day is today or was within the last year. You can leave it empty.
life-family = Family and home
life-voluntary = Voluntary work
life-hobby = Free time
life-job = Work
life-school = School and training
life-neighbourhood = Neighbourhood
life-course = Course
skill-helped = With help
skill-familiar = Alone, where it is familiar
skill-new = Alone, also where it is new
skill-teaches = Well enough to show others
own-competences-title = What I can do
own-competences-line = Everything I have learned in life

translation-by = Translated by { $name }, { $day }
translation-into = Translate: { $lang }
translation-hint = Write the same in this language: { $lang }. The first text stays and counts.
translation-keep = Save the translation
translation-yours = Translation: { $lang }
translation-first = The first text: { $lang }
translation-there = There is a translation already. You can add something to the record.
translation-part = Translate this part too.
translation-taken-back = The translation has been taken back. Your words are still here.
translation-undo-late = This is no longer possible: the ten minutes are over, or the person has already read the translation.

folder-title = Handover folder
folder-of = Handover folder: { $name }
folder-own = Handover folder
folder-own-line = What is open when you leave or are away for long
folder-open = Look at the folder
folder-back = Handover
folder-lead = This is open for each person. Nobody sees here what is written.
folder-lead-own = Go through the list before you leave. You can write a note for each person.
folder-nobody = There is nobody to hand over.
folder-drafts = Drafts begun: { $count }. Please finish them.
folder-drafts-own = Nobody else can open your drafts. After the handover they are lost.
folder-drafts-line = Only this coach can open them. After the handover they are lost.
folder-groups = Some of them are for groups: { $names }
folder-answers = Answers that nobody has read: { $count }
folder-help = Calls for help that the coach sees to: { $count }
folder-tasks = Open tasks of the coach: { $count }
folder-goals = Open goals: { $count }
folder-next = The next day: { $day }
folder-agreement = Agreement of { $day }
folder-appointment = Appointment: { $when }
folder-note = The note for the next coach is there.
folder-no-note = There is no note for the next coach yet.
folder-person = Look at it and write a note
folder-goals-title = Open goals
folder-tasks-title = What the coach still does
handing-title = Handover: { $name }
handing-link = Handover
handing-line = What the next coach should know
handing-label = What should the next coach know?
handing-hint = The person can read this too. The note disappears 30 days after the handover, at the latest after 90 days.
handing-keep = Save the note
handing-note-of = Handover note by { $name }, { $day }
handing-goes = The note disappears on { $day }.
hand-over-with = Coming appointments go with them
hand-over-with-line = The open tasks of the coach always pass to the new coach.
addendum-too-many = There are 20 additions here already. Please write a new record.
written-when-group = Group on { $day }, { $minutes }
written-with = Also there from the team: { $names }
session-with = Who else from the team was there?
session-with-yes = was there
session-coaches = From the team
session-later-in = { $at }. Added later: { $name } was there.
session-later-out = { $at }. Changed: { $name } was not there.
session-write = Write to one person
session-write-to = About whom?
session-write-words = Your text
session-write-hint = The person can read this. If there is a record already, your text is added below it.
session-write-keep = Save the text
session-write-nobody = Choose whom you write about.
session-draft-other = Your draft of { $day } is still here
session-draft-other-how = Save it or discard it first. Then comes the other meeting.
today-unlogged = Not entered yet
own-meetings-title = My group
plans-title = Plan meetings
plans-line = When the groups meet
plans-none = Your groups will soon be here.
plans-next = Next meeting: { $when }
plans-not-yet = Nothing planned yet
plan-title = Meetings
plan-words = In words: { $times }
plan-next = The next meetings
plan-none = No meeting is planned yet.
meeting-off = Cancelled
meeting-moved = Moved
meeting-closed = Closed: { $name }
meeting-on = It takes place after all
meeting-as-planned = As planned
meeting-move = Move
meeting-new-day = New day
meeting-move-keep = Save the new time
meeting-planned = Planned for: { $day }
meeting-closed-then = It is closed on this day. Choose another day.
series-title = Every week
series-new = Plan weekly meetings
series-span = { $from } to { $to }
series-days = On which days?
series-ends = End
series-ends-hint = For example 11:00
series-from = First day
series-to = Last day
series-place = Place
series-place-hint = Empty means: { $site }
series-place-long = Write the place shorter. At most 200 characters.
series-keep = Plan the meetings
series-end = End
series-end-title = End this: { $what }?
series-end-why = After today, the group will no longer meet at this time. You cannot undo this.
series-end-yes = Yes, end it
series-no-days = Choose at least one day of the week.
series-no-begin = Write when it begins, for example 9:30.
series-no-end = Write when it ends. The end comes after the beginning.
series-no-from = Write the first day. It is today or later.
series-no-to = Write the last day. It comes after the first, at most two years later.
series-there = These meetings are planned already.
series-too-many = A lot is planned for this group already. End some of it first.
closures-title = Closing times
closures-line = No group meets on these days.
closures-none = No closing time is entered.
closure-new = New closing time
closure-name = Name
closure-name-hint = For example: summer break
closure-where = Where?
closure-everywhere = In the whole house
closure-keep = Enter it
closure-end = Delete
closure-end-title = Delete this closing time: { $what }?
closure-end-why = The groups will then meet again as planned.
closure-end-yes = Yes, delete it
closure-no-name = Write a name of at most 80 characters.
closure-no-from = Write the first day.
closure-no-to = Write the last day. It is not over yet and does not come before the first.
holidays-title = Public holidays
holidays-line = Klick works out the public holidays of a year. You can delete each day afterwards.
holidays-land = Federal state
holidays-keep = Enter the holidays
holidays-no-land = Choose a federal state.
holidays-no-year = Choose a year.
figures-title = Figures
figures-line = What adds up in a year
figures-year = Figures { $year }
figures-lead = This counts what you accompanied or what lies in your area.
figures-few = Klick shows no number of fewer than 5 people. Sometimes one more line is missing so that nobody can work it out.
figures-hidden = not shown
figures-by-month = By month
figures-by-pillar = For what
figures-by-mode = How
figures-sessions = Sessions
figures-hours = Hours
figures-people = People
figures-there = Was there
figures-invited = Could have been there
figures-all = Together
figures-how = “People” counts each person once. “Was there” counts every time: so often there, out of so many possible times. The figures say nothing about how well anybody works.
figures-goals = Goals
figures-goals-set = New goals
figures-goals-reached = Reached
figures-t-person = T score as the people see it
figures-t-coach = T score as the coaches see it
figures-t-how = The T score sums up many goals. 50 means: on average as agreed. More than 50 means: further than agreed. It compares no people and no coaches. The formula is by Kiresuk and Sherman, 1968.
figures-file = Download the table
figures-month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }
merge-handing-note = The account that goes has a note for the next coach. Keep that account.
told-handing = Note for the next coach
told-translated = Translation
told-made = Written down
told-read = First opened by you
told-answered = Answered by you
keep-agreed = Agreements, what you can do, note for the next coach
keep-agreed-rule = At most 12 months after your end. The note goes 30 days after the hand-over.
agreement-answered = There is an answer already. First look at what was said.
handing-of-other = Somebody else’s note is still here. Read it first; it disappears by itself.
