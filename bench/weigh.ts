// What a page weighs: its HTML and the JavaScript that it asks for, as sent and unpacked.
import { gunzipSync } from 'node:zlib'
import type { Page } from './pages.ts'
import type { Served } from './served.ts'

export interface Weight {
  html: number
  htmlSent: number
  /** Of all scripts that a browser of today fetches for the page, compressed. */
  scriptsSent: number
}

/** Browsers that know modules do not fetch these. */
const FOR_OLD_BROWSERS = /<script[^>]* nomodule[^>]*>/gi

const headers = { 'accept-encoding': 'gzip' }

/** In bytes. Throws when the server does not compress. */
export async function weigh(server: Served, { address, reader }: Page): Promise<Weight> {
  const page = await server.get({ address, reader, headers })
  const html = gunzipSync(page.body)
  const text = html.toString('utf8')
  const scripts = new Set(text.replaceAll(FOR_OLD_BROWSERS, '').match(/\/_next\/static\/[^"'\\]+?\.js/g))
  let scriptsSent = 0
  for (const script of scripts) scriptsSent += (await server.get({ address: script, headers })).body.length
  return { html: html.length, htmlSent: page.body.length, scriptsSent }
}
