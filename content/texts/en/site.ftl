# The words of the room "site": en. Keys are the same in every language.

brand = Klick, to the start page
skip = Skip to the content
tools = Tools
tabs = Main menu
foot = Footer
tab-start = Start
save = Save
leave = Finish
leave-line = Sign out. Then the device is free.
leave-offline = There is no internet. Klick signs you out as soon as it is back. Do not give the device to anyone before then.
sign-out = Sign out
to-start = To the start page
demo = This is a demo. All the people here are made up.
title-error = Error
foot-accessibility = Accessibility
foot-easy = Easy German
foot-privacy = Privacy
foot-imprint = Legal notice
foot-staff = Sign-in for staff
start-title = Learn how to use a phone and a computer
start-hello = Hello, { $name }
start-learn = Learn phone and computer
start-learn-line = Short lessons. Free of charge.
start-card = I have a card
start-card-line = Sign in with 4 pictures
start-languages = In your language
start-about = Who are we?
start-about-line = Here you learn how phones, computers and the internet work. At your own pace, with people who help.
language-title = Which language would you like?
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
error-507-title = There is no room to save right now
error-507-line = Klick’s storage is full. Reading still works. Tell your coach and try again later.

## The imprint
imprint-who = Who offers these pages
imprint-reach = How to reach us
imprint-register = Entry in the register
imprint-responsible = Who is responsible for texts and pictures
imprint-program = The program
imprint-program-line = Klick is free software. Everyone may use and change it.
