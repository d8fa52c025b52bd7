# The words of the room "intake": ar. Keys are the same in every language.

room-intake = الطلبات والمساعدة القصيرة
interest-card = أريد أن أشارك
interest-card-line = اكتب لنا. سنتواصل معك.
interest-title = أريد أن أشارك
interest-lead = المشاركة مجانية. قل لنا كيف نصل إليك. يمكنك أن تترك كل شيء آخر فارغًا.
interest-contact = كيف نصل إليك؟
interest-contact-hint = سطر واحد يكفي.
interest-phone = الهاتف
interest-email = البريد الإلكتروني
interest-visit = سآتي بنفسي
interest-visit-hint = متى تقريبًا؟ مثلًا: صباح الثلاثاء
interest-name = اسمك
interest-name-hint = يمكنك ألا تكتبه.
interest-language = اللغة
interest-site = المكان
interest-site-choose = اختر
interest-wishes = ماذا تريد؟
wish-phone = أن أفهم هاتفي
wish-computer = أن أعمل على الحاسوب
wish-internet = أن أستخدم الإنترنت
wish-work = أن أجد عملًا
wish-talk = أن أتحدث مع أحد
interest-wish = بكلماتك
interest-source = كيف عرفت عنا؟
source-none = بلا جواب
source-poster = ملصق أو ورقة
source-friend = العائلة أو الأصدقاء
source-office = Jobcenter أو دائرة
source-passing = مررت من هنا
source-internet = الإنترنت
source-other = من مكان آخر
interest-trap = يبقى هذا الحقل فارغًا
interest-what-title = ماذا يحدث لبياناتك
interest-what = فريقنا فقط يقرأ ما تكتبه. نحفظه مشفّرًا. يُحذف بعد 90 يومًا. يمكنك أن تسحبه في أي وقت.
interest-law = أنت تطلب منا شيئًا، لذلك يحق لنا أن نجيبك (المادة 6 الفقرة 1 الحرف b من GDPR). لا حاجة إلى موافقة.
interest-send = إرسال
interest-no-contact = املأ سطرًا واحدًا: الهاتف أو البريد الإلكتروني أو متى تأتي.
interest-no-phone = اكتب هنا رقم الهاتف فقط، مثلًا 0381 123456.
interest-no-email = اكتب عنوان البريد كاملًا، مع @ ونقطة.
interest-too-long = اكتبه أقصر.
interest-no-site = اختر المكان الذي تريد أن تأتي إليه.
interest-too-quick = كان ذلك سريعًا جدًا. انظر مرة أخرى ثم أرسل.
interest-wait = يصل الآن الكثير. حاول بعد ساعة أو اتصل بنا.
interest-done = وصل طلبك
interest-done-next = شكرًا. سنتواصل معك في الأيام القادمة.
interest-done-until = يُحذف الطلب في { $day }.
interest-done-code = رمزك
interest-done-keep = اكتب الرمز عندك. به يمكنك أن تسحب الطلب. يظهر هنا فقط.
interest-back-title = سحب الطلب
interest-back-lead = اكتب الرمز. عندها نحذف كل ما كتبته.
interest-back-hint = ستة أحرف
interest-back-do = حذف الطلب
interest-code-none = الرمز من ستة أحرف. انظر مرة أخرى.
interest-code-wrong = لا يوجد شيء لهذا الرمز. ربما حُذف من قبل.
interest-gone = حُذف الطلب
interest-gone-line = لم نعد نعرف عنك شيئًا. يمكنك أن تكتب من جديد في أي وقت.
poster-title = طباعة ملصق
poster-print = الملصق بحجم ورقة A4. اختر اللغة واطبعه.
poster-words = الهاتف والحاسوب والإنترنت: نتعلم معًا.
poster-free = المشاركة مجانية. لا تحتاج إلى أي معرفة.
poster-scan = وجّه كاميرا الهاتف إلى الصورة. أو اكتب هذا العنوان:
poster-call = أو اتصل بنا:
poster-qr = رمز فيه عنوان الصفحة
interests-title = الطلبات
interests-nav = من يريد أن يشارك وليس له حساب بعد
interests-lead = هؤلاء يريدون أن يشاركوا. افتح الطلب لترى كيف تصل إليهم.
interests-empty = لا أحد ينتظر الآن.
interests-fill = املأه لشخص آخر
interests-from = طلب { $day }
interests-left = { $count ->
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $count } أيام
       *[other] بقي { $count } يومًا
    }
interest-state = الحالة
interest-state-new = جديد
interest-state-tried = { $count ->
        [one] لم نصل إليه مرة واحدة
        [two] لم نصل إليه مرتين
        [few] لم نصل إليه { $count } مرات
       *[other] لم نصل إليه { $count } مرة
    }
interest-state-agreed = يأتي في { $day }
interest-state-joined = يشارك الآن
interest-who = الاسم
interest-no-name = بلا اسم
interest-until = يُحذف هذا الطلب في { $day }. يُسجَّل كل فتح له.
interest-came = ماذا بعد
interest-try = لم أصل إليه
interest-try-undo = تراجع: خطأ في العدّ
interest-agree = يأتي في هذا اليوم
interest-agree-day = متى يأتي الشخص؟
interest-no-day = اكتب يومًا من اليوم فصاعدًا، قبل حذف الطلب.
interest-join = يشارك: أضف الشخص
interest-join-line = يكون الاسم واللغة عندها في الاستمارة. يبقى الطلب 14 يومًا ثم يُحذف.
interest-joined-line = الشخص يشارك. احذف الطلب بعد أن تنقل كل شيء.
interest-join-again = إلى استمارة الأشخاص الجدد
interest-give = إعطاء إلى مكان آخر
interest-give-do = تحويل
interest-erase = لم يعد يريد، أو انتهى الأمر
interest-erase-line = عندها يُحذف فورًا كل شيء عن هذا الشخص. لا يمكن التراجع.
interest-erase-do = احذف الآن
today-interests = يريدون المشاركة
short-title = مساعدة قصيرة
short-nav = تدوين مساعدة بلا تسجيل
short-lead = هل مرّ أحد لوقت قصير؟ دوّن بماذا ساعدت. لا تكتب اسمًا.
short-topic = عن ماذا كان؟
short-topic-phone = الهاتف
short-topic-computer = الحاسوب
short-topic-internet = الإنترنت
short-topic-letter = رسالة من دائرة
short-topic-application = طلب عمل
short-topic-other = شيء آخر
short-minutes = كم من الوقت؟
short-minutes-other = أو دقائق أخرى
short-minutes-count = { $count ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
       *[other] { $count } دقيقة
    }
short-channel = كيف جاء الشخص؟
short-came = جاء إلى هنا
short-called = اتصل هاتفيًا
short-street = في الشارع
short-site = المكان
short-lang = اللغة
short-lang-none = بلا جواب
short-token = كلمة مختارة
short-token-hint = فقط إذا كان الشخص يأتي كثيرًا. يختار بنفسه كلمة واحدة، مثل زهرة. ليس اسمًا.
short-token-name = هذا يشبه اسمًا. الكلمة المختارة كلمة واحدة وليست اسمًا.
short-token-contact = لا تكتب هنا رقمًا ولا تاريخ ميلاد ولا عنوانًا.
short-token-size = الكلمة المختارة من 2 إلى 30 حرفًا.
short-day = يوم آخر
short-day-hint = فارغ يعني اليوم.
short-keep = حفظ
short-kept = تم الحفظ
short-no-topic = اختر عن ماذا كان.
short-no-minutes = اختر كم استغرق: من 1 إلى 480 دقيقة.
short-no-channel = اختر كيف جاء الشخص.
short-no-site = اختر المكان.
short-no-day = اكتب اليوم والشهر والسنة. اليوم هو اليوم الحالي أو خلال آخر ثلاثة أشهر.
short-too-much = مع الكلمة المختارة هذه يصبح أكثر من 8 ساعات. من هنا لم تعد مساعدة قصيرة. اسأل الشخص هل يريد أن يشارك.
short-total = المجموع في هذا الفصل مع الكلمة المختارة هذه: { $minutes }.
short-ask-title = صارت 6 ساعات
short-ask = من فضلك اسأل الشخص هل يريد أن يشارك.
short-full-title = صارت 8 ساعات
short-full = لا يمكن أكثر كمساعدة قصيرة. اسأل الشخص هل يريد أن يشارك.
short-today = اليوم
short-none = لم يُدوَّن شيء اليوم بعد.
short-no-sites = لم يُحدَّد لك مكان بعد. يمكن للتنسيق أن يغيّر ذلك.
short-undo = تراجع
short-undo-late = هذا ممكن لعشر دقائق فقط. ما زال بإمكانك أن تصححه.
short-correct = تصحيح
short-correct-title = تصحيح مساعدة قصيرة
short-correct-line = يبقى ما كان هنا سابقًا ظاهرًا في الأسفل.
short-before = سابقًا
short-figures = الأرقام
short-figures-line = لا توجد في الأرقام أسماء ولا كلمات مختارة.
short-sum = { $count ->
        [one] ساعدنا مرة واحدة، المجموع { $minutes }.
        [two] ساعدنا مرتين، المجموع { $minutes }.
        [few] ساعدنا { $count } مرات، المجموع { $minutes }.
       *[other] ساعدنا { $count } مرة، المجموع { $minutes }.
    }
short-count = كم مرة؟
short-month = الشهر
short-month-name = { $month ->
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
short-csv = حفظ كجدول (CSV)
interest-code-wait = محاولات كثيرة جدًا. حاولوا مرة أخرى بعد عشر دقائق أو اتصلوا بنا.
