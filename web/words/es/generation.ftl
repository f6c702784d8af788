# Puntos de control: un espacio que empieza de nuevo desde lo que contiene, e historial que puede irse.

generation-not-steward = Solo el dispositivo de un grupo encargado puede crear un punto de control de este espacio. Pídalo a un grupo encargado de allí.
generation-nothing-to-cover = Todavía no hay nada que pueda contener un punto de control. Escriba algo primero.
generation-changed-meanwhile = El espacio cambió mientras se creaba el punto de control, así que se abandonó. Créelo de nuevo.
generation-record-too-large = La ficha { $record } dice más de lo que un punto de control puede guardar de una sola, así que no se puede crear ninguno de su espacio y todo el historial se queda. Siga en una ficha nueva y borre esta o déjela.
generation-differs = Un punto de control de un espacio no contiene lo que tiene este nodo. Este nodo sigue con sus propias entradas y no usa nada de él. Pregunte al grupo que lo creó.
generation-broken = Un punto de control de un espacio está dañado y no se puede usar. Este nodo sigue sin él. Pida a un grupo encargado que cree otro.
generation-still-waiting = El punto de control espera a que lo compruebe un dispositivo de otro grupo. Antes no se quita nada.
generation-not-known-yet = No se quita nada hasta que todos los dispositivos de los grupos encargados conozcan este punto de control. Falta un dispositivo de: { $groups }. Ocurre solo en el próximo encuentro; si el dispositivo se perdió para siempre, su grupo tiene que decirlo: device lost.
record-gone = trata de una ficha que aquí ya no se conserva
generation-missing = Este espacio todavía no tiene ningún punto de control, así que no se puede quitar nada. Cree uno primero: space checkpoint.
generation-keep-broken = El historial se guarda o no: diga yes o no en lugar de «{ $keep }».
cli-generation-made = El punto de control { $id } contiene { $records ->
    [one] una ficha
   *[other] { $records } fichas
} en lugar de { $entries ->
    [one] un cambio
   *[other] { $entries } cambios
} ({ $size }).
cli-generation-counts = { $by ->
    [none] Ya cuenta: nadie más lee este espacio.
   *[other] Lo comprobó { $by }.
  }
cli-generation-waits = Espera a que lo compruebe un dispositivo de otro grupo. Ocurre solo en el próximo encuentro.
cli-no-generations = Este espacio no tiene ningún punto de control.
cli-compacted =
    El almacén ocupaba { $before } y ahora ocupa { $after }. { $entries ->
        [0] No se quitó ningún cambio.
        [one] Se quitó un cambio antiguo.
       *[other] Se quitaron { $entries } cambios antiguos.
    }
cli-history-kept = Este nodo guarda todo el historial del espacio.
cli-history-let-go = Este nodo quita los cambios antiguos del espacio cuando un punto de control contiene lo que resultó de ellos.
cli-label-generation = Punto de control
cli-label-entries-below = Cambios que contiene
cli-label-reason = Motivo
