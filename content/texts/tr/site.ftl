# The words of the room "site": tr. Keys are the same in every language.

brand = Klick, ana sayfaya
skip = İçeriğe geç
tools = Araçlar
tabs = Ana menü
foot = Sayfa sonu
tab-start = Ana sayfa
save = Kaydet
leave = Bitir
leave-line = Çıkış yapın. Sonra cihazı başkası kullanabilir.
leave-offline = İnternet yok. İnternet gelince Klick çıkış yapar. O zamana kadar cihazı kimseye vermeyin.
sign-out = Çıkış yap
to-start = Ana sayfaya
demo = Bu bir deneme sürümüdür. Buradaki kişiler gerçek değildir.
title-error = Hata
foot-accessibility = Erişilebilirlik
foot-easy = Kolay Almanca
foot-privacy = Veri koruma
foot-imprint = Künye
foot-staff = Ekip girişi
start-title = Telefon ve bilgisayar kullanmayı öğrenin
start-hello = Merhaba, { $name }
start-learn = Telefon ve bilgisayar dersleri
start-learn-line = Kısa dersler. Ücretsiz.
start-card = Kartım var
start-card-line = 4 resimle giriş
start-languages = Sizin dilinizde
start-about = Biz kimiz?
start-about-line = Bizde telefonun, bilgisayarın ve internetin nasıl çalıştığını öğrenirsiniz. Acele etmeden, size yardım eden insanlarla birlikte.
language-title = Hangi dili istersiniz?
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
error-507-title = Şu anda kaydetmek için yer yok
error-507-line = Klick’in belleği dolu. Okumaya devam edebilirsiniz. Koçunuza söyleyin ve daha sonra yeniden deneyin.

## The imprint
imprint-who = Bu sayfaları kim sunuyor
imprint-reach = Bize nasıl ulaşırsınız
imprint-register = Sicil kaydı
imprint-responsible = Metin ve resimlerden kim sorumlu
imprint-program = Program
imprint-program-line = Klick özgür bir yazılımdır. Herkes onu kullanabilir ve değiştirebilir.
