# The words of the room "web": ls. Keys are the same in every language.

job-uploads = Dateien weiter-geben
