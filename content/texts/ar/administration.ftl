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
group-times-read = تظهر المجموعة في صفحة «اليوم» هكذا: { $times }
group-times-unread = لا يجد Klick وقتًا هنا. اكتب مثلًا: الثلاثاء، 10–12
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
room-coaching = مرافقة المشاركين
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
pictures-off = الصور لا تعمل على هذا الخادم
pictures-off-line = لا يستطيع الخادم فتحها بأمان، وغالبًا لأن نظام Linux فيه بلا Landlock. كل شيء آخر يعمل. أخبروا الشخص المسؤول عن الخادم.
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

# Who is invited, what they may do, and the first start

## Who works here

team-nothing = ليس له دور الآن
team-until = حتى { $day }
team-deputy = ينوب عن { $other }
team-open = بانتظار الرد
team-overdue = قديم جدًا
team-invited = { $role }. أُرسلت الدعوة في { $day }
team-reset-open = كلمة سر جديدة، رابط من { $day }
team-left-title = عملوا هنا سابقًا: { $count }
team-left = حتى { $day }
team-over = لمن أو لأي شيء؟
team-over-hint = التحرير والاستشارة وحماية البيانات والتقنية تشمل دائمًا البيت كله.

## Roles, and over what

role-coach = كوتش
role-coach-line = يرافق الناس في التعلم وفي أهدافهم
role-trainer = مدرّس دورات
role-trainer-line = يعطي الدورات ويرى من حضر وإلى أين وصل
role-desk = الاستقبال
role-desk-line = يستقبل الناس في المكان ويضيفهم
role-editor = التحرير
role-editor-line = الجولة والحلقات والنصوص. لا يرى أحدًا من المرافقة
role-adviser = الاستشارة الاقتصادية
role-adviser-line = المحلات والمساحات والوظائف في الحي
role-coordinator = الإدارة
role-coordinator-line = الفريق والأماكن والتشغيل. لا يرى المحاضر
role-dpo = حماية البيانات
role-dpo-line = يراجع من اطّلع على ماذا. لا يرى المحتوى
role-admin = التقنية
role-admin-line = يشغّل النظام. لا يرى المحتوى
role-deputy = نيابة
role-deputy-line = يرى ويكتب مثل الشخص الآخر، لهذه المدة فقط
over-own = أشخاصه فقط
over-own-line = من يرافقهم هذا الشخص بنفسه
over-all = البيت كله
over-all-line = كل الأماكن وكل المجموعات
over-site-line = مكان مع كل مجموعاته
over-group-line = مجموعة واحدة
over-other = شيء لم يعد موجودًا

## Invite somebody

invite-title = دعوة شخص
invite-name = ما اسم الشخص؟
invite-name-hint = هكذا يراه الجميع، مثل «يانا» أو «السيدة كيرن».
invite-role = ماذا يفعل هذا الشخص هنا؟
invite-do = إنشاء الرابط
invite-why = الرابط يعمل مرة واحدة ولمدة 7 أيام. الشخص يختار كلمة السر بنفسه، ولن تراها أبدًا.

## The sheet with the link

letter-title = رابط { $name }
letter-now = اطبع الرابط أو أرسله الآن
letter-once = سلّم الورقة إلى { $name } باليد. الرابط يظهر هنا الآن فقط.
letter-send = إرسال بالبريد الإلكتروني
letter-mail-subject = رابطك إلى Klick
letter-mail = هذا رابطك إلى Klick. يعمل مرة واحدة حتى { $day }: { $address }
letter-welcome = أهلًا بك في { $place } يا { $name }
letter-welcome-what = بهذه الورقة تنشئ حسابك في Klick. يستغرق ذلك دقيقتين.
letter-reset = كلمة سر جديدة يا { $name }
letter-reset-what = بهذه الورقة تختار كلمة سر جديدة في Klick.
letter-qr = رمز للكاميرا
letter-camera = افتحه بكاميرا الهاتف.
letter-type = أو افتحه على الكمبيوتر:
letter-code = الرمز:
letter-copy = نسخ الرابط
letter-copied = نُسخ الرابط
letter-step-open = افتح الرابط.
letter-step-choose = اختر كلمة السر بنفسك. لا يعرفها أحد غيرك.
letter-step-done = ترى صفحتك. عندها يكون كل شيء قد تم.
letter-until = صالح لمرة واحدة حتى { $day }.
letter-ask = للأسئلة:

## A link that was not used yet

invitation-title = دعوة { $name }
invitation-reset-title = كلمة سر جديدة: { $name }
invitation-open = الرابط من { $day }. صالح حتى { $until }. لم يستخدمه أحد بعد.
invitation-overdue = الرابط من { $day }. كان صالحًا حتى { $until }. لم يستخدمه أحد.
invitation-secret = لا يمكننا عرض الرابط نفسه مرة أخرى. هو على الورقة فقط.
invitation-again = إنشاء رابط جديد
invitation-end = إلغاء الرابط

## Somebody who works here

member-title = { $name }: الأدوار
member-is-you = هذا أنت. أدوارك يغيّرها شخص آخر من الإدارة.
member-left = { $name } لا يعمل هنا منذ { $day }.
member-new = دور جديد
member-what = ما الدور؟
member-other = في حال النيابة: عمّن ينوب { $name }؟
member-from = من أي يوم؟
member-to = حتى أي يوم؟
member-to-hint = الفراغ يعني: حتى ينهي شخص ما الدور. النيابة تحتاج إلى يوم أخير.
member-look = متابعة
member-give = إعطاء الدور
member-means = ماذا يعني ذلك
means-deputy = { $name } ينوب عن { $other } من { $from } حتى { $to }. عدد الأشخاص الذين يراهم: { $count }.
means-until = الدور صالح من { $from } حتى { $to }. عدد الأشخاص الذين يراهم { $name }: { $count }.
means-open = الدور صالح من { $from }. عدد الأشخاص الذين يراهم { $name }: { $count }.
means-ends = بعدها ينتهي ذلك من تلقاء نفسه.
means-looked = من يُطّلع على بياناته يرى ذلك في «من اطّلع؟».
member-now = ما يحق لـ { $name } الآن
member-since = منذ { $day }
member-from-day = من { $day }
member-end-role = إنهاء
member-before = سابقًا
member-times = من { $from } حتى { $to }
member-account = الحساب
member-reset = رابط لكلمة سر جديدة
member-end = لم يعد يعمل هنا
member-second-on = الدخول بخطوتين: مُشغَّل منذ { $day }.
member-second-off = الدخول بخطوتين: غير مُشغَّل.
member-second-reset = إزالة الدخول بخطوتين
ask-second-reset = إزالة الدخول بخطوتين: { $name }؟
ask-second-reset-why = افعل ذلك فقط إذا كان { $name } أمامك أو كنت تعرف صوته. بعد ذلك يسجّل { $name } الدخول من جديد ويُعدّ الدخول بخطوتين مرة أخرى.
ask-second-reset-yes = إزالة
ask-reset = كلمة سر جديدة: { $name }؟
ask-reset-why = تتوقف كلمة السر القديمة فورًا. يُسجَّل خروج { $name } من كل مكان. تحصل على ورقة فيها رابط.
ask-reset-yes = نعم، أنشئ الرابط
ask-leave = هل لم يعد { $name } يعمل هنا؟
ask-leave-why = يُسجَّل خروج { $name } من كل مكان ولا يمكنه الدخول بعد ذلك. تنتهي كل الأدوار والنيابات. لا يمكن التراجع عن ذلك.
ask-leave-yes = نعم، إنهاء الدخول

## The link was opened

link-welcome-title = أهلًا بك يا { $name }
link-welcome-line = هنا تنشئ حسابك. مهمتك: { $role }. يستغرق ذلك دقيقتين.
link-password-title = كلمة سر جديدة يا { $name }
link-password-line = كلمة السر القديمة لم تعد تعمل. اختر هنا كلمة جديدة.
link-email = بريدك الإلكتروني
link-email-hint = به تسجّل الدخول. لا يراه أحد غير الإدارة.
link-password = كلمة السر
link-password-hint = 15 حرفًا على الأقل. جملة لا يعرفها غيرك خيار جيد.
link-account-do = إنشاء الحساب
link-password-do = حفظ كلمة السر
link-used-title = استُخدم هذا الرابط من قبل
link-used-line = الرابط يعمل مرة واحدة فقط. حسابك جاهز: سجّل الدخول بالبريد وكلمة السر. لم تكن أنت؟ اتصل بنا فورًا.
link-overdue-title = هذا الرابط قديم جدًا
link-dead-title = هذا الرابط لم يعد يعمل
link-ask = لا بأس. الإدارة تنشئ لك رابطًا جديدًا.
link-signed-in = هذا الرابط لشخص آخر. سجّل الخروج أولًا، ثم افتح الرابط مرة أخرى.

## The first start

first-title = مرحبًا. هنا يبدأ Klick.
first-line = أنشئ الحساب الأول. به تدعو الآخرين وتجهّز البيت.
first-name = ما اسمك؟
first-over-title = انتهى التشغيل الأول
first-over-line = هذا العنوان لم يعد يعمل. سجّل الدخول أو اطلب رابطًا من الإدارة.
setting-up-number = السؤال { $number } من { $all }
setting-up-way = كل الخطوات
setting-up-account = حسابك
setting-up-before = سبق السؤال عنه
setting-up-now = الآن
setting-up-house = ما اسم البيت؟
setting-up-house-line = هذا الاسم يراه الجميع: في صفحة البداية وعلى البطاقات وعلى الأوراق المطبوعة.
setting-up-place = أين تلتقون؟
setting-up-place-line = المكان هو مثلًا مركز لقاء. يمكنك إضافة أماكن أخرى لاحقًا.
setting-up-group = المجموعة الأولى
setting-up-group-line = لا توجد مجموعة بعد؟ اترك هذا فارغًا.
setting-up-rooms = ما الغرف التي تحتاج إليها؟
setting-up-rooms-line = الغرفة جزء من Klick. الغرفة المتوقفة لا يراها أحد. يمكنك تغيير ذلك في أي وقت.
setting-up-backup = أين تُحفظ النسخة الاحتياطية؟
setting-up-backup-line = إذا تعطّل الكمبيوتر فلن تبقى إلا النسخة الاحتياطية. لذلك ضع دائمًا نسخة منها في مكان آخر.
setting-up-next = متابعة
setting-up-back = رجوع
setting-up-later = سأسأل أولًا
setting-up-done = انتهى، إلى الإدارة
setting-up-open = بقيت أربعة أسئلة
setting-up-open-line = ما اسم البيت؟ أين تلتقون؟ بعد ذلك يمكنك البدء.
setting-up-go = إلى الأسئلة
type-code-title = فتح الدعوة
type-code-line = على ورقتك رمز. اكتبه هنا.
type-code-label = الرمز من ورقتك
type-code-hint = مثلًا: {"\u2066"}7QK3-M0ZD-A9XF{"\u2069"}
type-code-do = متابعة
type-code-twelve = الرمز من ثلاثة أجزاء، في كل جزء أربعة أحرف أو أرقام. اكتب كل الأجزاء.
