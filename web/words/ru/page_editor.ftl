# Редактор текста: что он говорит о сохранении, о других, кто пишет, и о своих инструментах.

note-read-only = Этот текст вы можете читать, но не менять.
note-not-your-own = { $member } может менять только то, что написано под этим именем. Попросите у хранителя узла другую роль.
note-history-changed = История этого текста на этом узле изменилась. Он загружается заново; то, что вы набрали, вносится снова.
note-log-closed = Это устройство начало новый журнал. Текст загружается заново; то, что вы набрали, вносится снова.
note-begins = Место для этого текста создано.
note-not-stored = Сейчас этот текст нельзя сохранить. То, что вы набираете, остаётся на этом экране и сохранится, когда это снова станет возможно.
note-rooms-closed = Узел завершает работу. То, что вы набираете, остаётся на этом экране.
note-rooms-full = На этом узле открыто текстов: { $limit }, больше не помещается. Закройте какой-нибудь и попробуйте снова.
note-frame-unknown = Этот браузер прислал то, чего узел не понимает. Перезагрузите страницу.
note-too-fast = Этот браузер прислал больше, чем узел может принять. То, что вы набрали, остаётся на этом экране; чтобы продолжить, перезагрузите страницу.

page-editor-loading = Текст загружается.
page-editor-saved = Сохранено на этом узле
page-editor-saving = Сохраняется…
page-editor-away = Узел недоступен. То, что вы набираете, хранится здесь и уйдёт, когда он вернётся.
page-editor-away-saved = Узел недоступен. Всё набранное сохранено; то, что вы набираете сейчас, уйдёт, когда он вернётся.
page-editor-kept-here = То, что вы набрали последним, есть только на этом экране. { $why }
page-editor-here = { $count ->
    [1] Ещё здесь:
   *[other] Ещё здесь ({ $count }):
  }

page-editor-tools = Инструменты для текста
page-editor-bold = Жирный
page-editor-italic = Курсив
page-editor-link = Ссылка
page-editor-heading = Заголовок
page-editor-subheading = Подзаголовок
page-editor-list = Список
page-editor-numbered = Нумерованный список
page-editor-task = Задача
page-editor-quote = Цитата
page-editor-undo = Отменить
page-editor-redo = Вернуть
page-editor-plain = Простой вид
page-editor-rich = Показать с оформлением
page-editor-done = Готово
page-editor-task-done = Сделано:
page-editor-task-open = Сделать:

page-editor-link-address = Адрес ссылки
page-editor-link-set = Поставить ссылку
page-editor-link-remove = Убрать ссылку
page-editor-link-open = Открыть в новой вкладке
page-editor-link-close = Закрыть
page-editor-link-wrong = Это не адрес, на который можно сослаться. Он должен начинаться с https:, http:, mailto: или tel:.

page-editor-paragraph = Абзац { $number }
page-editor-kind = Вид абзаца
page-editor-kind-p = Обычный текст
page-editor-kind-h2 = Заголовок
page-editor-kind-h3 = Подзаголовок
page-editor-kind-bullet = Пункт списка
page-editor-kind-ordered = Пункт нумерованного списка
page-editor-kind-unchecked = Задача
page-editor-kind-quote = Цитата
page-editor-add-below = Добавить абзац под { $number }
page-editor-remove = Убрать абзац { $number }
