# The words of the room "tour": tr. Keys are the same in every language.

room-tour = Gezinti
tab-district = Semt
district-title = Semtimiz
district-line = Etrafa bakın: resimler ve hikâyeler
tour-title = Semt gezintisi
tour-made-title = Gezinti durakları
tour-made-tours = Oluşturduğunuz turlar
tour-made-pictures = Gezinti için gönderdiğiniz resimler
tour-made-marks = Resimlerdeki kişiler hakkında söyledikleriniz
tour-made-versions = Değiştirdiğiniz durakların sürümleri
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
tour-unmark-published = Burada bir yüz gizli ve durağı herkes görüyor. Önce durağı geri çekin. Ya da bu kişinin neden gösterilebileceğini söyleyin.
tour-missing-title = Durağın henüz Almanca adı yok.
tour-missing-story = Henüz Almanca hikâye yok.
tour-missing-alt = Resimde ne var? Görmeyenler için yazın.
tour-missing-point-words = Resimdeki bir noktanın henüz Almanca adı yok.
tour-version-not-whole = Bu sürümde bir şey eksik: ad, hikâye ya da yer. Durağı herkes görüyor, bu yüzden olduğu gibi kalıyor.

# Why a picture cannot be used.
tour-refused-unknown = Klick bu resim türünü tanımıyor. JPEG olarak bir fotoğraf gönderin.
tour-refused-heic = Bu resim HEIC biçiminde. Kamerayı “En Uyumlu” olarak ayarlayın ya da JPEG olarak gönderin.
tour-refused-damaged = Resim bozuk. Bir daha gönderin ya da başka bir resim seçin.
tour-refused-too-large = Resim çok büyük. Daha küçük gönderin.
tour-refused-no-jail = Bu bilgisayar resimleri güvenle açamıyor. Teknikle ilgilenen kişiye söyleyin.
