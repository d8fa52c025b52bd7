# The words of the room "jobs": tr. Keys are the same in every language.

job-tidy = Düzenleme
job-backup = Gece yedeklemesi
job-fault-gone = İlgili şey artık yok.
job-fault-unreadable = Dosya okunamıyor. Başka bir dosya gönderin.
job-fault-too-large = Dosya çok büyük. Daha küçük bir dosya gönderin.
job-fault-busy = Çok iş vardı. Klick yeniden dener.
job-fault-full = Depolama dolu. Teknikten sorumlu kişiye söyleyin.
job-fault-broken = Klick’te bir şey bozuldu. Teknikten sorumlu kişiye söyleyin.
job-fault-crashed = Klick her seferinde işin ortasında durduruldu.
