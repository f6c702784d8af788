# خطة قيد التنفيذ: من أطلقها، وما العمل، ومن فعله، ومتى كان التدريب.
cli-label-block-activation = ما العمل
activation-now = أُطلقت هذه الخطة. حان وقت العمل بها الآن.
activation-set-off = أطلقتها: { $group }، { $when }
activation-over = انتهى الأمر. اكتبوا معاً ما نجح وما لم ينجح، لتكون المرة القادمة أفضل.
activation-count = أُنجز: { $done } من { $count }
activation-no-steps = لا خطوات مكتوبة في هذه القائمة.
activation-done-by = أنجزتها: { $groups }
activation-drilled = آخر تدريب: { $when }
activation-never-drilled = لم يجرِ أي تدريب بعد.
activation-not-active = هذه الخطة لم تُطلق، أو انتهى أمرها. أطلقوها أولاً.
activation-stand-down-first = هذه الخطة مُطلقة. ارفعوا الحالة أولاً، ثم يمكن وضعها في السلّة.
activation-not-over = لا شيء للحديث عنه: لم تُطلق الخطة قط، أو لم تُرفع الحالة بعد.
activation-step-unknown = «{ $step }» ليست خطوة في قوائم هذه الخطة. اكتبوها بكلماتها كما هي.
activation-home = مجموعتكم وحدها ترى هذه الخطة. لا يعلم أحد غيرها أنها أُطلقت.
activation-calls-write = كتابة من تتصل به مجموعتكم
activation-calls = من تتصل به مجموعتكم
