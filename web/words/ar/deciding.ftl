# كيف حال القرار: من قال كلمته، وإلى ماذا تنتهي الكلمات، وأيها لا يُحسب.
cli-label-block-deciding = كيف حاله
deciding-needs = لم يُفتح بعد. سمّوا المجموعات التي تقرّر وموعد الإغلاق؛ ثم تفتحه المجموعة التي أنشأته.
deciding-not-open = لم يُفتح بعد: لا تُحسب كلمة حتى تفتحه المجموعة التي أنشأته.
deciding-changed = كان مفتوحاً. تغيّر بعدها ما فُتح عليه، فيجب فتحه من جديد. تبقى الكلمات عن السؤال نفسه.
deciding-until = يمكن للمجموعات أن تقول كلمتها حتى: { $closes }.
deciding-grace = أُغلق: { $closes }. ما وُقّع في وقته قد يصل حتى: { $ends }. بعدها يمكن إعلان النتيجة.
deciding-over = أُغلق: { $closes }.
deciding-spoken = قالوا كلمتهم: { $spoken } من { $count }
deciding-quorum = { $quorum ->
    [one] يجب أن تقول مجموعة واحدة على الأقل كلمتها
    [two] يجب أن تقول مجموعتان على الأقل كلمتهما
    [few] يجب أن تقول { $quorum } مجموعات على الأقل كلمتها
    [many] يجب أن تقول { $quorum } مجموعة على الأقل كلمتها
   *[other] يجب أن تقول { $quorum } مجموعة على الأقل كلمتها
}
deciding-means-consent = بلا اعتراض: يُقرّ حين يوافق أحد ولا يعترض أحد. السكوت ليس اعتراضاً.
deciding-means-consensus = بالتوافق: يُقرّ حين تقول كل مجموعة كلمتها ويوافق أحد ولا يعترض أحد.
deciding-means-majority = بالأغلبية: يُقرّ حين يؤيده أكثر من نصف الموافقين والمعترضين.
deciding-means-advice = بعد المشورة: تقرّر المجموعة التي أنشأته. الاعتراضات لا توقفه، وتبقى إلى جانب النتيجة.
deciding-not-secret = كل من في هذه المساحة يرى كل كلمة حين تصل. ليس هذا اقتراعاً سرياً.
deciding-stance-agree = توافق
deciding-stance-stand-aside = تتنحّى جانباً
deciding-stance-object = تعترض
deciding-stance-contested = قالت كلمتين لا تتوافقان؛ تُحسب حين تتكلم من جديد
deciding-stance-missing = لم تقل كلمتها بعد
deciding-for-option = تختار «{ $option }»
deciding-verdict-carried = على هذا الحال يُقرّ.
deciding-verdict-option = على هذا الحال يُقرّ «{ $option }».
deciding-verdict-blocked = على هذا الحال لا يُقرّ.
deciding-verdict-lapsed = على هذا الحال قليل من المجموعات قال كلمته.
deciding-outcome = النتيجة
deciding-contested-by = تعترض عليها: { $group }
deciding-early = أُعلنت نتيجة قبل وقتها. لا يُعتدّ بها.
deciding-late = وُقّع في وقته ووصل بعد إعلان النتيجة. إن كان سيغيّرها فاعترضوا عليها.
deciding-unheard = كلمات لا تُحسب
deciding-unheard-earlier-wording = قيلت عن صياغة سابقة للسؤال
deciding-unheard-not-open = قيلت قبل الفتح
deciding-unheard-too-late = قيلت بعد الإغلاق
deciding-unheard-after-outcome = تاريخها قبل الإغلاق، لكنها قيلت بعد معرفة النتيجة
deciding-unheard-no-option = لا تسمّي خياراً من الخيارات
deciding-unheard-no-reason = اعتراض بلا سبب
