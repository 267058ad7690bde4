/** A person's initials, or a group's number, in a circle; the name stands beside it. */
export function Avatar({ name, text = initials(name) }: { name: string; text?: string }) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-full bg-accent-ground text-[0.6875rem] font-semibold text-accent"
    >
      {text}
    </span>
  )
}

function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0]?.toUpperCase() ?? '')
    .join('')
}
