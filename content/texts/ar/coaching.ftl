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
session-undo-late = فات الوقت: انتهت الدقائق العشر، أو فتح أحدهم النص.
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
