# The words of the room "administration": ru. Keys are the same in every language.

to-administration = Управление
to-administration-line = Команда, места, разделы, работа системы
administration-title = Управление

## Who works here

team-title = Кто здесь работает
administration-save = Сохранить

## What the organisation says about itself
organisation-title = О нас
organisation-lead = Это читают все: на главной странице, в справке, на карточках и в выходных данных.
organisation-name = Название
organisation-name-hint = Например: Klick Nordost
organisation-phone = Телефон для помощи
organisation-phone-hint = Сюда звонят люди, которым нужна помощь.
organisation-hours = Когда кто-то есть на месте?
organisation-hours-hint = Например: с понедельника по пятницу, 9–16
organisation-imprint = Для выходных данных
organisation-imprint-line = Выходные данные покажут это, как только здесь есть ответственное лицо и адрес.
organisation-responsible = Кто отвечает?
organisation-responsible-hint = Имя и фамилия
organisation-email = Электронная почта
organisation-register = Запись в реестре
organisation-register-hint = Например: суд и номер. Если записи нет, оставьте пустым.
organisation-no-phone = Напишите номер только цифрами, например 0381 12345.
organisation-long-hours = Напишите время короче. Не больше 80 знаков.
organisation-no-email = Напишите электронный адрес, например info@verein.example.
place-address = Адрес
place-address-hint = Улица, дом, индекс, город

## Sites and groups
places-title = Места и группы
places-all = Изменить места и группы
places-empty = Пока нет ни одного места. Добавьте первое.
place-ended = Закрыто
place-ended-line = Всё, что здесь было, можно читать. Новых людей здесь не добавляют.
place-end-yes = Да, закрыть
place-end-no = Нет, назад
site-add = Новое место
site-add-do = Добавить место
site-name = Название места
site-name-hint = Например: Дом у рынка
site-hours = Когда открыто?
site-hours-hint = Например: с понедельника по пятницу, 9–17
site-languages = На каких языках там говорят?
site-languages-hint = Например: немецкий, украинский, арабский
site-groups = { $groups ->
    [0] Пока нет групп.
    [one] { $groups } группа.
    [few] { $groups } группы.
   *[other] { $groups } групп.
}
site-end = Закрыть { $name }?
site-end-why = { $groups ->
    [0] Тогда в этом месте больше никого не будет. Это нельзя отменить.
   *[other] Место закроется со всеми группами. Это нельзя отменить.
}
site-end-ask = Закрыть место
groups-title = Группы
groups-empty = В этом месте пока нет групп.
group-add = Новая группа
group-add-do = Добавить группу
group-name = Название группы
group-name-hint = Например: Телефон для начала
group-times = Когда группа встречается каждую неделю?
group-times-hint = Например: вторник, 10–12
group-times-read = На странице «Сегодня» группа указана так: { $times }
group-times-unread = Klick не находит здесь времени. Напишите, например: вторник, 10–12
group-people = { $people ->
    [0] Пока никого
    [one] { $people } человек
    [few] { $people } человека
   *[other] { $people } человек
}
group-end = Закрыть группу { $name }?
group-end-why = Тогда группа больше не встречается. Это нельзя отменить.
group-end-ask = Закрыть группу

## Rooms
rooms-title = Комнаты
rooms-lead = Комната — это часть Klick. Её можно включать и выключать. Это действует сразу.
rooms-line = Выключенная комната ничего не теряет. Её можно снова включить.
room-learning = Обучение
room-coaching = Сопровождение
room-on = Включено.
room-off = Выключено. Никто её не видит.
room-switch-on = Включить
room-switch-off = Выключить
room-needed-by = Сначала выключите эту комнату: { $room }.
room-needs = Сначала включите эту комнату: { $room }.
room-waits = Эти комнаты нужны друг другу. Ниже написано, какую переключить первой.

## How the house runs
organisation-line = Название, телефон, часы, выходные данные
operation-title = Работа системы
operation-look = Посмотреть
operation-all = Всё о работе системы
operation-all-line = Сделать копию, проверить, повторить
pictures-off = Изображения на этом сервере не работают
pictures-off-line = Сервер не может безопасно их открывать: чаще всего в его Linux нет Landlock. Всё остальное работает. Скажите об этом человеку, который следит за сервером.
when-today = сегодня в { $time }
when-yesterday = вчера в { $time }
when-tomorrow = завтра в { $time }
backup-title = Резервная копия
backup-last = Копия сделана { $when }
backup-kept = { $count ->
    [one] Проверено чтением, всё есть. Хранится { $count } копия.
    [few] Проверено чтением, всё есть. Хранится { $count } копии.
   *[other] Проверено чтением, всё есть. Хранится { $count } копий.
}
backup-old = Последняя копия старая. Сделайте новую и спросите того, кто следит за техникой.
backup-none = Копии пока нет
backup-none-line = Первая копия будет сделана ночью.
backup-off = Здесь копии не делаются
backup-off-line = Тот, кто следит за техникой, отключил копии.
backup-now = Сделать копию сейчас
backup-on-its-way = Копия сейчас делается. Обновите страницу чуть позже.
work-now = Что сейчас выполняется
work-quiet = Сейчас ничего не выполняется.
work-runs = выполняется
work-far = { $done } из { $whole }
work-waiting = { $count ->
    [one] { $count } задача ждёт.
    [few] { $count } задачи ждут.
   *[other] { $count } задач ждут.
}
work-next = Что будет дальше
work-done = Что сделано
work-done-at = { $when }, готово
work-failed-at = { $when }, не получилось
work-again = Ещё раз
job-other = Другая работа
job-check-log = Проверить список просмотров
check-title = Кто что смотрел?
check-line = Klick записывает, кто смотрит или меняет данные. Каждый читает свой список. Здесь видно, полон ли список.
check-whole = Список полон, проверено { $when }
check-broken = Список неверен, начиная с записи { $entry }
check-never = Ещё не проверено
check-entries = { $count ->
    [one] { $count } запись такая, какой её записали.
    [few] { $count } записи такие, какими их записали.
   *[other] { $count } записей такие, какими их записали.
}
check-now = Проверить сейчас
faults-title = Ошибки в содержании
faults-count = { $count ->
    [0] Всё есть, на всех языках.
    [one] { $count } урока нет на каком-то языке.
   *[other] { $count } уроков нет на каком-то языке.
}
faults-missing = Нет: { $languages }

# Who is invited, what they may do, and the first start

## Who works here

team-nothing = Сейчас без роли
team-until = до { $day }
team-deputy = Замещает: { $other }
team-open = ожидает
team-overdue = устарело
team-invited = { $role }. Приглашение от { $day }
team-reset-open = Новый пароль, ссылка от { $day }
team-left-title = Раньше здесь: { $count }
team-left = До { $day }
team-over = Для кого или чего?
team-over-hint = Редакция, консультации, защита данных и техника всегда действуют для всего дома.

## Roles, and over what

role-coach = Коуч
role-coach-line = Сопровождает людей в учёбе и на пути к целям
role-trainer = Преподаватель
role-trainer-line = Ведёт курсы. Видит, кто пришёл и как продвигается
role-desk = Приём
role-desk-line = Встречает людей на месте. Добавляет людей
role-editor = Редакция
role-editor-line = Тур, выпуски, тексты. Не видит людей из сопровождения
role-adviser = Экономические консультации
role-adviser-line = Магазины, помещения и вакансии в районе
role-coordinator = Управление
role-coordinator-line = Команда, места, работа. Не видит протоколов
role-dpo = Защита данных
role-dpo-line = Проверяет, кто что смотрел. Не видит содержания
role-admin = Техника
role-admin-line = Поддерживает работу системы. Не видит содержания
role-deputy = Замещение
role-deputy-line = Видит и пишет, как другой человек, только это время
over-own = Только свои участники
over-own-line = Люди, которых этот человек сопровождает сам
over-all = Весь дом
over-all-line = Все места и все группы
over-site-line = Место со всеми группами
over-group-line = Одна группа
over-other = То, чего больше нет

## Invite somebody

invite-title = Пригласить человека
invite-name = Как зовут человека?
invite-name-hint = Так увидят все, например «Яна» или «госпожа Керн».
invite-role = Что человек здесь делает?
invite-do = Создать ссылку
invite-why = Ссылка действует один раз и 7 дней. Пароль человек выбирает сам. Вы его никогда не увидите.

## The sheet with the link

letter-title = Ссылка для: { $name }
letter-now = Распечатайте или отправьте ссылку сейчас
letter-once = Передайте лист лично: { $name }. Ссылка показана только сейчас.
letter-send = Отправить по электронной почте
letter-mail-subject = Ваша ссылка для Klick
letter-mail = Вот ваша ссылка для Klick. Она действует один раз, до { $day }: { $address }
letter-welcome = Добро пожаловать в { $place }, { $name }
letter-welcome-what = С этим листом вы создадите учётную запись в Klick. Это займёт две минуты.
letter-reset = Новый пароль, { $name }
letter-reset-what = С этим листом вы выберете новый пароль для Klick.
letter-qr = Узор для камеры
letter-camera = Откройте камерой телефона.
letter-type = Или откройте на компьютере:
letter-code = Код:
letter-copy = Скопировать ссылку
letter-copied = Скопировано
letter-step-open = Откройте ссылку.
letter-step-choose = Сами выберите пароль. Никто другой его не знает.
letter-step-done = Вы видите свою страницу. Значит, всё получилось.
letter-until = Действует один раз, до { $day }.
letter-ask = Вопросы:

## A link that was not used yet

invitation-title = Приглашение для: { $name }
invitation-reset-title = Новый пароль для: { $name }
invitation-open = Ссылка от { $day }. Действует до { $until }. Ею ещё никто не воспользовался.
invitation-overdue = Ссылка от { $day }. Действовала до { $until }. Ею никто не воспользовался.
invitation-secret = Саму ссылку мы не можем показать ещё раз. Она есть только на листе.
invitation-again = Создать новую ссылку
invitation-end = Отменить ссылку

## Somebody who works here

member-title = { $name }: роли
member-is-you = Это вы. Ваши роли меняет кто-то другой из управления.
member-left = { $name } не работает здесь с { $day }.
member-new = Новая роль
member-what = Что?
member-other = Если замещение: кого замещает { $name }?
member-from = С какого дня?
member-to = До какого дня?
member-to-hint = Пусто означает: пока кто-то не завершит роль. Для замещения нужен последний день.
member-look = Далее
member-give = Дать роль
member-means = Что это значит
means-deputy = { $name } замещает { $other } с { $from } до { $to }. Видно участников: { $count }.
means-until = Роль действует с { $from } до { $to }. { $name } видит участников: { $count }.
means-open = Роль действует с { $from }. { $name } видит участников: { $count }.
means-ends = Потом это закончится само.
means-looked = Люди увидят это в разделе «Кто смотрел?».
member-now = Что { $name } может сейчас
member-since = С { $day }
member-from-day = С { $day }
member-end-role = Завершить
member-before = Раньше
member-times = { $from } – { $to }
member-account = Учётная запись
member-reset = Ссылка для нового пароля
member-end = Больше здесь не работает
member-second-on = Вход в два шага: включён { $day }.
member-second-off = Вход в два шага: не включён.
member-second-reset = Убрать вход в два шага
ask-second-reset = Убрать вход в два шага для: { $name }?
ask-second-reset-why = Делайте это, только если { $name } стоит перед вами или вы узнаёте голос. После этого { $name } войдёт снова и заново настроит вход в два шага.
ask-second-reset-yes = Убрать
ask-reset = Новый пароль для: { $name }?
ask-reset-why = Старый пароль сразу перестанет действовать. { $name } выйдет из системы везде. Вы получите лист со ссылкой.
ask-reset-yes = Да, создать ссылку
ask-leave = { $name } больше здесь не работает?
ask-leave-why = { $name } выйдет из системы везде и больше не сможет войти. Все роли и замещения закончатся. Это нельзя отменить.
ask-leave-yes = Да, завершить доступ

## The link was opened

link-welcome-title = Добро пожаловать, { $name }
link-welcome-line = Здесь вы создадите учётную запись. Ваша роль: { $role }. Это займёт две минуты.
link-password-title = Новый пароль, { $name }
link-password-line = Старый пароль больше не действует. Выберите здесь новый.
link-email = Ваш адрес электронной почты
link-email-hint = С ним вы входите. Его видит только управление.
link-password = Ваш пароль
link-password-hint = Не меньше 15 знаков. Хорошо подойдёт фраза, которую знаете только вы.
link-account-do = Создать учётную запись
link-password-do = Сохранить пароль
link-used-title = Эта ссылка уже использована
link-used-line = Ссылка действует только один раз. Ваша учётная запись готова: войдите с адресом почты и паролем. Это были не вы? Сразу позвоните нам.
link-overdue-title = Эта ссылка устарела
link-dead-title = Эта ссылка больше не действует
link-ask = Ничего страшного. Управление сделает вам новую ссылку.
link-signed-in = Эта ссылка для другого человека. Сначала выйдите. Потом откройте ссылку ещё раз.

## The first start

first-title = Здравствуйте. Здесь начинается Klick.
first-line = Создайте первую учётную запись. С ней вы пригласите других и настроите дом.
first-name = Как вас зовут?
first-over-title = Первый запуск завершён
first-over-line = Этот адрес больше не действует. Войдите или попросите ссылку у управления.
setting-up-number = Вопрос { $number } из { $all }
setting-up-way = Все шаги
setting-up-account = Ваша учётная запись
setting-up-before = Уже было
setting-up-now = Сейчас
setting-up-house = Как называется ваш дом?
setting-up-house-line = Это название видят все: на главной странице, на карточках и на листах для печати.
setting-up-place = Где вы встречаетесь?
setting-up-place-line = Место — это, например, центр для встреч. Другие места можно добавить позже.
setting-up-group = Первая группа
setting-up-group-line = Пока нет группы? Тогда оставьте пустым.
setting-up-rooms = Какие комнаты вам нужны?
setting-up-rooms-line = Комната — это часть Klick. Выключенную комнату никто не видит. Это всегда можно изменить.
setting-up-backup = Где хранить резервную копию?
setting-up-backup-line = Если компьютер сломается, останется только резервная копия. Поэтому часто кладите её экземпляр в другое место.
setting-up-next = Далее
setting-up-back = Назад
setting-up-later = Сначала я спрошу
setting-up-done = Готово, в управление
setting-up-open = Ещё четыре вопроса
setting-up-open-line = Как называется ваш дом? Где вы встречаетесь? После этого можно начинать.
setting-up-go = К вопросам
type-code-title = Открыть приглашение
type-code-line = На вашем листе есть код. Напишите его здесь.
type-code-label = Код с вашего листа
type-code-hint = Например: 7QK3-M0ZD-A9XF
type-code-do = Далее
type-code-twelve = В коде три части по четыре знака. Напишите все части.
