# Alcanzar otros dispositivos: direcciones, puertos, la red local.

network-address-malformed = «{ $address }» no es una dirección. Escríbala como HOST:PORT, por ejemplo 192.168.1.20:7100 o [fd00::20]:7100.
network-address-not-here = Esta máquina no tiene la dirección { $host }. Elija una de las suyas, o no indique ninguna para recibir llamadas en todas.
network-port-in-use = Otro programa de esta máquina usa el puerto { $port }. Detenga ese programa, o elija otro puerto (0 toma uno libre).
network-port-forbidden = Esta cuenta no puede recibir llamadas en el puerto { $port }. Elija uno mayor que 1023.
network-onion-not-direct = A una dirección onion solo se llega por Tor. Active Tor primero.
network-no-address = No se conoce ninguna dirección de este dispositivo. Pidan la actual, o escriban un archivo para llevar.
network-no-answer = No hubo respuesta a tiempo. El dispositivo puede estar apagado o fuera de alcance; se intentará de nuevo más tarde.
network-name-unknown = No se encontró el nombre de esta dirección. Revise cómo está escrito y la conexión de esta máquina.
network-not-listening = La otra máquina respondió, pero allí nada recibe llamadas. Compruebe que Hedgerow funcione allí y que el puerto sea correcto.
network-unreachable = Desde aquí no se llega a esta dirección. Revise la conexión de esta máquina.
network-peer-silent = El otro dispositivo no respondió a tiempo. Se intentará de nuevo más tarde.
network-peer-stalled = El otro dispositivo dejó de recibir datos. Lo que falta se envía cuando vuelva.
network-peer-gone = La conexión terminó antes de tiempo. Lo que falta se envía cuando el dispositivo vuelva.
network-lan-unavailable = Ahora no se pueden encontrar dispositivos en esta red local, porque otro programa ocupa el puerto de búsqueda o la red no lo permite. Se siguen probando las direcciones conocidas, y la búsqueda vuelve a empezar sola.
network-lan-off = La búsqueda de dispositivos en la red local está desactivada.
network-lan-quiet = Este dispositivo guarda silencio en la red local: llama a las direcciones que conoce y no anuncia nada.
network-lan-starting = Empieza la búsqueda de dispositivos en la red local.
network-lan-announcing = Los dispositivos vinculados pueden encontrar este en la red local. Los demás pueden ver allí que aquí funciona Hedgerow, y nada más.
network-over-budget = Un grupo vinculado envió más de lo que le toca y no se le respondió por un momento. Se le volverá a escuchar solo.
