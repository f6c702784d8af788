# Що можна казати публічно та якою мовою; словник.

page-messages-lead = Що групи можуть казати публічно, за мовами: спершу це читає той, хто знає мову й не писав цього.
page-messages-language = Якою мовою?
page-messages-option = { $language } (можна казати: { $usable })
page-messages-what = Тези чи словник
page-messages-new-message = Нова теза
page-messages-new-term = Новий термін
page-messages-stopped = Не вживати
page-messages-usable = Можна казати: { $language }
page-messages-usable-none = Поки нічого не можна казати: { $language }.
page-messages-waiting = Ще не казати
page-messages-missing = Ще не написано: { $language }
page-messages-write = Написати: { $language }
page-messages-copy = Скопіювати текст
page-messages-not-say = Не так:
page-messages-original = Оригінал, { $language }
page-messages-version = Варіант, { $language }
page-messages-language-none = мову не вказано
page-messages-empty = Тут ще нічого не написано. Запишіть своєю мовою те, що ви кажете знову й знову. Інші додадуть свою.
page-messages-read-means = Хто написав, той не може завірити: це робить інша група чи інший учасник, або ви називаєте того, хто прочитав. Якщо слово зміниться, читають знову.
page-messages-list = Усе, що можна казати, за мовами
