# Приклади, серед яких може роззирнутися нова група. Кожну назву позначено як приклад.
example-marked = Приклад: { $title }
example-import = Приклади
examples-here-already = Приклади вже тут. Спершу приберіть їх.
examples-language-unknown = Прикладів мовою { $language } немає. Мови: { $known }.

example-circle-title = Вечірнє коло
example-circle-place = Бібліотека, третій поверх
example-circle-notes = Щотижня. Хто приходить першим, ставить чайник.
example-harvest-title = День збору врожаю
example-harvest-notes = Зустрічаємося на світанку. Хто може принести кошики?
example-seeds-title = Тиждень насіння
example-vigil-title = Стояння за річку
example-vigil-aim = Щоб у річки знову були оберігачі
example-vigil-pace = Ідемо мовчки, по двоє.
example-vigil-notes = Візьміть свічку й чиєсь ім’я. Якщо дощ, зустрічаємося в школі.
example-blankets-title = Ковдри на зиму
example-blankets-quantity = 40 ковдр
example-phones-title = Два телефони із зарядними пристроями
example-van-title = Бус на сім місць
example-van-conditions = У вихідні. Хто бере, той платить за пальне.
example-letters-title = Як ми говорили з міською радою
example-letters-tried = Пішли три групи разом, кожна з коротким листом
example-letters-happened = Нас прийняли за два дні
example-host-title = Ведення зустрічей
# Вигадані імена, між ними «;».
example-host-order = Ада; Бруно; Чен
example-well-title = Як вам усім ведеться?
example-well-questions = Чи всі вдома? Чи хтось хоче поговорити?
example-river-title = Хто береже річку
example-river-text =
    Річка нічия.
    Ми бережемо її для тих, хто прийде після нас.
example-river-do-not-say = «Наша річка»: з неї пʼють й інші.
example-missing-title = Хтось не повернувся додому
example-missing-triggers = Немає вістей до девʼятої вечора
example-missing-first-hour =
    Зателефонувати тим, хто був поруч
    Зателефонувати адвокатці
    Сказати родині, що відомо
example-missing-first-day =
    Розпитати сусідів
    Записати, хто що бачив і коли
example-missing-do-not = Жодних імен і світлин на публіці.
example-room-title = Кімната для родини
example-room-summary = Вони шукають кімнату до весни.
# Пункти списку: «[x]» — виконано, «[ ]» — не виконано, між ними «;».
example-room-body-tasks = [x] Зателефонувати родині; [ ] Спитати сусідів; [ ] Подивитися кімнату разом
example-indoors-label = У приміщенні та без фото
example-indoors-remark = Тихо з вами. Нічого на людях.
example-wool-title = Двадцять вовняних ковдр
example-wool-quantity = 20 ковдр
