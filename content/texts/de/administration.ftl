# The words of the room "administration": de. Keys are the same in every language.

to-administration = Verwaltung
to-administration-line = Team, Orte, Räume, Betrieb
administration-title = Verwaltung

## Who works here

team-title = Wer hier arbeitet
administration-save = Speichern

## What the organisation says about itself
organisation-title = Über uns
organisation-lead = Das lesen alle: auf der Startseite, in der Hilfe, auf Karten und im Impressum.
organisation-name = Name
organisation-name-hint = Zum Beispiel: Klick Nordost
organisation-phone = Telefon für Hilfe
organisation-phone-hint = Hier rufen Menschen an, die Hilfe brauchen.
organisation-hours = Wann ist jemand da?
organisation-hours-hint = Zum Beispiel: Montag bis Freitag, 9 bis 16 Uhr
organisation-imprint = Für das Impressum
organisation-imprint-line = Das Impressum zeigt diese Angaben, sobald Name und Adresse der verantwortlichen Person hier stehen.
organisation-responsible = Wer ist verantwortlich?
organisation-responsible-hint = Vorname und Nachname
organisation-email = E-Mail
organisation-register = Eintrag im Register
organisation-register-hint = Zum Beispiel: Amtsgericht und Nummer. Wer keinen Eintrag hat, lässt es leer.
organisation-no-phone = Schreiben Sie eine Telefonnummer nur mit Ziffern, zum Beispiel 0381 12345.
organisation-long-hours = Schreiben Sie die Zeiten kürzer. Es sind höchstens 80 Zeichen.
organisation-no-email = Schreiben Sie eine E-Mail-Adresse, zum Beispiel info@verein.example.
place-address = Adresse
place-address-hint = Straße, Hausnummer, Postleitzahl, Ort

## Sites and groups
places-title = Orte und Gruppen
places-all = Orte und Gruppen ändern
places-empty = Es gibt noch keinen Ort. Legen Sie den ersten an.
place-ended = Beendet
place-ended-line = Was hier war, bleibt zu lesen. Neue Menschen kommen nicht mehr dazu.
place-end-yes = Ja, beenden
place-end-no = Nein, zurück
site-add = Neuer Ort
site-add-do = Ort anlegen
site-name = Name vom Ort
site-name-hint = Zum Beispiel: Haus am Markt
site-hours = Wann ist offen?
site-hours-hint = Zum Beispiel: Montag bis Freitag, 9 bis 17 Uhr
site-languages = Welche Sprachen spricht man dort?
site-languages-hint = Zum Beispiel: Deutsch, Ukrainisch, Arabisch
site-groups = { $groups ->
    [0] Noch keine Gruppe.
    [one] 1 Gruppe.
   *[other] { $groups } Gruppen.
}
site-end = { $name } beenden?
site-end-why = { $groups ->
    [0] Niemand kann dann mehr an diesem Ort sein. Das können Sie nicht zurücknehmen.
   *[other] Der Ort endet mit allen Gruppen. Das können Sie nicht zurücknehmen.
}
site-end-ask = Ort beenden
groups-title = Gruppen
groups-empty = An diesem Ort gibt es noch keine Gruppe.
group-add = Neue Gruppe
group-add-do = Gruppe anlegen
group-name = Name der Gruppe
group-name-hint = Zum Beispiel: Handy für den Anfang
group-times = Wann trifft sich die Gruppe jede Woche?
group-times-hint = Zum Beispiel: Dienstag, 10 bis 12 Uhr
group-people = { $people ->
    [0] Noch niemand
    [one] 1 Person
   *[other] { $people } Personen
}
group-end = Gruppe { $name } beenden?
group-end-why = Die Gruppe trifft sich dann nicht mehr. Das können Sie nicht zurücknehmen.
group-end-ask = Gruppe beenden

## Rooms
rooms-title = Räume
rooms-lead = Ein Raum ist ein Teil von Klick. Sie können ihn ein- und ausschalten. Das gilt sofort.
rooms-line = Ein Raum, der aus ist, verliert nichts. Sie können ihn wieder einschalten.
room-learning = Lernen
room-on = An.
room-off = Aus. Niemand sieht ihn.
room-switch-on = Einschalten
room-switch-off = Ausschalten
room-needed-by = Schalten Sie zuerst diesen Raum aus: { $room }.
room-needs = Schalten Sie zuerst diesen Raum ein: { $room }.
room-waits = Diese Räume brauchen einander. Unten steht, welchen Sie zuerst schalten.

## How the house runs
organisation-line = Name, Telefon, Zeiten, Impressum
operation-title = Betrieb
operation-look = Nachsehen
operation-all = Alles zum Betrieb
operation-all-line = Sichern, prüfen, noch einmal versuchen
when-today = heute um { $time } Uhr
when-yesterday = gestern um { $time } Uhr
when-tomorrow = morgen um { $time } Uhr
backup-title = Sicherung
backup-last = Gesichert { $when }
backup-kept = { $count ->
    [one] Probe gelesen, alles da. 1 Sicherung ist aufgehoben.
   *[other] Probe gelesen, alles da. { $count } Sicherungen sind aufgehoben.
}
backup-old = Die letzte Sicherung ist alt. Machen Sie eine neue und fragen Sie, wer die Technik betreut.
backup-none = Noch nicht gesichert
backup-none-line = Die erste Sicherung kommt in der Nacht.
backup-off = Hier wird nicht gesichert
backup-off-line = Wer die Technik betreut, hat die Sicherung ausgeschaltet.
backup-now = Jetzt sichern
backup-on-its-way = Eine Sicherung läuft gerade. Laden Sie die Seite gleich noch einmal.
work-now = Was gerade läuft
work-quiet = Gerade läuft nichts.
work-runs = läuft
work-far = { $done } von { $whole }
work-waiting = { $count ->
    [one] 1 Aufgabe wartet.
   *[other] { $count } Aufgaben warten.
}
work-next = Was als Nächstes kommt
work-done = Was fertig ist
work-done-at = { $when }, fertig
work-failed-at = { $when }, nicht geklappt
work-again = Noch einmal
job-other = Andere Arbeit
job-check-log = Liste der Zugriffe prüfen
check-title = Wer hat was angesehen?
check-line = Klick schreibt auf, wer Daten ansieht oder ändert. Jede Person liest ihre eigene Liste. Hier sehen Sie, ob die Liste vollständig ist.
check-whole = Die Liste ist vollständig, geprüft { $when }
check-broken = Die Liste stimmt nicht, ab Eintrag { $entry }
check-never = Noch nicht geprüft
check-entries = { $count ->
    [one] 1 Eintrag ist so, wie er geschrieben wurde.
   *[other] { $count } Einträge sind so, wie sie geschrieben wurden.
}
check-now = Jetzt prüfen
faults-title = Fehler in den Inhalten
faults-count = { $count ->
    [0] Alles da, in allen Sprachen.
    [one] 1 Lektion fehlt in einer Sprache.
   *[other] { $count } Lektionen fehlen in einer Sprache.
}
faults-missing = Es fehlt: { $languages }
