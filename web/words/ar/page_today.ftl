# اليوم، وما جرى أثناء الغياب.

page-today-print = طباعة الأسبوع
page-today-add = إضافة
page-today-incident = الإبلاغ عن حادثة
page-today-contested = محلّ خلاف
page-today-activity = النشاط كله

page-today-lead = { $count ->
    [0] لا شيء ينتظركم.
    [one] أمر واحد ينتظركم.
    [two] أمران ينتظرانكم.
    [few] { $count } أمور تنتظركم.
    [many] { $count } أمراً ينتظركم.
   *[other] { $count } أمر ينتظركم.
  }
page-today-lead-near = أقربها «{ $title }»، { $day }.
page-today-lead-today = «{ $title }» يستحق اليوم.
page-today-lead-late = كان موعد «{ $title }» { $day }.
page-today-lead-held = { $count ->
    [one] لدى شريككم آخر ما كتبتم.
    [two] لدى شريكيكم آخر ما كتبتم.
   *[other] لدى جميع شركائكم آخر ما كتبتم.
  }
page-today-lead-behind = { $count ->
    [one] لم يصل آخر ما كتبتم بعد إلى { $groups }.
   *[other] لم يصل آخر ما كتبتم بعد إلى { $groups }.
  }
page-today-lead-behind-many = { $count ->
    [one] لم يصل آخر ما كتبتم بعد إلى شريك واحد.
    [two] لم يصل آخر ما كتبتم بعد إلى شريكين.
    [few] لم يصل آخر ما كتبتم بعد إلى { $count } شركاء.
    [many] لم يصل آخر ما كتبتم بعد إلى { $count } شريكاً.
   *[other] لم يصل آخر ما كتبتم بعد إلى { $count } شريك.
  }

page-today-waits = ينتظركم
page-today-waits-nothing = لا شيء ينتظركم الآن.
page-today-more = { $count ->
    [one] إظهار واحد آخر
    [two] إظهار اثنين آخرين
   *[other] إظهار { $count } أخرى
  }
page-today-for-choose = التقت كلمات أو مطالبات لا تتوافق. لم يضع شيء؛ على أحد أن يختار.
page-today-for-acknowledge = أُبلغ عن حادثة. الآخرون ينتظرون كلمتكم بأنكم علمتم بها.
page-today-for-acknowledge-late = لم يؤكّد أحد علمه بهذه الحادثة في الموعد. أعلنوا أنكم علمتم بها.
page-today-for-clock-acknowledge = لم يؤكّد أحد علمه بها في الموعد. اتصلوا بهم بطريقة أخرى أيضاً.
page-today-for-accept = هناك من يعرض هذا لما تحتاجون إليه. هل تقبلونه؟
page-today-for-deliver = تعهّدتم بهذا. أعلنوا ذلك حين تُسلّمونه.
page-today-for-confirm = يقولون إنهم سلّموه. هل وصلكم؟
page-today-for-agree = اقتُرح عمل مشترك. الآخرون ينتظرون كلمتكم.
page-today-for-look-again = تغيّرت الخطة التي بُنيت عليها صيغتكم الخاصة. لكم سطر كُتب قبل ذلك.
page-today-for-answer = الجميع يخبرون عن أحوالهم. جوابكم لم يصل بعد.
page-today-for-answer-referral = أُرسلت إليكم حالة. هل تتولّونها؟
page-today-for-take-over = حانت نوبتكم. أعلنوا أنكم تتولّونها.
page-today-for-decide = هناك قرار مفتوح. مجموعتكم لم تقل كلمتها بعد.
page-today-for-advise = تُطلب مشورتكم قبل قرار.
page-today-for-outcome = قيلت الكلمات. أعلنوا ما انتهت إليه.
page-today-for-sign = هناك اتفاق مفتوح للتوقيع. مجموعتكم لم توقّع هذه الصياغة.
page-today-for-act = أُطلقت هذه الخطة. حان وقت العمل بها الآن.
page-today-for-debrief = انتهى الأمر. قولوا ماذا تعلّمتم، لتكون المرة القادمة أفضل.
page-today-for-drill = حان وقت التدريب على هذه الخطة. مجموعتكم لم تتدرّب بعد.
page-today-for-sign-plan = هناك خطة مفتوحة للتوقيع. مجموعتكم لم توقّع هذه الصياغة.
page-today-plan-whole = الخطة كاملة، وبمن نتصل
page-today-for-review = قبل قولها علناً يقرؤها من يتكلم هذه اللغة ولم يكتبها. هل تقرؤونها؟
page-today-for-use = قرأها شخص آخر. يمكنكم أن تبدؤوا استعمالها.
page-today-for-reword = تغيّر الأصل منذ كُتبت صيغتكم. انظروا هل ما زالت تقوله.
page-today-for-stopped = تقول مجموعة أخرى إن هذا يجب ألا يُستعمل. انظروا لماذا. ثم قولوا مثلها، أو إنه يمكن استعماله من جديد.
page-today-for-clock-look = حان وقت النظر فيها من جديد.
page-today-for-clock-answer = حان موعد الجواب عنها.
page-today-for-clock-erase = حُفظت المدة الكافية. يمكن أن يُطلب محوها من كل من هي لديه.
page-today-for-clock-review = حان وقت مراجعته.
page-today-for-accept-steward = عُرض عليكم الإشراف على هذه المساحة، مع حق إضافة المجموعات وإخراجها.
page-today-for-look-space = شاركتكم { $name } هذه المساحة، ولم يُكتب فيها شيء بعد. انظروا من فيها وما يحق لكم فيها، أو اكتبوا أول تدوينة.
page-today-for-look-spaces = مساحات شاركتكم إياها هذه المجموعة ولم يُكتب فيها شيء بعد: { $count }. انظروا ما هي ومن فيها وما يحق لكم فيها.
page-today-for-compare-numbers = اقترنتم، ولم تُقارن الأرقام الستة بعد.
page-today-for-other = هناك من ينتظر كلمة منكم.
page-today-look-open = فتح
page-today-look-other = جواب آخر
page-today-look-both = رؤية كليهما
page-today-look-compare = مقارنة السطور
page-today-look-numbers = مقارنة الأرقام
page-today-accept-steward = قبول الإشراف
page-today-due = { $days ->
    [0] يستحق اليوم
    [1] يستحق غداً
   *[other] موعده
  }
page-today-late = { $days ->
    [one] متأخر يوماً واحداً
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يوماً
   *[other] متأخر { $days } يوم
  }
page-today-said = قيل: «{ $statement }»، عن «{ $title }». وهو محفوظ في تاريخه.
page-today-steward = أنتم الآن من المشرفين على «{ $space }».

page-today-others = ينتظر الآخرين
page-today-others-choose = الاختيار بيد { $name }.
page-today-others-acknowledge = لم يأتِ بعد من { $name } تأكيد بالعلم بها.
page-today-others-clock-acknowledge = { $name } في انتظار تأكيد.
page-today-others-accept = لم يأتِ بعد من { $name } قبول ولا رفض.
page-today-others-deliver = التعهّد به من { $name }.
page-today-others-confirm = لم يأتِ بعد من { $name } تأكيد بوصوله.
page-today-others-agree = لم تأتِ بعد كلمة { $name }.
page-today-others-look-again = قد تنظر { $name } من جديد في صيغتها.
page-today-others-answer = لم يأتِ بعد جواب { $name }.
page-today-others-answer-referral = لم يأتِ بعد من { $name } قبول بتولّيها ولا رفض.
page-today-others-take-over = تولّي النوبة الآن على { $name }.
page-today-others-clock-look = قد تنظر { $name } فيه من جديد.
page-today-others-clock-answer = لم يأتِ بعد جواب { $name }.
page-today-others-clock-erase = قد تطلب { $name } محوه.
page-today-others-clock-review = قد تراجعه { $name }.
page-today-others-accept-steward = عُرض الإشراف على { $name }.
page-today-others-compare-numbers = قد تقارن { $name } الأرقام.
page-today-others-other = الكلمة التالية من { $name }.
page-today-others-more = { $count ->
    [one] وأمر واحد آخر.
    [two] وأمران آخران.
    [few] و{ $count } أمور أخرى.
    [many] و{ $count } أمراً آخر.
   *[other] و{ $count } أمر آخر.
  }

page-today-week = هذا الأسبوع
page-today-month = الشهر كله
page-today-today = اليوم
page-today-week-nothing = لا شيء مقرّر.
page-today-all-day = طوال اليوم
page-today-entry-joint = عمل مشترك
page-today-entry-own-form = صيغتكم الخاصة من العمل المشترك
page-today-entry-other-form = صيغتهم الخاصة من العمل المشترك
page-today-your-time = بتوقيتكم { $time }
page-today-their-time = { $place } { $time }

page-today-changed = ما تغيّر منذ آخر اطلاع لكم
page-today-changed-since = منذ { $when }
page-today-changed-nothing = لم يغيّر الآخرون شيئاً منذ آخر اطلاع لكم.
page-today-changed-more = تغييرات أخرى، في «النشاط»
page-today-change-more = { $count ->
    [one] وتغيير واحد سابق.
    [two] وتغييران سابقان.
    [few] و{ $count } تغييرات سابقة.
    [many] و{ $count } تغييراً سابقاً.
   *[other] و{ $count } تغيير سابق.
  }
page-today-seen = اطّلعت على هذه
page-today-back = كنتم بلا تواصل منذ { $day }.
page-today-back-read = ما جرى في الأثناء

page-today-holds = لدى مَن كلماتكم
page-today-holds-now = الاتصال قائم الآن. لديهم كل شيء.
page-today-holds-sending = { $count ->
    [one] الاتصال قائم الآن. تغيير واحد في الطريق.
    [two] الاتصال قائم الآن. تغييران في الطريق.
    [few] الاتصال قائم الآن. { $count } تغييرات في الطريق.
    [many] الاتصال قائم الآن. { $count } تغييراً في الطريق.
   *[other] الاتصال قائم الآن. { $count } تغيير في الطريق.
  }
page-today-holds-never = لم يحدث تواصل بعد.
page-today-holds-long = { $days ->
    [one] لا تواصل منذ يوم.
    [two] لا تواصل منذ يومين.
    [few] لا تواصل منذ { $days } أيام.
    [many] لا تواصل منذ { $days } يوماً.
   *[other] لا تواصل منذ { $days } يوم.
  }
page-today-holds-all = كان لديهم كل شيء عند آخر تواصل.
page-today-holds-met = لديهم كل شيء. آخر تواصل { $ago }.
page-today-holds-wait-first = { $count ->
    [one] تغيير واحد ينتظرهم.
    [two] تغييران ينتظرانهم.
    [few] { $count } تغييرات تنتظرهم.
    [many] { $count } تغييراً ينتظرهم.
   *[other] { $count } تغيير ينتظرهم.
  }
page-today-holds-wait = { $count ->
    [one] تغيير واحد ينتظرهم منذ { $since }.
    [two] تغييران ينتظرانهم منذ { $since }.
    [few] { $count } تغييرات تنتظرهم منذ { $since }.
    [many] { $count } تغييراً ينتظرهم منذ { $since }.
   *[other] { $count } تغيير ينتظرهم منذ { $since }.
  }
page-today-since-today = اليوم
page-today-stick = وضعها على ذاكرة USB
page-today-turns = النوبات
page-today-turn-own = النوبة نوبتكم.
page-today-turn-own-until = النوبة نوبتكم حتى { $day }.
page-today-turn-other = النوبة الآن: { $name }.
page-today-turn-other-until = النوبة حتى { $day }: { $name }.
page-today-quiet-none = لم يغادر شيء هذا الجهاز. عدد الشركاء: ٠.
page-today-quiet-not-met = { $count ->
    [one] لم يغادر شيء هذا الجهاز. اقترنتم بمجموعة واحدة ولم تتواصلوا معها بعد.
    [two] لم يغادر شيء هذا الجهاز. اقترنتم بمجموعتين ولم تتواصلوا معهما بعد.
    [few] لم يغادر شيء هذا الجهاز. اقترنتم مع { $count } مجموعات ولم تتواصلوا معها بعد.
   *[other] لم يغادر شيء هذا الجهاز. اقترنتم مع { $count } مجموعة ولم تتواصلوا معها بعد.
  }
page-today-quiet = { $count ->
    [one] لم يغادر شيء هذا الجهاز إلا إلى المجموعة الوحيدة التي اقترنتم بها. آخر اتصال كان { $ago }.
    [two] لم يغادر شيء هذا الجهاز إلا إلى المجموعتين اللتين اقترنتم بهما. آخر اتصال كان { $ago }.
   *[other] لم يغادر شيء هذا الجهاز إلا إلى المجموعات التي اقترنتم بها، وعددها { $count }. آخر اتصال كان { $ago }.
  }
page-today-connections = كل الاتصالات

page-today-no-space = أنتم في الداخل، ولم تُختر لكم مساحة بعد. اسألوا القائم على هذه العقدة.
page-today-begin = أول شيء مفيد
page-today-begin-next = الخطوة المفيدة التالية
page-today-begin-event = تدوين فعالية
page-today-begin-event-note = ما الذي يحدث قريباً، ومتى. تراه مجموعتكم كلها؛ ولا يراه غيرها إلا إذا شاركتموه.
page-today-begin-need = ذكر احتياج
page-today-begin-need-note = اثنا عشر معطفاً، أو حافلة صغيرة يوم السبت: من يستطيع أن يعطي يجيب بتعهّد.
page-today-begin-pair = الاقتران بمجموعة
page-today-begin-pair-note = برمز، وستة أرقام يقارنها الطرفان. لا يُشارك شيء حتى تختاروا.
page-today-examples = { $count ->
    [one] هنا سجل واحد هو مثال. لا يراه أحد غيركم، ويزول متى شئتم.
    [two] هنا سجلان هما مثالان. لا يراهما أحد غيركم، ويزولان معاً.
    [few] هنا { $count } سجلات هي أمثلة. لا يراها أحد غيركم، وتزول كلها معاً.
    [many] هنا { $count } سجلاً هي أمثلة. لا يراها أحد غيركم، وتزول كلها معاً.
   *[other] هنا { $count } سجل هي أمثلة. لا يراها أحد غيركم، وتزول كلها معاً.
  }
page-today-examples-remove = إزالة الأمثلة

page-today-away-title = أثناء غيابكم
page-today-away-lead = { $count ->
    [0] كنتم بلا تواصل منذ { $from }. لم يلتقِ شيء مما كتبتم بكلمات غيركم.
    [one] كنتم بلا تواصل منذ { $from }. التقت كلماتكم بكلمات غيركم في موضع واحد.
    [two] كنتم بلا تواصل منذ { $from }. التقت كلماتكم بكلمات غيركم في موضعين.
    [few] كنتم بلا تواصل منذ { $from }. التقت كلماتكم بكلمات غيركم في { $count } مواضع.
   *[other] كنتم بلا تواصل منذ { $from }. التقت كلماتكم بكلمات غيركم في { $count } موضعاً.
  }
page-today-away-nothing = لم يغيّر الآخرون شيئاً في غيابكم.
page-today-away-never = لم تنقطع هذه العقدة عن التواصل بعد. إذا مرّ بعض الوقت بلا أي شريك، تخبركم هذه الصفحة بما جرى في الأثناء.
page-today-away-met = حيث التقت كلماتكم بكلمات غيركم
page-today-away-met-kept = كلها محفوظة حتى يختار أحد
page-today-away-met-who = كتابة { $fields } جاءت من { $groups } دون علم بعضهم ببعض.
page-today-away-closed = أُغلق في غيابكم
page-today-away-new = جديد عليكم
page-today-away-holds = ما لدى الآخرين الآن
page-today-away-holds-none = لا شيء من تغييراتكم بعد.
page-today-away-not-met-since = لا تواصل منذ { $since }.
page-today-away-holds-some = { $held } من تغييراتكم وعددها { $count }. والبقية في الطريق.
page-today-away-holds-all = { $count ->
    [0] لم تكتبوا شيئاً منذ ذلك الحين.
    [one] تغييركم الوحيد.
    [two] تغييراكم كلاهما.
   *[other] تغييراتكم كلها، وعددها { $count }.
  }
page-today-away-kept = ربما مضى الآخرون قدماً في غيابكم. لم يُستبدل شيء مما كتبتم: كل صياغة سابقة محفوظة في تاريخ سجلها.
page-today-away-removals = من لم يعد في مساحة
page-today-away-aside = { $count ->
    [one] جاء تغيير واحد لهم بعد الأوان ووُضع جانباً.
    [two] جاء تغييران لهم بعد الأوان ووُضعا جانباً.
    [few] جاءت { $count } تغييرات لهم بعد الأوان ووُضعت جانباً.
    [many] جاء { $count } تغييراً لهم بعد الأوان ووُضعت جانباً.
   *[other] جاء { $count } تغيير لهم بعد الأوان ووُضعت جانباً.
  }
page-today-away-stays = { $count ->
    [one] يبقى تغيير واحد، لأن هؤلاء بنوا عليه: { $names }.
    [two] يبقى تغييران، لأن هؤلاء بنوا عليهما: { $names }.
    [few] تبقى { $count } تغييرات، لأن هؤلاء بنوا عليها: { $names }.
    [many] يبقى { $count } تغييراً، لأن هؤلاء بنوا عليها: { $names }.
   *[other] يبقى { $count } تغيير، لأن هؤلاء بنوا عليها: { $names }.
  }
page-today-asked = { $count ->
    [one] في { $space } تُطلب موافقتكم بشأن من يكون فيها.
    [two] في { $space } طلبان بشأن من يكون فيها ينتظران موافقتكم.
    [few] في { $space } { $count } طلبات بشأن من يكون فيها تنتظر موافقتكم.
   *[other] في { $space } { $count } طلباً بشأن من يكون فيها تنتظر موافقتكم.
  }
page-today-asked-look = إلقاء نظرة عليها
