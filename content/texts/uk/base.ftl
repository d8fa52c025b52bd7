# The words of the room "base": uk. Keys are the same in every language.

display = Вигляд
help = Допомога
back = Назад
check = Перевірити
begin = Почати
signed-out-title = Ви вже вийшли з Klick
signed-out-line = Вашу відповідь ще не збережено. Увійдіть знову. Або навчайтеся далі без входу.
sign-in = Увійти
offline = Немає інтернету. Ваша відповідь залишиться тут. Спробуйте ще раз за мить.
form-problem = Виникла проблема
lang-missing-title = Цього тексту ще немає вашою мовою
lang-missing-line = Тут він простою німецькою.
say = Слухати
say-stop = Стоп
say-none = На жаль, цей пристрій не вміє читати вголос цією мовою.
say-wait = Хвилинку
say-way = Як додати голос
to-coach = Супровід
display-title = Шрифт, кольори, голос
display-line = Так, як вам зручно
help-coach = Поговорити з людиною
help-human = Зателефонуйте нам. Ми радо допоможемо.
help-human-no-phone = Запитайте свого коуча й покажіть цю сторінку.
learn-title = Чого ви хочете навчитися?
minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
hint = Підказка
me-title = Що я вмію
me-line = Кожен вогник — це те, чого ви навчилися.
pin-baum = Дерево
pin-bus = Автобус
pin-schluessel = Ключ
pin-fisch = Риба
pin-haus = Будинок
pin-sonne = Сонце
pin-apfel = Яблуко
pin-brille = Окуляри
pin-uhr = Годинник
pin-boot = Човен
pin-blume = Квітка
pin-tasse = Чашка
other-person-title = Зараз увійшла інша людина
other-person-line = Ця сторінка була для іншої людини. Нічого не збережено. Ваш текст ще тут.
date-short = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}
moment-short = { $day }, { $time }
date-part-day = День
date-part-month = Місяць
date-part-year = Рік
part-name = Інші сторінки списку
part-of = Сторінка { $number } з { $of }
part-older = Старіші
part-newer = Новіші
part-all = Показати всі
part-newest = Лише найновіші
