# The words of the room "tour": de. Keys are the same in every language.

room-tour = Rundgang
tab-district = Stadtteil
district-title = Unser Stadtteil
district-line = Sehen Sie sich um: mit Bildern und Geschichten
tour-title = Rundgang durch den Stadtteil
tour-made-title = Stationen im Rundgang
job-tour-picture = Bild für den Rundgang vorbereiten

# Directions.
tour-to-north = nach Norden
tour-to-north-east = nach Nordosten
tour-to-east = nach Osten
tour-to-south-east = nach Südosten
tour-to-south = nach Süden
tour-to-south-west = nach Südwesten
tour-to-west = nach Westen
tour-to-north-west = nach Nordwesten
tour-side-ahead = geradeaus
tour-side-ahead-right = rechts vorn
tour-side-right = rechts
tour-side-behind-right = rechts hinter Ihnen
tour-side-behind = hinter Ihnen
tour-side-behind-left = links hinter Ihnen
tour-side-left = links
tour-side-ahead-left = links vorn
tour-height-up = oben
tour-height-down = unten
tour-turn-straight = Gehen Sie geradeaus.
tour-turn-slight-right = Gehen Sie ein wenig nach rechts.
tour-turn-right = Gehen Sie nach rechts.
tour-turn-slight-left = Gehen Sie ein wenig nach links.
tour-turn-left = Gehen Sie nach links.
tour-turn-back = Drehen Sie um.

# What is missing before a station can be published.
tour-missing-picture = Es gibt noch kein Bild.
tour-missing-picture-waits = Das Bild wird noch vorbereitet. Das dauert ein paar Minuten.
tour-missing-picture-refused = Dieses Bild lässt sich nicht zeigen. Nehmen Sie ein anderes.
tour-missing-place = Wo ist die Station? Zeigen Sie es auf der Karte.
tour-missing-people = Kann man im Bild jemanden erkennen? Das hat noch niemand gesagt.
tour-missing-nobody-marked = Im Bild sind Menschen. Markieren Sie jeden, den man erkennt.
tour-missing-basis = Bei einem Menschen steht noch nicht, warum man ihn zeigen darf.
tour-missing-blur = Ein Gesicht ist noch nicht verdeckt. Das dauert ein paar Minuten.
tour-missing-title = Die Station hat noch keinen Namen auf Deutsch.
tour-missing-story = Es gibt noch keine Geschichte auf Deutsch.
tour-missing-alt = Was ist auf dem Bild? Schreiben Sie es für Menschen, die es nicht sehen.
tour-missing-point-words = Ein Punkt im Bild hat noch keinen Namen auf Deutsch.

# Why a picture cannot be used.
tour-refused-unknown = Klick kennt diese Art von Bild nicht. Schicken Sie ein Foto als JPEG.
tour-refused-heic = Dieses Bild ist im Format HEIC. Stellen Sie die Kamera auf „Maximale Kompatibilität“, oder schicken Sie es als JPEG.
tour-refused-damaged = Das Bild ist beschädigt. Schicken Sie es noch einmal, oder nehmen Sie ein anderes.
tour-refused-too-large = Das Bild ist zu groß. Schicken Sie es kleiner.
tour-refused-no-jail = Dieser Computer kann Bilder nicht sicher öffnen. Sagen Sie es, wer die Technik betreut.

# Pages for everybody
tour-count = { $stations ->
    [one] 1 Station
   *[other] { $stations } Stationen
}
tour-minutes = { $minutes ->
    [one] 1 Minute zu Fuß
   *[other] { $minutes } Minuten zu Fuß
}
tour-size = { $stations }, etwa { $minutes }
tour-leg = { $minutes }, { $to }
district-lead = Ansehen, anhören, hingehen.
district-empty = Hier ist noch nichts zu sehen. Der Rundgang wird gerade gemacht.
tour-walk = Rundgang
tour-all = Alle Stationen
tour-stations = Die Stationen
tour-begin = Rundgang anfangen
tour-which = Welcher Rundgang?
tour-only = Was brauchen Sie unterwegs?
tour-only-all = Alles zeigen
tour-only-steps = Ohne Stufen
tour-only-bench = Mit Bank
tour-only-toilet = Mit Toilette
tour-only-none = Keine Station passt dazu.
tour-map-line = Die Karte hat die gleichen Nummern wie die Liste.
tour-map-move = Karte bewegen
tour-map-nearer = Näher
tour-map-farther = Weiter weg
tour-near = Was ist in der Nähe?
tour-near-line = Ihr Standort bleibt auf Ihrem Handy. Wir erfahren ihn nicht.
tour-near-done = Die Station, die am nächsten ist, steht jetzt oben.
tour-near-fault = Ihr Handy sagt gerade nicht, wo Sie sind. Schauen Sie auf die Karte.
tour-near-metres = etwa { $far } m von Ihnen
tour-near-kilometres = etwa { $far } km von Ihnen
tour-other-ways = Lieber lesen, hören oder drucken?
tour-way = Den Weg lesen
tour-way-line = Wohin es geht, wie lange es dauert und woran Sie den Weg erkennen
tour-hear = Die Geschichten hören
tour-hear-line = Alle Geschichten, eine nach der anderen
tour-sheet = Rundgang drucken
tour-sheet-line = Karte und Stationen auf Papier
tour-files = Für Karten-Apps und Navigation
tour-demo = Diese Station ist erfunden. Wir haben sie gezeichnet.
tour-station-of = Station { $number } von { $of }
tour-station-name = Station { $number }: { $title }
tour-look-start = Rundum-Blick starten
tour-look-sides = Bilder zu den vier Seiten
tour-look-fault = Das hat nicht geklappt. Versuchen Sie es noch einmal, oder sehen Sie die vier Seiten an.
tour-look-turn = Drehen und näher kommen
tour-look-left = links
tour-look-right = rechts
tour-look-up = hoch
tour-look-down = runter
tour-look-nearer = näher
tour-look-farther = weiter
tour-look-hold = mit Handy
tour-look-full = groß
tour-look-close = schließen
tour-looking = Sie schauen { $to }.
tour-points = Das ist zu sehen
tour-where = { $side }, { $height }
tour-more = Mehr darüber lesen
tour-then = Früher und heute
tour-then-old = Früher
tour-then-now = Heute
tour-then-move = Zwischen früher und heute schieben
tour-get = Hinkommen
tour-fact-steps = { $steps ->
    [0] Keine Stufen.
    [one] 1 Stufe.
   *[other] { $steps } Stufen.
}
tour-fact-kerb-none = Kein Bordstein.
tour-fact-kerb-lowered = Der Bordstein ist flach.
tour-fact-kerb-raised = Der Bordstein ist hoch.
tour-fact-bench = Es gibt eine Bank.
tour-fact-no-bench = Es gibt keine Bank.
tour-fact-toilet = Es gibt eine Toilette.
tour-fact-no-toilet = Es gibt keine Toilette.
tour-open-map = In der Karten-App öffnen
tour-on-map = Auf der Karte zeigen
tour-also = Auch nah
tour-last = Das war die letzte Station. Schön, dass Sie da waren.
tour-way-title = Der Weg in Worten
tour-way-first = Gehen Sie { $to }.
tour-way-length = { $minutes }, etwa { $metres } m
tour-way-end = Hier ist der Rundgang zu Ende.
tour-sides-title = Zu allen vier Seiten
tour-side-of = { $side }: { $to }
tour-side-front = Vor Ihnen
tour-side-at-right = Rechts von Ihnen
tour-side-back = Hinter Ihnen
tour-side-at-left = Links von Ihnen
tour-back-to = Zurück zur Station
tour-poster = Plakat für diese Station
tour-poster-how = Das Plakat passt auf ein Blatt A4. Wählen Sie die Sprache und drucken Sie es. Hängen Sie es an der Station auf.
tour-poster-look = Sehen Sie sich hier um
tour-poster-scan = Halten Sie die Kamera vom Handy auf das Bild. Es kostet nichts.
tour-qr = Code mit der Adresse
