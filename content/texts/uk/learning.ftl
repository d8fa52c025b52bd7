# The words of the room "learning": uk. Keys are the same in every language.

tab-learn = Навчання
tab-me = Я
pause = Пауза
next = Далі
go-on = Продовжити
again = Переглянути ще раз
learn-topics = Тема
learn-courses = Курси
learn-empty = Скоро тут щось з’явиться.
learn-all = Переглянути всі курси
all-courses = Усі курси
topic-all = Усі
topic-handy = Телефон
topic-computer = Комп’ютер
topic-internet = Інтернет
topic-sicher = Безпека
topic-arbeit = Робота
topic-stadtteil = Район
course-size = { $lessons ->
    [one] { $lessons } урок
    [few] { $lessons } уроки
    [many] { $lessons } уроків
   *[other] { $lessons } уроку
}, приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
course-learn = Чого ви навчитеся
course-need = Що вам потрібно
course-lessons = Уроки
lesson-can = Після цього ви зможете
lesson-steps = Кроки
lesson-rule-all = Урок завершено, коли ви пройшли всі кроки: { $steps }.
lesson-rule-right = Урок завершено, коли правильних відповідей { $m } з { $n }.
state-finished = Завершено
state-done = Зроблено
state-begun = Розпочато
state-begun-step = Розпочато, крок { $step } з { $of }
print-lesson = Роздрукувати для себе
step-of = Крок { $step } з { $of }
step-number = Крок { $step }
stuck = У мене не виходить
choose-one = Виберіть одну відповідь.
choose-several = Виберіть усі правильні відповіді.
choose-feeling = Виберіть те, що вам підходить.
choose-word = Виберіть правильне слово.
choose-here = Виберіть тут
write-word = Напишіть слово.
tick-off = Позначте все, що підходить.
order-hint = Розставте все в правильному порядку. Торкайтеся стрілок.
order-up = Вгору: { $what }
order-down = Вниз: { $what }
order-place = Місце {"{n}"} з {"{m}"}
try-worked = Так, вийшло
try-help = Ні, потрібна допомога
try-again = Ще раз
practise = Потренуватися ще раз
hint-show = Показати підказку
show-solution = Показати відповідь
your-answer = Ваша відповідь
right-answer = Правильна відповідь
answer-right = Правильно
answer-not-yet = Поки що не так
answer-look-again = Не поспішайте, подивіться ще раз. Потім спробуйте знову.
answer-solution = Правильно так
step-choose-something = Спочатку виберіть відповідь.
step-write-something = Спочатку напишіть слово.
help-back = Назад до кроку
help-hear = Послухати ще раз
help-hear-line = Поверніться до кроку. Торкніться там «Прослухати».
help-skip = Зробити цей крок пізніше
help-skip-line = Просто йдіть далі. Крок чекатиме на вас.
help-languages = Читати іншою мовою
end-title = Ви впоралися
end-can = Тепер ви вмієте:
end-light = У вашому будинку засвітився ще один вогник. Ви побачите його в розділі «Я».
end-open-title = Тут можна продовжити
end-open-line = Залишилися ці кроки:
lit-of = { $lit } з { $of }
next-lesson = Наступний урок
to-course = До курсу
to-me = Що я вмію
sheet-done = Зроблено.
sheet-when = Дата:
sheet-how = Роздрукуйте цю сторінку через меню друку на своєму пристрої.
me-empty = Скоро тут засвітиться ваш перший вогник. Почніть з уроку.
me-next = Що далі
me-guest-title = Щоб нічого не загубити
me-guest-line = Без входу ваші кроки є лише на цьому пристрої. Після 60 днів перерви ми їх видалимо. Увійдіть зі своєю карткою, тоді ви знайдете все на будь-якому пристрої.
me-sign-in-line = З вашою карткою і 4 картинками
date-short = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}
take-over-title = Це були ви?
take-over-line = { $steps ->
    [one] На цьому пристрої хтось навчався без входу: { $steps } крок.
    [few] На цьому пристрої хтось навчався без входу: { $steps } кроки.
    [many] На цьому пристрої хтось навчався без входу: { $steps } кроків.
   *[other] На цьому пристрої хтось навчався без входу: { $steps } кроку.
}
take-over-yes = Так, це я
take-over-no = Ні, це хтось інший
order-up-short = Вгору
order-down-short = Вниз
try-question = Чи все вийшло?
screen-phone = Телефон
screen-phone-off = Телефон. Екран вимкнено
screen-computer = Вікно на комп’ютері
screen-time = На самому верху: { $time }
screen-time-icons = На самому верху: { $time }, { $icons }
screen-title = Угорі: { $title }
screen-below = Нижче: { $what }
screen-list = { $first }, { $next }
screen-on = увімкнено
screen-off = вимкнено
screen-ticked = з галочкою
screen-not-ticked = без галочки
screen-chosen = вибрано
screen-not-chosen = не вибрано
screen-apps = Додатки: { $names }
screen-button = Кнопка: { $names }
screen-buttons = Кнопки: { $names }
screen-field = Поле «{ $name }»: { $value }
screen-field-empty = Поле «{ $name }», порожнє
screen-field-bare = Поле: { $value }
screen-field-bare-empty = Порожнє поле
screen-from-them = Повідомлення вам: { $text }
screen-from-me = Ваше повідомлення: { $text }
screen-voice = голосове повідомлення
screen-picture = фото
screen-big = Великим шрифтом посередині: { $text }
screen-icon = Великий значок: { $icon }
screen-dialog = Поверх екрана відкрито вікно: { $title }
screen-dialog-plain = Поверх екрана відкрито вікно
screen-keys-letters = Унизу клавіатура з літерами
screen-keys-digits = Унизу клавіші з цифрами
screen-keys-call = Клавіші з цифрами від 0 до 9, зірочка й решітка
screen-nav = У самому низу 3 кнопки: { $names }
screen-nav-back = Назад
screen-nav-home = Головний екран
screen-nav-apps = останні додатки
screen-nav-all = 3 кнопки в самому низу
screen-key-power = Збоку є кнопка ввімкнення
screen-key-volume = Збоку є кнопка гучності
screen-swipe-up = Стрілка й палець показують: проведіть угору
screen-swipe-down = Стрілка й палець показують: проведіть униз
screen-swipe-left = Стрілка й палець показують: проведіть ліворуч
screen-swipe-right = Стрілка й палець показують: проведіть праворуч
screen-marked = У червоній рамці: { $what }
screen-back = стрілка назад
screen-status = рядок на самому верху
screen-switch = перемикач «{ $name }»
screen-tick = квадратик біля «{ $name }»
screen-choice = кружок біля «{ $name }»
screen-field-name = поле «{ $name }»
screen-field-name-bare = поле
screen-window = вікно
screen-keyboard = клавіатура
screen-key = клавіша { $key }
screen-key-shift = клавіша великих літер
screen-key-delete = клавіша видалення
screen-key-space = пробіл
screen-key-enter = клавіша введення
screen-key-call = зелена кнопка виклику
screen-power = кнопка ввімкнення
screen-volume = кнопка гучності
icon-arrow-down = стрілка вниз
icon-arrow-left = стрілка назад
icon-arrow-right = стрілка вперед
icon-arrow-up = стрілка вгору
icon-battery = батарея
icon-bell = дзвоник
icon-bell-off = перекреслений дзвоник
icon-bluetooth = Bluetooth
icon-calendar = календар
icon-camera = камера
icon-check = галочка
icon-chevron-down = стрілка вниз
icon-chevron-left = стрілка назад
icon-chevron-right = стрілка вперед
icon-circle-alert = знак оклику в колі
icon-clock = годинник
icon-contact = контакт
icon-download = завантажити
icon-ellipsis = три крапки
icon-ellipsis-vertical = три крапки
icon-eye = око
icon-eye-off = перекреслене око
icon-file-text = документ
icon-flag = прапорець
icon-flashlight = ліхтарик
icon-globe = земна куля
icon-headphones = навушники
icon-heart = серце
icon-house = будинок
icon-image = зображення
icon-info = інформація
icon-key-round = ключ
icon-keyboard = клавіатура
icon-languages = мови
icon-laptop = ноутбук
icon-life-buoy = допомога
icon-lock = замок
icon-log-in = увійти
icon-log-out = вийти
icon-mail = електронна пошта
icon-map = карта
icon-map-pin = місце
icon-menu = меню
icon-message-circle = повідомлення
icon-mic = мікрофон
icon-mic-off = мікрофон вимкнено
icon-minus = мінус
icon-moon = місяць
icon-paperclip = скріпка
icon-pause = пауза
icon-pencil = олівець
icon-phone = телефон
icon-phone-off = покласти слухавку
icon-plane = літак
icon-play = відтворити
icon-plus = плюс
icon-power = увімкнути або вимкнути
icon-printer = принтер
icon-qr-code = QR-код
icon-refresh-cw = оновити
icon-rotate-ccw = повернути назад
icon-search = пошук
icon-send = надіслати
icon-settings = налаштування
icon-share-2 = поділитися
icon-shield-check = щит із галочкою
icon-signal = мобільна мережа
icon-smartphone = смартфон
icon-smile = усмішка
icon-square = квадрат
icon-star = зірка
icon-store = магазин додатків
icon-sun = сонце
icon-thumbs-up = великий палець угору
icon-trash-2 = кошик
icon-triangle-alert = попередження
icon-upload = вивантажити
icon-user = людина
icon-user-plus = додати людину
icon-users = люди
icon-video = відео
icon-volume-2 = звук увімкнено
icon-volume-x = звук вимкнено
icon-wifi = Wi-Fi
icon-wifi-off = Wi-Fi вимкнено
icon-x = хрестик
