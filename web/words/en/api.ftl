# What the local API says to programs and to a browser that comes too early.

api-page-not-built = Hedgerow runs here, without its page. To build it: npm ci && npm run build, in web/page. The command line works: hedgerow help
api-too-many-listeners = Too many programs listen to this node already ({ $limit }). Close one and try again.
api-not-json = What came in is not JSON. Send an object with the keys command and args.
api-not-a-call = What came in is no command. Send an object with the keys command and args.
api-unforeseen = Something went wrong in the node that we did not foresee. The details are in its log.
