import { useId } from 'react'
import { TextInput } from '#components/ui/text-input.tsx'

/** A reference, typed or chosen from what is there: the list offers titles, the field takes the reference. */
export function ReferenceInput({
  name,
  label,
  choices,
  required = true,
}: {
  name: string
  label: string
  choices: readonly { reference: string; title: string }[]
  required?: boolean
}) {
  const id = useId()
  return (
    <>
      <TextInput name={name} label={label} list={id} maxLength={60} autoComplete="off" required={required} />
      <datalist id={id}>
        {choices.map(({ reference, title }) => (
          <option key={reference} value={reference}>
            {title}
          </option>
        ))}
      </datalist>
    </>
  )
}
