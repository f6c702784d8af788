# Un plan en marcha: quién lo puso en marcha, qué hay que hacer, quién lo hizo, cuándo fue el simulacro.
cli-label-block-activation = Qué hacer
activation-now = Este plan está en marcha. Hay que actuar ya.
activation-set-off = Lo puso en marcha { $group }, { $when }
activation-over = Ya pasó. Escriban juntos qué funcionó y qué no, para que la próxima vez salga mejor.
activation-count = Hecho: { $done } de { $count }
activation-no-steps = Esta lista no tiene pasos escritos.
activation-done-by = hecho por { $groups }
activation-drilled = Último simulacro: { $when }
activation-never-drilled = Todavía no hubo ningún simulacro.
activation-not-active = Este plan no está en marcha, o ya pasó. Primero hay que ponerlo en marcha.
activation-stand-down-first = Este plan está en marcha. Primero hay que darle fin; después puede ir a la papelera.
activation-not-over = No hay nada que conversar: el plan nunca se puso en marcha, o todavía no se le dio fin.
activation-step-unknown = «{ $step }» no es un paso de las listas de este plan. Escríbanlo tal como está ahí.
activation-home = Solo su grupo ve este plan. Nadie más se entera de que está en marcha.
activation-calls-write = Anotar a quién llama su grupo
activation-calls = A quién llama su grupo
