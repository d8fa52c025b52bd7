# The words of the room "jobs": en. Keys are the same in every language.

job-tidy = Tidying
job-backup = Nightly backup
