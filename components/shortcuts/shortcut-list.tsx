import { Kbd } from '#components/ui/kbd.tsx'
import type { ShortcutSection } from '#lib/shortcuts.ts'

/** What the keys do, part by part. */
export function ShortcutList({ sections }: { sections: readonly ShortcutSection[] }) {
  return (
    <div className="gap-x-10 sm:columns-2">
      {sections.map(({ title, lines }) => (
        <section key={title} className="mb-5 break-inside-avoid">
          <h2 className="mb-1.5 text-sm font-semibold text-ink-3">{title}</h2>
          <dl className="grid grid-cols-[5rem_minmax(0,1fr)] gap-y-1.5">
            {lines.map((line) => (
              <Line key={line.keys} {...line} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function Line({ keys, does }: ShortcutSection['lines'][number]) {
  const [first = '', second] = keys.split(' ')
  return (
    <div className="contents">
      <dt className="flex gap-1">
        <Kbd>{first}</Kbd>
        {second && <Kbd>{second}</Kbd>}
      </dt>
      <dd>{does}</dd>
    </div>
  )
}
