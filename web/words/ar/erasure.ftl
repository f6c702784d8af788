# المحو والإيصالات والاقتراحات.

erase-not-yours = لا يمحو هذا إلا { $owner }، صاحبة السجل، أو مشرف أعلى مرتبة. اطلبوا ذلك منهم.
erase-reason-long = للسبب { $chars } حرفاً على الأكثر. قولوه أقصر، وبدون ما يجب أن يُمحى.
erasure-unknown = لم يُمحَ هنا شيء يبدأ بـ { $id }.
erasure-not-cleaned = مُحي شيء ولم يعد يُعرض في أي مكان، لكن تعذّرت الكتابة فوق آثاره على هذا القرص. أفرغوا مكاناً على القرص وشغّلوا Hedgerow من جديد.
erasure-heard = محت { $by } سجلاً ({ $kind }) في { $space }، وأُزيل هنا أيضاً. لرؤية من أكّده غيركم: hedgerow receipts { $erase }
record-erased = هو عن سجل مُحي
record-erased-then = محت هذا السجلَ { $by } بتاريخ { $date }. لم يُحفظ منه شيء هنا.
proposal-unknown = لا اقتراح يبدأ بـ { $proposal }. ابحثوا عنه في قائمة الاقتراحات.
proposal-nothing-to-keep = ليس في هذا الاقتراح ما يُصنع منه سجل جديد. ارفضوه.
proposal-late = كتبته مجموعة لم يكن قد وصلها بعد أن السجل مُحي. احفظوه كسجل جديد، أو ارفضوه.
proposal-knew = كُتب عن سجل كان كاتبه يعرف أنه مُحي. ارفضوه، أو احفظوه كسجل جديد.
cli-erased = { $records ->
    [one] مُحي هنا، وطُلب الشيء نفسه من كل من هو لديه. لرؤية من أكّده: hedgerow receipts { $id }
    [two] مُحي سجلان هنا، وطُلب الشيء نفسه من كل من هما لديه. لرؤية من أكّده: hedgerow receipts { $id }
    [few] مُحيت { $records } سجلات هنا، وطُلب الشيء نفسه من كل من هي لديه. لرؤية من أكّده: hedgerow receipts { $id }
    [many] مُحي { $records } سجلاً هنا، وطُلب الشيء نفسه من كل من هي لديه. لرؤية من أكّده: hedgerow receipts { $id }
   *[other] مُحي { $records } سجل هنا، وطُلب الشيء نفسه من كل من هي لديه. لرؤية من أكّده: hedgerow receipts { $id }
  }
cli-erasure = { $kind }، مُحي بتاريخ { $date } بيد { $by }
cli-erasure-why = السبب: { $why }
cli-erasure-confirmed = أكّده:
cli-erasure-waiting = طُلب منهم، ولم يأتِ منهم خبر بعد:
cli-erasure-couriers = نواقل لم تُخبَر بعد:
cli-erasure-couriers-done = نواقل أُخبرت، وتقول إنها تعمل به:
cli-erasure-before = كانوا هنا من قبل ولا يمكن إلا أن يُطلب منهم:
cli-erasure-proposals = { $count ->
    [one] جاء تغيير واحد بعد الأوان: hedgerow proposals
    [two] جاء تغييران بعد الأوان: hedgerow proposals
    [few] جاءت { $count } تغييرات بعد الأوان: hedgerow proposals
    [many] جاء { $count } تغييراً بعد الأوان: hedgerow proposals
   *[other] جاء { $count } تغيير بعد الأوان: hedgerow proposals
  }
cli-erasure-reach = لا يصل المحو إلى ما أُخذ في ملفات، أو طُبع، أو صُوّر، أو حُفظ في نسخ أقدم من بيت.
cli-no-erasures = لم يُمحَ شيء.
cli-no-proposals = لا اقتراحات.
cli-proposal = { $proposal }  { $kind }، بيد { $by }، { $date }
cli-proposal-kept = حُفظ كسجل جديد: { $id }
cli-proposal-discarded = رُفض، وطُلب محوه من كل من هو لديه.
cli-no-retention = لا سجل تجاوز المدة التي كان يجب أن يُحفظ فيها.
cli-label-record = السجل
cli-label-waiting = لم يأتِ منهم خبر
cli-label-due-ms = حان منذ
