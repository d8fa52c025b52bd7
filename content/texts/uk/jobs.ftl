# The words of the room "jobs": uk. Keys are the same in every language.

job-tidy = Прибирання
job-backup = Нічна резервна копія
