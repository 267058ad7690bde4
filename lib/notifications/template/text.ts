// The text part of a mail: everything that its HTML says, with the addresses written out.
import type { MailContent, MailLine, MailThing } from './content.ts'

const RULE = '-'.repeat(24)

export function mailText({ sections, lead, button, closing, more, because, ...rest }: MailContent): string {
  const { settings, stop } = rest
  return [
    ...lead,
    button && `${button.label}:\n${button.href}`,
    ...sections.flatMap(({ title, things }) => [
      title && `${title}\n${'='.repeat(title.length)}`,
      ...things.map(thing),
    ]),
    more && `${more.label}\n${more.href}`,
    ...closing,
    [RULE, because, ...[settings, stop].map((link) => link && `${link.label}: ${link.href}`)]
      .filter(Boolean)
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const thing = ({ title, facts, href, lines }: MailThing) =>
  [title, facts.join(' · '), ...lines.flatMap(line), href].filter(Boolean).join('\n')

const line = ({ text, who, quote, because, forms }: MailLine) => [
  `* ${[text, who && `(${who})`].filter(Boolean).join(' ')}`,
  quote && `  > ${quote}`,
  because && `  ${because}`,
  ...forms.map(({ label, href }) => `  ${label}: ${href}`),
]
