# الحالات: القائمة، وحالة واحدة بأجزائها، والإحالات، والدروس.

page-cases-lead = { $open ->
    [0] لا حالة قيد العمل.
    [one] حالة واحدة قيد العمل.
    [two] حالتان قيد العمل.
    [few] { $open } حالات قيد العمل.
   *[other] { $open } حالة قيد العمل.
  }
page-cases-lead-quiet-some = { $count ->
    [0] لا حالة ساكنة منذ أكثر من أسبوعين.
    [one] حالة واحدة ساكنة منذ أكثر من أسبوعين.
    [two] حالتان ساكنتان منذ أكثر من أسبوعين.
    [few] { $count } حالات ساكنة منذ أكثر من أسبوعين.
   *[other] { $count } حالة ساكنة منذ أكثر من أسبوعين.
  }
page-cases-new = حالة جديدة
page-cases-views = أي حالات
page-cases-view-now = قيد العمل
page-cases-view-ended = المغلقة والمؤرشفة
page-cases-view-all = الكل
page-cases-whose = لمن
page-cases-whose-all = للجميع
page-cases-whose-ours = لنا
page-cases-whose-others = لمجموعات أخرى
page-cases-whose-mine = لي: أقوم عليها أو أنوب فيها
page-cases-state-all = أي وضع
page-cases-quiet = ساكنة منذ
page-cases-quiet-any = أي مدة
page-cases-quiet-more = { $days ->
    [one] يوم أو أكثر
    [two] يومين أو أكثر
    [few] { $days } أيام أو أكثر
   *[other] { $days } يوماً أو أكثر
  }
page-cases-words = كلمات في العنوان أو الفئة أو اسم القائم عليها
page-cases-row-keeper = القائم عليها: { $keeper }
page-cases-row-made = ما وصل إلى { $group } من حالة
page-cases-row-nobody = لا أحد قائم عليها
page-cases-row-quiet = { $days ->
    [0] تغيّرت اليوم
    [one] ساكنة منذ يوم
    [two] ساكنة منذ يومين
    [few] ساكنة منذ { $days } أيام
    [many] ساكنة منذ { $days } يوماً
   *[other] ساكنة منذ { $days } يوم
  }
page-cases-row-look = يُنظر فيها من جديد { $when }
page-cases-row-risk = الخطر: { $risk }
page-cases-more = إظهار حالات أخرى
page-cases-empty = لا حالة محفوظة هنا بعد. الحالة هي ما طلبه منكم أحد: كلمات قليلة عنها، وما يجب فعله، ومن يفعله. توضع الأسماء وجهات الاتصال في صندوق لا يغادر مجموعتكم أبداً.
page-cases-empty-filtered = لا حالة تطابق ذلك. انظروا إلى الحالات كلها بدلاً من ذلك.
page-cases-show-all = إظهار كل الحالات

page-cases-lead-state = { $state }.
page-cases-lead-contested = { $count ->
    [one] حقل واحد كُتب بأكثر من وجه.
    [two] حقلان كُتبا بأكثر من وجه.
    [few] { $count } حقول كُتبت بأكثر من وجه.
   *[other] { $count } حقلاً كُتبت بأكثر من وجه.
  }
page-cases-lead-quiet = { $days ->
    [one] ساكنة منذ يوم.
    [two] ساكنة منذ يومين.
    [few] ساكنة منذ { $days } أيام.
    [many] ساكنة منذ { $days } يوماً.
   *[other] ساكنة منذ { $days } يوم.
  }
page-cases-lead-answer-soon = الجواب عن الإحالة مطلوب بحلول { $when }.
page-cases-lead-answer-due = الإحالة تنتظر جواباً منذ { $when }.
page-cases-lead-look-soon = موعد النظر فيها من جديد { $when }.
page-cases-lead-look-due = كان موعد النظر فيها من جديد { $when }.
page-cases-lead-erase-soon = تكتمل مدة حفظها يوم { $when }.
page-cases-lead-erase-due = اكتملت مدة حفظها منذ { $when }: اطلبوا من كل من هي لديه أن يمحوها.
page-cases-lead-tasks = { $count ->
    [one] مهمة واحدة لم تُنجز.
    [two] مهمتان لم تُنجزا.
    [few] { $count } مهام لم تُنجز.
   *[other] { $count } مهمة لم تُنجز.
  }
page-cases-made-for = هذا ما وصل إلى { $group } من حالة لكم، كما كانت حين أُرسلت. وجوابهم يأتي هنا.
page-cases-printed = الملخّص وملاحظات العمل. صندوق الهوية وهامشكم لا يُطبعان معهما أبداً.
page-cases-hand-over = تسليم
page-cases-refer = إحالة إلى شريك
page-cases-print = طباعة
page-cases-cancel = ليس الآن

page-cases-not-here = هذه الحالة ليست هنا

page-cases-summary = الملخّص
page-cases-body = ملاحظات العمل
page-cases-body-none = لم يُعطَ لكم شيء من ملاحظات العمل، أو لم يُكتب فيها شيء بعد.
page-cases-trail = ما قيل وما جرى
page-cases-trail-signed = موقَّع، الأحدث أولاً؛ لا يُكتب فوق شيء هنا أبداً
page-cases-trail-all = إظهار كل تغيير
page-cases-trail-few = إظهار ما قيل وتقرّر فقط
page-cases-trail-more = إظهار ما سبق
page-cases-note = إضافة ملاحظة
page-cases-note-hint = تُوقَّع باسم مجموعتكم وتبقى. كل من يرى ملاحظات العمل يراها.
page-cases-note-say = توقيع وإضافة
page-cases-note-said = أُضيفت ووُقّعت.
page-cases-margin = هامشكم
page-cases-margin-hint = لمجموعتكم وحدها. لا يُرسل أبداً، ولا يُطبع، ولا يدخل في أي درس.

page-cases-box = صندوق الهوية
page-cases-box-closed = مغلق.
page-cases-box-holds = { $names ->
    [0] { $contacts ->
        [0] لا شيء فيه بعد.
        [one] فيه جهة اتصال واحدة.
        [two] فيه جهتا اتصال.
        [few] فيه { $contacts } جهات اتصال.
       *[other] فيه { $contacts } جهة اتصال.
      }
    [one] { $contacts ->
        [0] فيه اسم واحد.
        [one] فيه اسم واحد وجهة اتصال واحدة.
        [two] فيه اسم واحد وجهتا اتصال.
        [few] فيه اسم واحد و{ $contacts } جهات اتصال.
       *[other] فيه اسم واحد و{ $contacts } جهة اتصال.
      }
    [two] { $contacts ->
        [0] فيه اسمان.
        [one] فيه اسمان وجهة اتصال واحدة.
        [two] فيه اسمان وجهتا اتصال.
        [few] فيه اسمان و{ $contacts } جهات اتصال.
       *[other] فيه اسمان و{ $contacts } جهة اتصال.
      }
    [few] { $contacts ->
        [0] فيه { $names } أسماء.
        [one] فيه { $names } أسماء وجهة اتصال واحدة.
        [two] فيه { $names } أسماء وجهتا اتصال.
        [few] فيه { $names } أسماء و{ $contacts } جهات اتصال.
       *[other] فيه { $names } أسماء و{ $contacts } جهة اتصال.
      }
   *[other] { $contacts ->
        [0] فيه { $names } اسماً.
        [one] فيه { $names } اسماً وجهة اتصال واحدة.
        [two] فيه { $names } اسماً وجهتا اتصال.
        [few] فيه { $names } اسماً و{ $contacts } جهات اتصال.
       *[other] فيه { $names } اسماً و{ $contacts } جهة اتصال.
      }
  }
page-cases-box-rules = إذا فُتح أُغلق من تلقاء نفسه بعد دقيقتين بلا كتابة فيه ولا لمس، وعند مغادرتكم هذه الصفحة.
page-cases-box-open = فتح الصندوق
page-cases-box-close = إغلاق الصندوق
page-cases-box-is-open = الصندوق مفتوح.
page-cases-box-is-closed = الصندوق مغلق.
page-cases-box-lan = ما في صندوق الهوية لا يُرسل إلى الهواتف والأجهزة الأخرى. انظروا إليه على الجهاز الذي تعمل عليه هذه العقدة.
page-cases-box-not-yours = ما في صندوق الهوية لمن تُدخله مجموعتكم إلى مساحتها الخاصة فقط. اسألوا القائم على هذه العقدة.

page-cases-about = عن هذه الحالة
page-cases-state = الوضع
page-cases-because = { $state }، بناء على إفادة { $who }: «{ $statement }»، يوم { $when }
page-cases-because-new = { $state }، لأن أحداً لم يقل شيئاً آخر منذ فُتحت
page-cases-held = لدى من هي

page-cases-asked = تسأل { $group } إن كنتم تتولّون هذه الحالة.
page-cases-asked-parts = أُعطي لكم: { $parts }.

page-cases-hand-to = إلى من
page-cases-hand-reason = لماذا (اختياري)
page-cases-hand-hint = يصبح هو القائم عليها، ويُذكر ذلك في تاريخها.
page-cases-hand-done = سُلّمت إلى { $to }.
page-cases-hand-nobody = اذكروا من يتولّاها.

page-cases-consent = الموافقة والمدة
page-cases-consent-shared = الموافقة
page-cases-consent-given = يجوز أن تذهب هذه الأجزاء: { $parts }، إلى { $groups }.
page-cases-consent-over = كان يجوز أن تذهب هذه الأجزاء: { $parts }، إلى { $groups } حتى { $until }. انتهى ذلك: اسألوا من جديد قبل أن يذهب أي شيء آخر.
page-cases-consent-nobody = وافق أصحابها، ولكن لم يُدوَّن لأي مجموعة ولأي أجزاء. لا يجوز أن يذهب شيء بعد.
page-cases-consent-no = لم يوافق أصحابها، أو رجعوا عن موافقتهم. لا يجوز أن يذهب شيء إلى الآخرين.
page-cases-consent-unknown = لم يدوّن أحد هل وافق أصحابها. اسألوهم قبل أن يذهب أي شيء إلى الآخرين.
page-cases-consent-unclear = كُتبت الموافقة مرتين بوجهين مختلفين. اختاروا واحداً قبل أن يذهب أي شيء إلى الآخرين.
page-cases-consent-until = حتى { $until }
page-cases-consent-change = تدوين الموافقة
page-cases-consent-back = رجع أصحابها عن الموافقة
page-cases-consent-is-back = دُوّن: لا يجوز أن يذهب شيء بعد الآن إلى الآخرين.
page-cases-consent-sent = { $count ->
    [one] ما أُرسل من قبل ما زال لدى { $groups }. اطلبوا محوه، وأن يخبروكم حين يفعلون.
   *[other] ما أُرسل من قبل ما زال لدى { $groups }. اطلبوا محوه، وأن يخبروكم حين يفعلون.
  }
page-cases-kept = الحفظ
page-cases-kept-until = حتى { $when }. ثم اطلبوا محوها من كل من هي لديه.
page-cases-kept-over = اكتملت مدة حفظها منذ { $when }. اطلبوا محوها من كل من هي لديه.
page-cases-kept-after = لمدة { $length } بعد إغلاقها. ثم اطلبوا محوها من كل من هي لديه.
page-cases-kept-unknown = لم يدوّن أحد مدة حفظها.

page-cases-refer-lead = تبقى الحالة لديكم. ويحصلون هم على حالة خاصة بهم فيها ما تمت الموافقة عليه، ولا شيء غيره.
page-cases-refer-peer = إلى أي شريك
page-cases-refer-space = في أي مساحة
page-cases-refer-choose = اختيار
page-cases-refer-no-peers = ليس لديكم شريك مؤكَّد بعد. اقترنوا بمجموعة أولاً، وقارنوا الأرقام الستة.
page-cases-refer-to-peers = الذهاب إلى «الشركاء»
page-cases-refer-no-space = لا مساحة مشتركة بينكم وبين { $peer } يجوز لكم الكتابة فيها. أنشئوا مساحة لكما، ثم أحيلوا الحالة فيها.
page-cases-refer-to-spaces = الذهاب إلى «المساحات»
page-cases-refer-reason = لماذا، بكلماتكم
page-cases-refer-goes = هذا ما يذهب، كما يُقرأ هنا تماماً
page-cases-refer-slipped = { $count ->
    [one] في صندوق الهوية { $names }، وهو موجود أيضاً فيما سيذهب. أزيلوه من هناك أولاً إن كان لا ينبغي أن يعرفوه.
   *[other] في صندوق الهوية { $names }، وهي موجودة أيضاً فيما سيذهب. أزيلوها من هناك أولاً إن كان لا ينبغي أن يعرفوها.
  }
page-cases-refer-stays = كل ما عدا ذلك يبقى لديكم: هامشكم، وتاريخ الحالة، وكل جزء لم يُذكر هنا.
page-cases-refer-nothing = لا شيء مكتوب هناك
page-cases-refer-readers = { $count ->
    [one] قراءة تلك المساحة متاحة لمجموعة: { $groups }.
   *[other] قراءة تلك المساحة متاحة للمجموعات: { $groups }.
  }
page-cases-refer-no-answer = يجوز لمجموعة { $peer } أن تقرأ هناك فقط، فلا تستطيع أن تقبل أو تعتذر. أعطوها حق الكتابة أولاً.
page-cases-refer-send = إرسال إلى { $peer }
page-cases-refer-sent = أُرسلت. لدى { $peer } الآن حالة خاصة بها، وتستطيع أن تقبل أو تعتذر.
page-cases-refer-see = رؤية ما وصلهم
page-cases-why-no-consent = لا يمكن أن يذهب شيء: لا موافقة واضحة مدوّنة. اسألوا أصحاب الحالة، ثم دوّنوها تحت «الموافقة والمدة».
page-cases-why-other-group = لا يمكن أن يذهب شيء: الموافقة لا تذكر { $peer }. إن كانت تشملها أيضاً، فأضيفوها تحت «الموافقة والمدة».
page-cases-why-no-parts = لا يمكن أن يذهب شيء: الموافقة لا تذكر جزءاً يجوز أن يصل إلى { $peer }. أضيفوا الأجزاء تحت «الموافقة والمدة».
page-cases-why-consent-over = لا يمكن أن يذهب شيء: انتهت الموافقة. اسألوا من جديد، ثم غيّروا يومها الأخير تحت «الموافقة والمدة».
page-cases-why-sent-already = وصلت هذه الحالة إلى { $peer } في تلك المساحة من قبل. ضعوا تلك في السلّة قبل أن ترسلوها من جديد.
page-cases-why-contested = لا يمكن أن يذهب شيء: «{ $field }» مكتوب بوجهين. اختاروا واحداً أولاً.
page-cases-why-unreadable = لا يمكن أن يذهب شيء: لا تمكن قراءة «{ $field }» على هذا الجهاز. انتظروا حتى يتواصل أحد أجهزتكم الأخرى.
page-cases-why-withdrawn = هذه الحالة في السلّة. أعيدوها أولاً.
page-cases-refer-to-consent = الذهاب إلى «الموافقة والمدة»

page-cases-lesson = ما يمكن أن يتعلّمه الآخرون
page-cases-lesson-hint = الدرس يترك كل الأسماء، ويُريكم كل سطر قبل أن يذهب.
page-cases-lesson-make = كتابة درس من هذه الحالة
page-cases-lesson-lead = اقرؤوا كل سطر. ما في صندوق الهوية أو في هامشكم يُشطب حيثما ورد؛ أما الأسماء الأخرى فلا يراها إلا أنتم. أزيلوا العلامة عما يجب أن يبقى، وغيّروا ما يكشف أكثر مما ينبغي.
page-cases-lesson-title = عنوان الدرس
page-cases-lesson-space = من يحصل عليه
page-cases-lesson-space-home = مجموعتنا فقط، كمسوّدة
page-cases-lesson-goes = { $from } يصبح «{ $into }»
page-cases-lesson-struck = { $count ->
    [0] لم يُشطب شيء.
    [one] شُطب موضع واحد.
    [two] شُطب موضعان.
    [few] شُطبت { $count } مواضع.
   *[other] شُطب { $count } موضعاً.
  }
page-cases-lesson-struck-word = شُطب: { $text }
page-cases-lesson-text = كما سيُقرأ
page-cases-lesson-take = أخذ هذا
page-cases-lesson-stays = لم يُؤخذ
page-cases-lesson-stays-private = { $field }: يبقى لدى مجموعتكم
page-cases-lesson-write = كتابة الدرس
page-cases-lesson-nothing = ضعوا له عنواناً، وخذوا سطراً واحداً على الأقل.
