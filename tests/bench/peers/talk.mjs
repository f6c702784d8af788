// How a measured process in JavaScript is spoken to, and its workload: the same as talk.py says.
import readline from 'node:readline'

export const MARK = '@@'
export const KEYS = 200
export const keyOf = (number) => (number * 7919) % KEYS
export const textOf = (number) =>
  `value ${String(number).padStart(8, '0')} ${String((BigInt(number) * 2654435761n) % 1000000000000n).padStart(12, '0')}`
export const clockMs = () => Number(process.hrtime.bigint()) / 1e6
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

function costs() {
  const used = process.cpuUsage()
  const spent = (used.user + used.system) / 1e6
  return { cpu_s: spent, own_cpu_s: spent, resident_mb: process.memoryUsage().rss / 1e6, children_mb: 0 }
}

// Carry out commands until `exit` or the end of input: each a function of `driven` that takes the keywords.
export async function serve(driven) {
  const say = (answer) => process.stdout.write(MARK + JSON.stringify(answer) + '\n')
  say({ ready: true, ...costs() })
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { command, ...asked } = JSON.parse(line)
    if (command === 'exit') break
    const beganMs = clockMs()
    const beganCpu = costs().cpu_s
    try {
      const answer = (await driven[command](asked)) ?? {}
      const now = costs()
      say({ took_ms: clockMs() - beganMs, took_cpu_s: now.cpu_s - beganCpu, ...now, ...answer })
    } catch (fault) {
      say({ error: String(fault?.stack ?? fault) })
    }
  }
  await driven.close?.()
  process.exit(0)
}
