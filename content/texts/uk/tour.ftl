# The words of the room "tour": uk. Keys are the same in every language.

room-tour = Прогулянка
tab-district = Район
district-title = Наш район
district-line = Озирніться навколо: фото й історії
tour-title = Прогулянка районом
tour-made-title = Зупинки прогулянки
job-tour-picture = Підготувати фото для прогулянки

# Directions.
tour-to-north = на північ
tour-to-north-east = на північний схід
tour-to-east = на схід
tour-to-south-east = на південний схід
tour-to-south = на південь
tour-to-south-west = на південний захід
tour-to-west = на захід
tour-to-north-west = на північний захід
tour-side-ahead = прямо
tour-side-ahead-right = попереду праворуч
tour-side-right = праворуч
tour-side-behind-right = позаду праворуч
tour-side-behind = позаду вас
tour-side-behind-left = позаду ліворуч
tour-side-left = ліворуч
tour-side-ahead-left = попереду ліворуч
tour-height-up = угорі
tour-height-down = унизу
tour-turn-straight = Ідіть прямо.
tour-turn-slight-right = Ідіть трохи праворуч.
tour-turn-right = Поверніть праворуч.
tour-turn-slight-left = Ідіть трохи ліворуч.
tour-turn-left = Поверніть ліворуч.
tour-turn-back = Поверніться назад.

# What is missing before a station can be published.
tour-missing-picture = Фото ще немає.
tour-missing-picture-waits = Фото ще готується. Це триває кілька хвилин.
tour-missing-picture-refused = Це фото не можна показати. Виберіть інше.
tour-missing-place = Де ця зупинка? Покажіть на мапі.
tour-missing-people = Чи можна когось упізнати на фото? Цього ще ніхто не сказав.
tour-missing-nobody-marked = На фото є люди. Позначте кожного, кого можна впізнати.
tour-missing-basis = Для однієї людини ще не вказано, чому її можна показувати.
tour-missing-blur = Одне обличчя ще не приховане. Це триває кілька хвилин.
tour-missing-title = Зупинка ще не має назви німецькою.
tour-missing-story = Історії німецькою ще немає.
tour-missing-alt = Що на фото? Опишіть для людей, які його не бачать.
tour-missing-point-words = Одна точка на фото ще не має назви німецькою.

# Why a picture cannot be used.
tour-refused-unknown = Klick не знає такого виду зображення. Надішліть фото у форматі JPEG.
tour-refused-heic = Це фото у форматі HEIC. Увімкніть у камері «Найсумісніший» формат або надішліть його як JPEG.
tour-refused-damaged = Фото пошкоджене. Надішліть його ще раз або виберіть інше.
tour-refused-too-large = Фото завелике. Надішліть менше.
tour-refused-no-jail = Цей комп’ютер не може безпечно відкривати фото. Скажіть тому, хто відповідає за техніку.

# Pages for everybody
tour-count = { $stations ->
    [one] { $stations } зупинка
    [few] { $stations } зупинки
    [many] { $stations } зупинок
   *[other] { $stations } зупинки
}
tour-minutes = { $minutes ->
    [one] { $minutes } хвилина пішки
    [few] { $minutes } хвилини пішки
    [many] { $minutes } хвилин пішки
   *[other] { $minutes } хвилини пішки
}
tour-size = { $stations }, приблизно { $minutes }
tour-leg = { $minutes }, { $to }
district-lead = Подивитися, послухати, піти туди.
district-empty = Тут ще нічого немає. Прогулянку саме готують.
tour-walk = Прогулянка
tour-all = Усі зупинки
tour-stations = Зупинки
tour-begin = Почати прогулянку
tour-which = Яка прогулянка?
tour-only = Що вам потрібно в дорозі?
tour-only-all = Показати все
tour-only-steps = Без сходинок
tour-only-bench = З лавкою
tour-only-toilet = З туалетом
tour-only-none = Жодна зупинка не підходить.
tour-map-line = На карті ті самі номери, що й у списку.
tour-map-move = Рухати карту
tour-map-nearer = Ближче
tour-map-farther = Далі
tour-near = Що поблизу?
tour-near-line = Ваше місце залишається у вашому телефоні. Ми його не дізнаємося.
tour-near-done = Найближча зупинка тепер угорі.
tour-near-fault = Телефон зараз не каже, де ви. Подивіться на карту.
tour-near-metres = приблизно { $far } м від вас
tour-near-kilometres = приблизно { $far } км від вас
tour-other-ways = Краще читати, слухати чи друкувати?
tour-way = Прочитати шлях
tour-way-line = Куди йти, скільки часу і за чим упізнати дорогу
tour-hear = Послухати історії
tour-hear-line = Усі історії, одна за одною
tour-sheet = Надрукувати прогулянку
tour-sheet-line = Карта й зупинки на папері
tour-files = Для карт і навігації
tour-demo = Ця зупинка вигадана. Ми її намалювали.
tour-station-of = Зупинка { $number } із { $of }
tour-station-name = Зупинка { $number }: { $title }
tour-look-start = Подивитися навколо
tour-look-sides = Фото чотирьох боків
tour-look-fault = Не вийшло. Спробуйте ще раз або подивіться чотири боки.
tour-look-turn = Повернутися й наблизитися
tour-look-left = ліворуч
tour-look-right = праворуч
tour-look-up = вгору
tour-look-down = вниз
tour-look-nearer = ближче
tour-look-farther = далі
tour-look-hold = телефоном
tour-look-full = велике
tour-look-close = закрити
tour-looking = Ви дивитеся { $to }.
tour-points = Що тут видно
tour-where = { $side }, { $height }
tour-more = Прочитати більше
tour-then = Колись і тепер
tour-then-old = Колись
tour-then-now = Тепер
tour-then-move = Рухати між минулим і сьогоденням
tour-get = Як дістатися
tour-fact-steps = { $steps ->
    [0] Немає сходинок.
    [one] { $steps } сходинка.
    [few] { $steps } сходинки.
    [many] { $steps } сходинок.
   *[other] { $steps } сходинки.
}
tour-fact-kerb-none = Немає бордюру.
tour-fact-kerb-lowered = Бордюр занижений.
tour-fact-kerb-raised = Бордюр високий.
tour-fact-bench = Є лавка.
tour-fact-no-bench = Лавки немає.
tour-fact-toilet = Є туалет.
tour-fact-no-toilet = Туалету немає.
tour-open-map = Відкрити в застосунку з картами
tour-on-map = Показати на карті
tour-also = Також поблизу
tour-last = Це була остання зупинка. Добре, що ви були з нами.
tour-way-title = Шлях словами
tour-way-first = Ідіть { $to }.
tour-way-length = { $minutes }, приблизно { $metres } м
tour-way-end = Тут прогулянка закінчується.
tour-sides-title = На всі чотири боки
tour-side-of = { $side }: { $to }
tour-side-front = Перед вами
tour-side-at-right = Праворуч від вас
tour-side-back = Позаду вас
tour-side-at-left = Ліворуч від вас
tour-back-to = Назад до зупинки
tour-poster = Плакат для цієї зупинки
tour-poster-how = Плакат уміщується на аркуші A4. Виберіть мову й надрукуйте. Повісьте його біля зупинки.
tour-poster-look = Огляньтеся тут
tour-poster-scan = Наведіть камеру телефону на малюнок. Це безкоштовно.
tour-qr = Код з адресою
