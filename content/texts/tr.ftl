# The words of the interface: tr. Keys are the same in every language; a missing one is said in German.

## The frame of every page

brand = Klick, ana sayfaya
skip = İçeriğe geç
tools = Araçlar
tabs = Ana menü
foot = Sayfa sonu
tab-start = Ana sayfa
tab-learn = Öğren
tab-me = Ben
display = Görünüm
help = Yardım
pause = Mola
back = Geri
next = Devam
save = Kaydet
check = Kontrol et
begin = Başla
go-on = Kaldığım yerden devam
again = Tekrar bak
leave = Bitir
leave-line = Çıkış yapın. Sonra cihazı başkası kullanabilir.
leave-offline = İnternet yok. İnternet gelince Klick çıkış yapar. O zamana kadar cihazı kimseye vermeyin.
signed-out-title = Artık giriş yapmış değilsiniz
signed-out-line = Cevabınız henüz kaydedilmedi. Yeniden giriş yapın. Ya da giriş yapmadan öğrenmeye devam edin.
sign-out = Çıkış yap
sign-in = Giriş yap
to-start = Ana sayfaya
demo = Bu bir deneme sürümüdür. Buradaki kişiler gerçek değildir.
offline = İnternet yok. Cevabınız burada kalır. Biraz sonra tekrar deneyin.
form-problem = Bir sorun var
title-error = Hata
foot-accessibility = Erişilebilirlik
foot-easy = Kolay Almanca
foot-privacy = Veri koruma
foot-imprint = Künye
foot-staff = Ekip girişi
lang-missing-title = Bu metin henüz sizin dilinizde yok
lang-missing-line = Burada kolay Almanca okuyorsunuz.

## Read aloud

say = Dinle
say-stop = Durdur
say-none = Bu cihaz ne yazık ki bu dilde sesli okuyamıyor.

## Start

start-title = Telefon ve bilgisayar kullanmayı öğrenin
start-hello = Merhaba, { $name }
start-learn = Telefon ve bilgisayar dersleri
start-learn-line = Kısa dersler. Ücretsiz.
start-card = Kartım var
start-card-line = 4 resimle giriş
start-languages = Sizin dilinizde
start-about = Biz kimiz?
start-about-line = Bizde telefonun, bilgisayarın ve internetin nasıl çalıştığını öğrenirsiniz. Acele etmeden, size yardım eden insanlarla birlikte.
to-coach = Koçluk
to-coach-line = Kişileriniz, kartlar ve kodlar

## Language, display, help

language-title = Hangi dili istersiniz?
display-title = Yazı, renkler, ses
display-line = Size nasıl uygunsa
display-size = Yazı ne kadar büyük olsun?
display-size-0 = Normal
display-size-1 = Büyük
display-size-2 = Çok büyük
display-colour = Açık mı, koyu mu?
display-colour-auto = Cihazım gibi
display-colour-light = Açık
display-colour-dark = Koyu
display-font = Hangi yazı tipi?
display-font-normal = Normal yazı
display-font-learner = Öğrenenler için net harfli yazı
display-speed = Ses ne kadar hızlı okusun?
display-speed-normal = Normal
display-speed-slow = Yavaş
help-language-line = Dili istediğiniz zaman değiştirebilirsiniz.
help-sign-in-line = Kartınızla ve 4 resimle.
help-learn-line = Kısa dersler, adım adım.
help-coach = Bir insanla konuşun
help-human = Bizi arayın. Size memnuniyetle yardım ederiz.
help-human-no-phone = Koçunuza sorun ve bu sayfayı gösterin.

## Errors

error-phone = Ya da bizi arayın:
error-400-title = Bunu okuyamadık
error-400-line = Geri dönün ve tekrar deneyin.
error-403-title = Bu, oradan yapılamıyor
error-403-line = Bu istek başka bir siteden geldi. Klick’i yeniden açın ve tekrar deneyin.
error-404-title = Böyle bir sayfa yok
error-404-line = Adres yanlış yazılmış olabilir.
error-413-title = Bu, bir sefer için çok fazla
error-413-line = Geri dönün ve daha azını gönderin.
error-429-title = Biraz bekleyin
error-429-line = { $minutes ->
    [one] Çok fazla deneme oldu. 1 dakika sonra devam edebilirsiniz.
   *[other] Çok fazla deneme oldu. { $minutes } dakika sonra devam edebilirsiniz.
}
error-500-title = Bu olmadı
error-500-line = Hata bizde. 5 dakika sonra tekrar deneyin.
error-503-title = Şu anda çok yoğunuz
error-503-line = Biraz bekleyin ve sayfayı yeniden yükleyin.

## Courses and lessons

learn-title = Ne öğrenmek istersiniz?
learn-topics = Konu
learn-courses = Kurslar
learn-empty = Burası yakında dolacak.
learn-all = Tüm kurslara bak
all-courses = Tüm kurslar
topic-all = Hepsi
topic-handy = Cep telefonu
topic-computer = Bilgisayar
topic-internet = İnternet
topic-sicher = Güvenlik
topic-arbeit = İş
topic-stadtteil = Mahalle
course-size = { $lessons ->
    [one] 1 ders
   *[other] { $lessons } ders
}, yaklaşık { $minutes } dakika
course-learn = Neler öğreneceksiniz
course-need = Size gerekenler
course-lessons = Dersler
minutes = { $minutes ->
    [one] 1 dakika
   *[other] { $minutes } dakika
}
lesson-can = Bu dersten sonra yapabilecekleriniz
lesson-steps = Adımlar
lesson-rule-all = { $steps } adımın hepsini yaptığınızda ders biter.
lesson-rule-right = { $n } sorudan { $m } tanesi doğru olduğunda ders biter.
state-finished = Bitti
state-done = Yapıldı
state-begun = Başlandı
state-begun-step = Başlandı, adım { $step } / { $of }
print-lesson = Kâğıda yazdır

## A step

step-of = Adım { $step } / { $of }
step-number = Adım { $step }
stuck = Takıldım
choose-one = Bir cevap seçin.
choose-several = Doğru cevapların hepsini seçin.
choose-feeling = Size uyanı seçin.
choose-word = Doğru kelimeyi seçin.
choose-here = Buradan seçin
write-word = Kelimeyi yazın.
tick-off = Size uyanları işaretleyin.
order-hint = Bunları doğru sıraya koyun. Oklara dokunun.
order-up = Yukarı: { $what }
order-down = Aşağı: { $what }
order-place = Sıra {"{n}"}, toplam {"{m}"}
try-worked = Evet, oldu
try-help = Hayır, yardım istiyorum
try-again = Tekrar dene
practise = Tekrar alıştırma yap
hint = İpucu
hint-show = İpucunu göster
show-solution = Çözümü göster
your-answer = Sizin cevabınız
right-answer = Doğru cevap
answer-right = Doğru
answer-not-yet = Henüz doğru değil
answer-look-again = Acele etmeden bir daha bakın. Sonra yeniden deneyin.
answer-solution = Doğrusu böyle
step-choose-something = Önce bir cevap seçin.
step-write-something = Önce bir kelime yazın.

## Help with a step

help-back = Adıma geri dön
help-hear = Bir daha dinle
help-hear-line = Adıma gidin. Orada “Dinle” düğmesine dokunun.
help-skip = Bu adımı sonra yap
help-skip-line = Siz devam edin. Bu adım sizi bekler.
help-languages = Başka bir dilde oku

## The end of a lesson

end-title = Başardınız
end-can = Artık şunları yapabilirsiniz:
end-light = Evinizde bir ışık daha yandı. Onu “Ben” sayfasında görürsünüz.
end-open-title = Buradan devam edin
end-open-line = Şu adımlar kaldı:
lit-of = { $lit } / { $of }
next-lesson = Sonraki ders
to-course = Kursa dön
to-me = Yapabildiklerim
sheet-done = Bunu yaptım.
sheet-when = Tarih:
sheet-how = Bu sayfayı cihazınızın yazdırma menüsünden yazdırın.

## What I can do

me-title = Yapabildiklerim
me-line = Her ışık, öğrendiğiniz bir şeydir.
me-empty = Yakında burada ilk ışığınız yanacak. Bir dersle başlayın.
me-next = Sırada
me-guest-title = Hiçbir şey kaybolmasın
me-guest-line = Giriş yapmazsanız adımlarınızı yalnızca bu cihazda bulursunuz. 60 gün ara verirseniz adımları sileriz. Kartınızla giriş yapın. Böylece her şeyi her cihazda bulursunuz.
me-sign-in-line = Kartınızla ve 4 resimle
date-short = { $day } { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
take-over-title = Siz miydiniz?
take-over-line = { $steps ->
    [one] Bu cihazda biri giriş yapmadan öğrendi: 1 adım.
   *[other] Bu cihazda biri giriş yapmadan öğrendi: { $steps } adım.
}
take-over-yes = Evet, bendim
take-over-no = Hayır, başka biriydi
order-up-short = Yukarı
order-down-short = Aşağı
try-question = Oldu mu?

# Menschen: Anmelden, Karten, Codes, Team, Begleitung. Einfache Sprache, "Sie".

## Die zwölf Bilder

pin-baum = Ağaç
pin-bus = Otobüs
pin-schluessel = Anahtar
pin-fisch = Balık
pin-haus = Ev
pin-sonne = Güneş
pin-apfel = Elma
pin-brille = Gözlük
pin-uhr = Saat
pin-boot = Tekne
pin-blume = Çiçek
pin-tasse = Fincan

## Anmelden: die Wege

sign-in-title = Giriş yap
sign-in-back = Geri
sign-in-card = Kartınızı kameraya gösterin.
sign-in-card-how = Telefonunuzun kamerasını açın. Kamerayı karttaki karekoda tutun. Sonra ekranda çıkan adrese dokunun.
sign-in-code-detail = Kartınız yanınızda değil mi? Koçunuz size bir kod verir.
sign-in-staff = Burada çalışıyorum
sign-in-staff-detail = E-posta ve şifreyle giriş
sign-in-already = Giriş yaptınız: { $name }
sign-in-other = Bu siz değil misiniz? O zaman buradan çıkış yapın.
sign-in-help = Yardıma mı ihtiyacınız var?
sign-in-help-code = Koç yardımı
sign-in-help-code-detail = Koçunuz giriş için size yardım eder.
sign-in-help-page = Yardım
sign-in-help-page-detail = Soruların cevapları

## Abmelden

sign-out-title = Bitirdiniz mi?
sign-out-why = Çıkış yapın. Böylece yaptıklarınızı başka kimse göremez.
sign-out-do = Çıkış yap
sign-out-back = Sayfama geri dön

## Die Karte

card-title = Bu siz misiniz?
card-number = Kart { $number }
card-yes = Evet, benim
card-no = Hayır, ben değilim
card-dead-title = Bu kart artık çalışmıyor
card-dead-why = Bu kartla artık giriş yapılamaz.
card-dead-do = Koçunuz size yeni bir kart yapar.
card-dead-start = Ana sayfaya

## Die vier Bilder

pictures-title = 4 resminiz
pictures-enter = 4 resminize dokunun. Sıraya dikkat edin.
pictures-choose-title = 4 resim seçin
pictures-choose = 4 resme dokunun. Resimleri ve sırasını aklınızda tutun. Resimleri kimseye göstermeyin.
pictures-again-title = 4 resim bir kez daha
pictures-again = Aynı 4 resme bir daha dokunun. Böylece emin oluruz.
pictures-count = Seçilen: { $count } / { $all }
pictures-chosen = seçildi
pictures-take-away = Son resmi sil
pictures-back = Geri
pictures-wrong = Resimler uymadı
pictures-wrong-left = { $left ->
        [0] Deneme hakkınız kalmadı.
        [one] 1 deneme hakkınız kaldı.
       *[other] { $left } deneme hakkınız kaldı.
    }
pictures-not-same = Resimler aynı değildi
pictures-not-same-do = Önemli değil. Yeniden başlıyoruz. 4 resim seçin.
pictures-weak = Başka resimler seçin
pictures-weak-same = 4 kez aynı resmi seçtiniz. Bunu tahmin etmek kolaydır. Farklı resimler seçin.
pictures-weak-row = Resimler yan yana. Bunu tahmin etmek kolaydır. Resimleri karıştırın.
pictures-weak-column = Resimler alt alta. Bunu tahmin etmek kolaydır. Resimleri karıştırın.
pictures-paused-title = Kısa bir mola
pictures-paused = { $minutes ->
        [one] Resimler 5 kez uymadı. 1 dakika sonra devam edebilirsiniz.
       *[other] Resimler 5 kez uymadı. { $minutes } dakika sonra devam edebilirsiniz.
    }
pictures-paused-do = Beklemek istemiyor musunuz? Koçunuz giriş için size hemen yardım edebilir.
pictures-paused-code = Koç yardımı

## Wem gehört das Handy?

device-title = Bu telefon kimin?
device-shared = Başkaları da kullanıyor
device-shared-detail = Biraz sonra çıkışınızı yaparız. Böylece bilgilerinizi kimse görmez.
device-own = Bu benim telefonum
device-own-detail = Girişiniz açık kalır.

## Coach hilft

code-title = Koç yardımı
code-back = Geri
code-how = Koçunuzda sizin için bir kod var. Kod 6 rakamlıdır.
code-label = Kod
code-hint = Örnek: 123 456
code-do = Devam
code-six-digits = Koçunuzun verdiği 6 rakamı yazın.
code-wrong = Bu kod çalışmıyor. Kodu bir daha yazın. Ya da yeni bir kod isteyin.
code-wait = Çok fazla deneme oldu. 10 dakika bekleyin. Ya da kartınızı kullanın.

## Team

staff-sign-in-title = Ekip girişi
staff-sign-in-back = Geri
staff-sign-in-email = E-posta
staff-sign-in-password = Şifre
staff-sign-in-do = Giriş yap
staff-sign-in-no-email = E-posta adresinizi yazın.
staff-sign-in-no-password = Şifrenizi yazın.
staff-sign-in-wrong = E-posta ile şifre birbirine uymuyor. İkisini de bir daha yazın.
staff-sign-in-wait = Çok fazla deneme oldu. 15 dakika bekleyin. Sonra tekrar deneyin.
staff-add-no-name = Bir ad yazın. En fazla 60 karakter olabilir.
staff-add-no-email = Bir e-posta adresi yazın, örneğin name@klick.example.
staff-add-email-taken = Bu e-posta adresini başka biri kullanıyor. Başka bir adres yazın.
staff-add-short-password = En az 15 karakterli bir şifre seçin.
staff-add-no-role = En az bir rol seçin.

## Begleitung

coach-title = Kişileriniz
coach-back = Tüm kişiler
coach-add = Yeni kişi
coach-cards = Kartları yazdır
coach-empty = Kişileriniz yakında burada olacak. “Yeni kişi” düğmesine dokunun.
coach-card-none = Henüz kart yok
coach-card-fresh = Kart { $number }, henüz kullanılmadı
coach-card-works = Kart { $number }
coach-card-paused = { $minutes ->
        [one] Kart { $number }, 1 dakika daha beklemede
       *[other] Kart { $number }, { $minutes } dakika daha beklemede
    }
coach-card-blocked = Kart { $number } bloke edildi
coach-card-expired = Kart { $number } bir yıldan eski ve artık çalışmıyor

coach-add-title = Yeni kişi
coach-add-name = Kişinin adı ne?
coach-add-name-hint = İlk adı ya da başka bir ad yeterli.
coach-add-language = Kişi en rahat hangi dilde okuyor?
coach-add-then = Sonra kartı görürsünüz. Kartı hemen yazdırın.
coach-add-do = Kişiyi ekle
coach-add-no-name = Bir ad yazın. En fazla 60 karakter olabilir.

coach-person-language = Dil: { $language }
coach-person-help = Girişe yardım
coach-person-code-why = Kart yok mu? Bir kod oluşturun. Kod 10 dakika geçerlidir.
coach-person-code-do = Kod oluştur
coach-person-code-how = Kişi önce “Giriş yap”, sonra “Koç yardımı” düğmesine dokunur. Oraya bu kodu yazar.
coach-person-code-once = Kod 10 dakika geçerlidir. Yalnızca bir kez kullanılır.
coach-person-code-left = Kalan süre
coach-person-code-over = Kod artık geçerli değil.
coach-person-code-again = Yeni kod oluştur
coach-person-card = Kart
coach-person-new-card = Yeni kart yap
coach-person-block = Kartı bloke et
coach-person-end = Projeden ayrılma
coach-person-end-do = Erişimi sonlandır

coach-ask-no = Hayır, geri
coach-ask-card = { $name } için yeni kart yapılsın mı?
coach-ask-card-why = Eski kart artık çalışmaz. { $name } yeni resimler de seçer.
coach-ask-card-yes = Evet, yeni kart yap
coach-ask-block = { $name } adlı kişinin kartı bloke edilsin mi?
coach-ask-block-why = Kart artık çalışmaz. { $name } için tüm cihazlarda çıkış yapılır.
coach-ask-block-yes = Evet, kartı bloke et
coach-ask-end = { $name } için erişim sonlandırılsın mı?
coach-ask-end-why = { $name } artık giriş yapamaz. Bunu geri alamazsınız.
coach-ask-end-yes = Evet, erişimi sonlandır

coach-cards-title = Kartları yazdır
coach-cards-why = Bir kart yalnızca bir kez yazdırılabilir. Bu yüzden yeni kartlar yapıyoruz. Bu kişilerin eski kartları artık çalışmaz. Bu kişilerin yeniden giriş yapması gerekir.
coach-cards-who = Kim yeni kart alacak?
coach-cards-do = Yeni kartları yap ve yazdır
coach-cards-nobody = En az bir kişi seçin.

## Das Blatt mit den Karten

sheet-title = Yazdırılacak kartlar
sheet-back = Geri
sheet-now = Kartları şimdi yazdırın
sheet-once = Bu kartları yalnızca bir kez gösteririz.
sheet-print = Tarayıcınızın menüsünü açın. Orada “Yazdır” seçeneğine dokunun.
sheet-whose = Kart { $number }: { $name }
sheet-card-qr = Kamera için karekod
sheet-card-how = Kamerayı açın. Kartı gösterin. Resimlere dokunun.
sheet-card-help = Yardım:

screen-phone = Bir telefon
screen-phone-off = Bir telefon. Ekran kapalı
screen-computer = Bilgisayarda bir pencere
screen-time = En üstte: { $time }
screen-time-icons = En üstte: { $time }, { $icons }
screen-title = Üstte: { $title }
screen-below = Altında: { $what }
screen-list = { $first }, { $next }
screen-on = açık
screen-off = kapalı
screen-ticked = işaretli
screen-not-ticked = işaretli değil
screen-chosen = seçili
screen-not-chosen = seçili değil
screen-apps = Uygulamalar: { $names }
screen-button = Düğme: { $names }
screen-buttons = Düğmeler: { $names }
screen-field = { $name } alanı: { $value }
screen-field-empty = { $name } alanı, boş
screen-field-bare = Alan: { $value }
screen-field-bare-empty = Boş bir alan
screen-from-them = Size gelen mesaj: { $text }
screen-from-me = Sizin mesajınız: { $text }
screen-voice = sesli mesaj
screen-picture = bir resim
screen-big = Ortada büyük: { $text }
screen-icon = Büyük işaret: { $icon }
screen-dialog = Önünde bir pencere var: { $title }
screen-dialog-plain = Önünde bir pencere var
screen-keys-letters = Altta harfli klavye var
screen-keys-digits = Altta rakamlı tuşlar var
screen-keys-call = 0 ile 9 arası rakam tuşları, yıldız ve kare
screen-nav = En altta 3 tuş var: { $names }
screen-nav-back = Geri
screen-nav-home = Ana ekran
screen-nav-apps = son uygulamalar
screen-nav-all = en alttaki 3 tuş
screen-key-power = Yanda açma kapama tuşu var
screen-key-volume = Yanda ses tuşu var
screen-swipe-up = Bir ok ve bir parmak gösteriyor: yukarı kaydırın
screen-swipe-down = Bir ok ve bir parmak gösteriyor: aşağı kaydırın
screen-swipe-left = Bir ok ve bir parmak gösteriyor: sola kaydırın
screen-swipe-right = Bir ok ve bir parmak gösteriyor: sağa kaydırın
screen-marked = Kırmızı çerçevenin içinde: { $what }
screen-back = geri oku
screen-status = en üstteki satır
screen-switch = { $name } anahtarı
screen-tick = { $name } kutusu
screen-choice = { $name } yanındaki daire
screen-field-name = { $name } alanı
screen-field-name-bare = alan
screen-window = pencere
screen-keyboard = klavye
screen-key = { $key } tuşu
screen-key-shift = büyük harf tuşu
screen-key-delete = silme tuşu
screen-key-space = boşluk tuşu
screen-key-enter = giriş tuşu
screen-key-call = yeşil arama tuşu
screen-power = açma kapama tuşu
screen-volume = ses tuşu
icon-arrow-down = aşağı ok
icon-arrow-left = geri oku
icon-arrow-right = ileri oku
icon-arrow-up = yukarı ok
icon-battery = pil
icon-bell = zil
icon-bell-off = üstü çizili zil
icon-bluetooth = Bluetooth
icon-calendar = takvim
icon-camera = kamera
icon-check = onay işareti
icon-chevron-down = aşağı ok
icon-chevron-left = geri oku
icon-chevron-right = ileri oku
icon-circle-alert = daire içinde ünlem işareti
icon-clock = saat
icon-contact = kişi
icon-download = indir
icon-ellipsis = üç nokta
icon-ellipsis-vertical = üç nokta
icon-eye = göz
icon-eye-off = üstü çizili göz
icon-file-text = belge
icon-flag = bayrak
icon-flashlight = el feneri
icon-globe = dünya küresi
icon-headphones = kulaklık
icon-heart = kalp
icon-house = ev
icon-image = resim
icon-info = bilgi
icon-key-round = anahtar
icon-keyboard = klavye
icon-languages = diller
icon-laptop = dizüstü bilgisayar
icon-life-buoy = yardım
icon-lock = kilit
icon-log-in = giriş
icon-log-out = çıkış
icon-mail = e-posta
icon-map = harita
icon-map-pin = konum
icon-menu = menü
icon-message-circle = mesajlar
icon-mic = mikrofon
icon-mic-off = mikrofon kapalı
icon-minus = eksi
icon-moon = ay
icon-paperclip = ataş
icon-pause = duraklat
icon-pencil = kalem
icon-phone = telefon
icon-phone-off = aramayı bitir
icon-plane = uçak
icon-play = oynat
icon-plus = artı
icon-power = açma kapama
icon-printer = yazıcı
icon-qr-code = karekod
icon-refresh-cw = yenile
icon-rotate-ccw = geri al
icon-search = ara
icon-send = gönder
icon-settings = ayarlar
icon-share-2 = paylaş
icon-shield-check = onay işaretli kalkan
icon-signal = mobil şebeke
icon-smartphone = cep telefonu
icon-smile = gülümseme
icon-square = kare
icon-star = yıldız
icon-store = uygulama mağazası
icon-sun = güneş
icon-thumbs-up = başparmak yukarı
icon-trash-2 = çöp kutusu
icon-triangle-alert = uyarı
icon-upload = yükle
icon-user = kişi
icon-user-plus = kişi ekle
icon-users = kişiler
icon-video = video
icon-volume-2 = ses açık
icon-volume-x = ses kapalı
icon-wifi = Wi-Fi
icon-wifi-off = Wi-Fi kapalı
icon-x = çarpı
