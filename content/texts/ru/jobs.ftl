# The words of the room "jobs": ru. Keys are the same in every language.

job-tidy = Уборка
job-backup = Ночная резервная копия
job-fault-gone = Того, о чём шла речь, уже нет.
job-fault-unreadable = Файл не читается. Отправьте другой.
job-fault-too-large = Файл слишком большой. Отправьте меньший.
job-fault-busy = Было слишком много работы. Klick попробует ещё.
job-fault-full = Память заполнена. Скажите тому, кто следит за техникой.
job-fault-broken = В Klick что-то сломалось. Скажите тому, кто следит за техникой.
job-fault-crashed = Klick каждый раз останавливали посреди работы.
