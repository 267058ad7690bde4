// Serves the production build on one of the registers, in a process of its own; tells its parent when it is ready.
import { serve } from '#scripts/serve.ts'

await serve({ host: '127.0.0.1', port: Number(process.env.PORT) })
process.send?.('ready')
process.on('disconnect', () => process.exit())
