# Як стоїть рішення: хто висловився, до чого ведуть слова, які з них не рахуються.
cli-label-block-deciding = Як воно стоїть
deciding-needs = Ще не відкрито. Назвіть групи, які вирішують, і строк; тоді група, яка це створила, зможе відкрити.
deciding-not-open = Ще не відкрито: слова рахуються відтоді, як група, що це створила, його відкриє.
deciding-changed = Було відкрито. Те, на чому відкривали, відтоді змінилося, і відкрити треба знову. Слова про те саме питання лишаються.
deciding-until = Групи можуть висловитися до: { $closes }.
deciding-grace = Закрито: { $closes }. Підписане вчасно ще може надійти до: { $ends }. Тоді можна оголосити підсумок.
deciding-over = Закрито: { $closes }.
deciding-spoken = Висловилися: { $spoken } з { $count }
deciding-quorum = { $quorum ->
    [one] Має висловитися щонайменше { $quorum } група
    [few] Мають висловитися щонайменше { $quorum } групи
    [many] Мають висловитися щонайменше { $quorum } груп
   *[other] Мають висловитися щонайменше { $quorum } групи
}
deciding-means-consent = За згодою: ухвалено, коли хтось погоджується і ніхто не заперечує. Мовчання — не заперечення.
deciding-means-consensus = Консенсусом: ухвалено, коли висловилися всі групи, хтось погоджується і ніхто не заперечує.
deciding-means-majority = Більшістю: ухвалено, коли за — понад половину тих, хто погоджується або заперечує.
deciding-means-advice = Після поради: вирішує група, яка це створила. Заперечення її не спиняють і лишаються поруч із підсумком.
deciding-not-secret = Кожен у цьому просторі бачить кожне слово, щойно воно надійде. Це не таємне голосування.
deciding-stance-agree = згода
deciding-stance-stand-aside = осторонь
deciding-stance-object = заперечення
deciding-stance-contested = сказано два несумісні слова; зарахується нове
deciding-stance-missing = ще немає слова
deciding-for-option = за «{ $option }»
deciding-verdict-carried = Поки що виходить: ухвалено.
deciding-verdict-option = Поки що виходить: «{ $option }».
deciding-verdict-blocked = Поки що виходить: не ухвалено.
deciding-verdict-lapsed = Поки що висловилося замало.
deciding-outcome = Підсумок
deciding-contested-by = Оскаржує: { $group }
deciding-early = Підсумок оголосили завчасно. Він не діє.
deciding-late = Підписано вчасно, надійшло після підсумку. Якщо це змінює підсумок, оскаржте його.
deciding-unheard = Слова, які не рахуються
deciding-unheard-earlier-wording = сказано про попереднє формулювання
deciding-unheard-not-open = сказано до відкриття
deciding-unheard-too-late = сказано після строку
deciding-unheard-after-outcome = датовано до строку, але сказано, коли підсумок уже був відомий
deciding-unheard-no-option = не названо жодного з варіантів
deciding-unheard-no-reason = заперечення без причини
