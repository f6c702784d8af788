# ما يمكن قوله علناً وبأي لغة؛ والمعجم.

page-messages-lead = ما يمكن للمجموعات أن تقوله علناً، لغةً لغة: يقرؤه أولاً من يتكلم اللغة ولم يكتبه.
page-messages-language = بأي لغة؟
page-messages-option = { $language } (يمكن قوله: { $usable })
page-messages-what = الرسائل أو المعجم
page-messages-new-message = رسالة جديدة
page-messages-new-term = مصطلح جديد
page-messages-stopped = لا تستعملوا
page-messages-usable = يمكن قوله: { $language }
page-messages-usable-none = لا يمكن قول شيء بعد: { $language }.
page-messages-waiting = لا يقال بعد
page-messages-missing = لم يُكتب بعد: { $language }
page-messages-write = كتابتها: { $language }
page-messages-copy = نسخ النص
page-messages-not-say = ليس هكذا:
page-messages-original = الأصل، { $language }
page-messages-version = صيغة، { $language }
page-messages-language-none = اللغة غير مذكورة
page-messages-empty = لم يُكتب شيء هنا بعد. اكتبوا بلغتكم شيئاً تقولونه مراراً. ويضيف الآخرون لغتهم.
page-messages-read-means = من كتبها لا يعتمدها: تعتمدها مجموعة أخرى أو عضو آخر، أو تذكرون اسم من قرأها. وإن تغيّرت كلمة فإنها تُقرأ من جديد.
page-messages-list = كل ما يمكن قوله، بحسب اللغة
