# The words of the room "drafts": de. Keys are the same in every language.

draft-keep = Entwurf speichern
draft-discard = Entwurf verwerfen
draft-from = Das ist Ihr Entwurf von { $time }.
draft-kept = Entwurf gespeichert um {"{time}"}.
draft-saving = Wird gespeichert …
draft-offline = Kein Internet. Ihr Text bleibt auf diesem Gerät. Klick speichert ihn, sobald es wieder geht.
draft-signed-out = Sie sind abgemeldet. Ihr Text bleibt hier stehen. Melden Sie sich an, dann wird er gespeichert.
draft-too-long = Der Text ist zu lang. Er ist noch nicht gespeichert. Kürzen Sie ihn bitte.
draft-gone = Dieses Formular wurde in einem anderen Fenster schon abgeschickt oder verworfen.
draft-gone-keep = Trotzdem als Entwurf behalten
draft-conflict = Es gibt zwei Entwürfe
draft-conflict-how = Sie haben an zwei Stellen geschrieben. Wählen Sie, was bleiben soll. Bis dahin geht nichts verloren.
draft-here = Hier
draft-there = Woanders, {"{time}"}
draft-take-here = Das von hier nehmen
draft-take-there = Das andere nehmen
draft-take-both = Beides behalten
