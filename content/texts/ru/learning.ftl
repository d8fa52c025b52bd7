# The words of the room "learning": ru. Keys are the same in every language.

tab-learn = Учёба
tab-me = Я
pause = Пауза
next = Далее
go-on = Продолжить
again = Посмотреть ещё раз
learn-topics = Тема
learn-courses = Курсы
learn-empty = Скоро здесь что-то появится.
learn-all = Посмотреть все курсы
all-courses = Все курсы
topic-all = Все
topic-handy = Телефон
topic-computer = Компьютер
topic-internet = Интернет
topic-sicher = Безопасность
topic-arbeit = Работа
topic-stadtteil = Район
course-size = { $lessons ->
    [one] { $lessons } урок
    [few] { $lessons } урока
    [many] { $lessons } уроков
   *[other] { $lessons } урока
}, примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
course-learn = Чему вы научитесь
course-need = Что вам понадобится
course-lessons = Уроки
lesson-can = После этого вы сможете
lesson-steps = Шаги
lesson-rule-all = Урок завершён, когда вы прошли все шаги: { $steps }.
lesson-rule-right = Урок завершён, когда правильных ответов { $m } из { $n }.
state-finished = Завершено
state-done = Сделано
state-begun = Начато
state-begun-step = Начато, шаг { $step } из { $of }
print-lesson = Распечатать для себя
step-of = Шаг { $step } из { $of }
step-number = Шаг { $step }
stuck = У меня не получается
choose-one = Выберите один ответ.
choose-several = Выберите все правильные ответы.
choose-feeling = Выберите, что подходит вам.
choose-word = Выберите правильное слово.
choose-here = Выберите здесь
write-word = Напишите слово.
tick-off = Отметьте всё, что подходит.
order-hint = Расставьте всё в правильном порядке. Нажимайте на стрелки.
order-up = Вверх: { $what }
order-down = Вниз: { $what }
order-place = Место {"{n}"} из {"{m}"}
try-worked = Да, получилось
try-help = Нет, нужна помощь
try-again = Ещё раз
practise = Ещё потренироваться
hint-show = Показать подсказку
show-solution = Показать ответ
your-answer = Ваш ответ
right-answer = Правильный ответ
answer-right = Правильно
answer-not-yet = Пока неправильно
answer-look-again = Спокойно посмотрите ещё раз. Потом попробуйте снова.
answer-solution = Правильно будет так
step-choose-something = Сначала выберите ответ.
step-write-something = Сначала напишите слово.
help-back = Назад к шагу
help-hear = Послушать ещё раз
help-hear-line = Вернитесь к шагу. Нажмите там «Прослушать».
help-skip = Сделать этот шаг позже
help-skip-line = Просто идите дальше. Этот шаг вас подождёт.
help-languages = Читать на другом языке
end-title = Вы справились
end-can = Теперь вы умеете:
end-light = В вашем доме загорелся ещё один огонёк. Вы увидите его в разделе «Я».
end-open-title = Здесь можно продолжить
end-open-line = Остались эти шаги:
lit-of = { $lit } из { $of }
next-lesson = Следующий урок
to-course = К курсу
to-me = Что я умею
sheet-done = Сделано.
sheet-when = Дата:
sheet-how = Распечатайте эту страницу через меню печати на вашем устройстве.
me-empty = Скоро здесь загорится ваш первый огонёк. Начните с урока.
me-next = Что дальше
me-guest-title = Чтобы ничего не потерялось
me-guest-line = Без входа вы найдёте свои шаги только на этом устройстве. Через 60 дней паузы мы их удалим. Войдите по своей карточке, и вы найдёте всё на любом устройстве.
me-sign-in-line = По вашей карточке и 4 картинкам
date-short = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
take-over-title = Это были вы?
take-over-line = { $steps ->
    [one] На этом устройстве кто-то учился без входа: { $steps } шаг.
    [few] На этом устройстве кто-то учился без входа: { $steps } шага.
    [many] На этом устройстве кто-то учился без входа: { $steps } шагов.
   *[other] На этом устройстве кто-то учился без входа: { $steps } шага.
}
take-over-yes = Да, это я
take-over-no = Нет, это кто-то другой
order-up-short = Вверх
order-down-short = Вниз
try-question = Всё получилось?
screen-phone = Телефон
screen-phone-off = Телефон. Экран выключен
screen-computer = Окно на компьютере
screen-time = На самом верху: { $time }
screen-time-icons = На самом верху: { $time }, { $icons }
screen-title = Вверху: { $title }
screen-below = Ниже: { $what }
screen-list = { $first }, { $next }
screen-on = включено
screen-off = выключено
screen-ticked = с галочкой
screen-not-ticked = без галочки
screen-chosen = выбрано
screen-not-chosen = не выбрано
screen-apps = Приложения: { $names }
screen-button = Кнопка: { $names }
screen-buttons = Кнопки: { $names }
screen-field = Поле «{ $name }»: { $value }
screen-field-empty = Поле «{ $name }», пустое
screen-field-bare = Поле: { $value }
screen-field-bare-empty = Пустое поле
screen-from-them = Сообщение вам: { $text }
screen-from-me = Ваше сообщение: { $text }
screen-voice = голосовое сообщение
screen-picture = фото
screen-big = Крупно посередине: { $text }
screen-icon = Большой значок: { $icon }
screen-dialog = Поверх открыто окно: { $title }
screen-dialog-plain = Поверх открыто окно
screen-keys-letters = Внизу клавиатура с буквами
screen-keys-digits = Внизу клавиши с цифрами
screen-keys-call = Клавиши с цифрами от 0 до 9, звёздочка и решётка
screen-nav = В самом низу 3 кнопки: { $names }
screen-nav-back = Назад
screen-nav-home = Главный экран
screen-nav-apps = Последние приложения
screen-nav-all = 3 кнопки в самом низу
screen-key-power = Сбоку есть кнопка включения
screen-key-volume = Сбоку есть кнопка громкости
screen-swipe-up = Стрелка и палец показывают: проведите вверх
screen-swipe-down = Стрелка и палец показывают: проведите вниз
screen-swipe-left = Стрелка и палец показывают: проведите влево
screen-swipe-right = Стрелка и палец показывают: проведите вправо
screen-marked = В красной рамке: { $what }
screen-back = стрелка назад
screen-status = строка на самом верху
screen-switch = переключатель «{ $name }»
screen-tick = квадратик возле «{ $name }»
screen-choice = кружок возле «{ $name }»
screen-field-name = поле «{ $name }»
screen-field-name-bare = поле
screen-window = окно
screen-keyboard = клавиатура
screen-key = клавиша { $key }
screen-key-shift = клавиша больших букв
screen-key-delete = клавиша удаления
screen-key-space = пробел
screen-key-enter = клавиша ввода
screen-key-call = зелёная кнопка вызова
screen-power = кнопка включения
screen-volume = кнопка громкости
icon-arrow-down = стрелка вниз
icon-arrow-left = стрелка назад
icon-arrow-right = стрелка вперёд
icon-arrow-up = стрелка вверх
icon-battery = батарея
icon-bell = колокольчик
icon-bell-off = перечёркнутый колокольчик
icon-bluetooth = Bluetooth
icon-calendar = календарь
icon-camera = камера
icon-check = галочка
icon-chevron-down = стрелка вниз
icon-chevron-left = стрелка назад
icon-chevron-right = стрелка вперёд
icon-circle-alert = восклицательный знак в круге
icon-clock = часы
icon-contact = контакт
icon-download = скачать
icon-ellipsis = три точки
icon-ellipsis-vertical = три точки
icon-eye = глаз
icon-eye-off = перечёркнутый глаз
icon-file-text = документ
icon-flag = флажок
icon-flashlight = фонарик
icon-globe = земной шар
icon-headphones = наушники
icon-heart = сердце
icon-house = дом
icon-image = изображение
icon-info = информация
icon-key-round = ключ
icon-keyboard = клавиатура
icon-languages = языки
icon-laptop = ноутбук
icon-life-buoy = помощь
icon-lock = замок
icon-log-in = войти
icon-log-out = выйти
icon-mail = электронная почта
icon-map = карта
icon-map-pin = место
icon-menu = меню
icon-message-circle = сообщения
icon-mic = микрофон
icon-mic-off = микрофон выключен
icon-minus = минус
icon-moon = луна
icon-paperclip = скрепка
icon-pause = пауза
icon-pencil = карандаш
icon-phone = телефон
icon-phone-off = положить трубку
icon-plane = самолёт
icon-play = воспроизвести
icon-plus = плюс
icon-power = включить или выключить
icon-printer = принтер
icon-qr-code = QR-код
icon-refresh-cw = обновить
icon-rotate-ccw = вернуть назад
icon-search = поиск
icon-send = отправить
icon-settings = настройки
icon-share-2 = поделиться
icon-shield-check = щит с галочкой
icon-signal = мобильная сеть
icon-smartphone = смартфон
icon-smile = улыбка
icon-square = квадрат
icon-star = звезда
icon-store = магазин приложений
icon-sun = солнце
icon-thumbs-up = большой палец вверх
icon-trash-2 = корзина
icon-triangle-alert = предупреждение
icon-upload = загрузить
icon-user = человек
icon-user-plus = добавить человека
icon-users = люди
icon-video = видео
icon-volume-2 = звук включён
icon-volume-x = звук выключен
icon-wifi = Wi-Fi
icon-wifi-off = Wi-Fi выключен
icon-x = крестик
