# Lo que se dice a otros programas, y a un navegador que llega demasiado pronto.

api-page-not-built = Hedgerow funciona aquí, sin su página. Para crearla: npm ci && npm run build, en web/page. La línea de comandos funciona: hedgerow help
api-too-many-listeners = Ya hay demasiados programas atentos a este nodo ({ $limit }). Cierre uno e inténtelo de nuevo.
api-not-json = Lo que llegó no es JSON. Envíe un objeto con las claves command y args.
api-not-a-call = Lo que llegó no es un comando. Envíe un objeto con las claves command y args.
api-unforeseen = En el nodo falló algo que no habíamos previsto. Los detalles están en su registro.
