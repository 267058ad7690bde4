// Serves the production build on one of the registers, in a process of its own; tells its parent when it is ready, and on
// being asked how much memory it has taken at most since it was asked last.
import { serve } from '#scripts/serve.ts'

let most = 0
const look = () => {
  most = Math.max(most, process.memoryUsage.rss())
}
setInterval(look, 50)
process.on('message', () => {
  look()
  process.send?.(most)
  most = 0
})
await serve({ host: '127.0.0.1', port: Number(process.env.PORT) })
process.send?.('ready')
process.on('disconnect', () => process.exit())
