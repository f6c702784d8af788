# Кто прочитал то, что говорят публично, кто просит этого не использовать и что можно говорить на каком языке.
cli-label-block-reviewing = Кто прочитал
reviewing-nobody = Эту формулировку ещё никто другой не читал.
reviewing-read = Прочитано и одобрено: { $group }
reviewing-read-by = Кто прочитал: { $reviewer }; одобрено: { $group }
reviewing-stop = Не использовать. { $group }: { $reason }
messages-standing-do-not-use = Не использовать
messages-standing-usable = Можно говорить
messages-standing-moved = Оригинал с тех пор изменился
messages-standing-changed = Изменено после прочтения
messages-standing-unread = Никто другой не читал
messages-standing-not-in-use = Прочитано; оригинал ещё не используется
messages-standing-unfinished = Говорит не всё, что сказано в оригинале
messages-nothing = На языке { $language } ещё ничего не написано.
messages-missing = Используется, но на языке { $language } ещё не написано
messages-languages = Языки и сколько можно говорить на каждом
messages-more = Ещё не показано: { $count }
messages-kind = { $kind } не говорят публично. Можно запросить: message, term.
