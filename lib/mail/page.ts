// The HTML part of a short mail: paragraphs and a button, in what mail programs understand.
import { localeOf } from '#lib/locale.ts'

type Part = { text: string } | { button: string; address: string }

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const BODY = 'margin:0;padding:24px;background:#ffffff;color:#16202c;font:16px/1.5 system-ui,sans-serif'
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#0a4f8f;color:#ffffff;text-decoration:none;font-weight:600'

/** A whole HTML page in one column; the address of a button is written out below it, for who does not see buttons. */
export function pageOf({
  language,
  title,
  parts,
}: {
  language: string
  title: string
  parts: Part[]
}): string {
  const shown = parts.map((part) => {
    if ('text' in part) return `<p>${escaped(part.text)}</p>`
    const address = escaped(part.address)
    return `<p><a href="${address}" style="${BUTTON}">${escaped(part.button)}</a></p><p><a href="${address}">${address}</a></p>`
  })
  return [
    `<!doctype html><html lang="${language}" dir="${localeOf(language).dir}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>`,
    `<body style="${BODY}"><div style="max-width:560px;margin:0 auto">${shown.join('')}</div></body></html>`,
  ].join('')
}
