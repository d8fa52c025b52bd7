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
leave-line = Abmelden. Dann ist das Gerät frei.
leave-offline = Das Internet ist weg. Klick meldet Sie ab, sobald es wieder da ist. Geben Sie das Gerät bis dahin niemandem.
signed-out-title = Sie sind nicht mehr angemeldet
signed-out-line = Ihre Antwort ist noch nicht gespeichert. Melden Sie sich wieder an. Oder lernen Sie ohne Anmeldung weiter.
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
help-language-line = Sie können die Sprache immer ändern.
help-sign-in-line = Mit Ihrer Karte und 4 Bildern.
help-learn-line = Kurze Lektionen, Schritt für Schritt.
help-coach = Mit einem Menschen sprechen
help-human = Rufen Sie uns an. Wir helfen gern.
help-human-no-phone = Fragen Sie Ihren Coach und zeigen Sie diese Seite.

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
}, etwa { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
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
answer-look-again = Sehen Sie noch einmal in Ruhe hin. Dann versuchen Sie es neu.
answer-solution = So ist es richtig
step-choose-something = Wählen Sie zuerst eine Antwort.
step-write-something = Schreiben Sie zuerst ein Wort.

## Help with a step

help-back = Zurück zum Schritt
help-hear = Noch einmal hören
help-hear-line = Gehen Sie zum Schritt. Tippen Sie dort auf „Vorlesen“.
help-skip = Diesen Schritt später machen
help-skip-line = Gehen Sie einfach weiter. Der Schritt bleibt für Sie da.
help-languages = In einer anderen Sprache lesen

## The end of a lesson

end-title = Geschafft
end-can = Sie können jetzt:
end-light = In Ihrem Haus brennt jetzt ein Licht mehr. Sie sehen es unter „Ich“.
end-open-title = Hier geht es weiter
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
me-guest-line = Ohne Anmeldung finden Sie Ihre Schritte nur auf diesem Gerät. Nach 60 Tagen Pause löschen wir sie. Melden Sie sich mit Ihrer Karte an, dann finden Sie alles überall wieder.
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
order-up-short = Hoch
order-down-short = Runter
try-question = Hat es geklappt?

# Menschen: Anmelden, Karten, Codes, Team, Begleitung. Einfache Sprache, "Sie".

## Die zwölf Bilder

pin-baum = Baum
pin-bus = Bus
pin-schluessel = Schlüssel
pin-fisch = Fisch
pin-haus = Haus
pin-sonne = Sonne
pin-apfel = Apfel
pin-brille = Brille
pin-uhr = Uhr
pin-boot = Boot
pin-blume = Blume
pin-tasse = Tasse

## Anmelden: die Wege

sign-in-title = Anmelden
sign-in-back = Zurück
sign-in-card = Halten Sie Ihre Karte vor die Kamera.
sign-in-card-how = Öffnen Sie die Kamera von Ihrem Handy. Halten Sie die Kamera auf das Muster auf der Karte. Tippen Sie dann auf die Adresse, die im Bild erscheint.
sign-in-code-detail = Sie haben keine Karte dabei? Ihr Coach gibt Ihnen einen Code.
sign-in-staff = Ich arbeite hier
sign-in-staff-detail = Anmelden mit E-Mail und Passwort
sign-in-already = Sie sind angemeldet: { $name }
sign-in-other = Sind Sie das nicht? Dann melden Sie sich hier ab.
sign-in-help = Brauchen Sie Hilfe?
sign-in-help-code = Coach hilft
sign-in-help-code-detail = Ihr Coach kann Sie anmelden.
sign-in-help-page = Hilfe
sign-in-help-page-detail = Antworten auf Fragen

## Abmelden

sign-out-title = Sind Sie fertig?
sign-out-why = Melden Sie sich ab. Dann kann niemand anderes sehen, was Sie gemacht haben.
sign-out-do = Abmelden
sign-out-back = Zurück zu meiner Seite

## Die Karte

card-title = Sind das Sie?
card-number = Karte { $number }
card-yes = Ja, das bin ich
card-no = Nein, das bin ich nicht
card-dead-title = Diese Karte geht nicht mehr
card-dead-why = Mit dieser Karte kann man sich nicht mehr anmelden.
card-dead-do = Ihr Coach macht Ihnen eine neue Karte.
card-dead-start = Zur Startseite

## Die vier Bilder

pictures-title = Ihre vier Bilder
pictures-enter = Tippen Sie auf Ihre vier Bilder. Achten Sie auf die Reihenfolge.
pictures-choose-title = Wählen Sie vier Bilder
pictures-choose = Tippen Sie auf vier Bilder. Merken Sie sich die Bilder und die Reihenfolge. Zeigen Sie die Bilder niemandem.
pictures-again-title = Noch einmal die vier Bilder
pictures-again = Tippen Sie dieselben vier Bilder noch einmal. So sind wir sicher.
pictures-count = Schon gewählt: { $count } von { $all }
pictures-chosen = gewählt
pictures-take-away = Letztes Bild löschen
pictures-back = Zurück
pictures-wrong = Das hat nicht gepasst
pictures-wrong-left = { $left ->
        [0] Sie haben keinen Versuch mehr.
        [one] Noch 1 Versuch.
       *[other] Noch { $left } Versuche.
    }
pictures-not-same = Die Bilder waren nicht gleich
pictures-not-same-do = Das macht nichts. Wir fangen noch einmal an. Wählen Sie vier Bilder.
pictures-weak = Wählen Sie andere Bilder
pictures-weak-same = Das war viermal dasselbe Bild. Das kann man leicht erraten. Nehmen Sie verschiedene Bilder.
pictures-weak-row = Die Bilder stehen nebeneinander. Das kann man leicht erraten. Mischen Sie die Bilder.
pictures-weak-column = Die Bilder stehen untereinander. Das kann man leicht erraten. Mischen Sie die Bilder.
pictures-paused-title = Kurze Pause
pictures-paused = { $minutes ->
        [one] Die Bilder haben fünfmal nicht gepasst. In 1 Minute geht es weiter.
       *[other] Die Bilder haben fünfmal nicht gepasst. In { $minutes } Minuten geht es weiter.
    }
pictures-paused-do = Möchten Sie nicht warten? Ihr Coach kann Sie gleich anmelden.
pictures-paused-code = Coach hilft

## Wem gehört das Handy?

device-title = Wem gehört dieses Handy?
device-shared = Das Handy benutzen auch andere
device-shared-detail = Wir melden Sie bald wieder ab. So sieht niemand Ihre Sachen.
device-own = Das ist mein Handy
device-own-detail = Sie bleiben angemeldet.

## Coach hilft

code-title = Coach hilft
code-back = Zurück
code-how = Ihr Coach hat einen Code für Sie. Der Code hat sechs Zahlen.
code-label = Der Code
code-hint = Zum Beispiel: 123 456
code-do = Weiter
code-six-digits = Schreiben Sie die sechs Zahlen von Ihrem Coach.
code-wrong = Dieser Code geht nicht. Schreiben Sie den Code noch einmal. Oder fragen Sie nach einem neuen Code.
code-wait = Das waren zu viele Versuche. Warten Sie 10 Minuten. Oder benutzen Sie Ihre Karte.

## Team

staff-sign-in-title = Anmelden für das Team
staff-sign-in-back = Zurück
staff-sign-in-email = E-Mail
staff-sign-in-password = Passwort
staff-sign-in-do = Anmelden
staff-sign-in-no-email = Schreiben Sie Ihre E-Mail-Adresse.
staff-sign-in-no-password = Schreiben Sie Ihr Passwort.
staff-sign-in-wrong = E-Mail oder Passwort passt nicht zusammen. Schreiben Sie beides noch einmal.
staff-sign-in-wait = Das waren zu viele Versuche. Warten Sie 15 Minuten. Versuchen Sie es dann noch einmal.
staff-add-no-name = Schreiben Sie einen Namen. Er hat höchstens 60 Zeichen.
staff-add-no-email = Schreiben Sie eine E-Mail-Adresse, zum Beispiel name@klick.example.
staff-add-email-taken = Diese E-Mail-Adresse hat schon jemand. Nehmen Sie eine andere.
staff-add-short-password = Nehmen Sie ein Passwort mit mindestens 15 Zeichen.
staff-add-no-role = Wählen Sie mindestens eine Rolle.

## Begleitung

coach-title = Ihre Personen
coach-back = Alle Personen
coach-add = Neue Person
coach-cards = Karten drucken
coach-empty = Hier stehen bald Ihre Personen. Tippen Sie auf „Neue Person“.
coach-card-none = Noch keine Karte
coach-card-fresh = Karte { $number }, noch nicht benutzt
coach-card-works = Karte { $number }
coach-card-paused = { $minutes ->
        [one] Karte { $number }, macht noch 1 Minute Pause
       *[other] Karte { $number }, macht noch { $minutes } Minuten Pause
    }
coach-card-blocked = Karte { $number } ist gesperrt
coach-card-expired = Karte { $number } ist älter als ein Jahr und geht nicht mehr

coach-add-title = Neue Person
coach-add-name = Wie heißt die Person?
coach-add-name-hint = Der Vorname oder ein anderer Name reicht.
coach-add-language = Welche Sprache liest die Person am liebsten?
coach-add-then = Danach sehen Sie die Karte. Drucken Sie die Karte gleich aus.
coach-add-do = Person anlegen
coach-add-no-name = Schreiben Sie einen Namen. Er hat höchstens 60 Zeichen.

coach-person-language = Sprache: { $language }
coach-person-help = Beim Anmelden helfen
coach-person-code-why = Die Karte ist nicht da? Machen Sie einen Code. Der Code gilt 10 Minuten.
coach-person-code-do = Code machen
coach-person-code-how = Die Person tippt auf „Anmelden“ und dann auf „Coach hilft“. Dort schreibt sie diesen Code.
coach-person-code-once = Der Code gilt 10 Minuten. Er geht nur ein Mal.
coach-person-code-left = Gilt noch
coach-person-code-over = Der Code gilt nicht mehr.
coach-person-code-again = Neuen Code machen
coach-person-card = Karte
coach-person-new-card = Neue Karte machen
coach-person-block = Karte sperren
coach-person-end = Das Projekt verlassen
coach-person-end-do = Zugang beenden

coach-ask-no = Nein, zurück
coach-ask-card = Neue Karte für { $name }?
coach-ask-card-why = Die alte Karte geht dann nicht mehr. { $name } wählt auch neue Bilder.
coach-ask-card-yes = Ja, neue Karte machen
coach-ask-block = Karte von { $name } sperren?
coach-ask-block-why = Die Karte geht dann nicht mehr. { $name } ist auf allen Geräten abgemeldet.
coach-ask-block-yes = Ja, Karte sperren
coach-ask-end = Zugang von { $name } beenden?
coach-ask-end-why = { $name } kann sich dann nicht mehr anmelden. Das können Sie nicht zurücknehmen.
coach-ask-end-yes = Ja, Zugang beenden

coach-cards-title = Karten drucken
coach-cards-why = Eine Karte kann man nur ein Mal drucken. Darum machen wir neue Karten. Die alten Karten von diesen Personen gehen dann nicht mehr. Angemeldete Geräte werden abgemeldet.
coach-cards-who = Wer bekommt eine neue Karte?
coach-cards-do = Neue Karten machen und drucken
coach-cards-nobody = Wählen Sie mindestens eine Person.

## Das Blatt mit den Karten

sheet-title = Karten zum Drucken
sheet-back = Zurück
sheet-now = Drucken Sie die Karten jetzt
sheet-once = Wir zeigen diese Karten nur ein Mal.
sheet-print = Öffnen Sie das Menü von Ihrem Browser. Wählen Sie dort „Drucken“.
sheet-whose = Karte { $number }: { $name }
sheet-card-qr = Muster für die Kamera
sheet-card-how = Kamera öffnen. Karte zeigen. Bilder tippen.
sheet-card-help = Hilfe:

screen-phone = Ein Handy
screen-phone-off = Ein Handy. Der Bildschirm ist aus
screen-computer = Ein Fenster auf einem Computer
screen-time = Ganz oben: { $time }
screen-time-icons = Ganz oben: { $time }, { $icons }
screen-title = Oben steht: { $title }
screen-below = Darunter: { $what }
screen-list = { $first }, { $next }
screen-on = eingeschaltet
screen-off = ausgeschaltet
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
screen-voice = Sprachnachricht
screen-picture = ein Bild
screen-big = Groß in der Mitte: { $text }
screen-icon = Großes Zeichen: { $icon }
screen-dialog = Davor ist ein Fenster: { $title }
screen-dialog-plain = Davor ist ein Fenster
screen-keys-letters = Unten ist die Tastatur mit Buchstaben
screen-keys-digits = Unten sind Tasten mit Zahlen
screen-keys-call = Tasten mit den Zahlen 0 bis 9, Stern und Raute
screen-nav = Ganz unten sind 3 Tasten: { $names }
screen-nav-back = Zurück
screen-nav-home = Startbildschirm
screen-nav-apps = letzte Apps
screen-nav-all = die 3 Tasten ganz unten
screen-key-power = An der Seite ist die Ein-Aus-Taste
screen-key-volume = An der Seite ist die Laut-Leise-Taste
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
screen-power = die Ein-Aus-Taste
screen-volume = die Laut-Leise-Taste
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
icon-power = Ein- und Ausschalten
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
