# The words of the room "intake": ls. Keys are the same in every language.

room-intake = Anfragen und kurze Hilfe
interest-card = Ich will mitmachen
interest-card-line = Schreiben Sie uns. Wir rufen Sie an.
interest-title = Ich will mitmachen
interest-lead = Mitmachen kostet nichts. Schreiben Sie: So erreichen Sie mich. Mehr müssen Sie nicht schreiben.
interest-contact = Wie erreichen wir Sie?
interest-contact-hint = Eine Zeile reicht.
interest-phone = Telefon
interest-email = E-Mail
interest-visit = Ich komme vorbei
interest-visit-hint = Wann? Zum Beispiel: Dienstag früh
interest-name = Ihr Name
interest-name-hint = Das müssen Sie nicht schreiben.
interest-language = Sprache
interest-site = Ort
interest-site-choose = Bitte wählen
interest-wishes = Was wollen Sie?
wish-phone = Handy lernen
wish-computer = Computer lernen
wish-internet = Internet lernen
wish-work = Arbeit finden
wish-talk = Mit jemandem reden
interest-wish = In Ihren Worten
interest-source = Woher kennen Sie uns?
source-none = Das sage ich nicht
source-poster = Plakat oder Zettel
source-friend = Familie oder Freunde
source-office = Jobcenter oder Amt
source-passing = Ich war in der Nähe
source-internet = Internet
source-other = Anders
interest-trap = Dieses Feld bleibt leer
interest-what-title = Was passiert mit Ihren Daten?
interest-what = Nur unser Team liest das. Wir bewahren es sicher auf. Nach 90 Tagen löschen wir es. Sie können es immer zurücknehmen.
interest-law = Sie fragen uns. Darum dürfen wir antworten. So steht es im Gesetz: Artikel 6 Absatz 1 Buchstabe b DSGVO.
interest-send = Abschicken
interest-no-contact = Schreiben Sie eine Zeile: Telefon, E-Mail oder wann Sie kommen.
interest-no-phone = Schreiben Sie nur die Nummer. Zum Beispiel: 0381 123456
interest-no-email = Schreiben Sie die ganze E-Mail-Adresse. Sie hat ein @ und einen Punkt.
interest-too-long = Schreiben Sie es kürzer.
interest-no-site = Wählen Sie einen Ort.
interest-too-quick = Das war sehr schnell. Schauen Sie noch einmal. Tippen Sie dann wieder auf Abschicken.
interest-wait = Gerade geht es nicht. Versuchen Sie es in einer Stunde wieder. Oder rufen Sie an.
interest-done = Wir haben Ihre Anfrage
interest-done-next = Danke. Wir melden uns bald.
interest-done-until = Am { $day } löschen wir die Anfrage.
interest-done-code = Ihr Code
interest-done-keep = Schreiben Sie den Code auf. Damit können Sie die Anfrage zurücknehmen. Sie sehen ihn nur hier.
interest-back-title = Anfrage zurücknehmen
interest-back-lead = Schreiben Sie den Code. Dann löschen wir alles von Ihnen.
interest-back-hint = Sechs Buchstaben
interest-back-do = Anfrage löschen
interest-code-none = Der Code hat sechs Buchstaben. Schauen Sie noch einmal.
interest-code-wrong = Zu diesem Code gibt es nichts. Vielleicht ist alles schon weg.
interest-gone = Die Anfrage ist weg
interest-gone-line = Wir haben nichts mehr von Ihnen. Sie können immer wieder schreiben.
poster-title = Plakat drucken
poster-print = Das Plakat ist ein Blatt groß. Wählen Sie die Sprache. Dann drucken Sie.
poster-words = Handy, Computer, Internet: Wir lernen zusammen.
poster-free = Es kostet nichts. Sie müssen nichts können.
poster-scan = Halten Sie die Kamera vom Handy auf das Bild. Oder schreiben Sie diese Adresse:
poster-call = Oder rufen Sie an:
poster-qr = Code mit der Adresse
interests-title = Anfragen
interests-nav = Wer mitmachen will
interests-lead = Diese Menschen wollen mitmachen. Tippen Sie auf eine Anfrage. Dann sehen Sie mehr.
interests-empty = Gerade wartet niemand.
interests-fill = Für jemanden ausfüllen
interests-from = Anfrage vom { $day }
interests-left = { $count ->
        [one] noch 1 Tag
       *[other] noch { $count } Tage
    }
interest-state = Stand
interest-state-new = Neu
interest-state-tried = { $count ->
        [one] 1-mal nicht erreicht
       *[other] { $count }-mal nicht erreicht
    }
interest-state-agreed = Kommt am { $day }
interest-state-joined = Macht jetzt mit
interest-who = Name
interest-no-name = Ohne Namen
interest-until = Wir löschen die Anfrage am { $day }. Wer sie öffnet, wird aufgeschrieben.
interest-came = Wie geht es weiter?
interest-try = Nicht erreicht
interest-try-undo = Falsch getippt
interest-agree = Kommt an diesem Tag
interest-agree-day = Wann kommt die Person?
interest-no-day = Schreiben Sie einen Tag ab heute. Der Tag liegt vor dem Löschen.
interest-join = Macht mit: Person hinzufügen
interest-join-line = Name und Sprache stehen dann schon da. Nach 14 Tagen löschen wir die Anfrage.
interest-joined-line = Die Person macht mit. Haben Sie alles abgeschrieben? Dann löschen Sie die Anfrage.
interest-join-again = Zum Formular
interest-give = An einen anderen Ort geben
interest-give-do = Weitergeben
interest-erase = Will nicht mehr, oder ist fertig
interest-erase-line = Dann löschen wir alles sofort. Das geht nicht zurück.
interest-erase-do = Jetzt löschen
today-interests = Wollen mitmachen
short-title = Kurze Hilfe
short-nav = Kurze Hilfe aufschreiben
short-lead = Sie haben kurz geholfen? Tippen Sie an, was es war. Schreiben Sie keinen Namen.
short-topic = Worum ging es?
short-topic-phone = Handy
short-topic-computer = Computer
short-topic-internet = Internet
short-topic-letter = Brief vom Amt
short-topic-application = Bewerbung
short-topic-other = Anderes
short-minutes = Wie lange?
short-minutes-other = Oder andere Minuten
short-minutes-count = { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
short-channel = Wie kam die Person?
short-came = Kam vorbei
short-called = Rief an
short-street = Auf der Straße
short-site = Ort
short-lang = Sprache
short-lang-none = Keine Angabe
short-token = Merkwort
short-token-hint = Nur wenn die Person oft kommt. Sie wählt ein Wort. Zum Beispiel: Sonnenblume. Kein Name.
short-token-name = Das sieht aus wie ein Name. Schreiben Sie ein Wort. Keinen Namen.
short-token-contact = Schreiben Sie hier keine Nummer und keine Adresse.
short-token-size = Das Wort hat 2 bis 30 Zeichen.
short-day = Anderer Tag
short-day-hint = Leer heißt: heute.
short-keep = Speichern
short-kept = Das ist gespeichert
short-no-topic = Tippen Sie an: Worum ging es?
short-no-minutes = Tippen Sie an: Wie lange war es? Es sind 1 bis 480 Minuten.
short-no-channel = Tippen Sie an: Wie kam die Person?
short-no-site = Wählen Sie den Ort.
short-no-day = Schreiben Sie Tag, Monat und Jahr. Höchstens drei Monate zurück.
short-too-much = Das sind dann mehr als 8 Stunden. Das ist keine kurze Hilfe mehr. Fragen Sie: Möchten Sie mitmachen?
short-total = In diesen drei Monaten sind es zusammen { $minutes }.
short-ask-title = Es sind schon 6 Stunden
short-ask = Bitte fragen Sie: Möchten Sie mitmachen?
short-full-title = Es sind 8 Stunden
short-full = Mehr geht nicht. Bitte fragen Sie: Möchten Sie mitmachen?
short-today = Heute
short-none = Heute steht hier noch nichts.
short-no-sites = Für Sie gibt es noch keinen Ort. Fragen Sie die Koordination.
short-undo = Zurücknehmen
short-undo-late = Das geht nur zehn Minuten lang. Ändern geht noch.
short-correct = Ändern
short-correct-title = Kurze Hilfe ändern
short-correct-line = Unten sehen Sie, was vorher da stand.
short-before = Vorher
short-figures = Zahlen
short-figures-line = Hier stehen keine Namen.
short-sum = { $count ->
        [one] 1-mal geholfen, zusammen { $minutes }.
       *[other] { $count }-mal geholfen, zusammen { $minutes }.
    }
short-count = Wie oft?
short-month = Monat
short-month-name = { $month ->
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
short-csv = Als Tabelle speichern
interest-code-wait = Das waren zu viele Versuche. Versuchen Sie es in 10 Minuten wieder. Oder rufen Sie an.
