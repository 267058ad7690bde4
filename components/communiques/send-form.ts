/** Where to go next, or why not; `error` is null when the connection broke. */
export type Answer = { location: string } | { error: string | null }

/** Sends a form and reports how much of it has gone, 0 to 1, which fetch cannot. */
export function sendForm(url: string, form: FormData, onProgress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0)
    request.upload.onload = () => onProgress(1)
    request.onload = () => resolve(isAnswer(request.response) ? request.response : { error: null })
    request.onerror = () => resolve({ error: null })
    request.send(form)
  })
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && ('location' in value || 'error' in value)
