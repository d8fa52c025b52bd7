# The words of the room "web": de. Keys are the same in every language.

job-uploads = Angefangene Dateien weiterreichen
