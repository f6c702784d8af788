# Как обстоит дело с решением: кто высказался, к чему ведут слова, какие из них не считаются.
cli-label-block-deciding = Как обстоит дело
deciding-needs = Ещё не открыто. Назовите группы, которые решают, и срок; затем группа, создавшая это, может открыть.
deciding-not-open = Ещё не открыто: слова считаются с того времени, как создавшая группа это откроет.
deciding-changed = Было открыто. То, на чём открывали, с тех пор изменилось, и открыть нужно снова. Слова о том же вопросе остаются.
deciding-until = Группы могут высказаться до: { $closes }.
deciding-grace = Закрыто: { $closes }. Подписанное в срок ещё может дойти до: { $ends }. Затем можно объявить итог.
deciding-over = Закрыто: { $closes }.
deciding-spoken = Высказались: { $spoken } из { $count }
deciding-quorum = { $quorum ->
    [one] Должна высказаться по меньшей мере { $quorum } группа
    [few] Должны высказаться по меньшей мере { $quorum } группы
    [many] Должны высказаться по меньшей мере { $quorum } групп
   *[other] Должны высказаться по меньшей мере { $quorum } группы
}
deciding-means-consent = По согласию: принято, когда кто-то согласен и никто не против. Молчание — не возражение.
deciding-means-consensus = Консенсусом: принято, когда высказались все группы, кто-то согласен и никто не против.
deciding-means-majority = Большинством: принято, когда за — больше половины тех, кто согласен или против.
deciding-means-advice = После совета: решает группа, которая это создала. Возражения её не останавливают и остаются рядом с итогом.
deciding-not-secret = Каждый в этом пространстве видит каждое слово, как только оно дойдёт. Это не тайное голосование.
deciding-stance-agree = согласие
deciding-stance-stand-aside = в стороне
deciding-stance-object = против
deciding-stance-contested = сказаны два несовместимых слова; посчитается новое
deciding-stance-missing = ещё нет слова
deciding-for-option = за «{ $option }»
deciding-verdict-carried = Пока выходит: принято.
deciding-verdict-option = Пока выходит: «{ $option }».
deciding-verdict-blocked = Пока выходит: не принято.
deciding-verdict-lapsed = Пока высказались слишком немногие.
deciding-outcome = Итог
deciding-contested-by = Оспаривает: { $group }
deciding-early = Итог объявили раньше времени. Он не действует.
deciding-late = Подписано в срок, дошло после итога. Если это меняет итог, оспорьте его.
deciding-unheard = Слова, которые не считаются
deciding-unheard-earlier-wording = сказано о прежней формулировке
deciding-unheard-not-open = сказано до открытия
deciding-unheard-too-late = сказано после срока
deciding-unheard-after-outcome = датировано до срока, но сказано, когда итог уже был известен
deciding-unheard-no-option = не назван ни один из вариантов
deciding-unheard-no-reason = возражение без причины
