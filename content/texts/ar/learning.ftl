# The words of the room "learning": ar. Keys are the same in every language.

tab-learn = التعلّم
tab-me = أنا
pause = استراحة
next = التالي
go-on = تابع
again = شاهد مرة أخرى
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
course-learn = محتوى الدورة
course-need = ما يلزمك
course-lessons = الدروس
lesson-can = بعد هذا الدرس يمكنك
lesson-steps = الخطوات
lesson-rule-all = ينتهي الدرس بعد إنجاز كل الخطوات، وعددها { $steps }.
lesson-rule-right = ينتهي الدرس عندما تكون { $m } من { $n } من إجاباتك صحيحة.
state-finished = تم الانتهاء
state-done = تم
state-begun = بدأت
state-begun-step = بدأت، الخطوة { $step } من { $of }
print-lesson = اطبع الدرس لتأخذه معك
step-of = الخطوة { $step } من { $of }
step-number = الخطوة { $step }
stuck = لا أعرف كيف أتابع
choose-one = اختر إجابة واحدة.
choose-several = اختر كل الإجابات الصحيحة.
choose-feeling = اختر ما ينطبق عليك.
choose-word = اختر الكلمة الصحيحة.
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
step-changed = تغيّرت هذه الصفحة للتو. اقرأها مرة أخرى ثم أجب.
help-back = رجوع إلى الخطوة
help-hear = استمع مرة أخرى
help-hear-line = ارجع إلى الخطوة. اضغط هناك على «استمع».
help-skip = أنجز هذه الخطوة لاحقًا
help-skip-line = تابع إلى الأمام. تبقى الخطوة هنا من أجلك.
help-languages = اقرأ بلغة أخرى
end-title = أنجزت الدرس
end-can = يمكنك الآن:
end-light = في بيتك الآن ضوء جديد. مكانه في صفحة «أنا».
end-open-title = يمكنك المتابعة هنا
end-open-line = بقيت هذه الخطوات:
lit-of = { $lit } من { $of }
next-lesson = الدرس التالي
to-course = إلى الدورة
to-me = ما أستطيع فعله
whole-title = الدورة كلها مضاءة
whole-line = لن ينطفئ أي ضوء. تستطيع الآن كل ما في الدورة
next-course = الدورة التالية
handout-course = الدورة
handout-name = الاسم
handout-tick = ضع علامة على ما أنجزته.
handout-where = هذا الدرس على الإنترنت
handout-qr = رمز QR للدرس
handout-answers = الإجابات الصحيحة
sheet-when = التاريخ:
sheet-how = اطبع هذه الصفحة من قائمة الطباعة في جهازك.
me-empty = قريبًا يضيء هنا ضوؤك الأول. ابدأ بدرس.
me-next = الخطوة القادمة
person-learning = التعلّم
person-learning-line = ما يستطيع الشخص فعله، وأين يجد صعوبة
person-learning-none = لم يتعلّم هذا الشخص شيئًا هنا بعد.
person-learning-own = أُنجز على جهازه الخاص: { $count }
person-learning-hard = أين يجد الشخص صعوبة
person-learning-begun = دروس بدأها الشخص
person-learning-can = ما يستطيع الشخص فعله الآن
person-learning-tries = { $count ->
        [zero] لا محاولات
        [one] محاولة واحدة، في { $day }
        [two] محاولتان، آخرهما في { $day }
        [few] { $count } محاولات، آخرها في { $day }
        [many] { $count } محاولة، آخرها في { $day }
       *[other] { $count } محاولة، آخرها في { $day }
    }
me-guest-title = حتى لا يضيع شيء
me-guest-line = من دون تسجيل الدخول تظهر خطواتك على هذا الجهاز فقط. وبعد 60 يومًا من التوقّف نحذفها. سجّل الدخول ببطاقتك، فيظهر كل شيء على أي جهاز.
me-sign-in-line = ببطاقتك و4 صور
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
order-up-short = إلى الأعلى
order-down-short = إلى الأسفل
try-question = هل نجح ذلك؟
screen-phone = هاتف
screen-phone-off = هاتف. الشاشة مطفأة
screen-computer = نافذة على كمبيوتر
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
screen-icon = علامة كبيرة: { $icon }
screen-dialog = أمامها نافذة: { $title }
screen-dialog-plain = أمامها نافذة
screen-keys-letters = في الأسفل لوحة مفاتيح بالحروف
screen-keys-digits = في الأسفل مفاتيح بالأرقام
screen-keys-call = مفاتيح بالأرقام من 0 إلى 9 ونجمة ومربع
screen-nav = في أسفل الشاشة 3 أزرار: { $names }
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
icon-laptop = كمبيوتر محمول
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

# Own data: what is told to whoever takes it along, and how long it is kept.
told-learned = ما تعلّمته
told-step-done = تم
told-lesson-done = أُنجز الدرس
told-hint = فُتح التلميح
told-solution = فُتح الحل
told-answer = إجابتك
told-answer-right = كانت إجابتك صحيحة
told-answer-not-yet = لم تكن إجابتك صحيحة بعد
keep-learning = خطواتك وإجاباتك أثناء التعلّم
keep-learning-rule = بقدر ما يُحفظ اسمك. ثم نحذفها مع كل شيء آخر.
