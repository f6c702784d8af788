# Datos de ejemplo para que un grupo nuevo eche un vistazo. Cada título lleva la marca de ejemplo.
example-marked = Ejemplo: { $title }
example-import = Datos de ejemplo
examples-here-already = Los datos de ejemplo ya están aquí. Quítelos primero.
examples-language-unknown = No hay datos de ejemplo en { $language }. Los idiomas son: { $known }.

example-circle-title = Círculo de la tarde
example-circle-place = Biblioteca, segundo piso
example-circle-notes = Todas las semanas. Quien llegue primero pone a calentar el agua.
example-harvest-title = Día de la cosecha
example-harvest-notes = Nos vemos al amanecer. ¿Quién puede traer canastos?
example-seeds-title = Semana de las semillas
example-vigil-title = Vigilia por el río
example-vigil-aim = Que el río vuelva a tener quien lo cuide
example-vigil-pace = Llegamos en silencio, de dos en dos.
example-vigil-notes = Traigan una vela y un nombre. Si llueve, nos vemos en la escuela.
example-blankets-title = Mantas para el invierno
example-blankets-quantity = 40 mantas
example-phones-title = Dos teléfonos con cargador
example-van-title = Una furgoneta de siete asientos
example-van-conditions = Los fines de semana. Quien la toma prestada paga el combustible.
example-letters-title = Cómo hablamos con el ayuntamiento
example-letters-tried = Fuimos tres grupos juntos, cada uno con una carta breve
example-letters-happened = Nos recibieron a los dos días
example-host-title = Facilitación
# Nombres de personas inventadas, separados por «;».
example-host-order = Ada; Bruno; Chen
example-well-title = ¿Cómo están todos?
example-well-questions = ¿Está todo el mundo en casa? ¿Alguien quiere hablar?
example-river-title = Quién cuida el río
example-river-text =
    El río no es de nadie.
    Lo cuidamos para quienes vienen después.
example-river-do-not-say = «Nuestro río»: otras personas también beben de él.
example-missing-title = Alguien no vuelve a casa
example-missing-triggers = No hay noticias a las nueve de la noche
example-missing-first-hour =
    Llamar a quienes estaban con esa persona
    Llamar a la abogada
    Contar a la familia lo que se sabe
example-missing-first-day =
    Preguntar al vecindario
    Anotar quién vio qué, y cuándo
example-missing-do-not = Ni nombres ni fotos en público.
example-room-title = Una habitación para una familia
example-room-summary = Buscan una habitación hasta la primavera.
# Puntos de una lista: «[x]» está hecho, «[ ]» está por hacer, separados por «;».
example-room-body-tasks = [x] Llamar a la familia; [ ] Preguntar en el vecindario; [ ] Ver juntos la habitación
example-indoors-label = Bajo techo y sin fotos
example-indoors-remark = Con ustedes, sin hacerlo público. Nada a la vista.
example-wool-title = Veinte mantas de lana
example-wool-quantity = 20 mantas
