# The words of the room "drafts": tr. Keys are the same in every language.

draft-keep = Taslağı kaydet
draft-discard = Taslağı sil
draft-from = Bu sizin taslağınız: { $time }.
draft-kept = Taslak kaydedildi, saat {"{time}"}.
draft-saving = Kaydediliyor …
draft-offline = İnternet yok. Metniniz bu cihazda kalır. Klick, mümkün olur olmaz onu kaydeder.
draft-signed-out = Oturumunuz kapandı. Metniniz burada duruyor. Giriş yapın, o zaman kaydedilir.
draft-too-long = Metin çok uzun. Henüz kaydedilmedi. Lütfen kısaltın.
draft-gone = Bu form başka bir pencerede zaten gönderildi ya da silindi.
draft-gone-keep = Yine de taslak olarak sakla
draft-conflict = İki taslak var
draft-conflict-how = İki yerde yazdınız. Hangisinin kalacağını seçin. O zamana kadar hiçbir şey kaybolmaz.
draft-here = Burada
draft-there = Başka yerde, {"{time}"}
draft-take-here = Buradakini al
draft-take-there = Diğerini al
draft-take-both = İkisini de sakla
