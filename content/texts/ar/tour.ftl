# The words of the room "tour": ar. Keys are the same in every language.

room-tour = الجولة
tab-district = الحيّ
district-title = حيّنا
district-line = تجوّلوا فيه: صور وحكايات
tour-title = جولة في الحيّ
tour-made-title = محطات الجولة
job-tour-picture = تجهيز صورة للجولة

# Directions.
tour-to-north = نحو الشمال
tour-to-north-east = نحو الشمال الشرقي
tour-to-east = نحو الشرق
tour-to-south-east = نحو الجنوب الشرقي
tour-to-south = نحو الجنوب
tour-to-south-west = نحو الجنوب الغربي
tour-to-west = نحو الغرب
tour-to-north-west = نحو الشمال الغربي
tour-side-ahead = إلى الأمام
tour-side-ahead-right = إلى الأمام يمينًا
tour-side-right = إلى اليمين
tour-side-behind-right = خلفكم يمينًا
tour-side-behind = خلفكم
tour-side-behind-left = خلفكم يسارًا
tour-side-left = إلى اليسار
tour-side-ahead-left = إلى الأمام يسارًا
tour-height-up = في الأعلى
tour-height-down = في الأسفل
tour-turn-straight = سيروا إلى الأمام.
tour-turn-slight-right = سيروا قليلًا نحو اليمين.
tour-turn-right = انعطفوا يمينًا.
tour-turn-slight-left = سيروا قليلًا نحو اليسار.
tour-turn-left = انعطفوا يسارًا.
tour-turn-back = استديروا إلى الخلف.

# What is missing before a station can be published.
tour-missing-picture = لا توجد صورة بعد.
tour-missing-picture-waits = ما زالت الصورة قيد التجهيز. يستغرق ذلك بضع دقائق.
tour-missing-picture-refused = لا يمكن عرض هذه الصورة. اختاروا صورة أخرى.
tour-missing-place = أين تقع المحطة؟ أشيروا إليها على الخريطة.
tour-missing-people = هل يمكن التعرّف على أحد في الصورة؟ لم يذكر أحد ذلك بعد.
tour-missing-nobody-marked = في الصورة أشخاص. حدّدوا كل من يمكن التعرّف عليه.
tour-missing-basis = لم يُذكر بعد لأحد الأشخاص سبب السماح بإظهاره.
tour-missing-blur = أحد الوجوه لم يُخفَ بعد. يستغرق ذلك بضع دقائق.
tour-missing-title = لا يوجد اسم للمحطة بالألمانية بعد.
tour-missing-story = لا توجد حكاية بالألمانية بعد.
tour-missing-alt = ماذا في الصورة؟ اكتبوه لمن لا يراها.
tour-missing-point-words = إحدى النقاط في الصورة ليس لها اسم بالألمانية بعد.

# Why a picture cannot be used.
tour-refused-unknown = لا يعرف Klick هذا النوع من الصور. أرسلوا صورة بصيغة JPEG.
tour-refused-heic = هذه الصورة بصيغة HEIC. اضبطوا الكاميرا على «الأكثر توافقًا»، أو أرسلوها بصيغة JPEG.
tour-refused-damaged = الصورة تالفة. أرسلوها مرة أخرى أو اختاروا غيرها.
tour-refused-too-large = الصورة كبيرة جدًا. أرسلوها بحجم أصغر.
tour-refused-no-jail = لا يستطيع هذا الحاسوب فتح الصور بأمان. أخبروا المسؤول عن التقنية.

# Pages for everybody
tour-count = { $stations ->
    [zero] لا محطات
    [one] محطة واحدة
    [two] محطتان
    [few] { $stations } محطات
    [many] { $stations } محطة
   *[other] { $stations } محطة
}
tour-minutes = { $minutes ->
    [zero] أقل من دقيقة سيرًا
    [one] دقيقة واحدة سيرًا
    [two] دقيقتان سيرًا
    [few] { $minutes } دقائق سيرًا
    [many] { $minutes } دقيقة سيرًا
   *[other] { $minutes } دقيقة سيرًا
}
tour-size = { $stations }، نحو { $minutes }
tour-leg = { $minutes }، { $to }
district-lead = شاهدوا، اسمعوا، وزوروا المكان.
district-empty = لا يوجد هنا شيء بعد. نحن نُعدّ الجولة الآن.
tour-walk = الجولة
tour-all = كل المحطات
tour-stations = المحطات
tour-begin = ابدأوا الجولة
tour-which = أيّ جولة؟
tour-only = ماذا تحتاجون في الطريق؟
tour-only-all = أظهروا الكل
tour-only-steps = بلا درجات
tour-only-bench = فيها مقعد
tour-only-toilet = فيها مرحاض
tour-only-none = لا توجد محطة كهذه.
tour-map-line = أرقام الخريطة هي أرقام القائمة نفسها.
tour-map-move = تحريك الخريطة
tour-map-nearer = أقرب
tour-map-farther = أبعد
tour-near = ما القريب منّي؟
tour-near-line = موقعكم يبقى في هاتفكم. نحن لا نعرفه.
tour-near-done = أقرب محطة صارت الآن في الأعلى.
tour-near-fault = الهاتف لا يعرف الآن أين أنتم. انظروا إلى الخريطة.
tour-near-metres = نحو { $far } م منكم
tour-near-kilometres = نحو { $far } كم منكم
tour-other-ways = تفضّلون القراءة أم السماع أم الطباعة؟
tour-way = اقرأوا الطريق
tour-way-line = إلى أين، وكم من الوقت، وكيف تعرفون الطريق
tour-hear = اسمعوا الحكايات
tour-hear-line = كل الحكايات، واحدة بعد الأخرى
tour-sheet = اطبعوا الجولة
tour-sheet-line = الخريطة والمحطات على ورق
tour-files = لتطبيقات الخرائط والملاحة
tour-demo = هذه المحطة من الخيال. رسمناها نحن.
tour-station-of = المحطة { $number } من { $of }
tour-station-name = المحطة { $number }: { $title }
tour-look-start = انظروا حولكم
tour-look-sides = صور للجهات الأربع
tour-look-fault = لم ينجح ذلك. حاولوا مرة أخرى أو انظروا إلى الجهات الأربع.
tour-look-turn = الدوران والاقتراب
tour-look-left = يسار
tour-look-right = يمين
tour-look-up = أعلى
tour-look-down = أسفل
tour-look-nearer = أقرب
tour-look-farther = أبعد
tour-look-hold = بالهاتف
tour-look-full = كبير
tour-look-close = إغلاق
tour-looking = تنظرون { $to }.
tour-points = ما يمكن رؤيته
tour-where = { $side }، { $height }
tour-more = اقرأوا المزيد
tour-then = قديمًا واليوم
tour-then-old = قديمًا
tour-then-now = اليوم
tour-then-move = حرّكوا بين الماضي واليوم
tour-get = الوصول
tour-fact-steps = { $steps ->
    [zero] لا درجات.
    [one] درجة واحدة.
    [two] درجتان.
    [few] { $steps } درجات.
    [many] { $steps } درجة.
   *[other] { $steps } درجة.
}
tour-fact-kerb-none = لا رصيف مرتفع.
tour-fact-kerb-lowered = حافة الرصيف منخفضة.
tour-fact-kerb-raised = حافة الرصيف مرتفعة.
tour-fact-bench = يوجد مقعد.
tour-fact-no-bench = لا يوجد مقعد.
tour-fact-toilet = يوجد مرحاض.
tour-fact-no-toilet = لا يوجد مرحاض.
tour-open-map = افتحوا في تطبيق الخرائط
tour-on-map = أظهروا على الخريطة
tour-also = قريب أيضًا
tour-last = كانت هذه المحطة الأخيرة. سررنا بكم.
tour-way-title = الطريق بالكلمات
tour-way-first = اذهبوا { $to }.
tour-way-length = { $minutes }، نحو { $metres } م
tour-way-end = هنا تنتهي الجولة.
tour-sides-title = إلى الجهات الأربع
tour-side-of = { $side }: { $to }
tour-side-front = أمامكم
tour-side-at-right = على يمينكم
tour-side-back = خلفكم
tour-side-at-left = على يساركم
tour-back-to = عودة إلى المحطة
tour-poster = ملصق لهذه المحطة
tour-poster-how = الملصق على ورقة A4 واحدة. اختاروا اللغة واطبعوه. علّقوه عند المحطة.
tour-poster-look = انظروا حولكم هنا
tour-poster-scan = وجّهوا كاميرا الهاتف إلى الصورة. هذا مجاني.
tour-qr = رمز فيه العنوان
