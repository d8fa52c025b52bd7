# The words of the room "administration": ru. Keys are the same in every language.

to-administration = Управление
to-administration-line = Команда, места, разделы, работа системы
administration-title = Управление

## Who works here

team-title = Кто здесь работает
