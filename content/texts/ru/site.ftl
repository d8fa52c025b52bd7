# The words of the room "site": ru. Keys are the same in every language.

brand = Klick, на главную
skip = Перейти к содержанию
tools = Инструменты
tabs = Главное меню
foot = Нижняя часть страницы
tab-start = Главная
save = Сохранить
leave = Завершить
leave-line = Выйти. Тогда устройство свободно.
leave-offline = Нет интернета. Klick сделает выход, когда интернет появится. До этого никому не давайте устройство.
sign-out = Выйти
to-start = На главную
demo = Это пробная версия. Все люди здесь вымышлены.
title-error = Ошибка
foot-accessibility = Доступность
foot-easy = Лёгкий немецкий
foot-privacy = Защита данных
foot-imprint = Правовая информация
foot-staff = Вход для команды
start-title = Научитесь пользоваться телефоном и компьютером
start-hello = Здравствуйте, { $name }
start-back = С возвращением
start-learn = Уроки: телефон и компьютер
start-learn-line = Короткие уроки. Бесплатно.
start-card = У меня есть карточка
start-card-line = Вход по 4 картинкам
start-languages = На вашем языке
start-about = Кто мы?
start-about-line = У нас вы узнаете, как работают телефон, компьютер и интернет. Спокойно и вместе с людьми, которые помогают.
language-title = Какой язык вам удобен?
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
help-voice-title = Если устройство не читает вслух
help-voice-line = Устройству нужен голос на вашем языке.
help-voice-open = Откройте настройки устройства.
help-voice-search = Найдите там: Синтез речи. На iPhone ищите: Голоса.
help-voice-install = Загрузите голос на вашем языке. Лучше через Wi-Fi.
help-voice-ask = Сложно? Спросите нас. Сделаем это вместе.
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
error-507-title = Сейчас нет места для сохранения
error-507-line = Хранилище Klick заполнено. Читать можно дальше. Скажите об этом коучу и попробуйте позже ещё раз.

## The imprint
imprint-who = Кто предлагает эти страницы
imprint-reach = Как с нами связаться
imprint-register = Запись в реестре
imprint-responsible = Кто отвечает за тексты и изображения
imprint-program = Программа
imprint-program-line = Klick — свободная программа. Все могут пользоваться ею и менять её.

forgetful-title = Ваш браузер ничего не запоминает
forgetful-why = Klick должен запомнить, кто вы и что вы сделали. Для этого браузеру нужны файлы cookie. Здесь они выключены.
forgetful-plain = Этот адрес начинается с http. Соединение не зашифровано. Поэтому браузер не запоминает, кто вы.
forgetful-do = Что вы можете сделать
forgetful-plain-address = Откройте этот адрес:
forgetful-plain-ask = Спросите адрес, который начинается с https.
forgetful-plain-operator = Вы обслуживаете Klick? Настройте https. Инструкция есть в README.
forgetful-allow = Откройте настройки браузера. Найдите слово cookie. Разрешите файлы cookie для этой страницы.
forgetful-other = Или откройте Klick в другом браузере. Приватный режим здесь не поможет.
forgetful-help = Вам поможет человек.
try-once-more = Попробовать ещё раз
offline-title = Нет интернета
offline-why = На вашем устройстве сейчас нет интернета. Поэтому эта страница не открывается. То, что вы уже отправили, сохранено.
offline-do = Что вы можете сделать
offline-plane = Включён режим полёта? Тогда выключите его.
offline-wifi = Подойдите ближе к Wi-Fi. Или подойдите к окну.
offline-wait = Подождите немного. Когда интернет появится, страница откроется сама.
offline-phone = Звонить можно и без интернета. Позвоните нам.
signed-out-kept = То, что вы написали, ещё здесь. Оно ещё не сохранено.
signed-out-sign-in = Войти в новом окне
signed-out-come-back = Потом вернитесь сюда и нажмите «Отправить ещё раз».
signed-out-send = Отправить ещё раз
