import { listDownload } from '#lib/download.ts'

export const GET = (request: Request) => listDownload(request, 'requests', 'csv')
