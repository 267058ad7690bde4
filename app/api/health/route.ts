import { databaseAnswers } from '#lib/health.ts'
import project from '../../../package.json' with { type: 'json' }

export const dynamic = 'force-dynamic'

/** For load balancers and monitors: nothing here needs signing in, and nothing here tells more than this. */
export async function GET() {
  const answers = await databaseAnswers(2000)
  const body = answers ? { status: 'ok', database: 'ok' } : { status: 'error', database: 'unreachable' }
  return Response.json(
    { ...body, version: project.version },
    { status: answers ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
