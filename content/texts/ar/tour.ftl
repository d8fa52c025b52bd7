# The words of the room "tour": ar. Keys are the same in every language.

room-tour = الجولة
tab-district = الحيّ
district-title = حيّنا
district-line = تجوّلوا فيه: صور وحكايات
tour-title = جولة في الحيّ
tour-made-title = محطات الجولة
tour-made-tours = الجولات التي أنشأتموها
tour-made-pictures = الصور التي أرسلتموها للجولة
tour-made-marks = ما قلتموه عن الأشخاص في الصور
tour-made-versions = نسخ المحطات التي غيّرتموها
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
tour-unmark-published = هنا وجه مخفي، والجميع يرون المحطة. اسحبوا المحطة أولًا. أو قولوا لماذا يجوز إظهار هذا الشخص.
tour-missing-title = لا يوجد اسم للمحطة بالألمانية بعد.
tour-missing-story = لا توجد حكاية بالألمانية بعد.
tour-missing-alt = ماذا في الصورة؟ اكتبوه لمن لا يراها.
tour-missing-point-words = إحدى النقاط في الصورة ليس لها اسم بالألمانية بعد.
tour-version-not-whole = ينقص هذه النسخة شيء: اسم أو قصة أو المكان. الجميع يرون المحطة، لذلك تبقى كما هي.

# Why a picture cannot be used.
tour-refused-unknown = لا يعرف Klick هذا النوع من الصور. أرسلوا صورة بصيغة JPEG.
tour-refused-heic = هذه الصورة بصيغة HEIC. اضبطوا الكاميرا على «الأكثر توافقًا»، أو أرسلوها بصيغة JPEG.
tour-refused-damaged = الصورة تالفة. أرسلوها مرة أخرى أو اختاروا غيرها.
tour-refused-too-large = الصورة كبيرة جدًا. أرسلوها بحجم أصغر.
tour-refused-no-jail = لا يستطيع هذا الحاسوب فتح الصور بأمان. أخبروا المسؤول عن التقنية.
