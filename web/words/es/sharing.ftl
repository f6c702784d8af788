# Lo que se dice sobre los códigos que ya se entregaron.

invitation-unknown = Este código ya no está abierto: se usó, se cerró o pasó su plazo. Mire la lista de grupos vinculados.
pairing-unknown = Esta vinculación ya no espera: se hizo o se abandonó. Mire la lista de grupos vinculados.
