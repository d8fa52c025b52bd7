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
session-undo-late = Уже пізно: десять хвилин минули, або хтось уже відкрив текст.
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
