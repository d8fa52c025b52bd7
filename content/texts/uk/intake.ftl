# The words of the room "intake": uk. Keys are the same in every language.

room-intake = Запити й коротка допомога
interest-card = Я хочу взяти участь
interest-card-line = Напишіть нам. Ми з вами зв’яжемося.
interest-title = Я хочу взяти участь
interest-lead = Участь безкоштовна. Скажіть, як з вами зв’язатися. Усе інше можна не заповнювати.
interest-contact = Як з вами зв’язатися?
interest-contact-hint = Досить одного рядка.
interest-phone = Телефон
interest-email = Електронна пошта
interest-visit = Я зайду
interest-visit-hint = Коли приблизно? Наприклад: у вівторок уранці
interest-name = Ваше ім’я
interest-name-hint = Можна не писати.
interest-language = Мова
interest-site = Місце
interest-site-choose = Оберіть
interest-wishes = Що ви хочете?
wish-phone = Навчитися користуватися телефоном
wish-computer = Працювати на комп’ютері
wish-internet = Користуватися інтернетом
wish-work = Знайти роботу
wish-talk = Поговорити з кимось
interest-wish = Вашими словами
interest-source = Звідки ви про нас знаєте?
source-none = Без відповіді
source-poster = Плакат або листівка
source-friend = Родина або друзі
source-office = Jobcenter або установа
source-passing = Проходжу повз
source-internet = Інтернет
source-other = Інше
interest-trap = Це поле лишається порожнім
interest-what-title = Що буде з вашими даними
interest-what = Те, що ви пишете, читає лише наша команда. Ми зберігаємо це зашифрованим. За 90 днів це буде видалено. Ви можете забрати це будь-коли.
interest-law = Ви просите нас про щось, тому ми маємо право відповісти (стаття 6 абзац 1 літера b GDPR). Згода не потрібна.
interest-send = Надіслати
interest-no-contact = Заповніть один рядок: телефон, пошту або коли ви прийдете.
interest-no-phone = Напишіть тут лише номер телефону, наприклад 0381 123456.
interest-no-email = Напишіть повну адресу пошти, з @ і крапкою.
interest-too-long = Напишіть коротше.
interest-no-site = Оберіть, куди ви хочете прийти.
interest-too-quick = Це було дуже швидко. Перегляньте ще раз і надішліть.
interest-wait = Зараз надходить забагато. Спробуйте за годину або зателефонуйте.
interest-done = Ваш запит надійшов
interest-done-next = Дякуємо. Ми зв’яжемося з вами найближчими днями.
interest-done-until = { $day } запит буде видалено.
interest-done-code = Ваш код
interest-done-keep = Запишіть код. З ним можна забрати запит назад. Він показаний лише тут.
interest-back-title = Забрати запит
interest-back-lead = Введіть код. Тоді ми видалимо все, що ви написали.
interest-back-hint = Шість літер
interest-back-do = Видалити запит
interest-code-none = Код має шість літер. Перевірте ще раз.
interest-code-wrong = За цим кодом нічого немає. Можливо, це вже видалено.
interest-gone = Запит видалено
interest-gone-line = Ми більше нічого про вас не знаємо. Ви можете написати знову будь-коли.
poster-title = Надрукувати плакат
poster-print = Плакат поміщається на один аркуш A4. Оберіть мову й надрукуйте.
poster-words = Телефон, комп’ютер, інтернет: вчимося разом.
poster-free = Участь безкоштовна. Знати нічого не треба.
poster-scan = Наведіть камеру телефона на малюнок. Або введіть цю адресу:
poster-call = Або зателефонуйте:
poster-qr = Код з адресою сторінки
interests-title = Запити
interests-nav = Хто хоче взяти участь і ще не має облікового запису
interests-lead = Ці люди хочуть взяти участь. Відкрийте запит, щоб побачити, як з ними зв’язатися.
interests-empty = Зараз ніхто не чекає.
interests-fill = Заповнити за когось
interests-from = Запит: { $day }
interests-left = { $count ->
        [one] ще { $count } день
        [few] ще { $count } дні
       *[other] ще { $count } днів
    }
interest-state = Стан
interest-state-new = Новий
interest-state-tried = { $count ->
        [one] Не додзвонилися { $count } раз
        [few] Не додзвонилися { $count } рази
       *[other] Не додзвонилися { $count } разів
    }
interest-state-agreed = Прийде: { $day }
interest-state-joined = Уже бере участь
interest-who = Ім’я
interest-no-name = Без імені
interest-until = { $day } цей запит буде видалено. Кожне відкриття записується.
interest-came = Що далі
interest-try = Не додзвонилися
interest-try-undo = Скасувати: помилка
interest-agree = Прийде цього дня
interest-agree-day = Коли прийде людина?
interest-no-day = Напишіть день від сьогодні, до видалення запиту.
interest-join = Бере участь: додати людину
interest-join-line = Ім’я та мова вже стоятимуть у формі. Запит залишиться ще на 14 днів, потім буде видалений.
interest-joined-line = Людина бере участь. Видаліть запит, коли все перенесете.
interest-join-again = До форми для нових людей
interest-give = Передати в інше місце
interest-give-do = Передати
interest-erase = Більше не хоче, або справу зроблено
interest-erase-line = Тоді все про цю людину буде одразу видалено. Повернути це не можна.
interest-erase-do = Видалити зараз
today-interests = Хочуть взяти участь
short-title = Коротка допомога
short-nav = Записати допомогу без реєстрації
short-lead = Хтось зайшов ненадовго? Запишіть, з чим ви допомогли. Не пишіть імені.
short-topic = Про що йшлося?
short-topic-phone = Телефон
short-topic-computer = Комп’ютер
short-topic-internet = Інтернет
short-topic-letter = Лист від установи
short-topic-application = Заява на роботу
short-topic-other = Інше
short-minutes = Як довго?
short-minutes-other = Або інша кількість хвилин
short-minutes-count = { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
       *[other] { $count } хвилин
    }
short-channel = Як звернулася людина?
short-came = Зайшла сюди
short-called = Зателефонувала
short-street = На вулиці
short-site = Місце
short-lang = Мова
short-lang-none = Без відповіді
short-token = Кодове слово
short-token-hint = Лише якщо людина приходить частіше. Вона сама обирає одне слово, наприклад «соняшник». Не ім’я.
short-token-name = Це схоже на ім’я. Кодове слово — це одне слово, а не ім’я.
short-token-contact = Не пишіть тут номера, дня народження чи адреси.
short-token-size = Кодове слово має від 2 до 30 знаків.
short-day = Інший день
short-day-hint = Порожньо означає сьогодні.
short-keep = Зберегти
short-kept = Збережено
short-no-topic = Оберіть, про що йшлося.
short-no-minutes = Оберіть, як довго це тривало: від 1 до 480 хвилин.
short-no-channel = Оберіть, як звернулася людина.
short-no-site = Оберіть місце.
short-no-day = Напишіть день, місяць і рік. День — сьогодні або в останні три місяці.
short-too-much = З цим кодовим словом буде понад 8 годин. Далі це вже не коротка допомога. Запитайте, чи хоче людина взяти участь.
short-total = У цьому кварталі з цим словом разом: { $minutes }.
short-ask-title = Уже 6 годин
short-ask = Будь ласка, запитайте, чи хоче людина взяти участь.
short-full-title = Уже 8 годин
short-full = Більше як коротка допомога не можна. Запитайте, чи хоче людина взяти участь.
short-today = Сьогодні
short-none = Сьогодні ще нічого не записано.
short-no-sites = Для вас ще не вказано місця. Координація може це змінити.
short-undo = Скасувати
short-undo-late = Це можна лише протягом десяти хвилин. Виправити ще можна.
short-correct = Виправити
short-correct-title = Виправити коротку допомогу
short-correct-line = Те, що стояло тут раніше, видно внизу.
short-before = Раніше
short-figures = Цифри
short-figures-line = У цифрах немає імен і кодових слів.
short-sum = { $count ->
        [one] Допомогли { $count } раз, разом { $minutes }.
        [few] Допомогли { $count } рази, разом { $minutes }.
       *[other] Допомогли { $count } разів, разом { $minutes }.
    }
short-count = Скільки разів?
short-month = Місяць
short-month-name = { $month ->
        [1] січень
        [2] лютий
        [3] березень
        [4] квітень
        [5] травень
        [6] червень
        [7] липень
        [8] серпень
        [9] вересень
        [10] жовтень
        [11] листопад
       *[12] грудень
    }
short-csv = Зберегти як таблицю (CSV)
interest-code-wait = Забагато спроб. Спробуйте знову через десять хвилин або зателефонуйте.
