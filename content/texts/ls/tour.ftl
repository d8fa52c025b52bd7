# The words of the room "tour": ls. Keys are the same in every language.

room-tour = Rundgang
tab-district = Stadtteil
district-title = Unser Stadtteil
district-line = Bilder und Geschichten aus dem Stadtteil
tour-title = Rundgang durch den Stadtteil
tour-made-title = Stationen im Rundgang
job-tour-picture = Bild für den Rundgang vorbereiten

# Directions.
tour-to-north = nach Norden
tour-to-north-east = nach Nord-Osten
tour-to-east = nach Osten
tour-to-south-east = nach Süd-Osten
tour-to-south = nach Süden
tour-to-south-west = nach Süd-Westen
tour-to-west = nach Westen
tour-to-north-west = nach Nord-Westen
tour-side-ahead = geradeaus
tour-side-ahead-right = vorn rechts
tour-side-right = rechts
tour-side-behind-right = hinter Ihnen, rechts
tour-side-behind = hinter Ihnen
tour-side-behind-left = hinter Ihnen, links
tour-side-left = links
tour-side-ahead-left = vorn links
tour-height-up = oben
tour-height-down = unten
tour-turn-straight = Gehen Sie geradeaus.
tour-turn-slight-right = Gehen Sie etwas nach rechts.
tour-turn-right = Gehen Sie nach rechts.
tour-turn-slight-left = Gehen Sie etwas nach links.
tour-turn-left = Gehen Sie nach links.
tour-turn-back = Drehen Sie um.

# What is missing before a station can be published.
tour-missing-picture = Das Bild fehlt noch.
tour-missing-picture-waits = Klick bereitet das Bild vor. Warten Sie ein paar Minuten.
tour-missing-picture-refused = Dieses Bild geht nicht. Nehmen Sie ein anderes.
tour-missing-place = Wo ist das? Zeigen Sie es auf der Karte.
tour-missing-people = Erkennt man im Bild Menschen? Sagen Sie es.
tour-missing-nobody-marked = Im Bild sind Menschen. Markieren Sie jeden Menschen.
tour-missing-basis = Darf man diesen Menschen zeigen? Das steht noch nicht da.
tour-missing-blur = Ein Gesicht ist noch zu sehen. Warten Sie ein paar Minuten.
tour-missing-title = Der Name fehlt noch.
tour-missing-story = Die Geschichte fehlt noch.
tour-missing-alt = Was ist auf dem Bild? Schreiben Sie es auf.
tour-missing-point-words = Ein Punkt hat noch keinen Namen.

# Why a picture cannot be used.
tour-refused-unknown = Klick kennt dieses Bild nicht. Schicken Sie ein Foto als JPEG.
tour-refused-heic = Dieses Bild hat das Format HEIC. Das geht nicht. Schicken Sie es als JPEG.
tour-refused-damaged = Das Bild ist kaputt. Schicken Sie es noch einmal.
tour-refused-too-large = Das Bild ist zu groß. Schicken Sie ein kleineres.
tour-refused-no-jail = Dieser Computer kann Bilder nicht sicher öffnen. Sagen Sie es der Technik.

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
district-lead = Sie können hier viel sehen und hören.
district-empty = Hier gibt es noch keinen Rundgang. Kommen Sie später wieder.
tour-walk = Rundgang
tour-all = Alle Stationen
tour-stations = Die Stationen
tour-begin = Rundgang anfangen
tour-which = Welcher Rundgang?
tour-only = Was brauchen Sie auf dem Weg?
tour-only-all = Alles zeigen
tour-only-steps = Ohne Stufen
tour-only-bench = Mit Bank
tour-only-toilet = Mit Toilette
tour-only-none = Es gibt keine solche Station.
tour-map-line = Karte und Liste haben die gleichen Nummern.
tour-map-move = Karte bewegen
tour-map-nearer = Näher
tour-map-farther = Weiter weg
tour-near = Was ist in meiner Nähe?
tour-near-line = Ihr Ort bleibt auf Ihrem Handy. Wir sehen ihn nicht.
tour-near-done = Die nächste Station steht jetzt oben.
tour-near-fault = Ihr Handy weiß den Ort gerade nicht. Schauen Sie auf die Karte.
tour-near-metres = etwa { $far } m von Ihnen
tour-near-kilometres = etwa { $far } km von Ihnen
tour-other-ways = Lesen, hören oder drucken
tour-way = Den Weg lesen
tour-way-line = Jeder Weg in Worten
tour-hear = Die Geschichten hören
tour-hear-line = Alle Geschichten nacheinander
tour-sheet = Rundgang drucken
tour-sheet-line = Karte und Stationen auf Papier
tour-files = Für Karten-Apps
tour-demo = Diese Station gibt es nicht. Wir haben sie gezeichnet.
tour-station-of = Station { $number } von { $of }
tour-station-name = Station { $number }: { $title }
tour-look-start = Rundum-Blick starten
tour-look-sides = Bilder von den 4 Seiten
tour-look-fault = Das ging nicht. Versuchen Sie es noch einmal.
tour-look-turn = Drehen und näher kommen
tour-look-left = links
tour-look-right = rechts
tour-look-up = hoch
tour-look-down = runter
tour-look-nearer = näher
tour-look-farther = weiter weg
tour-look-hold = mit Handy
tour-look-full = groß
tour-look-close = schließen
tour-looking = Sie schauen { $to }.
tour-points = Das sehen Sie
tour-where = { $side }, { $height }
tour-more = Mehr lesen
tour-then = Früher und heute
tour-then-old = Früher
tour-then-now = Heute
tour-then-move = Schieben: früher oder heute
tour-get = So kommen Sie hin
tour-fact-steps = { $steps ->
    [0] Es gibt keine Stufen.
    [one] Es gibt 1 Stufe.
   *[other] Es gibt { $steps } Stufen.
}
tour-fact-kerb-none = Es gibt keinen Bordstein.
tour-fact-kerb-lowered = Der Bordstein ist flach.
tour-fact-kerb-raised = Der Bordstein ist hoch.
tour-fact-bench = Es gibt eine Bank.
tour-fact-no-bench = Es gibt keine Bank.
tour-fact-toilet = Es gibt eine Toilette.
tour-fact-no-toilet = Es gibt keine Toilette.
tour-open-map = In der Karten-App öffnen
tour-on-map = Auf der Karte zeigen
tour-also = Auch in der Nähe
tour-last = Das war die letzte Station. Schön, dass Sie da waren.
tour-way-title = Der Weg in Worten
tour-way-first = Gehen Sie { $to }.
tour-way-length = { $minutes }, etwa { $metres } m
tour-way-end = Hier endet der Rundgang.
tour-sides-title = Zu allen 4 Seiten
tour-side-of = { $side }: { $to }
tour-side-front = Vor Ihnen
tour-side-at-right = Rechts von Ihnen
tour-side-back = Hinter Ihnen
tour-side-at-left = Links von Ihnen
tour-back-to = Zurück zur Station
tour-poster = Plakat für diese Station
tour-poster-how = Das Plakat passt auf ein Blatt. Wählen Sie die Sprache. Drucken Sie es.
tour-poster-look = Schauen Sie sich hier um
tour-poster-scan = Halten Sie die Handy-Kamera auf das Bild. Es kostet nichts.
tour-qr = Code mit der Adresse
