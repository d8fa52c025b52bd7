# The words of the room "administration": ls. Keys are the same in every language.

to-administration = Verwaltung
to-administration-line = Team, Orte und Räume
administration-title = Verwaltung

## Who works here

team-title = Wer hier arbeitet
administration-save = Speichern

## What the organisation says about itself
organisation-title = Über uns
organisation-lead = Das lesen alle. Es steht auf der Startseite und auf Karten.
organisation-name = Name
organisation-name-hint = Zum Beispiel: Klick Nordost
organisation-phone = Telefon für Hilfe
organisation-phone-hint = Hier rufen Menschen an. Sie brauchen Hilfe.
organisation-hours = Wann ist jemand da?
organisation-hours-hint = Zum Beispiel: Montag bis Freitag, 9 bis 16 Uhr
organisation-imprint = Für das Impressum
organisation-imprint-line = Schreiben Sie einen Namen und eine Adresse. Dann zeigt das Impressum diese Angaben.
organisation-responsible = Wer ist verantwortlich?
organisation-responsible-hint = Vorname und Nachname
organisation-email = E-Mail
organisation-register = Eintrag im Register
organisation-register-hint = Zum Beispiel: Amtsgericht und Nummer. Kein Eintrag? Dann bleibt es leer.
organisation-no-phone = Schreiben Sie nur Ziffern. Zum Beispiel: 0381 12345.
organisation-long-hours = Schreiben Sie weniger. Es sind höchstens 80 Zeichen.
organisation-no-email = Schreiben Sie eine E-Mail-Adresse. Zum Beispiel: info@verein.example.
place-address = Adresse
place-address-hint = Straße, Hausnummer, Postleitzahl, Ort

## Sites and groups
places-title = Orte und Gruppen
places-all = Orte und Gruppen ändern
places-empty = Es gibt noch keinen Ort. Legen Sie einen Ort an.
place-ended = Beendet
place-ended-line = Sie können alles noch lesen. Es kommt niemand mehr dazu.
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
    [0] Der Ort ist dann zu. Er bleibt zu.
   *[other] Der Ort und die Gruppen sind dann zu. Sie bleiben zu.
}
site-end-ask = Ort beenden
groups-title = Gruppen
groups-empty = Hier gibt es noch keine Gruppe.
group-add = Neue Gruppe
group-add-do = Gruppe anlegen
group-name = Name von der Gruppe
group-name-hint = Zum Beispiel: Handy für den Anfang
group-times = Wann trifft sich die Gruppe?
group-times-hint = Zum Beispiel: Dienstag, 10 bis 12 Uhr
group-people = { $people ->
    [0] Noch niemand
    [one] 1 Person
   *[other] { $people } Personen
}
group-end = Gruppe { $name } beenden?
group-end-why = Die Gruppe trifft sich dann nicht mehr. Sie bleibt zu.
group-end-ask = Gruppe beenden

## Rooms
rooms-title = Räume
rooms-lead = Ein Raum ist ein Teil von Klick. Sie können ihn ausschalten.
rooms-line = In einem Raum geht nichts verloren. Sie können ihn wieder einschalten.
room-learning = Lernen
room-on = An.
room-off = Aus. Niemand sieht ihn.
room-switch-on = Einschalten
room-switch-off = Ausschalten
room-needed-by = Schalten Sie zuerst diesen Raum aus: { $room }.
room-needs = Schalten Sie zuerst diesen Raum ein: { $room }.
room-waits = Die Räume brauchen sich. Unten steht der erste Raum.

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
    [one] Klick hat sie geprüft. Alles ist da.
   *[other] Klick hat { $count } Sicherungen. Klick hat sie geprüft.
}
backup-old = Die Sicherung ist alt. Machen Sie eine neue.
backup-none = Noch nicht gesichert
backup-none-line = Klick sichert in der Nacht.
backup-off = Klick sichert hier nicht
backup-off-line = Fragen Sie die Technik.
backup-now = Jetzt sichern
backup-on-its-way = Klick sichert gerade. Warten Sie etwas.
work-now = Was gerade läuft
work-quiet = Gerade läuft nichts.
work-runs = läuft
work-far = { $done } von { $whole }
work-waiting = { $count ->
    [one] 1 Aufgabe wartet.
   *[other] { $count } Aufgaben warten.
}
work-next = Was danach kommt
work-done = Was fertig ist
work-done-at = { $when }, fertig
work-failed-at = { $when }, nicht geklappt
work-again = Noch einmal
job-other = Andere Arbeit
job-check-log = Liste prüfen
check-title = Wer hat was angesehen?
check-line = Klick schreibt auf: Wer sieht Daten an? Jede Person liest ihre Liste. Hier steht: Ist die Liste vollständig?
check-whole = Die Liste ist vollständig, geprüft { $when }
check-broken = Die Liste stimmt nicht, ab Eintrag { $entry }
check-never = Noch nicht geprüft
check-entries = { $count ->
    [one] 1 Eintrag ist richtig.
   *[other] { $count } Einträge sind richtig.
}
check-now = Jetzt prüfen
faults-title = Fehler in den Inhalten
faults-count = { $count ->
    [0] Alles ist da.
    [one] 1 Lektion fehlt in einer Sprache.
   *[other] { $count } Lektionen fehlen in einer Sprache.
}
faults-missing = Es fehlt: { $languages }
