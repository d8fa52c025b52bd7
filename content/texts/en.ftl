# The words of the interface: en. Keys are the same in every language; a missing one is said in German.

## The frame of every page

brand = Klick, to the start page
skip = Skip to the content
tools = Tools
tabs = Main menu
foot = Footer
tab-start = Start
tab-learn = Learn
tab-me = Me
display = Display
help = Help
pause = Pause
back = Back
next = Next
save = Save
check = Check
begin = Begin
go-on = Continue
again = Look at it again
leave = Finish
leave-line = Sign out. Then the device is free.
leave-offline = There is no internet. Klick signs you out as soon as it is back. Do not give the device to anyone before then.
signed-out-title = You are no longer signed in
signed-out-line = Your answer is not saved yet. Sign in again. Or go on learning without signing in.
sign-out = Sign out
sign-in = Sign in
to-start = To the start page
demo = This is a demo. All the people here are made up.
offline = No internet. Your answer stays here. Try again in a moment.
form-problem = There is a problem
title-error = Error
foot-accessibility = Accessibility
foot-easy = Easy German
foot-privacy = Privacy
foot-imprint = Legal notice
foot-staff = Sign-in for staff
lang-missing-title = This text is not in your language yet
lang-missing-line = You are reading it in easy German.

## Read aloud

say = Listen
say-stop = Stop
say-none = Sorry, this device cannot speak this language.

## Start

start-title = Learn how to use a phone and a computer
start-hello = Hello, { $name }
start-learn = Learn phone and computer
start-learn-line = Short lessons. Free of charge.
start-card = I have a card
start-card-line = Sign in with 4 pictures
start-languages = In your language
start-about = Who are we?
start-about-line = Here you learn how phones, computers and the internet work. At your own pace, with people who help.
to-coach = Coaching
to-coach-line = Your people, cards and codes

## Language, display, help

language-title = Which language would you like?
display-title = Text, colours, voice
display-line = The way that suits you
display-size = How big should the text be?
display-size-0 = Normal
display-size-1 = Big
display-size-2 = Very big
display-colour = Light or dark?
display-colour-auto = Same as my device
display-colour-light = Light
display-colour-dark = Dark
display-font = Which lettering?
display-font-normal = Normal letters
display-font-learner = Extra clear letters for learners
display-speed = How fast should the voice read?
display-speed-normal = Normal
display-speed-slow = Slowly
help-language-line = You can change the language at any time.
help-sign-in-line = With your card and 4 pictures.
help-learn-line = Short lessons, step by step.
help-coach = Talk to a person
help-human = Call us. We are happy to help.
help-human-no-phone = Ask your coach and show this page.

## Errors

error-phone = Or call us:
error-400-title = We could not read that
error-400-line = Go back and try again.
error-403-title = That does not work from there
error-403-line = This request came from another site. Open Klick again and retry.
error-404-title = This page does not exist
error-404-line = Perhaps there is a mistake in the address.
error-413-title = That is too much at once
error-413-line = Go back and send less.
error-429-title = Please wait a moment
error-429-line = { $minutes ->
    [one] That was a lot of tries. You can go on in 1 minute.
   *[other] That was a lot of tries. You can go on in { $minutes } minutes.
}
error-500-title = That did not work
error-500-line = The mistake is on our side. Try again in 5 minutes.
error-503-title = It is very busy right now
error-503-line = Wait a moment and load the page again.

## Courses and lessons

learn-title = What would you like to learn?
learn-topics = Topic
learn-courses = Courses
learn-empty = Something is coming here soon.
learn-all = See all courses
all-courses = All courses
topic-all = All
topic-handy = Phone
topic-computer = Computer
topic-internet = Internet
topic-sicher = Safety
topic-arbeit = Work
topic-stadtteil = District
course-size = { $lessons ->
    [one] 1 lesson
   *[other] { $lessons } lessons
}, about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
course-learn = What you will learn
course-need = What you need
course-lessons = The lessons
minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
lesson-can = After this you can
lesson-steps = The steps
lesson-rule-all = The lesson is finished when you have done all { $steps } steps.
lesson-rule-right = The lesson is finished when { $m } of { $n } questions are right.
state-finished = Finished
state-done = Done
state-begun = Started
state-begun-step = Started, step { $step } of { $of }
print-lesson = Print to take with you

## A step

step-of = Step { $step } of { $of }
step-number = Step { $step }
stuck = I am stuck
choose-one = Choose one answer.
choose-several = Choose all the right answers.
choose-feeling = Choose what is true for you.
choose-word = Choose the right word.
choose-here = Choose here
write-word = Write the word.
tick-off = Tick what is true for you.
order-hint = Put these in the right order. Tap the arrows.
order-up = Up: { $what }
order-down = Down: { $what }
order-place = Place {"{n}"} of {"{m}"}
try-worked = Yes, it worked
try-help = No, I need help
try-again = Try again
practise = Practise again
hint = Hint
hint-show = Show a hint
show-solution = Show the answer
your-answer = Your answer
right-answer = Right answer
answer-right = Right
answer-not-yet = Not right yet
answer-look-again = Take your time and look again. Then try once more.
answer-solution = This is the right answer
step-choose-something = Choose an answer first.
step-write-something = Write a word first.

## Help with a step

help-back = Back to the step
help-hear = Listen again
help-hear-line = Go to the step. Tap “Listen” there.
help-skip = Do this step later
help-skip-line = Just go on. The step will wait for you.
help-languages = Read in another language

## The end of a lesson

end-title = You did it
end-can = You can now:
end-light = One more light is on in your house. You can see it under “Me”.
end-open-title = Carry on here
end-open-line = These steps are still open:
lit-of = { $lit } of { $of }
next-lesson = Next lesson
to-course = To the course
to-me = What I can do
sheet-done = I have done this.
sheet-when = Done on
sheet-how = Print this page with the print menu of your device.

## What I can do

me-title = What I can do
me-line = Every light is something you have learned.
me-empty = Your first light will soon be on here. Begin with a lesson.
me-next = Next
me-guest-title = Keep what you have done
me-guest-line = Without signing in, you find your steps only on this device. If you do nothing for 60 days, we delete them. Sign in with your card, and you will find everything on any device.
me-sign-in-line = With your card and 4 pictures
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
take-over-title = Was that you?
take-over-line = { $steps ->
    [one] Someone learned on this device without signing in: 1 step.
   *[other] Someone learned on this device without signing in: { $steps } steps.
}
take-over-yes = Yes, that was me
take-over-no = No, that was someone else
order-up-short = Up
order-down-short = Down
try-question = Did it work?

# Menschen: Anmelden, Karten, Codes, Team, Begleitung. Einfache Sprache, "Sie".

## Die zwölf Bilder

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

## Anmelden: die Wege

sign-in-title = Sign in
sign-in-back = Back
sign-in-card = Hold your card in front of the camera.
sign-in-card-how = Open the camera on your phone. Point it at the square pattern on the card. Then tap the address that appears.
sign-in-code-detail = You do not have your card with you? Your coach will give you a code.
sign-in-staff = I work here
sign-in-staff-detail = Sign in with email and password
sign-in-already = You are signed in: { $name }
sign-in-other = Is this not you? Then sign out here.
sign-in-help = Do you need help?
sign-in-help-code = Help from your coach
sign-in-help-code-detail = Your coach can sign you in.
sign-in-help-page = Help
sign-in-help-page-detail = Answers to questions

## Abmelden

sign-out-title = Are you finished?
sign-out-why = Sign out. Then nobody else can see what you have done.
sign-out-do = Sign out
sign-out-back = Back to my page

## Die Karte

card-title = Is this you?
card-number = Card { $number }
card-yes = Yes, this is me
card-no = No, this is not me
card-dead-title = This card no longer works
card-dead-why = You cannot sign in with this card any more.
card-dead-do = Your coach will make you a new card.
card-dead-start = To the start page

## Die vier Bilder

pictures-title = Your 4 pictures
pictures-enter = Tap your 4 pictures. The order matters.
pictures-choose-title = Choose 4 pictures
pictures-choose = Tap 4 pictures. Remember the pictures and their order. Do not show them to anyone.
pictures-again-title = The 4 pictures once more
pictures-again = Tap the same 4 pictures again. This way we can be sure.
pictures-count = Chosen so far: { $count } of { $all }
pictures-chosen = chosen
pictures-take-away = Delete the last picture
pictures-back = Back
pictures-wrong = That did not match
pictures-wrong-left = { $left ->
        [0] You have no tries left.
        [one] 1 try left.
       *[other] { $left } tries left.
    }
pictures-not-same = The pictures were not the same
pictures-not-same-do = That does not matter. We start again. Choose 4 pictures.
pictures-weak = Choose other pictures
pictures-weak-same = That was the same picture 4 times. It is easy to guess. Take different pictures.
pictures-weak-row = The pictures are side by side. That is easy to guess. Mix the pictures.
pictures-weak-column = The pictures are one below the other. That is easy to guess. Mix the pictures.
pictures-paused-title = A short break
pictures-paused = { $minutes ->
        [one] The pictures did not match 5 times. You can go on in 1 minute.
       *[other] The pictures did not match 5 times. You can go on in { $minutes } minutes.
    }
pictures-paused-do = You do not want to wait? Your coach can sign you in right away.
pictures-paused-code = Help from your coach

## Wem gehört das Handy?

device-title = Whose phone is this?
device-shared = Other people use it too
device-shared-detail = We will soon sign you out again. This way nobody sees your things.
device-own = This is my phone
device-own-detail = You stay signed in.

## Coach hilft

code-title = Help from your coach
code-back = Back
code-how = Your coach has a code for you. The code has 6 digits.
code-label = The code
code-hint = For example: 123 456
code-do = Next
code-six-digits = Write the 6 digits from your coach.
code-wrong = This code does not work. Write the code again. Or ask for a new code.
code-wait = That was too many tries. Wait 10 minutes. Or use your card.

## Team

staff-sign-in-title = Sign-in for staff
staff-sign-in-back = Back
staff-sign-in-email = Email
staff-sign-in-password = Password
staff-sign-in-do = Sign in
staff-sign-in-no-email = Enter your email address.
staff-sign-in-no-password = Enter your password.
staff-sign-in-wrong = The email and password do not match. Enter both again.
staff-sign-in-wait = That was too many tries. Wait 15 minutes and try again.
staff-add-no-name = Enter a name of at most 60 characters.
staff-add-no-email = Enter an email address, for example name@klick.example.
staff-add-email-taken = Someone already has this email address. Use another one.
staff-add-short-password = Use a password with at least 15 characters.
staff-add-no-role = Choose at least one role.

## Begleitung

coach-title = Your people
coach-back = All people
coach-add = New person
coach-cards = Print cards
coach-empty = Your people will soon be listed here. Tap “New person”.
coach-card-none = No card yet
coach-card-fresh = Card { $number }, not used yet
coach-card-works = Card { $number }
coach-card-paused = { $minutes ->
        [one] Card { $number }, paused for 1 more minute
       *[other] Card { $number }, paused for { $minutes } more minutes
    }
coach-card-blocked = Card { $number } is blocked
coach-card-expired = Card { $number } is more than a year old and no longer works

coach-add-title = New person
coach-add-name = What is the person’s name?
coach-add-name-hint = The first name or another name is enough.
coach-add-language = Which language does the person like to read best?
coach-add-then = You will see the card next. Print it right away.
coach-add-do = Add person
coach-add-no-name = Enter a name of at most 60 characters.

coach-person-language = Language: { $language }
coach-person-help = Help with signing in
coach-person-code-why = The card is not there? Make a code. It is valid for 10 minutes.
coach-person-code-do = Make a code
coach-person-code-how = The person taps “Sign in” and then “Help from your coach”. There they enter this code.
coach-person-code-once = The code is valid for 10 minutes. It works only once.
coach-person-code-left = Still valid for
coach-person-code-over = The code is no longer valid.
coach-person-code-again = Make a new code
coach-person-card = Card
coach-person-new-card = Make a new card
coach-person-block = Block card
coach-person-end = Leaving the project
coach-person-end-do = End access

coach-ask-no = No, go back
coach-ask-card = New card for { $name }?
coach-ask-card-why = The old card will stop working. { $name } will also choose new pictures.
coach-ask-card-yes = Yes, make a new card
coach-ask-block = Block the card of { $name }?
coach-ask-block-why = The card will stop working. { $name } will be signed out on all devices.
coach-ask-block-yes = Yes, block the card
coach-ask-end = End access for { $name }?
coach-ask-end-why = { $name } will no longer be able to sign in. You cannot undo this.
coach-ask-end-yes = Yes, end access

coach-cards-title = Print cards
coach-cards-why = A card can be printed only once. That is why we make new cards. The old cards of these people will stop working. Everyone who is signed in with them is signed out.
coach-cards-who = Who gets a new card?
coach-cards-do = Make and print new cards
coach-cards-nobody = Choose at least one person.

## Das Blatt mit den Karten

sheet-title = Cards to print
sheet-back = Back
sheet-now = Print the cards now
sheet-once = We show these cards only once.
sheet-print = Open the menu of your browser. Choose “Print” there.
sheet-whose = Card { $number }: { $name }
sheet-card-qr = Pattern for the camera
sheet-card-how = Open the camera. Show the card. Tap the pictures.
sheet-card-help = Help:

screen-phone = A phone
screen-phone-off = A phone. The screen is off
screen-computer = A window on a computer
screen-time = At the very top: { $time }
screen-time-icons = At the very top: { $time }, { $icons }
screen-title = At the top: { $title }
screen-below = Below it: { $what }
screen-list = { $first }, { $next }
screen-on = on
screen-off = off
screen-ticked = ticked
screen-not-ticked = not ticked
screen-chosen = chosen
screen-not-chosen = not chosen
screen-apps = Apps: { $names }
screen-button = Button: { $names }
screen-buttons = Buttons: { $names }
screen-field = Field { $name }: { $value }
screen-field-empty = Field { $name }, empty
screen-field-bare = Field: { $value }
screen-field-bare-empty = An empty field
screen-from-them = Message to you: { $text }
screen-from-me = Your message: { $text }
screen-voice = voice message
screen-picture = a picture
screen-big = Large in the middle: { $text }
screen-icon = Large sign: { $icon }
screen-dialog = In front is a small window: { $title }
screen-dialog-plain = In front is a small window
screen-keys-letters = At the bottom is the keyboard with letters
screen-keys-digits = At the bottom are keys with numbers
screen-keys-call = Keys with the numbers 0 to 9, star and hash
screen-nav = At the very bottom are three keys: { $names }
screen-nav-back = Back
screen-nav-home = Home screen
screen-nav-apps = recent apps
screen-nav-all = the three keys at the very bottom
screen-key-power = On the side is the power button
screen-key-volume = On the side is the volume button
screen-swipe-up = An arrow and a finger show: swipe up
screen-swipe-down = An arrow and a finger show: swipe down
screen-swipe-left = An arrow and a finger show: swipe left
screen-swipe-right = An arrow and a finger show: swipe right
screen-marked = The red frame is around: { $what }
screen-back = arrow back
screen-status = the line at the very top
screen-switch = the switch for { $name }
screen-tick = the box for { $name }
screen-choice = the circle for { $name }
screen-field-name = the field { $name }
screen-field-name-bare = the field
screen-window = the small window
screen-keyboard = the keyboard
screen-key = the key { $key }
screen-key-shift = the key for capital letters
screen-key-delete = the delete key
screen-key-space = the space bar
screen-key-enter = the enter key
screen-key-call = the green call button
screen-power = the power button
screen-volume = the volume button
icon-arrow-down = arrow down
icon-arrow-left = arrow back
icon-arrow-right = arrow forward
icon-arrow-up = arrow up
icon-battery = battery
icon-bell = bell
icon-bell-off = bell with a line through it
icon-bluetooth = Bluetooth
icon-calendar = calendar
icon-camera = camera
icon-check = tick
icon-chevron-down = arrow down
icon-chevron-left = arrow back
icon-chevron-right = arrow forward
icon-circle-alert = exclamation mark in a circle
icon-clock = clock
icon-contact = contact
icon-download = download
icon-ellipsis = three dots
icon-ellipsis-vertical = three dots
icon-eye = eye
icon-eye-off = eye with a line through it
icon-file-text = document
icon-flag = flag
icon-flashlight = torch
icon-globe = globe
icon-headphones = headphones
icon-heart = heart
icon-house = house
icon-image = picture
icon-info = information
icon-key-round = key
icon-keyboard = keyboard
icon-languages = languages
icon-laptop = laptop
icon-life-buoy = help
icon-lock = padlock
icon-log-in = sign in
icon-log-out = sign out
icon-mail = email
icon-map = map
icon-map-pin = place
icon-menu = menu
icon-message-circle = messages
icon-mic = microphone
icon-mic-off = microphone off
icon-minus = minus
icon-moon = moon
icon-paperclip = paper clip
icon-pause = pause
icon-pencil = pencil
icon-phone = phone
icon-phone-off = hang up
icon-plane = plane
icon-play = play
icon-plus = plus
icon-power = power
icon-printer = printer
icon-qr-code = QR code
icon-refresh-cw = reload
icon-rotate-ccw = undo
icon-search = search
icon-send = send
icon-settings = settings
icon-share-2 = share
icon-shield-check = shield with a tick
icon-signal = mobile network
icon-smartphone = phone
icon-smile = smile
icon-square = square
icon-star = star
icon-store = app store
icon-sun = sun
icon-thumbs-up = thumbs up
icon-trash-2 = bin
icon-triangle-alert = warning
icon-upload = upload
icon-user = person
icon-user-plus = add a person
icon-users = people
icon-video = video
icon-volume-2 = sound on
icon-volume-x = sound off
icon-wifi = Wi-Fi
icon-wifi-off = Wi-Fi off
icon-x = cross
