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
