# The words of the room "administration": ls. Keys are the same in every language.

to-administration = Verwaltung
to-administration-line = Team, Orte und Räume
administration-title = Verwaltung

## Who works here

team-title = Wer hier arbeitet
