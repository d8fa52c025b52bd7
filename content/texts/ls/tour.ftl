# The words of the room "tour": ls. Keys are the same in every language.

room-tour = Rundgang
tab-district = Stadtteil
district-title = Unser Stadtteil
district-line = Bilder und Geschichten aus dem Stadtteil
tour-title = Rundgang durch den Stadtteil
tour-made-title = Stationen im Rundgang
tour-made-tours = Ihre Touren
tour-made-pictures = Ihre Bilder für den Rundgang
tour-made-marks = Was Sie über Menschen in Bildern gesagt haben
tour-made-versions = Stationen, die Sie geändert haben
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
tour-unmark-published = Alle sehen die Station. Hier ist ein Gesicht verdeckt. Nehmen Sie die Station zuerst zurück.
tour-missing-title = Der Name fehlt noch.
tour-missing-story = Die Geschichte fehlt noch.
tour-missing-alt = Was ist auf dem Bild? Schreiben Sie es auf.
tour-missing-point-words = Ein Punkt hat noch keinen Namen.
tour-version-not-whole = In dieser Fassung fehlt etwas. Alle sehen die Station. Darum bleibt sie, wie sie ist.

# Why a picture cannot be used.
tour-refused-unknown = Klick kennt dieses Bild nicht. Schicken Sie ein Foto als JPEG.
tour-refused-heic = Dieses Bild hat das Format HEIC. Das geht nicht. Schicken Sie es als JPEG.
tour-refused-damaged = Das Bild ist kaputt. Schicken Sie es noch einmal.
tour-refused-too-large = Das Bild ist zu groß. Schicken Sie ein kleineres.
tour-refused-no-jail = Dieser Computer kann Bilder nicht sicher öffnen. Sagen Sie es der Technik.
