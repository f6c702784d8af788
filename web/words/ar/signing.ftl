# من وقّع اتفاقاً، وعلى أي صياغة، وبأي تحفّظات.
cli-label-block-signing = من وقّع
signing-needs = لم يُفتح للتوقيع بعد. سمّوا الأطراف؛ ثم تفتحه المجموعة التي أنشأته.
signing-not-open = لم يُفتح للتوقيع بعد. تفتحه المجموعة التي أنشأته.
signing-changed = تغيّر منذ فُتح للتوقيع، فيجب فتحه من جديد. تبقى التواقيع على الصياغة نفسها.
signing-count = وقّعوا: { $signed } من { $count }
signing-needed = يسري حين يوقّع: { $needed }
signing-stance-signed = وقّعت
signing-stance-reservation = وقّعت مع تحفّظ
signing-stance-earlier = وقّعت صياغة سابقة
signing-stance-left = ليست طرفاً فيه
signing-stance-missing = لم توقّع
signing-means = كل توقيع مرتبط بهذه الصياغة. إذا تغيّرت كلمة منها طُلب من الجميع التوقيع من جديد.
