# The words of the room "jobs": uk. Keys are the same in every language.

job-tidy = Прибирання
job-backup = Нічна резервна копія
job-fault-gone = Того, про що йшлося, вже немає.
job-fault-unreadable = Файл не читається. Надішліть інший.
job-fault-too-large = Файл завеликий. Надішліть менший.
job-fault-busy = Було забагато роботи. Klick спробує ще.
job-fault-full = Пам’ять заповнена. Скажіть тому, хто дбає про техніку.
job-fault-broken = У Klick щось зламалося. Скажіть тому, хто дбає про техніку.
job-fault-crashed = Klick щоразу зупиняли посеред роботи.
