# The words of the room "tour": tr. Keys are the same in every language.

room-tour = Gezinti
tab-district = Semt
district-title = Semtimiz
district-line = Etrafa bakın: resimler ve hikâyeler
tour-title = Semt gezintisi
tour-made-title = Gezinti durakları
job-tour-picture = Gezinti için resmi hazırlama

# Directions.
tour-to-north = kuzeye
tour-to-north-east = kuzeydoğuya
tour-to-east = doğuya
tour-to-south-east = güneydoğuya
tour-to-south = güneye
tour-to-south-west = güneybatıya
tour-to-west = batıya
tour-to-north-west = kuzeybatıya
tour-side-ahead = tam karşıda
tour-side-ahead-right = sağ önde
tour-side-right = sağda
tour-side-behind-right = sağ arkanızda
tour-side-behind = arkanızda
tour-side-behind-left = sol arkanızda
tour-side-left = solda
tour-side-ahead-left = sol önde
tour-height-up = yukarıda
tour-height-down = aşağıda
tour-turn-straight = Düz gidin.
tour-turn-slight-right = Hafif sağa gidin.
tour-turn-right = Sağa dönün.
tour-turn-slight-left = Hafif sola gidin.
tour-turn-left = Sola dönün.
tour-turn-back = Geri dönün.

# What is missing before a station can be published.
tour-missing-picture = Henüz resim yok.
tour-missing-picture-waits = Resim hazırlanıyor. Bu birkaç dakika sürer.
tour-missing-picture-refused = Bu resim gösterilemiyor. Başka bir resim seçin.
tour-missing-place = Durak nerede? Haritada gösterin.
tour-missing-people = Resimde biri tanınıyor mu? Bunu henüz kimse söylemedi.
tour-missing-nobody-marked = Resimde insanlar var. Tanınan herkesi işaretleyin.
tour-missing-basis = Bir kişinin neden gösterilebileceği henüz yazılmadı.
tour-missing-blur = Bir yüz henüz gizlenmedi. Bu birkaç dakika sürer.
tour-missing-title = Durağın henüz Almanca adı yok.
tour-missing-story = Henüz Almanca hikâye yok.
tour-missing-alt = Resimde ne var? Görmeyenler için yazın.
tour-missing-point-words = Resimdeki bir noktanın henüz Almanca adı yok.

# Why a picture cannot be used.
tour-refused-unknown = Klick bu resim türünü tanımıyor. JPEG olarak bir fotoğraf gönderin.
tour-refused-heic = Bu resim HEIC biçiminde. Kamerayı “En Uyumlu” olarak ayarlayın ya da JPEG olarak gönderin.
tour-refused-damaged = Resim bozuk. Bir daha gönderin ya da başka bir resim seçin.
tour-refused-too-large = Resim çok büyük. Daha küçük gönderin.
tour-refused-no-jail = Bu bilgisayar resimleri güvenle açamıyor. Teknikle ilgilenen kişiye söyleyin.

# Pages for everybody
tour-count = { $stations ->
    [one] { $stations } durak
   *[other] { $stations } durak
}
tour-minutes = { $minutes ->
    [one] yürüyerek { $minutes } dakika
   *[other] yürüyerek { $minutes } dakika
}
tour-size = { $stations }, yaklaşık { $minutes }
tour-leg = { $minutes }, { $to }
district-lead = Bakın, dinleyin, gidin.
district-empty = Burada henüz görülecek bir şey yok. Gezinti hazırlanıyor.
tour-walk = Gezinti
tour-all = Bütün duraklar
tour-stations = Duraklar
tour-begin = Gezintiye başla
tour-which = Hangi gezinti?
tour-only = Yolda neye ihtiyacınız var?
tour-only-all = Hepsini göster
tour-only-steps = Basamaksız
tour-only-bench = Bank olan
tour-only-toilet = Tuvalet olan
tour-only-none = Buna uyan durak yok.
tour-map-line = Haritadaki numaralar listedekilerle aynıdır.
tour-map-move = Haritayı kaydır
tour-map-nearer = Yaklaş
tour-map-farther = Uzaklaş
tour-near = Yakında ne var?
tour-near-line = Konumunuz telefonunuzda kalır. Biz onu öğrenmeyiz.
tour-near-done = En yakın durak şimdi en üstte.
tour-near-fault = Telefonunuz şu an nerede olduğunuzu söylemiyor. Haritaya bakın.
tour-near-metres = sizden yaklaşık { $far } m
tour-near-kilometres = sizden yaklaşık { $far } km
tour-other-ways = Okumak, dinlemek ya da yazdırmak mı istersiniz?
tour-way = Yolu oku
tour-way-line = Nereye, ne kadar sürede ve yolu neyle tanıyacağınız
tour-hear = Hikâyeleri dinle
tour-hear-line = Bütün hikâyeler, arka arkaya
tour-sheet = Gezintiyi yazdır
tour-sheet-line = Harita ve duraklar kâğıt üzerinde
tour-files = Harita uygulamaları ve navigasyon için
tour-demo = Bu durak hayalîdir. Onu biz çizdik.
tour-station-of = Durak { $number } / { $of }
tour-station-name = Durak { $number }: { $title }
tour-look-start = Etrafa bak
tour-look-sides = Dört yönün resimleri
tour-look-fault = Olmadı. Bir daha deneyin ya da dört yöne bakın.
tour-look-turn = Dön ve yaklaş
tour-look-left = sol
tour-look-right = sağ
tour-look-up = yukarı
tour-look-down = aşağı
tour-look-nearer = yakın
tour-look-farther = uzak
tour-look-hold = telefonla
tour-look-full = büyük
tour-look-close = kapat
tour-looking = Şu yöne bakıyorsunuz: { $to }.
tour-points = Neler görülüyor
tour-where = { $side }, { $height }
tour-more = Daha fazlasını oku
tour-then = Eskiden ve bugün
tour-then-old = Eskiden
tour-then-now = Bugün
tour-then-move = Eskiyle bugün arasında kaydır
tour-get = Nasıl gidilir
tour-fact-steps = { $steps ->
    [0] Basamak yok.
    [one] { $steps } basamak.
   *[other] { $steps } basamak.
}
tour-fact-kerb-none = Kaldırım kenarı yok.
tour-fact-kerb-lowered = Kaldırım kenarı alçak.
tour-fact-kerb-raised = Kaldırım kenarı yüksek.
tour-fact-bench = Bank var.
tour-fact-no-bench = Bank yok.
tour-fact-toilet = Tuvalet var.
tour-fact-no-toilet = Tuvalet yok.
tour-open-map = Harita uygulamasında aç
tour-on-map = Haritada göster
tour-also = Yakındaki diğerleri
tour-last = Bu son duraktı. Geldiğiniz için teşekkürler.
tour-way-title = Kelimelerle yol
tour-way-first = Şu yöne gidin: { $to }.
tour-way-length = { $minutes }, yaklaşık { $metres } m
tour-way-end = Gezinti burada bitiyor.
tour-sides-title = Dört bir yana
tour-side-of = { $side }: { $to }
tour-side-front = Önünüzde
tour-side-at-right = Sağınızda
tour-side-back = Arkanızda
tour-side-at-left = Solunuzda
tour-back-to = Durağa dön
tour-poster = Bu durağın afişi
tour-poster-how = Afiş bir A4 sayfasına sığar. Dili seçin ve yazdırın. Durağa asın.
tour-poster-look = Burada etrafınıza bakın
tour-poster-scan = Telefonun kamerasını resme tutun. Ücretsizdir.
tour-qr = Adres kodu
