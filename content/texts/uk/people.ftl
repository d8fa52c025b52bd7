# The words of the room "people": uk. Keys are the same in every language.

to-coach-line = Ваші учасники, картки й коди
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
sign-out-title = Ви закінчили?
sign-out-why = Вийдіть. Тоді ніхто інший не побачить, що ви робили.
sign-out-do = Вийти
sign-out-back = Назад на мою сторінку
card-title = Це ви?
card-number = Картка { $number }
card-yes = Так, це я
card-no = Ні, це не я
card-dead-title = Ця картка більше не працює
card-dead-why = З цією карткою більше не можна ввійти.
card-dead-do = Ваш коуч зробить вам нову картку.
card-dead-start = На головну
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
device-title = Чий це телефон?
device-shared = Ним користуються й інші
device-shared-detail = Скоро вихід відбудеться сам. Так ніхто не побачить ваших даних.
device-own = Це мій телефон
device-own-detail = Щоразу входити не треба.
device-others = Неправильні картинки до вас: { $count }
device-others-do = Це були ви? Тоді все добре. Не ви? Тоді скажіть коучу. Ви отримаєте нову картку.
code-title = Допомога коуча
code-back = Назад
code-ask-how = Коуч може допомогти вам увійти. Для цього коучу потрібен номер із цього пристрою.
code-ask = Показати номер
code-number = Це номер цього пристрою. Скажіть номер коучу. Тоді коуч дасть вам код.
code-label = Код
code-hint = Наприклад: 123 456
code-do = Далі
code-over = Номер діє 10 хвилин.
code-six-digits = Напишіть 6 цифр, які дав вам коуч.
code-wrong = Цей код не працює. Напишіть код ще раз. Або попросіть новий код.
code-wait = Було забагато спроб. Зачекайте одну хвилину. Або скористайтеся карткою.
staff-sign-in-title = Вхід для команди
staff-sign-in-back = Назад
staff-sign-in-email = Електронна пошта
staff-sign-in-password = Пароль
staff-sign-in-do = Увійти
staff-sign-in-no-email = Введіть адресу своєї електронної пошти.
staff-sign-in-no-password = Введіть свій пароль.
staff-sign-in-wrong = Електронна пошта або пароль не підходять. Введіть їх ще раз.
staff-sign-in-wait = Було забагато спроб. Зачекайте три хвилини і спробуйте ще раз.
second-title = Вхід у два кроки
second-line = Код із телефона захищає ваш обліковий запис.
second-lead = Хтось може підгледіти ваш пароль. Тоді допоможе вхід у два кроки: після пароля потрібен ще й код із вашого телефона.
second-need = Для цього потрібен додаток для кодів на вашому телефоні, наприклад Aegis або FreeOTP. Підійде й програма на комп’ютері, наприклад KeePassXC.
second-owed-title = Спершу вхід у два кроки
second-owed-line = У вашій ролі ви бачите багато про інших людей. Тому для вашого облікового запису потрібен вхід у два кроки. Після цього все відкриється.
second-begin = Налаштувати
second-step-scan = Відкрийте додаток. Торкніться там «+». Відскануйте цей QR-код.
second-step-key = Не вдається відсканувати? Введіть цей ключ у додаток:
second-open-app = Відкрити в додатку на цьому пристрої
second-step-code = Тепер додаток показує 6 цифр. Введіть ці цифри тут.
second-still-old = Доти діє старий додаток.
second-qr = QR-код для додатка
second-code-label = Код із додатка
second-any-hint = Наприклад: 123 456 або 7QK3-M0ZD-A9XF
second-any-label = Код із додатка або запасний код
second-finish = Увімкнути
second-stop = Не зараз
second-six-digits = Введіть 6 цифр із додатка.
second-not-fit = Цей код не підходить. Введіть цифри, які додаток показує зараз. Якщо знову не вийде, перевірте годинник на телефоні.
second-on = Увімкнено { $day }.
second-codes-left =
    { $codes ->
        [0] Запасних кодів більше немає. Створіть нові.
        [one] Залишився { $codes } запасний код.
        [few] Залишилося { $codes } запасні коди.
        [many] Залишилося { $codes } запасних кодів.
       *[other] Залишилося { $codes } запасного коду.
    }
second-demanded = Для вашої ролі потрібен вхід у два кроки. Тому вимкнути його не можна.
second-new-codes = Нові запасні коди
second-new-phone = Новий телефон
second-off = Вимкнути
ask-second-codes = Створити нові запасні коди?
ask-second-codes-why = Старі запасні коди більше не працюватимуть. Спершу введіть код.
ask-second-codes-yes = Створити нові коди
ask-second-phone = У вас новий телефон?
ask-second-phone-why = Спершу введіть код зі старого додатка або запасний код. Потім ви налаштуєте новий додаток.
ask-second-phone-yes = Далі
ask-second-off = Вимкнути вхід у два кроки?
ask-second-off-why = Тоді ваш обліковий запис захищатиме лише пароль. Спершу введіть код.
ask-second-off-yes = Вимкнути
second-codes-title = Ваші запасні коди
second-codes-now = Коди показано лише зараз
second-codes-keep = Надрукуйте цей аркуш або перепишіть коди. Зберігайте аркуш у безпечному місці.
second-codes-line = Телефон загубився або зламався? Тоді увійдіть з паролем і запасним кодом. Кожен код спрацює лише один раз.
second-codes-kept = Коди в мене
second-in-title = Ще один код
second-in-line = Відкрийте додаток на телефоні. Введіть 6 цифр. Запасний код теж підійде.
second-in-lost = Немає ні телефона, ні запасних кодів? Управління може прибрати вхід у два кроки.
second-wrong = Цей код не працює. Введіть цифри, які додаток показує зараз. Кожен код спрацює лише один раз.
second-wait = Було забагато спроб. Зачекайте дві хвилини і спробуйте ще раз.
second-paper-only = Було забагато неправильних кодів. Введіть запасний код. Або запитайте в управлінні.
own-password-title = Мій пароль
own-password-short = Тут можна змінити пароль.
own-password-line = Після цього ви вийдете на всіх інших пристроях.
own-password-old = Теперішній пароль
own-password-new = Новий пароль
own-password-hint = Щонайменше 15 знаків. Добре підійде речення, яке знаєте лише ви.
own-password-do = Змінити пароль
own-password-wrong = Цей пароль неправильний. Напишіть пароль, з яким ви входите.
staff-add-no-name = Введіть ім’я. Не більше ніж 60 символів.
staff-add-no-email = Введіть адресу електронної пошти, наприклад name@klick.example.
staff-add-email-taken = Ця адреса вже зайнята. Візьміть іншу.
staff-add-short-password = Пароль має містити щонайменше 15 символів.
staff-add-no-role = Виберіть принаймні одну роль.
today-title = Сьогодні { $weekday }, { $day }
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
coach-search = Знайти людину
coach-search-name = Ім’я
coach-search-do = Шукати
coach-search-found = Знайдено за запитом «{ $typed }»: { $count }
coach-search-nobody = Немає нікого з таким або схожим ім’ям: «{ $typed }»
coach-search-all = Показати всіх
hand-over-title = Передача учасників
hand-over-line = Коуч іде або його довго не буде? Передайте учасників іншому коучу.
hand-over-nobody = Зараз немає учасників, яким ви можете змінити коуча.
hand-over-of = Передача учасників. Попередній коуч: { $name }
hand-over-what = Люди залишаються у своїй групі. Розмови, цілі та завдання відтепер бачить лише новий коуч. Хто веде групу, і далі бачить людей у ній.
hand-over-gone = Хтось із них уже має іншого коуча. Відкрийте сторінку ще раз.
hand-over-who = Кого передати?
hand-over-to = Хто буде новим коучем?
hand-over-choose = Виберіть
hand-over-reason = Чому?
hand-over-reason-hint = Наприклад: відпустка для догляду за дитиною. Не пишіть імен. Можна залишити порожнім.
hand-over-do = Передати зараз
hand-over-people = { $count ->
        [one] { $count } людина
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }
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
coach-add-name-hint = Досить імені або іншого звертання. Якщо людей кілька: кожне ім’я в новому рядку.
coach-add-language = Якою мовою людині найзручніше читати?
coach-add-then = Потім ви побачите картку. Роздрукуйте її одразу.
coach-add-do = Додати учасника
coach-add-no-name = Введіть одне ім’я в кожному рядку. Не більше ніж 60 символів.
coach-add-too-many = Це забагато за один раз. Введіть не більше ніж 40 імен.
coach-person-language = Мова: { $language }
coach-person-change = Змінити ім’я або мову
coach-person-name = Ім’я
coach-person-help = Допомогти увійти
coach-person-code-why = Немає картки? На своєму пристрої людина торкається «{ $sign-in }», а потім «{ $help }». Там видно номер. Напишіть цей номер тут.
coach-person-number = Номер на пристрої
coach-person-number-hint = Дві цифри, наприклад: 47
coach-person-number-two = Напишіть номер, який показує пристрій людини. У ньому дві цифри.
coach-person-code-do = Створити код
coach-person-code-how = Людина вводить цей код на пристрої з номером { $number }. На інших пристроях він не працює.
coach-person-code-once = Код діє 10 хвилин. Він спрацює лише один раз.
coach-person-code-left = Діє ще
coach-person-code-over = Код більше не діє.
coach-person-code-again = Створити новий код
coach-person-code-used = Код використано
coach-person-code-used-line = Людина вже увійшла.
coach-person-card = Картка
coach-person-misses = Неправильні картинки за останні 30 днів: { $count }. Запитайте: чи має ще хтось цю картку?
coach-person-new-card = Зробити нову картку
coach-person-block = Заблокувати картку
coach-person-end = Завершення участі в проєкті
coach-person-end-do = Закрити доступ
coach-person-erase = Видалити все
coach-person-erase-do = { $name }: видалити все
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
coach-ask-erase = { $name }: видалити все?
coach-ask-erase-why = Імʼя, картка і все вивчене зникнуть назавжди. { $name } більше не зможе увійти. Навіть у старих резервних копіях ніхто не зможе прочитати імʼя. Цього не можна скасувати.
coach-ask-erase-yes = Так, видалити все
coach-erased-title = Усе видалено
coach-erased-lead = Імені, картки і всього вивченого більше немає. Навіть у старих резервних копіях ніхто не може прочитати імʼя.
coach-erased-stays = У журналі залишається, що було зроблено. Але ніхто вже не побачить, про кого йшлося.
coach-cards-title = Друк карток
coach-cards-why = Картку можна надрукувати лише один раз. Тому ми робимо нові картки.
coach-cards-who = Хто отримає нову картку?
coach-cards-do = Зробити й надрукувати нові картки
coach-cards-nobody = Виберіть принаймні одну людину.
coach-cards-groups = Групи
coach-cards-group-empty = У цій групі немає нікого, кому ви друкуєте картки.
coach-cards-which = Хтось із них уже має картку?
coach-cards-missing = Друкувати лише тим, хто не має картки
coach-cards-missing-line = Картки, які працюють, працюватимуть далі.
coach-cards-all = Надрукувати нові картки всім
coach-cards-all-line = Старі картки більше не працюватимуть. На своїх пристроях людям доведеться ввійти знову.
coach-cards-all-have = Усі вони вже мають картку. Виберіть інших людей. Або надрукуйте нові картки всім.
sheet-title = Картки для друку
sheet-back = Назад
sheet-now = Надрукуйте картки зараз
sheet-once = Ми показуємо ці картки лише один раз.
print-do = Надрукувати
sheet-print = Відкрийте меню браузера. Виберіть там «Друк».
cards-only-here = Ці картки відкриваються лише на цьому комп’ютері
cards-only-here-do = Поки що не друкуйте картки. Спочатку той, хто відповідає за Klick, має вказати його адресу.
sheet-whose = Картка { $number }: { $name }
sheet-twins = Таке або схоже ім’я вже є
sheet-twins-why = Це та сама людина? Тоді закрийте новий доступ на її сторінці.
sheet-card-qr = QR-код для камери
sheet-card-how = Відкрийте камеру. Покажіть картку. Торкніться картинок.
sheet-card-help = Допомога:

## Who looked

looked-title = Хто дивився?
looked-line = Тут записано кожен перегляд ваших даних
looked-lead = Тут є всі, хто переглядав або змінював щось про вас.
looked-nobody = Поки що ніхто нічого не переглядав.
looked-why = Щось здається дивним? Запитайте коуча або зателефонуйте.
looked-gone = Людина, яка тут більше не працює
looked-machine = За комп’ютером Klick
looked-see-person = відкрили вашу сторінку
looked-make-person = створили ваш обліковий запис
looked-change-person = змінили ваші дані
looked-end-person = закрили ваш доступ
looked-merge-person = обʼєднали два ваші облікові записи або знову їх розділили
looked-help-in = допомогли вам увійти кодом
looked-print-card = надрукували вам картку
looked-end-card = заблокували вашу картку
looked-end-sign-in = завершили всі ваші сеанси
looked-see-other = переглянули щось про вас
looked-change-other = змінили щось про вас

## Where a participant is
coach-place = Місце й коуч
coach-place-none = Ще немає місця
coach-place-coach-is = Коуч: { $name }
coach-place-coach-none = Ще немає постійного коуча
coach-place-change = Змінити місце або коуча
coach-place-title = Де ця людина?
coach-place-why = Місце й коуч визначають, хто бачить дані людини.
coach-place-where = У якому місці або в якій групі?
coach-place-who = Хто постійний коуч?
coach-place-do = Зберегти так
coach-place-gone = Цього місця або групи вже немає. Виберіть інше місце.
coach-place-no-coach = Ця людина вже не працює коучем. Виберіть когось іншого.
place-no-name = Напишіть назву. Не більше 80 знаків.
place-too-long = Напишіть коротше. Не більше 200 знаків.
site-end-people = У цьому місці ще є люди. Спершу дайте їм інше місце.
group-end-people = У цій групі ще є люди. Спершу дайте їм іншу групу.

# Who is invited, what they may do, and the first start
team-no-role = Оберіть, що людина тут робить.
team-no-place = Оберіть місце або весь дім. Власні учасники є лише в коуча.
team-not-oneself = Собі ви не можете надати роль. Це робить хтось інший з управління.
team-from-past = Перший день уже минув. Вкажіть сьогодні або пізніше.
team-to-before = Останній день раніше за перший.
team-no-day = Напишіть день, місяць і рік, наприклад 3, 12 і 2026.
team-no-other = Оберіть, кого замінюють.
team-deputy-until = Для заміни потрібен останній день.
team-other-has-nothing = Ця особа зараз сама не має ролі.
team-there-already = Така роль уже є.
team-last-coordinator = Так не можна: тоді в управлінні нікого не залишиться. Спершу надайте комусь іншому роль управління для всього дому.

sign-in-card-code = Картка без камери
sign-in-card-code-detail = Введіть код із вашої картки.
card-code-title = Код на вашій картці
card-code-how = На вашій картці є код із дванадцяти знаків. Напишіть його тут.
card-code-label = Код
card-code-hint = Наприклад: 7QK3-M0ZD-A9XF
card-code-wrong = Цей код не працює. Перепишіть код із картки ще раз.

# Own data: what is told to whoever takes it along, and how long it is kept.
told-who = Хто ви
told-name = Ім’я
told-language = Мова
told-ended = Доступ закрито
told-places = Місце і коуч
told-from-to = З { $from } до { $to }
told-since = З { $from }
told-site = Місце
told-group = Група
told-coach = Коуч
told-reason = Причина зміни
told-cards = Ваші картки
told-card-ends = Діє до
told-card-revoked = Заблоковано
looked-make-export = підготували для вас копію ваших даних
keep-account = Ваше ім’я і ваша мова
keep-account-rule = Поки ви тут берете участь. Потім – поки команда все не видалить. Це має бути не пізніше ніж через 12 місяців після закінчення.
keep-card = Ваша картка і ваші малюнки
keep-card-rule = Картка діє один рік. Потім вона нічого не відкриває.
keep-sign-in = Що ви ввійшли
keep-sign-in-rule = Поки ви не вийдете, щонайбільше 180 днів.
keep-log = Хто щось ваше переглянув або змінив
keep-log-rule = Журнал залишається. Так ніхто не може нічого таємно змінити. Коли все видалено, ніхто вже не знає, про кого йшлося.
keep-log-stays = Там залишається, що було зроблено. Вашого імені там немає, і ніхто не може його знайти. Так ніхто не може нічого таємно змінити.
## Two accounts of one person

me-merged = У вас було два облікові записи
me-merged-line = Від { $day } це один запис. Усе ваше тут. Маєте запитання? Ваш коуч допоможе.
merge-link = Ця людина записана двічі?
merge-doubles = Записані двічі
merge-lead = Ці імена однакові або схожі. Можливо, це та сама людина. Вирішуєте ви.
merge-nobody = Зараз немає однакових імен.
merge-two-title = Це дві різні людини
merge-two-line = Ці імена ми вам більше не показуємо.
merge-two-back = Усе ж показувати знову
merge-done = Обʼєднано: { $name }
merge-done-until = Це можна скасувати до { $until }. Потім ми видалимо порожній запис.
merge-undo = Знову розділити
merge-title = { $name }: людина записана двічі?
merge-which-other = Торкніться другого запису. Або знайдіть імʼя.
merge-no-likes = Ніхто не має схожого імені. Ви можете пошукати імʼя.
merge-what = Це та сама людина? Тоді обʼєднайте два записи.
merge-what-then = Розмови, цілі, зустрічі й усе вивчене перейдуть в один запис. Другий запис буде закрито. Його картка більше не працюватиме. Місце і коуч залишаться такими, як у записі, що лишається.
merge-kept = Який запис залишиться?
merge-do = Обʼєднати записи
merge-or = Це дві різні людини?
merge-two-why = Тоді ми більше не показуватимемо вам цих двох як одну людину.
merge-two = Це дві різні людини
merge-same = Це той самий запис. Виберіть інший.
merge-choose = Спершу виберіть другий запис.
merge-which = Виберіть, який запис залишиться.
merge-not-yet = Запис, який треба закрити, обʼєднали лише сьогодні. Зачекайте до завтра. Або залиште цей запис.
merge-too-late = Минуло більше ніж день. Записи вже не можна розділити.
merge-both-drafts = Хтось почав той самий текст для обох записів. Спершу його треба зберегти або видалити.
merge-both-written = Для обох записів є тексти з однієї зустрічі. Можливо, це дві людини? Так ми не можемо обʼєднати записи.
merge-both-noted = Коуч має власну нотатку про обидва записи. Попросіть коуча спершу видалити одну з них.
coach-more = Ще
merge-later-first = Після цього додали ще один обліковий запис. Спочатку відокремте той, що додали останнім.
