# The words of the interface: de. Keys are the same in every language; a missing one is said in German.

## The frame of every page

brand = Klick, zur Startseite
skip = Zum Inhalt springen
tools = Werkzeuge
tabs = Hauptmenü
foot = Fußbereich
tab-start = Start
tab-learn = Lernen
tab-me = Ich
display = Anzeige
help = Hilfe
pause = Pause
back = Zurück
next = Weiter
save = Speichern
check = Prüfen
begin = Anfangen
go-on = Weitermachen
again = Noch einmal ansehen
leave = Fertig
sign-out = Abmelden
sign-in = Anmelden
to-start = Zur Startseite
demo = Das ist eine Probe. Alle Menschen hier sind erfunden.
offline = Kein Internet. Ihre Antwort bleibt hier stehen. Versuchen Sie es gleich noch einmal.
form-problem = Es gibt ein Problem
title-error = Fehler
foot-accessibility = Barrierefreiheit
foot-easy = Leichte Sprache
foot-privacy = Datenschutz
foot-imprint = Impressum
foot-staff = Anmelden für das Team
lang-missing-title = Diesen Text gibt es noch nicht in Ihrer Sprache
lang-missing-line = Sie lesen ihn hier in leichtem Deutsch.

## Read aloud

say = Vorlesen
say-stop = Stopp
say-none = Dieses Gerät kann diese Sprache leider nicht sprechen.

## Start

start-title = Lernen, wie Handy und Computer gehen
start-hello = Guten Tag, { $name }
start-learn = Handy und Computer lernen
start-learn-line = Kurze Lektionen. Kostenlos.
start-card = Ich habe eine Karte
start-card-line = Anmelden mit 4 Bildern
start-languages = In Ihrer Sprache
start-about = Wer sind wir?
start-about-line = Bei uns lernen Sie, wie Handy, Computer und Internet funktionieren. In Ruhe, und mit Menschen, die helfen.
to-coach = Begleitung
to-coach-line = Ihre Leute, Karten und Codes

## Language, display, help

language-title = Welche Sprache möchten Sie?
display-title = Schrift, Farben, Stimme
display-line = So, wie es für Sie gut ist
display-size = Wie groß soll die Schrift sein?
display-size-0 = Normal
display-size-1 = Groß
display-size-2 = Sehr groß
display-colour = Hell oder dunkel?
display-colour-auto = Wie mein Gerät
display-colour-light = Hell
display-colour-dark = Dunkel
display-font = Welche Schrift?
display-font-normal = Normale Schrift
display-font-learner = Lern-Schrift mit klaren Buchstaben
display-speed = Wie schnell soll die Stimme lesen?
display-speed-normal = Normal
display-speed-slow = Langsam
help-language-line = Alles gibt es in mehreren Sprachen.
help-sign-in-line = Mit Ihrer Karte und 4 Bildern.
help-learn-line = Kurze Lektionen, Schritt für Schritt.
help-coach = Mit einem Menschen sprechen
help-human = Rufen Sie uns an. Wir helfen gern.
help-human-no-phone = Fragen Sie Ihren Coach. Zeigen Sie ihm diese Seite.

## Errors

error-phone = Oder rufen Sie uns an:
error-400-title = Das konnten wir nicht lesen
error-400-line = Gehen Sie zurück und versuchen Sie es noch einmal.
error-403-title = Das geht von dort nicht
error-403-line = Diese Anfrage kam von einer anderen Seite. Öffnen Sie Klick neu und versuchen Sie es noch einmal.
error-404-title = Diese Seite gibt es nicht
error-404-line = Vielleicht ist die Adresse falsch geschrieben.
error-413-title = Das ist zu viel auf einmal
error-413-line = Gehen Sie zurück und schicken Sie weniger.
error-429-title = Warten Sie kurz
error-429-line = { $minutes ->
    [one] Das waren viele Versuche. In 1 Minute geht es weiter.
   *[other] Das waren viele Versuche. In { $minutes } Minuten geht es weiter.
}
error-500-title = Das hat nicht geklappt
error-500-line = Der Fehler liegt bei uns. Versuchen Sie es in 5 Minuten noch einmal.
error-503-title = Gerade ist viel los
error-503-line = Warten Sie kurz und laden Sie die Seite noch einmal.

## Courses and lessons

learn-title = Was möchten Sie lernen?
learn-topics = Thema
learn-courses = Kurse
learn-empty = Hier kommt bald etwas.
learn-all = Alle Kurse ansehen
all-courses = Alle Kurse
topic-all = Alle
topic-handy = Handy
topic-computer = Computer
topic-internet = Internet
topic-sicher = Sicher
topic-arbeit = Arbeit
topic-stadtteil = Stadtteil
course-size = { $lessons ->
    [one] 1 Lektion
   *[other] { $lessons } Lektionen
}, etwa { $minutes } Minuten
course-learn = Das lernen Sie
course-need = Das brauchen Sie
course-lessons = Die Lektionen
minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
lesson-can = Danach können Sie
lesson-steps = Die Schritte
lesson-rule-all = Fertig ist die Lektion, wenn Sie alle { $steps } Schritte gemacht haben.
lesson-rule-right = Fertig ist die Lektion, wenn { $m } von { $n } Fragen richtig sind.
state-finished = Fertig
state-done = Gemacht
state-begun = Begonnen
state-begun-step = Begonnen, Schritt { $step } von { $of }
print-lesson = Zum Mitnehmen drucken

## A step

step-of = Schritt { $step } von { $of }
step-number = Schritt { $step }
stuck = Ich komme nicht weiter
choose-one = Wählen Sie eine Antwort.
choose-several = Wählen Sie alle richtigen Antworten.
choose-feeling = Wählen Sie, was für Sie stimmt.
choose-word = Wählen Sie das richtige Wort.
choose-here = Hier wählen
write-word = Schreiben Sie das Wort.
tick-off = Tippen Sie an, was stimmt.
order-hint = Bringen Sie das in die richtige Reihenfolge. Tippen Sie auf die Pfeile.
order-up = Nach oben: { $what }
order-down = Nach unten: { $what }
order-place = Platz {"{n}"} von {"{m}"}
try-worked = Ja, das hat geklappt
try-help = Nein, ich brauche Hilfe
try-again = Noch einmal
practise = Noch einmal üben
hint = Hinweis
hint-show = Hinweis zeigen
show-solution = Lösung zeigen
your-answer = Ihre Antwort
right-answer = Richtige Antwort
answer-right = Richtig
answer-not-yet = Noch nicht richtig
answer-look-again = Sehen Sie noch einmal in Ruhe hin. Dann versuchen Sie es neu.
answer-solution = So ist es richtig
step-choose-something = Wählen Sie zuerst eine Antwort.
step-write-something = Schreiben Sie zuerst ein Wort.

## Help with a step

help-back = Zurück zum Schritt
help-hear = Noch einmal hören
help-hear-line = Der Schritt wird Ihnen vorgelesen.
help-skip = Diesen Schritt später machen
help-skip-line = Gehen Sie einfach weiter. Der Schritt bleibt für Sie da.
help-languages = In einer anderen Sprache lesen

## The end of a lesson

end-title = Geschafft
end-can = Sie können jetzt:
end-light = In Ihrem Haus brennt jetzt ein Licht mehr. Es geht nicht mehr aus.
end-open-title = Fast fertig
end-open-line = Diese Schritte sind noch offen:
lit-of = { $lit } von { $of }
next-lesson = Nächste Lektion
to-course = Zum Kurs
to-me = Das kann ich
sheet-done = Das habe ich gemacht.
sheet-when = Gemacht am
sheet-how = Drucken Sie diese Seite mit dem Drucker-Menü von Ihrem Gerät.

## What I can do

me-title = Das kann ich
me-line = Jedes Licht ist etwas, das Sie gelernt haben.
me-empty = Hier brennt bald Ihr erstes Licht. Fangen Sie mit einer Lektion an.
me-next = Als Nächstes
me-guest-title = Nichts verlieren
me-guest-line = Ihre Schritte sind nur auf diesem Gerät gespeichert. Melden Sie sich mit Ihrer Karte an. Dann finden Sie alles überall wieder.
me-sign-in-line = Mit Ihrer Karte und 4 Bildern
date-short = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
take-over-title = Waren Sie das?
take-over-line = { $steps ->
    [one] Auf diesem Gerät hat jemand ohne Anmeldung gelernt: 1 Schritt.
   *[other] Auf diesem Gerät hat jemand ohne Anmeldung gelernt: { $steps } Schritte.
}
take-over-yes = Ja, das war ich
take-over-no = Nein, das war jemand anderes
take-over-none = Hier ist nichts zu übernehmen.


