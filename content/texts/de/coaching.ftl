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
session-undo-late = Das geht nicht mehr: Die zehn Minuten sind vorbei, oder jemand hat den Text schon geöffnet.
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
