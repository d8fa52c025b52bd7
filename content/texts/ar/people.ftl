# The words of the room "people": ar. Keys are the same in every language.

to-coach-line = مجموعتك والبطاقات والرموز
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
sign-out-title = هل انتهيت؟
sign-out-why = سجّل الخروج. عندها لا يرى أحد غيرك ما فعلته.
sign-out-do = تسجيل الخروج
sign-out-back = رجوع إلى صفحتي
card-title = هل هذا أنت؟
card-number = البطاقة { $number }
card-yes = نعم، هذا أنا
card-no = لا، هذا ليس أنا
card-dead-title = هذه البطاقة لم تعد تعمل
card-dead-why = لا يمكن الدخول بهذه البطاقة بعد الآن.
card-dead-do = الكوتش يجهّز لك بطاقة جديدة.
card-dead-start = إلى الصفحة الرئيسية
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
device-title = لمن هذا الهاتف؟
device-shared = يستخدمه آخرون أيضًا
device-shared-detail = سنسجّل خروجك بعد قليل. هكذا لا يرى أحد أشياءك.
device-own = هذا هاتفي
device-own-detail = لن نسجّل خروجك.
device-others = صور خاطئة قبلك: { $count }
device-others-do = هل كنت أنت؟ إذن كل شيء جيد. لم تكن أنت؟ أخبر الكوتش. ستحصل على بطاقة جديدة.
code-title = مساعدة من الكوتش
code-back = رجوع
code-ask-how = الكوتش يساعدك على الدخول. لهذا يحتاج الكوتش إلى رقم من هذا الجهاز.
code-ask = إظهار الرقم
code-number = هذا رقم هذا الجهاز. قل الرقم للكوتش. ثم يعطيك الكوتش رمزًا.
code-label = الرمز
code-hint = مثلًا: {"\u2066"}123 456{"\u2069"}
code-do = التالي
code-over = الرقم صالح 10 دقائق.
code-six-digits = اكتب الأرقام الستة التي أعطاك إياها الكوتش.
code-wrong = هذا الرمز لا يعمل. اكتب الرمز مرة أخرى. أو اطلب رمزًا جديدًا.
code-wait = كانت المحاولات كثيرة جدًا. انتظر دقيقة واحدة. أو استخدم بطاقتك.
staff-sign-in-title = دخول فريق العمل
staff-sign-in-back = رجوع
staff-sign-in-email = البريد الإلكتروني
staff-sign-in-password = كلمة المرور
staff-sign-in-do = تسجيل الدخول
staff-sign-in-no-email = اكتب عنوان بريدك الإلكتروني.
staff-sign-in-no-password = اكتب كلمة المرور.
staff-sign-in-wrong = البريد الإلكتروني أو كلمة المرور غير صحيحة. اكتبهما مرة أخرى.
staff-sign-in-wait = كانت المحاولات كثيرة جدًا. انتظر ثلاث دقائق ثم حاول مرة أخرى.
second-title = الدخول بخطوتين
second-line = رمز من هاتفك يحمي حسابك.
second-lead = قد يرى شخص آخر كلمة المرور. عندها يساعد الدخول بخطوتين: بعد كلمة المرور تكتب رمزًا من هاتفك.
second-need = لذلك تحتاج إلى تطبيق للرموز على هاتفك، مثل Aegis أو FreeOTP. ويصلح أيضًا برنامج على الكمبيوتر، مثل KeePassXC.
second-owed-title = أولًا الدخول بخطوتين
second-owed-line = في دورك ترى الكثير عن أشخاص آخرين. لذلك يحتاج حسابك إلى الدخول بخطوتين. بعد ذلك يُفتح كل شيء.
second-begin = إعداد
second-step-scan = افتح التطبيق. اضغط فيه على «+». وجّه الكاميرا إلى هذا المربّع المنقّط.
second-step-key = لا تعمل الكاميرا؟ اكتب هذا المفتاح في التطبيق:
second-open-app = فتح في التطبيق على هذا الجهاز
second-step-code = يعرض التطبيق الآن 6 أرقام. اكتب الأرقام هنا.
second-still-old = حتى ذلك الحين يبقى التطبيق القديم صالحًا.
second-qr = المربّع المنقّط للتطبيق
second-code-label = الرمز من التطبيق
second-any-hint = مثلًا: 123 456 أو 7QK3-M0ZD-A9XF
second-any-label = الرمز من التطبيق أو رمز احتياطي
second-finish = تشغيل
second-stop = ليس الآن
second-six-digits = اكتب الأرقام الستة من التطبيق.
second-not-fit = هذا الرمز غير صحيح. اكتب الأرقام التي يعرضها التطبيق الآن. لم ينجح مرة أخرى؟ تأكد من الساعة في هاتفك.
second-on = مُشغَّل منذ { $day }.
second-codes-left =
    { $codes ->
        [0] لم يبقَ أي رمز احتياطي. أنشئ رموزًا جديدة.
        [one] بقي رمز احتياطي واحد.
        [two] بقي رمزان احتياطيان.
        [few] بقيت { $codes } رموز احتياطية.
       *[other] بقي { $codes } رمزًا احتياطيًا.
    }
second-demanded = دورك يحتاج إلى الدخول بخطوتين. لذلك لا يمكنك إيقافه.
second-new-codes = رموز احتياطية جديدة
second-new-phone = هاتف جديد
second-off = إيقاف
ask-second-codes = إنشاء رموز احتياطية جديدة؟
ask-second-codes-why = لن تعمل الرموز الاحتياطية القديمة بعد ذلك. اكتب رمزًا أولًا.
ask-second-codes-yes = إنشاء رموز جديدة
ask-second-phone = هل لديك هاتف جديد؟
ask-second-phone-why = اكتب أولًا رمزًا من التطبيق القديم أو رمزًا احتياطيًا. بعد ذلك تُعدّ التطبيق الجديد.
ask-second-phone-yes = التالي
ask-second-off = إيقاف الدخول بخطوتين؟
ask-second-off-why = عندها تحمي كلمة المرور وحدها حسابك. اكتب رمزًا أولًا.
ask-second-off-yes = إيقاف
second-codes-title = رموزك الاحتياطية
second-codes-now = الرموز تظهر هنا الآن فقط
second-codes-keep = اطبع هذه الورقة أو انسخ الرموز بيدك. ضع الورقة في مكان آمن.
second-codes-line = ضاع هاتفك أو تعطّل؟ سجّل الدخول بكلمة المرور ورمز احتياطي. كل رمز يعمل مرة واحدة فقط.
second-codes-kept = الرموز عندي
second-in-title = رمز إضافي
second-in-line = افتح التطبيق على هاتفك. اكتب الأرقام الستة. يمكنك أيضًا كتابة رمز احتياطي.
second-in-lost = ضاع الهاتف والرموز الاحتياطية؟ يمكن للإدارة إزالة الدخول بخطوتين.
second-wrong = هذا الرمز لا يعمل. اكتب الأرقام التي يعرضها التطبيق الآن. كل رمز يعمل مرة واحدة فقط.
second-wait = كانت المحاولات كثيرة جدًا. انتظر دقيقتين ثم حاول مرة أخرى.
second-paper-only = كانت الرموز الخاطئة كثيرة جدًا. اكتب رمزًا احتياطيًا. أو اسأل الإدارة.
own-password-title = كلمة المرور الخاصة بي
own-password-short = هنا يمكنكم تغيير كلمة المرور.
own-password-line = بعد ذلك يُسجَّل خروجكم من كل الأجهزة الأخرى.
own-password-old = كلمة المرور الحالية
own-password-new = كلمة المرور الجديدة
own-password-hint = 15 حرفًا على الأقل. جملة لا يعرفها غيركم تكون جيدة.
own-password-do = تغيير كلمة المرور
own-password-wrong = كلمة المرور هذه غير صحيحة. اكتبوا كلمة المرور التي تسجلون بها الدخول.
staff-add-no-name = اكتب اسمًا لا يزيد على 60 حرفًا.
staff-add-no-email = اكتب عنوان بريد إلكتروني، مثل name@klick.example.
staff-add-email-taken = هذا البريد الإلكتروني مستخدم. اختر عنوانًا آخر.
staff-add-short-password = اختر كلمة مرور من 15 حرفًا على الأقل.
staff-add-no-role = اختر دورًا واحدًا على الأقل.
today-title = اليوم { $weekday }، { $day }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
coach-search = البحث عن شخص
coach-search-name = الاسم
coach-search-do = بحث
coach-search-found = نتائج البحث عن «{ $typed }»: { $count }
coach-search-nobody = لا يوجد أحد بهذا الاسم أو باسم مشابه: «{ $typed }»
coach-search-all = عرض الجميع
hand-over-title = النقل إلى كوتش آخر
hand-over-line = هل سيغادر كوتش أو سيغيب طويلًا؟ انقل الأشخاص إلى كوتش آخر.
hand-over-nobody = لا يوجد الآن شخص يمكنك تغيير الكوتش المرافق له.
hand-over-of = النقل من { $name } إلى كوتش آخر
hand-over-what = يبقى الأشخاص في مجموعتهم. من الآن يرى الكوتش الجديد وحده المحادثات والأهداف والمهام. من يقود المجموعة يظل يرى الأشخاص فيها.
hand-over-gone = أحد هؤلاء صار لديه كوتش آخر. افتح الصفحة مرة أخرى.
hand-over-who = من سيُنقل؟
hand-over-to = من هو الكوتش الجديد؟
hand-over-choose = اختر من فضلك
hand-over-reason = لماذا؟
hand-over-reason-hint = مثلًا: إجازة رعاية طفل. لا تكتب أسماء. يمكنك تركه فارغًا.
hand-over-do = نقل الآن
hand-over-people = { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
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
coach-add-name-hint = يكفي الاسم الأول أو أي اسم آخر. لعدة أشخاص: اسم واحد في كل سطر.
coach-add-language = بأي لغة يفضّل الشخص أن يقرأ؟
coach-add-then = بعد ذلك ترى البطاقة. اطبعها فورًا.
coach-add-do = إضافة الشخص
coach-add-no-name = اكتبوا اسمًا واحدًا في كل سطر، لا يزيد على 60 حرفًا.
coach-add-too-many = هذا عدد كبير دفعة واحدة. اكتبوا 40 اسمًا على الأكثر.
coach-person-language = اللغة: { $language }
coach-person-change = تغيير الاسم أو اللغة
coach-person-name = الاسم
coach-person-help = المساعدة في تسجيل الدخول
coach-person-code-why = البطاقة غير موجودة؟ يضغط الشخص على جهازه على «{ $sign-in }» ثم على «{ $help }». هناك يظهر رقم. اكتب الرقم هنا.
coach-person-number = الرقم على الجهاز
coach-person-number-hint = رقمان، مثلًا: {"\u2066"}47{"\u2069"}
coach-person-number-two = اكتب الرقم الذي يظهر على جهاز الشخص. فيه رقمان.
coach-person-code-do = إنشاء رمز
coach-person-code-how = يكتب الشخص هذا الرمز على الجهاز الذي رقمه { $number }. لا يعمل الرمز على أجهزة أخرى.
coach-person-code-once = الرمز صالح 10 دقائق. ويعمل مرة واحدة فقط.
coach-person-code-left = صالح بعدُ
coach-person-code-over = الرمز لم يعد صالحًا.
coach-person-code-again = إنشاء رمز جديد
coach-person-code-used = استُخدم الرمز
coach-person-code-used-line = الشخص مسجّل الدخول الآن.
coach-person-card = البطاقة
coach-person-misses = صور خاطئة في آخر 30 يومًا: { $count }. اسأل: هل هذه البطاقة عند شخص آخر أيضًا؟
coach-person-new-card = إنشاء بطاقة جديدة
coach-person-block = إيقاف البطاقة
coach-person-end = مغادرة المشروع
coach-person-end-do = إنهاء الوصول
coach-person-erase = حذف كل شيء
coach-person-erase-do = حذف كل شيء عن { $name }
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
coach-ask-erase = حذف كل شيء عن { $name }؟
coach-ask-erase-why = سيختفي الاسم والبطاقة وكل ما تم تعلمه إلى الأبد. بعد ذلك لا يمكن تسجيل الدخول باسم { $name }. ولن يستطيع أحد قراءة الاسم حتى في النسخ الاحتياطية القديمة. ولا يمكن التراجع عن هذا.
coach-ask-erase-yes = نعم، حذف كل شيء
coach-erased-title = تم حذف كل شيء
coach-erased-lead = لم يعد هناك اسم ولا بطاقة ولا شيء مما تم تعلمه. ولا يستطيع أحد قراءة الاسم حتى في النسخ الاحتياطية القديمة.
coach-erased-stays = يبقى في السجل ما تم عمله. لكن لا أحد يستطيع أن يعرف من كان المقصود.
coach-cards-title = طباعة البطاقات
coach-cards-why = لا يمكن طباعة البطاقة إلا مرة واحدة. لذلك نُنشئ بطاقات جديدة.
coach-cards-who = من يحصل على بطاقة جديدة؟
coach-cards-do = إنشاء بطاقات جديدة وطباعتها
coach-cards-nobody = اختر شخصًا واحدًا على الأقل.
coach-cards-groups = المجموعات
coach-cards-group-empty = لا يوجد في هذه المجموعة من تطبع له بطاقات.
coach-cards-which = هل لدى أحدهم بطاقة من قبل؟
coach-cards-missing = الطباعة فقط لمن ليس لديه بطاقة
coach-cards-missing-line = البطاقات التي تعمل الآن ستبقى تعمل.
coach-cards-all = طباعة بطاقات جديدة للجميع
coach-cards-all-line = لن تعمل البطاقات القديمة بعد ذلك. وعليهم تسجيل الدخول من جديد على أجهزتهم.
coach-cards-all-have = لدى الجميع بطاقة من قبل. اختر أشخاصًا آخرين. أو اطبع بطاقات جديدة للجميع.
sheet-title = بطاقات للطباعة
sheet-back = رجوع
sheet-now = اطبع البطاقات الآن
sheet-once = نعرض هذه البطاقات مرة واحدة فقط.
print-do = طباعة
sheet-print = افتح قائمة المتصفح. اختر هناك «طباعة».
cards-only-here = هذه البطاقات تفتح على هذا الكمبيوتر فقط
cards-only-here-do = لا تطبع البطاقات بعد. من يدير Klick يحدد عنوانه أولًا.
sheet-whose = البطاقة { $number }: { $name }
sheet-twins = هذا الاسم أو اسم يشبهه موجود من قبل
sheet-twins-why = هل هو الشخص نفسه؟ أنهِ الوصول الجديد في صفحته.
sheet-card-qr = المربّع المنقّط للكاميرا
sheet-card-how = افتح الكاميرا. ضع البطاقة أمامها. اضغط على الصور.
sheet-card-help = مساعدة:

## Who looked

looked-title = من اطّلع؟
looked-line = كل اطّلاع على بياناتكم مسجّل هنا
looked-lead = هنا كل من اطّلع على شيء عنكم أو غيّره.
looked-nobody = لم يطّلع أحد على شيء حتى الآن.
looked-why = هل يبدو لكم شيء غريبًا؟ اسألوا الكوتش أو اتصلوا بنا.
looked-gone = شخص لم يعد يعمل هنا
looked-machine = على حاسوب Klick
looked-see-person = فُتحت صفحتكم
looked-make-person = أُنشئ حسابكم
looked-change-person = عُدّلت بياناتكم
looked-end-person = أُنهي دخولكم
looked-merge-person = جمع حسابين لكم في حساب واحد أو فصلهما من جديد
looked-help-in = ساعدكم على الدخول برمز
looked-print-card = طُبعت بطاقة لكم
looked-end-card = أُوقفت بطاقتكم
looked-end-sign-in = سُجّل خروجكم من كل الأجهزة
looked-see-other = اطّلع على شيء عنكم
looked-change-other = غُيّر شيء عنكم

## Where a participant is
coach-place = المكان والكوتش
coach-place-none = لا يوجد مكان بعد
coach-place-coach-is = الكوتش: { $name }
coach-place-coach-none = لا يوجد كوتش ثابت بعد
coach-place-change = تغيير المكان أو الكوتش
coach-place-title = أين هذا الشخص؟
coach-place-why = المكان والكوتش يحدّدان من يرى بيانات الشخص.
coach-place-where = في أي مكان أو في أي مجموعة؟
coach-place-who = من هو الكوتش الثابت؟
coach-place-do = حفظ هكذا
coach-place-gone = هذا المكان أو هذه المجموعة لم يعد موجودًا. اختر مكانًا آخر.
coach-place-no-coach = هذا الشخص لم يعد يعمل كوتشًا. اختر شخصًا آخر.
place-no-name = اكتب اسمًا. لا يزيد عن 80 حرفًا.
place-too-long = اكتب نصًا أقصر. لا يزيد عن 200 حرف.
site-end-people = ما زال هناك أشخاص في هذا المكان. انقلهم أولًا إلى مكان آخر.
group-end-people = ما زال هناك أشخاص في هذه المجموعة. انقلهم أولًا إلى مجموعة أخرى.

# Who is invited, what they may do, and the first start
team-no-role = اختر ماذا يفعل هذا الشخص هنا.
team-no-place = اختر مكانًا أو البيت كله. الكوتش وحده له أشخاصه.
team-not-oneself = لا يمكنك إعطاء نفسك دورًا. يفعل ذلك شخص آخر من الإدارة.
team-from-past = اليوم الأول مضى. اختر اليوم أو بعده.
team-to-before = اليوم الأخير قبل اليوم الأول.
team-no-day = اكتب اليوم والشهر والسنة، مثل 3 و12 و2026.
team-no-other = اختر من ستتم النيابة عنه.
team-deputy-until = النيابة تحتاج إلى يوم أخير.
team-other-has-nothing = هذا الشخص ليس له دور الآن.
team-there-already = هذا الدور موجود بالفعل.
team-last-coordinator = لا يمكن ذلك: لن يبقى أحد في الإدارة. أعطِ أولًا شخصًا آخر دور الإدارة للبيت كله.

sign-in-card-code = بطاقة بدون كاميرا
sign-in-card-code-detail = اكتب الرمز الموجود على بطاقتك.
card-code-title = الرمز على بطاقتك
card-code-how = على بطاقتك رمز من اثني عشر حرفًا ورقمًا. اكتبه هنا.
card-code-label = الرمز
card-code-hint = مثلًا: {"\u2066"}7QK3-M0ZD-A9XF{"\u2069"}
card-code-wrong = هذا الرمز لا يعمل. انسخ الرمز من البطاقة مرة أخرى.

# Own data: what is told to whoever takes it along, and how long it is kept.
told-who = من أنت
told-name = الاسم
told-language = اللغة
told-ended = انتهى الدخول
told-places = المكان والكوتش
told-from-to = من { $from } إلى { $to }
told-since = منذ { $from }
told-site = المكان
told-group = المجموعة
told-coach = الكوتش
told-reason = سبب التغيير
told-cards = بطاقاتك
told-card-ends = صالحة حتى
told-card-revoked = تم إيقافها
looked-make-export = جُهّزت لكم نسخة من بياناتكم
keep-account = اسمك ولغتك
keep-account-rule = ما دمت تشارك هنا. بعد ذلك إلى أن يحذف الفريق كل شيء. يجب أن يتم ذلك خلال 12 شهرًا بعد النهاية.
keep-card = بطاقتك وصورك
keep-card-rule = البطاقة صالحة لسنة واحدة. بعدها لا تفتح شيئًا.
keep-sign-in = أنك مسجّل الدخول
keep-sign-in-rule = حتى تسجّل الخروج، بحد أقصى 180 يومًا.
keep-log = من اطّلع على شيء يخصك أو غيّره
keep-log-rule = السجل يبقى. هكذا لا يستطيع أحد تغيير شيء سرًا. بعد حذف كل شيء لا يعرف أحد عمّن كان الأمر.
keep-log-stays = يبقى مكتوبًا ما تم فعله. اسمك ليس بجانبه، ولا يستطيع أحد العثور عليه. هكذا لا يستطيع أحد تغيير شيء سرًا.
## Two accounts of one person

me-merged = كان لكم حسابان
me-merged-line = منذ { $day } أصبح الحسابان حسابًا واحدًا. كل ما يخصّكم موجود هنا. هل لديكم أسئلة؟ مدرّبكم يساعدكم.
merge-link = هل هذا الشخص مسجّل مرتين؟
merge-doubles = أشخاص مسجّلون مرتين
merge-lead = هذه الأسماء متطابقة أو متشابهة. ربما هو الشخص نفسه. القرار لك.
merge-nobody = لا توجد الآن أسماء مكررة.
merge-two-title = هذان شخصان مختلفان
merge-two-line = لن نعرض لك هذه الأسماء بعد الآن.
merge-two-back = العرض من جديد
merge-done = تم الجمع: { $name }
merge-done-until = يمكنك التراجع عن هذا حتى { $until }. بعد ذلك نحذف الحساب الفارغ.
merge-undo = الفصل من جديد
merge-title = هل { $name } مسجّل مرتين؟
merge-which-other = اضغط على الحساب الآخر. أو ابحث عن الاسم.
merge-no-likes = لا أحد له اسم يشبه هذا. يمكنك البحث عن اسم.
merge-what = هل هذا هو الشخص نفسه؟ إذن اجمع الحسابين.
merge-what-then = تنتقل المحادثات والأهداف والمواعيد وكل ما تم تعلمه إلى حساب واحد. ثم يُغلق الحساب الآخر، ولا تعمل بطاقته بعد ذلك. ويبقى المكان والمدرّب كما هما في الحساب الذي يبقى.
merge-kept = أي حساب يبقى؟
merge-do = جمع الحسابين
merge-or = هل هذان شخصان مختلفان؟
merge-two-why = إذن لن نعرض لك هذين الشخصين بعد الآن كشخص واحد.
merge-two = هذان شخصان مختلفان
merge-same = هذا هو الحساب نفسه. اختر حسابًا آخر.
merge-choose = اختر الحساب الآخر أولًا.
merge-which = اختر الحساب الذي يبقى.
merge-not-yet = الحساب الذي سيُغلق تم جمعه اليوم فقط. انتظر حتى الغد. أو أبقِ هذا الحساب.
merge-too-late = مضى على ذلك أكثر من يوم. لم يعد فصل الحسابين ممكنًا.
merge-both-drafts = بدأ أحدهم كتابة النص نفسه للحسابين. يجب أولًا حفظ النص أو حذفه.
merge-both-written = توجد للحسابين نصوص من الجلسة نفسها. ربما هما شخصان؟ لا يمكننا جمع الحسابين هكذا.
merge-both-noted = لدى أحد المدرّبين ملاحظة خاصة عن الحسابين. اطلب منه أن يحذف إحداهما أولًا.
coach-more = المزيد
merge-later-first = أُضيف حساب آخر بعد ذلك. افصلوا أولًا الحساب الذي أُضيف أخيرًا.
