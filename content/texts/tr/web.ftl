# The words of the room "web": tr. Keys are the same in every language.

job-uploads = Gönderilen dosyaları iletme
