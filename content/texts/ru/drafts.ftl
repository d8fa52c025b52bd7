# The words of the room "drafts": ru. Keys are the same in every language.

draft-keep = Сохранить черновик
draft-discard = Удалить черновик
draft-from = Это ваш черновик: { $time }.
draft-kept = Черновик сохранён в {"{time}"}.
draft-saving = Сохраняем …
draft-offline = Нет интернета. Ваш текст остаётся на этом устройстве. Klick сохранит его, как только сможет.
draft-signed-out = Вы вышли из системы. Ваш текст остаётся здесь. Войдите, и он будет сохранён.
draft-too-long = Текст слишком длинный. Он ещё не сохранён. Пожалуйста, сократите его.
draft-gone = Эта форма уже отправлена или удалена в другом окне.
draft-gone-keep = Всё равно оставить как черновик
draft-conflict = Есть два черновика
draft-conflict-how = Вы писали в двух местах. Выберите, что оставить. До этого ничего не пропадёт.
draft-here = Здесь
draft-there = В другом месте, {"{time}"}
draft-take-here = Взять то, что здесь
draft-take-there = Взять другой
draft-take-both = Оставить оба
