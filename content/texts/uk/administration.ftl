# The words of the room "administration": uk. Keys are the same in every language.

to-administration = Управління
to-administration-line = Команда, місця, розділи, робота системи
administration-title = Управління

## Who works here

team-title = Хто тут працює
administration-save = Зберегти

## What the organisation says about itself
organisation-title = Про нас
organisation-lead = Це читають усі: на головній сторінці, у довідці, на картках і у вихідних даних.
organisation-name = Назва
organisation-name-hint = Наприклад: Klick Nordost
organisation-phone = Телефон для допомоги
organisation-phone-hint = Сюди телефонують люди, яким потрібна допомога.
organisation-hours = Коли хтось є на місці?
organisation-hours-hint = Наприклад: з понеділка до п’ятниці, 9–16
organisation-imprint = Для вихідних даних
organisation-imprint-line = Вихідні дані покажуть це, щойно тут є відповідальна особа й адреса.
organisation-responsible = Хто відповідає?
organisation-responsible-hint = Ім’я та прізвище
organisation-email = Електронна пошта
organisation-register = Запис у реєстрі
organisation-register-hint = Наприклад: суд і номер. Якщо запису немає, залиште порожнім.
organisation-no-phone = Напишіть номер лише цифрами, наприклад 0381 12345.
organisation-long-hours = Напишіть час коротше. Не більше 80 знаків.
organisation-no-email = Напишіть електронну адресу, наприклад info@verein.example.
place-address = Адреса
place-address-hint = Вулиця, будинок, індекс, місто

## Sites and groups
places-title = Місця й групи
places-all = Змінити місця й групи
places-empty = Ще немає жодного місця. Додайте перше.
place-ended = Закрито
place-ended-line = Усе, що тут було, можна читати. Нових людей тут не додають.
place-end-yes = Так, закрити
place-end-no = Ні, назад
site-add = Нове місце
site-add-do = Додати місце
site-name = Назва місця
site-name-hint = Наприклад: Дім біля ринку
site-hours = Коли відчинено?
site-hours-hint = Наприклад: з понеділка до п’ятниці, 9–17
site-languages = Якими мовами там говорять?
site-languages-hint = Наприклад: німецька, українська, арабська
site-groups = { $groups ->
    [0] Ще немає груп.
    [one] { $groups } група.
    [few] { $groups } групи.
   *[other] { $groups } груп.
}
site-end = Закрити { $name }?
site-end-why = { $groups ->
    [0] Тоді в цьому місці більше нікого не буде. Цього не можна скасувати.
   *[other] Місце закриється з усіма групами. Цього не можна скасувати.
}
site-end-ask = Закрити місце
groups-title = Групи
groups-empty = У цьому місці ще немає груп.
group-add = Нова група
group-add-do = Додати групу
group-name = Назва групи
group-name-hint = Наприклад: Телефон для початку
group-times = Коли група зустрічається щотижня?
group-times-hint = Наприклад: вівторок, 10–12
group-people = { $people ->
    [0] Ще нікого
    [one] { $people } особа
    [few] { $people } особи
   *[other] { $people } осіб
}
group-end = Закрити групу { $name }?
group-end-why = Тоді група більше не зустрічається. Цього не можна скасувати.
group-end-ask = Закрити групу

## Rooms
rooms-title = Кімнати
rooms-lead = Кімната — це частина Klick. Її можна вмикати й вимикати. Це діє одразу.
rooms-line = Вимкнена кімната нічого не втрачає. Її можна знову ввімкнути.
room-learning = Навчання
room-on = Увімкнено.
room-off = Вимкнено. Ніхто її не бачить.
room-switch-on = Увімкнути
room-switch-off = Вимкнути
room-needed-by = Спершу вимкніть цю кімнату: { $room }.
room-needs = Спершу ввімкніть цю кімнату: { $room }.
room-waits = Ці кімнати потрібні одна одній. Нижче написано, яку перемкнути першою.

## How the house runs
organisation-line = Назва, телефон, час, вихідні дані
operation-title = Робота системи
operation-look = Подивитися
operation-all = Усе про роботу системи
operation-all-line = Зберегти копію, перевірити, спробувати ще
when-today = сьогодні о { $time }
when-yesterday = учора о { $time }
when-tomorrow = завтра о { $time }
backup-title = Резервна копія
backup-last = Копію зроблено { $when }
backup-kept = { $count ->
    [one] Перевірено читанням, усе є. Зберігається { $count } копія.
    [few] Перевірено читанням, усе є. Зберігається { $count } копії.
   *[other] Перевірено читанням, усе є. Зберігається { $count } копій.
}
backup-old = Остання копія стара. Зробіть нову й запитайте того, хто дбає про техніку.
backup-none = Копії ще немає
backup-none-line = Першу копію буде зроблено вночі.
backup-off = Тут копії не робляться
backup-off-line = Той, хто дбає про техніку, вимкнув копії.
backup-now = Зробити копію зараз
backup-on-its-way = Копія саме робиться. Трохи згодом оновіть сторінку.
work-now = Що зараз виконується
work-quiet = Зараз нічого не виконується.
work-runs = виконується
work-far = { $done } з { $whole }
work-waiting = { $count ->
    [one] { $count } завдання чекає.
    [few] { $count } завдання чекають.
   *[other] { $count } завдань чекають.
}
work-next = Що буде далі
work-done = Що зроблено
work-done-at = { $when }, готово
work-failed-at = { $when }, не вийшло
work-again = Ще раз
job-other = Інша робота
job-check-log = Перевірити список переглядів
check-title = Хто що переглядав?
check-line = Klick записує, хто переглядає або змінює дані. Кожна людина читає власний список. Тут видно, чи список повний.
check-whole = Список повний, перевірено { $when }
check-broken = Список неправильний, від запису { $entry }
check-never = Ще не перевірено
check-entries = { $count ->
    [one] { $count } запис такий, яким його записали.
    [few] { $count } записи такі, якими їх записали.
   *[other] { $count } записів такі, якими їх записали.
}
check-now = Перевірити зараз
faults-title = Помилки у вмісті
faults-count = { $count ->
    [0] Усе є, усіма мовами.
    [one] { $count } уроку немає якоюсь мовою.
   *[other] { $count } уроків немає якоюсь мовою.
}
faults-missing = Немає: { $languages }
