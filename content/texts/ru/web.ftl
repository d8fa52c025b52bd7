# The words of the room "web": ru. Keys are the same in every language.

job-uploads = Передача отправленных файлов
