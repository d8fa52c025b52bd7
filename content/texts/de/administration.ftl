# The words of the room "administration": de. Keys are the same in every language.

to-administration = Verwaltung
to-administration-line = Team, Orte, Räume, Betrieb
administration-title = Verwaltung

## Who works here

team-title = Wer hier arbeitet
