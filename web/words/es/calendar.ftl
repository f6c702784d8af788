# Lo que se responde cuando alguien pide días del calendario y no puede ser.
calendar-days-turned = El último día es anterior al primero. Póngalos al revés.
calendar-too-long = Son más de { $limit } días de una vez. Pida menos.
calendar-zone-unknown = No hay ninguna zona horaria «{ $zone }». Escríbala como Europe/Berlin.
