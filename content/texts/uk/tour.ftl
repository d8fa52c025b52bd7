# The words of the room "tour": uk. Keys are the same in every language.

room-tour = Прогулянка
tab-district = Район
district-title = Наш район
district-line = Озирніться навколо: фото й історії
tour-title = Прогулянка районом
tour-made-title = Зупинки прогулянки
tour-made-tours = Маршрути, які ви створили
tour-made-pictures = Фото, які ви надіслали для прогулянки
tour-made-marks = Що ви сказали про людей на фото
tour-made-versions = Версії зупинок, які ви змінили
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
tour-unmark-published = Тут приховане обличчя, а зупинку бачать усі. Спочатку приберіть зупинку з показу. Або скажіть, чому цю людину можна показувати.
tour-missing-title = Зупинка ще не має назви німецькою.
tour-missing-story = Історії німецькою ще немає.
tour-missing-alt = Що на фото? Опишіть для людей, які його не бачать.
tour-missing-point-words = Одна точка на фото ще не має назви німецькою.
tour-version-not-whole = У цій версії чогось бракує: назви, розповіді або місця. Зупинку бачать усі, тому вона лишається такою, як є.

# Why a picture cannot be used.
tour-refused-unknown = Klick не знає такого виду зображення. Надішліть фото у форматі JPEG.
tour-refused-heic = Це фото у форматі HEIC. Увімкніть у камері «Найсумісніший» формат або надішліть його як JPEG.
tour-refused-damaged = Фото пошкоджене. Надішліть його ще раз або виберіть інше.
tour-refused-too-large = Фото завелике. Надішліть менше.
tour-refused-no-jail = Цей комп’ютер не може безпечно відкривати фото. Скажіть тому, хто відповідає за техніку.
