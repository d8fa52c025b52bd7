# The words of the room "base": de. Keys are the same in every language.

display = Anzeige
help = Hilfe
back = Zurück
check = Prüfen
begin = Anfangen
signed-out-title = Sie sind nicht mehr angemeldet
signed-out-line = Ihre Antwort ist noch nicht gespeichert. Melden Sie sich wieder an. Oder lernen Sie ohne Anmeldung weiter.
sign-in = Anmelden
offline = Kein Internet. Ihre Antwort bleibt hier stehen. Versuchen Sie es gleich noch einmal.
form-problem = Es gibt ein Problem
lang-missing-title = Diesen Text gibt es noch nicht in Ihrer Sprache
lang-missing-line = Sie lesen ihn hier in leichtem Deutsch.
say = Vorlesen
say-stop = Stopp
say-none = Dieses Gerät kann diese Sprache leider nicht sprechen.
say-wait = Moment
say-way = So bekommt es eine Stimme
to-coach = Begleitung
display-title = Schrift, Farben, Stimme
display-line = So, wie es für Sie gut ist
help-coach = Mit einem Menschen sprechen
help-human = Rufen Sie uns an. Wir helfen gern.
help-human-no-phone = Fragen Sie Ihren Coach und zeigen Sie diese Seite.
learn-title = Was möchten Sie lernen?
minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
hint = Hinweis
me-title = Das kann ich
me-line = Jedes Licht ist etwas, das Sie gelernt haben.
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
other-person-title = Jetzt ist jemand anderes angemeldet
other-person-line = Diese Seite war für jemand anderen gemacht. Es wurde nichts gespeichert. Ihr Text steht noch da.
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
moment-short = { $day }, { $time }
date-part-day = Tag
date-part-month = Monat
date-part-year = Jahr
part-name = Weitere Seiten der Liste
part-of = Seite { $number } von { $of }
part-older = Ältere
part-newer = Neuere
part-all = Alle zeigen
part-newest = Nur die neuesten
