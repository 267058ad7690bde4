// What addresses that are not pages answer: elsewhere, or a file.

/** The browser goes on to `location` with GET. */
export const sentTo = (location: string) =>
  new Response(null, { status: 303, headers: { Location: location } })

/** Who is not signed in does that first, and returns to what was asked for. */
export function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url)
  return sentTo(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
}

interface SavedFile {
  name: string
  mediaType: string
  bytes: Uint8Array<ArrayBuffer>
}

/** A file to be saved under its name, and never shown as a page of this site; `more` are headers besides. */
export function fileAnswer(
  { name, mediaType, bytes }: SavedFile,
  more: Record<string, string> = {},
): Response {
  const plain = name.replace(/[^\w. -]/g, '_')
  return new Response(bytes, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
      ...more,
    },
  })
}
