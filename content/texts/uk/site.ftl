# The words of the room "site": uk. Keys are the same in every language.

brand = Klick, на головну
skip = Перейти до змісту
tools = Інструменти
tabs = Головне меню
foot = Нижня частина сторінки
tab-start = Головна
save = Зберегти
leave = Завершити
leave-line = Вийти. Тоді пристрій буде вільний.
leave-offline = Немає інтернету. Вихід відбудеться, щойно інтернет з’явиться. До того нікому не давайте пристрій.
sign-out = Вийти
to-start = На головну
demo = Це пробна версія. Усі люди тут вигадані.
title-error = Помилка
foot-accessibility = Доступність
foot-easy = Проста німецька
foot-privacy = Захист даних
foot-imprint = Правова інформація
foot-staff = Вхід для команди
start-title = Навчіться користуватися телефоном і комп’ютером
start-hello = Добрий день, { $name }
start-back = З поверненням
start-learn = Уроки: телефон і комп’ютер
start-learn-line = Короткі уроки. Безкоштовно.
start-card = У мене є картка
start-card-line = Вхід із 4 картинками
start-languages = Вашою мовою
start-about = Хто ми?
start-about-line = У нас ви дізнаєтеся, як працюють телефон, комп’ютер та інтернет. Спокійно й разом із людьми, які допомагають.
language-title = Яка мова вам зручна?
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
help-voice-title = Якщо пристрій не читає вголос
help-voice-line = Пристрою потрібен голос вашою мовою.
help-voice-open = Відкрийте налаштування пристрою.
help-voice-search = Знайдіть там: Синтез мовлення. На iPhone шукайте: Голоси.
help-voice-install = Завантажте голос вашою мовою. Найкраще через Wi-Fi.
help-voice-ask = Складно? Запитайте нас. Зробимо це разом.
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
error-507-title = Зараз немає місця, щоб зберегти
error-507-line = Сховище Klick заповнене. Читати можна далі. Скажіть про це коучу й спробуйте пізніше ще раз.

## The imprint
imprint-who = Хто пропонує ці сторінки
imprint-reach = Як з нами зв’язатися
imprint-register = Запис у реєстрі
imprint-responsible = Хто відповідає за тексти й зображення
imprint-program = Програма
imprint-program-line = Klick — вільна програма. Усі можуть користуватися нею та змінювати її.

forgetful-title = Ваш браузер нічого не запам’ятовує
forgetful-why = Klick має запам’ятати, хто ви і що ви зробили. Для цього браузеру потрібні файли cookie. Тут вони вимкнені.
forgetful-plain = Ця адреса починається з http. З’єднання не зашифроване. Тому браузер не запам’ятовує, хто ви.
forgetful-do = Що ви можете зробити
forgetful-plain-address = Відкрийте цю адресу:
forgetful-plain-ask = Запитайте адресу, яка починається з https.
forgetful-plain-operator = Ви обслуговуєте Klick? Налаштуйте https. Інструкція є в README.
forgetful-allow = Відкрийте налаштування браузера. Знайдіть слово cookie. Дозвольте файли cookie для цієї сторінки.
forgetful-other = Або відкрийте Klick в іншому браузері. Приватний режим тут не допоможе.
forgetful-help = Вам допоможе людина.
try-once-more = Спробувати ще раз
offline-title = Немає інтернету
offline-why = Ваш пристрій зараз не має інтернету. Тому ця сторінка не відкривається. Те, що ви вже надіслали, збережено.
offline-do = Що ви можете зробити
offline-plane = Увімкнено режим польоту? Тоді вимкніть його.
offline-wifi = Підійдіть ближче до Wi-Fi. Або підійдіть до вікна.
offline-wait = Зачекайте трохи. Коли інтернет з’явиться, сторінка відкриється сама.
offline-phone = Телефонувати можна і без інтернету. Зателефонуйте нам.
signed-out-kept = Те, що ви написали, ще тут. Воно ще не збережене.
signed-out-sign-in = Увійти в новому вікні
signed-out-come-back = Потім поверніться сюди й торкніться «Надіслати ще раз».
signed-out-send = Надіслати ще раз
