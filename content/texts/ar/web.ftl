# The words of the room "web": ar. Keys are the same in every language.

job-uploads = تسليم الملفات المرسلة
