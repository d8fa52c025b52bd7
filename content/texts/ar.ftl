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
leave-line = تسجيل الخروج. بعدها يمكن لغيرك استخدام الجهاز.
leave-offline = لا يوجد إنترنت. سيسجّل Klick خروجك عندما يعود الإنترنت. لا تعطِ الجهاز لأحد قبل ذلك.
signed-out-title = انتهى تسجيل دخولك
signed-out-line = إجابتك لم تُحفظ بعد. سجّل الدخول من جديد. أو تابع التعلّم بدون تسجيل الدخول.
sign-out = تسجيل الخروج
sign-in = تسجيل الدخول
to-start = إلى الصفحة الرئيسية
demo = هذه نسخة تجريبية. كل الأشخاص هنا غير حقيقيين.
offline = لا يوجد إنترنت. إجابتك تبقى هنا. حاول مرة أخرى بعد قليل.
form-problem = توجد مشكلة
title-error = خطأ
foot-accessibility = استخدام بلا حواجز
foot-easy = الألمانية السهلة
foot-privacy = حماية البيانات
foot-imprint = بيانات الناشر
foot-staff = دخول فريق العمل
lang-missing-title = هذا النص غير موجود بلغتك بعد
lang-missing-line = يظهر هنا بالألمانية السهلة.

## Read aloud

say = استمع
say-stop = إيقاف
say-none = عذرًا، هذا الجهاز لا يستطيع نطق هذه اللغة.

## Start

start-title = تعلّم استخدام الهاتف والكمبيوتر
start-hello = مرحبًا، { $name }
start-learn = تعلّم الهاتف والكمبيوتر
start-learn-line = دروس قصيرة ومجانية.
start-card = عندي بطاقة
start-card-line = تسجيل الدخول بـ 4 صور
start-languages = بلغتك
start-about = من نحن؟
start-about-line = عندنا دروس عن الهاتف والكمبيوتر والإنترنت. بهدوء، ومع أشخاص يساعدونك.
to-coach = مرافقة المشاركين
to-coach-line = مجموعتك والبطاقات والرموز

## Language, display, help

language-title = ما اللغة المناسبة لك؟
display-title = الخط والألوان والصوت
display-line = كما يناسبك
display-size = ما حجم الخط المناسب لك؟
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
display-speed = ما سرعة القراءة المناسبة لك؟
display-speed-normal = عادية
display-speed-slow = بطيئة
help-language-line = يمكنك تغيير اللغة دائمًا.
help-sign-in-line = ببطاقتك و4 صور.
help-learn-line = دروس قصيرة، خطوة بعد خطوة.
help-coach = تحدّث مع شخص
help-human = اتصل بنا. يسعدنا أن نساعدك.
help-human-no-phone = اعرض هذه الصفحة على الكوتش واطلب المساعدة.

## Errors

error-phone = أو اتصل بنا:
error-400-title = لم نتمكّن من قراءة ذلك
error-400-line = ارجع وحاول مرة أخرى.
error-403-title = هذا غير ممكن من هناك
error-403-line = جاء هذا الطلب من موقع آخر. افتح Klick من جديد وحاول مرة أخرى.
error-404-title = هذه الصفحة غير موجودة
error-404-line = ربما يوجد خطأ في العنوان.
error-413-title = هذا كثير دفعة واحدة
error-413-line = ارجع وأرسل أقل من ذلك.
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

learn-title = ما الذي يهمّك تعلّمه؟
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
minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
lesson-can = بعد هذا الدرس يمكنك
lesson-steps = الخطوات
lesson-rule-all = ينتهي الدرس بعد إنجاز كل الخطوات، وعددها { $steps }.
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
help-hear-line = ارجع إلى الخطوة. اضغط هناك على «استمع».
help-skip = أنجز هذه الخطوة لاحقًا
help-skip-line = تابع إلى الأمام. تبقى الخطوة هنا من أجلك.
help-languages = اقرأ بلغة أخرى

## The end of a lesson

end-title = أنجزت الدرس
end-can = يمكنك الآن:
end-light = في بيتك الآن ضوء جديد. مكانه في صفحة «أنا».
end-open-title = يمكنك المتابعة هنا
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
me-guest-line = من دون تسجيل الدخول تظهر خطواتك على هذا الجهاز فقط. وبعد 60 يومًا من التوقّف نحذفها. سجّل الدخول ببطاقتك، فيظهر كل شيء على أي جهاز.
me-sign-in-line = ببطاقتك و4 صور
date-short = { $day } { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيو
    [7] تموز/يوليو
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
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
order-up-short = إلى الأعلى
order-down-short = إلى الأسفل
try-question = هل نجح ذلك؟

# Menschen: Anmelden, Karten, Codes, Team, Begleitung. Einfache Sprache, "Sie".

## Die zwölf Bilder

pin-baum = شجرة
pin-bus = باص
pin-schluessel = مفتاح
pin-fisch = سمكة
pin-haus = بيت
pin-sonne = شمس
pin-apfel = تفاحة
pin-brille = نظارة
pin-uhr = ساعة
pin-boot = قارب
pin-blume = زهرة
pin-tasse = فنجان

## Anmelden: die Wege

sign-in-title = تسجيل الدخول
sign-in-back = رجوع
sign-in-card = ضع بطاقتك أمام الكاميرا.
sign-in-card-how = افتح كاميرا هاتفك. وجّهها إلى المربّع المنقّط على البطاقة. ثم اضغط على العنوان الذي يظهر على الشاشة.
sign-in-code-detail = بطاقتك ليست معك؟ الكوتش يعطيك رمزًا.
sign-in-staff = أعمل هنا
sign-in-staff-detail = الدخول بالبريد الإلكتروني وكلمة المرور
sign-in-already = دخلت باسم: { $name }
sign-in-other = هذا ليس أنت؟ سجّل الخروج هنا.
sign-in-help = هل تحتاج إلى مساعدة؟
sign-in-help-code = مساعدة من الكوتش
sign-in-help-code-detail = الكوتش يساعدك على الدخول.
sign-in-help-page = مساعدة
sign-in-help-page-detail = إجابات عن الأسئلة

## Abmelden

sign-out-title = هل انتهيت؟
sign-out-why = سجّل الخروج. عندها لا يرى أحد غيرك ما فعلته.
sign-out-do = تسجيل الخروج
sign-out-back = رجوع إلى صفحتي

## Die Karte

card-title = هل هذا أنت؟
card-number = البطاقة { $number }
card-yes = نعم، هذا أنا
card-no = لا، هذا ليس أنا
card-dead-title = هذه البطاقة لم تعد تعمل
card-dead-why = لا يمكن الدخول بهذه البطاقة بعد الآن.
card-dead-do = الكوتش يجهّز لك بطاقة جديدة.
card-dead-start = إلى الصفحة الرئيسية

## Die vier Bilder

pictures-title = صورك الأربع
pictures-enter = اضغط على صورك الأربع. الترتيب مهم.
pictures-choose-title = اختر 4 صور
pictures-choose = اضغط على 4 صور. احفظ الصور وترتيبها. لا تُظهرها لأحد.
pictures-again-title = الصور الأربع مرة أخرى
pictures-again = اضغط على الصور الأربع نفسها مرة أخرى. هكذا نتأكد.
pictures-count = اخترت: { $count } من { $all }
pictures-chosen = تم اختيارها
pictures-take-away = احذف آخر صورة
pictures-back = رجوع
pictures-wrong = الصور غير صحيحة
pictures-wrong-left = { $left ->
        [0] لم تبقَ أي محاولة.
        [one] بقيت محاولة واحدة.
        [two] بقيت محاولتان.
        [few] بقيت { $left } محاولات.
       *[other] بقيت { $left } محاولة.
    }
pictures-not-same = لم تكن الصور متطابقة
pictures-not-same-do = لا بأس. نبدأ من جديد. اختر 4 صور.
pictures-weak = اختر صورًا أخرى
pictures-weak-same = اخترت الصورة نفسها 4 مرات. من السهل تخمين ذلك. اختر صورًا مختلفة.
pictures-weak-row = الصور بجانب بعضها. من السهل تخمين ذلك. اختر صورًا من أماكن مختلفة.
pictures-weak-column = الصور تحت بعضها. من السهل تخمين ذلك. اختر صورًا من أماكن مختلفة.
pictures-paused-title = استراحة قصيرة
pictures-paused = { $minutes ->
        [one] كانت الصور غير صحيحة 5 مرات. يمكنك المتابعة بعد دقيقة واحدة.
        [two] كانت الصور غير صحيحة 5 مرات. يمكنك المتابعة بعد دقيقتين.
        [few] كانت الصور غير صحيحة 5 مرات. يمكنك المتابعة بعد { $minutes } دقائق.
       *[other] كانت الصور غير صحيحة 5 مرات. يمكنك المتابعة بعد { $minutes } دقيقة.
    }
pictures-paused-do = لا داعي للانتظار: يمكن للكوتش مساعدتك على الدخول الآن.
pictures-paused-code = مساعدة من الكوتش

## Wem gehört das Handy?

device-title = لمن هذا الهاتف؟
device-shared = يستخدمه آخرون أيضًا
device-shared-detail = سنسجّل خروجك بعد قليل. هكذا لا يرى أحد أشياءك.
device-own = هذا هاتفي
device-own-detail = لن نسجّل خروجك.

## Coach hilft

code-title = مساعدة من الكوتش
code-back = رجوع
code-how = عند الكوتش رمز لك. الرمز فيه 6 أرقام.
code-label = الرمز
code-hint = مثلًا: {"\u2066"}123 456{"\u2069"}
code-do = التالي
code-six-digits = اكتب الأرقام الستة التي أعطاك إياها الكوتش.
code-wrong = هذا الرمز لا يعمل. اكتب الرمز مرة أخرى. أو اطلب رمزًا جديدًا.
code-wait = كانت المحاولات كثيرة جدًا. انتظر 10 دقائق. أو استخدم بطاقتك.

## Team

staff-sign-in-title = دخول فريق العمل
staff-sign-in-back = رجوع
staff-sign-in-email = البريد الإلكتروني
staff-sign-in-password = كلمة المرور
staff-sign-in-do = تسجيل الدخول
staff-sign-in-no-email = اكتب عنوان بريدك الإلكتروني.
staff-sign-in-no-password = اكتب كلمة المرور.
staff-sign-in-wrong = البريد الإلكتروني أو كلمة المرور غير صحيحة. اكتبهما مرة أخرى.
staff-sign-in-wait = كانت المحاولات كثيرة جدًا. انتظر 15 دقيقة ثم حاول مرة أخرى.
staff-add-no-name = اكتب اسمًا لا يزيد على 60 حرفًا.
staff-add-no-email = اكتب عنوان بريد إلكتروني، مثل name@klick.example.
staff-add-email-taken = هذا البريد الإلكتروني مستخدم. اختر عنوانًا آخر.
staff-add-short-password = اختر كلمة مرور من 15 حرفًا على الأقل.
staff-add-no-role = اختر دورًا واحدًا على الأقل.

## Begleitung

coach-title = مجموعتك
coach-back = كل الأشخاص
coach-add = شخص جديد
coach-cards = طباعة البطاقات
coach-empty = ستظهر مجموعتك هنا قريبًا. اضغط على «شخص جديد».
coach-card-none = لا توجد بطاقة بعد
coach-card-fresh = البطاقة { $number }، لم تُستخدم بعد
coach-card-works = البطاقة { $number }
coach-card-paused = { $minutes ->
        [one] البطاقة { $number }، موقوفة مؤقتًا لدقيقة واحدة
        [two] البطاقة { $number }، موقوفة مؤقتًا لدقيقتين
        [few] البطاقة { $number }، موقوفة مؤقتًا لمدة { $minutes } دقائق
       *[other] البطاقة { $number }، موقوفة مؤقتًا لمدة { $minutes } دقيقة
    }
coach-card-blocked = البطاقة { $number } موقوفة
coach-card-expired = مضى على البطاقة { $number } أكثر من سنة ولم تعد تعمل

coach-add-title = شخص جديد
coach-add-name = ما اسم الشخص؟
coach-add-name-hint = يكفي الاسم الأول أو أي اسم آخر.
coach-add-language = بأي لغة يفضّل الشخص أن يقرأ؟
coach-add-then = بعد ذلك ترى البطاقة. اطبعها فورًا.
coach-add-do = إضافة الشخص
coach-add-no-name = اكتب اسمًا لا يزيد على 60 حرفًا.

coach-person-language = اللغة: { $language }
coach-person-help = المساعدة في تسجيل الدخول
coach-person-code-why = البطاقة غير موجودة؟ أنشئ رمزًا. الرمز صالح 10 دقائق.
coach-person-code-do = إنشاء رمز
coach-person-code-how = يضغط الشخص على «تسجيل الدخول» ثم على «مساعدة من الكوتش». هناك يكتب هذا الرمز.
coach-person-code-once = الرمز صالح 10 دقائق. ويعمل مرة واحدة فقط.
coach-person-code-left = صالح بعدُ
coach-person-code-over = الرمز لم يعد صالحًا.
coach-person-code-again = إنشاء رمز جديد
coach-person-card = البطاقة
coach-person-new-card = إنشاء بطاقة جديدة
coach-person-block = إيقاف البطاقة
coach-person-end = مغادرة المشروع
coach-person-end-do = إنهاء الوصول

coach-ask-no = لا، رجوع
coach-ask-card = بطاقة جديدة لـ { $name }؟
coach-ask-card-why = لن تعمل البطاقة القديمة بعد ذلك. ويجب أيضًا اختيار صور جديدة ({ $name }).
coach-ask-card-yes = نعم، إنشاء بطاقة جديدة
coach-ask-block = إيقاف بطاقة { $name }؟
coach-ask-block-why = لن تعمل البطاقة بعد ذلك. ويتم تسجيل خروج { $name } من كل الأجهزة.
coach-ask-block-yes = نعم، إيقاف البطاقة
coach-ask-end = إنهاء وصول { $name }؟
coach-ask-end-why = بعد ذلك لا يمكن تسجيل الدخول باسم { $name }. ولا يمكن التراجع عن هذا.
coach-ask-end-yes = نعم، إنهاء الوصول

coach-cards-title = طباعة البطاقات
coach-cards-why = لا يمكن طباعة البطاقة إلا مرة واحدة. لذلك نُنشئ بطاقات جديدة. ولن تعمل البطاقات القديمة لهؤلاء الأشخاص بعد ذلك. وعليهم تسجيل الدخول من جديد.
coach-cards-who = من يحصل على بطاقة جديدة؟
coach-cards-do = إنشاء بطاقات جديدة وطباعتها
coach-cards-nobody = اختر شخصًا واحدًا على الأقل.

## Das Blatt mit den Karten

sheet-title = بطاقات للطباعة
sheet-back = رجوع
sheet-now = اطبع البطاقات الآن
sheet-once = نعرض هذه البطاقات مرة واحدة فقط.
sheet-print = افتح قائمة المتصفح. اختر هناك «طباعة».
sheet-whose = البطاقة { $number }: { $name }
sheet-card-qr = المربّع المنقّط للكاميرا
sheet-card-how = افتح الكاميرا. ضع البطاقة أمامها. اضغط على الصور.
sheet-card-help = مساعدة:

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
