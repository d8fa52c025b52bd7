# The words of the room "jobs": de. Keys are the same in every language.

job-tidy = Aufräumen
job-backup = Nächtliche Sicherung
