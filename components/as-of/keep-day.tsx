import { asOfHere } from '#lib/as-of-here.ts'

/** In a form that asks (method get): the answer is of the day that this page goes back to. */
export function KeepDay() {
  const { asOf } = asOfHere()
  return asOf && <input type="hidden" name="asOf" value={asOf} />
}
