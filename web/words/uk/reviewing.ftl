# Хто прочитав те, що кажуть публічно, хто просить цього не вживати та що можна казати якою мовою.
cli-label-block-reviewing = Хто прочитав
reviewing-nobody = Це формулювання ще ніхто інший не читав.
reviewing-read = Прочитано й завірено: { $group }
reviewing-read-by = Хто прочитав: { $reviewer }; завірено: { $group }
reviewing-stop = Не вживати. { $group }: { $reason }
messages-standing-do-not-use = Не вживати
messages-standing-usable = Можна казати
messages-standing-moved = Оригінал відтоді змінився
messages-standing-changed = Змінено після прочитання
messages-standing-unread = Ніхто інший не читав
messages-standing-not-in-use = Прочитано; оригінал ще не вживається
messages-standing-unfinished = Каже не все, що сказано в оригіналі
messages-nothing = Мовою { $language } ще нічого не написано.
messages-missing = Уживається, але мовою { $language } ще не написано
messages-languages = Мови та скільки можна казати кожною
messages-more = Ще не показано: { $count }
messages-kind = { $kind } не кажуть публічно. Можна запитати: message, term.
