# The words of the room "administration": tr. Keys are the same in every language.

to-administration = Yönetim
to-administration-line = Ekip, yerler, bölümler, işleyiş
administration-title = Yönetim

## Who works here

team-title = Burada çalışanlar
