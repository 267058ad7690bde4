// What the page being rendered has seen, taken once for each request.
import { cache } from 'react'
import { takeCursor } from './live/cursor.ts'

/** A page with <Live> asks for it before it reads what it shows: whatever is committed from then on is told to it. */
export const liveCursor = cache(takeCursor)
