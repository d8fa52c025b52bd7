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
group-times-read = “Bugün” sayfasında grup şöyle görünür: { $times }
group-times-unread = Klick burada bir saat bulamıyor. Örneğin şöyle yazın: Salı, 10–12
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
room-coaching = Koçluk
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
pictures-off = Bu sunucuda resimler çalışmıyor
pictures-off-line = Sunucu onları güvenle açamıyor: çoğu zaman Linux’unda Landlock yoktur. Geri kalan her şey çalışıyor. Bunu sunucuya bakan kişiye söyleyin.
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

# Who is invited, what they may do, and the first start

## Who works here

team-nothing = Şu anda rolü yok
team-until = { $day } tarihine kadar
team-deputy = { $other } yerine
team-open = bekliyor
team-overdue = süresi geçti
team-invited = { $role }. Davet: { $day }
team-reset-open = Yeni parola, bağlantı: { $day }
team-left-title = Önceden burada: { $count }
team-left = { $day } tarihine kadar
team-over = Kim ya da ne için?
team-over-hint = Yayın, danışmanlık, veri koruma ve teknik her zaman tüm ev için geçerlidir.

## Roles, and over what

role-coach = Koç
role-coach-line = İnsanlara öğrenmede ve hedeflerinde eşlik eder
role-trainer = Kurs lideri
role-trainer-line = Kurs verir. Kimin geldiğini ve ne kadar ilerlediğini görür
role-desk = Karşılama
role-desk-line = İnsanları karşılar. Yeni kişi ekler
role-editor = Yayın ekibi
role-editor-line = Tur, bölümler, metinler. Koçluktaki kimseyi görmez
role-adviser = Ekonomi danışmanlığı
role-adviser-line = Mahalledeki dükkânlar, mekânlar ve işler
role-coordinator = Yönetim
role-coordinator-line = Ekip, yerler, işleyiş. Tutanakları görmez
role-dpo = Veri koruma
role-dpo-line = Kimin neye baktığını denetler. İçerik görmez
role-admin = Teknik
role-admin-line = Sistemi çalışır tutar. İçerik görmez
role-deputy = Vekâlet
role-deputy-line = Diğer kişi gibi görür ve yazar, yalnızca o süre
over-own = Yalnızca kendi kişileri
over-own-line = Bu kişinin kendisinin eşlik ettiği kişiler
over-all = Tüm ev
over-all-line = Tüm yerler ve gruplar
over-site-line = Tüm gruplarıyla bir yer
over-group-line = Bir grup
over-other = Artık olmayan bir şey

## Invite somebody

invite-title = Birini davet et
invite-name = Kişinin adı ne?
invite-name-hint = Herkes böyle görür, örneğin “Jana” ya da “Bayan Kern”.
invite-role = Bu kişi burada ne yapıyor?
invite-do = Bağlantı oluştur
invite-why = Bağlantı bir kez ve 7 gün geçerlidir. Parolayı kişi kendisi seçer. Siz onu hiç görmezsiniz.

## The sheet with the link

letter-title = { $name } için bağlantı
letter-now = Bağlantıyı şimdi yazdırın ya da gönderin
letter-once = Kâğıdı { $name } adlı kişiye elden verin. Bağlantı yalnızca şimdi burada görünür.
letter-send = E-posta ile gönder
letter-mail-subject = Klick için bağlantınız
letter-mail = Klick bağlantınız burada. Bir kez, { $day } tarihine kadar geçerlidir: { $address }
letter-welcome = { $place } ailesine hoş geldiniz, { $name }
letter-welcome-what = Bu kâğıtla Klick hesabınızı açarsınız. İki dakika sürer.
letter-reset = Yeni bir parola, { $name }
letter-reset-what = Bu kâğıtla Klick için yeni bir parola seçersiniz.
letter-qr = Kamera için desen
letter-camera = Telefon kamerasıyla açın.
letter-type = Ya da bilgisayarda açın:
letter-code = Kod:
letter-copy = Bağlantıyı kopyala
letter-copied = Kopyalandı
letter-step-open = Bağlantıyı açın.
letter-step-choose = Parolayı kendiniz seçin. Başka kimse bilmez.
letter-step-done = Sayfanızı görürsünüz. Demek ki oldu.
letter-until = Bir kez, { $day } tarihine kadar geçerli.
letter-ask = Sorular:

## A link that was not used yet

invitation-title = { $name } için davet
invitation-reset-title = { $name } için yeni parola
invitation-open = Bağlantı { $day } tarihli. { $until } tarihine kadar geçerli. Henüz kimse kullanmadı.
invitation-overdue = Bağlantı { $day } tarihli. { $until } tarihine kadar geçerliydi. Kimse kullanmadı.
invitation-secret = Bağlantının kendisini yeniden gösteremeyiz. Yalnızca kâğıtta yazıyor.
invitation-again = Yeni bağlantı oluştur
invitation-end = Bağlantıyı geçersiz kıl

## Somebody who works here

member-title = { $name }: roller
member-is-you = Bu sizsiniz. Rollerinizi yönetimden başka biri değiştirir.
member-left = { $name }, { $day } tarihinden beri burada çalışmıyor.
member-new = Yeni rol
member-what = Ne?
member-other = Vekâlette: { $name } kimin yerine bakıyor?
member-from = Ne zamandan itibaren?
member-to = Ne zamana kadar?
member-to-hint = Boş: biri rolü bitirene kadar. Vekâlet için son gün gerekir.
member-look = Devam
member-give = Rolü ver
member-means = Bu şu demek
means-deputy = { $name }, { $from } – { $to } arasında { $other } yerine bakar. Gördüğü kişi sayısı: { $count }.
means-until = Rol { $from } – { $to } arasında geçerlidir. { $name } şu kadar kişiyi görür: { $count }.
means-open = Rol { $from } tarihinden itibaren geçerlidir. { $name } şu kadar kişiyi görür: { $count }.
means-ends = Sonra kendiliğinden biter.
means-looked = Bakılan kişiler bunu “Kim baktı?” bölümünde görür.
member-now = { $name } şimdi neler yapabilir
member-since = { $day } tarihinden beri
member-from-day = { $day } tarihinden itibaren
member-end-role = Bitir
member-before = Önceden
member-times = { $from } – { $to }
member-account = Hesap
member-reset = Yeni parola için bağlantı
member-end = Artık burada çalışmıyor
member-second-on = İki adımlı giriş: { $day } tarihinden beri açık.
member-second-off = İki adımlı giriş: açık değil.
member-second-reset = İki adımlı girişi kaldır
ask-second-reset = { $name } için iki adımlı giriş kaldırılsın mı?
ask-second-reset-why = Bunu yalnızca { $name } karşınızdaysa ya da sesini tanıyorsanız yapın. Sonra { $name } yeniden giriş yapar ve iki adımlı girişi yeniden kurar.
ask-second-reset-yes = Kaldır
ask-reset = { $name } için yeni parola mı?
ask-reset-why = Eski parola hemen geçersiz olur. { $name } her yerde çıkış yapmış olur. Bağlantılı bir kâğıt alırsınız.
ask-reset-yes = Evet, bağlantı oluştur
ask-leave = { $name } artık burada çalışmıyor mu?
ask-leave-why = { $name } her yerde çıkış yapmış olur ve bir daha giremez. Tüm roller ve vekâletler biter. Bunu geri alamazsınız.
ask-leave-yes = Evet, erişimi bitir

## The link was opened

link-welcome-title = Hoş geldiniz, { $name }
link-welcome-line = Hesabınızı burada açarsınız. Göreviniz: { $role }. İki dakika sürer.
link-password-title = Yeni bir parola, { $name }
link-password-line = Eski parola artık geçmiyor. Burada yenisini seçin.
link-email = E-posta adresiniz
link-email-hint = Bununla giriş yaparsınız. Yönetimden başka kimse görmez.
link-password = Parolanız
link-password-hint = En az 15 karakter. Yalnızca sizin bildiğiniz bir cümle iyidir.
link-account-do = Hesabı aç
link-password-do = Parolayı kaydet
link-used-title = Bu bağlantı zaten kullanıldı
link-used-line = Bir bağlantı yalnızca bir kez geçerlidir. Hesabınız hazır: e-posta ve parolayla girin. Siz değil miydiniz? Hemen bizi arayın.
link-overdue-title = Bu bağlantının süresi geçti
link-dead-title = Bu bağlantı artık geçerli değil
link-ask = Sorun değil. Yönetim size yeni bir bağlantı oluşturur.
link-signed-in = Bu bağlantı başka biri için. Önce çıkış yapın. Sonra bağlantıyı yeniden açın.

## The first start

first-title = Merhaba. Klick burada başlıyor.
first-line = İlk hesabı açın. Onunla başkalarını davet eder ve evi kurarsınız.
first-name = Adınız ne?
first-over-title = İlk kurulum bitti
first-over-line = Bu adres artık geçerli değil. Giriş yapın ya da yönetimden bağlantı isteyin.
setting-up-number = Soru { $number } / { $all }
setting-up-way = Bütün adımlar
setting-up-account = Hesabınız
setting-up-before = Soruldu
setting-up-now = Şimdi
setting-up-house = Evinizin adı ne?
setting-up-house-line = Bu adı herkes görür: başlangıç sayfasında, kartlarda ve basılan kâğıtlarda.
setting-up-place = Nerede buluşuyorsunuz?
setting-up-place-line = Yer, örneğin bir buluşma merkezidir. Başka yerleri sonra ekleyebilirsiniz.
setting-up-group = İlk grup
setting-up-group-line = Henüz grubunuz yok mu? O zaman boş bırakın.
setting-up-rooms = Hangi odalara ihtiyacınız var?
setting-up-rooms-line = Oda, Klick’in bir bölümüdür. Kapalı odayı kimse görmez. Bunu her zaman değiştirebilirsiniz.
setting-up-backup = Yedek nereye konacak?
setting-up-backup-line = Bilgisayar bozulursa geriye yalnızca yedek kalır. Bu yüzden sık sık başka bir yere bir kopya koyun.
setting-up-next = Devam
setting-up-back = Geri
setting-up-later = Önce birine soracağım
setting-up-done = Bitti, yönetime git
setting-up-open = Dört soru kaldı
setting-up-open-line = Evinizin adı ne? Nerede buluşuyorsunuz? Sonra başlayabilirsiniz.
setting-up-go = Sorulara git
type-code-title = Daveti aç
type-code-line = Kâğıdınızda bir kod var. Onu buraya yazın.
type-code-label = Kâğıdınızdaki kod
type-code-hint = Örnek: 7QK3-M0ZD-A9XF
type-code-do = Devam
type-code-twelve = Kodun üç bölümü var, her bölümde dört karakter. Bütün bölümleri yazın.
