# Mensajeros: aparatos que llevan entradas selladas para grupos y no leen ninguna.

gate-not-signed = Lo que llegó para decir quién puede usar este mensajero no lleva una firma válida. No se siguió.
gate-not-sorted = Lo que llegó para decir quién puede usar este mensajero no está en orden. No se siguió.
gate-range-broken = Lo que llegó para decir quién puede usar este mensajero nombra entradas imposibles. No se siguió.
courier-owners-many = Este mensajero está vinculado con tantos dispositivos como puede. Prepare otro.
courier-home-missing = En { $home } no hay ningún mensajero. Cree uno con «hedgerow courier init».
courier-unknown = Ningún mensajero se llama { $courier }. «hedgerow courier list» muestra los que conoce este grupo; uno nuevo se vincula con su código.
courier-not-ours = Este dispositivo no se vinculó con el mensajero { $courier }. Solo un dispositivo que usó uno de sus códigos puede darle otro espacio: pida un código, o que lo comparta el dispositivo que lo hizo.
courier-not-there = El mensajero { $courier } no lleva este espacio.
share-not-a-courier = { $peer } es un grupo con un nodo propio. Un mensajero es un aparato que no lee nada: prepare antes uno con «hedgerow courier init» y vincúlese con el código que muestra.
share-courier-by-code = Un mensajero viene con un código propio, que empieza por HC1. Vincúlese con él y después comparta el espacio con él.
courier-lost =
    El mensajero { $courier } ya no tiene lo que tenía de { $space }: allí { $count ->
        [one] falta un cambio. Se envía
       *[other] faltan { $count } cambios. Se envían
    } de nuevo. Si pasa a menudo, usen además otro mensajero.
courier-withholds = El mensajero { $courier } dice que tiene de { $space } más de lo que hay aquí, y no lo envía. Pidan a los otros grupos que se conecten directamente, o usen además otro mensajero.
cli-courier-made = Ahora en { $home } vive un mensajero. No lee nada de lo que lleva y no necesita frase de contraseña: quien se lleve el aparato encuentra entradas selladas, sus tamaños y las claves de dispositivos. Inícielo con «hedgerow courier run --sync HOST:PORT».
cli-courier-ready = El mensajero recibe llamadas en { $sync }.
cli-courier-code = Dé este código al grupo para el que debe trabajar este mensajero. Sirve para un dispositivo y termina el { $expires }.
cli-courier-paired = Vinculado con el mensajero { $name }. Para que lleve un espacio: «hedgerow space share SPACE { $name } --role courier».
cli-courier-told = sabe quién puede venir
cli-courier-untold = todavía no lo sabe
cli-courier-full = lleno
cli-no-couriers = Este grupo no conoce ningún mensajero. «hedgerow courier init» crea uno en una máquina que está siempre encendida.
cli-label-quota-bytes = Sitio en total
cli-label-bytes = Tamaño
cli-label-devices = Dispositivos
cli-label-owners = Dispositivos vinculados
cli-label-reachable = Al alcance
cli-label-holds-all = Lo tiene todo
cli-label-courier = Mensajero
