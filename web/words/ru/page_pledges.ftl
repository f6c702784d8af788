# Потребности и обещания: доска, обещания, которым пришёл срок, закрытое.

page-pledges-title = Потребности и обещания
page-pledges-lead-open = { $count ->
    [0] Открытых потребностей нет.
    [one] Открыта { $count } потребность.
    [few] Открыты { $count } потребности.
    [many] Открыто { $count } потребностей.
   *[other] Открыто { $count } потребности.
  }
page-pledges-lead-promised = { $count ->
    [one] Ещё { $count } обещана, частью или целиком.
    [few] Ещё { $count } обещаны, частью или целиком.
    [many] Ещё { $count } обещаны, частью или целиком.
   *[other] Ещё { $count } обещаны, частью или целиком.
  }
page-pledges-lead-contested = { $count ->
    [one] Спорно: { $count }.
   *[other] Спорно: { $count }.
  }
page-pledges-views = Как показать
page-pledges-view-board = Доска
page-pledges-view-due = Мои обещания к сроку
page-pledges-view-closed = Закрытое
page-pledges-offer = Предложить что-нибудь
page-pledges-offer-time = Пообещать время или помощь тем, кому нужно
page-pledges-need = Сказать, что нужно
page-pledges-more = { $count ->
    [1] Показать ещё одно
   *[other] Показать ещё (осталось { $count })
  }
page-pledges-more-clashes = Показать все спорные ({ $count })
page-pledges-rest-needs = { $count ->
    [one] Ещё { $count } потребность не такая срочная. Посмотреть все списком.
    [few] Ещё { $count } потребности не такие срочные. Посмотреть все списком.
    [many] Ещё { $count } потребностей не такие срочные. Посмотреть все списком.
   *[other] Ещё { $count } потребности не такие срочные. Посмотреть все списком.
  }
page-pledges-rest-offers = { $count ->
    [one] Ещё { $count } предложение здесь не показано. Посмотреть все списком.
    [few] Ещё { $count } предложения здесь не показаны. Посмотреть все списком.
    [many] Ещё { $count } предложений здесь не показаны. Посмотреть все списком.
   *[other] Ещё { $count } предложения здесь не показаны. Посмотреть все списком.
  }

# Потребности
page-pledges-needs = Потребности
page-pledges-needs-order = Сначала самые срочные
page-pledges-needs-none = Насколько было сказано, сейчас ничего не нужно.
page-pledges-asks = просит
page-pledges-asked = (просьба закрыта)
page-pledges-needed-by = Нужно к сроку: { $when }
page-pledges-wanted = Нужно: { $quantity }
page-pledges-promised = Обещано: { $promises }.
page-pledges-given-by = { $given } ({ $group })
page-pledges-given-more = ещё { $count }
page-pledges-more-promises = { $count ->
    [one] Ещё { $count } обещание для этого
    [few] Ещё { $count } обещания для этого
    [many] Ещё { $count } обещаний для этого
   *[other] Ещё { $count } обещания для этого
  }
page-pledges-open = Не хватает: { $quantity }; посчитано по обещаниям на этой странице.
page-pledges-covered = Этого хватает; посчитано по обещаниям на этой странице.
page-pledges-who-may-know = Кому можно знать: { $text }
page-pledges-promise = Пообещать
page-pledges-promise-part = Пообещать часть

# Обещания
page-pledges-own-offered = Вы предложили: { $given }
page-pledges-own-accepted = Вы обещали: { $given }
page-pledges-own-delivered = Вы обещали: { $given }
page-pledges-own-confirmed = Вы дали: { $given }
page-pledges-own-contested = Вы обещали: { $given }; это спорно
page-pledges-theirs-offered = { $group } предлагает: { $given }
page-pledges-theirs-accepted = { $group } обещает: { $given }
page-pledges-theirs-delivered = { $group } обещает: { $given }
page-pledges-theirs-confirmed = Группа «{ $group }» дала: { $given }
page-pledges-theirs-contested = { $group } обещает: { $given }; это спорно
page-pledges-due = срок: { $when }
page-pledges-you-gave = Вы сказали: передали
page-pledges-they-gave = { $group } говорит: передали
page-pledges-you-got = Вы сказали: получили
page-pledges-they-got = { $group } говорит: получили
page-pledges-you-not-said = Вы ещё не сказали, что получили
page-pledges-they-not-said = Группа «{ $group }» ещё не сказала, что получила
page-pledges-counts-then = Только тогда это считается полученным
page-pledges-for-need = Для потребности «{ $title }» ({ $group })

page-pledges-say-pledge-accept = Берём, спасибо
page-pledges-say-pledge-decline = Нам это не нужно
page-pledges-say-pledge-deliver = Мы передали
page-pledges-say-pledge-withdraw = Отозвать
page-pledges-say-pledge-renew = Предложить снова
page-pledges-say-resource-claim = Попросить
page-pledges-say-resource-release = Освободить
page-pledges-say-resource-retire = Больше не предлагать

# Предложения
page-pledges-offers = Предложения
page-pledges-offers-open = Об этом можно попросить
page-pledges-offers-none = Никто ничего не предлагает.
page-pledges-offer-until = предлагается до: { $when }
page-pledges-your-own = ваше
page-pledges-nobody-asked = Об этом пока никто не просил.
page-pledges-claim-always = в любое время
page-pledges-more-claims = { $count ->
    [one] и ещё { $count } просьба
    [few] и ещё { $count } просьбы
    [many] и ещё { $count } просьб
   *[other] и ещё { $count } просьбы
  }

# Спорное
page-pledges-claimed-by = { $count ->
    [0] { $title }: обещано больше одного раза
    [1] { $title }: на одну просьбу больше, чем есть
    [one] { $title }: просьб об одном и том же — { $count }
    [2] { $title }: об этом просят двое
   *[other] { $title }: просьб об одном и том же — { $count }
  }
page-pledges-claimed-why = Эти просьбы относятся к одному и тому же времени. Все они хранятся, но никто ничего не получает, пока одна сторона не уступит или вы не договоритесь разделить время.
page-pledges-also-promised = Группа «{ $group }» тоже обещает это: «{ $title }»
page-pledges-leave-to = Уступить: { $groups }
page-pledges-share-time = Разделить время
page-pledges-share-time-how = Скажите, на какую часть времени или сколько вы просите. Это заменит вашу прежнюю просьбу.
page-pledges-release-other = Отозвать просьбу группы «{ $group }»
page-pledges-talk = Можно и попросить уступить вам: { $groups }. Поговорите так, как вы обычно говорите; в счёт идёт то, что скажут здесь.
page-pledges-others-settle = Решить это могут: { $groups }. Вы видите обе просьбы как они есть.
page-pledges-contested-for = «{ $pledge }» для «{ $need }»
page-pledges-contested-why = Эти слова сказаны, когда одна сторона не знала о другой. Все они хранятся; кто прочёл и то и другое, может сказать снова, и это решит дело.

# Кто сколько вынес на себе
page-pledges-fair = Кто сколько вынес на себе
page-pledges-fair-since = Начиная с: { $when }, по алфавиту
page-pledges-fair-group = Группа
page-pledges-fair-hours = Отдано часов
page-pledges-fair-number = В числах
page-pledges-fair-kept = Сдержано обещаний
page-pledges-fair-in-hours = { $count ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
  }
page-pledges-fair-no-hours = часы не посчитаны
page-pledges-fair-promises = { $count ->
    [one] { $count }, подтверждено обеими сторонами
   *[other] { $count }, подтверждены обеими сторонами
  }
page-pledges-fair-why = Считается только то, что подтвердили обе стороны. Это показывает, кому, может быть, нужен отдых, а не кто впереди.
page-pledges-fair-lines = Каждая строка, из которой сложились эти числа
page-pledges-fair-confirmed = подтверждено: { $when }
page-pledges-fair-none = Пока ничего не подтверждено обеими сторонами, считать нечего.

# К сроку и закрытое
page-pledges-due-ours = Что ждёт вас
page-pledges-due-order = Сначала то, чему раньше срок
page-pledges-due-none = Вас ничего не ждёт: срок обещаний не пришёл, а всё полученное подтверждено.
page-pledges-due-theirs = Что ждёт других
page-pledges-closed-none = Пока ничего не закрыто.
