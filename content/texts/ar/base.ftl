# The words of the room "base": ar. Keys are the same in every language.

display = العرض
help = مساعدة
back = رجوع
check = تحقّق
begin = ابدأ
signed-out-title = انتهى تسجيل دخولك
signed-out-line = إجابتك لم تُحفظ بعد. سجّل الدخول من جديد. أو تابع التعلّم بدون تسجيل الدخول.
sign-in = تسجيل الدخول
offline = لا يوجد إنترنت. إجابتك تبقى هنا. حاول مرة أخرى بعد قليل.
form-problem = توجد مشكلة
lang-missing-title = هذا النص غير موجود بلغتك بعد
lang-missing-line = يظهر هنا بالألمانية السهلة.
say = استمع
say-stop = إيقاف
say-none = عذرًا، هذا الجهاز لا يستطيع نطق هذه اللغة.
say-wait = لحظة
say-way = كيف تضيف صوتًا
to-coach = مرافقة المشاركين
display-title = الخط والألوان والصوت
display-line = كما يناسبك
help-coach = تحدّث مع شخص
help-human = اتصل بنا. يسعدنا أن نساعدك.
help-human-no-phone = اعرض هذه الصفحة على الكوتش واطلب المساعدة.
learn-title = ما الذي يهمّك تعلّمه؟
minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
hint = تلميح
me-title = ما أستطيع فعله
me-line = كل ضوء هو شيء تعلّمته.
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
other-person-title = سجّل الدخولَ الآن شخصٌ آخر
other-person-line = هذه الصفحة كانت لشخص آخر. لم يُحفظ شيء. ما كتبتموه ما زال هنا.
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
moment-short = { $day }، { $time }
date-part-day = اليوم
date-part-month = الشهر
date-part-year = السنة
part-name = صفحات أخرى من القائمة
part-of = الصفحة { $number } من { $of }
part-older = الأقدم
part-newer = الأحدث
part-all = عرض الكل
part-newest = الأحدث فقط
