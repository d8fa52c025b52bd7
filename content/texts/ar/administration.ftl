# The words of the room "administration": ar. Keys are the same in every language.

to-administration = الإدارة
to-administration-line = الفريق والأماكن والأقسام وسير العمل
administration-title = الإدارة

## Who works here

team-title = من يعمل هنا
