# The words of the interface: ls. Keys are the same in every language; a missing one is said in German.

## The frame of every page

brand = Klick, zur Start-Seite
skip = Zum Inhalt springen
tools = Werkzeuge
tabs = Haupt-Menü
foot = Fuß-Bereich
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
to-start = Zur Start-Seite
demo = Das ist eine Probe. Alle Menschen hier sind erfunden.
offline = Das Internet fehlt. Ihre Antwort bleibt hier stehen. Versuchen Sie es gleich noch einmal.
form-problem = Es gibt ein Problem
title-error = Fehler
foot-accessibility = Barriere-Freiheit
foot-easy = Leichte Sprache
foot-privacy = Daten-Schutz
foot-imprint = Impressum
foot-staff = Anmelden für das Team
lang-missing-title = Der Text fehlt noch in Ihrer Sprache
lang-missing-line = Sie lesen ihn hier in leichtem Deutsch.

## Read aloud

say = Vorlesen
say-stop = Stopp
say-none = Dieses Gerät kann diese Sprache nicht sprechen.

## Start

start-title = Lernen: So gehen Handy und Computer
start-hello = Guten Tag, { $name }
start-learn = Handy und Computer lernen
start-learn-line = Kurze Lektionen. Kostenlos.
start-card = Ich habe eine Karte
start-card-line = Anmelden mit 4 Bildern
start-languages = In Ihrer Sprache
start-about = Wer sind wir?
start-about-line = Bei uns lernen Sie Handy, Computer und Internet. Sie lernen in Ruhe. Menschen helfen Ihnen dabei.
to-coach = Begleitung
to-coach-line = Ihre Leute, Karten und Codes

## Language, display, help

language-title = Welche Sprache möchten Sie?
display-title = Schrift, Farben, Stimme
display-line = So ist es für Sie gut
display-size = Wie groß ist die Schrift?
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
display-speed = Wie schnell liest die Stimme?
display-speed-normal = Normal
display-speed-slow = Langsam
help-language-line = Alles gibt es in mehreren Sprachen.
help-sign-in-line = Mit Ihrer Karte und 4 Bildern.
help-learn-line = Kurze Lektionen, Schritt für Schritt.
help-coach = Mit einem Menschen sprechen
help-human = Rufen Sie uns an. Wir helfen gern.
help-human-no-phone = Fragen Sie Ihren Coach. Zeigen Sie Ihrem Coach diese Seite.

## Errors

error-phone = Oder rufen Sie uns an:
error-400-title = Das konnten wir nicht lesen
error-400-line = Gehen Sie zurück. Versuchen Sie es noch einmal.
error-403-title = Das geht von dort nicht
error-403-line = Diese Anfrage kam von einer anderen Seite. Öffnen Sie Klick neu. Versuchen Sie es dann noch einmal.
error-404-title = Diese Seite gibt es nicht
error-404-line = Vielleicht ist in der Adresse ein Fehler.
error-413-title = Das ist zu viel auf einmal
error-413-line = Gehen Sie zurück. Schicken Sie dann weniger.
error-429-title = Warten Sie kurz
error-429-line = { $minutes ->
    [one] Das waren viele Versuche. In 1 Minute geht es weiter.
   *[other] Das waren viele Versuche. In { $minutes } Minuten geht es weiter.
}
error-500-title = Das hat nicht geklappt
error-500-line = Der Fehler liegt bei uns. Warten Sie 5 Minuten. Versuchen Sie es dann noch einmal.
error-503-title = Gerade ist viel los
error-503-line = Warten Sie kurz. Laden Sie die Seite dann noch einmal.

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
lesson-rule-all = Machen Sie alle { $steps } Schritte. Dann ist die Lektion fertig.
lesson-rule-right = Beantworten Sie { $m } von { $n } Fragen richtig. Dann ist die Lektion fertig.
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
choose-feeling = Was stimmt für Sie? Wählen Sie.
choose-word = Wählen Sie das richtige Wort.
choose-here = Hier wählen
write-word = Schreiben Sie das Wort.
tick-off = Was stimmt für Sie? Tippen Sie darauf.
order-hint = Was kommt zuerst, was kommt danach? Tippen Sie auf die Pfeile.
order-up = Hoch: { $what }
order-down = Runter: { $what }
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
answer-look-again = Sehen Sie noch einmal in Ruhe hin. Versuchen Sie es dann neu.
answer-solution = So ist es richtig
step-choose-something = Wählen Sie zuerst eine Antwort.
step-write-something = Schreiben Sie zuerst ein Wort.

## Help with a step

help-back = Zurück zum Schritt
help-hear = Noch einmal hören
help-hear-line = Eine Stimme liest den Schritt vor.
help-skip = Diesen Schritt später machen
help-skip-line = Gehen Sie einfach weiter. Der Schritt bleibt für Sie da.
help-languages = In einer anderen Sprache lesen

## The end of a lesson

end-title = Geschafft
end-can = Sie können jetzt:
end-light = In Ihrem Haus brennt ein neues Licht. Das Licht bleibt an.
end-open-title = Fast fertig
end-open-line = Diese Schritte sind noch offen:
lit-of = { $lit } von { $of }
next-lesson = Nächste Lektion
to-course = Zum Kurs
to-me = Das kann ich
sheet-done = Das habe ich gemacht.
sheet-when = Gemacht am
sheet-how = Ihr Gerät hat ein Menü für den Drucker. Drucken Sie damit diese Seite.

## What I can do

me-title = Das kann ich
me-line = Jedes Licht zeigt: Das haben Sie gelernt.
me-empty = Hier brennt bald Ihr erstes Licht. Fangen Sie mit einer Lektion an.
me-next = Das kommt jetzt
me-guest-title = So bleibt alles da
me-guest-line = Ihre Schritte sind nur auf diesem Gerät. Melden Sie sich mit Ihrer Karte an. Dann finden Sie alles auf jedem Gerät.
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
    [one] Jemand hat hier ohne Anmeldung gelernt: 1 Schritt.
   *[other] Jemand hat hier ohne Anmeldung gelernt: { $steps } Schritte.
}
take-over-yes = Ja, das war ich
take-over-no = Nein, das war jemand anderes
take-over-none = Hier gibt es keine anderen Schritte.
order-up-short = Hoch
order-down-short = Runter
try-question = Hat es geklappt?


screen-phone = Ein Handy
screen-phone-off = Ein Handy. Der Bildschirm ist aus
screen-computer = Ein Fenster auf einem Computer
screen-time = Ganz oben: { $time }
screen-time-icons = Ganz oben: { $time }, { $icons }
screen-title = Oben steht: { $title }
screen-below = Darunter: { $what }
screen-list = { $first }, { $next }
screen-on = an
screen-off = aus
screen-ticked = mit Haken
screen-not-ticked = ohne Haken
screen-chosen = ausgewählt
screen-not-chosen = nicht ausgewählt
screen-apps = Apps: { $names }
screen-button = Taste: { $names }
screen-buttons = Tasten: { $names }
screen-field = Feld { $name }: { $value }
screen-field-empty = Feld { $name }, leer
screen-field-bare = Feld: { $value }
screen-field-bare-empty = Ein leeres Feld
screen-from-them = Nachricht an Sie: { $text }
screen-from-me = Ihre Nachricht: { $text }
screen-voice = Sprach-Nachricht
screen-picture = ein Bild
screen-big = Groß in der Mitte: { $text }
screen-icon = Großes Zeichen: { $icon }
screen-dialog = Davor ist ein Fenster: { $title }
screen-dialog-plain = Davor ist ein Fenster
screen-keys-letters = Unten ist die Tastatur mit Buchstaben
screen-keys-digits = Unten sind Tasten mit Zahlen
screen-keys-call = Tasten mit den Zahlen 0 bis 9, Stern und Raute
screen-nav = Ganz unten sind drei Tasten: { $names }
screen-nav-back = Zurück
screen-nav-home = Start-Bildschirm
screen-nav-apps = letzte Apps
screen-nav-all = die drei Tasten ganz unten
screen-key-power = An der Seite ist die Taste zum Einschalten
screen-key-volume = An der Seite ist die Taste für die Lautstärke
screen-swipe-up = Ein Pfeil und ein Finger zeigen: nach oben wischen
screen-swipe-down = Ein Pfeil und ein Finger zeigen: nach unten wischen
screen-swipe-left = Ein Pfeil und ein Finger zeigen: nach links wischen
screen-swipe-right = Ein Pfeil und ein Finger zeigen: nach rechts wischen
screen-marked = Der rote Rahmen ist um: { $what }
screen-back = Pfeil zurück
screen-status = die Zeile ganz oben
screen-switch = der Schalter bei { $name }
screen-tick = das Kästchen bei { $name }
screen-choice = der Kreis bei { $name }
screen-field-name = das Feld { $name }
screen-field-name-bare = das Feld
screen-window = das Fenster
screen-keyboard = die Tastatur
screen-key = die Taste { $key }
screen-key-shift = die Taste für große Buchstaben
screen-key-delete = die Taste zum Löschen
screen-key-space = die Leer-Taste
screen-key-enter = die Eingabe-Taste
screen-key-call = die grüne Taste zum Anrufen
screen-power = die Taste zum Einschalten
screen-volume = die Taste für die Lautstärke
icon-arrow-down = Pfeil nach unten
icon-arrow-left = Pfeil zurück
icon-arrow-right = Pfeil weiter
icon-arrow-up = Pfeil nach oben
icon-battery = Akku
icon-bell = Glocke
icon-bell-off = Glocke mit Strich
icon-bluetooth = Bluetooth
icon-calendar = Kalender
icon-camera = Kamera
icon-check = Haken
icon-chevron-down = Pfeil nach unten
icon-chevron-left = Pfeil zurück
icon-chevron-right = Pfeil weiter
icon-circle-alert = Ausrufezeichen im Kreis
icon-clock = Uhr
icon-contact = Kontakt
icon-download = Herunterladen
icon-ellipsis = drei Punkte
icon-ellipsis-vertical = drei Punkte
icon-eye = Auge
icon-eye-off = Auge mit Strich
icon-file-text = Dokument
icon-flag = Fahne
icon-flashlight = Taschenlampe
icon-globe = Weltkugel
icon-headphones = Kopfhörer
icon-heart = Herz
icon-house = Haus
icon-image = Bild
icon-info = Info
icon-key-round = Schlüssel
icon-keyboard = Tastatur
icon-languages = Sprachen
icon-laptop = Laptop
icon-life-buoy = Hilfe
icon-lock = Schloss
icon-log-in = Anmelden
icon-log-out = Abmelden
icon-mail = E-Mail
icon-map = Karte
icon-map-pin = Ort
icon-menu = Menü
icon-message-circle = Nachrichten
icon-mic = Mikrofon
icon-mic-off = Mikrofon aus
icon-minus = Minus
icon-moon = Mond
icon-paperclip = Büroklammer
icon-pause = Pause
icon-pencil = Stift
icon-phone = Telefon
icon-phone-off = Auflegen
icon-plane = Flugzeug
icon-play = Abspielen
icon-plus = Plus
icon-power = An und aus
icon-printer = Drucker
icon-qr-code = QR-Code
icon-refresh-cw = Neu laden
icon-rotate-ccw = Zurückdrehen
icon-search = Suchen
icon-send = Senden
icon-settings = Einstellungen
icon-share-2 = Teilen
icon-shield-check = Schild mit Haken
icon-signal = Mobilfunk
icon-smartphone = Handy
icon-smile = Lächeln
icon-square = Quadrat
icon-star = Stern
icon-store = App-Laden
icon-sun = Sonne
icon-thumbs-up = Daumen hoch
icon-trash-2 = Papierkorb
icon-triangle-alert = Warnung
icon-upload = Hochladen
icon-user = Person
icon-user-plus = Person hinzufügen
icon-users = Personen
icon-video = Video
icon-volume-2 = Laut
icon-volume-x = Ton aus
icon-wifi = WLAN
icon-wifi-off = WLAN aus
icon-x = Kreuz
