# الاحتياجات والتعهّدات: اللوحة، والتعهّدات المستحقة، وما أُغلق.

page-pledges-title = الاحتياجات والتعهّدات
page-pledges-lead-open = { $count ->
    [0] لا احتياج مفتوح.
    [one] احتياج واحد مفتوح.
    [two] احتياجان مفتوحان.
    [few] { $count } احتياجات مفتوحة.
    [many] { $count } احتياجاً مفتوحاً.
   *[other] { $count } احتياج مفتوح.
  }
page-pledges-lead-promised = { $count ->
    [one] واحد آخر تعهّد به أحد، كله أو بعضه.
    [two] اثنان آخران تعهّد بهما أحد، كلياً أو جزئياً.
   *[other] { $count } أخرى تعهّد بها أحد، كلها أو بعضها.
  }
page-pledges-lead-contested = { $count ->
    [one] أمر واحد محلّ خلاف.
    [two] أمران محلّ خلاف.
    [few] { $count } أمور محلّ خلاف.
    [many] { $count } أمراً محلّ خلاف.
   *[other] { $count } أمر محلّ خلاف.
  }
page-pledges-views = طرق العرض
page-pledges-view-board = اللوحة
page-pledges-view-due = تعهّداتي المستحقة
page-pledges-view-closed = المغلقة
page-pledges-offer = عرض شيء
page-pledges-offer-time = التعهّد بوقت أو خدمة لمن يحتاج إليها
page-pledges-need = ذكر احتياج
page-pledges-more = { $count ->
    [one] إظهار واحد آخر
    [two] إظهار اثنين آخرين
   *[other] إظهار المزيد (بقي { $count })
  }
page-pledges-more-clashes = إظهار كل ما هو محلّ خلاف ({ $count })
page-pledges-rest-needs = { $count ->
    [one] احتياج آخر أقل إلحاحاً. انظروا إليها كلها في قائمة.
    [two] احتياجان آخران أقل إلحاحاً. انظروا إليها كلها في قائمة.
    [few] { $count } احتياجات أخرى أقل إلحاحاً. انظروا إليها كلها في قائمة.
    [many] { $count } احتياجاً آخر أقل إلحاحاً. انظروا إليها كلها في قائمة.
   *[other] { $count } احتياج آخر أقل إلحاحاً. انظروا إليها كلها في قائمة.
  }
page-pledges-rest-offers = { $count ->
    [one] عرض آخر لا يظهر هنا. انظروا إليها كلها في قائمة.
    [two] عرضان آخران لا يظهران هنا. انظروا إليها كلها في قائمة.
    [few] { $count } عروض أخرى لا تظهر هنا. انظروا إليها كلها في قائمة.
    [many] { $count } عرضاً آخر لا يظهر هنا. انظروا إليها كلها في قائمة.
   *[other] { $count } عرض آخر لا يظهر هنا. انظروا إليها كلها في قائمة.
  }

page-pledges-needs = الاحتياجات
page-pledges-needs-order = الأكثر إلحاحاً أولاً
page-pledges-needs-none = لا شيء مطلوب الآن، بحسب ما ذُكر.
page-pledges-asks = تطلب
page-pledges-asked = طلبت
page-pledges-needed-by = مطلوب بحلول { $when }
page-pledges-wanted = المطلوب: { $quantity }
page-pledges-promised = المتعهَّد به حتى الآن: { $promises }.
page-pledges-given-by = { $given } من { $group }
page-pledges-given-more = { $count ->
    [one] واحد آخر
    [two] اثنان آخران
   *[other] { $count } أخرى
  }
page-pledges-more-promises = { $count ->
    [one] تعهّد آخر لأجله
    [two] تعهّدان آخران لأجله
    [few] { $count } تعهّدات أخرى لأجله
    [many] { $count } تعهّداً آخر لأجله
   *[other] { $count } تعهّد آخر لأجله
  }
page-pledges-open = الباقي: { $quantity }، محسوباً من التعهّدات في هذه الصفحة.
page-pledges-covered = هذا يغطيه، محسوباً من التعهّدات في هذه الصفحة.
page-pledges-who-may-know = من يجوز أن يعرف به: { $text }
page-pledges-promise = التعهّد به
page-pledges-promise-part = التعهّد بجزء

page-pledges-own-offered = عرضتم { $given }
page-pledges-own-accepted = تعهّدتم بما يلي: { $given }
page-pledges-own-delivered = تعهّدتم بما يلي: { $given }
page-pledges-own-confirmed = أعطيتم { $given }
page-pledges-own-contested = تعهّدتم بما يلي: { $given }، وهذا محلّ خلاف
page-pledges-theirs-offered = تعرض { $group }: { $given }
page-pledges-theirs-accepted = تعهّدت { $group } بما يلي: { $given }
page-pledges-theirs-delivered = تعهّدت { $group } بما يلي: { $given }
page-pledges-theirs-confirmed = أعطت { $group }: { $given }
page-pledges-theirs-contested = تعهّدت { $group } بما يلي: { $given }، وهذا محلّ خلاف
page-pledges-due = موعده { $when }
page-pledges-you-gave = قلتم: سلّمناه
page-pledges-they-gave = تقول { $group }: سلّمناه
page-pledges-you-got = قلتم: وصل إلينا
page-pledges-they-got = تقول { $group }: وصل إلينا
page-pledges-you-not-said = لم تقولوا بعد إنه وصل
page-pledges-they-not-said = لم تقل { $group } بعد إنه وصل
page-pledges-counts-then = لا يُعدّ مسلَّماً إلا عندئذ
page-pledges-for-need = لأجل «{ $title }»، بطلب من { $group }

page-pledges-say-pledge-accept = نقبله، شكراً
page-pledges-say-pledge-decline = لا نحتاج إليه
page-pledges-say-pledge-deliver = سلّمناه
page-pledges-say-pledge-withdraw = نسحبه
page-pledges-say-pledge-renew = نعرضه من جديد
page-pledges-say-resource-claim = نطلب منه
page-pledges-say-resource-release = نتركه لغيرنا
page-pledges-say-resource-retire = نوقف عرضه

page-pledges-offers = العروض
page-pledges-offers-open = متاحة لمن يطلب
page-pledges-offers-none = لم يعرض أحد شيئاً.
page-pledges-offer-until = معروض حتى { $when }
page-pledges-your-own = لكم
page-pledges-nobody-asked = لم يطلبه أحد بعد.
page-pledges-claim-always = في أي وقت
page-pledges-more-claims = { $count ->
    [one] وطلب آخر
    [two] وطلبان آخران
    [few] و{ $count } طلبات أخرى
    [many] و{ $count } طلباً آخر
   *[other] و{ $count } طلب آخر
  }

page-pledges-claimed-by = { $count ->
    [0] { $title }: تعهّد به أكثر من طرف
    [one] { $title }: طُلب أكثر مما يتّسع
    [2] { $title }: طُلب مرتين
    [few] { $title }: طُلب { $count } مرات
   *[other] { $title }: طُلب { $count } مرة
  }
page-pledges-claimed-why = هذه الطلبات للوقت نفسه. كلها محفوظة، ولا يحصل عليه أحد حتى يتنازل طرف أو تتفقوا على تقاسم الوقت.
page-pledges-also-promised = وتعهّدت به أيضاً { $group }: «{ $title }»
page-pledges-leave-to = نتنازل لصالح { $groups }
page-pledges-share-time = تقاسم الوقت
page-pledges-share-time-how = اذكروا أي جزء من الوقت تطلبونه، أو أي قدر منه. يحلّ هذا محلّ طلبكم السابق.
page-pledges-release-other = سحب طلب { $group }
page-pledges-talk = يمكنكم أيضاً أن تطلبوا من { $groups } تركه لكم. تحدثوا معهم كما اعتدتم؛ وما يقولونه هنا هو ما يُحسب.
page-pledges-others-settle = حسم هذا بيد { $groups }. وأنتم ترون الطلبين كما هما.
page-pledges-contested-for = «{ $pledge }» لأجل «{ $need }»
page-pledges-contested-why = قيلت هذه الكلمات دون علم أيّ من الطرفين بكلمات الآخر. كلها محفوظة؛ ومن قرأ كلمات الطرفين يستطيع أن يتكلم من جديد، وبذلك يُحسم الأمر.

page-pledges-fair = من حمل كم
page-pledges-fair-since = منذ { $when }، بترتيب الحروف
page-pledges-fair-group = المجموعة
page-pledges-fair-hours = ساعات مُعطاة
page-pledges-fair-number = بالأرقام
page-pledges-fair-kept = تعهّدات وُفي بها
page-pledges-fair-in-hours = { $count ->
    [one] { $hours } ساعة
    [two] { $hours } ساعة
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
  }
page-pledges-fair-no-hours = لم تُحسب ساعات
page-pledges-fair-promises = { $count ->
    [one] واحد، أكّده الطرفان
    [two] اثنان، أكّدهما الطرفان
   *[other] { $count }، أكّدها الطرفان
  }
page-pledges-fair-why = يُحسب فقط مما أكّده الطرفان. يُظهر من قد يحتاج إلى راحة، لا من هو في المقدمة.
page-pledges-fair-lines = كل سطر وراء هذه الأرقام
page-pledges-fair-confirmed = أُكّد { $when }
page-pledges-fair-none = لم يؤكّد الطرفان شيئاً بعد، فلا شيء يُحسب.

page-pledges-due-ours = ما ينتظركم
page-pledges-due-order = الأقرب موعداً أولاً
page-pledges-due-none = لا شيء ينتظركم: لا تعهّد مستحق، ولا شيء وصل ولم يُؤكَّد.
page-pledges-due-theirs = ما ينتظر الآخرين
page-pledges-closed-none = لم يُغلق شيء بعد.
