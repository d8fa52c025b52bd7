# The words of the room "drafts": uk. Keys are the same in every language.

draft-keep = Зберегти чернетку
draft-discard = Відкинути чернетку
draft-from = Це ваша чернетка: { $time }.
draft-kept = Чернетку збережено о {"{time}"}.
draft-saving = Зберігаємо …
draft-offline = Немає інтернету. Ваш текст залишається на цьому пристрої. Klick збереже його, щойно це стане можливим.
draft-signed-out = Ви вийшли із системи. Ваш текст залишається тут. Увійдіть, і його буде збережено.
draft-too-long = Текст задовгий. Його ще не збережено. Будь ласка, скоротіть його.
draft-gone = Цю форму вже надіслано або відкинуто в іншому вікні.
draft-gone-keep = Усе одно залишити як чернетку
draft-conflict = Є дві чернетки
draft-conflict-how = Ви писали у двох місцях. Виберіть, що залишити. Доти нічого не зникне.
draft-here = Тут
draft-there = В іншому місці, {"{time}"}
draft-take-here = Взяти те, що тут
draft-take-there = Взяти інше
draft-take-both = Залишити обидва
