# The words of the room "drafts": ar. Keys are the same in every language.

draft-keep = حفظ المسودة
draft-discard = حذف المسودة
draft-from = هذه مسودتكم من { $time }.
draft-kept = حُفظت المسودة الساعة {"{time}"}.
draft-saving = جارٍ الحفظ …
draft-offline = لا يوجد إنترنت. يبقى نصكم على هذا الجهاز. يحفظه Klick حالما يصبح ذلك ممكنًا.
draft-signed-out = تم تسجيل خروجكم. يبقى نصكم هنا. سجّلوا الدخول ليُحفظ.
draft-too-long = النص طويل جدًا ولم يُحفظ بعد. اختصروه من فضلكم.
draft-gone = سبق إرسال هذا النموذج أو حذفه في نافذة أخرى.
draft-gone-keep = الاحتفاظ به كمسودة رغم ذلك
draft-conflict = توجد مسودتان
draft-conflict-how = كتبتم في مكانين. اختاروا ما يجب أن يبقى. لن يضيع شيء حتى ذلك الحين.
draft-here = هنا
draft-there = في مكان آخر، {"{time}"}
draft-take-here = أخذ ما هو هنا
draft-take-there = أخذ الأخرى
draft-take-both = الاحتفاظ بالاثنتين
