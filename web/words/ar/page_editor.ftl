# محرّر النصوص: ما يقوله عن الحفظ، وعمن يكتبون معكم، وعن أدواته.

note-read-only = يمكنكم قراءة هذا النص، لا تغييره.
note-not-your-own = يجوز لـ«{ $member }» تغيير ما كُتب باسم { $member } فقط. اطلبوا من القائم على هذه العقدة صلاحية أخرى.
note-history-changed = تغيّر تاريخ هذا النص على هذه العقدة. يُحمَّل من جديد، ويُدخَل ما كتبتموه مرة أخرى.
note-log-closed = بدأ هذا الجهاز دفتر قيود جديداً. يُحمَّل النص من جديد، ويُدخَل ما كتبتموه مرة أخرى.
note-begins = أُنشئ مكان هذا النص.
note-not-stored = لا يمكن حفظ هذا النص في هذه اللحظة. ما تكتبونه محفوظ على هذه الشاشة، ويُخزَّن حين يصبح ذلك ممكناً.
note-rooms-closed = العقدة تُغلق الآن. ما تكتبونه محفوظ على هذه الشاشة.
note-rooms-full = النصوص المفتوحة على هذه العقدة { $limit }، ولا تتّسع لأكثر. أغلقوا نصاً ثم حاولوا من جديد.
note-frame-unknown = أرسل هذا المتصفح شيئاً لا تفهمه العقدة. أعيدوا تحميل الصفحة.
note-too-fast = أرسل هذا المتصفح أكثر مما تستطيع العقدة استقباله. ما كتبتموه محفوظ على هذه الشاشة؛ أعيدوا تحميل الصفحة للمتابعة.

page-editor-loading = يجري تحميل النص.
page-editor-saved = حُفظ على هذه العقدة
page-editor-saving = جارٍ الحفظ…
page-editor-away = لا يمكن الوصول إلى العقدة. ما تكتبونه محفوظ هنا ويُرسل حين تعود.
page-editor-away-saved = لا يمكن الوصول إلى العقدة. كل ما كتبتموه من قبل محفوظ؛ وما تكتبونه الآن يُرسل حين تعود.
page-editor-kept-here = آخر ما كتبتموه موجود على هذه الشاشة فقط. { $why }
page-editor-here = { $count ->
    [one] هنا أيضاً:
   *[other] هنا أيضاً ({ $count }):
  }

page-editor-tools = أدوات النص
page-editor-bold = عريض
page-editor-italic = مائل
page-editor-link = رابط
page-editor-heading = عنوان
page-editor-subheading = عنوان فرعي
page-editor-list = قائمة
page-editor-numbered = قائمة مرقّمة
page-editor-task = مهمة
page-editor-quote = اقتباس
page-editor-undo = تراجع
page-editor-redo = إعادة
page-editor-plain = شكل بسيط
page-editor-rich = إظهاره كما يبدو
page-editor-done = تمّ
page-editor-task-done = أُنجز:
page-editor-task-open = لم يُنجز:

page-editor-link-address = عنوان الرابط
page-editor-link-set = وضع الرابط
page-editor-link-remove = إزالة الرابط
page-editor-link-open = فتح في علامة تبويب جديدة
page-editor-link-close = إغلاق
page-editor-link-wrong = هذا ليس عنواناً يمكن الربط به. استخدموا عنواناً يبدأ بـ https: أو http: أو mailto: أو tel:.

page-editor-paragraph = الفقرة { $number }
page-editor-kind = نوع الفقرة
page-editor-kind-p = نص عادي
page-editor-kind-h2 = عنوان
page-editor-kind-h3 = عنوان فرعي
page-editor-kind-bullet = عنصر في قائمة
page-editor-kind-ordered = عنصر في قائمة مرقّمة
page-editor-kind-unchecked = مهمة
page-editor-kind-quote = اقتباس
page-editor-add-below = إضافة فقرة بعد { $number }
page-editor-remove = إزالة الفقرة { $number }
