# The words of the room "drafts": ls. Keys are the same in every language.

draft-keep = Text speichern
draft-discard = Text löschen
draft-from = Das ist Ihr Text von { $time }.
draft-kept = Ihr Text ist gespeichert. Es war {"{time}"} Uhr.
draft-saving = Klick speichert gerade.
draft-offline = Das Internet ist weg. Ihr Text bleibt auf diesem Gerät. Klick speichert Ihren Text später.
draft-signed-out = Sie sind abgemeldet. Ihr Text ist noch da. Melden Sie sich bitte wieder an. Dann speichert Klick Ihren Text.
draft-too-long = Der Text ist zu lang. Klick kann den Text so nicht speichern. Bitte machen Sie den Text kürzer.
draft-gone = Sie haben das Formular schon abgeschickt. Oder Sie haben den Text schon gelöscht.
draft-gone-keep = Den Text trotzdem behalten
draft-conflict = Es gibt 2 Texte
draft-conflict-how = Sie haben an 2 Stellen geschrieben. Welcher Text soll bleiben? Bitte wählen Sie. Beide Texte sind noch da.
draft-here = Hier
draft-there = An der anderen Stelle, {"{time}"}
draft-take-here = Den Text von hier nehmen
draft-take-there = Den anderen Text nehmen
draft-take-both = Beide Texte behalten
