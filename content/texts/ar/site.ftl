# The words of the room "site": ar. Keys are the same in every language.

brand = Klick، إلى الصفحة الرئيسية
skip = انتقل إلى المحتوى
tools = الأدوات
tabs = القائمة الرئيسية
foot = أسفل الصفحة
tab-start = الرئيسية
save = حفظ
leave = إنهاء
leave-line = تسجيل الخروج. بعدها يمكن لغيرك استخدام الجهاز.
leave-offline = لا يوجد إنترنت. سيسجّل Klick خروجك عندما يعود الإنترنت. لا تعطِ الجهاز لأحد قبل ذلك.
sign-out = تسجيل الخروج
to-start = إلى الصفحة الرئيسية
demo = هذه نسخة تجريبية. كل الأشخاص هنا غير حقيقيين.
title-error = خطأ
foot-accessibility = استخدام بلا حواجز
foot-easy = الألمانية السهلة
foot-privacy = حماية البيانات
foot-imprint = بيانات الناشر
foot-staff = دخول فريق العمل
start-title = تعلّم استخدام الهاتف والكمبيوتر
start-hello = مرحبًا، { $name }
start-back = أهلًا بعودتك
start-learn = تعلّم الهاتف والكمبيوتر
start-learn-line = دروس قصيرة ومجانية.
start-card = عندي بطاقة
start-card-line = تسجيل الدخول بـ 4 صور
start-languages = بلغتك
start-about = من نحن؟
start-about-line = عندنا دروس عن الهاتف والكمبيوتر والإنترنت. بهدوء، ومع أشخاص يساعدونك.
language-title = ما اللغة المناسبة لك؟
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
help-voice-title = إذا كان جهازك لا يقرأ بصوت عالٍ
help-voice-line = يحتاج جهازك إلى صوت بلغتك.
help-voice-open = افتح إعدادات جهازك.
help-voice-search = ابحث هناك عن: تحويل النص إلى كلام. على iPhone ابحث عن: الأصوات.
help-voice-install = حمّل الصوت الخاص بلغتك. الأفضل عبر الواي فاي.
help-voice-ask = هل هذا صعب؟ اسألنا. نفعل ذلك معًا.
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
error-507-title = لا يوجد مكان للحفظ الآن
error-507-line = مساحة التخزين في Klick ممتلئة. القراءة ما زالت ممكنة. أخبروا الكوتش وحاولوا لاحقًا مرة أخرى.

## The imprint
imprint-who = من يقدّم هذه الصفحات
imprint-reach = كيف تتواصل معنا
imprint-register = القيد في السجل
imprint-responsible = المسؤول عن النصوص والصور
imprint-program = البرنامج
imprint-program-line = Klick برنامج حرّ. يمكن للجميع استخدامه وتعديله.

forgetful-title = متصفحك لا يتذكر شيئًا
forgetful-why = يحتاج Klick أن يتذكر من أنت وماذا فعلت. لذلك يحتاج المتصفح إلى ملفات تعريف الارتباط (cookies). وهي متوقفة هنا.
forgetful-plain = يبدأ هذا العنوان بـ http. الاتصال غير مشفّر. لذلك لا يتذكر المتصفح من أنت.
forgetful-do = ماذا يمكنك أن تفعل
forgetful-plain-address = افتح هذا العنوان:
forgetful-plain-ask = اسأل عن العنوان الذي يبدأ بـ https.
forgetful-plain-operator = هل أنت المسؤول عن تشغيل Klick؟ قم بإعداد https. الشرح موجود في ملف README.
forgetful-allow = افتح إعدادات المتصفح. ابحث عن كلمة cookies. اسمح بها لهذا الموقع.
forgetful-other = أو افتح Klick في متصفح آخر. التصفح الخاص لا يفيد هنا.
forgetful-help = سيساعدك شخص.
try-once-more = حاول مرة أخرى
offline-title = لا يوجد إنترنت
offline-why = لا يوجد إنترنت على جهازك الآن. لذلك لا تظهر هذه الصفحة. ما أرسلته من قبل محفوظ.
offline-do = ماذا يمكنك أن تفعل
offline-plane = هل وضع الطيران مفعّل؟ أوقفه إذن.
offline-wifi = اقترب من شبكة Wi-Fi. أو اذهب إلى النافذة.
offline-wait = انتظر قليلًا. عندما يعود الإنترنت تظهر الصفحة وحدها.
offline-phone = يمكنك الاتصال بالهاتف بدون إنترنت. اتصل بنا.
signed-out-kept = ما كتبتَه ما زال هنا. لم يُحفظ بعد.
signed-out-sign-in = تسجيل الدخول في نافذة جديدة
signed-out-come-back = ثم عُد إلى هنا واضغط على «إرسال مرة أخرى».
signed-out-send = إرسال مرة أخرى
