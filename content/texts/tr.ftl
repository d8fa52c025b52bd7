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
help-language-line = Her şey birkaç dilde var.
help-sign-in-line = Kartınızla ve 4 resimle.
help-learn-line = Kısa dersler, adım adım.
help-coach = Bir insanla konuşun
help-human = Bizi arayın. Size memnuniyetle yardım ederiz.
help-human-no-phone = Koçunuza sorun. Ona bu sayfayı gösterin.

## Errors

error-phone = Ya da bizi arayın:
error-400-title = Bunu okuyamadık
error-400-line = Geri dönün ve tekrar deneyin.
error-403-title = Oradan bu yapılamıyor
error-403-line = Bu istek başka bir siteden geldi. Klick’i yeniden açın ve tekrar deneyin.
error-404-title = Böyle bir sayfa yok
error-404-line = Adres yanlış yazılmış olabilir.
error-413-title = Bu bir seferde çok fazla
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
learn-empty = Yakında burada bir şey olacak.
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
help-hear-line = Adım size sesli okunur.
help-skip = Bu adımı sonra yap
help-skip-line = Siz devam edin. Bu adım sizi bekler.
help-languages = Başka bir dilde oku

## The end of a lesson

end-title = Başardınız
end-can = Artık şunları yapabilirsiniz:
end-light = Evinizde bir ışık daha yandı. Bu ışık bir daha sönmez.
end-open-title = Bitmek üzere
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
me-guest-line = Adımlarınız yalnızca bu cihazda kayıtlı. Kartınızla giriş yapın. Böylece her şeyi her cihazda bulursunuz.
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
take-over-none = Burada aktarılacak bir şey yok.
order-up-short = Yukarı
order-down-short = Aşağı
try-question = Oldu mu?


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
screen-icon = Büyük simge: { $icon }
screen-dialog = Önünde bir pencere var: { $title }
screen-dialog-plain = Önünde bir pencere var
screen-keys-letters = Altta harfli klavye var
screen-keys-digits = Altta rakamlı tuşlar var
screen-keys-call = 0 ile 9 arası rakam tuşları, yıldız ve kare
screen-nav = En altta üç tuş var: { $names }
screen-nav-back = Geri
screen-nav-home = Ana ekran
screen-nav-apps = son uygulamalar
screen-nav-all = en alttaki üç tuş
screen-key-power = Yanda açma tuşu var
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
screen-power = açma tuşu
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
icon-power = açma ve kapama
icon-printer = yazıcı
icon-qr-code = QR kodu
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
