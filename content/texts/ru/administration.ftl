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
