# The words of the room "jobs": de. Keys are the same in every language.

job-tidy = Aufräumen
job-backup = Nächtliche Sicherung
job-fault-gone = Das, worum es ging, gibt es nicht mehr.
job-fault-unreadable = Die Datei kann man nicht lesen. Schicken Sie eine andere.
job-fault-too-large = Die Datei ist zu groß. Schicken Sie eine kleinere.
job-fault-busy = Gerade war zu viel zu tun. Klick versucht es wieder.
job-fault-full = Der Speicher ist voll. Sagen Sie es, wer die Technik betreut.
job-fault-broken = Da ist bei Klick etwas kaputt. Sagen Sie es, wer die Technik betreut.
job-fault-crashed = Klick wurde mittendrin beendet, jedes Mal wieder.
