# The words of the room "base": tr. Keys are the same in every language.

display = Görünüm
help = Yardım
back = Geri
check = Kontrol et
begin = Başla
signed-out-title = Artık giriş yapmış değilsiniz
signed-out-line = Cevabınız henüz kaydedilmedi. Yeniden giriş yapın. Ya da giriş yapmadan öğrenmeye devam edin.
sign-in = Giriş yap
offline = İnternet yok. Cevabınız burada kalır. Biraz sonra tekrar deneyin.
form-problem = Bir sorun var
lang-missing-title = Bu metin henüz sizin dilinizde yok
lang-missing-line = Burada kolay Almanca okuyorsunuz.
say = Dinle
say-stop = Durdur
say-none = Bu cihaz ne yazık ki bu dilde sesli okuyamıyor.
say-wait = Bir dakika
say-way = Ses nasıl eklenir
to-coach = Koçluk
display-title = Yazı, renkler, ses
display-line = Size nasıl uygunsa
help-coach = Bir insanla konuşun
help-human = Bizi arayın. Size memnuniyetle yardım ederiz.
help-human-no-phone = Koçunuza sorun ve bu sayfayı gösterin.
learn-title = Ne öğrenmek istersiniz?
minutes = { $minutes ->
    [one] 1 dakika
   *[other] { $minutes } dakika
}
hint = İpucu
me-title = Yapabildiklerim
me-line = Her ışık, öğrendiğiniz bir şeydir.
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
other-person-title = Şimdi başka biri giriş yapmış
other-person-line = Bu sayfa başka biri içindi. Hiçbir şey kaydedilmedi. Yazdığınız metin hâlâ burada.
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
moment-short = { $day }, { $time }
date-part-day = Gün
date-part-month = Ay
date-part-year = Yıl
part-name = Listenin diğer sayfaları
part-of = Sayfa { $number } / { $of }
part-older = Daha eski
part-newer = Daha yeni
part-all = Hepsini göster
part-newest = Yalnızca en yeniler
