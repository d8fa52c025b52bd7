# The words of the room "coaching": ls. Keys are the same in every language.

session-log = Treffen aufschreiben
session-log-line = Wer war da? Wie lange? Was steht im Protokoll?
session-log-empty = Hier stehen bald Ihre Gruppen. Zuerst braucht eine Gruppe Menschen.
session-back = Alle Personen
session-groups = Gruppen
session-people = Mit einer Person
session-last = Zuletzt aufgeschrieben
session-with-one = Gespräch mit einer Person
session-people-count = { $count ->
        [one] 1 Mensch
       *[other] { $count } Menschen
    }
session-minutes-count = { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
session-when = { $day }, { $time } Uhr
session-who = Wer war da?
session-who-hint = Alle stehen auf „da“. War etwas anders? Dann ändern Sie es.
session-part-minutes = Wie viele Minuten?
session-note-one = Notiz
session-note-of = Notiz zu { $name }
session-note-read = Die Person kann das lesen.
session-facts = Fakten
session-counts = zählt im Bericht
session-day = Tag
session-begins = Anfang
session-begins-hint = Zum Beispiel: 9:30
session-minutes = Minuten
session-minutes-hint = Zum Beispiel: 90 oder 1:30
session-pillar = Wofür?
session-mode = Wie?
session-topics = Worum ging es?
session-note = Notiz
session-note-all = Eine Notiz für alle beim Treffen
session-note-hint = Alle können den Text lesen und hören. Schreiben Sie keine Namen. Schreiben Sie nichts über die Gesundheit.
session-note-for = Das lesen: { $names }
session-note-nobody = Diese Notiz liest niemand. Löschen Sie den Text. Oder schreiben Sie den Text zu einer Person.
session-read-all = alle können das lesen
session-keep = Treffen speichern
session-kept = Das ist gespeichert
session-kept-title = Das Treffen ist gespeichert
session-undo-until = Sie können das bis { $time } Uhr zurücknehmen.
session-undo = Zurücknehmen
session-undo-late = Das geht jetzt nicht mehr: 10 Minuten sind vorbei. Oder jemand hat den Text schon geöffnet. Oder jemand hat etwas dazu geschrieben.
session-next = Nächstes Treffen
session-what = Mit wem
session-how-long = Wie lange
session-texts = Texte
session-texts-count = { $count ->
        [one] 1 Text. Ein Mensch kann ihn jetzt lesen.
       *[other] { $count } Texte. Die Menschen können sie jetzt lesen.
    }
session-somebody = eine Person von früher
session-no-day = Schreiben Sie Tag, Monat und Jahr. Der Tag ist heute oder früher. Länger als 1 Jahr zurück geht nicht.
session-no-time = Wann ging es los? Schreiben Sie zum Beispiel 9:30.
session-no-minutes = Wie lange war es? Schreiben Sie 1 bis 720 Minuten.
session-no-pillar = Wofür war das Treffen? Wählen Sie.
session-no-mode = Wie haben Sie sich getroffen? Wählen Sie.
session-no-part = Schreiben Sie bei „zum Teil“ die Minuten. Es sind höchstens so viele wie beim ganzen Treffen.
session-nobody = Sie haben in dieser Gruppe gerade keine Personen. Darum können Sie hier nichts aufschreiben.
session-too-long = Schreiben Sie weniger. Es sind höchstens 2500 Zeichen.

pillar-education = Lernen
pillar-coaching = Begleitung
pillar-work = Arbeit
pillar-media = Medien

mode-group = In der Gruppe
mode-single = Gespräch hier
mode-home = Bei der Person zu Hause
mode-phone = Am Telefon
mode-online = Mit Video
mode-office = Zusammen zum Amt

topic-offices = Ämter und Briefe
topic-personal = Persönliches
topic-workplace = Arbeits-Platz
topic-health = Gesundheit und Arbeit
topic-everyday = Alltag
topic-application = Bewerbung
topic-digital = Handy und Computer
topic-language = Sprache
topic-debt = Geld und Schulden
topic-housing = Wohnen
topic-family = Familie

presence-here = da
presence-absent = nicht da
presence-excused = entschuldigt
presence-partly = zum Teil

talk-log = Gespräch aufschreiben
talk-log-line = Fakten und Protokoll
talk-protocol = Protokoll
talk-reads = { $name } kann das lesen
talk-how = Die Person kann den Text lesen und hören. Schreiben Sie nichts über Krankheiten.
talk-agreed = Das haben wir abgemacht
talk-agreed-hint = Wer macht was? Bis wann?
talk-view = So sieht { $name } das
talk-view-hint = Nehmen Sie die Worte von der Person.
talk-assessment = Meine Meinung
talk-assessment-hint = Das ist eine Meinung. Das ist kein Ergebnis. Die Meinung steht extra.
talk-note = Noch etwas
talk-note-hint = Was war sonst wichtig?
talk-no-right = Sie begleiten diese Person nicht mehr. Sie können hier nichts mehr über die Person schreiben. Ihr Text ist noch da. Kopieren Sie den Text.
talk-her-view = Das sagt die Person
talk-keep = Fertig und zeigen

talks-title = Gespräche
talks-line = Was war? Was ist geschrieben?
talks-empty = Es gibt noch kein Gespräch.
talks-assessment = { $name } denkt so
talks-unread = noch nicht geöffnet
talks-read = geöffnet
talks-answered = beantwortet
talks-answer = { $name }, am { $day }:

written-title = Texte über mich
written-line = Sie können jedes Wort lesen und hören.
written-back = Meine Seite
written-lead = Hier stehen Texte von Ihrem Coach. Es geht um Gespräche mit Ihnen. Sie können alles lesen.
written-empty = Bis jetzt hat niemand etwas geschrieben.
written-new = Neu
written-you-read = Gelesen
written-you-agreed = Sie haben gesagt: Stimmt.
written-you-answered = Sie haben geantwortet.
written-by = { $name } hat das geschrieben
written-by-former = Jemand aus dem Team von früher
written-when = Gespräch am { $day }, { $minutes }
written-agreed-title = Das haben wir abgemacht
written-said = Das habe ich gesagt
written-thinks = { $name } denkt so
written-note = Notiz
written-who-reads = Ihr Coach kann das lesen. Die Vertretung von Ihrem Coach auch. Sonst niemand.
written-question = Stimmt das so?
written-agree = Stimmt
written-agreed = Stimmt.
written-differ = Ich sehe das anders
written-differ-how = Wie sehen Sie das?
written-differ-hint = Ihr Coach bekommt Ihre Antwort. Beide Texte bleiben stehen.
written-differ-send = Antwort schicken
written-differs-nothing = Wie sehen Sie das? Schreiben Sie es. Oder tippen Sie auf „Stimmt“.
written-your-answer = Ihre Antwort:

today-back = Heute
today-hour = { $time } Uhr
today-groups = Gruppen und Termine
today-groups-none = Für heute steht hier nichts.
today-log = Treffen aufschreiben
today-logged = Ist aufgeschrieben
today-needs = Wer braucht jemanden?
today-needs-none = Niemand wartet.
today-asks = Bittet um Hilfe
today-asks-taken = { $name } hilft
today-stuck = Kommt nicht weiter
today-stuck-tries = { $count ->
        [one] 1-mal probiert
       *[other] { $count }-mal probiert
    }
today-learned = Kann etwas Neues
today-unseen = { $count ->
        [one] Seit 1 Tag nicht da
       *[other] Seit { $count } Tagen nicht da
    }
today-unseen-last = Zuletzt da am { $day }
today-open = Noch nicht fertig
today-open-none = Alle Texte sind fertig.
today-draft = Text ist nicht fertig
today-draft-kept = Gespeichert: { $at }
today-answered = Hat geantwortet
today-answered-who = { $name } sieht etwas anders
today-answered-day = Protokoll vom { $day }

ago-minutes = { $count ->
        [0] Gerade eben
        [one] Vor 1 Minute
       *[other] Vor { $count } Minuten
    }
ago-hours = { $count ->
        [one] Vor 1 Stunde
       *[other] Vor { $count } Stunden
    }
ago-days = { $count ->
        [one] Vor 1 Tag
       *[other] Vor { $count } Tagen
    }

help-call = Hilfe rufen
help-call-nav = Wir sagen es Ihrem Coach.
help-call-back = Zurück zum Schritt
help-call-line = Ihr Coach sieht dann Ihren Namen und Ihren Schritt. Das Team sieht das auch.
help-call-step = Sie brauchen Hilfe bei diesem Schritt:
help-call-do = Bitte helfen Sie mir
help-call-known = Wir haben es weitergesagt.
help-call-taken = { $name } hilft Ihnen.
help-call-end = Ich brauche keine Hilfe mehr
help-call-phone = Oder rufen Sie uns an
help-call-no-phone = Fragen Sie in Ihrem Treffpunkt.

help-request-step = Bei diesem Schritt:
help-request-take = Ich helfe
help-request-take-over = Ich übernehme das
help-request-end = Ist erledigt
help-request-over = Das ist erledigt.
help-request-person = Zur Seite von der Person

today-task-for = Ihre Aufgabe für { $name }
today-goal-of = Ziel von { $name }

goals-title = Ziele und Aufgaben
goals-line = Was will die Person schaffen? Wer macht was?
goals-none = Es gibt noch kein Ziel.
goal-title = Ziel
goal-new = Neues Ziel
goal-new-with = Machen Sie das zusammen mit { $name }. Nehmen Sie die Worte von der Person.
goal-keep = Ziel speichern
goal-change = Das Ziel ändern
goal-what = Was will die Person schaffen?
goal-what-you = Was möchten Sie schaffen?
goal-what-hint = Schreiben Sie so, wie man spricht.
goal-why = Warum ist das wichtig?
goal-why-hint = Sie können das auch leer lassen.
goal-by = Bis wann?
goal-by-hint = Zum Beispiel: 15 4 2027. Sie können das auch leer lassen.
goal-by-day = Bis zum { $day }
goal-levels = Woran sieht man das?
goal-levels-hint = Schreiben Sie für jede Stufe 1 Satz. Fangen Sie unten an. Unten steht: So ist es jetzt. In der Mitte steht: So ist es abgemacht. Oben steht: Das ist noch mehr. Bleibt ein Feld leer? Dann gelten die Worte über dem Feld.
goal-level-1 = So wie am Anfang
goal-level-2 = Ein Stück weiter
goal-level-3 = So wie abgemacht
goal-level-4 = Mehr als abgemacht
goal-level-5 = Viel mehr als abgemacht
goal-at-first = So war es am Anfang.
goal-as-agreed = So ist es abgemacht.
goal-importance = Wie wichtig ist das Ziel?
goal-difficulty = Wie schwer ist das Ziel?
goal-weight-1 = wenig
goal-weight-2 = mittel
goal-weight-3 = sehr
goal-where-you = Wie weit sind Sie heute?
goal-where-she = Wie weit ist die Person heute? Was denken Sie?
goal-rate = So sehe ich das
goal-history = So war es bis jetzt
goal-windows = Die Fenster links: { $left }. Die Fenster rechts: { $right }.
goal-level-of = { $name }: { $count } von 5.
goal-side-you = Sie
goal-side-coach = Ihr Coach
goal-reached = Geschafft
goal-dropped = Kein Ziel mehr
goal-reach = Geschafft!
goal-drop = Das ist kein Ziel mehr
goal-reopen = Mit dem Ziel weitermachen
goal-no-title = Was ist das Ziel? Schreiben Sie es auf.
goal-title-long = Das Ziel ist zu lang. Schreiben Sie weniger. Es sind höchstens 300 Zeichen.
goal-line-long = Schreiben Sie weniger. Es sind höchstens 500 Zeichen.
goal-no-day = Schreiben Sie einen richtigen Tag. Der Tag ist heute oder später. Oder lassen Sie Tag, Monat und Jahr leer.
goal-no-level = Wählen Sie eine Stufe.
goal-changed-meanwhile = Jemand hat das Ziel geändert. Ihre Worte stehen noch hier. Öffnen Sie die Seite neu. Schreiben Sie Ihre Worte dort noch einmal.
goal-too-many = Das sind sehr viele Ziele. Machen Sie zuerst mit einem alten Ziel weiter.

tasks-title = Aufgaben
tasks-none = Gerade gibt es keine Aufgabe.
task-add = Neue Aufgabe
task-what = Was ist zu tun?
task-what-hint = Zum Beispiel: das Lade-Kabel mitbringen
task-who = Wer macht das?
task-due-hint = Sie können das auch leer lassen.
task-keep = Aufgabe speichern
task-tick = Erledigt
task-untick = Doch noch offen
task-done-day = Erledigt am { $day }
task-late = Der Tag ist vorbei
task-no-words = Was ist zu tun? Schreiben Sie es auf.
task-too-many = Das sind sehr viele Aufgaben. Machen Sie zuerst ein paar davon fertig.

own-goals-title = Meine Ziele
own-goals-line = Was will ich schaffen? Was ist zu tun?
own-goals-none = Was möchten Sie können? Schreiben Sie Ihr erstes Ziel auf.

private-title = Private Notiz
private-only = nur für Sie
private-label = Was ist für das nächste Mal wichtig?
private-hint = Nur Sie können die Notiz lesen. Mit dem nächsten Protokoll ist die Notiz weg. Spätestens nach 30 Tagen ist sie weg.
private-goes = Nur Sie können die Notiz lesen. Mit dem nächsten Protokoll ist die Notiz weg. Spätestens am { $day } ist sie weg.
private-keep = Notiz behalten

today-talk-with = Gespräch mit { $name }

reminder-task = Eine Aufgabe ist dran
appointments-title = Termine
appointments-line = Wann treffen Sie sich?
appointments-nav = Hier stehen alle Ihre Termine. Das geht auch auf dem Handy.
appointments-how = Möchten Sie einen neuen Termin machen? Öffnen Sie die Seite von der Person.
appointments-none = Es gibt gerade keinen Termin.
appointment-new = Neuer Termin
appointment-day-hint = Zum Beispiel: 15 4 2027
appointment-what = Worum geht es?
appointment-what-hint = Sie können das auch leer lassen. Die Person liest das.
appointment-keep = Termin speichern
appointment-no-day = Schreiben Sie einen richtigen Tag. Der Tag ist heute oder später.
appointment-no-time = Wann geht es los? Schreiben Sie zum Beispiel 9:30. Die Zeit darf noch nicht vorbei sein.
appointment-with = Mit { $name }
appointment-off = Termin absagen
appointment-off-person = Die Person hat abgesagt
appointment-off-coach = Der Coach hat abgesagt
own-appointments-title = Meine Termine
own-appointments-line = Wen treffe ich? Und wann?
own-appointments-none = Sie haben gerade keinen Termin.
feed-title = Termine im Kalender auf dem Handy
feed-line = Im Kalender stehen nur die Zeiten. Dort steht kein Name. Dort steht auch kein Thema.
feed-open = Adresse für den Kalender holen
feed-again = Neue Adresse holen
feed-close = Kalender ausschalten
feed-how = Kopieren Sie diese Adresse. Öffnen Sie Ihren Kalender. Wählen Sie dort „Kalender abonnieren“ oder „Kalender über URL hinzufügen“. Fügen Sie die Adresse ein.
feed-once = Diese Adresse sehen Sie nur ein Mal
feed-once-line = Geben Sie die Adresse niemandem. Holen Sie eine neue Adresse? Dann geht die alte Adresse nicht mehr.
feed-event = Termin

addendum-of = Dazu geschrieben von { $name }, { $day }
addendum-add = Etwas dazu schreiben
addendum-label = Das kommt dazu
addendum-hint = Der alte Text bleibt. Ihr Text steht darunter. Die Person kann ihn lesen.
addendum-keep = Speichern
addendum-nothing = Schreiben Sie, was dazu kommt.
session-correct = Fakten ändern
session-correct-hint = Wer da war, bleibt. Was geschrieben ist, bleibt. Die alten Fakten kann man weiter sehen.
session-correct-keep = Änderung speichern
session-corrected = Geändert
session-before = { $at }. Vorher: { $facts }

# Own data: what is told to whoever takes it along, and how long it is kept.
told-sessions = Wann Sie bei uns waren
told-presence = Waren Sie da?
told-others = Sonst noch
told-notes = So viele private Notizen gibt es über Sie. Nur wer sie geschrieben hat, kann sie lesen.
told-calendar = Ein Kalender darf Ihre Termine lesen.
keep-sessions = Wann Sie da waren und wofür
keep-sessions-rule = So lange der Geldgeber das sehen will. Sie können auch früher bitten: Löschen Sie das.
keep-sessions-stays = Es bleibt stehen: Eine Gruppe hat sich getroffen. Ihr Name steht nicht mehr dabei. Gespräche nur mit Ihnen löschen wir ganz.
keep-written = Was über Gespräche geschrieben ist, und Ihre Antworten
keep-written-rule = So lange Sie hier mitmachen. Danach löscht das Team alles. Das soll spätestens nach 12 Monaten sein.
keep-goals = Ihre Ziele, Aufgaben und Termine
keep-goals-rule = So lange Sie hier mitmachen. Danach löscht das Team alles. Das soll spätestens nach 12 Monaten sein.
keep-help = Wann Sie Hilfe gerufen haben
keep-help-rule = 90 Tage. Dann löscht Klick das von selbst.
keep-notes = Private Notizen von Ihrem Coach
keep-notes-rule = Höchstens 30 Tage. Dann löscht Klick sie von selbst.
goal-undo-late = Das geht nicht mehr. Die 10 Minuten sind vorbei. Oder jemand hat an dem Ziel schon etwas gemacht.
task-undo-late = Das geht nicht mehr. Die 10 Minuten sind vorbei. Oder die Aufgabe ist schon fertig.

agreement-title = Vereinbarung
agreement-line = Das haben Sie zusammen vor
agreement-none = Noch keine Vereinbarung da.
agreement-first = Vereinbarung schreiben
agreement-anew = Neu schreiben
agreement-lead = Schreiben Sie zusammen mit { $name }. Schreiben Sie kurz und leicht.
agreement-together = Das machen wir zusammen
agreement-together-hint = Zum Beispiel: Wir üben mit dem Handy.
agreement-person-does = Das macht die Person
agreement-she-does = Das macht { $name }
agreement-does-hint = Nur was die Person will und kann.
agreement-coach-does = Das macht der Coach
agreement-coach-hint = Das machen Sie sicher.
agreement-i-do = Das mache ich
agreement-my-coach-does = Das macht mein Coach
agreement-meeting = So oft treffen wir uns
agreement-meeting-hint = Zum Beispiel: jeden Dienstag um 10 Uhr
agreement-from = Ab wann?
agreement-until = Bis wann?
agreement-review = Wann lesen wir das wieder?
agreement-day-hint = Sie können das leer lassen.
agreement-keep = Speichern
agreement-suggestions = Aus Zielen und Aufgaben
agreement-suggestions-hint = Kreuzen Sie etwas an. Dann steht es im Text.
agreement-take = In den Text schreiben
agreement-task-hers = Aufgabe von der Person
agreement-task-coachs = Aufgabe vom Coach
agreement-since = Gilt seit: { $day }
agreement-span = Gilt von { $from } bis { $to }
agreement-never = Es gab vorher schon eine neue
agreement-review-day = Wieder lesen: { $day }
agreement-before = Von früher
agreement-version = Fassung { $number }
agreement-waits = Noch nicht bestätigt
agreement-print = Auf Papier
agreement-note = Die Person hat Ja gesagt
agreement-how = Wie?
agreement-how-orally = Gesagt
agreement-how-paper = Auf Papier unterschrieben
agreement-said = Wann?
agreement-note-keep = So aufschreiben
agreement-agreed-screen = Hier bestätigt am { $day }.
agreement-agreed-orally = Beim Reden bestätigt am { $day }.
agreement-agreed-paper = Auf Papier unterschrieben am { $day }.
agreement-noted-by = Das hat { $name } aufgeschrieben.
agreement-differs = So nicht. Antwort vom { $day }:
agreement-differ = So nicht
agreement-differs-nothing = Was soll anders sein? Schreiben Sie es auf. Oder tippen Sie auf „Stimmt“.
agreement-newer = Es gibt jetzt eine neue. Lesen Sie zuerst die neue.
agreement-undo-late = Das geht nicht mehr. Die 10 Minuten sind vorbei. Oder die Person hat es schon gelesen.
agreement-too-many = Es gibt schon sehr viele. Mehr geht nicht.
agreement-no-words = Was machen Sie zusammen? Schreiben Sie es auf.
agreement-nobody-does = Wer macht was? Füllen Sie ein Feld aus.
agreement-no-from = Ab wann gilt das? Schreiben Sie Tag, Monat und Jahr.
agreement-no-until = Der letzte Tag kommt nach dem ersten. Oder lassen Sie das leer.
agreement-no-review = Der Tag kommt noch. Oder lassen Sie das leer.
agreement-no-how = Wie hat die Person Ja gesagt? Wählen Sie.
agreement-signed = Ort und Tag
own-agreement-title = Meine Vereinbarung
own-agreement-line = Das machen mein Coach und ich zusammen
own-agreement-none = Noch keine Vereinbarung da. Ihr Coach schreibt sie mit Ihnen.
today-agreement-with = Vereinbarung mit { $name }
today-agreement-waits = Lange nicht bestätigt
today-agreement-review = Bis { $day } wieder lesen
today-handing-note = Notiz zur Übergabe
reminder-agreement = Eine Vereinbarung wartet

competences-title = Was die Person kann
competences-line = Aus dem Leben, von der Arbeit, aus Kursen
competences-none = Hier steht noch nichts. Fangen Sie klein an.
competences-print = Auf Papier drucken
competences-learned = Hier gelernt
competences-learned-hint = Diese Lektionen sind fertig. Was soll auf die Liste? Tippen Sie darauf.
competences-away = Weggelegt
competence-new = Noch etwas finden
competence-title = Das kann ich
competence-lead = Fragen Sie { $name }. Jeder Mensch kann viel. Oft merkt man es nicht.
competence-lead-own = Sie können viel. Oft merkt man das nicht. Diese 5 Fragen helfen Ihnen.
competence-where = 1. Wo war das?
competence-did = 2. Was war zu tun?
competence-did-hint = Zum Beispiel: für viele Leute kochen
competence-can = 3. Was können Sie jetzt?
competence-can-hint = Zum Beispiel: Ich kann den Tag planen.
competence-level = 4. Wie gut geht das?
competence-evidence = 5. Woran sieht man das?
competence-evidence-hint = Ein Zeugnis oder ein Foto. Sie können das leer lassen.
competence-seen = Papier gesehen am
competence-seen-hint = Nur wenn Sie ein Papier gesehen haben.
competence-seen-on = Papier gesehen am { $day }
competence-by-course = Kurs bei Klick geschafft
competence-keep = Auf die Liste
competence-take = Dazunehmen
competence-back = Zurückholen
competence-away = Weglegen
competence-away-hint = 30 Tage lang können Sie es zurückholen.
competence-too-many = Die Liste ist sehr lang. Legen Sie zuerst etwas weg.
competence-changed-meanwhile = Jemand hat das geändert. Ihre Wörter sind noch da. Öffnen Sie die Seite neu.
competence-no-where = Wo war das? Wählen Sie.
competence-no-did = Was war zu tun? Schreiben Sie es auf.
competence-no-can = Schreiben Sie einen kurzen Satz.
competence-no-level = Wie gut geht das? Wählen Sie.
competence-no-seen = Welcher Tag war das? Oder lassen Sie das leer.
life-family = Familie
life-voluntary = Helfen ohne Geld
life-hobby = Freizeit
life-job = Arbeit
life-school = Schule
life-neighbourhood = Nachbarn
life-course = Kurs
skill-helped = Mit Hilfe
skill-familiar = Allein, wenn ich es kenne
skill-new = Allein, auch wenn es neu ist
skill-teaches = Ich kann es anderen zeigen
own-competences-title = Das kann ich
own-competences-line = Das habe ich gelernt

translation-by = { $name } hat das übersetzt, { $day }
translation-into = Übersetzen: { $lang }
translation-hint = Schreiben Sie das Gleiche in dieser Sprache: { $lang }. Der erste Text bleibt.
translation-keep = Übersetzung speichern
translation-yours = Übersetzung: { $lang }
translation-first = Der erste Text: { $lang }
translation-there = Die Übersetzung ist schon da. Sie können etwas dazu schreiben.
translation-part = Übersetzen Sie auch diesen Teil.
translation-taken-back = Die Übersetzung ist zurückgenommen. Ihre Worte stehen noch hier.
translation-undo-late = Das geht nicht mehr. Die 10 Minuten sind vorbei. Oder die Person hat es schon gelesen.

folder-title = Mappe für die Übergabe
folder-of = Mappe für die Übergabe: { $name }
folder-own = Mappe für die Übergabe
folder-own-line = Was ist offen? Für den nächsten Coach
folder-open = Mappe ansehen
folder-back = Übergabe
folder-lead = Das ist bei jeder Person offen. Die Texte sehen Sie hier nicht.
folder-lead-own = Lesen Sie die Liste. Schreiben Sie zu jeder Person eine Notiz.
folder-nobody = Niemand ist zu übergeben.
folder-drafts = Nicht fertige Texte: { $count }. Bitte fertig machen.
folder-drafts-own = Nur Sie können diese Texte öffnen. Nach der Übergabe sind sie weg.
folder-drafts-line = Nur dieser Coach kann die Texte öffnen. Nach der Übergabe sind sie weg.
folder-groups = Auch für Gruppen gibt es Entwürfe: { $names }
folder-answers = Noch nicht gelesene Antworten: { $count }
folder-help = Offene Bitten um Hilfe: { $count }
folder-tasks = Offene Aufgaben vom Coach: { $count }
folder-goals = Offene Ziele: { $count }
folder-next = Der nächste Tag: { $day }
folder-agreement = Vereinbarung vom { $day }
folder-appointment = Termin: { $when }
folder-note = Die Notiz für den nächsten Coach ist da.
folder-no-note = Noch keine Notiz für den nächsten Coach.
folder-person = Ansehen und Notiz schreiben
folder-goals-title = Offene Ziele
folder-tasks-title = Das macht der Coach noch
handing-title = Übergabe: { $name }
handing-link = Übergabe
handing-line = Das soll der nächste Coach wissen
handing-label = Was soll der nächste Coach wissen?
handing-hint = Die Person kann das lesen. Die Notiz ist 30 Tage nach der Übergabe weg. Spätestens nach 90 Tagen.
handing-keep = Notiz speichern
handing-note-of = Notiz zur Übergabe von { $name }, { $day }
handing-goes = Die Notiz ist ab { $day } weg.
hand-over-with = Die Termine gehen mit
hand-over-with-line = Die offenen Aufgaben hat immer der neue Coach.
addendum-too-many = Hier stehen schon 20 Nachträge. Schreiben Sie ein neues Protokoll.
written-when-group = Gruppe am { $day }, { $minutes }
written-with = Vom Team waren auch da: { $names }
session-with = Wer vom Team war noch da?
session-with-yes = war da
session-coaches = Vom Team
session-later-in = { $at }. Später eingetragen: { $name } war da.
session-later-out = { $at }. Geändert: { $name } war nicht da.
session-write = Zu einer Person schreiben
session-write-to = Zu wem?
session-write-words = Ihr Text
session-write-hint = Die Person kann das lesen. Gibt es schon ein Protokoll? Dann steht Ihr Text darunter.
session-write-keep = Text speichern
session-write-nobody = Wählen Sie, zu wem Sie schreiben.
session-draft-other = Hier liegt noch Ihr Entwurf vom { $day }
session-draft-other-how = Speichern oder löschen Sie ihn zuerst. Dann kommt das andere Treffen.
today-unlogged = Noch nicht eingetragen
own-meetings-title = Meine Gruppe
plans-title = Treffen planen
plans-line = Wann sich die Gruppen treffen
plans-none = Hier stehen bald Ihre Gruppen.
plans-next = Nächstes Treffen: { $when }
plans-not-yet = Noch nichts geplant
plan-title = Treffen
plan-words = In Worten: { $times }
plan-next = Die nächsten Treffen
plan-none = Es ist noch kein Treffen geplant.
meeting-off = Fällt aus
meeting-moved = Andere Zeit
meeting-closed = Geschlossen: { $name }
meeting-on = Findet doch statt
meeting-as-planned = Wie geplant
meeting-move = Andere Zeit
meeting-new-day = Neuer Tag
meeting-move-keep = Neue Zeit speichern
meeting-planned = Geplant war: { $day }
meeting-closed-then = An diesem Tag ist geschlossen. Wählen Sie einen anderen Tag.
series-title = Jede Woche
series-new = Treffen für jede Woche planen
series-span = { $from } bis { $to }
series-days = An welchen Tagen?
series-ends = Ende
series-ends-hint = Zum Beispiel 11:00
series-from = Erster Tag
series-to = Letzter Tag
series-place = Ort
series-place-hint = Leer heißt: { $site }
series-place-long = Schreiben Sie den Ort kürzer. Es sind höchstens 200 Zeichen.
series-keep = Treffen planen
series-end = Beenden
series-end-title = Soll das enden: { $what }?
series-end-why = Nach heute trifft sich die Gruppe dann nicht mehr zu dieser Zeit. Das können Sie nicht zurücknehmen.
series-end-yes = Ja, beenden
series-no-days = Wählen Sie mindestens einen Wochentag.
series-no-begin = Schreiben Sie, wann es beginnt, zum Beispiel 9:30.
series-no-end = Schreiben Sie, wann es endet. Das Ende kommt nach dem Beginn.
series-no-from = Schreiben Sie den ersten Tag. Er ist heute oder später.
series-no-to = Schreiben Sie den letzten Tag. Er kommt nach dem ersten. Es sind höchstens zwei Jahre.
series-there = Diese Treffen sind schon geplant.
series-too-many = Für diese Gruppe ist schon sehr viel geplant. Beenden Sie zuerst etwas davon.
closures-title = Wann geschlossen ist
closures-line = An diesen Tagen trifft sich keine Gruppe.
closures-none = Hier steht noch kein Tag.
closure-new = Neue Zeit
closure-name = Name
closure-name-hint = Zum Beispiel: Sommerpause
closure-where = Wo?
closure-everywhere = Im ganzen Haus
closure-keep = Eintragen
closure-end = Löschen
closure-end-title = Soll das weg: { $what }?
closure-end-why = Die Gruppen treffen sich dann wieder wie geplant.
closure-end-yes = Ja, löschen
closure-no-name = Schreiben Sie einen Namen. Er hat höchstens 80 Zeichen.
closure-no-from = Schreiben Sie den ersten Tag.
closure-no-to = Schreiben Sie den letzten Tag. Er ist noch nicht vorbei. Er kommt nicht vor dem ersten.
holidays-title = Feiertage
holidays-line = Klick rechnet die Feiertage von einem Jahr aus. Sie können jeden Tag danach wieder löschen.
holidays-land = Bundesland
holidays-keep = Feiertage eintragen
holidays-no-land = Wählen Sie ein Bundesland.
holidays-no-year = Wählen Sie ein Jahr.
figures-title = Zahlen
figures-line = Was in einem Jahr zusammenkommt
figures-year = Zahlen { $year }
figures-lead = Hier zählt, was Sie begleitet haben. Oder was in Ihrem Bereich liegt.
figures-few = Klick zeigt keine Zahl von weniger als 5 Menschen. Manchmal fehlt noch eine Zeile. So kann man die Zahl nicht ausrechnen.
figures-hidden = nicht gezeigt
figures-by-month = Nach Monat
figures-by-pillar = Wofür
figures-by-mode = Wie
figures-sessions = Sitzungen
figures-hours = Stunden
figures-people = Menschen
figures-there = War da
figures-invited = Konnte da sein
figures-all = Zusammen
figures-how = Bei „Menschen“ zählt jeder Mensch einmal. Bei „War da“ zählt jedes Mal. Die Zahlen sagen nicht, wie gut jemand arbeitet.
figures-goals = Ziele
figures-goals-set = Neue Ziele
figures-goals-reached = Geschafft
figures-t-person = T-Wert, wie die Menschen es sehen
figures-t-coach = T-Wert, wie die Coaches es sehen
figures-t-how = Der T-Wert fasst viele Ziele zusammen. Der Wert 50 heißt: So wie vereinbart. Mehr als 50 heißt: Weiter als vereinbart. Er vergleicht keine Menschen. Die Rechnung ist von Kiresuk und Sherman, 1968.
figures-file = Tabelle herunterladen
figures-month = { $month ->
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
       *[other] Dezember
    }
merge-handing-note = Das andere Konto hat eine Notiz für den nächsten Coach. Behalten Sie das andere Konto.
told-handing = Notiz für den nächsten Coach
told-translated = Übersetzung
told-made = Aufgeschrieben
told-read = Von Ihnen geöffnet
told-answered = Von Ihnen beantwortet
keep-agreed = Vereinbarungen, was Sie können, Notiz für den nächsten Coach
keep-agreed-rule = Höchstens 12 Monate nach Ihrem Ende. Die Notiz löschen wir 30 Tage nach der Übergabe.
agreement-answered = Es gibt schon eine Antwort. Lesen Sie zuerst die Antwort.
handing-of-other = Hier steht noch eine andere Notiz. Lesen Sie zuerst diese Notiz. Sie verschwindet von selbst.
