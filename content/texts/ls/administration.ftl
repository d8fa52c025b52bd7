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
group-times-read = Auf der Seite „Heute“ steht die Gruppe so: { $times }
group-times-unread = Klick findet hier keine Zeit. Schreiben Sie zum Beispiel: Dienstag, 10 bis 12 Uhr
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
room-coaching = Begleitung
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
pictures-off = Bilder gehen hier nicht
pictures-off-line = Der Server kann keine Bilder öffnen. Alles andere geht. Fragen Sie die Technik.
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

# Who is invited, what they may do, and the first start

## Who works here

team-nothing = Hat gerade keine Rolle
team-until = bis { $day }
team-deputy = Vertretung für { $other }
team-open = offen
team-overdue = zu alt
team-invited = { $role }. Eingeladen am { $day }
team-reset-open = Neues Passwort, Link vom { $day }
team-left-title = Früher hier: { $count }
team-left = Bis { $day }
team-over = Für wen oder was?
team-over-hint = Redaktion, Beratung, Datenschutz und Technik gelten für das ganze Haus.

## Roles, and over what

role-coach = Coach
role-coach-line = Hilft Menschen beim Lernen und bei Zielen
role-trainer = Kurs-Leitung
role-trainer-line = Gibt Kurse. Sieht, wer da ist
role-desk = Empfang
role-desk-line = Begrüßt Menschen an einem Ort
role-editor = Redaktion
role-editor-line = Rundgang, Folgen, Texte. Sieht keine Menschen
role-adviser = Beratung Wirtschaft
role-adviser-line = Geschäfte, Räume und Arbeit im Viertel
role-coordinator = Verwaltung
role-coordinator-line = Team und Orte. Sieht keine Protokolle
role-dpo = Datenschutz
role-dpo-line = Prüft, wer etwas angesehen hat
role-admin = Technik
role-admin-line = Hält den Computer am Laufen
role-deputy = Vertretung
role-deputy-line = Sieht das Gleiche wie die andere Person
over-own = Nur die eigenen Menschen
over-own-line = Die Person begleitet diese Menschen selbst
over-all = Ganzes Haus
over-all-line = Alle Orte und alle Gruppen
over-site-line = Ein Ort mit allen Gruppen
over-group-line = Eine Gruppe
over-other = Etwas, das es nicht mehr gibt

## Invite somebody

invite-title = Jemanden einladen
invite-name = Wie heißt der Mensch?
invite-name-hint = Alle sehen diesen Namen. Zum Beispiel: „Jana“.
invite-role = Was macht der Mensch hier?
invite-do = Link machen
invite-why = Der Link geht ein Mal. Er gilt 7 Tage. Der Mensch wählt das Passwort selbst. Sie sehen es nie.

## The sheet with the link

letter-title = Der Link für { $name }
letter-now = Drucken oder schicken Sie den Link jetzt
letter-once = Geben Sie das Blatt { $name }. Der Link steht nur jetzt hier.
letter-send = Als E-Mail schicken
letter-mail-subject = Ihr Link für Klick
letter-mail = Hier ist Ihr Link für Klick. Er geht ein Mal, bis { $day }: { $address }
letter-welcome = Willkommen bei { $place }, { $name }
letter-welcome-what = Mit diesem Blatt machen Sie Ihr Konto. Das dauert zwei Minuten.
letter-reset = Ein neues Passwort, { $name }
letter-reset-what = Mit diesem Blatt wählen Sie ein neues Passwort.
letter-qr = Muster für die Kamera
letter-camera = Mit der Handy-Kamera öffnen.
letter-type = Oder am Computer öffnen:
letter-code = Code:
letter-copy = Link kopieren
letter-copied = Kopiert
letter-step-open = Öffnen Sie den Link.
letter-step-choose = Wählen Sie selbst ein Passwort. Niemand sonst kennt es.
letter-step-done = Sie sehen Ihre Seite. Dann hat es geklappt.
letter-until = Gilt ein Mal, bis { $day }.
letter-ask = Fragen:

## A link that was not used yet

invitation-title = Einladung für { $name }
invitation-reset-title = Neues Passwort für { $name }
invitation-open = Der Link ist vom { $day }. Er gilt bis { $until }. Noch hat ihn niemand benutzt.
invitation-overdue = Der Link ist vom { $day }. Er galt bis { $until }. Niemand hat ihn benutzt.
invitation-secret = Wir können den Link nicht noch einmal zeigen. Er steht nur auf dem Blatt.
invitation-again = Neuen Link machen
invitation-end = Link ungültig machen

## Somebody who works here

member-title = { $name }: Rollen
member-is-you = Das sind Sie. Jemand anderes ändert Ihre Rollen.
member-left = { $name } arbeitet seit { $day } nicht mehr hier.
member-new = Neue Rolle
member-what = Was?
member-other = Bei Vertretung: Wen vertritt { $name }?
member-from = Ab wann?
member-to = Bis wann?
member-to-hint = Leer heißt: Die Rolle hat kein Ende. Eine Vertretung braucht ein Ende.
member-look = Weiter
member-give = Rolle geben
member-means = Das bedeutet es
means-deputy = { $count ->
    [0] { $name } vertritt { $other } vom { $from } bis { $to }. { $other } begleitet gerade niemanden.
    [one] { $name } sieht vom { $from } bis { $to } einen Menschen von { $other }.
   *[other] { $name } sieht vom { $from } bis { $to } { $count } Menschen von { $other }.
}
means-until = { $count ->
    [0] { $name } sieht vom { $from } bis { $to } keine Menschen.
    [one] { $name } sieht vom { $from } bis { $to } einen Menschen.
   *[other] { $name } sieht vom { $from } bis { $to } { $count } Menschen.
}
means-open = { $count ->
    [0] { $name } sieht ab { $from } keine Menschen.
    [one] { $name } sieht ab { $from } einen Menschen.
   *[other] { $name } sieht ab { $from } { $count } Menschen.
}
means-ends = Danach endet es von selbst.
means-looked = Die Menschen sehen es unter „Wer hat geschaut?“.
member-now = Was { $name } jetzt darf
member-since = Seit { $day }
member-from-day = Ab { $day }
member-end-role = Beenden
member-before = Früher
member-times = { $from } bis { $to }
member-account = Konto
member-reset = Link für ein neues Passwort
member-end = Arbeitet nicht mehr hier
member-second-on = Zweiter Schutz: eingeschaltet seit { $day }.
member-second-off = Zweiter Schutz: nicht eingeschaltet.
member-second-reset = Zweiten Schutz wegnehmen
ask-second-reset = Zweiten Schutz von { $name } wegnehmen?
ask-second-reset-why = Steht { $name } vor Ihnen? Oder kennen Sie die Stimme? Nur dann dürfen Sie das tun. { $name } meldet sich danach neu an. Dann richtet { $name } den zweiten Schutz neu ein.
ask-second-reset-yes = Wegnehmen
ask-reset = Neues Passwort für { $name }?
ask-reset-why = Das alte Passwort geht dann nicht mehr. { $name } ist überall abgemeldet. Sie bekommen ein Blatt mit einem Link.
ask-reset-yes = Ja, Link machen
ask-leave = Arbeitet { $name } nicht mehr hier?
ask-leave-why = { $name } kann sich dann nicht mehr anmelden. Alle Rollen enden. Das können Sie nicht zurücknehmen.
ask-leave-yes = Ja, Zugang beenden

## The link was opened

link-welcome-title = Willkommen, { $name }
link-welcome-line = Hier machen Sie Ihr Konto. Ihre Aufgabe ist: { $role }.
link-password-title = Ein neues Passwort, { $name }
link-password-line = Das alte Passwort geht nicht mehr. Wählen Sie ein neues.
link-email = Ihre E-Mail-Adresse
link-email-hint = Damit melden Sie sich an. Nur die Verwaltung sieht sie.
link-password = Ihr Passwort
link-password-hint = Mindestens 15 Zeichen. Gut ist ein Satz, den nur Sie kennen.
link-account-do = Konto machen
link-password-do = Passwort speichern
link-used-title = Dieser Link ist schon benutzt
link-used-line = Ein Link geht nur ein Mal. Ihr Konto ist fertig. Melden Sie sich an. Waren Sie das nicht? Rufen Sie uns an.
link-overdue-title = Dieser Link ist zu alt
link-dead-title = Dieser Link geht nicht mehr
link-ask = Das macht nichts. Die Verwaltung macht einen neuen Link.
link-signed-in = Dieser Link ist für einen anderen Menschen. Melden Sie sich ab. Öffnen Sie den Link dann noch einmal.

## The first start

first-title = Guten Tag. Hier beginnt Klick.
first-line = Machen Sie das erste Konto. Dann laden Sie andere ein.
first-name = Wie heißen Sie?
first-over-title = Der erste Start ist vorbei
first-over-line = Diese Adresse geht nicht mehr. Melden Sie sich an. Oder fragen Sie die Verwaltung.
setting-up-number = Frage { $number } von { $all }
setting-up-way = Alle Schritte
setting-up-account = Ihr Konto
setting-up-before = Das war schon
setting-up-now = Jetzt
setting-up-house = Wie heißt Ihr Haus?
setting-up-house-line = Diesen Namen sehen alle. Er steht auf der Start-Seite, auf Karten und auf Blättern.
setting-up-place = Wo treffen Sie sich?
setting-up-place-line = Ein Ort ist zum Beispiel ein Treffpunkt. Sie können später mehr Orte anlegen.
setting-up-group = Die erste Gruppe
setting-up-group-line = Haben Sie noch keine Gruppe? Dann lassen Sie das leer.
setting-up-rooms = Welche Räume brauchen Sie?
setting-up-rooms-line = Ein Raum ist ein Teil von Klick. Ist ein Raum aus? Dann sieht ihn niemand. Sie können das immer ändern.
setting-up-backup = Wohin kommt die Sicherung?
setting-up-backup-line = Vielleicht geht der Computer kaputt. Dann haben Sie nur noch die Sicherung. Legen Sie darum oft eine Kopie an einen anderen Ort.
setting-up-next = Weiter
setting-up-back = Zurück
setting-up-later = Ich frage erst nach
setting-up-done = Fertig, zur Verwaltung
setting-up-open = Noch 4 Fragen
setting-up-open-line = Wie heißt Ihr Haus? Wo treffen Sie sich? Danach können Sie anfangen.
setting-up-go = Zu den Fragen
type-code-title = Einladung öffnen
type-code-line = Auf Ihrem Blatt steht ein Code. Schreiben Sie den Code hier.
type-code-label = Der Code von Ihrem Blatt
type-code-hint = Zum Beispiel: 7QK3-M0ZD-A9XF
type-code-do = Weiter
type-code-twelve = Der Code hat 3 Teile. Jeder Teil hat 4 Zeichen. Schreiben Sie alle Teile.
