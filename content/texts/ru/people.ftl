# The words of the room "people": ru. Keys are the same in every language.

to-coach-line = Ваши участники, карточки и коды
sign-in-title = Войти
sign-in-back = Назад
sign-in-card = Покажите карточку камере.
sign-in-card-how = Откройте камеру на своём телефоне. Наведите её на QR-код на карточке. Потом нажмите на адрес, который появится на экране.
sign-in-code-detail = Нет карточки с собой? Коуч даст вам код.
sign-in-staff = Я здесь работаю
sign-in-staff-detail = Вход с e-mail и паролем
sign-in-already = Вы вошли: { $name }
sign-in-other = Это не вы? Тогда выйдите здесь.
sign-in-help = Нужна помощь?
sign-in-help-code = Помощь коуча
sign-in-help-code-detail = Коуч поможет вам войти.
sign-in-help-page = Помощь
sign-in-help-page-detail = Ответы на вопросы
sign-out-title = Вы закончили?
sign-out-why = Выйдите. Тогда никто другой не увидит, что вы делали.
sign-out-do = Выйти
sign-out-back = Назад на мою страницу
card-title = Это вы?
card-number = Карточка { $number }
card-yes = Да, это я
card-no = Нет, это не я
card-dead-title = Эта карточка больше не работает
card-dead-why = С этой карточкой уже нельзя войти.
card-dead-do = Коуч сделает вам новую карточку.
card-dead-start = На главную
pictures-title = Ваши 4 картинки
pictures-enter = Нажмите на свои 4 картинки. Порядок важен.
pictures-choose-title = Выберите 4 картинки
pictures-choose = Нажмите на 4 картинки. Запомните картинки и их порядок. Никому их не показывайте.
pictures-again-title = Ещё раз 4 картинки
pictures-again = Нажмите на те же 4 картинки ещё раз. Так мы будем уверены.
pictures-count = Выбрано: { $count } из { $all }
pictures-chosen = выбрано
pictures-take-away = Удалить последнюю картинку
pictures-back = Назад
pictures-wrong = Картинки не подошли
pictures-wrong-left = { $left ->
        [0] Попыток больше нет.
        [one] Осталась { $left } попытка.
        [few] Осталось { $left } попытки.
        [many] Осталось { $left } попыток.
       *[other] Осталось { $left } попытки.
    }
pictures-not-same = Картинки были разные
pictures-not-same-do = Ничего страшного. Начнём ещё раз. Выберите 4 картинки.
pictures-weak = Выберите другие картинки
pictures-weak-same = Это была 4 раза одна и та же картинка. Такое легко угадать. Выберите разные картинки.
pictures-weak-row = Картинки стоят рядом. Такое легко угадать. Перемешайте картинки.
pictures-weak-column = Картинки стоят одна под другой. Такое легко угадать. Перемешайте картинки.
pictures-paused-title = Небольшая пауза
pictures-paused = { $minutes ->
        [one] Картинки 5 раз не подошли. Продолжить можно через { $minutes } минуту.
        [few] Картинки 5 раз не подошли. Продолжить можно через { $minutes } минуты.
        [many] Картинки 5 раз не подошли. Продолжить можно через { $minutes } минут.
       *[other] Картинки 5 раз не подошли. Продолжить можно через { $minutes } минуты.
    }
pictures-paused-do = Не хотите ждать? Коуч поможет вам войти прямо сейчас.
pictures-paused-code = Помощь коуча
device-title = Чей это телефон?
device-shared = Им пользуются и другие
device-shared-detail = Через некоторое время Klick сам сделает выход. Тогда никто не увидит ваших данных.
device-own = Это мой телефон
device-own-detail = Вам не нужно будет входить снова.
device-others = Неправильные картинки до вас: { $count }
device-others-do = Это были вы? Тогда всё хорошо. Не вы? Тогда скажите коучу. Вы получите новую карточку.
code-title = Помощь коуча
code-back = Назад
code-ask-how = Коуч может помочь вам войти. Для этого коучу нужен номер с этого устройства.
code-ask = Показать номер
code-number = Это номер этого устройства. Скажите номер коучу. Тогда коуч даст вам код.
code-label = Код
code-hint = Например: 123 456
code-do = Далее
code-over = Номер действует 10 минут.
code-six-digits = Напишите 6 цифр, которые дал коуч.
code-wrong = Этот код не работает. Напишите код ещё раз. Или попросите новый код.
code-wait = Было слишком много попыток. Подождите одну минуту. Или воспользуйтесь карточкой.
staff-sign-in-title = Вход для команды
staff-sign-in-back = Назад
staff-sign-in-email = E-mail
staff-sign-in-password = Пароль
staff-sign-in-do = Войти
staff-sign-in-no-email = Введите свой адрес e-mail.
staff-sign-in-no-password = Введите свой пароль.
staff-sign-in-wrong = E-mail или пароль не подходит. Введите оба ещё раз.
staff-sign-in-wait = Было слишком много попыток. Подождите три минуты и попробуйте ещё раз.
second-title = Вход в два шага
second-line = Код с телефона защищает вашу учётную запись.
second-lead = Кто-то может подсмотреть ваш пароль. Тогда поможет вход в два шага: после пароля нужен ещё и код с вашего телефона.
second-need = Для этого нужно приложение для кодов на вашем телефоне, например Aegis или FreeOTP. Подойдёт и программа на компьютере, например KeePassXC.
second-owed-title = Сначала вход в два шага
second-owed-line = В вашей роли вы видите многое о других людях. Поэтому для вашей учётной записи нужен вход в два шага. После этого всё откроется.
second-begin = Настроить
second-step-scan = Откройте приложение. Нажмите там «+». Отсканируйте этот QR-код.
second-step-key = Не получается отсканировать? Введите этот ключ в приложение:
second-open-app = Открыть в приложении на этом устройстве
second-step-code = Теперь приложение показывает 6 цифр. Введите эти цифры здесь.
second-still-old = До этого действует старое приложение.
second-qr = QR-код для приложения
second-code-label = Код из приложения
second-any-hint = Например: 123 456 или 7QK3-M0ZD-A9XF
second-any-label = Код из приложения или запасной код
second-finish = Включить
second-stop = Не сейчас
second-six-digits = Введите 6 цифр из приложения.
second-not-fit = Этот код не подходит. Введите цифры, которые приложение показывает сейчас. Если снова не получится, проверьте часы на телефоне.
second-on = Включено { $day }.
second-codes-left =
    { $codes ->
        [0] Запасных кодов больше нет. Создайте новые.
        [one] Остался { $codes } запасной код.
        [few] Осталось { $codes } запасных кода.
        [many] Осталось { $codes } запасных кодов.
       *[other] Осталось { $codes } запасного кода.
    }
second-demanded = Для вашей роли нужен вход в два шага. Поэтому его нельзя выключить.
second-new-codes = Новые запасные коды
second-new-phone = Новый телефон
second-off = Выключить
ask-second-codes = Создать новые запасные коды?
ask-second-codes-why = Старые запасные коды больше не будут работать. Сначала введите код.
ask-second-codes-yes = Создать новые коды
ask-second-phone = У вас новый телефон?
ask-second-phone-why = Сначала введите код из старого приложения или запасной код. Потом вы настроите новое приложение.
ask-second-phone-yes = Далее
ask-second-off = Выключить вход в два шага?
ask-second-off-why = Тогда вашу учётную запись будет защищать только пароль. Сначала введите код.
ask-second-off-yes = Выключить
second-codes-title = Ваши запасные коды
second-codes-now = Коды показаны только сейчас
second-codes-keep = Напечатайте этот лист или перепишите коды. Храните лист в надёжном месте.
second-codes-line = Телефон потерялся или сломался? Тогда войдите с паролем и запасным кодом. Каждый код сработает только один раз.
second-codes-kept = Коды у меня
second-in-title = Ещё один код
second-in-line = Откройте приложение на телефоне. Введите 6 цифр. Запасной код тоже подойдёт.
second-in-lost = Нет ни телефона, ни запасных кодов? Управление может убрать вход в два шага.
second-wrong = Этот код не работает. Введите цифры, которые приложение показывает сейчас. Каждый код сработает только один раз.
second-wait = Было слишком много попыток. Подождите две минуты и попробуйте ещё раз.
second-paper-only = Было слишком много неверных кодов. Введите запасной код. Или спросите в управлении.
own-password-title = Мой пароль
own-password-short = Здесь можно изменить пароль.
own-password-line = После этого вы выйдете на всех других устройствах.
own-password-old = Нынешний пароль
own-password-new = Новый пароль
own-password-hint = Не меньше 15 знаков. Хорошо подойдёт предложение, которое знаете только вы.
own-password-do = Изменить пароль
own-password-wrong = Этот пароль неверный. Напишите пароль, с которым вы входите.
staff-add-no-name = Введите имя. Не больше 60 символов.
staff-add-no-email = Введите адрес e-mail, например name@klick.example.
staff-add-email-taken = Этот адрес e-mail уже занят. Возьмите другой.
staff-add-short-password = В пароле должно быть не меньше 15 символов.
staff-add-no-role = Выберите хотя бы одну роль.
today-title = Сегодня { $weekday }, { $day }
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
coach-search = Найти человека
coach-search-name = Имя
coach-search-do = Искать
coach-search-found = Найдено по запросу «{ $typed }»: { $count }
coach-search-nobody = Нет никого с таким или похожим именем: «{ $typed }»
coach-search-all = Показать всех
hand-over-title = Передача участников
hand-over-line = Коуч уходит или его долго не будет? Передайте участников другому коучу.
hand-over-nobody = Сейчас нет участников, которым вы можете сменить коуча.
hand-over-of = Передача участников. Прежний коуч: { $name }
hand-over-what = Люди остаются в своей группе. Разговоры, цели и задачи отныне видит только новый коуч. Кто ведёт группу, по-прежнему видит людей в ней.
hand-over-gone = У кого-то из них уже другой коуч. Откройте страницу ещё раз.
hand-over-who = Кого передать?
hand-over-to = Кто будет новым коучем?
hand-over-choose = Выберите
hand-over-reason = Почему?
hand-over-reason-hint = Например: отпуск по уходу за ребёнком. Не пишите имён. Можно оставить пустым.
hand-over-do = Передать сейчас
hand-over-people = { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
coach-title = Ваши участники
coach-back = Все участники
coach-add = Новый участник
coach-cards = Печать карточек
coach-empty = Скоро здесь появятся ваши участники. Нажмите «Новый участник».
coach-card-none = Карточки ещё нет
coach-card-fresh = Карточка { $number }, ещё не использована
coach-card-works = Карточка { $number }
coach-card-paused = { $minutes ->
        [one] Карточка { $number }, пауза ещё { $minutes } минуту
        [few] Карточка { $number }, пауза ещё { $minutes } минуты
        [many] Карточка { $number }, пауза ещё { $minutes } минут
       *[other] Карточка { $number }, пауза ещё { $minutes } минуты
    }
coach-card-blocked = Карточка { $number } заблокирована
coach-card-expired = Карточке { $number } больше года, она уже не работает
coach-add-title = Новый участник
coach-add-name = Как зовут человека?
coach-add-name-hint = Достаточно имени или другого обращения. Если людей несколько: каждое имя с новой строки.
coach-add-language = На каком языке человеку удобнее читать?
coach-add-then = Потом вы увидите карточку. Сразу распечатайте её.
coach-add-do = Добавить участника
coach-add-no-name = Введите одно имя в каждой строке. Не больше 60 символов.
coach-add-too-many = Это слишком много за один раз. Введите не больше 40 имён.
coach-person-language = Язык: { $language }
coach-person-change = Изменить имя или язык
coach-person-name = Имя
coach-person-help = Помочь войти
coach-person-code-why = Нет карточки? На своём устройстве человек нажимает «{ $sign-in }», а потом «{ $help }». Там виден номер. Напишите этот номер здесь.
coach-person-number = Номер на устройстве
coach-person-number-hint = Две цифры, например: 47
coach-person-number-two = Напишите номер, который показывает устройство человека. В нём две цифры.
coach-person-code-do = Создать код
coach-person-code-how = Человек вводит этот код на устройстве с номером { $number }. На других устройствах он не работает.
coach-person-code-once = Код действует 10 минут. Он сработает только один раз.
coach-person-code-left = Действует ещё
coach-person-code-over = Код больше не действует.
coach-person-code-again = Создать новый код
coach-person-code-used = Код использован
coach-person-code-used-line = Человек уже вошёл.
coach-person-card = Карточка
coach-person-misses = Неправильные картинки за последние 30 дней: { $count }. Спросите: есть ли эта карточка у кого-то ещё?
coach-person-new-card = Сделать новую карточку
coach-person-block = Заблокировать карточку
coach-person-end = Завершение участия в проекте
coach-person-end-do = Закрыть доступ
coach-person-erase = Удалить всё
coach-person-erase-do = Удалить всё: { $name }
coach-ask-no = Нет, назад
coach-ask-card = Сделать новую карточку? { $name }
coach-ask-card-why = Старая карточка больше не будет работать. { $name } выберет также новые картинки.
coach-ask-card-yes = Да, сделать новую карточку
coach-ask-block = Заблокировать карточку? { $name }
coach-ask-block-why = Карточка больше не будет работать. На всех устройствах вход закроется: { $name }.
coach-ask-block-yes = Да, заблокировать карточку
coach-ask-end = Закрыть доступ? { $name }
coach-ask-end-why = { $name } больше не сможет войти. Это нельзя отменить.
coach-ask-end-yes = Да, закрыть доступ
coach-ask-erase = Удалить всё? { $name }
coach-ask-erase-why = Имя, карточка и всё изученное исчезнут навсегда. { $name } больше не сможет войти. Даже в старых резервных копиях никто не сможет прочитать имя. Это нельзя отменить.
coach-ask-erase-yes = Да, удалить всё
coach-erased-title = Всё удалено
coach-erased-lead = Имени, карточки и всего изученного больше нет. Даже в старых резервных копиях никто не может прочитать имя.
coach-erased-stays = В журнале остаётся, что было сделано. Но никто уже не увидит, о ком шла речь.
coach-cards-title = Печать карточек
coach-cards-why = Карточку можно напечатать только один раз. Поэтому мы делаем новые карточки.
coach-cards-who = Кто получит новую карточку?
coach-cards-do = Сделать и напечатать новые карточки
coach-cards-nobody = Выберите хотя бы одного человека.
coach-cards-groups = Группы
coach-cards-group-empty = В этой группе нет никого, кому вы печатаете карточки.
coach-cards-which = У кого-то из них уже есть карточка?
coach-cards-missing = Печатать только тем, у кого нет карточки
coach-cards-missing-line = Карточки, которые работают, будут работать и дальше.
coach-cards-all = Напечатать новые карточки всем
coach-cards-all-line = Старые карточки больше не будут работать. На своих устройствах людям нужно будет войти снова.
coach-cards-all-have = У всех уже есть карточка. Выберите других людей. Или напечатайте новые карточки всем.
sheet-title = Карточки для печати
sheet-back = Назад
sheet-now = Напечатайте карточки сейчас
sheet-once = Мы показываем эти карточки только один раз.
print-do = Напечатать
sheet-print = Откройте меню браузера. Выберите там «Печать».
cards-only-here = Эти карточки открываются только на этом компьютере
cards-only-here-do = Пока не печатайте карточки. Сначала тот, кто отвечает за Klick, должен указать его адрес.
sheet-whose = Карточка { $number }: { $name }
sheet-twins = Такое или похожее имя уже есть
sheet-twins-why = Это тот же человек? Тогда закройте новый доступ на его странице.
sheet-card-qr = QR-код для камеры
sheet-card-how = Откройте камеру. Покажите карточку. Нажмите на картинки.
sheet-card-help = Помощь:

## Who looked

looked-title = Кто смотрел?
looked-line = Здесь записан каждый просмотр ваших данных
looked-lead = Здесь все, кто смотрел или менял что-то о вас.
looked-nobody = Пока никто ничего не смотрел.
looked-why = Что-то кажется странным? Спросите коуча или позвоните.
looked-gone = Человек, который здесь больше не работает
looked-machine = За компьютером Klick
looked-see-person = открыли вашу страницу
looked-make-person = создали вашу учётную запись
looked-change-person = изменили ваши данные
looked-end-person = закрыли ваш доступ
looked-merge-person = объединили две ваши учётные записи или снова их разделили
looked-help-in = помогли вам войти по коду
looked-print-card = напечатали вам карточку
looked-end-card = заблокировали вашу карточку
looked-end-sign-in = завершили все ваши сеансы
looked-see-other = посмотрели что-то о вас
looked-change-other = изменили что-то о вас

## Where a participant is
coach-place = Место и коуч
coach-place-none = Пока без места
coach-place-coach-is = Коуч: { $name }
coach-place-coach-none = Пока нет постоянного коуча
coach-place-change = Изменить место или коуча
coach-place-title = Где этот человек?
coach-place-why = Место и коуч определяют, кто видит данные человека.
coach-place-where = В каком месте или в какой группе?
coach-place-who = Кто постоянный коуч?
coach-place-do = Сохранить так
coach-place-gone = Этого места или группы больше нет. Выберите другое место.
coach-place-no-coach = Этот человек больше не работает коучем. Выберите другого.
place-no-name = Напишите название. Не больше 80 знаков.
place-too-long = Напишите короче. Не больше 200 знаков.
site-end-people = В этом месте ещё есть люди. Сначала дайте им другое место.
group-end-people = В этой группе ещё есть люди. Сначала дайте им другую группу.

# Who is invited, what they may do, and the first start
team-no-role = Выберите, что человек здесь делает.
team-no-place = Выберите место или весь дом. Свои участники есть только у коуча.
team-not-oneself = Себе вы не можете дать роль. Это делает кто-то другой из управления.
team-from-past = Первый день уже прошёл. Укажите сегодня или позже.
team-to-before = Последний день раньше первого.
team-no-day = Напишите день, месяц и год, например 3, 12 и 2026.
team-no-other = Выберите, кого замещают.
team-deputy-until = Для замещения нужен последний день.
team-other-has-nothing = У этого человека сейчас самого нет роли.
team-there-already = Такая роль уже есть.
team-last-coordinator = Так нельзя: тогда в управлении никого не останется. Сначала дайте кому-то другому роль управления для всего дома.

sign-in-card-code = Карточка без камеры
sign-in-card-code-detail = Введите код с вашей карточки.
card-code-title = Код на вашей карточке
card-code-how = На вашей карточке есть код из двенадцати знаков. Напишите его здесь.
card-code-label = Код
card-code-hint = Например: 7QK3-M0ZD-A9XF
card-code-wrong = Этот код не работает. Перепишите код с карточки ещё раз.

# Own data: what is told to whoever takes it along, and how long it is kept.
told-who = Кто вы
told-name = Имя
told-language = Язык
told-ended = Доступ закрыт
told-places = Место и коуч
told-from-to = С { $from } до { $to }
told-since = С { $from }
told-site = Место
told-group = Группа
told-coach = Коуч
told-reason = Причина смены
told-cards = Ваши карточки
told-card-ends = Действует до
told-card-revoked = Заблокирована
looked-make-export = подготовили для вас копию ваших данных
keep-account = Ваше имя и ваш язык
keep-account-rule = Пока вы здесь участвуете. Потом – пока команда всё не удалит. Это должно быть не позже чем через 12 месяцев после окончания.
keep-card = Ваша карточка и ваши картинки
keep-card-rule = Карточка действует один год. Потом она ничего не открывает.
keep-sign-in = Что вы вошли
keep-sign-in-rule = Пока вы не выйдете, не дольше 180 дней.
keep-log = Кто что-то ваше посмотрел или изменил
keep-log-rule = Журнал остаётся. Так никто не может ничего тайно изменить. Когда всё удалено, никто уже не знает, о ком шла речь.
keep-log-stays = Там остаётся, что было сделано. Вашего имени там нет, и никто не может его найти. Так никто не может ничего тайно изменить.
## Two accounts of one person

me-merged = У вас было две учётные записи
me-merged-line = С { $day } это одна запись. Всё ваше здесь. Есть вопросы? Ваш коуч поможет.
merge-link = Этот человек записан дважды?
merge-doubles = Записаны дважды
merge-lead = Эти имена одинаковые или похожие. Возможно, это тот же человек. Решаете вы.
merge-nobody = Сейчас нет одинаковых имён.
merge-two-title = Это два разных человека
merge-two-line = Эти имена мы вам больше не показываем.
merge-two-back = Всё же показывать снова
merge-done = Объединено: { $name }
merge-done-until = Это можно отменить до { $until }. Потом мы удалим пустую запись.
merge-undo = Снова разделить
merge-title = { $name }: человек записан дважды?
merge-which-other = Нажмите на вторую запись. Или найдите имя.
merge-no-likes = Ни у кого нет похожего имени. Вы можете поискать имя.
merge-what = Это тот же человек? Тогда объедините две записи.
merge-what-then = Беседы, цели, встречи и всё изученное перейдут в одну запись. Вторая запись будет закрыта. Её карточка больше не будет работать. Место и коуч останутся такими, как в записи, которая остаётся.
merge-kept = Какая запись останется?
merge-do = Объединить записи
merge-or = Это два разных человека?
merge-two-why = Тогда мы больше не будем показывать вам этих двоих как одного человека.
merge-two = Это два разных человека
merge-same = Это та же запись. Выберите другую.
merge-choose = Сначала выберите вторую запись.
merge-which = Выберите, какая запись останется.
merge-not-yet = Запись, которую нужно закрыть, объединили только сегодня. Подождите до завтра. Или оставьте эту запись.
merge-too-late = Прошло больше дня. Записи уже нельзя разделить.
merge-both-drafts = Кто-то начал один и тот же текст для обеих записей. Сначала его нужно сохранить или удалить.
merge-both-written = Для обеих записей есть тексты с одной встречи. Возможно, это два человека? Так мы не можем объединить записи.
merge-both-noted = У коуча есть своя заметка об обеих записях. Попросите коуча сначала удалить одну из них.
coach-more = Ещё
