/** What somebody did to an item since it was looked at, as it is kept in JSON; `at` is an instant. */
export interface Meanwhile {
  action: string
  actorName: string
  at: string
  from: unknown
  to: unknown
}
