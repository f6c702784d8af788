# Уроки: что группы попробовали и поняли, сохранено для других.

page-lessons-lead = Что группы пробовали, что из этого вышло и что они повторили бы. Пользуйтесь и говорите об этом: это и есть благодарность.
page-lessons-new = Новый урок
page-lessons-filters = Найти уроки
page-lessons-words = Слова
page-lessons-group = Группа
page-lessons-group-all = Все группы
page-lessons-setting = Обстановка
page-lessons-setting-all = Любая обстановка
page-lessons-tag = Метка
page-lessons-tag-all = Все метки
page-lessons-count = { $count ->
    [one] { $count } урок
    [few] { $count } урока
    [many] { $count } уроков
   *[other] { $count } урока
  }
page-lessons-more = Показать ещё уроки
page-lessons-empty = Уроков пока нет. Запишите что-нибудь одно, что пробовала ваша группа: что вы сделали, что получилось и что вы повторили бы. Пока вы не поделитесь, урок остаётся у вашей группы.
page-lessons-empty-filtered = Ни один урок не подходит. Попробуйте меньше слов или посмотрите все.
page-lessons-show-all = Показать все уроки
page-lessons-used = { $count ->
    [one] Пригодился { $count } группе.
   *[other] Пригодился { $count } группам.
  }
page-lessons-thanked = { $count ->
    [one] Благодарит { $count } группа.
    [few] Благодарят { $count } группы.
    [many] Благодарят { $count } групп.
   *[other] Благодарят { $count } группы.
  }
page-lessons-also-in = Есть и на других языках: { $languages }.

page-lessons-not-here = Этого урока здесь нет
page-lessons-print = Печать
page-lessons-state = { $state }.
page-lessons-means-draft = Пока никто не проверил, что урок никого не выдаёт и что те, чей голос в нём звучит, согласны.
page-lessons-means-checked = Урок никого не выдаёт, и те, чей голос в нём звучит, согласны. Им можно делиться.
page-lessons-means-shared = Он проверен, им можно пользоваться.
page-lessons-means-review-due = Посмотрите, верен ли он ещё.
page-lessons-means-retired = Он больше не верен. Он остаётся здесь, чтобы было понятно почему.
page-lessons-means-contested = Кому-то нужно выбрать между двумя версиями сказанного.
page-lessons-means-withdrawn = Он в корзине, его нет ни в одном списке.
page-lessons-say = Что вы можете сказать о нём
page-lessons-about = Откуда он
page-lessons-said = Что говорят другие
page-lessons-said-more = Показать более раннее
page-lessons-said-none = Пока никто ничего не сказал.
page-lessons-said-first = Пока никто ничего не сказал. Если урок вам пригодился, скажите об этом.
page-lessons-held = У кого он есть

page-lessons-versions = Варианты этого урока
page-lessons-as-written = Как написано
page-lessons-version = { $language }, { $group }
page-lessons-version-none = Другими словами
page-lessons-version-state = { $state }.
page-lessons-version-open = Открыть этот вариант, чтобы одобрить или спросить
page-lessons-version-change = Изменить этот вариант
page-lessons-version-add = Написать на другом языке
page-lessons-version-begin = Начать писать
page-lessons-language = Язык
