// What is typed into a page before its scripts are there. React puts back into text areas what the server sent.

const typed = new Map<HTMLTextAreaElement, string>()

const note = (field: EventTarget | null) => {
  if (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue)
    typed.set(field, field.value)
}
const noteTyping = ({ target }: Event) => note(target)

/** To be called before React takes over the page: from now on what is typed is noted. */
export function noteTyped(): void {
  for (const field of document.querySelectorAll('textarea')) note(field)
  addEventListener('input', noteTyping, true)
}

/** To be called when React has taken over: what was typed stands there again, as if typed now. */
export function putBackTyped(): void {
  removeEventListener('input', noteTyping, true)
  for (const [field, text] of typed) {
    if (!field.isConnected || field.value === text) continue
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  typed.clear()
}
