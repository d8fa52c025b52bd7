# The words of the room "coaching": tr. Keys are the same in every language.

session-log = Buluşma ekle
session-log-line = Kim geldi, ne kadar sürdü ve tutanakta ne yazıyor
session-log-empty = Gruplarınız yakında burada olacak. Önce grupta kişiler olmalı.
session-back = Tüm kişiler
session-groups = Gruplar
session-people = Bir kişiyle
session-last = Son eklenenler
session-with-one = Bir kişiyle görüşme
session-people-count = { $count ->
        [one] 1 kişi
       *[other] { $count } kişi
    }
session-minutes-count = { $count ->
        [one] 1 dakika
       *[other] { $count } dakika
    }
session-when = { $day }, { $time }
session-who = Kimler geldi?
session-who-hint = Herkes “geldi” olarak işaretli. Yalnızca farklı olanları değiştirin.
session-part-minutes = Kaç dakika?
session-note-one = Not
session-note-of = { $name } hakkında not
session-note-read = Kişi bunu okuyabilir.
session-facts = Temel bilgiler
session-counts = raporda sayılır
session-day = Gün
session-begins = Başlangıç
session-begins-hint = Örnek: 9:30
session-minutes = Dakika
session-minutes-hint = Örnek: 90 ya da 1:30
session-pillar = Ne için?
session-mode = Nasıl?
session-topics = Neler konuşuldu?
session-note = Not
session-note-all = Gelen herkes için tek not
session-note-hint = Herkesin dinleyebileceği şekilde yazın. Ad yazmayın. Sağlık hakkında bir şey yazmayın.
session-note-for = Bunu okuyanlar: { $names }
session-note-nobody = Bu notu kimse okumaz. Metni silin ya da tek bir kişiye yazın.
session-read-all = herkes okuyabilir
session-keep = Buluşmayı kaydet
session-kept = Bu kaydedildi
session-kept-title = Buluşma kaydedildi
session-undo-until = Saat { $time } olana kadar geri alabilirsiniz.
session-undo = Geri al
session-undo-late = Bu artık mümkün değil: On dakika geçti ya da biri metni açtı veya bir şey ekledi.
session-next = Sonraki buluşma
session-what = Kiminle
session-how-long = Ne kadar sürdü
session-texts = Metinler
session-texts-count = { $count ->
        [one] Kişinin artık okuyabileceği 1 metin
       *[other] Kişilerin artık okuyabileceği { $count } metin
    }
session-somebody = artık kişileriniz arasında olmayan biri
session-no-day = Gün, ay ve yıl yazın. Tarih bugün ya da son 12 ay içinde olmalı.
session-no-time = Ne zaman başladığını yazın, örneğin 9:30.
session-no-minutes = Ne kadar sürdüğünü yazın: 1 ile 720 dakika arası.
session-no-pillar = Buluşmanın ne için olduğunu seçin.
session-no-mode = Nasıl buluştuğunuzu seçin.
session-no-part = Bir kişi için “kısmen” seçtiniz. Dakikayı da yazın. Buluşmanın tamamından uzun olamaz.
session-nobody = Bu grupta şu anda buluşma ekleyebileceğiniz kimse yok.
session-too-long = Daha kısa yazın. En fazla 2500 karakter.

pillar-education = Öğrenme
pillar-coaching = Koçluk
pillar-work = İş
pillar-media = Medya

mode-group = Grupta
mode-single = Burada görüşme
mode-home = Kişinin evinde
mode-phone = Telefonla
mode-online = Görüntülü
mode-office = Birlikte resmî daireye

topic-offices = Resmî daireler ve mektuplar
topic-personal = Kişisel konular
topic-workplace = İş yeri
topic-health = Sağlık ve iş
topic-everyday = Günlük yaşam
topic-application = İş başvurusu
topic-digital = Telefon ve bilgisayar
topic-language = Dil
topic-debt = Para ve borçlar
topic-housing = Konut
topic-family = Aile

presence-here = geldi
presence-absent = gelmedi
presence-excused = mazeretli
presence-partly = kısmen

talk-log = Görüşmeyi yaz
talk-log-line = Temel bilgiler ve tutanak
talk-protocol = Tutanak
talk-reads = { $name } bunu okuyabilir
talk-how = Kişinin rahatça dinleyebileceği şekilde yazın. Hastalıklar hakkında bir şey yazmayın.
talk-agreed = Şöyle anlaştık
talk-agreed-hint = Kim, neyi, ne zamana kadar yapacak?
talk-view = { $name } bunu böyle görüyor
talk-view-hint = Kişinin kendi sözleriyle.
talk-assessment = Benim değerlendirmem
talk-assessment-hint = Bu bir görüştür, sonuç değildir. Diğerlerinden ayrı durur.
talk-note = Başka bir şey
talk-note-hint = Önemli olan diğer şeyler.
talk-no-right = Bu kişiye artık siz eşlik etmiyorsunuz. Bu yüzden onun hakkında yazamazsınız. Metniniz hâlâ burada: Kopyalayın.
talk-her-view = Kişinin görüşü
talk-keep = Bitir ve göster

talks-title = Görüşmeler
talks-line = Neler oldu ve neler yazıldı
talks-empty = Henüz görüşme yok.
talks-assessment = { $name } böyle düşünüyor
talks-unread = henüz açılmadı
talks-read = açıldı
talks-answered = cevaplandı
talks-answer = { $name }, { $day }:

written-title = Hakkımda yazılanlar
written-line = Her kelimeyi okuyabilir ve dinleyebilirsiniz.
written-back = Sayfam
written-lead = Koçunuzun sizinle bir görüşme hakkında yazdığı her şey burada.
written-empty = Şimdiye kadar kimse bir şey yazmadı.
written-new = Yeni
written-you-read = Okudunuz
written-you-agreed = “Doğru” dediniz.
written-you-answered = Cevap verdiniz.
written-by = Bunu yazan: { $name }
written-by-former = Artık burada çalışmayan biri
written-when = Görüşme: { $day }, { $minutes }
written-agreed-title = Şöyle anlaştık
written-said = Benim söylediklerim
written-thinks = { $name } böyle düşünüyor
written-note = Not
written-who-reads = Bunu koçunuz ve onun yerine bakan kişi okuyabilir. Başka kimse okuyamaz.
written-question = Bu doğru mu?
written-agree = Doğru
written-agreed = Doğru.
written-differ = Ben bunu farklı görüyorum
written-differ-how = Siz bunu nasıl görüyorsunuz?
written-differ-hint = Cevabınız koçunuza gider. Metniniz diğer metnin yanında kalır.
written-differ-send = Cevabı gönder
written-differs-nothing = Bunu nasıl gördüğünüzü yazın. Ya da “Doğru” düğmesine dokunun.
written-your-answer = Cevabınız:

today-back = Bugün
today-hour = { $time }
today-groups = Gruplar ve randevular
today-groups-none = Bugün için burada bir şey yok.
today-log = Buluşma ekle
today-logged = Eklendi
today-needs = Sizi bekleyenler
today-needs-none = Kimse beklemiyor.
today-asks = Yardım istiyor
today-asks-taken = { $name } ilgileniyor
today-stuck = Takıldı
today-stuck-tries = { $count ->
        [one] 1 kez denedi
       *[other] { $count } kez denedi
    }
today-learned = Yeni bir şey öğrendi
today-unseen = { $count ->
        [one] 1 gündür görünmüyor
       *[other] { $count } gündür görünmüyor
    }
today-unseen-last = Son görülme: { $day }
today-open = Henüz bitmeyenler
today-open-none = Taslak yok.
today-draft = Taslak
today-draft-kept = Kaydedildi: { $at }
today-answered = Cevap verdi
today-answered-who = { $name } bir şeyi farklı görüyor
today-answered-day = Tutanak: { $day }

ago-minutes = { $count ->
        [0] Az önce
        [one] 1 dakika önce
       *[other] { $count } dakika önce
    }
ago-hours = { $count ->
        [one] 1 saat önce
       *[other] { $count } saat önce
    }
ago-days = { $count ->
        [one] 1 gün önce
       *[other] { $count } gün önce
    }

help-call = Yardım iste
help-call-nav = Koçunuza haber veririz.
help-call-back = Adıma geri dön
help-call-line = Koçunuz ve ekip, adınızı ve bulunduğunuz adımı görür.
help-call-step = Yardım istediğiniz adım:
help-call-do = Lütfen bana yardım edin
help-call-known = Bunu ilettik.
help-call-taken = { $name } size yardım edecek.
help-call-end = Artık yardıma ihtiyacım yok
help-call-phone = Ya da bizi arayın
help-call-no-phone = Mahalle merkezinize (Treffpunkt) sorun.

help-request-step = Şu adımda:
help-request-take = Ben ilgileniyorum
help-request-take-over = Bunu ben devralıyorum
help-request-end = Halloldu
help-request-over = Bu iş halloldu.
help-request-person = Kişinin sayfası

today-task-for = { $name } için göreviniz
today-goal-of = { $name } adlı kişinin hedefi

goals-title = Hedefler ve görevler
goals-line = Kişi neye ulaşmak istiyor ve kim ne yapacak
goals-none = Henüz hedef yok.
goal-title = Hedef
goal-new = Yeni hedef
goal-new-with = { $name } ile birlikte. Kişinin kendi sözleriyle yazın.
goal-keep = Hedefi kaydet
goal-change = Hedefi değiştir
goal-what = Kişi neye ulaşmak istiyor?
goal-what-you = Siz neye ulaşmak istiyorsunuz?
goal-what-hint = Konuşur gibi yazın.
goal-why = Bu neden önemli?
goal-why-hint = Boş da bırakabilirsiniz.
goal-by = Ne zamana kadar?
goal-by-hint = Örnek: 15 4 2027. Boş da bırakabilirsiniz.
goal-by-day = Son gün: { $day }
goal-levels = Bu nasıl anlaşılır?
goal-levels-hint = Her basamak için bir cümle yazın, aşağıdan yukarıya: şimdi nasıl, nasıl anlaştık, daha fazlası ne olurdu. Boş kalan alanda üstündeki sözler geçerli olur.
goal-level-1 = Başlangıçtaki gibi
goal-level-2 = Biraz daha ileride
goal-level-3 = Anlaştığımız gibi
goal-level-4 = Anlaştığımızdan fazla
goal-level-5 = Anlaştığımızdan çok daha fazla
goal-at-first = Başlangıçta böyleydi.
goal-as-agreed = Böyle anlaştık.
goal-importance = Hedef ne kadar önemli?
goal-difficulty = Hedef ne kadar zor?
goal-weight-1 = az
goal-weight-2 = orta
goal-weight-3 = çok
goal-where-you = Bugün hedefinizin neresindesiniz?
goal-where-she = Sizce kişi bugün hedefinin neresinde?
goal-rate = Ben böyle görüyorum
goal-history = Şimdiye kadar nasıl gitti
goal-windows = Soldaki pencereler: { $left }. Sağdakiler: { $right }.
goal-level-of = { $name }: 5 üzerinden { $count }.
goal-side-you = Siz
goal-side-coach = Koçunuz
goal-reached = Başarıldı
goal-dropped = Artık önemli değil
goal-reach = Başarıldı!
goal-drop = Bu hedef artık önemli değil
goal-reopen = Hedef için çalışmaya devam et
goal-no-title = Hedefin ne olduğunu yazın.
goal-title-long = Hedefi daha kısa yazın. En fazla 300 karakter.
goal-line-long = Daha kısa yazın. En fazla 500 karakter.
goal-no-day = Doğru bir tarih yazın: bugün ya da daha sonrası. Ya da gün, ay ve yılı boş bırakın.
goal-no-level = Bir basamak seçin.
goal-changed-meanwhile = Bu arada biri hedefi değiştirdi. Yazdıklarınız hâlâ burada. Sayfayı yeniden açın ve oraya yazın.
goal-too-many = Çok fazla hedef var. Önce eskilerden biri için çalışmaya devam edin.

tasks-title = Görevler
tasks-none = Şu anda yapılacak bir şey yok.
task-add = Yeni görev
task-what = Ne yapılacak?
task-what-hint = Örnek: şarj kablosunu getirmek
task-who = Bunu kim yapacak?
task-due-hint = Boş da bırakabilirsiniz.
task-keep = Görevi kaydet
task-tick = Yapıldı
task-untick = Henüz yapılmadı
task-done-day = Yapıldı: { $day }
task-late = Günü geçti
task-no-words = Ne yapılacağını yazın.
task-too-many = Çok fazla görev var. Önce birkaçını bitirin.

own-goals-title = Hedeflerim
own-goals-line = Neye ulaşmak istiyorum ve neler yapılacak
own-goals-none = Neyi yapabilmek istiyorsunuz? İlk hedefinizi yazın.

private-title = Özel not
private-only = yalnızca siz
private-label = Bir dahaki sefer için aklınızda tutmak istedikleriniz
private-hint = Bunu başka kimse okumaz. Not bir sonraki tutanakla silinir, en geç 30 gün sonra.
private-goes = Bunu başka kimse okumaz. Not bir sonraki tutanakla silinir, en geç { $day } günü.
private-keep = Notu sakla

today-talk-with = { $name } ile görüşme

reminder-task = Bir görevin zamanı geldi
appointments-title = Randevular
appointments-line = Ne zaman buluşuyorsunuz
appointments-nav = Tüm randevularınız, telefonunuzda da
appointments-how = Yeni randevu eklemek için kişinin sayfasını açın.
appointments-none = Planlanmış randevu yok.
appointment-new = Yeni randevu
appointment-day-hint = Örnek: 15 4 2027
appointment-what = Ne konuşulacak?
appointment-what-hint = Boş da bırakabilirsiniz. Kişi bunu okuyacak.
appointment-keep = Randevuyu kaydet
appointment-no-day = Doğru bir tarih yazın: bugün ya da daha sonrası.
appointment-no-time = Randevunun saat kaçta başlayacağını yazın, örneğin 9:30. Bu saat geçmiş olmamalı.
appointment-with = { $name } ile
appointment-off = Randevuyu iptal et
appointment-off-person = Kişi iptal etti
appointment-off-coach = Koç iptal etti
own-appointments-title = Randevularım
own-appointments-line = Kiminle ne zaman buluşuyorum
own-appointments-none = Şu anda randevunuz yok.
feed-title = Telefonunuzdaki takvimde
feed-line = Takvimde yalnızca saatler görünür. Ad ve konu görünmez.
feed-open = Takvim adresini al
feed-again = Yeni adres al
feed-close = Takvimi kapat
feed-how = Bu adresi kopyalayın. Takviminizde “Takvime abone ol” ya da “URL ile takvim ekle” seçeneğini seçin. Adresi oraya yapıştırın.
feed-once = Bu adresi yalnızca bir kez görürsünüz
feed-once-line = Adresi kimseye vermeyin. Yeni bir adres alırsanız eskisi geçersiz olur.
feed-event = Randevu

addendum-of = Ekleyen: { $name }, { $day }
addendum-add = Bir şey ekle
addendum-label = Ek
addendum-hint = Kayıt olduğu gibi kalır. Metniniz altında durur ve kişi onu okuyabilir.
addendum-keep = Eki kaydet
addendum-nothing = Ne ekleneceğini yazın.
session-correct = Bilgileri düzelt
session-correct-hint = Kimin orada olduğu ve yazılanlar aynı kalır. Önceki bilgiler görünmeye devam eder.
session-correct-keep = Düzeltmeyi kaydet
session-corrected = Düzeltildi
session-before = { $at }. Önce: { $facts }

# Own data: what is told to whoever takes it along, and how long it is kept.
told-sessions = Ne zaman bizdeydiniz
told-presence = Orada mıydınız?
told-others = Diğer
told-notes = Hakkınızda bu kadar özel not var. Bunları yalnızca yazan kişi okuyabilir.
told-calendar = Randevularınız bir takvime açık.
keep-sessions = Ne zaman ve ne için orada olduğunuz
keep-sessions-rule = Fon veren kanıt istediği sürece. Daha önce silmemizi de isteyebilirsiniz.
keep-sessions-stays = Bir grubun buluştuğu, fon verene rapor için kalır. Adınız artık orada yazmaz. Yalnızca sizinle yapılan görüşmeler tamamen silinir.
keep-written = Görüşmeler hakkında yazılanlar ve yanıtlarınız
keep-written-rule = Burada katıldığınız sürece. Sonra, ekip her şeyi silene kadar. Bu, bitişten sonra en geç 12 ay içinde olmalıdır.
keep-goals = Hedefleriniz, görevleriniz ve randevularınız
keep-goals-rule = Burada katıldığınız sürece. Sonra, ekip her şeyi silene kadar. Bu, bitişten sonra en geç 12 ay içinde olmalıdır.
keep-help = Ne zaman yardım çağırdığınız
keep-help-rule = Her çağrıdan sonra 90 gün. Sonra Klick bunu kendiliğinden siler.
keep-notes = Koçunuzun özel notları
keep-notes-rule = En fazla 30 gün. Sonra Klick bunları kendiliğinden siler.
goal-undo-late = Bu artık mümkün değil: On dakika geçti ya da biri hedefi değerlendirdi veya değiştirdi.
task-undo-late = Bu artık mümkün değil: On dakika geçti ya da görev çoktan tamamlandı.

agreement-title = Anlaşma
agreement-line = Birlikte ne yapmak istiyorsunuz
agreement-none = Henüz bir anlaşma yok.
agreement-first = Anlaşma yaz
agreement-anew = Yeni sürüm yaz
agreement-lead = { $name } ile birlikte. İkinizin de hemen anlayacağı şekilde yazın.
agreement-together = Birlikte ne yapıyoruz
agreement-together-hint = Örneğin: İnternetten randevu almayı çalışıyoruz.
agreement-person-does = Kişi ne yapıyor
agreement-she-does = { $name } ne yapıyor
agreement-does-hint = Yalnızca kişinin istediği ve yapabileceği şeyler.
agreement-coach-does = Koç ne yapıyor
agreement-coach-hint = Kişi buna güvenebilir.
agreement-i-do = Ben ne yapıyorum
agreement-my-coach-does = Koçum ne yapıyor
agreement-meeting = Ne sıklıkta görüşüyoruz
agreement-meeting-hint = Örneğin: her salı saat 10'da buluşma yerinde
agreement-from = Ne zamandan itibaren?
agreement-until = Ne zamana kadar?
agreement-review = Buna tekrar ne zaman bakıyoruz?
agreement-day-hint = Bunu boş bırakabilirsiniz.
agreement-keep = Anlaşmayı kaydet
agreement-suggestions = Hedeflerden ve görevlerden
agreement-suggestions-hint = İşaretledikleriniz metne bir satır olarak eklenir.
agreement-take = Metne ekle
agreement-task-hers = Kişinin görevi
agreement-task-coachs = Koçun görevi
agreement-since = Geçerlilik başlangıcı: { $day }
agreement-span = Geçerlilik: { $from } – { $to }
agreement-never = Başlamadan yeni bir sürümle değiştirildi
agreement-review-day = Tekrar bakma günü: { $day }
agreement-before = Önceki sürümler
agreement-version = Sürüm { $number }
agreement-waits = Henüz onaylanmadı
agreement-print = Kâğıt üzerinde
agreement-note = Kişi kabul etti
agreement-how = Nasıl?
agreement-how-orally = Sözlü
agreement-how-paper = Kâğıtta imzalı
agreement-said = Ne zaman?
agreement-note-keep = Not et
agreement-agreed-screen = Burada onaylandı: { $day }.
agreement-agreed-orally = Görüşmede onaylandı: { $day }.
agreement-agreed-paper = Kâğıtta imzalandı: { $day }.
agreement-noted-by = Not eden: { $name }.
agreement-differs = Böyle değil. Cevap, { $day }:
agreement-differ = Böyle değil
agreement-differs-nothing = Neyin farklı olması gerektiğini yazın. Ya da doğru olduğunu onaylayın.
agreement-newer = Bu arada yeni bir sürüm var. Önce onu okuyun.
agreement-undo-late = Bu artık mümkün değil: On dakika geçti ya da kişi okudu veya cevap verdi.
agreement-too-many = Çok fazla sürüm var. Bir tane daha eklenemez.
agreement-no-words = Birlikte ne yaptığınızı yazın.
agreement-nobody-does = Kimin ne yaptığını yazın. Bir alan yeter.
agreement-no-from = Ne zamandan itibaren geçerli olduğunu yazın. En fazla bir yıl uzakta olabilir.
agreement-no-until = Son gün ilk günden sonra gelir ve henüz geçmemiştir. Boş da bırakabilirsiniz.
agreement-no-review = Bu gün henüz gelmemiştir ve anlaşma süresi içindedir. Boş da bırakabilirsiniz.
agreement-no-how = Kişinin nasıl kabul ettiğini seçin.
agreement-signed = Yer ve gün
own-agreement-title = Anlaşmam
own-agreement-line = Koçumla birlikte ne yapmak istiyoruz
own-agreement-none = Henüz bir anlaşmanız yok. Koçunuz onu sizinle birlikte yazar.
today-agreement-with = Anlaşma: { $name }
today-agreement-waits = Uzun süredir onaylanmadı
today-agreement-review = { $day } gününe kadar bakılacak
today-handing-note = Devir notu
reminder-agreement = Bir anlaşma bekliyor

competences-title = Kişinin yapabildikleri
competences-line = Hayattan, işten ve kurslardan
competences-none = Burada henüz bir şey yok. Küçük bir şeyle başlayın.
competences-print = Sayfa olarak yazdır
competences-learned = Burada öğrenildi
competences-learned-hint = Bu dersler bitti. Listeye girmesini istediğinize dokunun.
competences-away = Kaldırılanlar
competence-new = Bir şey daha bul
competence-title = Bunu yapabilirim
competence-lead = { $name } ile birlikte. Herkes çok şey yapabilir. Çoğu zaman fark edilmez.
competence-lead-own = Herkes çok şey yapabilir. Çoğu zaman fark edilmez. Beş soru bulmaya yardım eder.
competence-where = 1. Bu hayatın neresindeydi?
competence-did = 2. Orada ne yapılıyordu?
competence-did-hint = Örneğin: üç çocuk büyütmek, 20 kişiye yemek yapmak, komşunun bahçesine bakmak
competence-can = 3. Bunu başaran neyi yapabilir?
competence-can-hint = Örneğin: Bütün bir günü planlayabilirim. Ortam gürültülü olunca sakin kalırım.
competence-level = 4. Bu ne kadar iyi gidiyor?
competence-evidence = 5. Bu nereden belli oluyor?
competence-evidence-hint = Bir belge, bir fotoğraf, orada olan biri. Bunu boş bırakabilirsiniz.
competence-seen = Belgenin görüldüğü gün
competence-seen-hint = Yalnızca bir belge gördüyseniz. Hiçbir şey kopyalanmaz.
competence-seen-on = Belge görüldü: { $day }
competence-by-course = Klick kursu tamamlandı
competence-keep = Listeye ekle
competence-take = Ekle
competence-back = Geri getir
competence-away = Kaldır
competence-away-hint = 30 gün boyunca geri getirebilirsiniz.
competence-too-many = Liste çok uzun. Önce bir şeyi kaldırın.
competence-changed-meanwhile = Bu arada biri bunu değiştirdi. Yazdıklarınız hâlâ burada. Sayfayı tekrar açın.
competence-no-where = Bunun hayatın neresinde olduğunu seçin.
competence-no-did = Ne yapıldığını yazın.
competence-no-can = Kişinin şimdi neyi yapabildiğini yazın. Kısa bir cümle yeter.
competence-no-level = Ne kadar iyi gittiğini seçin.
competence-no-seen = Gün bugün ya da son bir yıl içindedir. Boş da bırakabilirsiniz.
life-family = Aile ve ev
life-voluntary = Gönüllü çalışma
life-hobby = Boş zaman
life-job = İş
life-school = Okul ve eğitim
life-neighbourhood = Komşuluk
life-course = Kurs
skill-helped = Yardımla
skill-familiar = Tek başına, bildik yerde
skill-new = Tek başına, yeni olsa da
skill-teaches = Başkalarına gösterecek kadar iyi
own-competences-title = Neler yapabilirim
own-competences-line = Hayatta öğrendiğim her şey

translation-by = Çeviren: { $name }, { $day }
translation-into = Çevir: { $lang }
translation-hint = Aynısını şu dilde yazın: { $lang }. İlk metin kalır ve geçerlidir.
translation-keep = Çeviriyi kaydet
translation-yours = Çeviri: { $lang }
translation-first = İlk metin: { $lang }
translation-there = Zaten bir çeviri var. Kayda bir şey ekleyebilirsiniz.
translation-part = Bu bölümü de çevirin.
translation-taken-back = Çeviri geri alındı. Yazdıklarınız hâlâ burada.
translation-undo-late = Bu artık mümkün değil: On dakika geçti ya da kişi çeviriyi okudu.

folder-title = Devir dosyası
folder-of = Devir dosyası: { $name }
folder-own = Devir dosyası
folder-own-line = Ayrıldığınızda ya da uzun süre yokken nelerin açık olduğu
folder-open = Dosyaya bak
folder-back = Kişileri devret
folder-lead = Her kişi için açık olanlar. Yazılanları burada kimse görmez.
folder-lead-own = Ayrılmadan önce listeyi gözden geçirin. Her kişi için bir not yazabilirsiniz.
folder-nobody = Devredilecek kimse yok.
folder-drafts = Başlanmış taslaklar: { $count }. Lütfen bitirin.
folder-drafts-own = Taslaklarınızı başka kimse açamaz. Devirden sonra kaybolurlar.
folder-drafts-line = Onları yalnızca bu koç açabilir. Devirden sonra kaybolurlar.
folder-groups = Aralarında gruplar için taslaklar var: { $names }
folder-answers = Henüz kimsenin okumadığı cevaplar: { $count }
folder-help = Koçun ilgilendiği yardım istekleri: { $count }
folder-tasks = Koçun açık görevleri: { $count }
folder-goals = Açık hedefler: { $count }
folder-next = Sıradaki gün: { $day }
folder-agreement = Anlaşma, { $day }
folder-appointment = Randevu: { $when }
folder-note = Sonraki koç için not hazır.
folder-no-note = Sonraki koç için henüz not yok.
folder-person = Bak ve not yaz
folder-goals-title = Açık hedefler
folder-tasks-title = Koçun daha yapacakları
handing-title = Devir: { $name }
handing-link = Devir
handing-line = Sonraki koçun bilmesi gerekenler
handing-label = Sonraki koç ne bilmeli?
handing-hint = Kişi de bunu okuyabilir. Not devirden 30 gün sonra silinir, en geç 90 gün sonra.
handing-keep = Notu kaydet
handing-note-of = Devir notu: { $name }, { $day }
handing-goes = Not şu gün silinir: { $day }.
hand-over-with = Gelecek randevular birlikte geçer
hand-over-with-line = Koçun açık görevleri her zaman yeni koça geçer.
addendum-too-many = Burada zaten 20 ek var. Yeni bir kayıt yazın.
written-when-group = { $day } günü grup, { $minutes }
written-with = Ekipten ayrıca şunlar vardı: { $names }
session-with = Ekipten başka kim vardı?
session-with-yes = oradaydı
session-coaches = Ekipten
session-later-in = { $at }. Sonradan eklendi: { $name } oradaydı.
session-later-out = { $at }. Değiştirildi: { $name } orada değildi.
session-write = Bir kişi için yazın
session-write-to = Kimin için?
session-write-words = Metniniz
session-write-hint = Kişi bunu okuyabilir. Bir kayıt varsa metniniz onun altına eklenir.
session-write-keep = Metni kaydet
session-write-nobody = Kimin için yazdığınızı seçin.
session-draft-other = { $day } tarihli taslağınız hâlâ burada
session-draft-other-how = Önce onu kaydedin ya da silin. Sonra öteki buluşma gelir.
today-unlogged = Henüz girilmedi
own-meetings-title = Grubum
plans-title = Buluşmaları planla
plans-line = Gruplar ne zaman buluşuyor
plans-none = Gruplarınız yakında burada olacak.
plans-next = Sonraki buluşma: { $when }
plans-not-yet = Henüz bir plan yok
plan-title = Buluşmalar
plan-words = Yazıyla: { $times }
plan-next = Sonraki buluşmalar
plan-none = Henüz planlanmış bir buluşma yok.
meeting-off = İptal
meeting-moved = Zamanı değişti
meeting-closed = Kapalı: { $name }
meeting-on = Yine de yapılacak
meeting-as-planned = Planlandığı gibi
meeting-move = Zamanını değiştir
meeting-new-day = Yeni gün
meeting-move-keep = Yeni zamanı kaydet
meeting-planned = Planlanan: { $day }
meeting-closed-then = Bu gün kapalı. Başka bir gün seçin.
series-title = Her hafta
series-new = Haftalık buluşma planla
series-span = { $from } – { $to }
series-days = Hangi günler?
series-ends = Bitiş
series-ends-hint = Örneğin 11:00
series-from = İlk gün
series-to = Son gün
series-place = Yer
series-place-hint = Boş bırakılırsa: { $site }
series-place-long = Yeri daha kısa yazın. En fazla 200 karakter.
series-keep = Buluşmaları planla
series-end = Bitir
series-end-title = Bu bitsin mi: { $what }?
series-end-why = Bugünden sonra grup artık bu saatte buluşmaz. Bunu geri alamazsınız.
series-end-yes = Evet, bitir
series-no-days = En az bir hafta günü seçin.
series-no-begin = Ne zaman başladığını yazın, örneğin 9:30.
series-no-end = Ne zaman bittiğini yazın. Bitiş, başlangıçtan sonra olur.
series-no-from = İlk günü yazın. Bugün ya da daha sonra olur.
series-no-to = Son günü yazın. İlk günden sonra, en fazla iki yıl sonra olur.
series-there = Bu buluşmalar zaten planlanmış.
series-too-many = Bu grup için zaten çok şey planlanmış. Önce bir kısmını bitirin.
closures-title = Kapalı günler
closures-line = Bu günlerde hiçbir grup buluşmaz.
closures-none = Henüz kapalı gün girilmedi.
closure-new = Yeni kapalı zaman
closure-name = Ad
closure-name-hint = Örneğin: yaz tatili
closure-where = Nerede?
closure-everywhere = Her yerde
closure-keep = Gir
closure-end = Sil
closure-end-title = Bu kapalı zaman silinsin mi: { $what }?
closure-end-why = O zaman gruplar yine planlandığı gibi buluşur.
closure-end-yes = Evet, sil
closure-no-name = En fazla 80 karakterlik bir ad yazın.
closure-no-from = İlk günü yazın.
closure-no-to = Son günü yazın. Henüz geçmemiş olmalı ve ilk günden önce olmamalı.
holidays-title = Resmî tatiller
holidays-line = Klick bir yılın resmî tatillerini hesaplar. Sonra her günü silebilirsiniz.
holidays-land = Eyalet
holidays-keep = Tatilleri gir
holidays-no-land = Bir eyalet seçin.
holidays-no-year = Bir yıl seçin.
figures-title = Sayılar
figures-line = Bir yılda neler birikiyor
figures-year = Sayılar { $year }
figures-lead = Burada eşlik ettikleriniz ya da alanınızdakiler sayılır.
figures-few = Klick 5 kişiden azının sayısını göstermez. Hesaplanamasın diye bazen bir satır daha eksiktir.
figures-hidden = gösterilmiyor
figures-by-month = Aya göre
figures-by-pillar = Ne için
figures-by-mode = Nasıl
figures-sessions = Oturumlar
figures-hours = Saat
figures-people = Kişi
figures-there = Oradaydı
figures-invited = Orada olabilirdi
figures-all = Toplam
figures-how = “Kişi” herkesi bir kez sayar. “Oradaydı” her seferi sayar: olası seferlerden kaçında oradaydı. Sayılar kimin ne kadar iyi çalıştığını söylemez.
figures-goals = Hedefler
figures-goals-set = Yeni hedefler
figures-goals-reached = Ulaşıldı
figures-t-person = Kişilerin gördüğü T değeri
figures-t-coach = Koçların gördüğü T değeri
figures-t-how = T değeri birçok hedefi özetler. 50 şu demek: ortalama olarak kararlaştırıldığı gibi. 50’den fazlası: kararlaştırılandan ileride. Kişileri ya da koçları karşılaştırmaz. Formül Kiresuk ve Sherman’ındır, 1968.
figures-file = Tabloyu indir
figures-month = { $month ->
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
       *[other] Aralık
    }
merge-handing-note = Kapanacak hesapta bir sonraki koç için bir not var. O hesabı tutun.
told-handing = Bir sonraki koç için not
told-translated = Çeviri
told-made = Yazıldı
told-read = İlk açtığınız zaman
told-answered = Cevapladığınız zaman
keep-agreed = Anlaşmalar, neler yapabildiğiniz, bir sonraki koç için not
keep-agreed-rule = Ayrılmanızdan sonra en çok 12 ay. Not, devirden 30 gün sonra silinir.
agreement-answered = Zaten bir yanıt var. Önce ne dendiğine bakın.
handing-of-other = Burada hâlâ başka birinin notu var. Önce onu okuyun; kendiliğinden kaybolur.
