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
group-times-read = На сторінці «Сьогодні» група стоїть так: { $times }
group-times-unread = Klick не знаходить тут часу. Напишіть, наприклад: вівторок, 10–12
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
room-coaching = Супровід
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
pictures-off = Зображення на цьому сервері не працюють
pictures-off-line = Сервер не може безпечно їх відкривати: найчастіше в його Linux немає Landlock. Усе інше працює. Скажіть про це людині, яка доглядає сервер.
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

# Who is invited, what they may do, and the first start

## Who works here

team-nothing = Зараз не має ролі
team-until = до { $day }
team-deputy = Замінює: { $other }
team-open = очікує
team-overdue = застаріло
team-invited = { $role }. Запрошено { $day }
team-reset-open = Новий пароль, посилання від { $day }
team-left-title = Раніше тут: { $count }
team-left = До { $day }
team-over = Для кого чи чого?
team-over-hint = Редакція, консультації, захист даних і техніка завжди діють для всього дому.

## Roles, and over what

role-coach = Коуч
role-coach-line = Супроводжує людей у навчанні та досягненні цілей
role-trainer = Викладач
role-trainer-line = Веде курси. Бачить, хто є і як просувається
role-desk = Рецепція
role-desk-line = Зустрічає людей на місці. Додає людей
role-editor = Редакція
role-editor-line = Тур, випуски, тексти. Не бачить людей із супроводу
role-adviser = Економічне консультування
role-adviser-line = Магазини, приміщення й вакансії в районі
role-coordinator = Управління
role-coordinator-line = Команда, місця, робота. Не бачить протоколів
role-dpo = Захист даних
role-dpo-line = Перевіряє, хто що дивився. Не бачить вмісту
role-admin = Техніка
role-admin-line = Підтримує роботу системи. Не бачить вмісту
role-deputy = Заміна
role-deputy-line = Бачить і пише, як інша людина, лише цей час
over-own = Лише свої учасники
over-own-line = Люди, яких ця особа супроводжує сама
over-all = Увесь дім
over-all-line = Усі місця й усі групи
over-site-line = Місце з усіма групами
over-group-line = Одна група
over-other = Те, чого вже немає

## Invite somebody

invite-title = Запросити людину
invite-name = Як звати людину?
invite-name-hint = Так бачитимуть усі, наприклад «Яна» або «пані Керн».
invite-role = Що людина тут робить?
invite-do = Створити посилання
invite-why = Посилання діє один раз і 7 днів. Пароль людина обирає сама. Ви його ніколи не побачите.

## The sheet with the link

letter-title = Посилання для: { $name }
letter-now = Роздрукуйте або надішліть посилання зараз
letter-once = Передайте аркуш особисто: { $name }. Посилання показано лише зараз.
letter-send = Надіслати електронною поштою
letter-mail-subject = Ваше посилання для Klick
letter-mail = Ось ваше посилання для Klick. Воно діє один раз, до { $day }: { $address }
letter-welcome = Ласкаво просимо до { $place }, { $name }
letter-welcome-what = За допомогою цього аркуша ви створите обліковий запис у Klick. Це займе дві хвилини.
letter-reset = Новий пароль, { $name }
letter-reset-what = За допомогою цього аркуша ви оберете новий пароль для Klick.
letter-qr = Візерунок для камери
letter-camera = Відкрийте камерою телефону.
letter-type = Або відкрийте на комп’ютері:
letter-code = Код:
letter-copy = Копіювати посилання
letter-copied = Скопійовано
letter-step-open = Відкрийте посилання.
letter-step-choose = Самі оберіть пароль. Ніхто інший його не знає.
letter-step-done = Ви бачите свою сторінку. Отже, все вдалося.
letter-until = Діє один раз, до { $day }.
letter-ask = Запитання:

## A link that was not used yet

invitation-title = Запрошення для: { $name }
invitation-reset-title = Новий пароль для: { $name }
invitation-open = Посилання від { $day }. Діє до { $until }. Ним ще ніхто не скористався.
invitation-overdue = Посилання від { $day }. Діяло до { $until }. Ним ніхто не скористався.
invitation-secret = Саме посилання ми не можемо показати ще раз. Воно є лише на аркуші.
invitation-again = Створити нове посилання
invitation-end = Скасувати посилання

## Somebody who works here

member-title = { $name }: ролі
member-is-you = Це ви. Ваші ролі змінює хтось інший з управління.
member-left = { $name } не працює тут з { $day }.
member-new = Нова роль
member-what = Що?
member-other = Якщо заміна: кого замінює { $name }?
member-from = З якого дня?
member-to = До якого дня?
member-to-hint = Порожньо означає: доки хтось не завершить роль. Для заміни потрібен останній день.
member-look = Далі
member-give = Надати роль
member-means = Що це означає
means-deputy = { $name } замінює { $other } з { $from } до { $to }. Видно учасників: { $count }.
means-until = Роль діє з { $from } до { $to }. { $name } бачить учасників: { $count }.
means-open = Роль діє з { $from }. { $name } бачить учасників: { $count }.
means-ends = Потім воно завершиться саме.
means-looked = Люди побачать це в розділі «Хто дивився?».
member-now = Що { $name } може зараз
member-since = З { $day }
member-from-day = З { $day }
member-end-role = Завершити
member-before = Раніше
member-times = { $from } – { $to }
member-account = Обліковий запис
member-reset = Посилання для нового пароля
member-end = Більше тут не працює
member-second-on = Вхід у два кроки: увімкнено { $day }.
member-second-off = Вхід у два кроки: не ввімкнено.
member-second-reset = Прибрати вхід у два кроки
ask-second-reset = Прибрати вхід у два кроки для: { $name }?
ask-second-reset-why = Робіть це, лише якщо { $name } стоїть перед вами або ви впізнаєте голос. Після цього { $name } увійде знову й заново налаштує вхід у два кроки.
ask-second-reset-yes = Прибрати
ask-reset = Новий пароль для: { $name }?
ask-reset-why = Старий пароль одразу перестане діяти. { $name } вийде з системи всюди. Ви отримаєте аркуш із посиланням.
ask-reset-yes = Так, створити посилання
ask-leave = { $name } більше тут не працює?
ask-leave-why = { $name } вийде з системи всюди й більше не зможе увійти. Усі ролі та заміни завершаться. Це не можна скасувати.
ask-leave-yes = Так, завершити доступ

## The link was opened

link-welcome-title = Ласкаво просимо, { $name }
link-welcome-line = Тут ви створите обліковий запис. Ваша роль: { $role }. Це займе дві хвилини.
link-password-title = Новий пароль, { $name }
link-password-line = Старий пароль більше не діє. Оберіть тут новий.
link-email = Ваша електронна адреса
link-email-hint = З нею ви входите. Її бачить лише управління.
link-password = Ваш пароль
link-password-hint = Щонайменше 15 знаків. Добре підійде речення, яке знаєте лише ви.
link-account-do = Створити обліковий запис
link-password-do = Зберегти пароль
link-used-title = Це посилання вже використано
link-used-line = Посилання діє лише один раз. Ваш обліковий запис готовий: увійдіть з електронною адресою та паролем. Це були не ви? Одразу зателефонуйте нам.
link-overdue-title = Це посилання застаріле
link-dead-title = Це посилання більше не діє
link-ask = Нічого страшного. Управління зробить вам нове посилання.
link-signed-in = Це посилання для іншої людини. Спочатку вийдіть. Потім відкрийте посилання ще раз.

## The first start

first-title = Вітаємо. Тут починається Klick.
first-line = Створіть перший обліковий запис. З ним ви запросите інших і налаштуєте дім.
first-name = Як вас звати?
first-over-title = Перший запуск завершено
first-over-line = Ця адреса більше не діє. Увійдіть або попросіть посилання в управління.
setting-up-number = Запитання { $number } з { $all }
setting-up-way = Усі кроки
setting-up-account = Ваш обліковий запис
setting-up-before = Уже було
setting-up-now = Зараз
setting-up-house = Як називається ваш дім?
setting-up-house-line = Цю назву бачать усі: на головній сторінці, на картках і на аркушах для друку.
setting-up-place = Де ви зустрічаєтеся?
setting-up-place-line = Місце — це, наприклад, центр для зустрічей. Інші місця можна додати пізніше.
setting-up-group = Перша група
setting-up-group-line = Ще немає групи? Тоді залиште порожнім.
setting-up-rooms = Які кімнати вам потрібні?
setting-up-rooms-line = Кімната — це частина Klick. Вимкнену кімнату ніхто не бачить. Це завжди можна змінити.
setting-up-backup = Де зберігати резервну копію?
setting-up-backup-line = Якщо комп’ютер зламається, залишиться лише резервна копія. Тому часто кладіть її примірник в інше місце.
setting-up-next = Далі
setting-up-back = Назад
setting-up-later = Спершу я запитаю
setting-up-done = Готово, до управління
setting-up-open = Ще чотири запитання
setting-up-open-line = Як називається ваш дім? Де ви зустрічаєтеся? Після цього можна починати.
setting-up-go = До запитань
type-code-title = Відкрити запрошення
type-code-line = На вашому аркуші є код. Напишіть його тут.
type-code-label = Код із вашого аркуша
type-code-hint = Наприклад: 7QK3-M0ZD-A9XF
type-code-do = Далі
type-code-twelve = У коді три частини по чотири знаки. Напишіть усі частини.
