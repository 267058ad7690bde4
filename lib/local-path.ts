// Where the browser is sent after signing in: a page of ours and nowhere else.

/** The path when it leads to a page of this site, else "/". */
export function localPath(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('/')) return '/'
  const url = URL.parse(value, 'http://here.invalid')
  if (url?.origin !== 'http://here.invalid') return '/'
  if (/^\/(api|sign-in|link)(\/|$)/.test(url.pathname)) return '/'
  return url.pathname.startsWith('//') ? '/' : url.pathname + url.search
}

/** The address of the page, which leads on to `next` afterwards. */
export const leadingTo = (path: string, next: string): string =>
  next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`
