# Lo que se puede decir en público y en qué idioma; el glosario.

page-messages-lead = Lo que los grupos pueden decir en público, idioma por idioma: antes lo lee alguien que lo habla y no lo escribió.
page-messages-language = ¿En qué idioma?
page-messages-option = { $language } (se puede decir: { $usable })
page-messages-what = Mensajes o glosario
page-messages-new-message = Nuevo mensaje
page-messages-new-term = Nuevo término
page-messages-stopped = No usar
page-messages-usable = Se puede decir en { $language }
page-messages-usable-none = Todavía no se puede decir nada en { $language }.
page-messages-waiting = Todavía no se dice
page-messages-missing = Aún sin escribir en { $language }
page-messages-write = Escribirlo en { $language }
page-messages-copy = Copiar el texto
page-messages-not-say = Así no:
page-messages-original = Original, { $language }
page-messages-version = Versión, { $language }
page-messages-language-none = idioma sin indicar
page-messages-empty = Aún no hay nada escrito. Anoten algo que dicen una y otra vez, en su idioma. Otros grupos añaden el suyo.
page-messages-read-means = Quien lo escribió no puede darle el visto bueno: lo da otro grupo u otro miembro, o ustedes nombran a quien lo leyó. Si cambia una palabra, se lee de nuevo.
page-messages-list = Todo lo que se puede decir, por idioma
