# The words of the room "jobs": ls. Keys are the same in every language.

job-tidy = Aufräumen
job-backup = Sicherung in der Nacht
