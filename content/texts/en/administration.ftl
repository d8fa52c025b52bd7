# The words of the room "administration": en. Keys are the same in every language.

to-administration = Administration
to-administration-line = Team, places, rooms, running
administration-title = Administration

## Who works here

team-title = Who works here
