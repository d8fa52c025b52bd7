# The words of the interface: uk. Keys are the same in every language; a missing one is said in German.

## The frame of every page

brand = Klick, на головну
skip = Перейти до змісту
tools = Інструменти
tabs = Головне меню
foot = Нижня частина сторінки
tab-start = Головна
tab-learn = Навчання
tab-me = Я
display = Вигляд
help = Допомога
pause = Пауза
back = Назад
next = Далі
save = Зберегти
check = Перевірити
begin = Почати
go-on = Продовжити
again = Переглянути ще раз
leave = Завершити
leave-line = Вийти. Тоді пристрій буде вільний.
leave-offline = Немає інтернету. Вихід відбудеться, щойно інтернет з’явиться. До того нікому не давайте пристрій.
signed-out-title = Ви вже вийшли з Klick
signed-out-line = Вашу відповідь ще не збережено. Увійдіть знову. Або навчайтеся далі без входу.
sign-out = Вийти
sign-in = Увійти
to-start = На головну
demo = Це пробна версія. Усі люди тут вигадані.
offline = Немає інтернету. Ваша відповідь залишиться тут. Спробуйте ще раз за мить.
form-problem = Виникла проблема
title-error = Помилка
foot-accessibility = Доступність
foot-easy = Проста німецька
foot-privacy = Захист даних
foot-imprint = Правова інформація
foot-staff = Вхід для команди
lang-missing-title = Цього тексту ще немає вашою мовою
lang-missing-line = Тут він простою німецькою.

## Read aloud

say = Прослухати
say-stop = Стоп
say-none = На жаль, цей пристрій не вміє читати вголос цією мовою.

## Start

start-title = Навчіться користуватися телефоном і комп’ютером
start-hello = Добрий день, { $name }
start-learn = Уроки: телефон і комп’ютер
start-learn-line = Короткі уроки. Безкоштовно.
start-card = У мене є картка
start-card-line = Вхід із 4 картинками
start-languages = Вашою мовою
start-about = Хто ми?
start-about-line = У нас ви дізнаєтеся, як працюють телефон, комп’ютер та інтернет. Спокійно й разом із людьми, які допомагають.
to-coach = Супровід
to-coach-line = Ваші учасники, картки й коди

## Language, display, help

language-title = Яка мова вам зручна?
display-title = Шрифт, кольори, голос
display-line = Так, як вам зручно
display-size = Якого розміру мають бути літери?
display-size-0 = Звичайні
display-size-1 = Великі
display-size-2 = Дуже великі
display-colour = Світлий чи темний екран?
display-colour-auto = Як на моєму пристрої
display-colour-light = Світлий
display-colour-dark = Темний
display-font = Який шрифт?
display-font-normal = Звичайний шрифт
display-font-learner = Навчальний шрифт із чіткими літерами
display-speed = Як швидко має читати голос?
display-speed-normal = Як звичайно
display-speed-slow = Повільно
help-language-line = Мову можна змінити будь-коли.
help-sign-in-line = З вашою карткою і 4 картинками.
help-learn-line = Короткі уроки, крок за кроком.
help-coach = Поговорити з людиною
help-human = Зателефонуйте нам. Ми радо допоможемо.
help-human-no-phone = Запитайте свого коуча й покажіть цю сторінку.

## Errors

error-phone = Або зателефонуйте нам:
error-400-title = Ми не змогли це прочитати
error-400-line = Поверніться назад і спробуйте ще раз.
error-403-title = З того сайту це не працює
error-403-line = Цей запит надійшов з іншого сайту. Відкрийте Klick знову і спробуйте ще раз.
error-404-title = Такої сторінки немає
error-404-line = Можливо, в адресі є помилка.
error-413-title = Це забагато за один раз
error-413-line = Поверніться назад і надішліть менше.
error-429-title = Зачекайте трохи
error-429-line = { $minutes ->
    [one] Було багато спроб. Продовжити можна через { $minutes } хвилину.
    [few] Було багато спроб. Продовжити можна через { $minutes } хвилини.
    [many] Було багато спроб. Продовжити можна через { $minutes } хвилин.
   *[other] Було багато спроб. Продовжити можна через { $minutes } хвилини.
}
error-500-title = Не вийшло
error-500-line = Це помилка на нашому боці. Спробуйте ще раз через 5 хвилин.
error-503-title = Зараз дуже багато відвідувачів
error-503-line = Зачекайте трохи й оновіть сторінку.

## Courses and lessons

learn-title = Чого ви хочете навчитися?
learn-topics = Тема
learn-courses = Курси
learn-empty = Скоро тут щось з’явиться.
learn-all = Переглянути всі курси
all-courses = Усі курси
topic-all = Усі
topic-handy = Телефон
topic-computer = Комп’ютер
topic-internet = Інтернет
topic-sicher = Безпека
topic-arbeit = Робота
topic-stadtteil = Район
course-size = { $lessons ->
    [one] { $lessons } урок
    [few] { $lessons } уроки
    [many] { $lessons } уроків
   *[other] { $lessons } уроку
}, приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
course-learn = Чого ви навчитеся
course-need = Що вам потрібно
course-lessons = Уроки
minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
lesson-can = Після цього ви зможете
lesson-steps = Кроки
lesson-rule-all = Урок завершено, коли ви пройшли всі кроки: { $steps }.
lesson-rule-right = Урок завершено, коли правильних відповідей { $m } з { $n }.
state-finished = Завершено
state-done = Зроблено
state-begun = Розпочато
state-begun-step = Розпочато, крок { $step } з { $of }
print-lesson = Роздрукувати для себе

## A step

step-of = Крок { $step } з { $of }
step-number = Крок { $step }
stuck = У мене не виходить
choose-one = Виберіть одну відповідь.
choose-several = Виберіть усі правильні відповіді.
choose-feeling = Виберіть те, що вам підходить.
choose-word = Виберіть правильне слово.
choose-here = Виберіть тут
write-word = Напишіть слово.
tick-off = Позначте все, що підходить.
order-hint = Розставте все в правильному порядку. Торкайтеся стрілок.
order-up = Вгору: { $what }
order-down = Вниз: { $what }
order-place = Місце {"{n}"} з {"{m}"}
try-worked = Так, вийшло
try-help = Ні, потрібна допомога
try-again = Ще раз
practise = Потренуватися ще раз
hint = Підказка
hint-show = Показати підказку
show-solution = Показати відповідь
your-answer = Ваша відповідь
right-answer = Правильна відповідь
answer-right = Правильно
answer-not-yet = Поки що не так
answer-look-again = Не поспішайте, подивіться ще раз. Потім спробуйте знову.
answer-solution = Правильно так
step-choose-something = Спочатку виберіть відповідь.
step-write-something = Спочатку напишіть слово.

## Help with a step

help-back = Назад до кроку
help-hear = Послухати ще раз
help-hear-line = Поверніться до кроку. Торкніться там «Прослухати».
help-skip = Зробити цей крок пізніше
help-skip-line = Просто йдіть далі. Крок чекатиме на вас.
help-languages = Читати іншою мовою

## The end of a lesson

end-title = Ви впоралися
end-can = Тепер ви вмієте:
end-light = У вашому будинку засвітився ще один вогник. Ви побачите його в розділі «Я».
end-open-title = Тут можна продовжити
end-open-line = Залишилися ці кроки:
lit-of = { $lit } з { $of }
next-lesson = Наступний урок
to-course = До курсу
to-me = Що я вмію
sheet-done = Зроблено.
sheet-when = Дата:
sheet-how = Роздрукуйте цю сторінку через меню друку на своєму пристрої.

## What I can do

me-title = Що я вмію
me-line = Кожен вогник — це те, чого ви навчилися.
me-empty = Скоро тут засвітиться ваш перший вогник. Почніть з уроку.
me-next = Що далі
me-guest-title = Щоб нічого не загубити
me-guest-line = Без входу ваші кроки є лише на цьому пристрої. Після 60 днів перерви ми їх видалимо. Увійдіть зі своєю карткою, тоді ви знайдете все на будь-якому пристрої.
me-sign-in-line = З вашою карткою і 4 картинками
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
take-over-title = Це були ви?
take-over-line = { $steps ->
    [one] На цьому пристрої хтось навчався без входу: { $steps } крок.
    [few] На цьому пристрої хтось навчався без входу: { $steps } кроки.
    [many] На цьому пристрої хтось навчався без входу: { $steps } кроків.
   *[other] На цьому пристрої хтось навчався без входу: { $steps } кроку.
}
take-over-yes = Так, це я
take-over-no = Ні, це хтось інший
order-up-short = Вгору
order-down-short = Вниз
try-question = Чи все вийшло?

# Menschen: Anmelden, Karten, Codes, Team, Begleitung. Einfache Sprache, "Sie".

## Die zwölf Bilder

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

## Anmelden: die Wege

sign-in-title = Увійти
sign-in-back = Назад
sign-in-card = Покажіть картку камері.
sign-in-card-how = Відкрийте камеру на своєму телефоні. Наведіть її на QR-код на картці. Потім торкніться адреси, яка з’явиться на екрані.
sign-in-code-detail = Немає картки із собою? Коуч дасть вам код.
sign-in-staff = Я тут працюю
sign-in-staff-detail = Вхід з електронною поштою і паролем
sign-in-already = Ви увійшли: { $name }
sign-in-other = Це не ви? Тоді вийдіть тут.
sign-in-help = Потрібна допомога?
sign-in-help-code = Допомога коуча
sign-in-help-code-detail = Коуч допоможе вам увійти.
sign-in-help-page = Допомога
sign-in-help-page-detail = Відповіді на запитання

## Abmelden

sign-out-title = Ви закінчили?
sign-out-why = Вийдіть. Тоді ніхто інший не побачить, що ви робили.
sign-out-do = Вийти
sign-out-back = Назад на мою сторінку

## Die Karte

card-title = Це ви?
card-number = Картка { $number }
card-yes = Так, це я
card-no = Ні, це не я
card-dead-title = Ця картка більше не працює
card-dead-why = З цією карткою більше не можна ввійти.
card-dead-do = Ваш коуч зробить вам нову картку.
card-dead-start = На головну

## Die vier Bilder

pictures-title = Ваші 4 картинки
pictures-enter = Торкніться своїх 4 картинок. Зважайте на порядок.
pictures-choose-title = Виберіть 4 картинки
pictures-choose = Торкніться 4 картинок. Запам’ятайте картинки та їхній порядок. Не показуйте їх нікому.
pictures-again-title = Ще раз 4 картинки
pictures-again = Торкніться тих самих 4 картинок ще раз. Так ми будемо певні.
pictures-count = Вибрано: { $count } з { $all }
pictures-chosen = вибрано
pictures-take-away = Видалити останню картинку
pictures-back = Назад
pictures-wrong = Картинки не підійшли
pictures-wrong-left = { $left ->
        [0] Спроб більше немає.
        [one] Залишилася { $left } спроба.
        [few] Залишилося { $left } спроби.
        [many] Залишилося { $left } спроб.
       *[other] Залишилося { $left } спроби.
    }
pictures-not-same = Картинки були різні
pictures-not-same-do = Нічого страшного. Почнімо ще раз. Виберіть 4 картинки.
pictures-weak = Виберіть інші картинки
pictures-weak-same = Ви 4 рази вибрали ту саму картинку. Таке легко вгадати. Виберіть різні картинки.
pictures-weak-row = Картинки стоять поруч. Таке легко вгадати. Перемішайте картинки.
pictures-weak-column = Картинки стоять одна під одною. Таке легко вгадати. Перемішайте картинки.
pictures-paused-title = Невелика пауза
pictures-paused = { $minutes ->
        [one] Картинки 5 разів не підійшли. Продовжити можна через { $minutes } хвилину.
        [few] Картинки 5 разів не підійшли. Продовжити можна через { $minutes } хвилини.
        [many] Картинки 5 разів не підійшли. Продовжити можна через { $minutes } хвилин.
       *[other] Картинки 5 разів не підійшли. Продовжити можна через { $minutes } хвилини.
    }
pictures-paused-do = Не хочете чекати? Коуч може допомогти вам увійти просто зараз.
pictures-paused-code = Допомога коуча

## Wem gehört das Handy?

device-title = Чий це телефон?
device-shared = Ним користуються й інші
device-shared-detail = Скоро вихід відбудеться сам. Так ніхто не побачить ваших даних.
device-own = Це мій телефон
device-own-detail = Щоразу входити не треба.

## Coach hilft

code-title = Допомога коуча
code-back = Назад
code-how = Коуч має для вас код. У ньому 6 цифр.
code-label = Код
code-hint = Наприклад: 123 456
code-do = Далі
code-six-digits = Напишіть 6 цифр, які дав вам коуч.
code-wrong = Цей код не працює. Напишіть код ще раз. Або попросіть новий код.
code-wait = Було забагато спроб. Зачекайте 10 хвилин. Або скористайтеся карткою.

## Team

staff-sign-in-title = Вхід для команди
staff-sign-in-back = Назад
staff-sign-in-email = Електронна пошта
staff-sign-in-password = Пароль
staff-sign-in-do = Увійти
staff-sign-in-no-email = Введіть адресу своєї електронної пошти.
staff-sign-in-no-password = Введіть свій пароль.
staff-sign-in-wrong = Електронна пошта або пароль не підходять. Введіть їх ще раз.
staff-sign-in-wait = Було забагато спроб. Зачекайте 15 хвилин і спробуйте ще раз.
staff-add-no-name = Введіть ім’я. Не більше ніж 60 символів.
staff-add-no-email = Введіть адресу електронної пошти, наприклад name@klick.example.
staff-add-email-taken = Ця адреса вже зайнята. Візьміть іншу.
staff-add-short-password = Пароль має містити щонайменше 15 символів.
staff-add-no-role = Виберіть принаймні одну роль.

## Begleitung

coach-title = Ваші учасники
coach-back = Усі учасники
coach-add = Новий учасник
coach-cards = Друк карток
coach-empty = Скоро тут з’являться ваші учасники. Торкніться «Новий учасник».
coach-card-none = Ще немає картки
coach-card-fresh = Картка { $number }, ще не використана
coach-card-works = Картка { $number }
coach-card-paused = { $minutes ->
        [one] Картка { $number }, пауза ще { $minutes } хвилину
        [few] Картка { $number }, пауза ще { $minutes } хвилини
        [many] Картка { $number }, пауза ще { $minutes } хвилин
       *[other] Картка { $number }, пауза ще { $minutes } хвилини
    }
coach-card-blocked = Картка { $number } заблокована
coach-card-expired = Картці { $number } понад рік, вона більше не працює

coach-add-title = Новий учасник
coach-add-name = Як звати людину?
coach-add-name-hint = Досить імені або іншого звертання.
coach-add-language = Якою мовою людині найзручніше читати?
coach-add-then = Потім ви побачите картку. Роздрукуйте її одразу.
coach-add-do = Додати учасника
coach-add-no-name = Введіть ім’я. Не більше ніж 60 символів.

coach-person-language = Мова: { $language }
coach-person-help = Допомогти увійти
coach-person-code-why = Немає картки? Створіть код. Він діє 10 хвилин.
coach-person-code-do = Створити код
coach-person-code-how = Людина торкається «Увійти», а потім «Допомога коуча». Там вона вводить цей код.
coach-person-code-once = Код діє 10 хвилин. Він спрацює лише один раз.
coach-person-code-left = Діє ще
coach-person-code-over = Код більше не діє.
coach-person-code-again = Створити новий код
coach-person-card = Картка
coach-person-new-card = Зробити нову картку
coach-person-block = Заблокувати картку
coach-person-end = Завершення участі в проєкті
coach-person-end-do = Закрити доступ

coach-ask-no = Ні, назад
coach-ask-card = { $name }: зробити нову картку?
coach-ask-card-why = Стара картка більше не працюватиме. { $name } вибере також нові картинки.
coach-ask-card-yes = Так, зробити нову картку
coach-ask-block = { $name }: заблокувати картку?
coach-ask-block-why = Картка більше не працюватиме. { $name } вийде з Klick на всіх пристроях.
coach-ask-block-yes = Так, заблокувати картку
coach-ask-end = { $name }: закрити доступ?
coach-ask-end-why = { $name } більше не зможе увійти. Цього не можна скасувати.
coach-ask-end-yes = Так, закрити доступ

coach-cards-title = Друк карток
coach-cards-why = Картку можна надрукувати лише один раз. Тому ми робимо нові картки. Старі картки цих людей більше не працюватимуть. На своїх пристроях їм доведеться ввійти знову.
coach-cards-who = Хто отримає нову картку?
coach-cards-do = Зробити й надрукувати нові картки
coach-cards-nobody = Виберіть принаймні одну людину.

## Das Blatt mit den Karten

sheet-title = Картки для друку
sheet-back = Назад
sheet-now = Надрукуйте картки зараз
sheet-once = Ми показуємо ці картки лише один раз.
sheet-print = Відкрийте меню браузера. Виберіть там «Друк».
sheet-whose = Картка { $number }: { $name }
sheet-card-qr = QR-код для камери
sheet-card-how = Відкрийте камеру. Покажіть картку. Торкніться картинок.
sheet-card-help = Допомога:

screen-phone = Телефон
screen-phone-off = Телефон. Екран вимкнено
screen-computer = Вікно на комп’ютері
screen-time = На самому верху: { $time }
screen-time-icons = На самому верху: { $time }, { $icons }
screen-title = Угорі: { $title }
screen-below = Нижче: { $what }
screen-list = { $first }, { $next }
screen-on = увімкнено
screen-off = вимкнено
screen-ticked = з галочкою
screen-not-ticked = без галочки
screen-chosen = вибрано
screen-not-chosen = не вибрано
screen-apps = Додатки: { $names }
screen-button = Кнопка: { $names }
screen-buttons = Кнопки: { $names }
screen-field = Поле «{ $name }»: { $value }
screen-field-empty = Поле «{ $name }», порожнє
screen-field-bare = Поле: { $value }
screen-field-bare-empty = Порожнє поле
screen-from-them = Повідомлення вам: { $text }
screen-from-me = Ваше повідомлення: { $text }
screen-voice = голосове повідомлення
screen-picture = фото
screen-big = Великим шрифтом посередині: { $text }
screen-icon = Великий значок: { $icon }
screen-dialog = Поверх екрана відкрито вікно: { $title }
screen-dialog-plain = Поверх екрана відкрито вікно
screen-keys-letters = Унизу клавіатура з літерами
screen-keys-digits = Унизу клавіші з цифрами
screen-keys-call = Клавіші з цифрами від 0 до 9, зірочка й решітка
screen-nav = У самому низу 3 кнопки: { $names }
screen-nav-back = Назад
screen-nav-home = Головний екран
screen-nav-apps = останні додатки
screen-nav-all = 3 кнопки в самому низу
screen-key-power = Збоку є кнопка ввімкнення
screen-key-volume = Збоку є кнопка гучності
screen-swipe-up = Стрілка й палець показують: проведіть угору
screen-swipe-down = Стрілка й палець показують: проведіть униз
screen-swipe-left = Стрілка й палець показують: проведіть ліворуч
screen-swipe-right = Стрілка й палець показують: проведіть праворуч
screen-marked = У червоній рамці: { $what }
screen-back = стрілка назад
screen-status = рядок на самому верху
screen-switch = перемикач «{ $name }»
screen-tick = квадратик біля «{ $name }»
screen-choice = кружок біля «{ $name }»
screen-field-name = поле «{ $name }»
screen-field-name-bare = поле
screen-window = вікно
screen-keyboard = клавіатура
screen-key = клавіша { $key }
screen-key-shift = клавіша великих літер
screen-key-delete = клавіша видалення
screen-key-space = пробіл
screen-key-enter = клавіша введення
screen-key-call = зелена кнопка виклику
screen-power = кнопка ввімкнення
screen-volume = кнопка гучності
icon-arrow-down = стрілка вниз
icon-arrow-left = стрілка назад
icon-arrow-right = стрілка вперед
icon-arrow-up = стрілка вгору
icon-battery = батарея
icon-bell = дзвоник
icon-bell-off = перекреслений дзвоник
icon-bluetooth = Bluetooth
icon-calendar = календар
icon-camera = камера
icon-check = галочка
icon-chevron-down = стрілка вниз
icon-chevron-left = стрілка назад
icon-chevron-right = стрілка вперед
icon-circle-alert = знак оклику в колі
icon-clock = годинник
icon-contact = контакт
icon-download = завантажити
icon-ellipsis = три крапки
icon-ellipsis-vertical = три крапки
icon-eye = око
icon-eye-off = перекреслене око
icon-file-text = документ
icon-flag = прапорець
icon-flashlight = ліхтарик
icon-globe = земна куля
icon-headphones = навушники
icon-heart = серце
icon-house = будинок
icon-image = зображення
icon-info = інформація
icon-key-round = ключ
icon-keyboard = клавіатура
icon-languages = мови
icon-laptop = ноутбук
icon-life-buoy = допомога
icon-lock = замок
icon-log-in = увійти
icon-log-out = вийти
icon-mail = електронна пошта
icon-map = карта
icon-map-pin = місце
icon-menu = меню
icon-message-circle = повідомлення
icon-mic = мікрофон
icon-mic-off = мікрофон вимкнено
icon-minus = мінус
icon-moon = місяць
icon-paperclip = скріпка
icon-pause = пауза
icon-pencil = олівець
icon-phone = телефон
icon-phone-off = покласти слухавку
icon-plane = літак
icon-play = відтворити
icon-plus = плюс
icon-power = увімкнути або вимкнути
icon-printer = принтер
icon-qr-code = QR-код
icon-refresh-cw = оновити
icon-rotate-ccw = повернути назад
icon-search = пошук
icon-send = надіслати
icon-settings = налаштування
icon-share-2 = поділитися
icon-shield-check = щит із галочкою
icon-signal = мобільна мережа
icon-smartphone = смартфон
icon-smile = усмішка
icon-square = квадрат
icon-star = зірка
icon-store = магазин додатків
icon-sun = сонце
icon-thumbs-up = великий палець угору
icon-trash-2 = кошик
icon-triangle-alert = попередження
icon-upload = вивантажити
icon-user = людина
icon-user-plus = додати людину
icon-users = люди
icon-video = відео
icon-volume-2 = звук увімкнено
icon-volume-x = звук вимкнено
icon-wifi = Wi-Fi
icon-wifi-off = Wi-Fi вимкнено
icon-x = хрестик
