# The words of the room "jobs": ls. Keys are the same in every language.

job-tidy = Aufräumen
job-backup = Sicherung in der Nacht
job-fault-gone = Das gibt es nicht mehr.
job-fault-unreadable = Die Datei ist kaputt. Schicken Sie eine andere.
job-fault-too-large = Die Datei ist zu groß. Schicken Sie eine kleine Datei.
job-fault-busy = Es war zu viel zu tun. Klick versucht es wieder.
job-fault-full = Der Speicher ist voll. Sagen Sie es der Technik.
job-fault-broken = Bei Klick ist etwas kaputt. Sagen Sie es der Technik.
job-fault-crashed = Klick ging jedes Mal mittendrin aus.
