# The words of the room "jobs": tr. Keys are the same in every language.

job-tidy = Düzenleme
job-backup = Gece yedeklemesi
