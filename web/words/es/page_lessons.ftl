# Aprendizajes: lo que los grupos probaron y aprendieron, guardado para otros.

page-lessons-lead = Lo que los grupos probaron, qué resultó y qué harían otra vez. Úsenlos y díganlo: ese es el agradecimiento.
page-lessons-new = Nuevo aprendizaje
page-lessons-filters = Buscar aprendizajes
page-lessons-words = Palabras
page-lessons-group = Grupo
page-lessons-group-all = Todos los grupos
page-lessons-setting = Contexto
page-lessons-setting-all = Todos los contextos
page-lessons-tag = Etiqueta
page-lessons-tag-all = Todas las etiquetas
page-lessons-count = { $count ->
    [one] Un aprendizaje
   *[other] { $count } aprendizajes
  }
page-lessons-more = Mostrar más aprendizajes
page-lessons-empty = Todavía no hay ningún aprendizaje. Escriban algo que su grupo haya probado: qué hicieron, qué pasó y qué harían otra vez. Se queda con su grupo hasta que lo compartan.
page-lessons-empty-filtered = Ningún aprendizaje coincide. Pruebe con menos palabras, o mire todos.
page-lessons-show-all = Mostrar todos los aprendizajes
page-lessons-used = { $count ->
    [one] Un grupo lo usó.
   *[other] { $count } grupos lo usaron.
  }
page-lessons-thanked = { $count ->
    [one] Un grupo da las gracias.
   *[other] { $count } grupos dan las gracias.
  }
page-lessons-also-in = También en: { $languages }.

page-lessons-not-here = Este aprendizaje no está aquí
page-lessons-print = Imprimir
page-lessons-state = { $state }.
page-lessons-means-draft = Nadie ha comprobado todavía que no delate a nadie y que quien habla en él dé su consentimiento.
page-lessons-means-checked = No delata a nadie, y quien habla en él da su consentimiento. Se puede compartir.
page-lessons-means-shared = Se comprobó, y está para usarse.
page-lessons-means-review-due = Mire si todavía vale.
page-lessons-means-retired = Ya no vale. Se queda aquí para que se sepa por qué.
page-lessons-means-contested = Alguien tiene que elegir entre dos versiones de lo que se dijo.
page-lessons-means-withdrawn = Está en la papelera, fuera de todas las listas.
page-lessons-say = Qué pueden decir de él
page-lessons-about = De dónde viene
page-lessons-said = Lo que dicen otros
page-lessons-said-more = Mostrar lo anterior
page-lessons-said-none = Nadie ha dicho nada todavía.
page-lessons-said-first = Nadie ha dicho nada todavía. Si les sirvió, díganselo.
page-lessons-held = Quién lo tiene

page-lessons-versions = Versiones de este aprendizaje
page-lessons-as-written = Como se escribió
page-lessons-version = { $language }, por { $group }
page-lessons-version-none = Otra redacción
page-lessons-version-state = { $state }.
page-lessons-version-open = Abrir esta versión, para darle el visto bueno o preguntar
page-lessons-version-change = Cambiar esta versión
page-lessons-version-add = Escribirlo en otro idioma
page-lessons-version-begin = Empezar a escribir
page-lessons-language = Idioma
