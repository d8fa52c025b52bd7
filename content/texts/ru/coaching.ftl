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
session-undo-late = Это уже невозможно: десять минут прошли, или кто-то уже открыл текст или что-то добавил.
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

today-back = Сегодня
today-hour = { $time }
today-groups = Группы и встречи
today-groups-none = На сегодня здесь ничего нет.
today-log = Добавить встречу
today-logged = Встреча добавлена
today-needs = Кому нужно внимание
today-needs-none = Никто не ждёт.
today-asks = Просит о помощи
today-asks-taken = { $name } этим занимается
today-stuck = Не получается
today-stuck-tries = { $count ->
        [one] { $count } попытка
        [few] { $count } попытки
        [many] { $count } попыток
       *[other] { $count } попытки
    }
today-learned = Новое умение
today-unseen = { $count ->
        [one] Не было { $count } день
        [few] Не было { $count } дня
        [many] Не было { $count } дней
       *[other] Не было { $count } дня
    }
today-unseen-last = Последний раз: { $day }
today-open = Ещё не завершено
today-open-none = Черновиков нет.
today-draft = Черновик
today-draft-kept = Сохранено: { $at }
today-answered = Есть ответ
today-answered-who = { $name } видит кое-что иначе
today-answered-day = Протокол от { $day }

ago-minutes = { $count ->
        [0] Только что
        [one] { $count } минуту назад
        [few] { $count } минуты назад
        [many] { $count } минут назад
       *[other] { $count } минуты назад
    }
ago-hours = { $count ->
        [one] { $count } час назад
        [few] { $count } часа назад
        [many] { $count } часов назад
       *[other] { $count } часа назад
    }
ago-days = { $count ->
        [one] { $count } день назад
        [few] { $count } дня назад
        [many] { $count } дней назад
       *[other] { $count } дня назад
    }

help-call = Попросить о помощи
help-call-nav = Мы скажем вашему коучу.
help-call-back = Назад к шагу
help-call-line = Коуч и команда увидят ваше имя и шаг, на котором вы остановились.
help-call-step = Вам нужна помощь на этом шаге:
help-call-do = Помогите мне, пожалуйста
help-call-known = Мы передали это дальше.
help-call-taken = { $name } вам поможет.
help-call-end = Мне больше не нужна помощь
help-call-phone = Или позвоните нам
help-call-no-phone = Спросите в своём районном центре (Treffpunkt).

help-request-step = На этом шаге:
help-request-take = Я этим займусь
help-request-take-over = Я беру это на себя
help-request-end = Вопрос решён
help-request-over = Вопрос решён.
help-request-person = Страница человека

today-task-for = Ваша задача. Для кого: { $name }
today-goal-of = Чья цель: { $name }

goals-title = Цели и задачи
goals-line = Чего человек хочет достичь и кто что делает
goals-none = Целей пока нет.
goal-title = Цель
goal-new = Новая цель
goal-new-with = Запишите цель вместе: вы и { $name }. Словами самого человека.
goal-keep = Сохранить цель
goal-change = Изменить цель
goal-what = Чего человек хочет достичь?
goal-what-you = Чего вы хотите достичь?
goal-what-hint = Пишите просто, как в разговоре.
goal-why = Почему это важно?
goal-why-hint = Можно оставить пустым.
goal-by = До какого дня?
goal-by-hint = Например: 15 4 2027. Можно оставить пустым.
goal-by-day = До { $day }
goal-levels = Как это будет видно?
goal-levels-hint = Одно предложение для каждого уровня, снизу вверх: как есть сейчас, о чём договорились и что было бы сверх того. Если поле пустое, действуют слова над ним.
goal-level-1 = Так, как в начале
goal-level-2 = Немного дальше
goal-level-3 = Так, как договорились
goal-level-4 = Больше, чем договорились
goal-level-5 = Намного больше, чем договорились
goal-at-first = Так было в начале.
goal-as-agreed = Так договорились.
goal-importance = Насколько важна эта цель?
goal-difficulty = Насколько трудна эта цель?
goal-weight-1 = не очень
goal-weight-2 = средне
goal-weight-3 = очень
goal-where-you = Где вы сегодня на пути к цели?
goal-where-she = Где, по-вашему, человек сегодня на пути к цели?
goal-rate = Я вижу это так
goal-history = Как всё шло
goal-windows = Окна слева: { $left }. Справа: { $right }.
goal-level-of = { $name }: { $count } из 5.
goal-side-you = Вы
goal-side-coach = Ваш коуч
goal-reached = Получилось
goal-dropped = Уже не важно
goal-reach = Получилось!
goal-drop = Эта цель уже не важна
goal-reopen = Вернуться к этой цели
goal-no-title = Напишите, какая это цель.
goal-title-long = Напишите цель короче. Не больше 300 знаков.
goal-line-long = Напишите короче. Не больше 500 знаков.
goal-no-day = Напишите правильную дату: сегодня или позже. Или оставьте день, месяц и год пустыми.
goal-no-level = Выберите уровень.
goal-changed-meanwhile = Тем временем кто-то изменил цель. Ваши слова ещё здесь. Откройте страницу ещё раз и впишите их там.
goal-too-many = Целей уже очень много. Сначала поработайте над одной из них.

tasks-title = Задачи
tasks-none = Сейчас задач нет.
task-add = Новая задача
task-what = Что нужно сделать?
task-what-hint = Например: принести зарядный кабель
task-who = Кто это делает?
task-due-hint = Можно оставить пустым.
task-keep = Сохранить задачу
task-tick = Сделано
task-untick = Ещё не сделано
task-done-day = Сделано: { $day }
task-late = Этот день уже прошёл
task-no-words = Напишите, что нужно сделать.
task-too-many = Задач уже очень много. Сначала выполните несколько из них.

own-goals-title = Мои цели
own-goals-line = Чего я хочу достичь и что нужно сделать
own-goals-none = Что вы хотите уметь? Запишите свою первую цель.

private-title = Личная заметка
private-only = только для вас
private-label = Что не забыть в следующий раз
private-hint = Больше никто этого не читает. Заметка исчезнет со следующим протоколом, самое позднее через 30 дней.
private-goes = Больше никто этого не читает. Заметка исчезнет со следующим протоколом, самое позднее { $day }.
private-keep = Оставить заметку

today-talk-with = Разговор: { $name }

reminder-task = Пора выполнить задачу
appointments-title = Запланированные встречи
appointments-line = Когда вы встречаетесь
appointments-nav = Все ваши встречи, и на телефоне тоже
appointments-how = Чтобы запланировать новую встречу, откройте страницу человека.
appointments-none = Запланированных встреч нет.
appointment-new = Запланировать встречу
appointment-day-hint = Например: 15 4 2027
appointment-what = О чём пойдёт речь?
appointment-what-hint = Можно оставить пустым. Человек это прочитает.
appointment-keep = Сохранить встречу
appointment-no-day = Напишите правильную дату: сегодня или позже.
appointment-no-time = Напишите, когда начнётся встреча, например 9:30. Это время должно быть ещё впереди.
appointment-with = С кем: { $name }
appointment-off = Отменить встречу
appointment-off-person = Отменено участником
appointment-off-coach = Отменено коучем
own-appointments-title = Мои встречи
own-appointments-line = Когда и с кем я встречаюсь
own-appointments-none = Сейчас у вас нет запланированных встреч.
feed-title = В календаре на телефоне
feed-line = В календаре видно только время. Ни имён, ни тем там нет.
feed-open = Получить адрес для календаря
feed-again = Получить новый адрес
feed-close = Выключить календарь
feed-how = Скопируйте этот адрес. В своём календаре выберите «Подписаться на календарь» или «Добавить календарь по URL». Вставьте адрес туда.
feed-once = Этот адрес вы увидите только один раз
feed-once-line = Никому не давайте этот адрес. Если вы получите новый, старый перестанет действовать.
feed-event = Встреча

addendum-of = Дополнение: { $name }, { $day }
addendum-add = Добавить что-то
addendum-label = Дополнение
addendum-hint = Запись остаётся без изменений. Ваш текст стоит под ней, и человек может его прочитать.
addendum-keep = Сохранить дополнение
addendum-nothing = Напишите, что нужно добавить.
session-correct = Исправить факты
session-correct-hint = Кто был и что написано, остаётся. Прежние данные по-прежнему видны.
session-correct-keep = Сохранить исправление
session-corrected = Исправлено
session-before = { $at }. Раньше: { $facts }

# Own data: what is told to whoever takes it along, and how long it is kept.
told-sessions = Когда вы были у нас
told-presence = Вы были?
told-others = Ещё
told-notes = Столько есть личных заметок о вас. Прочитать их может только тот, кто их написал.
told-calendar = Ваши встречи открыты для календаря.
keep-sessions = Когда вы были и для чего
keep-sessions-rule = Пока тот, кто даёт деньги, требует подтверждения. Вы можете попросить удалить это и раньше.
keep-sessions-stays = То, что группа встречалась, остаётся для отчёта. Вашего имени там больше нет. Разговоры только с вами исчезают полностью.
keep-written = Что написано о разговорах, и ваши ответы
keep-written-rule = Пока вы здесь участвуете. Потом – пока команда всё не удалит. Это должно быть не позже чем через 12 месяцев после окончания.
keep-goals = Ваши цели, задачи и встречи
keep-goals-rule = Пока вы здесь участвуете. Потом – пока команда всё не удалит. Это должно быть не позже чем через 12 месяцев после окончания.
keep-help = Когда вы звали на помощь
keep-help-rule = 90 дней после каждого вызова. Потом Klick удаляет это сам.
keep-notes = Личные заметки вашего коуча
keep-notes-rule = Не дольше 30 дней. Потом Klick удаляет их сам.
goal-undo-late = Это уже невозможно: десять минут прошли, или кто-то уже оценил или изменил цель.
task-undo-late = Это уже невозможно: десять минут прошли, или задача уже выполнена.

agreement-title = Договорённость
agreement-line = Что вы планируете вместе
agreement-none = Договорённости пока нет.
agreement-first = Написать договорённость
agreement-anew = Написать новую версию
agreement-lead = Вместе: { $name }. Пишите так, чтобы оба сразу поняли.
agreement-together = Что мы делаем вместе
agreement-together-hint = Например: мы учимся записываться на приём через интернет.
agreement-person-does = Что делает этот человек
agreement-she-does = Что делает { $name }
agreement-does-hint = Только то, чего человек сам хочет и что ему по силам.
agreement-coach-does = Что делает коуч
agreement-coach-hint = На это человек может положиться.
agreement-i-do = Что делаю я
agreement-my-coach-does = Что делает мой коуч
agreement-meeting = Как часто мы встречаемся
agreement-meeting-hint = Например: каждый вторник в 10 часов в месте встречи
agreement-from = С какого дня?
agreement-until = До какого дня?
agreement-review = Когда мы посмотрим на это снова?
agreement-day-hint = Это можно не заполнять.
agreement-keep = Сохранить договорённость
agreement-suggestions = Из целей и задач
agreement-suggestions-hint = Отмеченное станет строкой текста.
agreement-take = Добавить в текст
agreement-task-hers = Задача человека
agreement-task-coachs = Задача коуча
agreement-since = Действует с: { $day }
agreement-span = Действует: { $from } – { $to }
agreement-never = Заменено новой версией до начала действия
agreement-review-day = Посмотреть снова: { $day }
agreement-before = Прежние версии
agreement-version = Версия { $number }
agreement-waits = Ещё не подтверждено
agreement-print = На бумаге
agreement-note = Человек согласился
agreement-how = Как?
agreement-how-orally = Устно
agreement-how-paper = Подписано на бумаге
agreement-said = Когда?
agreement-note-keep = Записать
agreement-agreed-screen = Подтверждено здесь: { $day }.
agreement-agreed-orally = Подтверждено в разговоре: { $day }.
agreement-agreed-paper = Подписано на бумаге: { $day }.
agreement-noted-by = Записано: { $name }.
agreement-differs = Не так. Ответ, { $day }:
agreement-differ = Не так
agreement-differs-nothing = Напишите, что должно быть иначе. Или подтвердите, что всё верно.
agreement-newer = Тем временем появилась новая версия. Сначала прочитайте её.
agreement-undo-late = Это уже невозможно: десять минут прошли, или человек уже прочитал или ответил.
agreement-too-many = Версий уже очень много. Больше добавить нельзя.
agreement-no-words = Напишите, что вы делаете вместе.
agreement-nobody-does = Напишите, кто что делает. Достаточно одного поля.
agreement-no-from = Напишите, с какого дня это действует. Не дальше года от сегодня.
agreement-no-until = Последний день — после первого, и он ещё не прошёл. Это можно не заполнять.
agreement-no-review = Этот день ещё впереди и в пределах срока договорённости. Это можно не заполнять.
agreement-no-how = Выберите, как человек согласился.
agreement-signed = Место и день
own-agreement-title = Моя договорённость
own-agreement-line = Что мы с коучем планируем вместе
own-agreement-none = У вас пока нет договорённости. Коуч напишет её вместе с вами.
today-agreement-with = Договорённость: { $name }
today-agreement-waits = Давно не подтверждено
today-agreement-review = Посмотреть до: { $day }
today-handing-note = Заметка для следующего коуча
reminder-agreement = Вас ждёт договорённость

competences-title = Что человек умеет
competences-line = Из жизни, работы и курсов
competences-none = Здесь пока ничего нет. Начните с чего-нибудь маленького.
competences-print = Напечатать лист
competences-learned = Выучено здесь
competences-learned-hint = Эти уроки пройдены. Нажмите на то, что должно быть в списке.
competences-away = Отложено
competence-new = Найти ещё что-то
competence-title = Я это умею
competence-lead = Вместе: { $name }. Каждый многое умеет. Часто этого просто не замечают.
competence-lead-own = Каждый многое умеет. Часто этого просто не замечают. Помогут пять вопросов.
competence-where = 1. Где в жизни это было?
competence-did = 2. Что там нужно было делать?
competence-did-hint = Например: вырастить троих детей, готовить на 20 человек, ухаживать за садом соседки
competence-can = 3. Что человек умеет после этого?
competence-can-hint = Например: я умею спланировать целый день. Я сохраняю спокойствие, когда шумно.
competence-level = 4. Насколько хорошо это получается?
competence-evidence = 5. Из чего это видно?
competence-evidence-hint = Свидетельство, фото, кто-то, кто был рядом. Это можно не заполнять.
competence-seen = Документ просмотрен
competence-seen-hint = Только если вы видели свидетельство. Ничего не копируется.
competence-seen-on = Документ просмотрен: { $day }
competence-by-course = Курс в Klick пройден
competence-keep = Добавить в список
competence-take = Добавить
competence-back = Вернуть
competence-away = Отложить
competence-away-hint = Это можно вернуть в течение 30 дней.
competence-too-many = Список очень длинный. Сначала что-нибудь отложите.
competence-changed-meanwhile = Кто-то тем временем это изменил. Ваши слова ещё здесь. Откройте страницу ещё раз.
competence-no-where = Выберите, где в жизни это было.
competence-no-did = Напишите, что нужно было делать.
competence-no-can = Напишите, что человек теперь умеет. Достаточно короткого предложения.
competence-no-level = Выберите, насколько хорошо это получается.
competence-no-seen = Этот день — сегодня или в последний год. Это можно не заполнять.
life-family = Семья и дом
life-voluntary = Волонтёрство
life-hobby = Свободное время
life-job = Работа
life-school = Школа и обучение
life-neighbourhood = Соседство
life-course = Курс
skill-helped = С помощью
skill-familiar = Самостоятельно, в знакомой ситуации
skill-new = Самостоятельно, даже если это новое
skill-teaches = Настолько хорошо, что можно научить других
own-competences-title = Что я умею
own-competences-line = Всё, чему я научился в жизни

translation-by = Перевод: { $name }, { $day }
translation-into = Перевести: { $lang }
translation-hint = Напишите то же самое на этом языке: { $lang }. Первый текст остаётся и действует.
translation-keep = Сохранить перевод
translation-yours = Перевод: { $lang }
translation-first = Первый текст: { $lang }
translation-there = Перевод уже есть. Вы можете что-то добавить к записи.
translation-part = Переведите и эту часть.
translation-taken-back = Перевод отменён. Ваши слова ещё здесь.
translation-undo-late = Это уже невозможно: десять минут прошли, или человек уже прочитал перевод.

folder-title = Папка для передачи
folder-of = Папка для передачи: { $name }
folder-own = Папка для передачи
folder-own-line = Что открыто, когда вы уходите или надолго отсутствуете
folder-open = Посмотреть папку
folder-back = Передача участников
folder-lead = Это открыто для каждого человека. Написанного здесь никто не видит.
folder-lead-own = Просмотрите список, прежде чем уйти. Для каждого человека можно написать заметку.
folder-nobody = Некого передавать.
folder-drafts = Начатые черновики: { $count }. Пожалуйста, завершите.
folder-drafts-own = Больше никто не может открыть ваши черновики. После передачи они будут потеряны.
folder-drafts-line = Только этот коуч может их открыть. После передачи они будут потеряны.
folder-groups = Среди них есть черновики для групп: { $names }
folder-answers = Ответы, которые ещё никто не прочитал: { $count }
folder-help = Просьбы о помощи, которыми занимается коуч: { $count }
folder-tasks = Открытые задачи коуча: { $count }
folder-goals = Открытые цели: { $count }
folder-next = Ближайший день: { $day }
folder-agreement = Договорённость, { $day }
folder-appointment = Встреча: { $when }
folder-note = Заметка для следующего коуча есть.
folder-no-note = Заметки для следующего коуча пока нет.
folder-person = Посмотреть и написать заметку
folder-goals-title = Открытые цели
folder-tasks-title = Что ещё должен сделать коуч
handing-title = Передача: { $name }
handing-link = Передача
handing-line = Что должен знать следующий коуч
handing-label = Что должен знать следующий коуч?
handing-hint = Человек тоже может это прочитать. Заметка исчезнет через 30 дней после передачи, самое позднее через 90 дней.
handing-keep = Сохранить заметку
handing-note-of = Заметка о передаче: { $name }, { $day }
handing-goes = Заметка исчезнет: { $day }.
hand-over-with = Будущие встречи переходят вместе
hand-over-with-line = Открытые задачи коуча всегда переходят к новому коучу.
addendum-too-many = Здесь уже 20 дополнений. Напишите новую запись.
written-when-group = Группа { $day }, { $minutes }
written-with = От команды были также: { $names }
session-with = Кто ещё был от команды?
session-with-yes = был здесь
session-coaches = От команды
session-later-in = { $at }. Позже добавлено к присутствовавшим: { $name }.
session-later-out = { $at }. Позже убрано из присутствовавших: { $name }.
session-write = Написать об одном человеке
session-write-to = О ком?
session-write-words = Ваш текст
session-write-hint = Человек может это прочитать. Если запись уже есть, ваш текст добавится под ней.
session-write-keep = Сохранить текст
session-write-nobody = Выберите, о ком вы пишете.
session-draft-other = Здесь ещё лежит ваш черновик за { $day }
session-draft-other-how = Сначала сохраните или удалите его. Потом будет другая встреча.
today-unlogged = Ещё не записано
own-meetings-title = Моя группа
plans-title = Планировать встречи
plans-line = Когда встречаются группы
plans-none = Здесь скоро будут ваши группы.
plans-next = Следующая встреча: { $when }
plans-not-yet = Пока ничего не запланировано
plan-title = Встречи
plan-words = Словами: { $times }
plan-next = Следующие встречи
plan-none = Пока не запланировано ни одной встречи.
meeting-off = Отменяется
meeting-moved = Перенесено
meeting-closed = Закрыто: { $name }
meeting-on = Всё-таки состоится
meeting-as-planned = Как запланировано
meeting-move = Перенести
meeting-new-day = Новый день
meeting-move-keep = Сохранить новое время
meeting-planned = Было запланировано: { $day }
meeting-closed-then = В этот день закрыто. Выберите другой день.
series-title = Каждую неделю
series-new = Запланировать еженедельные встречи
series-span = { $from } – { $to }
series-days = В какие дни?
series-ends = Конец
series-ends-hint = Например, 11:00
series-from = Первый день
series-to = Последний день
series-place = Место
series-place-hint = Пусто означает: { $site }
series-place-long = Напишите место короче. Не больше 200 знаков.
series-keep = Запланировать встречи
series-end = Завершить
series-end-title = Завершить это: { $what }?
series-end-why = После сегодняшнего дня группа больше не встречается в это время. Отменить это нельзя.
series-end-yes = Да, завершить
series-no-days = Выберите хотя бы один день недели.
series-no-begin = Напишите, когда начало, например 9:30.
series-no-end = Напишите, когда конец. Конец должен быть после начала.
series-no-from = Напишите первый день. Это сегодня или позже.
series-no-to = Напишите последний день. Он после первого, не позже чем через два года.
series-there = Эти встречи уже запланированы.
series-too-many = Для этой группы уже очень много запланировано. Сначала завершите что-то из этого.
closures-title = Когда закрыто
closures-line = В эти дни группы не встречаются.
closures-none = Пока ничего не записано.
closure-new = Новое время
closure-name = Название
closure-name-hint = Например: летний перерыв
closure-where = Где?
closure-everywhere = Во всём доме
closure-keep = Записать
closure-end = Удалить
closure-end-title = Удалить это: { $what }?
closure-end-why = Тогда группы снова встречаются, как запланировано.
closure-end-yes = Да, удалить
closure-no-name = Напишите название, не больше 80 знаков.
closure-no-from = Напишите первый день.
closure-no-to = Напишите последний день. Он ещё не прошёл и не раньше первого.
holidays-title = Праздничные дни
holidays-line = Klick вычисляет праздничные дни года. Потом каждый день можно удалить.
holidays-land = Федеральная земля
holidays-keep = Записать праздничные дни
holidays-no-land = Выберите федеральную землю.
holidays-no-year = Выберите год.
figures-title = Цифры
figures-line = Что набирается за год
figures-year = Цифры { $year }
figures-lead = Здесь считается то, что вы сопровождали или что относится к вашему участку.
figures-few = Klick не показывает цифр, если людей меньше 5. Иногда нет ещё одной строки, чтобы цифру нельзя было вычислить.
figures-hidden = не показано
figures-by-month = По месяцам
figures-by-pillar = Для чего
figures-by-mode = Как
figures-sessions = Встречи
figures-hours = Часы
figures-people = Люди
figures-there = Были здесь
figures-invited = Могли быть
figures-all = Вместе
figures-how = «Люди» считает каждого человека один раз. «Были здесь» считает каждый раз: сколько раз из возможных. Эти цифры не говорят, как хорошо кто-то работает.
figures-goals = Цели
figures-goals-set = Новые цели
figures-goals-reached = Достигнуто
figures-t-person = T-показатель, как видят люди
figures-t-coach = T-показатель, как видят коучи
figures-t-how = T-показатель подводит итог многим целям. 50 означает: в среднем так, как договорились. Больше 50 означает: дальше, чем договорились. Он не сравнивает ни людей, ни коучей. Формула Кирешука и Шермана, 1968.
figures-file = Скачать таблицу
figures-month = { $month ->
        [1] Январь
        [2] Февраль
        [3] Март
        [4] Апрель
        [5] Май
        [6] Июнь
        [7] Июль
        [8] Август
        [9] Сентябрь
        [10] Октябрь
        [11] Ноябрь
       *[other] Декабрь
    }
merge-handing-note = В учётной записи, которая исчезнет, есть заметка для следующего коуча. Оставьте эту запись.
told-handing = Заметка для следующего коуча
told-translated = Перевод
told-made = Записано
told-read = Вы впервые открыли
told-answered = Вы ответили
keep-agreed = Договорённости, ваши умения, заметка для следующего коуча
keep-agreed-rule = Не дольше 12 месяцев после завершения. Заметку удаляем через 30 дней после передачи.
agreement-answered = Ответ уже есть. Сначала посмотрите, что сказано.
handing-of-other = Здесь ещё записка другого человека. Сначала прочитайте её; она исчезнет сама.
