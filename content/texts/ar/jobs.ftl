# The words of the room "jobs": ar. Keys are the same in every language.

job-tidy = ترتيب البيانات
job-backup = نسخة احتياطية ليلية
