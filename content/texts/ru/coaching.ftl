# The words of the room "coaching": ru. Keys are the same in every language.

session-log = Добавить встречу
session-log-line = Кто был, как долго и что написано в протоколе
session-log-empty = Скоро здесь появятся ваши группы. Сначала в группе должны быть люди.
session-back = Все участники
session-groups = Группы
session-people = С одним человеком
session-last = Последние записи
session-with-one = Разговор с одним человеком
session-people-count = { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
session-minutes-count = { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
session-when = { $day }, { $time }
session-who = Кто был?
session-who-hint = У всех уже стоит «здесь». Измените только то, что было иначе.
session-part-minutes = Сколько минут?
session-note-one = Заметка
session-note-of = Заметка: { $name }
session-note-read = Человек может это прочитать.
session-facts = Факты
session-counts = учитываются в отчёте
session-day = День
session-begins = Начало
session-begins-hint = Например: 9:30
session-minutes = Минуты
session-minutes-hint = Например: 90 или 1:30
session-pillar = Для чего?
session-mode = Как?
session-topics = О чём шла речь?
session-note = Заметка
session-note-all = Одна заметка для всех, кто был
session-note-hint = Пишите так, чтобы это могли услышать все. Не пишите имён. Не пишите ничего о здоровье.
session-note-for = Это прочитают: { $names }
session-note-nobody = Эту заметку никто не прочитает. Удалите текст или напишите его одному человеку.
session-read-all = это могут прочитать все
session-keep = Сохранить встречу
session-kept = Это сохранено
session-kept-title = Встреча сохранена
session-undo-until = Отменить можно до { $time }.
session-undo = Отменить
session-undo-late = Уже поздно: десять минут прошли, или кто-то уже открыл текст.
session-next = Следующая встреча
session-what = С кем
session-how-long = Как долго
session-texts = Тексты
session-texts-count = { $count ->
        [one] { $count } текст теперь можно прочитать
        [few] { $count } текста: участники теперь могут их прочитать
        [many] { $count } текстов: участники теперь могут их прочитать
       *[other] { $count } текста: участники теперь могут их прочитать
    }
session-somebody = ваш бывший участник
session-no-day = Напишите день, месяц и год. Подойдёт сегодня или любой день за последние 12 месяцев.
session-no-time = Напишите, когда началась встреча, например 9:30.
session-no-minutes = Напишите, как долго длилась встреча: от 1 до 720 минут.
session-no-pillar = Выберите, для чего была встреча.
session-no-mode = Выберите, как вы встретились.
session-no-part = Там, где «частично», напишите минуты. Не больше, чем длилась вся встреча.
session-nobody = В этой группе сейчас нет никого, для кого вы можете добавить встречу.
session-too-long = Напишите короче. Не больше 2500 знаков.

pillar-education = Обучение
pillar-coaching = Сопровождение
pillar-work = Работа
pillar-media = Медиа

mode-group = В группе
mode-single = Разговор здесь
mode-home = Дома у человека
mode-phone = По телефону
mode-online = Видеосвязь
mode-office = Вместе в ведомство

topic-offices = Ведомства и письма
topic-personal = Личное
topic-workplace = Рабочее место
topic-health = Здоровье и работа
topic-everyday = Повседневная жизнь
topic-application = Заявка на работу
topic-digital = Телефон и компьютер
topic-language = Язык
topic-debt = Деньги и долги
topic-housing = Жильё
topic-family = Семья

presence-here = здесь
presence-absent = не было
presence-excused = уважительная причина
presence-partly = частично

talk-log = Описать разговор
talk-log-line = Факты и протокол
talk-protocol = Протокол
talk-reads = { $name } может это прочитать
talk-how = Пишите так, чтобы это можно было прочитать человеку вслух. Не пишите ничего о болезнях.
talk-agreed = О чём мы договорились
talk-agreed-hint = Кто что делает и до какого дня?
talk-view = Как это видит { $name }
talk-view-hint = Словами самого человека.
talk-assessment = Моя оценка ситуации
talk-assessment-hint = Это мнение, а не результат. Оно стоит отдельно от остального.
talk-note = Дополнительно
talk-note-hint = Что ещё было важно.
talk-no-right = Вы больше не сопровождаете этого человека. Поэтому вы не можете о нём писать. Ваш текст ещё здесь: скопируйте его.
talk-her-view = Взгляд человека
talk-keep = Завершить и показать

talks-title = Разговоры
talks-line = Что было и что записано
talks-empty = Разговоров пока нет.
talks-assessment = Чьё это мнение: { $name }
talks-unread = ещё не открыто
talks-read = открыто
talks-answered = есть ответ
talks-answer = { $name }, { $day }:

written-title = Что написано обо мне
written-line = Вы можете прочитать и послушать каждое слово.
written-back = Моя страница
written-lead = Здесь всё, что ваш коуч написал о разговоре с вами.
written-empty = Пока никто ничего не написал.
written-new = Новое
written-you-read = Прочитано
written-you-agreed = Вы сказали: «Верно».
written-you-answered = Вы ответили.
written-by = Кто это написал: { $name }
written-by-former = Человек, который здесь больше не работает
written-when = Разговор { $day }, { $minutes }
written-agreed-title = О чём мы договорились
written-said = Мои слова
written-thinks = Чьё это мнение: { $name }
written-note = Заметка
written-who-reads = Это могут читать ваш коуч и тот, кто его замещает. Больше никто.
written-question = Всё верно?
written-agree = Верно
written-agreed = Верно.
written-differ = Я вижу это иначе
written-differ-how = Как вы это видите?
written-differ-hint = Ваш ответ получит коуч. Ваш текст останется рядом с другим текстом.
written-differ-send = Отправить ответ
written-differs-nothing = Напишите, как вы это видите. Или нажмите «Верно».
written-your-answer = Ваш ответ:
