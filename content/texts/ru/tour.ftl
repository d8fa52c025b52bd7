# The words of the room "tour": ru. Keys are the same in every language.

room-tour = Прогулка
tab-district = Район
district-title = Наш район
district-line = Осмотритесь: с картинками и историями
tour-title = Прогулка по району
tour-made-title = Остановки прогулки
tour-made-tours = Маршруты, которые вы создали
tour-made-pictures = Картинки, которые вы прислали для прогулки
tour-made-marks = Что вы сказали о людях на картинках
tour-made-versions = Версии остановок, которые вы изменили
job-tour-picture = Подготовить картинку для прогулки

# Directions.
tour-to-north = на север
tour-to-north-east = на северо-восток
tour-to-east = на восток
tour-to-south-east = на юго-восток
tour-to-south = на юг
tour-to-south-west = на юго-запад
tour-to-west = на запад
tour-to-north-west = на северо-запад
tour-side-ahead = прямо
tour-side-ahead-right = впереди справа
tour-side-right = справа
tour-side-behind-right = сзади справа
tour-side-behind = позади вас
tour-side-behind-left = сзади слева
tour-side-left = слева
tour-side-ahead-left = впереди слева
tour-height-up = вверху
tour-height-down = внизу
tour-turn-straight = Идите прямо.
tour-turn-slight-right = Идите немного правее.
tour-turn-right = Поверните направо.
tour-turn-slight-left = Идите немного левее.
tour-turn-left = Поверните налево.
tour-turn-back = Повернитесь назад.

# What is missing before a station can be published.
tour-missing-picture = Картинки пока нет.
tour-missing-picture-waits = Картинка ещё готовится. Это займёт несколько минут.
tour-missing-picture-refused = Эту картинку нельзя показать. Выберите другую.
tour-missing-place = Где эта остановка? Покажите на карте.
tour-missing-people = Можно ли кого-то узнать на картинке? Этого ещё никто не сказал.
tour-missing-nobody-marked = На картинке есть люди. Отметьте каждого, кого можно узнать.
tour-missing-basis = Для одного человека ещё не сказано, почему его можно показывать.
tour-missing-blur = Одно лицо ещё не скрыто. Это займёт несколько минут.
tour-unmark-published = Здесь скрыто лицо, а остановку видят все. Сначала уберите остановку из показа. Или скажите, почему этого человека можно показывать.
tour-missing-title = У остановки ещё нет названия на немецком.
tour-missing-story = Истории на немецком ещё нет.
tour-missing-alt = Что на картинке? Опишите для людей, которые её не видят.
tour-missing-point-words = У одной точки на картинке ещё нет названия на немецком.
tour-version-not-whole = В этой версии чего-то не хватает: названия, рассказа или места. Остановку видят все, поэтому она остаётся как есть.

# Why a picture cannot be used.
tour-refused-unknown = Klick не знает такого вида картинки. Пришлите фото в формате JPEG.
tour-refused-heic = Эта картинка в формате HEIC. Включите в камере «Наиболее совместимые» или пришлите её как JPEG.
tour-refused-damaged = Картинка повреждена. Пришлите её ещё раз или выберите другую.
tour-refused-too-large = Картинка слишком большая. Пришлите меньше.
tour-refused-no-jail = Этот компьютер не может безопасно открывать картинки. Скажите тому, кто отвечает за технику.
