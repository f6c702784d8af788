# Редактор тексту: що він каже про збереження, про інших, хто пише, і про свої засоби.

note-read-only = Ви можете читати цей текст, але не змінювати.
note-not-your-own = { $member } може змінювати лише те, що має підпис «{ $member }». Попросіть іншу роль у того, хто веде цей вузол.
note-history-changed = Історія цього тексту на вузлі змінилася. Текст завантажується заново; те, що ви ввели, вноситься знову.
note-log-closed = Цей пристрій почав новий журнал. Текст завантажується заново; те, що ви ввели, вноситься знову.
note-begins = Створено місце для цього тексту.
note-not-stored = Зараз цей текст не вдається зберегти. Те, що ви вводите, лишається на екрані й буде збережене, щойно це вдасться.
note-rooms-closed = Вузол закривається. Те, що ви вводите, лишається на екрані.
note-rooms-full = На цьому вузлі відкрито текстів: { $limit }, більше не вміщається. Закрийте якийсь і спробуйте знову.
note-frame-unknown = Цей браузер надіслав щось, чого вузол не розуміє. Перезавантажте сторінку.
note-too-fast = Цей браузер надіслав більше, ніж вузол може прийняти. Те, що ви ввели, лишається на екрані; перезавантажте сторінку, щоб продовжити.

page-editor-loading = Текст завантажується.
page-editor-saved = Збережено на цьому вузлі
page-editor-saving = Зберігається…
page-editor-away = Вузол недоступний. Те, що ви вводите, лишається тут і буде надіслане, коли він повернеться.
page-editor-away-saved = Вузол недоступний. Усе, що ви вже ввели, збережено; те, що вводите тепер, буде надіслане, коли він повернеться.
page-editor-kept-here = Те, що ви ввели останнім, є лише на цьому екрані. { $why }
page-editor-here = { $count ->
    [1] Тут також:
    [one] Тут також ({ $count }):
    [few] Тут також ({ $count }):
    [many] Тут також ({ $count }):
   *[other] Тут також ({ $count }):
  }

page-editor-tools = Засоби для тексту
page-editor-bold = Жирний
page-editor-italic = Курсив
page-editor-link = Посилання
page-editor-heading = Заголовок
page-editor-subheading = Підзаголовок
page-editor-list = Список
page-editor-numbered = Нумерований список
page-editor-task = Завдання
page-editor-quote = Цитата
page-editor-undo = Скасувати
page-editor-redo = Повторити
page-editor-plain = Простий вигляд
page-editor-rich = Показати з оформленням
page-editor-done = Готово
page-editor-task-done = Виконано:
page-editor-task-open = Треба зробити:

page-editor-link-address = Адреса посилання
page-editor-link-set = Поставити посилання
page-editor-link-remove = Прибрати посилання
page-editor-link-open = Відкрити в новій вкладці
page-editor-link-close = Закрити
page-editor-link-wrong = На таку адресу посилатися не можна. Візьміть ту, що починається з https:, http:, mailto: або tel:.

page-editor-paragraph = Абзац { $number }
page-editor-kind = Вид абзацу
page-editor-kind-p = Звичайний текст
page-editor-kind-h2 = Заголовок
page-editor-kind-h3 = Підзаголовок
page-editor-kind-bullet = Пункт списку
page-editor-kind-ordered = Пункт нумерованого списку
page-editor-kind-unchecked = Завдання
page-editor-kind-quote = Цитата
page-editor-add-below = Додати абзац під абзацом { $number }
page-editor-remove = Прибрати абзац { $number }
