// A flat list of groups as the tree that they form.

interface Row {
  id: string
  code: string
  kind: string
  parentId: string | null
  position: number
  open: number
  overdue: number
}

export type Tree<T extends Row> = T & { parts: Tree<T>[] }

const KINDS = [
  'advisory_group',
  'study_group',
  'regional_group',
  'working_party',
  'question',
  'focus_group',
  'joint_coordination_activity',
  'department',
  'outside_body',
]

/** The groups that are part of no other, each with its parts below it; counts include the parts'. */
export function toTree<T extends Row>(rows: readonly T[]): Tree<T>[] {
  const known = new Set(rows.map((row) => row.id))
  const parts = Map.groupBy(rows, (row) => (row.parentId && known.has(row.parentId) ? row.parentId : ''))
  const below = (id: string): Tree<T>[] =>
    (parts.get(id) ?? []).toSorted(inOrder).map((row) => {
      const own = below(row.id)
      const sum = (key: 'open' | 'overdue') => own.reduce((total, part) => total + part[key], row[key])
      return { ...row, open: sum('open'), overdue: sum('overdue'), parts: own }
    })
  return below('')
}

function inOrder(a: Row, b: Row): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.position - b.position ||
    a.code.localeCompare(b.code, 'en', { numeric: true })
  )
}
