// Real workers for tests: `npm run worker` as processes of their own on the test's database, to be told to stop or killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

export interface TestWorker {
  /** As a power cut does. */
  kill: () => Promise<void>
  /** As a service manager does; resolves with the exit code. */
  stop: () => Promise<number | null>
}

/** Starts a worker that hands its mail over to that server, and waits until its jobs run. */
export async function startWorker(smtpUrl: string): Promise<TestWorker> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'worker'], {
    env: {
      ...process.env,
      CXO_IMAGE: '1',
      SMTP_URL: smtpUrl,
      MAIL_FROM: 'tracker@example.org',
      NODE_OPTIONS: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await ready(child)
  const end = async (signal: NodeJS.Signals) => {
    const exited = once(child, 'exit')
    child.kill(signal)
    const [code] = await exited
    return code as number | null
  }
  return { kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The worker ended with ${code}`)))
    child.stdout?.on('data', (chunk) => {
      if (String(chunk).includes('Jobs run here')) resolve()
    })
  })
}
