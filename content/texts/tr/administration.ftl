# The words of the room "administration": tr. Keys are the same in every language.

to-administration = Yönetim
to-administration-line = Ekip, yerler, bölümler, işleyiş
administration-title = Yönetim

## Who works here

team-title = Burada çalışanlar
administration-save = Kaydet

## What the organisation says about itself
organisation-title = Hakkımızda
organisation-lead = Bunu herkes okur: başlangıç sayfasında, yardımda, kartlarda ve künyede.
organisation-name = Ad
organisation-name-hint = Örnek: Klick Nordost
organisation-phone = Yardım için telefon
organisation-phone-hint = Yardıma ihtiyacı olanlar burayı arar.
organisation-hours = Ne zaman biri var?
organisation-hours-hint = Örnek: Pazartesi–Cuma, 9–16
organisation-imprint = Künye için
organisation-imprint-line = Künye, sorumlu kişi ve adres yazılınca bu bilgileri gösterir.
organisation-responsible = Sorumlu kim?
organisation-responsible-hint = Adı ve soyadı
organisation-email = E-posta
organisation-register = Sicil kaydı
organisation-register-hint = Örnek: mahkeme ve numara. Yoksa boş bırakın.
organisation-no-phone = Telefonu yalnız rakamla yazın, örneğin 0381 12345.
organisation-long-hours = Saatleri daha kısa yazın. En fazla 80 karakter.
organisation-no-email = Bir e-posta adresi yazın, örneğin info@verein.example.
place-address = Adres
place-address-hint = Sokak, numara, posta kodu, şehir

## Sites and groups
places-title = Yerler ve gruplar
places-all = Yerleri ve grupları değiştir
places-empty = Henüz bir yer yok. İlkini ekleyin.
place-ended = Kapandı
place-ended-line = Burada olanlar okunabilir. Yeni kişi eklenmez.
place-end-yes = Evet, kapat
place-end-no = Hayır, geri
site-add = Yeni yer
site-add-do = Yeri ekle
site-name = Yerin adı
site-name-hint = Örnek: Pazardaki ev
site-hours = Ne zaman açık?
site-hours-hint = Örnek: Pazartesi–Cuma, 9–17
site-languages = Orada hangi diller konuşulur?
site-languages-hint = Örnek: Almanca, Ukraynaca, Arapça
site-groups = { $groups ->
    [0] Henüz grup yok.
   *[other] { $groups } grup.
}
site-end = { $name } kapatılsın mı?
site-end-why = { $groups ->
    [0] Sonra bu yerde kimse olamaz. Bu geri alınamaz.
   *[other] Yer bütün gruplarıyla kapanır. Bu geri alınamaz.
}
site-end-ask = Yeri kapat
groups-title = Gruplar
groups-empty = Bu yerde henüz grup yok.
group-add = Yeni grup
group-add-do = Grubu ekle
group-name = Grubun adı
group-name-hint = Örnek: Telefona başlangıç
group-times = Grup her hafta ne zaman buluşuyor?
group-times-hint = Örnek: Salı, 10–12
group-people = { $people ->
    [0] Henüz kimse yok
   *[other] { $people } kişi
}
group-end = { $name } grubu kapatılsın mı?
group-end-why = Sonra grup artık buluşmaz. Bu geri alınamaz.
group-end-ask = Grubu kapat

## Rooms
rooms-title = Odalar
rooms-lead = Oda, Klick’in bir bölümüdür. Açıp kapatabilirsiniz. Hemen geçerli olur.
rooms-line = Kapalı oda hiçbir şey kaybetmez. Yeniden açabilirsiniz.
room-learning = Öğrenme
room-on = Açık.
room-off = Kapalı. Kimse görmez.
room-switch-on = Aç
room-switch-off = Kapat
room-needed-by = Önce şu odayı kapatın: { $room }.
room-needs = Önce şu odayı açın: { $room }.
room-waits = Bu odalar birbirine bağlı. Hangisini önce değiştireceğiniz aşağıda yazıyor.

## How the house runs
organisation-line = Ad, telefon, saatler, künye
operation-title = İşletim
operation-look = Bakmak için
operation-all = İşletimle ilgili her şey
operation-all-line = Yedekle, denetle, yeniden dene
when-today = bugün { $time }
when-yesterday = dün { $time }
when-tomorrow = yarın { $time }
backup-title = Yedek
backup-last = Yedeklendi: { $when }
backup-kept = { $count ->
   *[other] Deneme için okundu, hepsi tamam. { $count } yedek saklanıyor.
}
backup-old = Son yedek eski. Yenisini yapın ve teknikten sorumlu kişiye sorun.
backup-none = Henüz yedek yok
backup-none-line = İlk yedek gece yapılır.
backup-off = Burada yedek alınmıyor
backup-off-line = Teknikten sorumlu kişi yedeklemeyi kapattı.
backup-now = Şimdi yedekle
backup-on-its-way = Yedek alınıyor. Biraz sonra sayfayı yenileyin.
work-now = Şu anda çalışan
work-quiet = Şu anda bir şey çalışmıyor.
work-runs = çalışıyor
work-far = { $done } / { $whole }
work-waiting = { $count ->
   *[other] { $count } iş bekliyor.
}
work-next = Sırada ne var
work-done = Biten işler
work-done-at = { $when }, bitti
work-failed-at = { $when }, olmadı
work-again = Bir daha
job-other = Başka iş
job-check-log = Bakanlar listesini denetle
check-title = Kim neye baktı?
check-line = Klick, verilere kimin baktığını veya değiştirdiğini yazar. Herkes kendi listesini okur. Burada listenin tam olup olmadığını görürsünüz.
check-whole = Liste tam, denetlendi: { $when }
check-broken = Liste doğru değil, { $entry }. kayıttan itibaren
check-never = Henüz denetlenmedi
check-entries = { $count ->
   *[other] { $count } kayıt yazıldığı gibi.
}
check-now = Şimdi denetle
faults-title = İçerikteki hatalar
faults-count = { $count ->
    [0] Her şey var, bütün dillerde.
   *[other] { $count } ders bir dilde eksik.
}
faults-missing = Eksik: { $languages }
