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
group-times-read = Auf der Seite „Heute“ steht die Gruppe so: { $times }
group-times-unread = Klick findet darin keine Zeit. Schreiben Sie zum Beispiel: Dienstag, 10 bis 12 Uhr
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
room-coaching = Begleitung
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
pictures-off = Bilder gehen auf diesem Server nicht
pictures-off-line = Der Server kann sie nicht sicher öffnen: Meist fehlt seinem Linux „Landlock“. Alles andere geht. Sagen Sie das der Person, die den Server betreut.
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

# Who is invited, what they may do, and the first start

## Who works here

team-nothing = Hat im Moment keine Rolle
team-until = bis { $day }
team-deputy = Vertretung für { $other }
team-open = offen
team-overdue = zu alt
team-invited = { $role }. Eingeladen am { $day }
team-reset-open = Neues Passwort, Link vom { $day }
team-left-title = Früher hier: { $count }
team-left = Bis { $day }
team-over = Für wen oder was?
team-over-hint = Redaktion, Beratung, Datenschutz und Technik gelten immer für das ganze Haus.

## Roles, and over what

role-coach = Coach
role-coach-line = Begleitet Menschen beim Lernen und bei ihren Zielen
role-trainer = Kursleitung
role-trainer-line = Gibt Kurse. Sieht, wer da ist und wie weit
role-desk = Empfang
role-desk-line = Begrüßt Menschen an einem Ort. Legt Menschen an
role-editor = Redaktion
role-editor-line = Rundgang, Folgen, Texte. Sieht niemanden aus der Begleitung
role-adviser = Beratung Wirtschaft
role-adviser-line = Geschäfte, Räume und Stellen im Viertel
role-coordinator = Verwaltung
role-coordinator-line = Team, Orte, Betrieb. Sieht keine Protokolle
role-dpo = Datenschutz
role-dpo-line = Prüft, wer was angesehen hat. Sieht keine Inhalte
role-admin = Technik
role-admin-line = Hält den Computer am Laufen. Sieht keine Inhalte
role-deputy = Vertretung
role-deputy-line = Sieht und schreibt wie die vertretene Person, nur so lange
over-own = Nur die eigenen Menschen
over-own-line = Die Menschen, die diese Person selbst begleitet
over-all = Ganzes Haus
over-all-line = Alle Orte und alle Gruppen
over-site-line = Ein Ort mit allen Gruppen
over-group-line = Eine Gruppe
over-other = Etwas, das es nicht mehr gibt

## Invite somebody

invite-title = Jemanden einladen
invite-name = Wie heißt der Mensch?
invite-name-hint = So steht es für alle da, zum Beispiel „Jana“ oder „Frau Kern“.
invite-role = Was tut der Mensch hier?
invite-do = Link machen
invite-why = Der Link geht einmal und 7 Tage. Das Passwort wählt der Mensch selbst. Sie sehen es nie.

## The sheet with the link

letter-title = Der Link für { $name }
letter-now = Drucken oder schicken Sie den Link jetzt
letter-once = Geben Sie das Blatt { $name } in die Hand. Der Link steht nur jetzt hier.
letter-send = Als E-Mail schicken
letter-mail-subject = Ihr Link für Klick
letter-mail = Hier ist Ihr Link für Klick. Er geht einmal, bis { $day }: { $address }
letter-welcome = Willkommen bei { $place }, { $name }
letter-welcome-what = Mit diesem Blatt machen Sie Ihr Konto bei Klick. Das dauert zwei Minuten.
letter-reset = Ein neues Passwort, { $name }
letter-reset-what = Mit diesem Blatt wählen Sie ein neues Passwort für Klick.
letter-qr = Muster für die Kamera
letter-camera = Mit der Handy-Kamera öffnen.
letter-type = Oder am Computer öffnen:
letter-code = Code:
letter-copy = Link kopieren
letter-copied = Kopiert
letter-step-open = Öffnen Sie den Link.
letter-step-choose = Wählen Sie selbst ein Passwort. Niemand sonst kennt es.
letter-step-done = Sie sehen Ihre Seite. Dann hat es geklappt.
letter-until = Gilt einmal, bis { $day }.
letter-ask = Fragen:

## A link that was not used yet

invitation-title = Einladung für { $name }
invitation-reset-title = Neues Passwort für { $name }
invitation-open = Der Link ist vom { $day }. Er gilt bis { $until }. Noch hat ihn niemand benutzt.
invitation-overdue = Der Link ist vom { $day }. Er galt bis { $until }. Niemand hat ihn benutzt.
invitation-secret = Den Link selbst können wir nicht noch einmal zeigen. Er steht nur auf dem Blatt.
invitation-again = Neuen Link machen
invitation-end = Link ungültig machen

## Somebody who works here

member-title = { $name }: Rollen
member-is-you = Das sind Sie. Ihre Rollen ändert jemand anderes aus der Verwaltung.
member-left = { $name } arbeitet seit { $day } nicht mehr hier.
member-new = Neue Rolle
member-what = Was?
member-other = Bei Vertretung: Wen vertritt { $name }?
member-from = Ab wann?
member-to = Bis wann?
member-to-hint = Leer heißt: bis jemand die Rolle beendet. Eine Vertretung braucht einen letzten Tag.
member-look = Weiter
member-give = Rolle geben
member-means = Das bedeutet es
means-deputy = { $count ->
    [0] { $name } vertritt { $other } vom { $from } bis { $to }. { $other } hat gerade keine Menschen in der Begleitung.
    [one] { $name } sieht vom { $from } bis { $to } den einen Menschen von { $other }.
   *[other] { $name } sieht vom { $from } bis { $to } die { $count } Menschen von { $other }.
}
means-until = { $count ->
    [0] { $name } sieht vom { $from } bis { $to } niemanden aus der Begleitung.
    [one] { $name } sieht vom { $from } bis { $to } einen Menschen aus der Begleitung.
   *[other] { $name } sieht vom { $from } bis { $to } { $count } Menschen aus der Begleitung.
}
means-open = { $count ->
    [0] { $name } sieht ab { $from } niemanden aus der Begleitung.
    [one] { $name } sieht ab { $from } einen Menschen aus der Begleitung.
   *[other] { $name } sieht ab { $from } { $count } Menschen aus der Begleitung.
}
means-ends = Danach endet es von selbst.
means-looked = Wer angesehen wird, sieht das unter „Wer hat geschaut?“.
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
ask-second-reset = Den zweiten Schutz von { $name } wegnehmen?
ask-second-reset-why = Tun Sie das nur, wenn { $name } vor Ihnen steht oder Sie die Stimme kennen. { $name } meldet sich danach neu an und richtet den Schutz neu ein.
ask-second-reset-yes = Wegnehmen
ask-reset = Neues Passwort für { $name }?
ask-reset-why = Das alte Passwort geht dann sofort nicht mehr. { $name } ist überall abgemeldet. Sie bekommen ein Blatt mit einem Link.
ask-reset-yes = Ja, Link machen
ask-leave = Arbeitet { $name } nicht mehr hier?
ask-leave-why = { $name } ist dann überall abgemeldet und kann sich nicht mehr anmelden. Alle Rollen und Vertretungen enden. Das können Sie nicht zurücknehmen.
ask-leave-yes = Ja, Zugang beenden

## The link was opened

link-welcome-title = Willkommen, { $name }
link-welcome-line = Hier machen Sie Ihr Konto. Ihre Aufgabe: { $role }. Das dauert zwei Minuten.
link-password-title = Ein neues Passwort, { $name }
link-password-line = Das alte Passwort geht nicht mehr. Wählen Sie hier ein neues.
link-email = Ihre E-Mail-Adresse
link-email-hint = Damit melden Sie sich an. Niemand sonst sieht sie außer der Verwaltung.
link-password = Ihr Passwort
link-password-hint = Mindestens 15 Zeichen. Ein Satz, den nur Sie kennen, ist gut.
link-account-do = Konto machen
link-password-do = Passwort speichern
link-used-title = Diesen Link haben Sie schon benutzt
link-used-line = Ein Link geht nur ein Mal. Ihr Konto ist fertig: Melden Sie sich mit E-Mail und Passwort an. Waren Sie das nicht? Dann rufen Sie uns gleich an.
link-overdue-title = Dieser Link ist zu alt
link-dead-title = Dieser Link geht nicht mehr
link-ask = Das macht nichts. Die Verwaltung macht Ihnen einen neuen Link.
link-signed-in = Dieser Link ist für einen neuen Menschen. Melden Sie sich zuerst ab. Öffnen Sie dann den Link noch einmal.

## The first start

first-title = Guten Tag. Hier beginnt Klick.
first-line = Machen Sie das erste Konto. Damit laden Sie dann andere ein und richten das Haus ein.
first-name = Wie heißen Sie?
first-over-title = Der erste Start ist vorbei
first-over-line = Diese Adresse geht nicht mehr. Melden Sie sich an, oder bitten Sie die Verwaltung um einen Link.
setting-up-number = Frage { $number } von { $all }
setting-up-way = Der ganze Weg
setting-up-account = Ihr Konto
setting-up-before = Schon gefragt
setting-up-now = Jetzt
setting-up-house = Wie heißt Ihr Haus?
setting-up-house-line = Diesen Namen sehen alle: auf der Startseite, auf Karten und auf Handzetteln.
setting-up-place = Wo treffen Sie sich?
setting-up-place-line = Ein Ort ist zum Beispiel ein Treffpunkt. Weitere Orte können Sie später anlegen.
setting-up-group = Die erste Gruppe
setting-up-group-line = Haben Sie noch keine Gruppe? Dann lassen Sie das leer.
setting-up-rooms = Welche Räume brauchen Sie?
setting-up-rooms-line = Ein Raum ist ein Teil von Klick. Was aus ist, sieht niemand. Sie können das immer ändern.
setting-up-backup = Wohin mit der Sicherung?
setting-up-backup-line = Geht der Computer kaputt, ist die Sicherung alles, was bleibt. Legen Sie darum oft eine Kopie an einen anderen Ort.
setting-up-next = Weiter
setting-up-back = Zurück
setting-up-later = Ich frage erst nach
setting-up-done = Fertig, zur Verwaltung
setting-up-open = Noch vier Fragen
setting-up-open-line = Wie heißt Ihr Haus? Wo treffen Sie sich? Danach kann es losgehen.
setting-up-go = Zu den Fragen
type-code-title = Link mit Code öffnen
type-code-line = Auf Ihrem Blatt steht ein Code. Schreiben Sie ihn hier.
type-code-label = Der Code von Ihrem Blatt
type-code-hint = Zum Beispiel: 7QK3-M0ZD-A9XF
type-code-do = Weiter
type-code-twelve = Der Code hat drei Teile mit je vier Zeichen. Schreiben Sie alle Teile.
