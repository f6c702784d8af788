# Por qué no cuenta un cambio sobre quién está en un espacio. author y target son nombres de grupos.

membership-malformed = Este cambio está incompleto y no tiene efecto.
membership-no-standing = { $author } actuó con una invitación que no es suya. No tiene efecto.
membership-invitation-void = La invitación de { $author } no cuenta, así que tampoco cuenta lo que hizo sobre quién está aquí. Un grupo encargado puede invitarle de nuevo.
membership-author-gone = { $author } ya no estaba aquí. Lo que hizo después sobre quién está aquí no cuenta.
membership-author-removed = Alguien quitó de aquí a { $author }. Lo que hizo en ese momento sobre quién está aquí no cuenta; un grupo encargado puede hacerlo de nuevo.
membership-author-demoted = { $author } ya no es grupo encargado. Lo que hizo en ese momento sobre quién está aquí no cuenta; un grupo encargado puede hacerlo de nuevo.
membership-author-asleep = { $author } está aquí por otra invitación de más peso, y solo puede actuar con esa.
membership-offer-open = Se ofreció a { $author } ser grupo encargado, y todavía no ha respondido. Cuando acepte podrá hacerlo de nuevo.
membership-not-steward = Solo los grupos encargados pueden cambiar quién está aquí. Pídaselo a uno de ellos.
membership-senior-decided = Un grupo encargado con más peso decidió otra cosa sobre { $target } al mismo tiempo.
membership-may-not-raise = El rol de { $target } solo lo puede subir de nuevo quien lo redujo, o un grupo con más peso. Pídaselo a uno de ellos.
membership-barred = Solo quien quitó de aquí a { $target } o redujo su rol, o un grupo con más peso, puede pedirle que vuelva. Pídaselo a uno de ellos.
membership-nothing-to-change = Esto ya estaba hecho. No cambió nada.
membership-withdrawn = { $author } retiró esta petición.
membership-signatures-missing = { $author } pide una decisión sobre { $target }. Tienen que aceptar más grupos encargados para que tenga efecto.
membership-past-missing = Todavía no ha llegado algo en que esto se apoya. Se mirará de nuevo cuando llegue.
