# Стирання записів, підтвердження, запізнілі зміни, строки зберігання.

page-erasing-erase = Стерти цей запис
page-erasing-back = До запису
page-erasing-erase-this = Стерти назавжди
page-erasing-erase-it = Стерти
page-erasing-erase-of = Стерти: { $title }
page-erasing-happens = Що тоді буде
page-erasing-happens-here = Слова запису, його історію та все, що про нього сказано, буде прибрано з цього комп’ютера.
page-erasing-happens-others = Зробити так само підписано просять: { $names }. Їхні комп’ютери роблять це самі, щойно почують.
page-erasing-happens-alone = У цьому просторі більше нікого немає, тож просити більше нікого не треба.
page-erasing-happens-receipts = Кожен комп’ютер, який це зробив, відповідає підписаним підтвердженням. Ви бачите, хто підтвердив, а хто ще не відповів.
page-erasing-happens-not = Це не дістає надрукованих сторінок, винесених файлів, фотографій екрана, а також резервних копій, доки їх не прочитає комп’ютер, який про це знає.
page-erasing-reason = Чому, кількома словами
page-erasing-reason-hint = Це читає кожен у просторі. Не пишіть тут того, що слід стерти. Можна лишити порожнім.
page-erasing-sure = Я знаю, що повернути це не можна, на відміну від кошика.
page-erasing-do = Стерти
page-erasing-doing = Стирається…
page-erasing-erased = Стерте й те, чому час
page-erasing-erased-lead = Що стерто, хто це підтвердив і що вже зберігалося стільки, скільки належить для його виду.
page-erasing-list = Стерте
page-erasing-none = Ще нічого не стерто.
page-erasing-one = { $kind }: стерто { $when }
page-erasing-by = Хто стер: { $name }, у просторі «{ $space }».
page-erasing-waiting = { $confirmed ->
    [one] Підтвердив { $confirmed } комп’ютер, відповіді ще немає: { $waiting }.
    [few] Підтвердили { $confirmed } комп’ютери, відповіді ще немає: { $waiting }.
    [many] Підтвердили { $confirmed } комп’ютерів, відповіді ще немає: { $waiting }.
   *[other] Підтвердили { $confirmed } комп’ютера, відповіді ще немає: { $waiting }.
  }
page-erasing-all = { $confirmed ->
    [1] Єдиний комп’ютер, який просили, це підтвердив.
    [one] Усі комп’ютери, які просили, це підтвердили: { $confirmed }.
    [few] Усі комп’ютери, які просили, це підтвердили: { $confirmed }.
    [many] Усі комп’ютери, які просили, це підтвердили: { $confirmed }.
   *[other] Усі комп’ютери, які просили, це підтвердили: { $confirmed }.
  }
page-erasing-receipts = Хто це стер
page-erasing-receipts-lead = Просить { $name }, { $when }. Просять кожен комп’ютер, який міг це мати.
page-erasing-to-list = Стерте й те, чому час
page-erasing-late = { $count ->
    [one] { $count } зміна до цього надійшла пізніше, від тих, хто ще не чув.
    [few] { $count } зміни до цього надійшли пізніше, від тих, хто ще не чув.
    [many] { $count } змін до цього надійшли пізніше, від тих, хто ще не чув.
   *[other] { $count } зміни до цього надійшли пізніше, від тих, хто ще не чув.
  }
page-erasing-late-look = Вирішити про це
page-erasing-confirmed = { $count ->
    [0] Ще ніхто не підтвердив
    [one] Підтвердив { $count } комп’ютер
    [few] Підтвердили { $count } комп’ютери
    [many] Підтвердили { $count } комп’ютерів
   *[other] Підтвердили { $count } комп’ютера
  }
page-erasing-confirmed-by = Комп’ютер { $device } · { $when }
page-erasing-not-heard = { $count ->
    [0] Відповіли всі
    [one] Ще не відповів { $count } комп’ютер
    [few] Ще не відповіли { $count } комп’ютери
    [many] Ще не відповіли { $count } комп’ютерів
   *[other] Ще не відповіли { $count } комп’ютера
  }
page-erasing-not-heard-means = Їх просили, але відповіді немає. Вони можуть бути вимкнені або їх уже немає; чи вони це зробили, знати не може ніхто.
page-erasing-everybody = Кожен комп’ютер, який просили, відповів.
page-erasing-couriers = Кур’єри
page-erasing-courier-did = Запечатані шматки прибрано.
page-erasing-courier-asked = Прохання є, відповіді ще немає. Прочитати це кур’єр не міг ніколи.
page-erasing-proposal = { $name } пише про те, що вже стерто
page-erasing-proposal-how = Це зберігається окремо й нікому не показано. Збережіть це новим записом або відкиньте назавжди.
page-erasing-proposals-far = Чи зберігати зміни, що надійшли запізно, вирішують не місцевою мережею, а за самим комп’ютером вузла або за іншим комп’ютером вашої групи.
page-erasing-keep = Зберегти новим записом
page-erasing-discard = Відкинути
page-erasing-kept = Збережено новим записом.
page-erasing-discarded = Відкинуто.
page-erasing-due = Зберігалося досить довго
page-erasing-due-how = Строк, протягом якого зберігають записи цього виду, для них скінчився. Само нічого не стирається.
page-erasing-due-none = Нічому ще не час.
page-erasing-due-clock = { $clock }: { $day }
page-erasing-due-since = Строк минув: { $day }
page-erasing-before = Колись могли це читати, а тепер їх тут немає: { $names }. Їх можна лише попросити.
page-erasing-why = Причина:
