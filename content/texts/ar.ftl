# The words of the interface: ar. Keys are the same in every language; a missing one is said in German.

## The frame of every page

brand = Klick، إلى الصفحة الرئيسية
skip = انتقل إلى المحتوى
tools = الأدوات
tabs = القائمة الرئيسية
foot = أسفل الصفحة
tab-start = الرئيسية
tab-learn = التعلّم
tab-me = أنا
display = العرض
help = مساعدة
pause = استراحة
back = رجوع
next = التالي
save = حفظ
check = تحقّق
begin = ابدأ
go-on = تابع
again = شاهد مرة أخرى
leave = إنهاء
sign-out = تسجيل الخروج
sign-in = تسجيل الدخول
to-start = إلى الصفحة الرئيسية
demo = هذه نسخة تجريبية. كل الأشخاص هنا غير حقيقيين.
offline = لا يوجد إنترنت. إجابتك تبقى هنا. حاول مرة أخرى بعد قليل.
form-problem = توجد مشكلة
title-error = خطأ
foot-accessibility = سهولة الاستخدام
foot-easy = الألمانية السهلة
foot-privacy = حماية البيانات
foot-imprint = بيانات الناشر
foot-staff = دخول فريق العمل
lang-missing-title = هذا النص غير متوفر بلغتك بعد
lang-missing-line = تقرؤه هنا بالألمانية السهلة.

## Read aloud

say = استمع
say-stop = إيقاف
say-none = عذرًا، هذا الجهاز لا يستطيع نطق هذه اللغة.

## Start

start-title = تعلّم كيف تستخدم الهاتف والكمبيوتر
start-hello = مرحبًا، { $name }
start-learn = تعلّم الهاتف والكمبيوتر
start-learn-line = دروس قصيرة ومجانية.
start-card = عندي بطاقة
start-card-line = تسجيل الدخول بـ 4 صور
start-languages = بلغتك
start-about = من نحن؟
start-about-line = عندنا تتعلّم كيف يعمل الهاتف والكمبيوتر والإنترنت. بهدوء، ومع أشخاص يساعدونك.
to-coach = المرافقة
to-coach-line = مشاركوك والبطاقات والرموز

## Language, display, help

language-title = أي لغة تريد؟
display-title = الخط والألوان والصوت
display-line = كما يناسبك
display-size = ما حجم الخط الذي تريده؟
display-size-0 = عادي
display-size-1 = كبير
display-size-2 = كبير جدًا
display-colour = فاتح أم داكن؟
display-colour-auto = مثل جهازي
display-colour-light = فاتح
display-colour-dark = داكن
display-font = أي خط؟
display-font-normal = خط عادي
display-font-learner = خط تعليمي بحروف واضحة
display-speed = ما سرعة القراءة التي تريدها؟
display-speed-normal = عادية
display-speed-slow = بطيئة
help-language-line = كل شيء متوفر بعدة لغات.
help-sign-in-line = ببطاقتك و4 صور.
help-learn-line = دروس قصيرة، خطوة بعد خطوة.
help-coach = تحدّث مع شخص
help-human = اتصل بنا. يسعدنا أن نساعدك.
help-human-no-phone = اسأل الكوتش واعرض عليه هذه الصفحة.

## Errors

error-phone = أو اتصل بنا:
error-400-title = لم نتمكّن من قراءة ذلك
error-400-line = ارجع وحاول مرة أخرى.
error-403-title = هذا غير ممكن من هناك
error-403-line = جاء هذا الطلب من موقع آخر. افتح Klick من جديد وحاول مرة أخرى.
error-404-title = هذه الصفحة غير موجودة
error-404-line = ربما يوجد خطأ في العنوان.
error-413-title = هذا كثير دفعة واحدة
error-413-line = ارجع وأرسل أقل.
error-429-title = انتظر قليلًا
error-429-line = { $minutes ->
    [one] كانت هناك محاولات كثيرة. يمكنك المتابعة بعد دقيقة واحدة.
    [two] كانت هناك محاولات كثيرة. يمكنك المتابعة بعد دقيقتين.
    [few] كانت هناك محاولات كثيرة. يمكنك المتابعة بعد { $minutes } دقائق.
   *[other] كانت هناك محاولات كثيرة. يمكنك المتابعة بعد { $minutes } دقيقة.
}
error-500-title = لم ينجح ذلك
error-500-line = الخطأ من عندنا. حاول مرة أخرى بعد 5 دقائق.
error-503-title = يوجد ضغط كبير الآن
error-503-line = انتظر قليلًا ثم أعد تحميل الصفحة.

## Courses and lessons

learn-title = ماذا تريد أن تتعلّم؟
learn-topics = الموضوع
learn-courses = الدورات
learn-empty = سيظهر شيء هنا قريبًا.
learn-all = شاهد كل الدورات
all-courses = كل الدورات
topic-all = الكل
topic-handy = الهاتف
topic-computer = الكمبيوتر
topic-internet = الإنترنت
topic-sicher = الأمان
topic-arbeit = العمل
topic-stadtteil = الحيّ
course-size = { $lessons ->
    [zero] { $lessons } درس
    [one] درس واحد
    [two] درسان
    [few] { $lessons } دروس
    [many] { $lessons } درسًا
   *[other] { $lessons } درس
}، نحو { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
course-learn = ماذا ستتعلّم
course-need = ماذا تحتاج
course-lessons = الدروس
minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
lesson-can = بعد هذا الدرس تستطيع
lesson-steps = الخطوات
lesson-rule-all = ينتهي الدرس عندما تنجز كل الخطوات، وعددها { $steps }.
lesson-rule-right = ينتهي الدرس عندما تكون { $m } من { $n } من إجاباتك صحيحة.
state-finished = تم الانتهاء
state-done = تم
state-begun = بدأت
state-begun-step = بدأت، الخطوة { $step } من { $of }
print-lesson = اطبع الدرس لتأخذه معك

## A step

step-of = الخطوة { $step } من { $of }
step-number = الخطوة { $step }
stuck = لا أعرف كيف أتابع
choose-one = اختر إجابة واحدة.
choose-several = اختر كل الإجابات الصحيحة.
choose-feeling = اختر ما ينطبق عليك.
choose-word = اختر الكلمة الصحيحة.
choose-here = اختر هنا
write-word = اكتب الكلمة.
tick-off = ضع علامة أمام ما ينطبق عليك.
order-hint = رتّب هذا ترتيبًا صحيحًا. اضغط على الأسهم.
order-up = إلى الأعلى: { $what }
order-down = إلى الأسفل: { $what }
order-place = المكان {"{n}"} من {"{m}"}
try-worked = نعم، نجح ذلك
try-help = لا، أحتاج إلى مساعدة
try-again = مرة أخرى
practise = تدرّب مرة أخرى
hint = تلميح
hint-show = أظهر تلميحًا
show-solution = أظهر الحل
your-answer = إجابتك
right-answer = الإجابة الصحيحة
answer-right = صحيح
answer-not-yet = ليس صحيحًا بعد
answer-look-again = انظر مرة أخرى بهدوء. ثم حاول من جديد.
answer-solution = هذا هو الحل الصحيح
step-choose-something = اختر إجابة أولًا.
step-write-something = اكتب كلمة أولًا.

## Help with a step

help-back = رجوع إلى الخطوة
help-hear = استمع مرة أخرى
help-hear-line = يقرأ لك صوتٌ هذه الخطوة.
help-skip = أنجز هذه الخطوة لاحقًا
help-skip-line = تابع إلى الأمام. تبقى الخطوة هنا من أجلك.
help-languages = اقرأ بلغة أخرى

## The end of a lesson

end-title = أنجزت الدرس
end-can = تستطيع الآن:
end-light = أُضيء الآن ضوء جديد في بيتك. ولن ينطفئ بعد اليوم.
end-open-title = بقي القليل
end-open-line = بقيت هذه الخطوات:
lit-of = { $lit } من { $of }
next-lesson = الدرس التالي
to-course = إلى الدورة
to-me = ما أستطيع فعله
sheet-done = أنجزت هذا.
sheet-when = التاريخ:
sheet-how = اطبع هذه الصفحة من قائمة الطباعة في جهازك.

## What I can do

me-title = ما أستطيع فعله
me-line = كل ضوء هو شيء تعلّمته.
me-empty = قريبًا يضيء هنا ضوؤك الأول. ابدأ بدرس.
me-next = الخطوة القادمة
me-guest-title = حتى لا يضيع شيء
me-guest-line = خطواتك محفوظة على هذا الجهاز فقط. سجّل الدخول ببطاقتك. عندها تجد كل شيء على أي جهاز.
me-sign-in-line = ببطاقتك و4 صور
date-short = { $day } { $month ->
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
   *[12] ديسمبر
}
take-over-title = هل كان هذا أنت؟
take-over-line = { $steps ->
    [zero] تعلّم شخص على هذا الجهاز دون تسجيل الدخول: { $steps } خطوة.
    [one] تعلّم شخص على هذا الجهاز دون تسجيل الدخول: خطوة واحدة.
    [two] تعلّم شخص على هذا الجهاز دون تسجيل الدخول: خطوتان.
    [few] تعلّم شخص على هذا الجهاز دون تسجيل الدخول: { $steps } خطوات.
   *[other] تعلّم شخص على هذا الجهاز دون تسجيل الدخول: { $steps } خطوة.
}
take-over-yes = نعم، هذا أنا
take-over-no = لا، هذا شخص آخر
take-over-none = لا يوجد هنا ما يمكن نقله.
order-up-short = إلى الأعلى
order-down-short = إلى الأسفل
try-question = هل نجح ذلك؟


screen-phone = هاتف
screen-phone-off = هاتف. الشاشة مطفأة
screen-computer = نافذة على حاسوب
screen-time = في أعلى الشاشة: { $time }
screen-time-icons = في أعلى الشاشة: { $time }، { $icons }
screen-title = في الأعلى: { $title }
screen-below = تحت ذلك: { $what }
screen-list = { $first }، { $next }
screen-on = مفعّل
screen-off = غير مفعّل
screen-ticked = عليه علامة صح
screen-not-ticked = بلا علامة صح
screen-chosen = مختار
screen-not-chosen = غير مختار
screen-apps = التطبيقات: { $names }
screen-button = زر: { $names }
screen-buttons = أزرار: { $names }
screen-field = خانة { $name }: { $value }
screen-field-empty = خانة { $name }، فارغة
screen-field-bare = خانة: { $value }
screen-field-bare-empty = خانة فارغة
screen-from-them = رسالة إليك: { $text }
screen-from-me = رسالتك: { $text }
screen-voice = رسالة صوتية
screen-picture = صورة
screen-big = بخط كبير في الوسط: { $text }
screen-icon = رمز كبير: { $icon }
screen-dialog = أمامها نافذة: { $title }
screen-dialog-plain = أمامها نافذة
screen-keys-letters = في الأسفل لوحة مفاتيح بالحروف
screen-keys-digits = في الأسفل مفاتيح بالأرقام
screen-keys-call = مفاتيح بالأرقام من 0 إلى 9 ونجمة ومربع
screen-nav = في أسفل الشاشة ثلاثة أزرار: { $names }
screen-nav-back = رجوع
screen-nav-home = الشاشة الرئيسية
screen-nav-apps = التطبيقات الأخيرة
screen-nav-all = الأزرار الثلاثة في الأسفل
screen-key-power = على الجانب زر التشغيل
screen-key-volume = على الجانب زر الصوت
screen-swipe-up = سهم وإصبع: اسحب إلى الأعلى
screen-swipe-down = سهم وإصبع: اسحب إلى الأسفل
screen-swipe-left = سهم وإصبع: اسحب إلى اليسار
screen-swipe-right = سهم وإصبع: اسحب إلى اليمين
screen-marked = الإطار الأحمر حول: { $what }
screen-back = سهم الرجوع
screen-status = الشريط في أعلى الشاشة
screen-switch = مفتاح { $name }
screen-tick = مربع { $name }
screen-choice = دائرة { $name }
screen-field-name = خانة { $name }
screen-field-name-bare = الخانة
screen-window = النافذة
screen-keyboard = لوحة المفاتيح
screen-key = مفتاح { $key }
screen-key-shift = مفتاح الحروف الكبيرة
screen-key-delete = مفتاح الحذف
screen-key-space = مفتاح المسافة
screen-key-enter = مفتاح الإدخال
screen-key-call = زر الاتصال الأخضر
screen-power = زر التشغيل
screen-volume = زر الصوت
icon-arrow-down = سهم إلى الأسفل
icon-arrow-left = سهم الرجوع
icon-arrow-right = سهم إلى الأمام
icon-arrow-up = سهم إلى الأعلى
icon-battery = البطارية
icon-bell = جرس
icon-bell-off = جرس مشطوب
icon-bluetooth = بلوتوث
icon-calendar = تقويم
icon-camera = كاميرا
icon-check = علامة صح
icon-chevron-down = سهم إلى الأسفل
icon-chevron-left = سهم الرجوع
icon-chevron-right = سهم إلى الأمام
icon-circle-alert = علامة تعجب في دائرة
icon-clock = ساعة
icon-contact = جهة اتصال
icon-download = تنزيل
icon-ellipsis = ثلاث نقاط
icon-ellipsis-vertical = ثلاث نقاط
icon-eye = عين
icon-eye-off = عين مشطوبة
icon-file-text = مستند
icon-flag = علم
icon-flashlight = مصباح يدوي
icon-globe = كرة أرضية
icon-headphones = سماعات
icon-heart = قلب
icon-house = بيت
icon-image = صورة
icon-info = معلومات
icon-key-round = مفتاح
icon-keyboard = لوحة مفاتيح
icon-languages = لغات
icon-laptop = حاسوب محمول
icon-life-buoy = مساعدة
icon-lock = قفل
icon-log-in = تسجيل الدخول
icon-log-out = تسجيل الخروج
icon-mail = بريد إلكتروني
icon-map = خريطة
icon-map-pin = مكان
icon-menu = قائمة
icon-message-circle = رسائل
icon-mic = ميكروفون
icon-mic-off = ميكروفون مغلق
icon-minus = ناقص
icon-moon = قمر
icon-paperclip = مشبك ورق
icon-pause = إيقاف مؤقت
icon-pencil = قلم
icon-phone = هاتف
icon-phone-off = إنهاء المكالمة
icon-plane = طائرة
icon-play = تشغيل
icon-plus = زائد
icon-power = تشغيل وإيقاف
icon-printer = طابعة
icon-qr-code = رمز QR
icon-refresh-cw = إعادة تحميل
icon-rotate-ccw = إرجاع
icon-search = بحث
icon-send = إرسال
icon-settings = الإعدادات
icon-share-2 = مشاركة
icon-shield-check = درع عليه علامة صح
icon-signal = شبكة الهاتف
icon-smartphone = هاتف
icon-smile = وجه مبتسم
icon-square = مربع
icon-star = نجمة
icon-store = متجر التطبيقات
icon-sun = شمس
icon-thumbs-up = إبهام إلى الأعلى
icon-trash-2 = سلة المهملات
icon-triangle-alert = تحذير
icon-upload = رفع
icon-user = شخص
icon-user-plus = إضافة شخص
icon-users = أشخاص
icon-video = فيديو
icon-volume-2 = صوت
icon-volume-x = بلا صوت
icon-wifi = واي فاي
icon-wifi-off = واي فاي مطفأ
icon-x = علامة إغلاق
