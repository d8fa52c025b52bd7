# The words of the room "base": en. Keys are the same in every language.

display = Display
help = Help
back = Back
check = Check
begin = Begin
signed-out-title = You are no longer signed in
signed-out-line = Your answer is not saved yet. Sign in again. Or go on learning without signing in.
sign-in = Sign in
offline = No internet. Your answer stays here. Try again in a moment.
form-problem = There is a problem
lang-missing-title = This text is not in your language yet
lang-missing-line = You are reading it in easy German.
say = Listen
say-stop = Stop
say-none = Sorry, this device cannot speak this language.
say-wait = One moment
say-way = How it gets a voice
to-coach = Coaching
display-title = Text, colours, voice
display-line = The way that suits you
help-coach = Talk to a person
help-human = Call us. We are happy to help.
help-human-no-phone = Ask your coach and show this page.
learn-title = What would you like to learn?
minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
hint = Hint
me-title = What I can do
me-line = Every light is something you have learned.
pin-baum = Tree
pin-bus = Bus
pin-schluessel = Key
pin-fisch = Fish
pin-haus = House
pin-sonne = Sun
pin-apfel = Apple
pin-brille = Glasses
pin-uhr = Clock
pin-boot = Boat
pin-blume = Flower
pin-tasse = Cup
other-person-title = Someone else is signed in now
other-person-line = This page was made for someone else. Nothing was saved. Your text is still here.
date-short = { $day } { $month ->
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
   *[12] December
}
moment-short = { $day }, { $time }
date-part-day = Day
date-part-month = Month
date-part-year = Year
part-name = More pages of the list
part-of = Page { $number } of { $of }
part-older = Older
part-newer = Newer
part-all = Show all
part-newest = Only the newest
