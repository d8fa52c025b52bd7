# The words of the room "administration": ar. Keys are the same in every language.

to-administration = الإدارة
to-administration-line = الفريق والأماكن والأقسام وسير العمل
administration-title = الإدارة

## Who works here

team-title = من يعمل هنا
administration-save = حفظ

## What the organisation says about itself
organisation-title = عنّا
organisation-lead = يقرأ الجميع هذا: في صفحة البداية والمساعدة وعلى البطاقات وفي بيانات الناشر.
organisation-name = الاسم
organisation-name-hint = مثلًا: Klick Nordost
organisation-phone = هاتف المساعدة
organisation-phone-hint = يتصل هنا من يحتاج إلى مساعدة.
organisation-hours = متى يكون أحد موجودًا؟
organisation-hours-hint = مثلًا: من الاثنين إلى الجمعة، 9–16
organisation-imprint = لبيانات الناشر
organisation-imprint-line = تظهر هذه البيانات في صفحة الناشر عندما يُكتب هنا المسؤول والعنوان.
organisation-responsible = من المسؤول؟
organisation-responsible-hint = الاسم الأول واسم العائلة
organisation-email = البريد الإلكتروني
organisation-register = القيد في السجل
organisation-register-hint = مثلًا: المحكمة والرقم. إن لم يوجد قيد فاتركه فارغًا.
organisation-no-phone = اكتب رقم الهاتف بالأرقام فقط، مثلًا 0381 12345.
organisation-long-hours = اكتب الأوقات باختصار. لا تزيد عن 80 حرفًا.
organisation-no-email = اكتب عنوان بريد إلكتروني، مثلًا info@verein.example.
place-address = العنوان
place-address-hint = الشارع، رقم البيت، الرمز البريدي، المدينة

## Sites and groups
places-title = الأماكن والمجموعات
places-all = تغيير الأماكن والمجموعات
places-empty = لا يوجد أي مكان بعد. أضف المكان الأول.
place-ended = منتهٍ
place-ended-line = يمكن قراءة ما كان هنا. لن يُضاف أشخاص جدد.
place-end-yes = نعم، إنهاء
place-end-no = لا، رجوع
site-add = مكان جديد
site-add-do = إضافة المكان
site-name = اسم المكان
site-name-hint = مثلًا: بيت السوق
site-hours = متى يكون مفتوحًا؟
site-hours-hint = مثلًا: من الاثنين إلى الجمعة، 9–17
site-languages = ما اللغات التي يتحدثون بها هناك؟
site-languages-hint = مثلًا: الألمانية، الأوكرانية، العربية
site-groups = { $groups ->
    [0] لا توجد مجموعات بعد.
    [one] مجموعة واحدة.
    [two] مجموعتان.
    [few] { $groups } مجموعات.
   *[other] { $groups } مجموعة.
}
site-end = إنهاء { $name }؟
site-end-why = { $groups ->
    [0] لن يكون أحد في هذا المكان بعد ذلك. لا يمكن التراجع.
   *[other] ينتهي المكان مع كل مجموعاته. لا يمكن التراجع.
}
site-end-ask = إنهاء المكان
groups-title = المجموعات
groups-empty = لا توجد مجموعة في هذا المكان بعد.
group-add = مجموعة جديدة
group-add-do = إضافة المجموعة
group-name = اسم المجموعة
group-name-hint = مثلًا: الهاتف للمبتدئين
group-times = متى تلتقي المجموعة كل أسبوع؟
group-times-hint = مثلًا: الثلاثاء، 10–12
group-people = { $people ->
    [0] لا أحد بعد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
   *[other] { $people } شخصًا
}
group-end = إنهاء المجموعة { $name }؟
group-end-why = لن تلتقي المجموعة بعد ذلك. لا يمكن التراجع.
group-end-ask = إنهاء المجموعة

## Rooms
rooms-title = الغرف
rooms-lead = الغرفة جزء من Klick. يمكنك تشغيلها وإيقافها. يسري ذلك فورًا.
rooms-line = الغرفة المتوقفة لا تفقد شيئًا. يمكنك تشغيلها من جديد.
room-learning = التعلّم
room-on = مُشغَّلة.
room-off = متوقفة. لا يراها أحد.
room-switch-on = تشغيل
room-switch-off = إيقاف
room-needed-by = أوقف هذه الغرفة أولًا: { $room }.
room-needs = شغّل هذه الغرفة أولًا: { $room }.
room-waits = هذه الغرف تحتاج إلى بعضها. في الأسفل مكتوب أيّها تبدّل أولًا.

## How the house runs
organisation-line = الاسم، الهاتف، الأوقات، بيانات الناشر
operation-title = التشغيل
operation-look = للاطّلاع
operation-all = كل ما يخصّ التشغيل
operation-all-line = نسخ احتياطي، فحص، إعادة المحاولة
when-today = اليوم الساعة { $time }
when-yesterday = أمس الساعة { $time }
when-tomorrow = غدًا الساعة { $time }
backup-title = النسخ الاحتياطي
backup-last = تم النسخ { $when }
backup-kept = { $count ->
    [one] قُرئت للتجربة وهي كاملة. نسخة واحدة محفوظة.
    [two] قُرئت للتجربة وهي كاملة. نسختان محفوظتان.
    [few] قُرئت للتجربة وهي كاملة. { $count } نسخ محفوظة.
   *[other] قُرئت للتجربة وهي كاملة. { $count } نسخة محفوظة.
}
backup-old = آخر نسخة قديمة. أنشئ نسخة جديدة واسأل المسؤول عن التقنية.
backup-none = لا توجد نسخة بعد
backup-none-line = ستُنشأ أول نسخة في الليل.
backup-off = لا يُنشأ نسخ احتياطي هنا
backup-off-line = أوقف المسؤول عن التقنية النسخ الاحتياطي.
backup-now = انسخ الآن
backup-on-its-way = يجري النسخ الآن. أعد تحميل الصفحة بعد قليل.
work-now = ما يجري الآن
work-quiet = لا شيء يجري الآن.
work-runs = قيد التنفيذ
work-far = { $done } من { $whole }
work-waiting = { $count ->
    [one] مهمة واحدة تنتظر.
    [two] مهمتان تنتظران.
    [few] { $count } مهام تنتظر.
   *[other] { $count } مهمة تنتظر.
}
work-next = ما سيأتي
work-done = ما انتهى
work-done-at = { $when }، انتهى
work-failed-at = { $when }، لم ينجح
work-again = مرة أخرى
job-other = عمل آخر
job-check-log = فحص قائمة الاطّلاع
check-title = من اطّلع على ماذا؟
check-line = يسجّل Klick من يطّلع على البيانات أو يغيّرها. كل شخص يقرأ قائمته. هنا ترى هل القائمة كاملة.
check-whole = القائمة كاملة، فُحصت { $when }
check-broken = القائمة غير صحيحة ابتداءً من القيد { $entry }
check-never = لم تُفحص بعد
check-entries = { $count ->
    [one] قيد واحد كما كُتب.
    [two] قيدان كما كُتبا.
    [few] { $count } قيود كما كُتبت.
   *[other] { $count } قيدًا كما كُتبت.
}
check-now = افحص الآن
faults-title = أخطاء في المحتوى
faults-count = { $count ->
    [0] كل شيء موجود بكل اللغات.
    [one] درس واحد ناقص بلغة ما.
    [two] درسان ناقصان بلغة ما.
    [few] { $count } دروس ناقصة بلغة ما.
   *[other] { $count } درسًا ناقصًا بلغة ما.
}
faults-missing = ينقص: { $languages }
