/** Who is not signed in does that first, and returns to the file. */
export function signInFirst(request: Request): Response {
  const { pathname } = new URL(request.url)
  return new Response(null, {
    status: 303,
    headers: { Location: `/sign-in?next=${encodeURIComponent(pathname)}` },
  })
}

/** A file to be saved under its name, and never shown as a page of this site. */
export function fileAnswer(bytes: Uint8Array, name: string, mediaType: string): Response {
  const plain = name.replace(/[^\w. -]/g, '_')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  })
}
