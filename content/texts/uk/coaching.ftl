# The words of the room "coaching": uk. Keys are the same in every language.

session-log = Додати зустріч
session-log-line = Хто був, як довго і що написано в протоколі
session-log-empty = Скоро тут з’являться ваші групи. Спершу в групі мають бути люди.
session-back = Усі учасники
session-groups = Групи
session-people = З однією людиною
session-last = Останні записи
session-with-one = Розмова з однією людиною
session-people-count = { $count ->
        [one] { $count } особа
        [few] { $count } особи
        [many] { $count } осіб
       *[other] { $count } особи
    }
session-minutes-count = { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
session-when = { $day }, { $time }
session-who = Хто був?
session-who-hint = У всіх уже стоїть «тут». Змініть лише те, що було інакше.
session-part-minutes = Скільки хвилин?
session-note-one = Нотатка
session-note-of = Нотатка: { $name }
session-note-read = Людина може це прочитати.
session-facts = Факти
session-counts = враховуються у звіті
session-day = День
session-begins = Початок
session-begins-hint = Наприклад: 9:30
session-minutes = Хвилини
session-minutes-hint = Наприклад: 90 або 1:30
session-pillar = Для чого?
session-mode = Як?
session-topics = Про що йшлося?
session-note = Нотатка
session-note-all = Одна нотатка для всіх, хто був
session-note-hint = Пишіть так, щоб це могли почути всі. Не пишіть імен. Не пишіть нічого про здоров’я.
session-note-for = Це прочитають: { $names }
session-note-nobody = Цю нотатку ніхто не прочитає. Видаліть текст або напишіть його одній людині.
session-read-all = це можуть прочитати всі
session-keep = Зберегти зустріч
session-kept = Це збережено
session-kept-title = Зустріч збережено
session-undo-until = Скасувати можна до { $time }.
session-undo = Скасувати
session-undo-late = Це вже неможливо: десять хвилин минули, або хтось уже відкрив текст чи щось додав.
session-next = Наступна зустріч
session-what = З ким
session-how-long = Як довго
session-texts = Тексти
session-texts-count = { $count ->
        [one] { $count } текст тепер можна прочитати
        [few] { $count } тексти: учасники тепер можуть їх прочитати
        [many] { $count } текстів: учасники тепер можуть їх прочитати
       *[other] { $count } тексту: учасники тепер можуть їх прочитати
    }
session-somebody = ваш колишній учасник
session-no-day = Напишіть день, місяць і рік. Підійде сьогодні або будь-який день за останні 12 місяців.
session-no-time = Напишіть, коли почалася зустріч, наприклад 9:30.
session-no-minutes = Напишіть, як довго тривала зустріч: від 1 до 720 хвилин.
session-no-pillar = Виберіть, для чого була зустріч.
session-no-mode = Виберіть, як ви зустрілися.
session-no-part = Там, де «частково», напишіть хвилини. Не більше, ніж тривала вся зустріч.
session-nobody = У цій групі зараз немає нікого, для кого ви можете додати зустріч.
session-too-long = Напишіть коротше. Не більше 2500 знаків.

pillar-education = Навчання
pillar-coaching = Супровід
pillar-work = Робота
pillar-media = Медіа

mode-group = У групі
mode-single = Розмова тут
mode-home = Удома в людини
mode-phone = Телефоном
mode-online = Відеозв’язок
mode-office = Разом до установи

topic-offices = Установи й листи
topic-personal = Особисте
topic-workplace = Робоче місце
topic-health = Здоров’я і робота
topic-everyday = Повсякденне життя
topic-application = Заявка на роботу
topic-digital = Телефон і комп’ютер
topic-language = Мова
topic-debt = Гроші й борги
topic-housing = Житло
topic-family = Сім’я

presence-here = тут
presence-absent = не було
presence-excused = поважна причина
presence-partly = частково

talk-log = Описати розмову
talk-log-line = Факти й протокол
talk-protocol = Протокол
talk-reads = { $name } може це прочитати
talk-how = Пишіть так, щоб це можна було прочитати людині вголос. Не пишіть нічого про хвороби.
talk-agreed = Про що ми домовилися
talk-agreed-hint = Хто що робить і до якого дня?
talk-view = Як це бачить { $name }
talk-view-hint = Словами самої людини.
talk-assessment = Моя оцінка ситуації
talk-assessment-hint = Це думка, а не результат. Вона стоїть окремо від решти.
talk-note = Додатково
talk-note-hint = Що ще було важливо.
talk-no-right = Ви більше не супроводжуєте цю людину. Тому ви не можете про неї писати. Ваш текст ще тут: скопіюйте його.
talk-her-view = Погляд людини
talk-keep = Завершити й показати

talks-title = Розмови
talks-line = Що було і що записано
talks-empty = Розмов ще немає.
talks-assessment = Чия це думка: { $name }
talks-unread = ще не відкрито
talks-read = відкрито
talks-answered = є відповідь
talks-answer = { $name }, { $day }:

written-title = Що написано про мене
written-line = Ви можете прочитати й послухати кожне слово.
written-back = Моя сторінка
written-lead = Тут є все, що ваш коуч написав про розмову з вами.
written-empty = Поки що ніхто нічого не написав.
written-new = Нове
written-you-read = Прочитано
written-you-agreed = Ви сказали: «Правильно».
written-you-answered = Ви відповіли.
written-by = Хто це написав: { $name }
written-by-former = Людина, яка тут більше не працює
written-when = Розмова { $day }, { $minutes }
written-agreed-title = Про що ми домовилися
written-said = Мої слова
written-thinks = Чия це думка: { $name }
written-note = Нотатка
written-who-reads = Це можуть читати ваш коуч і той, хто його замінює. Більше ніхто.
written-question = Усе правильно?
written-agree = Правильно
written-agreed = Правильно.
written-differ = Я бачу це інакше
written-differ-how = Як ви це бачите?
written-differ-hint = Вашу відповідь отримає коуч. Ваш текст залишиться поруч з іншим текстом.
written-differ-send = Надіслати відповідь
written-differs-nothing = Напишіть, як ви це бачите. Або торкніться «Правильно».
written-your-answer = Ваша відповідь:

today-back = Сьогодні
today-hour = { $time }
today-groups = Групи й зустрічі
today-groups-none = На сьогодні тут нічого немає.
today-log = Додати зустріч
today-logged = Зустріч додано
today-needs = Кому потрібна увага
today-needs-none = Ніхто не чекає.
today-asks = Просить про допомогу
today-asks-taken = { $name } цим займається
today-stuck = Не виходить
today-stuck-tries = { $count ->
        [one] { $count } спроба
        [few] { $count } спроби
        [many] { $count } спроб
       *[other] { $count } спроби
    }
today-learned = Нове вміння
today-unseen = { $count ->
        [one] Не було { $count } день
        [few] Не було { $count } дні
        [many] Не було { $count } днів
       *[other] Не було { $count } дня
    }
today-unseen-last = Останній раз: { $day }
today-open = Ще не завершено
today-open-none = Чернеток немає.
today-draft = Чернетка
today-draft-kept = Збережено: { $at }
today-answered = Є відповідь
today-answered-who = { $name } дещо бачить інакше
today-answered-day = Протокол від { $day }

ago-minutes = { $count ->
        [0] Щойно
        [one] { $count } хвилину тому
        [few] { $count } хвилини тому
        [many] { $count } хвилин тому
       *[other] { $count } хвилини тому
    }
ago-hours = { $count ->
        [one] { $count } годину тому
        [few] { $count } години тому
        [many] { $count } годин тому
       *[other] { $count } години тому
    }
ago-days = { $count ->
        [one] { $count } день тому
        [few] { $count } дні тому
        [many] { $count } днів тому
       *[other] { $count } дня тому
    }

help-call = Попросити про допомогу
help-call-nav = Ми скажемо вашому коучу.
help-call-back = Назад до кроку
help-call-line = Коуч і команда побачать ваше ім’я і крок, на якому ви зупинилися.
help-call-step = Вам потрібна допомога на цьому кроці:
help-call-do = Допоможіть мені, будь ласка
help-call-known = Ми передали це далі.
help-call-taken = { $name } вам допоможе.
help-call-end = Мені вже не потрібна допомога
help-call-phone = Або зателефонуйте нам
help-call-no-phone = Запитайте у своєму центрі зустрічей (Treffpunkt).

help-request-step = На цьому кроці:
help-request-take = Я цим займуся
help-request-take-over = Я беру це на себе
help-request-end = Питання вирішено
help-request-over = Питання вирішено.
help-request-person = Сторінка людини

today-task-for = Ваше завдання. Для кого: { $name }
today-goal-of = Чия ціль: { $name }

goals-title = Цілі й завдання
goals-line = Чого людина хоче досягти і хто що робить
goals-none = Цілей ще немає.
goal-title = Ціль
goal-new = Нова ціль
goal-new-with = Запишіть ціль разом: ви і { $name }. Словами самої людини.
goal-keep = Зберегти ціль
goal-change = Змінити ціль
goal-what = Чого людина хоче досягти?
goal-what-you = Чого ви хочете досягти?
goal-what-hint = Пишіть просто, як у розмові.
goal-why = Чому це важливо?
goal-why-hint = Можна залишити порожнім.
goal-by = До якого дня?
goal-by-hint = Наприклад: 15 4 2027. Можна залишити порожнім.
goal-by-day = До { $day }
goal-levels = Як це буде видно?
goal-levels-hint = Одне речення для кожного рівня, знизу вгору: як є зараз, про що домовилися і що було б понад це. Якщо поле порожнє, діють слова над ним.
goal-level-1 = Так, як на початку
goal-level-2 = Трохи далі
goal-level-3 = Так, як домовилися
goal-level-4 = Більше, ніж домовилися
goal-level-5 = Набагато більше, ніж домовилися
goal-at-first = Так було на початку.
goal-as-agreed = Так домовилися.
goal-importance = Наскільки важлива ця ціль?
goal-difficulty = Наскільки складна ця ціль?
goal-weight-1 = не дуже
goal-weight-2 = середньо
goal-weight-3 = дуже
goal-where-you = Де ви сьогодні на шляху до цілі?
goal-where-she = Де, на вашу думку, людина сьогодні на шляху до цілі?
goal-rate = Я бачу це так
goal-history = Як усе йшло
goal-windows = Вікна ліворуч: { $left }. Праворуч: { $right }.
goal-level-of = { $name }: { $count } з 5.
goal-side-you = Ви
goal-side-coach = Ваш коуч
goal-reached = Вдалося
goal-dropped = Уже не важливо
goal-reach = Вдалося!
goal-drop = Ця ціль уже не важлива
goal-reopen = Повернутися до цієї цілі
goal-no-title = Напишіть, яка це ціль.
goal-title-long = Напишіть ціль коротше. Не більше 300 знаків.
goal-line-long = Напишіть коротше. Не більше 500 знаків.
goal-no-day = Напишіть правильну дату: сьогодні або пізніше. Або залиште день, місяць і рік порожніми.
goal-no-level = Виберіть рівень.
goal-changed-meanwhile = Тим часом хтось змінив ціль. Ваші слова ще тут. Відкрийте сторінку ще раз і впишіть їх там.
goal-too-many = Цілей уже дуже багато. Спершу попрацюйте над однією з них.

tasks-title = Завдання
tasks-none = Зараз завдань немає.
task-add = Нове завдання
task-what = Що треба зробити?
task-what-hint = Наприклад: принести зарядний кабель
task-who = Хто це робить?
task-due-hint = Можна залишити порожнім.
task-keep = Зберегти завдання
task-tick = Зроблено
task-untick = Ще не зроблено
task-done-day = Зроблено: { $day }
task-late = Цей день уже минув
task-no-words = Напишіть, що треба зробити.
task-too-many = Завдань уже дуже багато. Спершу виконайте кілька з них.

own-goals-title = Мої цілі
own-goals-line = Чого я хочу досягти і що треба зробити
own-goals-none = Що ви хочете вміти? Запишіть свою першу ціль.

private-title = Особиста нотатка
private-only = лише для вас
private-label = Що не забути наступного разу
private-hint = Більше ніхто цього не читає. Нотатка зникне з наступним протоколом, найпізніше через 30 днів.
private-goes = Більше ніхто цього не читає. Нотатка зникне з наступним протоколом, найпізніше { $day }.
private-keep = Залишити нотатку

today-talk-with = Розмова: { $name }

reminder-task = Є завдання, яке час виконати
appointments-title = Заплановані зустрічі
appointments-line = Коли ви зустрічаєтеся
appointments-nav = Усі ваші зустрічі, і на телефоні теж
appointments-how = Щоб запланувати нову зустріч, відкрийте сторінку людини.
appointments-none = Запланованих зустрічей немає.
appointment-new = Запланувати зустріч
appointment-day-hint = Наприклад: 15 4 2027
appointment-what = Про що йтиметься?
appointment-what-hint = Можна залишити порожнім. Людина це прочитає.
appointment-keep = Зберегти зустріч
appointment-no-day = Напишіть правильну дату: сьогодні або пізніше.
appointment-no-time = Напишіть, коли почнеться зустріч, наприклад 9:30. Цей час має бути ще попереду.
appointment-with = З ким: { $name }
appointment-off = Скасувати зустріч
appointment-off-person = Скасовано учасником
appointment-off-coach = Скасовано коучем
own-appointments-title = Мої зустрічі
own-appointments-line = Коли і з ким я зустрічаюся
own-appointments-none = Зараз у вас немає запланованих зустрічей.
feed-title = У календарі на телефоні
feed-line = У календарі видно лише час. Ні імен, ні тем там немає.
feed-open = Отримати адресу для календаря
feed-again = Отримати нову адресу
feed-close = Вимкнути календар
feed-how = Скопіюйте цю адресу. У своєму календарі виберіть «Підписатися на календар» або «Додати календар за URL-адресою». Вставте адресу туди.
feed-once = Цю адресу ви побачите лише один раз
feed-once-line = Нікому не давайте цю адресу. Якщо ви отримаєте нову, стара перестане діяти.
feed-event = Зустріч

addendum-of = Доповнення: { $name }, { $day }
addendum-add = Додати щось
addendum-label = Доповнення
addendum-hint = Запис залишається без змін. Ваш текст стоїть під ним, і людина може його прочитати.
addendum-keep = Зберегти доповнення
addendum-nothing = Напишіть, що потрібно додати.
session-correct = Виправити факти
session-correct-hint = Хто був і що написано, залишається. Попередні дані й далі видно.
session-correct-keep = Зберегти виправлення
session-corrected = Виправлено
session-before = { $at }. Раніше: { $facts }

# Own data: what is told to whoever takes it along, and how long it is kept.
told-sessions = Коли ви були в нас
told-presence = Ви були?
told-others = Ще
told-notes = Стільки є приватних нотаток про вас. Прочитати їх може лише той, хто їх написав.
told-calendar = Ваші зустрічі відкриті для календаря.
keep-sessions = Коли ви були і для чого
keep-sessions-rule = Поки фінансувальник вимагає підтвердження. Ви можете попросити видалити це й раніше.
keep-sessions-stays = Те, що група зустрічалася, залишається для звіту фінансувальнику. Вашого імені там більше немає. Розмови лише з вами зникають повністю.
keep-written = Що написано про розмови, і ваші відповіді
keep-written-rule = Поки ви тут берете участь. Потім – поки команда все не видалить. Це має бути не пізніше ніж через 12 місяців після закінчення.
keep-goals = Ваші цілі, завдання та зустрічі
keep-goals-rule = Поки ви тут берете участь. Потім – поки команда все не видалить. Це має бути не пізніше ніж через 12 місяців після закінчення.
keep-help = Коли ви кликали на допомогу
keep-help-rule = 90 днів після кожного виклику. Потім Klick видаляє це сам.
keep-notes = Приватні нотатки вашого коуча
keep-notes-rule = Щонайбільше 30 днів. Потім Klick видаляє їх сам.
goal-undo-late = Це вже неможливо: десять хвилин минули, або хтось уже оцінив чи змінив ціль.
task-undo-late = Це вже неможливо: десять хвилин минули, або завдання вже виконане.

agreement-title = Домовленість
agreement-line = Що ви плануєте разом
agreement-none = Домовленості ще немає.
agreement-first = Написати домовленість
agreement-anew = Написати нову версію
agreement-lead = Разом: { $name }. Пишіть так, щоб обоє одразу зрозуміли.
agreement-together = Що ми робимо разом
agreement-together-hint = Наприклад: ми вчимося записуватися на прийом через інтернет.
agreement-person-does = Що робить ця людина
agreement-she-does = Що робить { $name }
agreement-does-hint = Лише те, чого людина сама хоче і що їй під силу.
agreement-coach-does = Що робить коуч
agreement-coach-hint = На це людина може покластися.
agreement-i-do = Що роблю я
agreement-my-coach-does = Що робить мій коуч
agreement-meeting = Як часто ми зустрічаємося
agreement-meeting-hint = Наприклад: щовівторка о 10 годині в місці зустрічі
agreement-from = Від якого дня?
agreement-until = До якого дня?
agreement-review = Коли ми переглянемо це знову?
agreement-day-hint = Це можна не заповнювати.
agreement-keep = Зберегти домовленість
agreement-suggestions = З цілей і завдань
agreement-suggestions-hint = Позначене стане рядком тексту.
agreement-take = Додати до тексту
agreement-task-hers = Завдання людини
agreement-task-coachs = Завдання коуча
agreement-since = Діє від: { $day }
agreement-span = Діє: { $from } – { $to }
agreement-never = Замінено новою версією до початку дії
agreement-review-day = Переглянути знову: { $day }
agreement-before = Попередні версії
agreement-version = Версія { $number }
agreement-waits = Ще не підтверджено
agreement-print = На папері
agreement-note = Людина погодилася
agreement-how = Як?
agreement-how-orally = Усно
agreement-how-paper = Підписано на папері
agreement-said = Коли?
agreement-note-keep = Записати
agreement-agreed-screen = Підтверджено тут: { $day }.
agreement-agreed-orally = Підтверджено в розмові: { $day }.
agreement-agreed-paper = Підписано на папері: { $day }.
agreement-noted-by = Записано: { $name }.
agreement-differs = Не так. Відповідь, { $day }:
agreement-differ = Не так
agreement-differs-nothing = Напишіть, що має бути інакше. Або підтвердьте, що все правильно.
agreement-newer = Тим часом з’явилася нова версія. Спочатку прочитайте її.
agreement-undo-late = Це вже неможливо: десять хвилин минули, або людина вже прочитала чи відповіла.
agreement-too-many = Версій уже дуже багато. Більше додати не можна.
agreement-no-words = Напишіть, що ви робите разом.
agreement-nobody-does = Напишіть, хто що робить. Досить одного поля.
agreement-no-from = Напишіть, від якого дня це діє. Не далі ніж рік від сьогодні.
agreement-no-until = Останній день — після першого, і він ще не минув. Це можна не заповнювати.
agreement-no-review = Цей день ще попереду і в межах строку домовленості. Це можна не заповнювати.
agreement-no-how = Виберіть, як людина погодилася.
agreement-signed = Місце і день
own-agreement-title = Моя домовленість
own-agreement-line = Що ми з коучем плануємо разом
own-agreement-none = У вас ще немає домовленості. Коуч напише її разом з вами.
today-agreement-with = Домовленість: { $name }
today-agreement-waits = Давно не підтверджено
today-agreement-review = Переглянути до: { $day }
today-handing-note = Нотатка для наступного коуча
reminder-agreement = На вас чекає домовленість

competences-title = Що людина вміє
competences-line = З життя, роботи й курсів
competences-none = Тут ще нічого немає. Почніть з чогось маленького.
competences-print = Надрукувати аркуш
competences-learned = Вивчено тут
competences-learned-hint = Ці уроки пройдено. Натисніть на те, що має бути в списку.
competences-away = Відкладено
competence-new = Знайти ще щось
competence-title = Я це вмію
competence-lead = Разом: { $name }. Кожен багато вміє. Часто цього просто не помічають.
competence-lead-own = Кожен багато вміє. Часто цього просто не помічають. Допоможуть п’ять запитань.
competence-where = 1. Де в житті це було?
competence-did = 2. Що там треба було робити?
competence-did-hint = Наприклад: виростити трьох дітей, готувати на 20 людей, доглядати сад сусідки
competence-can = 3. Що людина вміє після цього?
competence-can-hint = Наприклад: я вмію спланувати цілий день. Я зберігаю спокій, коли галасно.
competence-level = 4. Наскільки добре це виходить?
competence-evidence = 5. З чого це видно?
competence-evidence-hint = Свідоцтво, фото, хтось, хто був поруч. Це можна не заповнювати.
competence-seen = Документ переглянуто
competence-seen-hint = Лише якщо ви бачили свідоцтво. Нічого не копіюється.
competence-seen-on = Документ переглянуто: { $day }
competence-by-course = Курс у Klick пройдено
competence-keep = Додати до списку
competence-take = Додати
competence-back = Повернути
competence-away = Відкласти
competence-away-hint = Це можна повернути протягом 30 днів.
competence-too-many = Список дуже довгий. Спершу щось відкладіть.
competence-changed-meanwhile = Хтось тим часом це змінив. Ваші слова ще тут. Відкрийте сторінку ще раз.
competence-no-where = Виберіть, де в житті це було.
competence-no-did = Напишіть, що треба було робити.
competence-no-can = Напишіть, що людина тепер уміє. Досить короткого речення.
competence-no-level = Виберіть, наскільки добре це виходить.
competence-no-seen = Цей день — сьогодні або в останній рік. Це можна не заповнювати.
life-family = Родина і дім
life-voluntary = Волонтерство
life-hobby = Дозвілля
life-job = Робота
life-school = Школа й навчання
life-neighbourhood = Сусідство
life-course = Курс
skill-helped = З допомогою
skill-familiar = Самостійно, у знайомій ситуації
skill-new = Самостійно, навіть якщо це нове
skill-teaches = Настільки добре, що можна навчити інших
own-competences-title = Що я вмію
own-competences-line = Усе, чого я навчився в житті

translation-by = Переклад: { $name }, { $day }
translation-into = Перекласти: { $lang }
translation-hint = Напишіть те саме цією мовою: { $lang }. Перший текст залишається чинним.
translation-keep = Зберегти переклад
translation-yours = Переклад: { $lang }
translation-first = Перший текст: { $lang }
translation-there = Переклад уже є. Ви можете щось додати до запису.
translation-part = Перекладіть і цю частину.
translation-taken-back = Переклад скасовано. Ваші слова ще тут.
translation-undo-late = Це вже неможливо: десять хвилин минули, або людина вже прочитала переклад.

folder-title = Тека для передачі
folder-of = Тека для передачі: { $name }
folder-own = Тека для передачі
folder-own-line = Що відкрите, коли ви йдете або надовго відсутні
folder-open = Переглянути теку
folder-back = Передача учасників
folder-lead = Це відкрите для кожної людини. Написаного тут ніхто не бачить.
folder-lead-own = Перегляньте список, перш ніж піти. Для кожної людини можна написати нотатку.
folder-nobody = Нема кого передавати.
folder-drafts = Розпочаті чернетки: { $count }. Будь ласка, завершіть.
folder-drafts-own = Більше ніхто не може відкрити ваші чернетки. Після передачі вони будуть втрачені.
folder-drafts-line = Лише цей коуч може їх відкрити. Після передачі вони будуть втрачені.
folder-groups = Серед них є чернетки для груп: { $names }
folder-answers = Відповіді, яких ще ніхто не прочитав: { $count }
folder-help = Прохання про допомогу, якими займається коуч: { $count }
folder-tasks = Відкриті завдання коуча: { $count }
folder-goals = Відкриті цілі: { $count }
folder-next = Найближчий день: { $day }
folder-agreement = Домовленість, { $day }
folder-appointment = Зустріч: { $when }
folder-note = Нотатка для наступного коуча є.
folder-no-note = Нотатки для наступного коуча ще немає.
folder-person = Переглянути й написати нотатку
folder-goals-title = Відкриті цілі
folder-tasks-title = Що ще має зробити коуч
handing-title = Передача: { $name }
handing-link = Передача
handing-line = Що має знати наступний коуч
handing-label = Що має знати наступний коуч?
handing-hint = Людина теж може це прочитати. Нотатка зникне через 30 днів після передачі, найпізніше через 90 днів.
handing-keep = Зберегти нотатку
handing-note-of = Нотатка про передачу: { $name }, { $day }
handing-goes = Нотатка зникне: { $day }.
hand-over-with = Майбутні зустрічі переходять разом
hand-over-with-line = Відкриті завдання коуча завжди переходять до нового коуча.
addendum-too-many = Тут уже 20 доповнень. Напишіть новий запис.
written-when-group = Група { $day }, { $minutes }
written-with = Від команди були також: { $names }
session-with = Хто ще був від команди?
session-with-yes = був тут
session-coaches = Від команди
session-later-in = { $at }. Пізніше додано до присутніх: { $name }.
session-later-out = { $at }. Пізніше прибрано з присутніх: { $name }.
session-write = Написати про одну людину
session-write-to = Про кого?
session-write-words = Ваш текст
session-write-hint = Людина може це прочитати. Якщо запис уже є, ваш текст додається під ним.
session-write-keep = Зберегти текст
session-write-nobody = Виберіть, про кого ви пишете.
session-draft-other = Тут ще є ваша чернетка за { $day }
session-draft-other-how = Спочатку збережіть або видаліть її. Потім буде інша зустріч.
today-unlogged = Ще не записано
own-meetings-title = Моя група
plans-title = Планувати зустрічі
plans-line = Коли зустрічаються групи
plans-none = Тут скоро будуть ваші групи.
plans-next = Наступна зустріч: { $when }
plans-not-yet = Ще нічого не заплановано
plan-title = Зустрічі
plan-words = Словами: { $times }
plan-next = Наступні зустрічі
plan-none = Ще не заплановано жодної зустрічі.
meeting-off = Не відбудеться
meeting-moved = Перенесено
meeting-closed = Зачинено: { $name }
meeting-on = Усе-таки відбудеться
meeting-as-planned = Як заплановано
meeting-move = Перенести
meeting-new-day = Новий день
meeting-move-keep = Зберегти новий час
meeting-planned = Було заплановано: { $day }
meeting-closed-then = Цього дня зачинено. Виберіть інший день.
series-title = Щотижня
series-new = Запланувати щотижневі зустрічі
series-span = { $from } – { $to }
series-days = У які дні?
series-ends = Кінець
series-ends-hint = Наприклад, 11:00
series-from = Перший день
series-to = Останній день
series-place = Місце
series-place-hint = Порожньо означає: { $site }
series-place-long = Напишіть місце коротше. Не більше 200 знаків.
series-keep = Запланувати зустрічі
series-end = Завершити
series-end-title = Завершити це: { $what }?
series-end-why = Після сьогодні група більше не зустрічатиметься в цей час. Скасувати це не можна.
series-end-yes = Так, завершити
series-no-days = Виберіть хоча б один день тижня.
series-no-begin = Напишіть, коли початок, наприклад 9:30.
series-no-end = Напишіть, коли кінець. Кінець має бути після початку.
series-no-from = Напишіть перший день. Це сьогодні або пізніше.
series-no-to = Напишіть останній день. Він після першого, не пізніше ніж за два роки.
series-there = Ці зустрічі вже заплановані.
series-too-many = Для цієї групи вже дуже багато заплановано. Спочатку завершіть щось із цього.
closures-title = Коли зачинено
closures-line = У ці дні групи не зустрічаються.
closures-none = Ще нічого не записано.
closure-new = Новий час
closure-name = Назва
closure-name-hint = Наприклад: літня перерва
closure-where = Де?
closure-everywhere = В усьому домі
closure-keep = Записати
closure-end = Видалити
closure-end-title = Видалити це: { $what }?
closure-end-why = Тоді групи знову зустрічатимуться, як заплановано.
closure-end-yes = Так, видалити
closure-no-name = Напишіть назву, не більше 80 знаків.
closure-no-from = Напишіть перший день.
closure-no-to = Напишіть останній день. Він ще не минув і не раніше першого.
holidays-title = Святкові дні
holidays-line = Klick обчислює святкові дні року. Потім кожен день можна видалити.
holidays-land = Федеральна земля
holidays-keep = Записати святкові дні
holidays-no-land = Виберіть федеральну землю.
holidays-no-year = Виберіть рік.
figures-title = Цифри
figures-line = Що набирається за рік
figures-year = Цифри { $year }
figures-lead = Тут рахується те, що ви супроводжували або що належить до вашої ділянки.
figures-few = Klick не показує цифр, якщо людей менше ніж 5. Іноді бракує ще одного рядка, щоб цифру не можна було обчислити.
figures-hidden = не показано
figures-by-month = За місяцями
figures-by-pillar = Для чого
figures-by-mode = Як
figures-sessions = Зустрічі
figures-hours = Години
figures-people = Люди
figures-there = Були тут
figures-invited = Могли бути
figures-all = Разом
figures-how = «Люди» рахує кожну людину один раз. «Були тут» рахує кожен раз: скільки разів із можливих. Ці цифри не кажуть, як добре хтось працює.
figures-goals = Цілі
figures-goals-set = Нові цілі
figures-goals-reached = Досягнуто
figures-t-person = T-показник, як бачать люди
figures-t-coach = T-показник, як бачать коучі
figures-t-how = T-показник підсумовує багато цілей. 50 означає: у середньому так, як домовлено. Більше 50 означає: далі, ніж домовлено. Він не порівнює ні людей, ні коучів. Формула Кірешука і Шермана, 1968.
figures-file = Завантажити таблицю
figures-month = { $month ->
        [1] Січень
        [2] Лютий
        [3] Березень
        [4] Квітень
        [5] Травень
        [6] Червень
        [7] Липень
        [8] Серпень
        [9] Вересень
        [10] Жовтень
        [11] Листопад
       *[other] Грудень
    }
merge-handing-note = В обліковому записі, який зникне, є нотатка для наступного коуча. Залиште цей запис.
told-handing = Нотатка для наступного коуча
told-translated = Переклад
told-made = Записано
told-read = Ви вперше відкрили
told-answered = Ви відповіли
keep-agreed = Домовленості, ваші вміння, нотатка для наступного коуча
keep-agreed-rule = Щонайбільше 12 місяців після завершення. Нотатку видаляємо через 30 днів після передачі.
agreement-answered = Відповідь уже є. Спершу подивіться, що сказано.
handing-of-other = Тут ще є нотатка іншої людини. Спершу прочитайте її; вона зникне сама.
