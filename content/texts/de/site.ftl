# The words of the room "site": de. Keys are the same in every language.

brand = Klick, zur Startseite
skip = Zum Inhalt springen
tools = Werkzeuge
tabs = Hauptmenü
foot = Fußbereich
tab-start = Start
save = Speichern
leave = Fertig
leave-line = Abmelden. Dann ist das Gerät frei.
leave-offline = Das Internet ist weg. Klick meldet Sie ab, sobald es wieder da ist. Geben Sie das Gerät bis dahin niemandem.
sign-out = Abmelden
to-start = Zur Startseite
demo = Das ist eine Probe. Alle Menschen hier sind erfunden.
title-error = Fehler
foot-accessibility = Barrierefreiheit
foot-easy = Leichte Sprache
foot-privacy = Datenschutz
foot-imprint = Impressum
foot-staff = Anmelden für das Team
start-title = Lernen, wie Handy und Computer gehen
start-hello = Guten Tag, { $name }
start-learn = Handy und Computer lernen
start-learn-line = Kurze Lektionen. Kostenlos.
start-card = Ich habe eine Karte
start-card-line = Anmelden mit 4 Bildern
start-languages = In Ihrer Sprache
start-about = Wer sind wir?
start-about-line = Bei uns lernen Sie, wie Handy, Computer und Internet funktionieren. In Ruhe, und mit Menschen, die helfen.
language-title = Welche Sprache möchten Sie?
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
error-507-title = Gerade ist kein Platz zum Speichern
error-507-line = Der Speicher von Klick ist voll. Lesen geht weiter. Sagen Sie es Ihrem Coach und versuchen Sie es später noch einmal.

## The imprint
imprint-who = Wer diese Seiten anbietet
imprint-reach = So erreichen Sie uns
imprint-register = Eintrag im Register
imprint-responsible = Wer für Texte und Bilder verantwortlich ist
imprint-program = Das Programm
imprint-program-line = Klick ist freie Software. Alle dürfen Klick benutzen und auch ändern.
