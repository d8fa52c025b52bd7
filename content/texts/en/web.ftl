# The words of the room "web": en. Keys are the same in every language.

job-uploads = Passing on files that were sent
