# The words of the room "jobs": ar. Keys are the same in every language.

job-tidy = ترتيب البيانات
job-backup = نسخة احتياطية ليلية
job-fault-gone = ما كان يخصّه لم يعد موجودًا.
job-fault-unreadable = لا يمكن قراءة الملف. أرسل ملفًا آخر.
job-fault-too-large = الملف كبير جدًا. أرسل ملفًا أصغر.
job-fault-busy = كان العمل كثيرًا. سيحاول Klick مرة أخرى.
job-fault-full = الذاكرة ممتلئة. أخبر المسؤول عن التقنية.
job-fault-broken = حدث عطل في Klick. أخبر المسؤول عن التقنية.
job-fault-crashed = توقّف Klick في منتصف العمل كل مرة.
