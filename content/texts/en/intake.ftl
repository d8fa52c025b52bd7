# The words of the room "intake": en. Keys are the same in every language.

room-intake = Requests and brief help
interest-card = I would like to take part
interest-card-line = Write to us. We will get in touch.
interest-title = I would like to take part
interest-lead = Taking part costs nothing. Tell us how to reach you. You can leave everything else empty.
interest-contact = How can we reach you?
interest-contact-hint = One line is enough.
interest-phone = Phone
interest-email = E-mail
interest-visit = I will come by
interest-visit-hint = When, roughly? For example: Tuesday morning
interest-name = Your name
interest-name-hint = You can leave it out.
interest-language = Language
interest-site = Place
interest-site-choose = Please choose
interest-wishes = What would you like?
wish-phone = Understand my phone
wish-computer = Use a computer
wish-internet = Use the internet
wish-work = Find work
wish-talk = Talk to somebody
interest-wish = In your own words
interest-source = How do you know us?
source-none = No answer
source-poster = Poster or flyer
source-friend = Family or friends
source-office = Jobcenter or an office
source-passing = I came past
source-internet = Internet
source-other = Somewhere else
interest-trap = This field stays empty
interest-what-title = What happens to your data
interest-what = Only our team reads what you write. We keep it encrypted. It is deleted after 90 days. You can take it back at any time.
interest-law = You ask us for something, so we may answer you (Article 6(1)(b) GDPR). Consent is not needed.
interest-send = Send
interest-no-contact = Fill in one line: phone, e-mail or when you will come.
interest-no-phone = Write only the phone number here, for example 0381 123456.
interest-no-email = Write the whole e-mail address, with @ and a dot.
interest-too-long = Write it shorter.
interest-no-site = Choose the place you would like to come to.
interest-too-quick = That was very quick. Look once more, then send it.
interest-wait = Too much is coming in right now. Try again in an hour, or call us.
interest-done = We have your request
interest-done-next = Thank you. We will get in touch in the next few days.
interest-done-until = The request will be deleted on { $day }.
interest-done-code = Your code
interest-done-keep = Write the code down. With it you can take the request back. It is shown only here.
interest-back-title = Take the request back
interest-back-lead = Type the code. Then we delete everything you wrote.
interest-back-hint = Six letters
interest-back-do = Delete the request
interest-code-none = A code has six letters. Look once more.
interest-code-wrong = There is nothing for this code. Perhaps it is already deleted.
interest-gone = The request is deleted
interest-gone-line = We no longer know anything about you. You can write again at any time.
poster-title = Print a poster
poster-print = The poster fits on one A4 sheet. Choose the language and print it.
poster-words = Phone, computer, internet: we learn together.
poster-free = Taking part costs nothing. You do not need to know anything.
poster-scan = Point your phone’s camera at the picture. Or type this address:
poster-call = Or call us:
poster-qr = Code with the address of the page
interests-title = Requests
interests-nav = Who would like to take part and has no account yet
interests-lead = These people would like to take part. Open a request to see how to reach them.
interests-empty = Nobody is waiting right now.
interests-fill = Fill it in for somebody
interests-from = Request of { $day }
interests-left = { $count ->
        [one] 1 day left
       *[other] { $count } days left
    }
interest-state = State
interest-state-new = New
interest-state-tried = { $count ->
        [one] Not reached once
       *[other] Not reached { $count } times
    }
interest-state-agreed = Comes on { $day }
interest-state-joined = Takes part now
interest-who = Name
interest-no-name = Without a name
interest-until = This request will be deleted on { $day }. Every opening is written down.
interest-came = What comes next
interest-try = Not reached
interest-try-undo = Undo: miscounted
interest-agree = Comes on this day
interest-agree-day = When will the person come?
interest-no-day = Write a day from today on, before the request is deleted.
interest-join = Takes part: add the person
interest-join-line = Name and language are then already in the form. The request stays for 14 days and is then deleted.
interest-joined-line = The person takes part. Delete the request once you have copied everything.
interest-join-again = To the form for new people
interest-give = Give to another place
interest-give-do = Pass on
interest-erase = Does not want to any more, or it is done
interest-erase-line = Then everything about this person is deleted at once. It cannot be undone.
interest-erase-do = Delete now
today-interests = Would like to take part
short-title = Brief help
short-nav = Write down help without registration
short-lead = Did somebody come by? Write down what you helped with. Write no name.
short-topic = What was it about?
short-topic-phone = Phone
short-topic-computer = Computer
short-topic-internet = Internet
short-topic-letter = Letter from an office
short-topic-application = Job application
short-topic-other = Something else
short-minutes = How long?
short-minutes-other = Or other minutes
short-minutes-count = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
short-channel = How did the person come?
short-came = Came by
short-called = Called
short-street = On the street
short-site = Place
short-lang = Language
short-lang-none = No answer
short-token = Code word
short-token-hint = Only if the person comes more often. They choose a single word, for example sunflower. No name.
short-token-name = This looks like a name. The code word is a single word and no name.
short-token-contact = Do not write a number, a birthday or an address here.
short-token-size = The code word has 2 to 30 characters.
short-day = Another day
short-day-hint = Empty means today.
short-keep = Save
short-kept = That is saved
short-no-topic = Choose what it was about.
short-no-minutes = Choose how long it was: 1 to 480 minutes.
short-no-channel = Choose how the person came.
short-no-site = Choose the place.
short-no-day = Write day, month and year. The day is today or was in the last three months.
short-too-much = With this code word it would be more than 8 hours. From here on it is no longer brief help. Ask whether the person would like to take part.
short-total = In this quarter it adds up to { $minutes } with this code word.
short-ask-title = It is already 6 hours
short-ask = Please ask whether the person would like to take part.
short-full-title = It is 8 hours
short-full = No more is possible as brief help. Please ask whether the person would like to take part.
short-today = Today
short-none = Nothing is written down today yet.
short-no-sites = No place is set for you yet. The coordinator can change that.
short-undo = Take back
short-undo-late = That is only possible for ten minutes. You can still correct it.
short-correct = Correct
short-correct-title = Correct brief help
short-correct-line = What was here before stays visible below.
short-before = Before
short-figures = Figures
short-figures-line = The figures hold no names and no code words.
short-sum = { $count ->
        [one] Helped once, { $minutes } in all.
       *[other] Helped { $count } times, { $minutes } in all.
    }
short-count = How often?
short-month = Month
short-month-name = { $month ->
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
short-csv = Save as a table (CSV)
interest-code-wait = Those were too many tries. Try again in ten minutes, or call us.
