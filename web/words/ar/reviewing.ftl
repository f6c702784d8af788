# من قرأ ما يقال علناً قبل قوله، ومن يقول ألا يُستعمل، وما يمكن قوله بلغة ما.
cli-label-block-reviewing = من قرأها
reviewing-nobody = لم يقرأ هذه الصياغة أحد آخر بعد.
reviewing-read = قرأتها واعتمدتها: { $group }
reviewing-read-by = قرأها { $reviewer }، واعتمدتها { $group }
reviewing-stop = لا تُستعمل. { $group }: { $reason }
messages-standing-do-not-use = لا تُستعمل
messages-standing-usable = يمكن قولها
messages-standing-moved = تغيّر الأصل منذ ذلك الحين
messages-standing-changed = تغيّرت منذ قُرئت
messages-standing-unread = لم يقرأها أحد آخر
messages-standing-not-in-use = مقروءة؛ الأصل غير مستعمل بعد
messages-standing-unfinished = لا تقول كل ما يقوله الأصل
messages-nothing = لم يُكتب شيء بعد باللغة { $language }.
messages-missing = مستعملة، ولم تُكتب بعد باللغة { $language }
messages-languages = اللغات، وكم يمكن أن يقال بكل منها
messages-more = المزيد مما لا يظهر هنا: { $count }
messages-kind = { $kind } لا يقال علناً. اطلبوا أحد هذين: message، term.
