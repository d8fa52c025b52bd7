# The words of the room "administration": uk. Keys are the same in every language.

to-administration = Управління
to-administration-line = Команда, місця, розділи, робота системи
administration-title = Управління

## Who works here

team-title = Хто тут працює
