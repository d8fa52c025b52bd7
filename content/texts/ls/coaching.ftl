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
session-undo-late = Das geht nicht mehr. Die 10 Minuten sind vorbei. Oder jemand hat den Text schon geöffnet.
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
