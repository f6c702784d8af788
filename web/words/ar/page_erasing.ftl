# المحو، ومن أكّده، وما حان محوه.

page-erasing-erase = محو هذا السجل
page-erasing-back = العودة إلى السجل
page-erasing-erase-this = محوه نهائياً
page-erasing-erase-it = محوه
page-erasing-erase-of = محوه: { $title }
page-erasing-happens = ما يحدث عندئذ
page-erasing-happens-here = تُزال من هذا الجهاز كلماته وتاريخه وكل ما قيل عنه.
page-erasing-happens-others = يُطلب الشيء نفسه، بطلب موقَّع، من: { $names }. وتفعله أجهزتهم من تلقاء نفسها متى وصلها الخبر.
page-erasing-happens-alone = لا أحد غيركم في هذه المساحة، فلا حاجة إلى طلب ذلك من أحد.
page-erasing-happens-receipts = كل جهاز فعل ذلك يجيب بإيصال موقَّع. وترون من أكّد ومن لم يجب بعد.
page-erasing-happens-not = لا يصل المحو إلى الصفحات المطبوعة، ولا إلى الملفات المأخوذة، ولا إلى صور الشاشة، ولا إلى النسخ الاحتياطية حتى يقرأها جهاز يعرف بهذا.
page-erasing-reason = لماذا، بكلمات قليلة
page-erasing-reason-hint = يقرؤه كل من في المساحة. لا تكتبوا هنا ما يجب أن يُمحى. يمكنكم تركه فارغاً.
page-erasing-sure = معلوم لدينا أن هذا لا يمكن التراجع عنه، بخلاف السلّة.
page-erasing-do = محوه
page-erasing-doing = جارٍ المحو…
page-erasing-erased = ما مُحي وما حان محوه
page-erasing-erased-lead = ما مُحي، ومن أكّده، وما حُفظ المدة التي يحددها نوعه.
page-erasing-list = ما مُحي
page-erasing-none = لم يُمحَ شيء بعد.
page-erasing-one = { $kind }، مُحي { $when }
page-erasing-by = بيد { $name }، في { $space }.
page-erasing-waiting = { $confirmed ->
    [one] أكّد جهاز واحد، ولم يأتِ خبر بعد من { $waiting }.
    [two] أكّد جهازان، ولم يأتِ خبر بعد من { $waiting }.
    [few] أكّدت { $confirmed } أجهزة، ولم يأتِ خبر بعد من { $waiting }.
   *[other] عدد الأجهزة التي أكّدت { $confirmed }، ولم يأتِ خبر بعد من { $waiting }.
  }
page-erasing-all = { $confirmed ->
    [one] الجهاز الوحيد الذي طُلب منه ذلك أكّده.
    [two] الجهازان اللذان طُلب منهما ذلك أكّداه.
   *[other] كل الأجهزة التي طُلب منها ذلك أكّدته: { $confirmed }.
  }
page-erasing-receipts = من محاه
page-erasing-receipts-lead = طلبته { $name }، { $when }. طُلب من كل جهاز قد يكون عليه.
page-erasing-to-list = ما مُحي وما حان محوه
page-erasing-late = { $count ->
    [one] جاء بعد ذلك تغيير واحد عليه، ممن لم يكن الخبر قد وصله.
    [two] جاء بعد ذلك تغييران عليه، ممن لم يكن الخبر قد وصلهم.
    [few] جاءت بعد ذلك { $count } تغييرات عليه، ممن لم يكن الخبر قد وصلهم.
   *[other] جاء بعد ذلك { $count } تغييراً عليه، ممن لم يكن الخبر قد وصلهم.
  }
page-erasing-late-look = اتخاذ قرار بشأنه
page-erasing-confirmed = { $count ->
    [0] لم يؤكّده أحد بعد
    [one] أكّده جهاز واحد
    [two] أكّده جهازان
    [few] أكّدته { $count } أجهزة
   *[other] أكّده { $count } جهازاً
  }
page-erasing-confirmed-by = الجهاز { $device } · { $when }
page-erasing-not-heard = { $count ->
    [0] لا ينقص أحد
    [one] لم يأتِ خبر بعد من جهاز واحد
    [two] لم يأتِ خبر بعد من جهازين
    [few] لم يأتِ خبر بعد من { $count } أجهزة
   *[other] لم يأتِ خبر بعد من { $count } جهازاً
  }
page-erasing-not-heard-means = طُلب منها ولم تجب. قد تكون متوقفة أو ضائعة؛ ولا يستطيع أحد أن يعرف أنها فعلت.
page-erasing-everybody = أجاب كل جهاز طُلب منه ذلك.
page-erasing-couriers = النواقل
page-erasing-courier-did = تخلّى عن القطع المختومة.
page-erasing-courier-asked = طُلب منه، ولا جواب بعد. ولم يكن يستطيع قراءتها قط.
page-erasing-proposal = كتبت { $name } عن شيء مُحي
page-erasing-proposal-how = هو محفوظ على حدة ولا يُعرض على أحد. احفظوه كسجل جديد، أو ارفضوه نهائياً.
page-erasing-proposals-far = لا يُقرَّر عبر الشبكة المحلية هل تُحفظ التغييرات التي وصلت متأخرة، بل عند جهاز العقدة نفسه أو عند جهاز آخر لمجموعتكم.
page-erasing-keep = حفظه كسجل جديد
page-erasing-discard = رفضه
page-erasing-kept = حُفظ كسجل جديد.
page-erasing-discarded = رُفض.
page-erasing-due = حُفظ المدة الكافية
page-erasing-due-how = انتهت لهذه السجلات المدة التي يُحفظ فيها نوعها. لا يُمحى شيء من تلقاء نفسه.
page-erasing-due-none = لا شيء حان محوه.
page-erasing-due-clock = { $clock }: { $day }
page-erasing-due-since = حان محوه منذ { $day }
page-erasing-before = كان هؤلاء يستطيعون قراءته ولم يعودوا هنا: { $names }. لا يمكن إلا أن يُطلب منهم.
page-erasing-why = السبب:
