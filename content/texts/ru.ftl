# The words of the interface: ru. Keys are the same in every language; a missing one is said in German.

## The frame of every page

brand = Klick, на главную
skip = Перейти к содержанию
tools = Инструменты
tabs = Главное меню
foot = Нижняя часть страницы
tab-start = Главная
tab-learn = Учёба
tab-me = Я
display = Вид
help = Помощь
pause = Пауза
back = Назад
next = Далее
save = Сохранить
check = Проверить
begin = Начать
go-on = Продолжить
again = Посмотреть ещё раз
leave = Завершить
leave-line = Выйти. Тогда устройство свободно.
leave-offline = Нет интернета. Klick сделает выход, когда интернет появится. До этого никому не давайте устройство.
signed-out-title = Ваш вход больше не действует
signed-out-line = Ваш ответ ещё не сохранён. Войдите снова. Или учитесь дальше без входа.
sign-out = Выйти
sign-in = Войти
to-start = На главную
demo = Это пробная версия. Все люди здесь вымышлены.
offline = Нет интернета. Ваш ответ останется здесь. Попробуйте ещё раз чуть позже.
form-problem = Возникла проблема
title-error = Ошибка
foot-accessibility = Доступность
foot-easy = Лёгкий немецкий
foot-privacy = Защита данных
foot-imprint = Правовая информация
foot-staff = Вход для команды
lang-missing-title = Этого текста пока нет на вашем языке
lang-missing-line = Здесь он на лёгком немецком.

## Read aloud

say = Прослушать
say-stop = Стоп
say-none = К сожалению, это устройство не умеет говорить на этом языке.

## Start

start-title = Научитесь пользоваться телефоном и компьютером
start-hello = Здравствуйте, { $name }
start-learn = Уроки: телефон и компьютер
start-learn-line = Короткие уроки. Бесплатно.
start-card = У меня есть карточка
start-card-line = Вход по 4 картинкам
start-languages = На вашем языке
start-about = Кто мы?
start-about-line = У нас вы узнаете, как работают телефон, компьютер и интернет. Спокойно и вместе с людьми, которые помогают.
to-coach = Сопровождение
to-coach-line = Ваши участники, карточки и коды

## Language, display, help

language-title = Какой язык вам удобен?
display-title = Шрифт, цвета, голос
display-line = Так, как вам удобно
display-size = Какого размера должны быть буквы?
display-size-0 = Обычные
display-size-1 = Крупные
display-size-2 = Очень крупные
display-colour = Светлый или тёмный экран?
display-colour-auto = Как на моём устройстве
display-colour-light = Светлый
display-colour-dark = Тёмный
display-font = Какой шрифт?
display-font-normal = Обычный шрифт
display-font-learner = Учебный шрифт с чёткими буквами
display-speed = Как быстро должен читать голос?
display-speed-normal = Обычно
display-speed-slow = Медленно
help-language-line = Язык можно поменять в любой момент.
help-sign-in-line = По вашей карточке и 4 картинкам.
help-learn-line = Короткие уроки, шаг за шагом.
help-coach = Поговорить с человеком
help-human = Позвоните нам. Мы с радостью поможем.
help-human-no-phone = Спросите своего коуча и покажите эту страницу.

## Errors

error-phone = Или позвоните нам:
error-400-title = Мы не смогли это прочитать
error-400-line = Вернитесь назад и попробуйте ещё раз.
error-403-title = С другого сайта это не работает
error-403-line = Этот запрос пришёл с другого сайта. Откройте Klick заново и попробуйте ещё раз.
error-404-title = Такой страницы нет
error-404-line = Возможно, в адресе ошибка.
error-413-title = Слишком много за один раз
error-413-line = Вернитесь назад и отправьте меньше.
error-429-title = Немного подождите
error-429-line = { $minutes ->
    [one] Было много попыток. Продолжить можно через { $minutes } минуту.
    [few] Было много попыток. Продолжить можно через { $minutes } минуты.
    [many] Было много попыток. Продолжить можно через { $minutes } минут.
   *[other] Было много попыток. Продолжить можно через { $minutes } минуты.
}
error-500-title = Не получилось
error-500-line = Это ошибка на нашей стороне. Попробуйте ещё раз через 5 минут.
error-503-title = Сейчас очень много посетителей
error-503-line = Немного подождите и обновите страницу.

## Courses and lessons

learn-title = Чему вы хотите научиться?
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
minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
lesson-can = После этого вы сможете
lesson-steps = Шаги
lesson-rule-all = Урок завершён, когда вы прошли все шаги: { $steps }.
lesson-rule-right = Урок завершён, когда правильных ответов { $m } из { $n }.
state-finished = Завершено
state-done = Сделано
state-begun = Начато
state-begun-step = Начато, шаг { $step } из { $of }
print-lesson = Распечатать для себя

## A step

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
hint = Подсказка
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

## Help with a step

help-back = Назад к шагу
help-hear = Послушать ещё раз
help-hear-line = Вернитесь к шагу. Нажмите там «Прослушать».
help-skip = Сделать этот шаг позже
help-skip-line = Просто идите дальше. Этот шаг вас подождёт.
help-languages = Читать на другом языке

## The end of a lesson

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

## What I can do

me-title = Что я умею
me-line = Каждый огонёк — это то, чему вы научились.
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

# Menschen: Anmelden, Karten, Codes, Team, Begleitung. Einfache Sprache, "Sie".

## Die zwölf Bilder

pin-baum = Дерево
pin-bus = Автобус
pin-schluessel = Ключ
pin-fisch = Рыба
pin-haus = Дом
pin-sonne = Солнце
pin-apfel = Яблоко
pin-brille = Очки
pin-uhr = Часы
pin-boot = Лодка
pin-blume = Цветок
pin-tasse = Чашка

## Anmelden: die Wege

sign-in-title = Войти
sign-in-back = Назад
sign-in-card = Покажите карточку камере.
sign-in-card-how = Откройте камеру на своём телефоне. Наведите её на QR-код на карточке. Потом нажмите на адрес, который появится на экране.
sign-in-code-detail = Нет карточки с собой? Коуч даст вам код.
sign-in-staff = Я здесь работаю
sign-in-staff-detail = Вход с e-mail и паролем
sign-in-already = Вы вошли: { $name }
sign-in-other = Это не вы? Тогда выйдите здесь.
sign-in-help = Нужна помощь?
sign-in-help-code = Помощь коуча
sign-in-help-code-detail = Коуч поможет вам войти.
sign-in-help-page = Помощь
sign-in-help-page-detail = Ответы на вопросы

## Abmelden

sign-out-title = Вы закончили?
sign-out-why = Выйдите. Тогда никто другой не увидит, что вы делали.
sign-out-do = Выйти
sign-out-back = Назад на мою страницу

## Die Karte

card-title = Это вы?
card-number = Карточка { $number }
card-yes = Да, это я
card-no = Нет, это не я
card-dead-title = Эта карточка больше не работает
card-dead-why = С этой карточкой уже нельзя войти.
card-dead-do = Коуч сделает вам новую карточку.
card-dead-start = На главную

## Die vier Bilder

pictures-title = Ваши 4 картинки
pictures-enter = Нажмите на свои 4 картинки. Порядок важен.
pictures-choose-title = Выберите 4 картинки
pictures-choose = Нажмите на 4 картинки. Запомните картинки и их порядок. Никому их не показывайте.
pictures-again-title = Ещё раз 4 картинки
pictures-again = Нажмите на те же 4 картинки ещё раз. Так мы будем уверены.
pictures-count = Выбрано: { $count } из { $all }
pictures-chosen = выбрано
pictures-take-away = Удалить последнюю картинку
pictures-back = Назад
pictures-wrong = Картинки не подошли
pictures-wrong-left = { $left ->
        [0] Попыток больше нет.
        [one] Осталась { $left } попытка.
        [few] Осталось { $left } попытки.
        [many] Осталось { $left } попыток.
       *[other] Осталось { $left } попытки.
    }
pictures-not-same = Картинки были разные
pictures-not-same-do = Ничего страшного. Начнём ещё раз. Выберите 4 картинки.
pictures-weak = Выберите другие картинки
pictures-weak-same = Это была 4 раза одна и та же картинка. Такое легко угадать. Выберите разные картинки.
pictures-weak-row = Картинки стоят рядом. Такое легко угадать. Перемешайте картинки.
pictures-weak-column = Картинки стоят одна под другой. Такое легко угадать. Перемешайте картинки.
pictures-paused-title = Небольшая пауза
pictures-paused = { $minutes ->
        [one] Картинки 5 раз не подошли. Продолжить можно через { $minutes } минуту.
        [few] Картинки 5 раз не подошли. Продолжить можно через { $minutes } минуты.
        [many] Картинки 5 раз не подошли. Продолжить можно через { $minutes } минут.
       *[other] Картинки 5 раз не подошли. Продолжить можно через { $minutes } минуты.
    }
pictures-paused-do = Не хотите ждать? Коуч поможет вам войти прямо сейчас.
pictures-paused-code = Помощь коуча

## Wem gehört das Handy?

device-title = Чей это телефон?
device-shared = Им пользуются и другие
device-shared-detail = Через некоторое время Klick сам сделает выход. Тогда никто не увидит ваших данных.
device-own = Это мой телефон
device-own-detail = Вам не нужно будет входить снова.

## Coach hilft

code-title = Помощь коуча
code-back = Назад
code-how = У коуча есть для вас код. В нём 6 цифр.
code-label = Код
code-hint = Например: 123 456
code-do = Далее
code-six-digits = Напишите 6 цифр, которые дал коуч.
code-wrong = Этот код не работает. Напишите код ещё раз. Или попросите новый код.
code-wait = Было слишком много попыток. Подождите 10 минут. Или воспользуйтесь карточкой.

## Team

staff-sign-in-title = Вход для команды
staff-sign-in-back = Назад
staff-sign-in-email = E-mail
staff-sign-in-password = Пароль
staff-sign-in-do = Войти
staff-sign-in-no-email = Введите свой адрес e-mail.
staff-sign-in-no-password = Введите свой пароль.
staff-sign-in-wrong = E-mail или пароль не подходит. Введите оба ещё раз.
staff-sign-in-wait = Было слишком много попыток. Подождите 15 минут и попробуйте ещё раз.
staff-add-no-name = Введите имя. Не больше 60 символов.
staff-add-no-email = Введите адрес e-mail, например name@klick.example.
staff-add-email-taken = Этот адрес e-mail уже занят. Возьмите другой.
staff-add-short-password = В пароле должно быть не меньше 15 символов.
staff-add-no-role = Выберите хотя бы одну роль.

## Begleitung

coach-title = Ваши участники
coach-back = Все участники
coach-add = Новый участник
coach-cards = Печать карточек
coach-empty = Скоро здесь появятся ваши участники. Нажмите «Новый участник».
coach-card-none = Карточки ещё нет
coach-card-fresh = Карточка { $number }, ещё не использована
coach-card-works = Карточка { $number }
coach-card-paused = { $minutes ->
        [one] Карточка { $number }, пауза ещё { $minutes } минуту
        [few] Карточка { $number }, пауза ещё { $minutes } минуты
        [many] Карточка { $number }, пауза ещё { $minutes } минут
       *[other] Карточка { $number }, пауза ещё { $minutes } минуты
    }
coach-card-blocked = Карточка { $number } заблокирована
coach-card-expired = Карточке { $number } больше года, она уже не работает

coach-add-title = Новый участник
coach-add-name = Как зовут человека?
coach-add-name-hint = Достаточно имени или другого обращения.
coach-add-language = На каком языке человеку удобнее читать?
coach-add-then = Потом вы увидите карточку. Сразу распечатайте её.
coach-add-do = Добавить участника
coach-add-no-name = Введите имя. Не больше 60 символов.

coach-person-language = Язык: { $language }
coach-person-help = Помочь войти
coach-person-code-why = Нет карточки? Создайте код. Он действует 10 минут.
coach-person-code-do = Создать код
coach-person-code-how = Человек нажимает «Войти», а потом «Помощь коуча». Там он вводит этот код.
coach-person-code-once = Код действует 10 минут. Он сработает только один раз.
coach-person-code-left = Действует ещё
coach-person-code-over = Код больше не действует.
coach-person-code-again = Создать новый код
coach-person-card = Карточка
coach-person-new-card = Сделать новую карточку
coach-person-block = Заблокировать карточку
coach-person-end = Завершение участия в проекте
coach-person-end-do = Закрыть доступ

coach-ask-no = Нет, назад
coach-ask-card = Сделать новую карточку? { $name }
coach-ask-card-why = Старая карточка больше не будет работать. { $name } выберет также новые картинки.
coach-ask-card-yes = Да, сделать новую карточку
coach-ask-block = Заблокировать карточку? { $name }
coach-ask-block-why = Карточка больше не будет работать. На всех устройствах вход закроется: { $name }.
coach-ask-block-yes = Да, заблокировать карточку
coach-ask-end = Закрыть доступ? { $name }
coach-ask-end-why = { $name } больше не сможет войти. Это нельзя отменить.
coach-ask-end-yes = Да, закрыть доступ

coach-cards-title = Печать карточек
coach-cards-why = Карточку можно напечатать только один раз. Поэтому мы делаем новые карточки. Старые карточки этих людей больше не будут работать. Этим людям нужно будет войти снова.
coach-cards-who = Кто получит новую карточку?
coach-cards-do = Сделать и напечатать новые карточки
coach-cards-nobody = Выберите хотя бы одного человека.

## Das Blatt mit den Karten

sheet-title = Карточки для печати
sheet-back = Назад
sheet-now = Напечатайте карточки сейчас
sheet-once = Мы показываем эти карточки только один раз.
sheet-print = Откройте меню браузера. Выберите там «Печать».
sheet-whose = Карточка { $number }: { $name }
sheet-card-qr = QR-код для камеры
sheet-card-how = Откройте камеру. Покажите карточку. Нажмите на картинки.
sheet-card-help = Помощь:

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
