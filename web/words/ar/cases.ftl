# إرسال الحالات إلى مجموعات أخرى، والدروس من الحالات.
refer-not-a-case = لا يُرسل إلى مجموعة أخرى إلا حالة. الأمر «hedgerow list case» يعرض الحالات.
refer-withdrawn = هذه الحالة مسحوبة. أعيدوها بالأمر «hedgerow restore-record» قبل إرسالها.
refer-no-consent = لم يُرسل شيء: لا موافقة واضحة مدوّنة. اسألوا أصحاب الحالة؛ فإن وافقوا فاكتبوا ذلك بالأمر «hedgerow edit CASE consent=yes».
refer-other-group = لم يُرسل شيء: الموافقة لا تذكر { $peer }. إن كانت تشملها أيضاً، فأضيفوها إلى consent_to بالأمر «hedgerow edit».
refer-no-parts = لم يُرسل شيء: الموافقة لا تذكر جزءاً يجوز أن يصل إلى { $peer }. اكتبوا الأجزاء في consent_parts: summary, body, identity.
refer-consent-over = لم يُرسل شيء: انتهت الموافقة. اسألوا من جديد، وغيّروا consent_until بالأمر «hedgerow edit».
refer-peer-not-in-space = لا تستطيع { $peer } قراءة تلك المساحة. اختاروا مساحة مشتركة معها، أو أدخلوها بالأمر «hedgerow space share».
refer-sent-already = أُرسلت هذه الحالة إلى { $peer } في تلك المساحة من قبل، بالمعرّف { $id }. اسحبوا تلك قبل أن ترسلوها من جديد.
refer-contested = لم يُرسل شيء: في { $field } عدة قيم. اختاروا واحدة أولاً.
refer-unreadable = لم يُرسل شيء: لا تمكن قراءة النص { $field } على هذا الجهاز. زامِنوا مع جهاز يستطيع ذلك.
refer-sent = أُرسلت إلى { $name } بالمعرّف { $id }: { $parts }.
refer-readers = من يستطيع قراءتها هناك: { $names }.
refer-cannot-answer = يجوز لمجموعة { $name } أن تقرأ تلك المساحة فقط، فلا تستطيع الجواب هناك. يستطيع مشرف أن يعطيها دور contributor.
lesson-not-a-case = يُكتب الدرس من حالة، وهذا ليس حالة. الأمر «hedgerow list case» يعرض الحالات.
lesson-title = درس من حالة
lesson-takes = { $into }: مأخوذ من { $from }
lesson-struck =
    { $count ->
        [one] (شُطب موضع واحد)
        [two] (شُطب موضعان)
        [few] (شُطبت { $count } مواضع)
       *[other] (شُطب { $count } موضعاً)
    }
lesson-stays = لم يُؤخذ: { $names }
lesson-read = اقرؤوه قبل أن يقرأه غيركم: لا يُعثر ويُشطب إلا الأسماء وجهات الاتصال التي في صندوق الهوية، وكلمات الهامش.
lesson-not-written = لم يُكتب شيء بعد؛ الخيار --write يكتب المسوّدة.
lesson-written = كُتبت المسوّدة: { $id }
