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
session-undo-late = It is too late: the ten minutes are over, or somebody has opened the text.
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
