# The words of the room "tour": de. Keys are the same in every language.

room-tour = Rundgang
tab-district = Stadtteil
district-title = Unser Stadtteil
district-line = Sehen Sie sich um: mit Bildern und Geschichten
tour-title = Rundgang durch den Stadtteil
tour-made-title = Stationen im Rundgang
tour-made-tours = Touren, die Sie angelegt haben
tour-made-pictures = Bilder, die Sie für den Rundgang geschickt haben
tour-made-marks = Was Sie über Menschen in Bildern gesagt haben
tour-made-versions = Fassungen von Stationen, die Sie geändert haben
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
tour-unmark-published = Hier ist ein Gesicht verdeckt, und alle sehen die Station. Nehmen Sie die Station zuerst zurück. Oder sagen Sie, warum man den Menschen zeigen darf.
tour-missing-title = Die Station hat noch keinen Namen auf Deutsch.
tour-missing-story = Es gibt noch keine Geschichte auf Deutsch.
tour-missing-alt = Was ist auf dem Bild? Schreiben Sie es für Menschen, die es nicht sehen.
tour-missing-point-words = Ein Punkt im Bild hat noch keinen Namen auf Deutsch.
tour-version-not-whole = Dieser Fassung fehlt etwas: ein Name, eine Geschichte oder der Ort. Alle sehen die Station, darum bleibt sie, wie sie ist.

# Why a picture cannot be used.
tour-refused-unknown = Klick kennt diese Art von Bild nicht. Schicken Sie ein Foto als JPEG.
tour-refused-heic = Dieses Bild ist im Format HEIC. Stellen Sie die Kamera auf „Maximale Kompatibilität“, oder schicken Sie es als JPEG.
tour-refused-damaged = Das Bild ist beschädigt. Schicken Sie es noch einmal, oder nehmen Sie ein anderes.
tour-refused-too-large = Das Bild ist zu groß. Schicken Sie es kleiner.
tour-refused-no-jail = Dieser Computer kann Bilder nicht sicher öffnen. Sagen Sie es, wer die Technik betreut.
