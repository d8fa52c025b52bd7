# The words of the room "base": ru. Keys are the same in every language.

display = Вид
help = Помощь
back = Назад
check = Проверить
begin = Начать
signed-out-title = Ваш вход больше не действует
signed-out-line = Ваш ответ ещё не сохранён. Войдите снова. Или учитесь дальше без входа.
sign-in = Войти
offline = Нет интернета. Ваш ответ останется здесь. Попробуйте ещё раз чуть позже.
form-problem = Возникла проблема
lang-missing-title = Этого текста пока нет на вашем языке
lang-missing-line = Здесь он на лёгком немецком.
say = Слушать
say-stop = Стоп
say-none = К сожалению, это устройство не умеет говорить на этом языке.
say-wait = Минутку
say-way = Как добавить голос
to-coach = Сопровождение
display-title = Шрифт, цвета, голос
display-line = Так, как вам удобно
help-coach = Поговорить с человеком
help-human = Позвоните нам. Мы с радостью поможем.
help-human-no-phone = Спросите своего коуча и покажите эту страницу.
learn-title = Чему вы хотите научиться?
minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
hint = Подсказка
me-title = Что я умею
me-line = Каждый огонёк — это то, чему вы научились.
pin-baum = Дерево
pin-bus = Автобус
pin-schluessel = Ключ
pin-fisch = Рыба
pin-haus = Дом
pin-sonne = Солнце
pin-apfel = Яблоко
pin-brille = Очки
pin-uhr = Часы
pin-boot = Лодка
pin-blume = Цветок
pin-tasse = Чашка
other-person-title = Сейчас вошёл другой человек
other-person-line = Эта страница была для другого человека. Ничего не сохранено. Ваш текст ещё здесь.
date-short = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
moment-short = { $day }, { $time }
date-part-day = День
date-part-month = Месяц
date-part-year = Год
part-name = Другие страницы списка
part-of = Страница { $number } из { $of }
part-older = Более старые
part-newer = Более новые
part-all = Показать все
part-newest = Только самые новые
