// Jazz (cojson): a signed and encrypted map, each edit a transaction of its own, SQLite, WebSocket.
// node jazz.mjs A|B PORT FOLDER, with JAZZ naming the folder where its packages are installed.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { clockMs, keyOf, serve, sleep, textOf } from './talk.mjs'

const packages = path.join(process.env.JAZZ, 'node_modules')
const load = (file) => import(pathToFileURL(path.join(packages, file)).href)
const require = createRequire(path.join(process.env.JAZZ, 'here.js'))
const { LocalNode, getSqliteStorage } = await load('cojson/dist/index.js')
const { NapiCrypto } = await load('cojson/dist/crypto/NapiCrypto.js')
const { createWebSocketPeer } = await load('cojson-transport-ws/dist/index.js')
const WebSocket = require('ws')
const Database = require('better-sqlite3')

const [role, port, folder] = process.argv.slice(2)
const own = path.join(folder, role)
const shared = path.join(folder, 'shared.txt')
const crypto = await NapiCrypto.create()
const secret = crypto.newRandomAgentSecret()
const node = new LocalNode(secret, crypto.newRandomSessionID(crypto.getAgentID(secret)), crypto)
fs.mkdirSync(own, { recursive: true })
node.setStorage(getSqliteStorage(storage(new Database(path.join(own, 'store.sqlite')))))

const LIVE = 'live'
let map, socket
let ages = []
let seen
let look = () => {}

function storage(db) {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  const known = new Map()
  const prepared = (sql) => known.get(sql) ?? known.set(sql, db.prepare(sql)).get(sql)
  return {
    run: (sql, values) => void prepared(sql).run(...values),
    get: (sql, values) => prepared(sql).get(...values),
    query: (sql, values) => prepared(sql).all(...values),
    transaction: (work) => db.transaction(work)(),
    closeDb: () => db.close(),
    getMigrationVersion: () => db.pragma('user_version', { simple: true }),
    saveMigrationVersion: (version) => db.pragma(`user_version = ${version}`),
  }
}

function changed() {
  const value = map.core.getCurrentContent().get(LIVE)
  if (value && value !== seen) {
    seen = value
    ages.push(clockMs() - Number(value.slice(1)))
  }
  look()
}

if (role === 'A') {
  const group = node.createGroup()
  group.addMember('everyone', 'writer')
  map = group.createMap()
  fs.writeFileSync(shared, map.id)
  let count = 0
  new WebSocket.Server({ port: Number(port), host: '127.0.0.1' }).on('connection', (websocket) =>
    node.syncManager.addPeer(
      createWebSocketPeer({
        id: `caller ${count++}`,
        websocket,
        role: 'client',
        expectPings: false,
        batchingByDefault: true,
        deletePeerStateOnClose: true,
      }),
    ),
  )
}

await serve({
  async edit({ first, count }) {
    for (let number = first; number < first + count; number++) {
      map.set(String(keyOf(number)), textOf(number), 'private')
      if (number % 500 === 499) await sleep(0)
    }
    await node.syncManager.waitForAllCoValuesSync?.(1000).catch(() => {})
    await sleep(200)
  },
  async live({ count, gap_ms }) {
    for (let number = 0; number < count; number++) {
      map.set(LIVE, `T${clockMs()}`, 'private')
      await sleep(gap_ms)
    }
  },
  async connect({ port, target }) {
    socket = new WebSocket(`ws://127.0.0.1:${port}`)
    node.syncManager.addPeer(
      createWebSocketPeer({ id: 'called', websocket: socket, role: 'server', expectPings: false, batchingByDefault: true }),
    )
    if (!map) {
      map = await node.load(fs.readFileSync(shared, 'utf8'))
      map.core.subscribe(changed)
    }
    const isThere = () => map.core.getCurrentContent().get(String(keyOf(target))) === textOf(target)
    if (!isThere()) await new Promise((resolve) => (look = () => isThere() && resolve()))
    look = () => {}
  },
  async disconnect() {
    socket.close()
    await sleep(200)
  },
  async ages() {
    const told = ages
    ages = []
    return { ages_ms: told }
  },
  async ready() {},
  async settle() {},
  async close() {
    await node.gracefulShutdown?.()
    await sleep(300)
  },
})
