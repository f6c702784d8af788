# ما تقوله الواجهة المحلية للبرامج، ولمتصفح يأتي قبل الأوان.

api-page-not-built = يعمل Hedgerow هنا بدون صفحته. لبنائها: npm ci && npm run build، في web/page. سطر الأوامر يعمل: hedgerow help
api-too-many-listeners = تستمع إلى هذه العقدة برامج كثيرة ({ $limit }). أغلقوا واحداً وحاولوا من جديد.
api-not-json = ما وصل ليس JSON. أرسلوا كائناً فيه المفتاحان command وargs.
api-not-a-call = ما وصل ليس أمراً. أرسلوا كائناً فيه المفتاحان command وargs.
api-unforeseen = حدث في العقدة خطأ لم نتوقعه. التفاصيل في ملف أحداثها.
