# Уроки: що групи пробували й чого навчилися, збережене для інших.

page-lessons-lead = Що групи пробували, що з того вийшло і що вони зробили б знову. Користуйтеся цим і скажіть про це: це і є подяка.
page-lessons-new = Новий урок
page-lessons-filters = Знайти уроки
page-lessons-words = Слова
page-lessons-group = Група
page-lessons-group-all = Усі групи
page-lessons-setting = Обставини
page-lessons-setting-all = Усі обставини
page-lessons-tag = Позначка
page-lessons-tag-all = Усі позначки
page-lessons-count = { $count ->
    [one] { $count } урок
    [few] { $count } уроки
    [many] { $count } уроків
   *[other] { $count } уроки
  }
page-lessons-more = Показати більше уроків
page-lessons-empty = Уроків ще немає. Запишіть щось одне, що спробувала ваша група: що ви зробили, що сталося і що зробили б знову. Це лишається у вашій групі, доки ви цим не поділитеся.
page-lessons-empty-filtered = Жоден урок не підходить. Візьміть менше слів або перегляньте всі.
page-lessons-show-all = Показати всі уроки
page-lessons-used = { $count ->
    [one] Скористалися: { $count } група.
    [few] Скористалися: { $count } групи.
    [many] Скористалися: { $count } груп.
   *[other] Скористалися: { $count } групи.
  }
page-lessons-thanked = { $count ->
    [one] Дякують: { $count } група.
    [few] Дякують: { $count } групи.
    [many] Дякують: { $count } груп.
   *[other] Дякують: { $count } групи.
  }
page-lessons-also-in = Є також такими мовами: { $languages }.

page-lessons-not-here = Цього уроку тут немає
page-lessons-print = Друкувати
page-lessons-state = { $state }.
page-lessons-means-draft = Ніхто ще не перевірив, чи він нікого не видає і чи згодні ті, хто в ньому говорить.
page-lessons-means-checked = Він нікого не видає, і ті, хто в ньому говорить, згодні. Ним можна ділитися.
page-lessons-means-shared = Його перевірено, ним можна користуватися.
page-lessons-means-review-due = Подивіться, чи він досі слушний.
page-lessons-means-retired = Він більше не слушний. Лишається тут, щоб люди знали чому.
page-lessons-means-contested = Хтось має вибрати між двома різними словами про нього.
page-lessons-means-withdrawn = Він у кошику, його немає в жодному списку.
page-lessons-say = Що ви можете про нього сказати
page-lessons-about = Звідки він
page-lessons-said = Що кажуть інші
page-lessons-said-more = Показати давніше
page-lessons-said-none = Ще ніхто нічого не сказав.
page-lessons-said-first = Ще ніхто нічого не сказав. Якщо він став вам у пригоді, скажіть про це.
page-lessons-held = Хто його має

page-lessons-versions = Варіанти цього уроку
page-lessons-as-written = Як написано
page-lessons-version = { $language }, група «{ $group }»
page-lessons-version-none = Інше формулювання
page-lessons-version-state = { $state }.
page-lessons-version-open = Відкрити цей варіант, щоб завірити його або спитати
page-lessons-version-change = Змінити цей варіант
page-lessons-version-add = Написати іншою мовою
page-lessons-version-begin = Почати писати
page-lessons-language = Мова
