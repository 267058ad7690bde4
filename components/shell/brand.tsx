import Link from 'next/link'

/** The product's mark and name, leading home. */
export function Brand({ name }: { name: string }) {
  return (
    <Link href="/" prefetch={false} className="flex items-center gap-2.5 font-semibold tracking-tight">
      <span
        aria-hidden="true"
        className="flex size-5 items-center justify-center rounded-chip bg-accent text-[0.625rem] font-bold text-on-accent"
      >
        Cx
      </span>
      {name}
    </Link>
  )
}
