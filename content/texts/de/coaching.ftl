# The words of the room "coaching": de. Keys are the same in every language.

session-log = Sitzung erfassen
session-log-line = Wer war da, wie lange, und was steht im Protokoll
session-log-empty = Hier stehen bald Ihre Gruppen. Zuerst braucht eine Gruppe Menschen.
session-back = Alle Personen
session-groups = Gruppen
session-people = Mit einer Person
session-last = Zuletzt erfasst
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
session-who-hint = Alle sind schon auf „da“ gestellt. Ändern Sie nur, was anders war.
session-part-minutes = Wie viele Minuten?
session-note-one = Notiz
session-note-of = Notiz zu { $name }
session-note-read = Die Person kann das lesen.
session-facts = Fakten
session-counts = zählt im Bericht
session-day = Tag
session-begins = Beginn
session-begins-hint = Zum Beispiel 9:30
session-minutes = Minuten
session-minutes-hint = Zum Beispiel 90 oder 1:30
session-pillar = Wofür?
session-mode = Wie?
session-topics = Worum ging es?
session-note = Notiz
session-note-all = Eine Notiz für alle, die da waren
session-note-hint = Schreiben Sie so, dass jeder es hören kann. Schreiben Sie keine Namen und nichts über Gesundheit.
session-note-for = Das lesen: { $names }
session-note-nobody = Diese Notiz würde niemand lesen. Löschen Sie den Text, oder schreiben Sie ihn zu einer Person.
session-read-all = alle lesen mit
session-keep = Sitzung speichern
session-kept = Das ist gespeichert
session-kept-title = Die Sitzung ist gespeichert
session-undo-until = Sie können sie bis { $time } Uhr zurücknehmen.
session-undo = Zurücknehmen
session-undo-late = Das geht nicht mehr. Die zehn Minuten sind vorbei, oder jemand hat den Text geöffnet oder ergänzt.
session-next = Nächste Sitzung
session-what = Mit wem
session-how-long = Wie lange
session-texts = Texte
session-texts-count = { $count ->
        [one] 1 Text, den ein Mensch jetzt lesen kann
       *[other] { $count } Texte, die die Menschen jetzt lesen können
    }
session-somebody = jemand, der nicht mehr bei Ihnen ist
session-no-day = Schreiben Sie Tag, Monat und Jahr. Der Tag ist heute oder war im letzten Jahr.
session-no-time = Schreiben Sie, wann es begonnen hat, zum Beispiel 9:30.
session-no-minutes = Schreiben Sie, wie lange es war: 1 bis 720 Minuten.
session-no-pillar = Wählen Sie, wofür die Sitzung war.
session-no-mode = Wählen Sie, wie Sie sich getroffen haben.
session-no-part = Bei „teilweise“ fehlen die Minuten. Es sind höchstens so viele wie bei der ganzen Sitzung.
session-nobody = In dieser Gruppe ist gerade niemand, für den Sie etwas erfassen können.
session-too-long = Schreiben Sie es kürzer. Es sind höchstens 2500 Zeichen.

pillar-education = Bildung
pillar-coaching = Begleitung
pillar-work = Arbeit
pillar-media = Medien

mode-group = In der Gruppe
mode-single = Gespräch hier
mode-home = Zu Hause bei der Person
mode-phone = Am Telefon
mode-online = Video
mode-office = Mit zum Amt

topic-offices = Ämter und Briefe
topic-personal = Persönliches
topic-workplace = Arbeitsplatz
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
presence-partly = teilweise

talk-log = Gespräch festhalten
talk-log-line = Fakten und Protokoll
talk-protocol = Protokoll
talk-reads = { $name } liest mit
talk-how = Schreiben Sie so, dass der Mensch es hören kann. Schreiben Sie nichts über Krankheiten.
talk-agreed = Das haben wir vereinbart
talk-agreed-hint = Wer macht was bis wann?
talk-view = Die Sicht von { $name }
talk-view-hint = In den Worten von der Person.
talk-assessment = Meine Einschätzung
talk-assessment-hint = Eine Meinung, kein Ergebnis. Sie steht getrennt vom Rest.
talk-note = Noch etwas
talk-note-hint = Was sonst wichtig war.
talk-no-right = Sie begleiten diese Person nicht mehr. Darum können Sie nichts über sie schreiben. Ihr Text steht noch hier: Kopieren Sie ihn.
talk-her-view = Sicht der Person
talk-keep = Fertig und zeigen

talks-title = Gespräche
talks-line = Was war, und was geschrieben ist
talks-empty = Es gibt noch kein Gespräch.
talks-assessment = Einschätzung: { $name }
talks-unread = noch nicht geöffnet
talks-read = geöffnet
talks-answered = beantwortet
talks-answer = { $name }, am { $day }:

written-title = Was über mich geschrieben ist
written-line = Sie können jedes Wort lesen und hören.
written-back = Meine Seite
written-lead = Hier steht alles, was Ihr Coach über ein Gespräch aufgeschrieben hat.
written-empty = Bisher hat niemand etwas aufgeschrieben.
written-new = Neu
written-you-read = Gelesen
written-you-agreed = Sie haben gesagt: Stimmt.
written-you-answered = Sie haben geantwortet.
written-by = Geschrieben von: { $name }
written-by-former = Jemand, der nicht mehr hier arbeitet
written-when = Gespräch am { $day }, { $minutes }
written-agreed-title = Das haben wir vereinbart
written-said = Das habe ich gesagt
written-thinks = Das denkt: { $name }
written-note = Notiz
written-who-reads = Ihr Coach und die Vertretung können das lesen. Sonst niemand.
written-question = Stimmt das so?
written-agree = Stimmt
written-agreed = Stimmt.
written-differ = Ich sehe das anders
written-differ-how = Wie sehen Sie das?
written-differ-hint = Ihr Coach bekommt Ihre Antwort. Ihr Text bleibt neben dem anderen Text stehen.
written-differ-send = Antwort schicken
written-differs-nothing = Schreiben Sie, wie Sie das sehen. Oder tippen Sie auf „Stimmt“.
written-your-answer = Ihre Antwort:

today-back = Heute
today-hour = { $time } Uhr
today-groups = Gruppen und Termine
today-groups-none = Für heute steht hier nichts.
today-log = Gruppe erfassen
today-logged = Ist erfasst
today-needs = Braucht jemanden
today-needs-none = Niemand wartet.
today-asks = Bittet um Hilfe
today-asks-taken = { $name } kümmert sich
today-stuck = Kommt nicht weiter
today-stuck-tries = { $count ->
        [one] 1-mal probiert
       *[other] { $count }-mal probiert
    }
today-learned = Kann etwas Neues
today-unseen = { $count ->
        [one] 1 Tag nicht gesehen
       *[other] { $count } Tage nicht gesehen
    }
today-unseen-last = Zuletzt am { $day }
today-open = Noch offen
today-open-none = Es liegt kein Entwurf.
today-draft = Entwurf
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
help-call-nav = Ihr Coach bekommt Bescheid.
help-call-back = Zurück zum Schritt
help-call-line = Ihr Coach und das Team sehen dann Ihren Namen und bei welchem Schritt Sie sind.
help-call-step = Sie brauchen Hilfe bei:
help-call-do = Bitte helfen Sie mir
help-call-known = Wir haben es weitergesagt.
help-call-taken = { $name } kümmert sich darum.
help-call-end = Ich brauche keine Hilfe mehr
help-call-phone = Oder rufen Sie an
help-call-no-phone = Fragen Sie in Ihrem Treffpunkt.

help-request-step = Bei diesem Schritt:
help-request-take = Ich kümmere mich darum
help-request-take-over = Ich übernehme das
help-request-end = Ist erledigt
help-request-over = Das ist erledigt.
help-request-person = Zur Person

today-task-for = Ihre Aufgabe, für { $name }
today-goal-of = Ziel von { $name }

goals-title = Ziele und Aufgaben
goals-line = Was die Person erreichen will, und wer was macht
goals-none = Es gibt noch kein Ziel.
goal-title = Ziel
goal-new = Neues Ziel
goal-new-with = Zusammen mit { $name }. Schreiben Sie in den Worten von der Person.
goal-keep = Ziel speichern
goal-change = Das Ziel ändern
goal-what = Was will die Person erreichen?
goal-what-you = Was möchten Sie erreichen?
goal-what-hint = Schreiben Sie es so, wie man es sagt.
goal-why = Warum ist das wichtig?
goal-why-hint = Sie können das auch leer lassen.
goal-by = Bis wann?
goal-by-hint = Zum Beispiel 15 4 2027. Sie können das auch leer lassen.
goal-by-day = Bis { $day }
goal-levels = Woran sieht man es?
goal-levels-hint = Ein Satz für jede Stufe. Unten steht, wie es jetzt ist. In der Mitte steht, was Sie vereinbart haben. Oben steht, was mehr wäre. Leere Felder bekommen die Worte, die darüber stehen.
goal-level-1 = So wie am Anfang
goal-level-2 = Ein Stück weiter
goal-level-3 = So wie vereinbart
goal-level-4 = Mehr als vereinbart
goal-level-5 = Viel mehr als vereinbart
goal-at-first = So war es am Anfang.
goal-as-agreed = So ist es vereinbart.
goal-importance = Wie wichtig ist das Ziel?
goal-difficulty = Wie schwer ist das Ziel?
goal-weight-1 = wenig
goal-weight-2 = mittel
goal-weight-3 = sehr
goal-where-you = Wo sind Sie heute?
goal-where-she = Wo sehen Sie die Person heute?
goal-rate = So sehe ich es
goal-history = Wie es war
goal-windows = Die Fenster links: { $left }. Rechts: { $right }.
goal-level-of = { $name }: { $count } von 5.
goal-side-you = Sie
goal-side-coach = Ihr Coach
goal-reached = Geschafft
goal-dropped = Nicht mehr wichtig
goal-reach = Geschafft!
goal-drop = Das Ziel ist nicht mehr wichtig
goal-reopen = Weiter an dem Ziel arbeiten
goal-no-title = Schreiben Sie, was das Ziel ist.
goal-title-long = Schreiben Sie das Ziel kürzer. Es sind höchstens 300 Zeichen.
goal-line-long = Schreiben Sie es kürzer. Es sind höchstens 500 Zeichen.
goal-no-day = Schreiben Sie einen Tag, den es gibt und der noch kommt. Oder lassen Sie Tag, Monat und Jahr leer.
goal-no-level = Wählen Sie eine Stufe.
goal-changed-meanwhile = Jemand hat das Ziel inzwischen geändert. Ihre Worte stehen noch hier. Öffnen Sie die Seite noch einmal, und tragen Sie sie dort ein.
goal-too-many = Das sind sehr viele Ziele. Arbeiten Sie erst an einem von den alten weiter.

tasks-title = Aufgaben
tasks-none = Gerade ist nichts zu tun.
task-add = Neue Aufgabe
task-what = Was ist zu tun?
task-what-hint = Zum Beispiel: das Ladekabel mitbringen
task-who = Wer macht das?
task-due-hint = Sie können das auch leer lassen.
task-keep = Aufgabe speichern
task-tick = Erledigt
task-untick = Doch nicht erledigt
task-done-day = Erledigt am { $day }
task-late = Der Tag ist vorbei
task-no-words = Schreiben Sie, was zu tun ist.
task-too-many = Das sind sehr viele Aufgaben. Erledigen Sie erst ein paar davon.

own-goals-title = Meine Ziele
own-goals-line = Was ich erreichen will, und was zu tun ist
own-goals-none = Was möchten Sie können? Schreiben Sie Ihr erstes Ziel auf.

private-title = Private Notiz
private-only = nur Sie
private-label = Was Sie für das nächste Mal behalten wollen
private-hint = Niemand sonst liest das. Die Notiz verschwindet mit dem nächsten Protokoll, spätestens nach 30 Tagen.
private-goes = Niemand sonst liest das. Die Notiz verschwindet mit dem nächsten Protokoll, spätestens am { $day }.
private-keep = Notiz behalten

today-talk-with = Gespräch mit { $name }

reminder-task = Eine Aufgabe ist dran
appointments-title = Termine
appointments-line = Wann Sie sich treffen
appointments-nav = Alle Ihre Termine, auch auf dem Handy
appointments-how = Einen neuen Termin machen Sie auf der Seite von der Person.
appointments-none = Es ist kein Termin geplant.
appointment-new = Neuer Termin
appointment-day-hint = Zum Beispiel 15 4 2027
appointment-what = Worum geht es?
appointment-what-hint = Sie können das auch leer lassen. Die Person liest das.
appointment-keep = Termin speichern
appointment-no-day = Schreiben Sie einen Tag, den es gibt und der noch kommt.
appointment-no-time = Schreiben Sie, wann der Termin beginnt, zum Beispiel 9:30. Die Zeit darf noch nicht vorbei sein.
appointment-with = Mit { $name }
appointment-off = Absagen
appointment-off-person = Von der Person abgesagt
appointment-off-coach = Vom Coach abgesagt
own-appointments-title = Meine Termine
own-appointments-line = Wann ich jemanden treffe
own-appointments-none = Sie haben gerade keinen Termin.
feed-title = Im Kalender auf dem Handy
feed-line = Der Kalender zeigt nur die Zeiten. Kein Name und kein Thema steht darin.
feed-open = Adresse für den Kalender holen
feed-again = Neue Adresse holen
feed-close = Kalender abschalten
feed-how = Kopieren Sie diese Adresse in Ihren Kalender. Wählen Sie dort „Kalender abonnieren“ oder „Kalender über URL hinzufügen“.
feed-once = Diese Adresse sehen Sie nur einmal
feed-once-line = Geben Sie die Adresse niemandem. Mit einer neuen Adresse gilt die alte nicht mehr.
feed-event = Termin

addendum-of = Nachtrag von { $name }, { $day }
addendum-add = Etwas nachtragen
addendum-label = Nachtrag
addendum-hint = Das Protokoll bleibt, wie es ist. Ihr Text steht darunter, und die Person kann ihn lesen.
addendum-keep = Nachtrag speichern
addendum-nothing = Schreiben Sie, was dazukommt.
session-correct = Fakten ändern
session-correct-hint = Wer da war und was geschrieben ist, bleibt. Was vorher hier stand, bleibt sichtbar.
session-correct-keep = Änderung speichern
session-corrected = Geändert
session-before = { $at }. Vorher: { $facts }

# Own data: what is told to whoever takes it along, and how long it is kept.
told-sessions = Wann Sie bei uns waren
told-presence = Waren Sie da?
told-others = Sonst noch
told-notes = So viele private Notizen gibt es über Sie. Lesen kann sie nur, wer sie geschrieben hat.
told-calendar = Ihre Termine sind für einen Kalender freigegeben.
keep-sessions = Wann Sie da waren und wofür
keep-sessions-rule = Solange der Geldgeber einen Nachweis verlangt. Sie können auch früher bitten, dass wir das löschen.
keep-sessions-stays = Dass eine Gruppe sich getroffen hat, bleibt für den Bericht an den Geldgeber. Ihr Name steht nicht mehr dabei. Gespräche nur mit Ihnen gehen ganz weg.
keep-written = Was über Gespräche geschrieben ist, und Ihre Antworten
keep-written-rule = Solange Sie hier mitmachen. Danach, bis das Team alles löscht. Das soll spätestens 12 Monate nach dem Ende sein.
keep-goals = Ihre Ziele, Aufgaben und Termine
keep-goals-rule = Solange Sie hier mitmachen. Danach, bis das Team alles löscht. Das soll spätestens 12 Monate nach dem Ende sein.
keep-help = Wann Sie Hilfe gerufen haben
keep-help-rule = 90 Tage nach jedem Ruf. Danach löscht Klick das von selbst.
keep-notes = Private Notizen von Ihrem Coach
keep-notes-rule = Höchstens 30 Tage. Danach löscht Klick sie von selbst.
goal-undo-late = Das geht nicht mehr. Die zehn Minuten sind vorbei, oder jemand hat das Ziel schon bewertet oder geändert.
task-undo-late = Das geht nicht mehr. Die zehn Minuten sind vorbei, oder die Aufgabe ist schon erledigt.

agreement-title = Vereinbarung
agreement-line = Was Sie zusammen vorhaben
agreement-none = Es gibt noch keine Vereinbarung.
agreement-first = Vereinbarung schreiben
agreement-anew = Neue Fassung schreiben
agreement-lead = Zusammen mit { $name }. Schreiben Sie so, dass beide es sofort verstehen.
agreement-together = Das machen wir zusammen
agreement-together-hint = Zum Beispiel: Wir üben, Termine im Internet zu buchen.
agreement-person-does = Das macht die Person
agreement-she-does = Das macht { $name }
agreement-does-hint = Nur was sie selbst will und schaffen kann.
agreement-coach-does = Das macht der Coach
agreement-coach-hint = Darauf kann sich die Person verlassen.
agreement-i-do = Das mache ich
agreement-my-coach-does = Das macht mein Coach
agreement-meeting = So oft treffen wir uns
agreement-meeting-hint = Zum Beispiel: jeden Dienstag um 10 Uhr im Treffpunkt
agreement-from = Ab wann?
agreement-until = Bis wann?
agreement-review = Wann schauen wir wieder darauf?
agreement-day-hint = Sie können das auch leer lassen.
agreement-keep = Vereinbarung speichern
agreement-suggestions = Aus Zielen und Aufgaben
agreement-suggestions-hint = Was Sie ankreuzen, kommt als Zeile in den Text.
agreement-take = In den Text übernehmen
agreement-task-hers = Aufgabe der Person
agreement-task-coachs = Aufgabe vom Coach
agreement-since = Gilt seit: { $day }
agreement-span = Gilt von { $from } bis { $to }
agreement-never = Wurde vorher durch eine neue Fassung ersetzt
agreement-review-day = Wieder darauf schauen: { $day }
agreement-before = Frühere Fassungen
agreement-version = Fassung { $number }
agreement-waits = Noch nicht bestätigt
agreement-print = Auf Papier
agreement-note = Die Person hat zugestimmt
agreement-how = Wie?
agreement-how-orally = Gesagt
agreement-how-paper = Auf Papier unterschrieben
agreement-said = Wann?
agreement-note-keep = So festhalten
agreement-agreed-screen = Hier bestätigt am { $day }.
agreement-agreed-orally = Im Gespräch bestätigt am { $day }.
agreement-agreed-paper = Auf Papier unterschrieben am { $day }.
agreement-noted-by = Aufgeschrieben von { $name }.
agreement-differs = So nicht. Antwort vom { $day }:
agreement-differ = So nicht
agreement-differs-nothing = Schreiben Sie, was anders sein soll. Oder tippen Sie auf „Stimmt“.
agreement-newer = Inzwischen gibt es eine neue Fassung. Lesen Sie zuerst diese.
agreement-undo-late = Das geht nicht mehr. Die zehn Minuten sind vorbei, oder die Person hat schon gelesen oder geantwortet.
agreement-too-many = Es gibt schon sehr viele Fassungen. Eine weitere geht nicht.
agreement-no-words = Schreiben Sie, was Sie zusammen machen.
agreement-nobody-does = Schreiben Sie, wer was macht. Ein Feld genügt.
agreement-no-from = Schreiben Sie, ab wann das gilt. Der Tag liegt höchstens ein Jahr entfernt.
agreement-no-until = Der letzte Tag kommt nach dem ersten und ist noch nicht vorbei. Sie können ihn auch leer lassen.
agreement-no-review = Dieser Tag kommt noch und liegt in der Zeit von der Vereinbarung. Sie können ihn auch leer lassen.
agreement-no-how = Wählen Sie, wie die Person zugestimmt hat.
agreement-signed = Ort und Tag
own-agreement-title = Meine Vereinbarung
own-agreement-line = Was mein Coach und ich zusammen vorhaben
own-agreement-none = Sie haben noch keine Vereinbarung. Ihr Coach schreibt sie mit Ihnen zusammen.
today-agreement-with = Vereinbarung mit { $name }
today-agreement-waits = Lange nicht bestätigt
today-agreement-review = Bis { $day } darauf schauen
today-handing-note = Notiz zur Übergabe
reminder-agreement = Eine Vereinbarung wartet

competences-title = Was die Person kann
competences-line = Gefunden im Leben, bei der Arbeit und in Kursen
competences-none = Hier steht noch nichts. Fangen Sie mit etwas Kleinem an.
competences-print = Als Blatt drucken
competences-learned = Hier gelernt
competences-learned-hint = Diese Lektionen sind geschafft. Tippen Sie auf das, was auf die Liste soll.
competences-away = Weggelegt
competence-new = Noch etwas finden
competence-title = Das kann ich
competence-lead = Zusammen mit { $name }. Jeder Mensch kann viel. Oft merkt man es nur nicht.
competence-lead-own = Jeder Mensch kann viel. Oft merkt man es nur nicht. Fünf Fragen helfen beim Finden.
competence-where = 1. Wo im Leben war das?
competence-did = 2. Was war da zu tun?
competence-did-hint = Zum Beispiel: drei Kinder großziehen, für 20 Leute kochen, den Garten vom Nachbarn pflegen
competence-can = 3. Was kann man, wenn man das geschafft hat?
competence-can-hint = Zum Beispiel: Ich kann einen ganzen Tag planen. Ich bleibe ruhig, wenn es laut wird.
competence-level = 4. Wie gut geht das?
competence-evidence = 5. Woran sieht man das?
competence-evidence-hint = Ein Zeugnis, ein Foto, jemand, der dabei war. Sie können das auch leer lassen.
competence-seen = Papier gesehen am
competence-seen-hint = Nur wenn Sie ein Zeugnis oder einen Nachweis gesehen haben. Es wird nichts kopiert.
competence-seen-on = Nachweis gesehen am { $day }
competence-by-course = Kurs bei Klick geschafft
competence-keep = Auf die Liste setzen
competence-take = Dazunehmen
competence-back = Zurückholen
competence-away = Weglegen
competence-away-hint = Sie können es 30 Tage lang zurückholen.
competence-too-many = Die Liste ist sehr lang. Legen Sie zuerst etwas weg.
competence-changed-meanwhile = Jemand hat das inzwischen geändert. Ihre Worte stehen noch hier. Öffnen Sie die Seite noch einmal.
competence-no-where = Wählen Sie, wo im Leben das war.
competence-no-did = Schreiben Sie, was zu tun war.
competence-no-can = Schreiben Sie, was die Person jetzt kann. Ein kurzer Satz genügt.
competence-no-level = Wählen Sie, wie gut das geht.
competence-no-seen = Der Tag ist heute oder war im letzten Jahr. Sie können ihn auch leer lassen.
life-family = Familie und Zuhause
life-voluntary = Ehrenamt
life-hobby = Freizeit
life-job = Arbeit
life-school = Schule und Ausbildung
life-neighbourhood = Nachbarschaft
life-course = Kurs
skill-helped = Mit Hilfe
skill-familiar = Allein, wo es vertraut ist
skill-new = Allein, auch wenn es neu ist
skill-teaches = So gut, dass andere es lernen können
own-competences-title = Das kann ich
own-competences-line = Alles, was ich im Leben gelernt habe

translation-by = Übersetzt von { $name }, { $day }
translation-into = Übersetzen: { $lang }
translation-hint = Schreiben Sie dasselbe in dieser Sprache: { $lang }. Der erste Text bleibt und gilt.
translation-keep = Übersetzung speichern
translation-yours = Übersetzung: { $lang }
translation-first = Der erste Text: { $lang }
translation-there = Es gibt schon eine Übersetzung. Sie können etwas nachtragen.
translation-part = Übersetzen Sie auch diesen Teil.
translation-taken-back = Die Übersetzung ist zurückgenommen. Ihre Worte stehen noch hier.
translation-undo-late = Das geht nicht mehr. Die zehn Minuten sind vorbei, oder die Person hat die Übersetzung schon gelesen.

folder-title = Mappe für die Übergabe
folder-of = Mappe für die Übergabe: { $name }
folder-own = Mappe für die Übergabe
folder-own-line = Was offen ist, wenn Sie gehen oder lange weg sind
folder-open = Mappe ansehen
folder-back = Übergabe
folder-lead = Das ist bei jeder Person offen. Was geschrieben ist, sieht hier niemand.
folder-lead-own = Gehen Sie die Liste durch, bevor Sie gehen. Für jede Person können Sie eine Notiz schreiben.
folder-nobody = Hier ist niemand zu übergeben.
folder-drafts = Begonnene Entwürfe: { $count }. Bitte beenden.
folder-drafts-own = Niemand sonst kann Ihre Entwürfe öffnen. Nach der Übergabe sind sie verloren.
folder-drafts-line = Nur dieser Coach kann sie öffnen. Nach der Übergabe sind sie verloren.
folder-groups = Darunter sind Entwürfe für Gruppen: { $names }
folder-answers = Antworten, die noch niemand gelesen hat: { $count }
folder-help = Bitten um Hilfe, um die sich der Coach kümmert: { $count }
folder-tasks = Offene Aufgaben vom Coach: { $count }
folder-goals = Offene Ziele: { $count }
folder-next = Der nächste Tag: { $day }
folder-agreement = Vereinbarung vom { $day }
folder-appointment = Termin: { $when }
folder-note = Die Notiz für den nächsten Coach ist da.
folder-no-note = Es gibt noch keine Notiz für den nächsten Coach.
folder-person = Ansehen und Notiz schreiben
folder-goals-title = Offene Ziele
folder-tasks-title = Was der Coach noch macht
handing-title = Übergabe: { $name }
handing-link = Übergabe
handing-line = Was der nächste Coach wissen soll
handing-label = Was soll der nächste Coach wissen?
handing-hint = Die Person kann das auch lesen. Die Notiz verschwindet 30 Tage nach der Übergabe, spätestens nach 90 Tagen.
handing-keep = Notiz speichern
handing-note-of = Notiz zur Übergabe von { $name }, { $day }
handing-goes = Die Notiz verschwindet am { $day }.
hand-over-with = Kommende Termine gehen mit
hand-over-with-line = Offene Aufgaben vom Coach hat der neue Coach immer.
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
session-write-hint = Die Person kann das lesen. Steht schon ein Protokoll da, kommt Ihr Text als Nachtrag dazu.
session-write-keep = Text speichern
session-write-nobody = Wählen Sie, zu wem Sie schreiben.
session-draft-other = Hier liegt noch Ihr Entwurf vom { $day }
session-draft-other-how = Speichern oder verwerfen Sie ihn zuerst. Dann kommt das andere Treffen.
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
meeting-moved = Verlegt
meeting-closed = Geschlossen: { $name }
meeting-on = Findet doch statt
meeting-as-planned = Wie geplant
meeting-move = Verlegen
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
series-no-end = Schreiben Sie, wann es endet. Das Ende liegt nach dem Beginn.
series-no-from = Schreiben Sie den ersten Tag. Er ist heute oder später.
series-no-to = Schreiben Sie den letzten Tag. Er kommt nach dem ersten, höchstens zwei Jahre später.
series-there = Diese Treffen sind schon geplant.
series-too-many = Für diese Gruppe ist schon sehr viel geplant. Beenden Sie zuerst etwas davon.
closures-title = Schließzeiten
closures-line = An diesen Tagen trifft sich keine Gruppe.
closures-none = Es ist keine Schließzeit eingetragen.
closure-new = Neue Schließzeit
closure-name = Name
closure-name-hint = Zum Beispiel: Sommerpause
closure-where = Wo?
closure-everywhere = Im ganzen Haus
closure-keep = Eintragen
closure-end = Löschen
closure-end-title = Diese Schließzeit löschen: { $what }?
closure-end-why = Die Gruppen treffen sich dann wieder wie geplant.
closure-end-yes = Ja, löschen
closure-no-name = Schreiben Sie einen Namen mit höchstens 80 Zeichen.
closure-no-from = Schreiben Sie den ersten Tag.
closure-no-to = Schreiben Sie den letzten Tag. Er ist noch nicht vorbei und kommt nicht vor dem ersten.
holidays-title = Feiertage
holidays-line = Klick rechnet die Feiertage von einem Jahr aus. Sie können jeden Tag danach wieder löschen.
holidays-land = Bundesland
holidays-keep = Feiertage eintragen
holidays-no-land = Wählen Sie ein Bundesland.
holidays-no-year = Wählen Sie ein Jahr.
figures-title = Zahlen
figures-line = Was in einem Jahr zusammenkommt
figures-year = Zahlen { $year }
figures-lead = Hier zählt, was Sie begleitet haben oder was in Ihrem Bereich liegt.
figures-few = Von weniger als 5 Menschen zeigt Klick keine Zahl. Damit man sie nicht ausrechnen kann, fehlt manchmal noch eine Zeile.
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
figures-how = „Menschen“ zählt jeden Menschen einmal. „War da“ zählt jedes Mal: so oft da, von so vielen möglichen Malen. Die Zahlen sagen nichts darüber, wie gut jemand arbeitet.
figures-goals = Ziele
figures-goals-set = Neue Ziele
figures-goals-reached = Geschafft
figures-t-person = T-Wert, wie die Menschen es sehen
figures-t-coach = T-Wert, wie die Coaches es sehen
figures-t-how = Der T-Wert fasst viele Ziele zusammen. 50 heißt: im Schnitt so wie vereinbart. Mehr als 50 heißt: weiter als vereinbart. Er vergleicht keine Menschen und keine Coaches. Die Rechnung ist von Kiresuk und Sherman, 1968.
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
merge-handing-note = Zu dem Konto, das wegfällt, gibt es eine Notiz für den nächsten Coach. Behalten Sie dieses Konto.
told-handing = Notiz für den nächsten Coach
told-translated = Übersetzung
told-made = Aufgeschrieben
told-read = Von Ihnen zuerst geöffnet
told-answered = Von Ihnen beantwortet
keep-agreed = Vereinbarungen, was Sie können, Notiz für den nächsten Coach
keep-agreed-rule = Höchstens 12 Monate nach Ihrem Ende. Die Notiz geht 30 Tage nach der Übergabe.
agreement-answered = Die Person hat schon geantwortet. Sehen Sie zuerst nach, was sie gesagt hat.
handing-of-other = Hier steht noch die Notiz von jemand anderem. Lesen Sie sie zuerst; sie verschwindet von selbst.
