// The HTML part of a mail: tables and inline styles, because mail programs know little else; dark where the reader's is.
import type { MailContent, MailLine, MailLink, MailSection, MailThing } from './content.ts'
import { html, Markup } from './markup.ts'

const SANS = "font-family:Inter,'Segoe UI',system-ui,-apple-system,Helvetica,Arial,sans-serif"
const INK = { 1: '#16202c', 2: '#4b5768', 3: '#5f6b7a' } as const

/** Overrides of the inline styles, by class; a phone gets narrower margins. */
const CSS = `
@media (prefers-color-scheme: dark) {
  .ground { background: #0f141b !important; }
  .sheet { background: #151b24 !important; border-color: #263040 !important; }
  .rule { border-color: #263040 !important; }
  .ink-1 { color: #e7ecf3 !important; }
  .ink-2 { color: #b0bccb !important; }
  .ink-3 { color: #94a2b4 !important; }
  .link { color: #6db3f2 !important; }
  .button { background: #6db3f2 !important; color: #0f141b !important; }
}
@media (max-width: 480px) {
  .margin { padding: 0 !important; }
  .sheet { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .pad { padding: 20px 16px !important; }
}`

export function mailHtml(content: MailContent): string {
  const { language, dir, subject, from, lead, button, sections, closing, more } = content
  return html`<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${new Markup(CSS)}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#f7f8fa;${SANS}">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f7f8fa"><tr><td class="margin" align="center" style="padding:24px 12px">
<main>
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border:1px solid #e4e7ec;border-radius:12px;text-align:start"><tr><td class="pad" style="padding:28px">
<p class="ink-3" style="margin:0;font-size:13px;line-height:20px;font-weight:600;color:${INK[3]}">${from}</p>
<h1 class="ink-1" style="margin:8px 0 0;font-size:20px;line-height:28px;font-weight:600;color:${INK[1]}">${subject}</h1>
${lead.map((text) => paragraph(text))}
${button && html`<p style="margin:20px 0 0">${buttonTo(button)}</p>`}
${sections.map(sectionOf)}
${more && html`<p style="margin:24px 0 0;font-size:15px;line-height:22px">${linkTo(more)}</p>`}
${closing.map((text) => paragraph(text))}
</td></tr></table>
${footOf(content)}
</main>
</td></tr></table>
</body>
</html>
`.text
}

/** Line breaks that somebody typed stay. */
const paragraph = (text: string) =>
  html`<p class="ink-2" style="margin:12px 0 0;font-size:15px;line-height:23px;white-space:pre-line;overflow-wrap:anywhere;color:${INK[2]}">${text}</p>`

const sectionOf = ({ title, things }: MailSection) => html`<div style="margin:${title ? 28 : 20}px 0 0">${
  title &&
  html`<h2 class="ink-3" style="margin:0 0 8px;font-size:13px;line-height:20px;font-weight:600;color:${INK[3]}">${title}</h2>`
}
${things.map((thing) => thingOf(thing, title !== null))}</div>`

const thingOf = ({ title, href, facts, lines }: MailThing, deep: boolean) => html`
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="rule" style="padding:14px 0;border-top:1px solid #e4e7ec">
<${heading(deep)} style="margin:0;font-size:15px;line-height:22px;font-weight:600;overflow-wrap:anywhere"><a class="ink-1" href="${href}" style="color:${INK[1]};text-decoration:underline;text-underline-offset:3px;text-decoration-color:#94a2b4">${title}</a></${heading(deep)}>
${facts.length > 0 && html`<p class="ink-3" style="margin:2px 0 0;font-size:13px;line-height:20px;color:${INK[3]}">${facts.join(' · ')}</p>`}
${lines.map(lineOf)}
</td></tr></table>`

/** Headings go down one step at a time. */
const heading = (deep: boolean) => new Markup(deep ? 'h3' : 'h2')

const lineOf = ({ text, who, quote, because, forms }: MailLine) => html`
<p class="ink-1" style="margin:8px 0 0;font-size:15px;line-height:22px;color:${INK[1]}">${text}${who && html` <span class="ink-3" style="color:${INK[3]}">${who}</span>`}</p>
${
  quote &&
  html`<p class="ink-2 rule" style="margin:6px 0 0;padding-inline-start:12px;border-inline-start:3px solid #e4e7ec;font-size:15px;line-height:22px;overflow-wrap:anywhere;color:${INK[2]}">${quote}</p>`
}
${because && html`<p class="ink-3" style="margin:4px 0 0;font-size:13px;line-height:20px;color:${INK[3]}">${because}</p>`}
${forms.length > 0 && html`<p style="margin:10px 0 4px;font-size:15px;line-height:22px">${forms.map((form, at) => (at === 0 ? buttonTo(form) : html`&ensp;${linkTo(form)}`))}</p>`}`

const buttonTo = ({ label, href }: MailLink) =>
  html`<a class="button" href="${href}" style="display:inline-block;padding:11px 18px;border-radius:8px;background:#0a5ea8;color:#ffffff;font-size:15px;line-height:22px;font-weight:600;text-decoration:none">${label}</a>`

const linkTo = ({ label, href }: MailLink) =>
  html`<a class="link" href="${href}" style="display:inline-block;padding:11px 12px 11px 0;color:#0a5ea8;text-underline-offset:3px">${label}</a>`

const footOf = ({ because, settings, stop }: MailContent) => html`
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;text-align:start"><tr><td class="pad" style="padding:16px 28px">
<p class="ink-3" style="margin:0;font-size:13px;line-height:20px;color:${INK[3]}">${because}</p>
<p style="margin:0;font-size:13px;line-height:20px">${settings && linkTo(settings)} ${stop && linkTo(stop)}</p>
</td></tr></table>`
