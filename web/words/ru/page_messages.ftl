# Что можно говорить публично и на каком языке; словарь.

page-messages-lead = Что группы могут говорить публично, по языкам: сначала это читает тот, кто знает язык и не писал этого.
page-messages-language = На каком языке?
page-messages-option = { $language } (можно говорить: { $usable })
page-messages-what = Тезисы или словарь
page-messages-new-message = Новый тезис
page-messages-new-term = Новый термин
page-messages-stopped = Не использовать
page-messages-usable = Можно говорить: { $language }
page-messages-usable-none = Пока ничего нельзя говорить: { $language }.
page-messages-waiting = Ещё не говорить
page-messages-missing = Ещё не написано: { $language }
page-messages-write = Написать: { $language }
page-messages-copy = Скопировать текст
page-messages-not-say = Не так:
page-messages-original = Оригинал, { $language }
page-messages-version = Вариант, { $language }
page-messages-language-none = язык не указан
page-messages-empty = Здесь ещё ничего не написано. Запишите на своём языке то, что вы говорите снова и снова. Другие добавят свой.
page-messages-read-means = Кто написал, тот не может одобрить: это делает другая группа или другой участник, или вы называете того, кто прочитал. Если слово изменится, читают заново.
page-messages-list = Всё, что можно говорить, по языкам
