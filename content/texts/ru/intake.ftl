# The words of the room "intake": ru. Keys are the same in every language.

room-intake = Запросы и короткая помощь
interest-card = Я хочу участвовать
interest-card-line = Напишите нам. Мы с вами свяжемся.
interest-title = Я хочу участвовать
interest-lead = Участие бесплатное. Скажите, как с вами связаться. Всё остальное можно не заполнять.
interest-contact = Как с вами связаться?
interest-contact-hint = Достаточно одной строки.
interest-phone = Телефон
interest-email = Электронная почта
interest-visit = Я зайду
interest-visit-hint = Когда примерно? Например: во вторник утром
interest-name = Ваше имя
interest-name-hint = Можно не писать.
interest-language = Язык
interest-site = Место
interest-site-choose = Выберите
interest-wishes = Что вы хотите?
wish-phone = Научиться пользоваться телефоном
wish-computer = Работать на компьютере
wish-internet = Пользоваться интернетом
wish-work = Найти работу
wish-talk = Поговорить с кем-нибудь
interest-wish = Вашими словами
interest-source = Откуда вы о нас знаете?
source-none = Без ответа
source-poster = Плакат или листовка
source-friend = Семья или друзья
source-office = Jobcenter или ведомство
source-passing = Прохожу мимо
source-internet = Интернет
source-other = Другое
interest-trap = Это поле остаётся пустым
interest-what-title = Что будет с вашими данными
interest-what = То, что вы пишете, читает только наша команда. Мы храним это в зашифрованном виде. Через 90 дней это будет удалено. Вы можете забрать это в любое время.
interest-law = Вы просите нас о чём-то, поэтому мы имеем право ответить (статья 6 абзац 1 пункт b GDPR). Согласие не требуется.
interest-send = Отправить
interest-no-contact = Заполните одну строку: телефон, почту или когда вы придёте.
interest-no-phone = Напишите здесь только номер телефона, например 0381 123456.
interest-no-email = Напишите полный адрес почты, с @ и точкой.
interest-too-long = Напишите короче.
interest-no-site = Выберите, куда вы хотите прийти.
interest-too-quick = Это было очень быстро. Проверьте ещё раз и отправьте.
interest-wait = Сейчас приходит слишком много. Попробуйте через час или позвоните.
interest-done = Ваш запрос получен
interest-done-next = Спасибо. Мы свяжемся с вами в ближайшие дни.
interest-done-until = { $day } запрос будет удалён.
interest-done-code = Ваш код
interest-done-keep = Запишите код. С ним можно забрать запрос назад. Он показан только здесь.
interest-back-title = Забрать запрос
interest-back-lead = Введите код. Тогда мы удалим всё, что вы написали.
interest-back-hint = Шесть букв
interest-back-do = Удалить запрос
interest-code-none = В коде шесть букв. Проверьте ещё раз.
interest-code-wrong = По этому коду ничего нет. Возможно, это уже удалено.
interest-gone = Запрос удалён
interest-gone-line = Мы больше ничего о вас не знаем. Вы можете написать снова в любое время.
poster-title = Напечатать плакат
poster-print = Плакат помещается на один лист A4. Выберите язык и напечатайте.
poster-words = Телефон, компьютер, интернет: учимся вместе.
poster-free = Участие бесплатное. Знать ничего не нужно.
poster-scan = Наведите камеру телефона на рисунок. Или введите этот адрес:
poster-call = Или позвоните:
poster-qr = Код с адресом страницы
interests-title = Запросы
interests-nav = Кто хочет участвовать и ещё не имеет учётной записи
interests-lead = Эти люди хотят участвовать. Откройте запрос, чтобы увидеть, как с ними связаться.
interests-empty = Сейчас никто не ждёт.
interests-fill = Заполнить за кого-то
interests-from = Запрос: { $day }
interests-left = { $count ->
        [one] ещё { $count } день
        [few] ещё { $count } дня
       *[other] ещё { $count } дней
    }
interest-state = Состояние
interest-state-new = Новый
interest-state-tried = { $count ->
        [one] Не дозвонились { $count } раз
        [few] Не дозвонились { $count } раза
       *[other] Не дозвонились { $count } раз
    }
interest-state-agreed = Придёт: { $day }
interest-state-joined = Уже участвует
interest-who = Имя
interest-no-name = Без имени
interest-until = { $day } этот запрос будет удалён. Каждое открытие записывается.
interest-came = Что дальше
interest-try = Не дозвонились
interest-try-undo = Отменить: ошибка
interest-agree = Придёт в этот день
interest-agree-day = Когда придёт человек?
interest-no-day = Напишите день начиная с сегодня, до удаления запроса.
interest-join = Участвует: добавить человека
interest-join-line = Имя и язык уже будут стоять в форме. Запрос останется ещё на 14 дней, потом будет удалён.
interest-joined-line = Человек участвует. Удалите запрос, когда всё перенесёте.
interest-join-again = К форме для новых людей
interest-give = Передать в другое место
interest-give-do = Передать
interest-erase = Больше не хочет, или всё сделано
interest-erase-line = Тогда всё об этом человеке сразу удаляется. Вернуть это нельзя.
interest-erase-do = Удалить сейчас
today-interests = Хотят участвовать
short-title = Короткая помощь
short-nav = Записать помощь без регистрации
short-lead = Кто-то зашёл ненадолго? Запишите, с чем вы помогли. Не пишите имя.
short-topic = О чём шла речь?
short-topic-phone = Телефон
short-topic-computer = Компьютер
short-topic-internet = Интернет
short-topic-letter = Письмо из ведомства
short-topic-application = Заявка на работу
short-topic-other = Другое
short-minutes = Как долго?
short-minutes-other = Или другое число минут
short-minutes-count = { $count ->
        [one] { $count } минута
        [few] { $count } минуты
       *[other] { $count } минут
    }
short-channel = Как обратился человек?
short-came = Зашёл сюда
short-called = Позвонил
short-street = На улице
short-site = Место
short-lang = Язык
short-lang-none = Без ответа
short-token = Кодовое слово
short-token-hint = Только если человек приходит чаще. Он сам выбирает одно слово, например «подсолнух». Не имя.
short-token-name = Это похоже на имя. Кодовое слово — это одно слово, а не имя.
short-token-contact = Не пишите здесь номер, день рождения или адрес.
short-token-size = В кодовом слове от 2 до 30 знаков.
short-day = Другой день
short-day-hint = Пусто значит сегодня.
short-keep = Сохранить
short-kept = Сохранено
short-no-topic = Выберите, о чём шла речь.
short-no-minutes = Выберите, как долго это длилось: от 1 до 480 минут.
short-no-channel = Выберите, как обратился человек.
short-no-site = Выберите место.
short-no-day = Напишите день, месяц и год. День — сегодня или в последние три месяца.
short-too-much = С этим кодовым словом будет больше 8 часов. Дальше это уже не короткая помощь. Спросите, хочет ли человек участвовать.
short-total = В этом квартале с этим словом всего: { $minutes }.
short-ask-title = Уже 6 часов
short-ask = Пожалуйста, спросите, хочет ли человек участвовать.
short-full-title = Уже 8 часов
short-full = Больше как короткая помощь нельзя. Спросите, хочет ли человек участвовать.
short-today = Сегодня
short-none = Сегодня ещё ничего не записано.
short-no-sites = Для вас ещё не указано место. Координация может это изменить.
short-undo = Отменить
short-undo-late = Это можно только в течение десяти минут. Исправить ещё можно.
short-correct = Исправить
short-correct-title = Исправить короткую помощь
short-correct-line = То, что стояло здесь раньше, видно внизу.
short-before = Раньше
short-figures = Цифры
short-figures-line = В цифрах нет имён и кодовых слов.
short-sum = { $count ->
        [one] Помогли { $count } раз, всего { $minutes }.
        [few] Помогли { $count } раза, всего { $minutes }.
       *[other] Помогли { $count } раз, всего { $minutes }.
    }
short-count = Сколько раз?
short-month = Месяц
short-month-name = { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
short-csv = Сохранить как таблицу (CSV)
interest-code-wait = Слишком много попыток. Попробуйте снова через десять минут или позвоните.
