# Lo que se responde sobre un punto de una lista de tareas cuando no puede ser.
checklist-field-unknown = Una ficha de tipo «{ $kind }» no tiene la lista de tareas «{ $field }». Tiene: { $known }.
checklist-no-title = Una tarea necesita palabras. Escriba qué hay que hacer.
checklist-there-already = «{ $title }» ya está en la lista. Marque o mueva aquella, o escriba esta de otra manera.
checklist-item-unknown = Esta tarea ya no está en la lista. Mire cómo está la lista ahora e inténtelo de nuevo.
