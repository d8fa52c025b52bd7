# The words of the room "tour": ru. Keys are the same in every language.

room-tour = Прогулка
tab-district = Район
district-title = Наш район
district-line = Осмотритесь: с картинками и историями
tour-title = Прогулка по району
tour-made-title = Остановки прогулки
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
tour-missing-title = У остановки ещё нет названия на немецком.
tour-missing-story = Истории на немецком ещё нет.
tour-missing-alt = Что на картинке? Опишите для людей, которые её не видят.
tour-missing-point-words = У одной точки на картинке ещё нет названия на немецком.

# Why a picture cannot be used.
tour-refused-unknown = Klick не знает такого вида картинки. Пришлите фото в формате JPEG.
tour-refused-heic = Эта картинка в формате HEIC. Включите в камере «Наиболее совместимые» или пришлите её как JPEG.
tour-refused-damaged = Картинка повреждена. Пришлите её ещё раз или выберите другую.
tour-refused-too-large = Картинка слишком большая. Пришлите меньше.
tour-refused-no-jail = Этот компьютер не может безопасно открывать картинки. Скажите тому, кто отвечает за технику.

# Pages for everybody
tour-count = { $stations ->
    [one] { $stations } остановка
    [few] { $stations } остановки
    [many] { $stations } остановок
   *[other] { $stations } остановки
}
tour-minutes = { $minutes ->
    [one] { $minutes } минута пешком
    [few] { $minutes } минуты пешком
    [many] { $minutes } минут пешком
   *[other] { $minutes } минуты пешком
}
tour-size = { $stations }, примерно { $minutes }
tour-leg = { $minutes }, { $to }
district-lead = Посмотреть, послушать, сходить.
district-empty = Здесь пока ничего нет. Прогулку как раз готовят.
tour-walk = Прогулка
tour-all = Все остановки
tour-stations = Остановки
tour-begin = Начать прогулку
tour-which = Какая прогулка?
tour-only = Что вам нужно в пути?
tour-only-all = Показать всё
tour-only-steps = Без ступенек
tour-only-bench = Со скамейкой
tour-only-toilet = С туалетом
tour-only-none = Ни одна остановка не подходит.
tour-map-line = На карте те же номера, что и в списке.
tour-map-move = Двигать карту
tour-map-nearer = Ближе
tour-map-farther = Дальше
tour-near = Что рядом?
tour-near-line = Ваше место остаётся в вашем телефоне. Мы его не узнаём.
tour-near-done = Ближайшая остановка теперь вверху.
tour-near-fault = Телефон сейчас не говорит, где вы. Посмотрите на карту.
tour-near-metres = примерно { $far } м от вас
tour-near-kilometres = примерно { $far } км от вас
tour-other-ways = Лучше читать, слушать или печатать?
tour-way = Прочитать путь
tour-way-line = Куда идти, сколько времени и по чему узнать дорогу
tour-hear = Послушать истории
tour-hear-line = Все истории, одна за другой
tour-sheet = Напечатать прогулку
tour-sheet-line = Карта и остановки на бумаге
tour-files = Для карт и навигации
tour-demo = Эта остановка придумана. Мы её нарисовали.
tour-station-of = Остановка { $number } из { $of }
tour-station-name = Остановка { $number }: { $title }
tour-look-start = Посмотреть вокруг
tour-look-sides = Снимки четырёх сторон
tour-look-fault = Не получилось. Попробуйте ещё раз или посмотрите четыре стороны.
tour-look-turn = Повернуться и приблизиться
tour-look-left = влево
tour-look-right = вправо
tour-look-up = вверх
tour-look-down = вниз
tour-look-nearer = ближе
tour-look-farther = дальше
tour-look-hold = телефоном
tour-look-full = крупно
tour-look-close = закрыть
tour-looking = Вы смотрите { $to }.
tour-points = Что здесь видно
tour-where = { $side }, { $height }
tour-more = Прочитать больше
tour-then = Раньше и теперь
tour-then-old = Раньше
tour-then-now = Теперь
tour-then-move = Двигать между прошлым и настоящим
tour-get = Как добраться
tour-fact-steps = { $steps ->
    [0] Нет ступенек.
    [one] { $steps } ступенька.
    [few] { $steps } ступеньки.
    [many] { $steps } ступенек.
   *[other] { $steps } ступеньки.
}
tour-fact-kerb-none = Нет бордюра.
tour-fact-kerb-lowered = Бордюр пониженный.
tour-fact-kerb-raised = Бордюр высокий.
tour-fact-bench = Есть скамейка.
tour-fact-no-bench = Скамейки нет.
tour-fact-toilet = Есть туалет.
tour-fact-no-toilet = Туалета нет.
tour-open-map = Открыть в приложении с картами
tour-on-map = Показать на карте
tour-also = Тоже рядом
tour-last = Это была последняя остановка. Хорошо, что вы были с нами.
tour-way-title = Путь словами
tour-way-first = Идите { $to }.
tour-way-length = { $minutes }, примерно { $metres } м
tour-way-end = Здесь прогулка заканчивается.
tour-sides-title = На все четыре стороны
tour-side-of = { $side }: { $to }
tour-side-front = Перед вами
tour-side-at-right = Справа от вас
tour-side-back = Позади вас
tour-side-at-left = Слева от вас
tour-back-to = Назад к остановке
tour-poster = Плакат для этой остановки
tour-poster-how = Плакат помещается на листе A4. Выберите язык и напечатайте. Повесьте его у остановки.
tour-poster-look = Оглядитесь здесь
tour-poster-scan = Наведите камеру телефона на картинку. Это бесплатно.
tour-qr = Код с адресом
