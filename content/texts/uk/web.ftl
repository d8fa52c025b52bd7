# The words of the room "web": uk. Keys are the same in every language.

job-uploads = Передавання надісланих файлів
