# The words of the room "jobs": ru. Keys are the same in every language.

job-tidy = Уборка
job-backup = Ночная резервная копия
