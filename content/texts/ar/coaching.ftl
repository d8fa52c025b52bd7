# The words of the room "coaching": ar. Keys are the same in every language.

session-log = إضافة جلسة
session-log-line = من حضر، وكم كانت المدة، وماذا كُتب في المحضر
session-log-empty = ستظهر مجموعاتك هنا قريبًا. أولًا يجب أن يكون في المجموعة أشخاص.
session-back = كل الأشخاص
session-groups = المجموعات
session-people = مع شخص واحد
session-last = آخر ما أُضيف
session-with-one = محادثة مع شخص واحد
session-people-count = { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
session-minutes-count = { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
session-when = { $day }، الساعة { $time }
session-who = من حضر؟
session-who-hint = عند الجميع مكتوب «حاضر». غيّر فقط ما كان مختلفًا.
session-part-minutes = كم دقيقة؟
session-note-one = ملاحظة
session-note-of = ملاحظة عن { $name }
session-note-read = يمكن للشخص قراءة هذا.
session-facts = المعلومات الأساسية
session-counts = تُحسب في التقرير
session-day = اليوم
session-begins = البداية
session-begins-hint = مثلًا: {"\u2066"}9:30{"\u2069"}
session-minutes = الدقائق
session-minutes-hint = مثلًا: 90 أو {"\u2066"}1:30{"\u2069"}
session-pillar = ما الغرض؟
session-mode = كيف؟
session-topics = عن ماذا تحدّثتم؟
session-note = ملاحظة
session-note-all = ملاحظة واحدة لكل من حضر
session-note-hint = اكتب ما يمكن للجميع سماعه. لا تكتب أسماء. ولا تكتب شيئًا عن الصحة.
session-note-for = يقرأ هذا: { $names }
session-note-nobody = لن يقرأ أحد هذه الملاحظة. احذف النص، أو اكتبه لشخص واحد.
session-read-all = يمكن للجميع قراءتها
session-keep = حفظ الجلسة
session-kept = تم الحفظ
session-kept-title = حُفظت الجلسة
session-undo-until = يمكنك التراجع عن ذلك حتى الساعة { $time }.
session-undo = تراجع
session-undo-late = لم يعد هذا ممكنًا: انتهت الدقائق العشر، أو فتح شخص ما النص أو أضاف شيئًا إليه.
session-next = الجلسة التالية
session-what = مع من
session-how-long = المدة
session-texts = النصوص
session-texts-count = { $count ->
        [zero] لا توجد نصوص
        [one] نص واحد يمكن للشخص قراءته الآن
        [two] نصان يمكن للأشخاص قراءتهما الآن
        [few] { $count } نصوص يمكن للأشخاص قراءتها الآن
        [many] { $count } نصًا يمكن للأشخاص قراءتها الآن
       *[other] { $count } نص يمكن للأشخاص قراءتها الآن
    }
session-somebody = شخص لم يعد ضمن مجموعتك
session-no-day = اكتب اليوم والشهر والسنة. التاريخ هو اليوم أو قبله بسنة على الأكثر.
session-no-time = اكتب وقت البداية، مثلًا {"\u2066"}9:30{"\u2069"}.
session-no-minutes = اكتب كم كانت المدة: من 1 إلى 720 دقيقة.
session-no-pillar = اختر الغرض من الجلسة.
session-no-mode = اختر كيف التقيتم.
session-no-part = الدقائق ناقصة عند «جزئيًا». يجب ألا تزيد عن مدة الجلسة كلها.
session-nobody = لا يوجد الآن في هذه المجموعة شخص يمكنك إضافة جلسة له.
session-too-long = اكتب نصًا أقصر. لا يزيد عن 2500 حرف.

pillar-education = التعلّم
pillar-coaching = المرافقة
pillar-work = العمل
pillar-media = الإعلام

mode-group = في المجموعة
mode-single = محادثة هنا
mode-home = في بيت الشخص
mode-phone = بالهاتف
mode-online = بالفيديو
mode-office = معًا إلى دائرة رسمية

topic-offices = الدوائر الرسمية والرسائل
topic-personal = أمور شخصية
topic-workplace = مكان العمل
topic-health = الصحة والعمل
topic-everyday = الحياة اليومية
topic-application = طلب العمل
topic-digital = الهاتف والكمبيوتر
topic-language = اللغة
topic-debt = المال والديون
topic-housing = السكن
topic-family = العائلة

presence-here = حاضر
presence-absent = غائب
presence-excused = بعذر
presence-partly = جزئيًا

talk-log = تدوين محادثة
talk-log-line = المعلومات الأساسية والمحضر
talk-protocol = المحضر
talk-reads = يمكن لـ { $name } قراءة هذا
talk-how = اكتب ما يمكن للشخص نفسه سماعه. لا تكتب شيئًا عن الأمراض.
talk-agreed = ما اتفقنا عليه
talk-agreed-hint = من يفعل ماذا، وحتى أي يوم؟
talk-view = وجهة نظر { $name }
talk-view-hint = بكلمات الشخص نفسه.
talk-assessment = رأيي
talk-assessment-hint = هذا رأي وليس نتيجة. يظهر منفصلًا عن الباقي.
talk-note = شيء آخر
talk-note-hint = ما كان مهمًا أيضًا.
talk-no-right = أنت لا ترافق هذا الشخص بعد الآن، ولا يمكنك الكتابة عنه. النص ما زال هنا: انسخه.
talk-her-view = رأي الشخص
talk-keep = إنهاء وإظهار

talks-title = المحادثات
talks-line = ما حدث وما كُتب
talks-empty = لا توجد محادثة بعد.
talks-assessment = رأي { $name }
talks-unread = لم يُفتح بعد
talks-read = تم فتحه
talks-answered = تم الرد
talks-answer = { $name }، { $day }:

written-title = ما كُتب عني
written-line = يمكنك قراءة كل كلمة وسماعها.
written-back = صفحتي
written-lead = هنا كل ما كتبه الكوتش عن محادثة معك.
written-empty = لم يكتب أحد شيئًا حتى الآن.
written-new = جديد
written-you-read = تمت القراءة
written-you-agreed = قلت: «هذا صحيح».
written-you-answered = أرسلت ردّك.
written-by = من كتب هذا؟ { $name }
written-by-former = شخص لم يعد يعمل هنا
written-when = محادثة يوم { $day }، { $minutes }
written-agreed-title = ما اتفقنا عليه
written-said = ما قلته أنا
written-thinks = رأي { $name }
written-note = ملاحظة
written-who-reads = يمكن للكوتش ومن ينوب عنه قراءة هذا. لا أحد غيرهما.
written-question = هل هذا صحيح؟
written-agree = هذا صحيح
written-agreed = هذا صحيح.
written-differ = رأيي مختلف
written-differ-how = ما رأيك أنت؟
written-differ-hint = يصل ردّك إلى الكوتش. ويبقى نصّك بجانب النص الآخر.
written-differ-send = إرسال الرد
written-differs-nothing = اكتب رأيك. أو اضغط على «هذا صحيح».
written-your-answer = ردّك:

today-back = اليوم
today-hour = الساعة { $time }
today-groups = المجموعات والمواعيد
today-groups-none = لا يوجد شيء هنا لهذا اليوم.
today-log = إضافة جلسة
today-logged = أُضيفت الجلسة
today-needs = من يحتاج إلى اهتمام
today-needs-none = لا أحد ينتظر.
today-asks = طلب مساعدة
today-asks-taken = الطلب عند { $name }
today-stuck = صعوبة في خطوة
today-stuck-tries = { $count ->
        [zero] لا محاولات
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $count } محاولات
        [many] { $count } محاولة
       *[other] { $count } محاولة
    }
today-learned = مهارة جديدة
today-unseen = { $count ->
        [zero] { $count } يوم بلا حضور
        [one] يوم واحد بلا حضور
        [two] يومان بلا حضور
        [few] { $count } أيام بلا حضور
        [many] { $count } يومًا بلا حضور
       *[other] { $count } يوم بلا حضور
    }
today-unseen-last = آخر حضور: { $day }
today-open = لم يكتمل بعد
today-open-none = لا توجد مسودات.
today-draft = مسودة
today-draft-kept = حُفظت: { $at }
today-answered = تم الرد
today-answered-who = لدى { $name } رأي مختلف
today-answered-day = محضر يوم { $day }

ago-minutes = { $count ->
        [0] قبل لحظات
        [one] قبل دقيقة واحدة
        [two] قبل دقيقتين
        [few] قبل { $count } دقائق
        [many] قبل { $count } دقيقة
       *[other] قبل { $count } دقيقة
    }
ago-hours = { $count ->
        [zero] قبل أقل من ساعة
        [one] قبل ساعة واحدة
        [two] قبل ساعتين
        [few] قبل { $count } ساعات
        [many] قبل { $count } ساعة
       *[other] قبل { $count } ساعة
    }
ago-days = { $count ->
        [zero] قبل أقل من يوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }

help-call = طلب المساعدة
help-call-nav = سنُخبر الكوتش.
help-call-back = رجوع إلى الخطوة
help-call-line = سيرى الكوتش وفريق العمل اسمك والخطوة التي وصلت إليها.
help-call-step = تحتاج إلى مساعدة في هذه الخطوة:
help-call-do = ساعدوني من فضلكم
help-call-known = لقد نقلنا طلبك.
help-call-taken = ستحصل على مساعدة من { $name }.
help-call-end = لم أعد أحتاج إلى مساعدة
help-call-phone = أو اتصل بنا
help-call-no-phone = اسأل في مركز الحيّ (Treffpunkt).

help-request-step = عند هذه الخطوة:
help-request-take = سأتولى الأمر
help-request-take-over = سأتولى الأمر بدلًا منه
help-request-end = إنهاء الطلب
help-request-over = انتهى هذا الطلب.
help-request-person = صفحة الشخص

today-task-for = مهمتك من أجل { $name }
today-goal-of = هدف { $name }

goals-title = الأهداف والمهام
goals-line = ما يريد الشخص تحقيقه، ومن يفعل ماذا
goals-none = لا توجد أهداف بعد.
goal-title = الهدف
goal-new = هدف جديد
goal-new-with = اكتب الهدف مع { $name }، بكلمات الشخص نفسه.
goal-keep = حفظ الهدف
goal-change = تغيير الهدف
goal-what = ماذا يريد الشخص أن يحقّق؟
goal-what-you = ماذا تريد أن تحقّق؟
goal-what-hint = اكتب بكلمات بسيطة كما في الحديث.
goal-why = لماذا هذا مهم؟
goal-why-hint = يمكنك تركه فارغًا.
goal-by = حتى أي يوم؟
goal-by-hint = مثلًا: 15 و4 و2027. يمكنك تركه فارغًا.
goal-by-day = حتى { $day }
goal-levels = كيف نعرف ذلك؟
goal-levels-hint = جملة واحدة لكل درجة، من الأسفل إلى الأعلى: ما هو الوضع الآن، وما اتفقنا عليه، وما هو أكثر من ذلك. إذا بقي حقل فارغًا، تُستعمل الكلمات التي فوقه.
goal-level-1 = كما في البداية
goal-level-2 = تقدّم قليل
goal-level-3 = كما اتفقنا
goal-level-4 = أكثر مما اتفقنا عليه
goal-level-5 = أكثر بكثير مما اتفقنا عليه
goal-at-first = هكذا كان الأمر في البداية.
goal-as-agreed = هكذا اتفقنا.
goal-importance = ما مدى أهمية هذا الهدف؟
goal-difficulty = ما مدى صعوبة هذا الهدف؟
goal-weight-1 = قليلة
goal-weight-2 = متوسطة
goal-weight-3 = كبيرة
goal-where-you = أين وصلت اليوم في هدفك؟
goal-where-she = في رأيك، أين وصل الشخص اليوم في هدفه؟
goal-rate = هكذا أرى الأمر
goal-history = كيف سارت الأمور
goal-windows = النوافذ على اليسار: { $left }. وعلى اليمين: { $right }.
goal-level-of = { $name }: { $count } من 5.
goal-side-you = أنت
goal-side-coach = الكوتش
goal-reached = تحقّق
goal-dropped = لم يعد مهمًا
goal-reach = تحقّق الهدف!
goal-drop = لم يعد هذا الهدف مهمًا
goal-reopen = متابعة العمل على الهدف
goal-no-title = اكتب ما هو الهدف.
goal-title-long = اكتب الهدف بنص أقصر. لا يزيد عن 300 حرف.
goal-line-long = اكتب نصًا أقصر. لا يزيد عن 500 حرف.
goal-no-day = اكتب تاريخًا صحيحًا: تاريخ اليوم أو ما بعده. أو اترك اليوم والشهر والسنة فارغة.
goal-no-level = اختر درجة.
goal-changed-meanwhile = غيّر شخص آخر الهدف في هذه الأثناء. ما كتبته ما زال هنا. افتح الصفحة مرة أخرى واكتبه هناك.
goal-too-many = الأهداف كثيرة جدًا. تابع أولًا العمل على أحد الأهداف القديمة.

tasks-title = المهام
tasks-none = لا توجد مهام الآن.
task-add = مهمة جديدة
task-what = ما المطلوب؟
task-what-hint = مثلًا: إحضار كابل الشحن
task-who = من يفعل ذلك؟
task-due-hint = يمكنك تركه فارغًا.
task-keep = حفظ المهمة
task-tick = تمّت
task-untick = لم تتمّ بعد
task-done-day = تمّت يوم { $day }
task-late = مضى الموعد
task-no-words = اكتب ما المطلوب.
task-too-many = المهام كثيرة جدًا. أنجز بعضها أولًا.

own-goals-title = أهدافي
own-goals-line = ما أريد تحقيقه، وما المطلوب لذلك
own-goals-none = ماذا تريد أن تتعلّم؟ اكتب هدفك الأول.

private-title = ملاحظة خاصة
private-only = لك فقط
private-label = ما تريد تذكّره في المرة القادمة
private-hint = لا يقرأ هذا أحد غيرك. تختفي الملاحظة مع المحضر التالي، أو بعد 30 يومًا على الأكثر.
private-goes = لا يقرأ هذا أحد غيرك. تختفي الملاحظة مع المحضر التالي، أو يوم { $day } على الأكثر.
private-keep = الاحتفاظ بالملاحظة

today-talk-with = محادثة مع { $name }

reminder-task = حان وقت إحدى المهام
appointments-title = المواعيد
appointments-line = متى تلتقيان
appointments-nav = كل مواعيدك، وعلى الهاتف أيضًا
appointments-how = لإضافة موعد جديد، افتح صفحة الشخص.
appointments-none = لا توجد مواعيد قادمة.
appointment-new = موعد جديد
appointment-day-hint = مثلًا: 15 و4 و2027
appointment-what = ما موضوع اللقاء؟
appointment-what-hint = يمكنك تركه فارغًا. سيقرأ الشخص هذا.
appointment-keep = حفظ الموعد
appointment-no-day = اكتب تاريخًا صحيحًا: تاريخ اليوم أو ما بعده.
appointment-no-time = اكتب وقت بداية الموعد، مثلًا {"\u2066"}9:30{"\u2069"}. يجب ألا يكون هذا الوقت قد مضى.
appointment-with = مع { $name }
appointment-off = إلغاء الموعد
appointment-off-person = ألغى الشخص الموعد
appointment-off-coach = ألغى الكوتش الموعد
own-appointments-title = مواعيدي
own-appointments-line = متى ألتقي ومع من
own-appointments-none = ليس لديك مواعيد الآن.
feed-title = في تقويم الهاتف
feed-line = تظهر في التقويم الأوقات فقط. لا تظهر فيه أسماء ولا مواضيع.
feed-open = الحصول على رابط التقويم
feed-again = الحصول على رابط جديد
feed-close = إيقاف التقويم
feed-how = انسخ هذا الرابط. في تقويم هاتفك اختر «الاشتراك في تقويم» أو «إضافة تقويم من عنوان URL»، ثم الصق الرابط هناك.
feed-once = يظهر هذا الرابط مرة واحدة فقط
feed-once-line = لا تعطِ هذا الرابط لأحد. إذا حصلت على رابط جديد، يتوقف الرابط القديم عن العمل.
feed-event = موعد

addendum-of = إضافة من { $name }، { $day }
addendum-add = إضافة شيء
addendum-label = إضافة
addendum-hint = يبقى النص كما هو. يظهر نصك تحته، ويمكن للشخص قراءته.
addendum-keep = حفظ الإضافة
addendum-nothing = اكتب ما تريد إضافته.
session-correct = تصحيح البيانات
session-correct-hint = يبقى من حضر وما كُتب كما هو. وتبقى البيانات السابقة ظاهرة.
session-correct-keep = حفظ التصحيح
session-corrected = تم التصحيح
session-before = { $at }. سابقًا: { $facts }

# Own data: what is told to whoever takes it along, and how long it is kept.
told-sessions = متى كنت عندنا
told-presence = هل كنت حاضرًا؟
told-others = أشياء أخرى
told-notes = هذا عدد الملاحظات الخاصة عنك. لا يقرؤها إلا من كتبها.
told-calendar = مواعيدك متاحة لتقويم.
keep-sessions = متى كنت حاضرًا ولأي غرض
keep-sessions-rule = ما دام الممول يطلب إثباتًا. يمكنك أيضًا أن تطلب الحذف قبل ذلك.
keep-sessions-stays = يبقى أن المجموعة اجتمعت، من أجل التقرير للممول. اسمك لا يظهر فيه. أما المحادثات معك وحدك فتُحذف كلها.
keep-written = ما كُتب عن المحادثات وإجاباتك
keep-written-rule = ما دمت تشارك هنا. بعد ذلك إلى أن يحذف الفريق كل شيء. يجب أن يتم ذلك خلال 12 شهرًا بعد النهاية.
keep-goals = أهدافك ومهامك ومواعيدك
keep-goals-rule = ما دمت تشارك هنا. بعد ذلك إلى أن يحذف الفريق كل شيء. يجب أن يتم ذلك خلال 12 شهرًا بعد النهاية.
keep-help = متى طلبت المساعدة
keep-help-rule = 90 يومًا بعد كل طلب. ثم يحذفها Klick تلقائيًا.
keep-notes = ملاحظات خاصة من الكوتش
keep-notes-rule = 30 يومًا على الأكثر. ثم يحذفها Klick تلقائيًا.
goal-undo-late = لم يعد هذا ممكنًا: انتهت الدقائق العشر، أو قيّم شخص ما الهدف أو غيّره.
task-undo-late = لم يعد هذا ممكنًا: انتهت الدقائق العشر، أو أُنجزت المهمة.

agreement-title = الاتفاق
agreement-line = ما تخططان له معًا
agreement-none = لا يوجد اتفاق بعد.
agreement-first = كتابة اتفاق
agreement-anew = كتابة نسخة جديدة
agreement-lead = مع { $name }. اكتب بحيث يفهم كلاكما فورًا.
agreement-together = ما نفعله معًا
agreement-together-hint = مثلًا: نتدرب على حجز المواعيد على الإنترنت.
agreement-person-does = ما يفعله الشخص
agreement-she-does = ما يفعله { $name }
agreement-does-hint = فقط ما يريده الشخص ويقدر عليه.
agreement-coach-does = ما يفعله الكوتش
agreement-coach-hint = يمكن للشخص الاعتماد على هذا.
agreement-i-do = ما أفعله أنا
agreement-my-coach-does = ما يفعله الكوتش
agreement-meeting = كم مرة نلتقي
agreement-meeting-hint = مثلًا: كل يوم ثلاثاء في العاشرة في مكان اللقاء
agreement-from = من متى؟
agreement-until = حتى متى؟
agreement-review = متى نراجعه مرة أخرى؟
agreement-day-hint = يمكنك ترك هذا فارغًا.
agreement-keep = حفظ الاتفاق
agreement-suggestions = من الأهداف والمهام
agreement-suggestions-hint = ما تختاره يصبح سطرًا في النص.
agreement-take = إضافة إلى النص
agreement-task-hers = مهمة الشخص
agreement-task-coachs = مهمة الكوتش
agreement-since = سارٍ منذ: { $day }
agreement-span = سارٍ من { $from } إلى { $to }
agreement-never = استُبدل بنسخة جديدة قبل أن يبدأ
agreement-review-day = المراجعة التالية: { $day }
agreement-before = النسخ السابقة
agreement-version = النسخة { $number }
agreement-waits = لم يُؤكَّد بعد
agreement-print = على الورق
agreement-note = وافق الشخص
agreement-how = كيف؟
agreement-how-orally = شفهيًا
agreement-how-paper = بتوقيع على الورق
agreement-said = متى؟
agreement-note-keep = تدوين ذلك
agreement-agreed-screen = أُكِّد هنا في { $day }.
agreement-agreed-orally = أُكِّد شفهيًا في { $day }.
agreement-agreed-paper = وُقِّع على الورق في { $day }.
agreement-noted-by = دوّنه { $name }.
agreement-differs = ليس هكذا. الرد في { $day }:
agreement-differ = ليس هكذا
agreement-differs-nothing = اكتب ما يجب أن يكون مختلفًا. أو أكّد أنه صحيح.
agreement-newer = توجد الآن نسخة جديدة. اقرأها أولًا.
agreement-undo-late = لم يعد هذا ممكنًا: انتهت الدقائق العشر، أو قرأ الشخص النص أو ردّ عليه.
agreement-too-many = توجد نسخ كثيرة جدًا. لا يمكن إضافة المزيد.
agreement-no-words = اكتب ما تفعلانه معًا.
agreement-nobody-does = اكتب من يفعل ماذا. يكفي حقل واحد.
agreement-no-from = اكتب من أي يوم يسري. بفارق سنة على الأكثر.
agreement-no-until = اليوم الأخير بعد الأول ولم يمضِ بعد. يمكنك تركه فارغًا.
agreement-no-review = هذا اليوم لم يأتِ بعد ويقع ضمن مدة الاتفاق. يمكنك تركه فارغًا.
agreement-no-how = اختر كيف وافق الشخص.
agreement-signed = المكان واليوم
own-agreement-title = اتفاقي
own-agreement-line = ما أخطط له مع الكوتش
own-agreement-none = ليس لديك اتفاق بعد. يكتبه الكوتش معك.
today-agreement-with = الاتفاق مع { $name }
today-agreement-waits = لم يُؤكَّد منذ مدة
today-agreement-review = مراجعته حتى { $day }
today-handing-note = ملاحظة عند النقل
reminder-agreement = اتفاق بانتظارك

competences-title = ما يجيده الشخص
competences-line = من الحياة والعمل والدورات
competences-none = لا شيء هنا بعد. ابدأ بشيء صغير.
competences-print = طباعة كورقة
competences-learned = تعلّمته هنا
competences-learned-hint = هذه الدروس مكتملة. اضغط على ما تريده في القائمة.
competences-away = وُضع جانبًا
competence-new = إيجاد شيء آخر
competence-title = أستطيع ذلك
competence-lead = مع { $name }. كل إنسان يجيد أشياء كثيرة. غالبًا لا ينتبه لذلك.
competence-lead-own = كل إنسان يجيد أشياء كثيرة. غالبًا لا ينتبه لذلك. خمسة أسئلة تساعدك.
competence-where = 1. أين كان ذلك في الحياة؟
competence-did = 2. ماذا كان العمل هناك؟
competence-did-hint = مثلًا: تربية ثلاثة أطفال، الطبخ لعشرين شخصًا، العناية بحديقة الجيران
competence-can = 3. ماذا يجيد المرء بعد ذلك؟
competence-can-hint = مثلًا: أستطيع تنظيم يوم كامل. أبقى هادئًا عند الضجيج.
competence-level = 4. إلى أي حد تجيده؟
competence-evidence = 5. كيف يظهر ذلك؟
competence-evidence-hint = شهادة، صورة، شخص كان حاضرًا. يمكنك ترك هذا فارغًا.
competence-seen = تاريخ رؤية الورقة
competence-seen-hint = فقط إذا رأيت شهادة. لا يُنسخ شيء.
competence-seen-on = شوهدت الورقة في { $day }
competence-by-course = أُكملت دورة في Klick
competence-keep = إضافة إلى القائمة
competence-take = إضافة
competence-back = استرجاع
competence-away = وضعه جانبًا
competence-away-hint = يمكنك استرجاعه خلال 30 يومًا.
competence-too-many = القائمة طويلة جدًا. ضع شيئًا جانبًا أولًا.
competence-changed-meanwhile = غيّر شخص ما هذا في هذه الأثناء. كلماتك ما زالت هنا. افتح الصفحة مرة أخرى.
competence-no-where = اختر أين كان ذلك في الحياة.
competence-no-did = اكتب ماذا كان العمل.
competence-no-can = اكتب ما يجيده الشخص الآن. تكفي جملة قصيرة.
competence-no-level = اختر إلى أي حد تجيده.
competence-no-seen = اليوم هو اليوم أو خلال السنة الماضية. يمكنك تركه فارغًا.
life-family = العائلة والبيت
life-voluntary = عمل تطوعي
life-hobby = وقت الفراغ
life-job = العمل
life-school = المدرسة والتدريب
life-neighbourhood = الجيران والحي
life-course = دورة
skill-helped = بمساعدة
skill-familiar = وحدي، في المألوف
skill-new = وحدي، حتى في الجديد
skill-teaches = جيد بما يكفي لتعليم الآخرين
own-competences-title = ما أجيده
own-competences-line = كل ما تعلّمته في الحياة

translation-by = ترجمة { $name }، { $day }
translation-into = ترجمة: { $lang }
translation-hint = اكتب الشيء نفسه بهذه اللغة: { $lang }. يبقى النص الأول هو المعتمد.
translation-keep = حفظ الترجمة
translation-yours = الترجمة: { $lang }
translation-first = النص الأول: { $lang }
translation-there = توجد ترجمة بالفعل. يمكنك إضافة شيء إلى النص.
translation-part = ترجم هذا الجزء أيضًا.
translation-taken-back = تم التراجع عن الترجمة. كلماتك ما زالت هنا.
translation-undo-late = لم يعد هذا ممكنًا: انتهت الدقائق العشر، أو قرأ الشخص الترجمة.

folder-title = ملف النقل
folder-of = ملف النقل: { $name }
folder-own = ملف النقل
folder-own-line = ما بقي مفتوحًا عندما تغادر أو تغيب طويلًا
folder-open = عرض الملف
folder-back = النقل إلى مدرّب آخر
folder-lead = هذا ما بقي مفتوحًا لكل شخص. لا يرى أحد هنا ما كُتب.
folder-lead-own = راجع القائمة قبل أن تغادر. يمكنك كتابة ملاحظة لكل شخص.
folder-nobody = لا يوجد أحد لنقله.
folder-drafts = مسودات لم تكتمل: { $count }. يُرجى إكمالها.
folder-drafts-own = لا يستطيع أحد غيرك فتح مسوداتك. بعد النقل ستضيع.
folder-drafts-line = هذا الكوتش وحده يستطيع فتحها. بعد النقل ستضيع.
folder-groups = منها مسودات لمجموعات: { $names }
folder-answers = ردود لم يقرأها أحد بعد: { $count }
folder-help = طلبات مساعدة يتابعها الكوتش: { $count }
folder-tasks = مهام الكوتش المفتوحة: { $count }
folder-goals = الأهداف المفتوحة: { $count }
folder-next = اليوم التالي: { $day }
folder-agreement = اتفاق { $day }
folder-appointment = موعد: { $when }
folder-note = الملاحظة للكوتش التالي موجودة.
folder-no-note = لا توجد ملاحظة للكوتش التالي بعد.
folder-person = عرض وكتابة ملاحظة
folder-goals-title = الأهداف المفتوحة
folder-tasks-title = ما تبقّى على الكوتش
handing-title = النقل: { $name }
handing-link = النقل
handing-line = ما ينبغي أن يعرفه الكوتش التالي
handing-label = ماذا ينبغي أن يعرف الكوتش التالي؟
handing-hint = يمكن للشخص أيضًا قراءة هذا. تختفي الملاحظة بعد 30 يومًا من النقل، أو بعد 90 يومًا على الأكثر.
handing-keep = حفظ الملاحظة
handing-note-of = ملاحظة النقل من { $name }، { $day }
handing-goes = تختفي الملاحظة في { $day }.
hand-over-with = تنتقل المواعيد القادمة معهم
hand-over-with-line = مهام الكوتش المفتوحة تنتقل دائمًا إلى الكوتش الجديد.
addendum-too-many = يوجد هنا 20 إضافة. اكتب محضرًا جديدًا.
written-when-group = لقاء المجموعة في { $day }، { $minutes }
written-with = حضر من الفريق أيضًا: { $names }
session-with = من كان حاضرًا أيضًا من الفريق؟
session-with-yes = كان حاضرًا
session-coaches = من الفريق
session-later-in = { $at }. أُضيف لاحقًا: حضور { $name }.
session-later-out = { $at }. تعديل: لم يكن { $name } حاضرًا.
session-write = الكتابة عن شخص واحد
session-write-to = عن من؟
session-write-words = نصك
session-write-hint = يمكن للشخص قراءة هذا. إذا كان هناك محضر، يُضاف نصك تحته.
session-write-keep = حفظ النص
session-write-nobody = اختر الشخص الذي تكتب عنه.
session-draft-other = ما زالت هنا مسودتك ليوم { $day }
session-draft-other-how = احفظها أو احذفها أولًا. ثم يأتي اللقاء الآخر.
today-unlogged = لم يُسجَّل بعد
own-meetings-title = مجموعتي
plans-title = تخطيط اللقاءات
plans-line = متى تلتقي المجموعات
plans-none = ستظهر مجموعاتك هنا قريبًا.
plans-next = اللقاء القادم: { $when }
plans-not-yet = لا شيء مخطط بعد
plan-title = اللقاءات
plan-words = بالكلمات: { $times }
plan-next = اللقاءات القادمة
plan-none = لا يوجد لقاء مخطط بعد.
meeting-off = أُلغي
meeting-moved = تغيّر الموعد
meeting-closed = مغلق: { $name }
meeting-on = سيُعقد رغم ذلك
meeting-as-planned = كما خُطط له
meeting-move = تغيير الموعد
meeting-new-day = اليوم الجديد
meeting-move-keep = حفظ الموعد الجديد
meeting-planned = كان مخططًا: { $day }
meeting-closed-then = المكان مغلق في هذا اليوم. اختر يومًا آخر.
series-title = كل أسبوع
series-new = تخطيط لقاءات أسبوعية
series-span = من { $from } إلى { $to }
series-days = في أي أيام؟
series-ends = النهاية
series-ends-hint = مثلًا 11:00
series-from = اليوم الأول
series-to = اليوم الأخير
series-place = المكان
series-place-hint = إذا تُرك فارغًا: { $site }
series-place-long = اكتب المكان بنص أقصر. لا يزيد عن 200 حرف.
series-keep = تخطيط اللقاءات
series-end = إنهاء
series-end-title = هل تريد إنهاء هذا: { $what }؟
series-end-why = بعد اليوم لن تلتقي المجموعة في هذا الوقت. لا يمكن التراجع عن ذلك.
series-end-yes = نعم، إنهاء
series-no-days = اختر يومًا واحدًا على الأقل من الأسبوع.
series-no-begin = اكتب متى يبدأ، مثلًا 9:30.
series-no-end = اكتب متى ينتهي. تأتي النهاية بعد البداية.
series-no-from = اكتب اليوم الأول. يكون اليوم أو لاحقًا.
series-no-to = اكتب اليوم الأخير. يأتي بعد الأول، وبحد أقصى بعد سنتين.
series-there = هذه اللقاءات مخططة بالفعل.
series-too-many = هناك الكثير مخطط لهذه المجموعة. أنهِ بعضه أولًا.
closures-title = أوقات الإغلاق
closures-line = لا تلتقي أي مجموعة في هذه الأيام.
closures-none = لم يُسجَّل أي وقت إغلاق.
closure-new = وقت إغلاق جديد
closure-name = الاسم
closure-name-hint = مثلًا: عطلة الصيف
closure-where = أين؟
closure-everywhere = في المكان كله
closure-keep = تسجيل
closure-end = حذف
closure-end-title = هل تريد حذف وقت الإغلاق هذا: { $what }؟
closure-end-why = عندها تلتقي المجموعات من جديد كما خُطط له.
closure-end-yes = نعم، حذف
closure-no-name = اكتب اسمًا لا يزيد عن 80 حرفًا.
closure-no-from = اكتب اليوم الأول.
closure-no-to = اكتب اليوم الأخير. لم يمضِ بعد، ولا يأتي قبل الأول.
holidays-title = العطل الرسمية
holidays-line = يحسب Klick العطل الرسمية لسنة كاملة. يمكنك حذف أي يوم بعد ذلك.
holidays-land = الولاية
holidays-keep = تسجيل العطل
holidays-no-land = اختر ولاية.
holidays-no-year = اختر سنة.
figures-title = أرقام
figures-line = ما يجتمع خلال سنة
figures-year = أرقام { $year }
figures-lead = يُحسب هنا ما رافقته أو ما يقع في مجالك.
figures-few = لا يعرض Klick أرقامًا عن أقل من 5 أشخاص. أحيانًا يُخفى سطر آخر حتى لا يمكن حسابها.
figures-hidden = غير معروض
figures-by-month = حسب الشهر
figures-by-pillar = الغرض
figures-by-mode = الطريقة
figures-sessions = الجلسات
figures-hours = الساعات
figures-people = الأشخاص
figures-there = حضر
figures-invited = كان يمكن أن يحضر
figures-all = المجموع
figures-how = «الأشخاص» يحسب كل شخص مرة واحدة. «حضر» يحسب كل مرة: عدد مرات الحضور من المرات الممكنة. لا تقول الأرقام شيئًا عن جودة عمل أحد.
figures-goals = الأهداف
figures-goals-set = أهداف جديدة
figures-goals-reached = تحققت
figures-t-person = قيمة T كما يراها الأشخاص
figures-t-coach = قيمة T كما يراها الكوتش
figures-t-how = تجمع قيمة T أهدافًا كثيرة. 50 تعني: في المتوسط كما اتُّفق. أكثر من 50 تعني: أبعد مما اتُّفق. لا تقارن بين الأشخاص ولا بين من يرافقونهم. المعادلة من كيريسوك وشيرمان، 1968.
figures-file = تنزيل الجدول
figures-month = { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[other] ديسمبر
    }
merge-handing-note = في الحساب الذي سيُغلق ملاحظة للكوتش التالي. أبقوا هذا الحساب.
told-handing = ملاحظة للكوتش التالي
told-translated = الترجمة
told-made = كُتب في
told-read = فتحته أول مرة في
told-answered = أجبت عليه في
keep-agreed = الاتفاقات وما تجيدونه وملاحظة الكوتش التالي
keep-agreed-rule = 12 شهرًا على الأكثر بعد انتهاء مشاركتكم. تُحذف الملاحظة بعد 30 يومًا من التسليم.
agreement-answered = يوجد جواب سابق. اقرؤوا أولًا ما قيل.
handing-of-other = ما زالت هنا ملاحظة شخص آخر. اقرؤوها أولًا، وستختفي من تلقاء نفسها.
