# The words of the room "intake": de. Keys are the same in every language.

room-intake = Anfragen und Kurzkontakte
interest-card = Ich möchte mitmachen
interest-card-line = Schreiben Sie uns. Wir melden uns bei Ihnen.
interest-title = Ich möchte mitmachen
interest-lead = Mitmachen kostet nichts. Sagen Sie uns, wie wir Sie erreichen. Alles andere können Sie leer lassen.
interest-contact = Wie erreichen wir Sie?
interest-contact-hint = Eine Zeile reicht.
interest-phone = Telefon
interest-email = E-Mail
interest-visit = Ich komme vorbei
interest-visit-hint = Wann ungefähr? Zum Beispiel: Dienstag am Vormittag
interest-name = Ihr Name
interest-name-hint = Sie können ihn weglassen.
interest-language = Sprache
interest-site = Ort
interest-site-choose = Bitte wählen
interest-wishes = Was möchten Sie?
wish-phone = Mein Handy verstehen
wish-computer = Am Computer arbeiten
wish-internet = Ins Internet gehen
wish-work = Arbeit finden
wish-talk = Mit jemandem reden
interest-wish = In Ihren Worten
interest-source = Woher kennen Sie uns?
source-none = Keine Angabe
source-poster = Plakat oder Zettel
source-friend = Familie oder Freunde
source-office = Jobcenter oder Amt
source-passing = Ich bin vorbeigekommen
source-internet = Internet
source-other = Woanders her
interest-trap = Dieses Feld bleibt leer
interest-what-title = Was mit Ihren Daten geschieht
interest-what = Nur unser Team liest, was Sie schreiben. Wir speichern es verschlüsselt. Nach 90 Tagen wird es gelöscht. Sie können es jederzeit zurücknehmen.
interest-law = Sie bitten uns um etwas, darum dürfen wir Ihnen antworten (Artikel 6 Absatz 1 Buchstabe b DSGVO). Eine Einwilligung ist nicht nötig.
interest-send = Abschicken
interest-no-contact = Füllen Sie eine Zeile aus: Telefon, E-Mail oder wann Sie kommen.
interest-no-phone = Schreiben Sie hier nur die Telefonnummer, zum Beispiel 0381 123456.
interest-no-email = Schreiben Sie die ganze E-Mail-Adresse, mit @ und Punkt.
interest-too-long = Schreiben Sie es kürzer.
interest-no-site = Wählen Sie, zu welchem Ort Sie kommen möchten.
interest-too-quick = Das ging sehr schnell. Schauen Sie noch einmal und schicken Sie es dann ab.
interest-wait = Gerade kommt zu viel an. Versuchen Sie es in einer Stunde wieder, oder rufen Sie an.
interest-done = Ihre Anfrage ist da
interest-done-next = Danke. Wir melden uns in den nächsten Tagen.
interest-done-until = Am { $day } wird die Anfrage gelöscht.
interest-done-code = Ihr Code
interest-done-keep = Schreiben Sie sich den Code auf. Mit ihm können Sie die Anfrage zurücknehmen. Er steht nur hier.
interest-back-title = Anfrage zurücknehmen
interest-back-lead = Geben Sie den Code ein. Dann löschen wir alles, was Sie geschrieben haben.
interest-back-hint = Sechs Buchstaben
interest-back-do = Anfrage löschen
interest-code-none = Ein Code hat sechs Buchstaben. Schauen Sie noch einmal nach.
interest-code-wrong = Zu diesem Code gibt es nichts. Vielleicht ist es schon gelöscht.
interest-gone = Die Anfrage ist gelöscht
interest-gone-line = Wir wissen nichts mehr von Ihnen. Sie können jederzeit neu schreiben.
poster-title = Plakat drucken
poster-print = Das Plakat passt auf ein Blatt A4. Wählen Sie die Sprache und drucken Sie es.
poster-words = Handy, Computer, Internet: Wir lernen zusammen.
poster-free = Mitmachen kostet nichts. Sie brauchen nichts zu können.
poster-scan = Halten Sie die Kamera vom Handy auf das Bild. Oder tippen Sie diese Adresse ein:
poster-call = Oder rufen Sie an:
poster-qr = Code mit der Adresse der Seite
interests-title = Anfragen
interests-nav = Wer mitmachen möchte und noch kein Konto hat
interests-lead = Diese Menschen möchten mitmachen. Wie Sie sie erreichen, sehen Sie auf der Seite der Anfrage.
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
interest-until = Diese Anfrage wird am { $day } gelöscht. Jedes Öffnen wird aufgeschrieben.
interest-came = Wie es weitergeht
interest-try = Nicht erreicht
interest-try-undo = Doch nicht: verzählt
interest-agree = Kommt an diesem Tag
interest-agree-day = Wann kommt die Person?
interest-no-day = Schreiben Sie einen Tag ab heute, bevor die Anfrage gelöscht wird.
interest-join = Macht mit: Person hinzufügen
interest-join-line = Name und Sprache stehen dann schon im Formular. Die Anfrage bleibt noch 14 Tage und wird dann gelöscht.
interest-joined-line = Die Person macht mit. Löschen Sie die Anfrage, wenn Sie alles übertragen haben.
interest-join-again = Zum Formular für neue Personen
interest-give = An einen anderen Ort geben
interest-give-do = Weitergeben
interest-erase = Möchte nicht mehr, oder ist erledigt
interest-erase-line = Dann wird alles über diese Person sofort gelöscht. Das geht nicht zurück.
interest-erase-do = Jetzt löschen
today-interests = Möchten mitmachen
short-title = Kurzkontakt
short-nav = Hilfe ohne Anmeldung aufschreiben
short-lead = Jemand kam kurz vorbei? Schreiben Sie auf, wobei Sie geholfen haben. Schreiben Sie keinen Namen.
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
short-token-hint = Nur wenn die Person öfter kommt. Sie sucht sich ein einzelnes Wort aus, zum Beispiel Sonnenblume. Kein Name.
short-token-name = Das sieht wie ein Name aus. Das Merkwort ist ein einzelnes Wort und kein Name.
short-token-contact = Schreiben Sie hier keine Nummer, keinen Geburtstag und keine Adresse.
short-token-size = Das Merkwort hat 2 bis 30 Zeichen.
short-day = Anderer Tag
short-day-hint = Leer heißt: heute.
short-keep = Speichern
short-kept = Das ist gespeichert
short-no-topic = Wählen Sie, worum es ging.
short-no-minutes = Wählen Sie, wie lange es war: 1 bis 480 Minuten.
short-no-channel = Wählen Sie, wie die Person kam.
short-no-site = Wählen Sie den Ort.
short-no-day = Schreiben Sie Tag, Monat und Jahr. Der Tag ist heute oder war in den letzten drei Monaten.
short-too-much = Mit diesem Merkwort sind es dann mehr als 8 Stunden. Ab hier ist es kein Kurzkontakt mehr. Fragen Sie, ob die Person teilnehmen möchte.
short-total = In diesem Quartal sind es mit diesem Merkwort { $minutes }.
short-ask-title = Es sind schon 6 Stunden
short-ask = Bitte fragen Sie, ob die Person teilnehmen möchte.
short-full-title = Es sind 8 Stunden
short-full = Mehr geht nicht als Kurzkontakt. Bitte fragen Sie, ob die Person teilnehmen möchte.
short-today = Heute
short-none = Heute ist noch nichts aufgeschrieben.
short-no-sites = Für Sie ist noch kein Ort eingetragen. Die Koordination kann das ändern.
short-undo = Zurücknehmen
short-undo-late = Das geht nur zehn Minuten lang. Sie können es noch korrigieren.
short-correct = Korrigieren
short-correct-title = Kurzkontakt korrigieren
short-correct-line = Was vorher hier stand, bleibt unten sichtbar.
short-before = Vorher
short-figures = Zahlen
short-figures-line = In den Zahlen stehen keine Namen und keine Merkwörter.
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
short-csv = Als Tabelle speichern (CSV)
interest-code-wait = Das waren zu viele Versuche. Versuchen Sie es in zehn Minuten wieder, oder rufen Sie an.
