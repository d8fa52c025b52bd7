# The words of the room "site": ls. Keys are the same in every language.

brand = Klick, zur Start-Seite
skip = Zum Inhalt springen
tools = Werkzeuge
tabs = Haupt-Menü
foot = Fuß-Bereich
tab-start = Start
save = Speichern
leave = Fertig
leave-line = Abmelden. Dann ist das Gerät frei.
leave-offline = Das Internet fehlt. Klick meldet Sie später ab. Geben Sie das Gerät noch niemandem.
sign-out = Abmelden
to-start = Zur Start-Seite
demo = Das ist eine Probe. Alle Menschen hier sind erfunden.
title-error = Fehler
foot-accessibility = Barriere-Freiheit
foot-easy = Leichte Sprache
foot-privacy = Daten-Schutz
foot-imprint = Impressum
foot-staff = Anmelden für das Team
start-title = Lernen: So gehen Handy und Computer
start-hello = Guten Tag, { $name }
start-learn = Handy und Computer lernen
start-learn-line = Kurze Lektionen. Kostenlos.
start-card = Ich habe eine Karte
start-card-line = Anmelden mit 4 Bildern
start-languages = In Ihrer Sprache
start-about = Wer sind wir?
start-about-line = Bei uns lernen Sie Handy, Computer und Internet. Sie lernen in Ruhe. Menschen helfen Ihnen dabei.
language-title = Welche Sprache möchten Sie?
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
help-language-line = Sie können die Sprache immer ändern.
help-sign-in-line = Mit Ihrer Karte und 4 Bildern.
help-learn-line = Kurze Lektionen, Schritt für Schritt.
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
error-507-title = Gerade kann Klick nichts speichern
error-507-line = Der Speicher von Klick ist voll. Sie können weiter lesen. Sagen Sie es Ihrem Coach. Versuchen Sie es später noch einmal.

## The imprint
imprint-who = Wer diese Seiten macht
imprint-reach = So erreichen Sie uns
imprint-register = Hier stehen wir in einer Liste
imprint-responsible = Wer die Texte und Bilder prüft
imprint-program = Das Programm
imprint-program-line = Klick ist ein freies Programm. Alle dürfen Klick benutzen. Alle dürfen Klick ändern.
