# لماذا لا يُحسب إجراء بشأن العضوية. author وtarget اسما مجموعتين.

membership-malformed = هذا الإجراء ناقص ولا يغيّر شيئاً.
membership-no-standing = تصرّفت { $author } بدعوة ليست لها. هذا لا يغيّر شيئاً.
membership-invitation-void = دعوة { $author } لا تُحسب، فلا يُحسب أيضاً ما فعلته بشأن الأعضاء. يستطيع مشرف أن يدعوها من جديد.
membership-author-gone = لم تعد { $author } هنا. ما فعلته بعد ذلك بشأن الأعضاء لا يُحسب.
membership-author-removed = أُخرجت { $author }. ما فعلته في تلك اللحظة بشأن الأعضاء لا يُحسب؛ ويستطيع مشرف أن يفعله من جديد.
membership-author-demoted = لم تعد { $author } مشرفة. ما فعلته في تلك اللحظة بشأن الأعضاء لا يُحسب؛ ويستطيع مشرف أن يفعله من جديد.
membership-author-asleep = توجد { $author } هنا بدعوة أخرى أقدم مرتبة، ولا تتصرف إلا بها.
membership-offer-open = عُرض الإشراف على { $author } ولم تجب بعد. بعد القبول تستطيع أن تفعل هذا من جديد.
membership-not-steward = لا يغيّر من هم هنا إلا المشرفون. اطلبوا ذلك من أحدهم.
membership-senior-decided = قرر مشرف أعلى مرتبة غير ذلك بشأن { $target } في الوقت نفسه.
membership-may-not-raise = لا يرفع دور { $target } من جديد إلا من خفضه أو من هو أعلى مرتبة منه. اطلبوا ذلك من أحدهم.
membership-barred = لا يدعو { $target } إلى العودة إلا من أخرجها أو خفض دورها، أو من هو أعلى مرتبة منه. اطلبوا ذلك من أحدهم.
membership-nothing-to-change = تمّ هذا من قبل. لم يتغير شيء.
membership-withdrawn = سحبت { $author } هذا الطلب.
membership-signatures-missing = تطلب { $author } قراراً بشأن { $target }. يجب أن يوافق مشرفون آخرون قبل أن يسري.
membership-past-missing = شيء يستند إليه هذا لم يصل بعد. يُنظر فيه من جديد حين يصل.
