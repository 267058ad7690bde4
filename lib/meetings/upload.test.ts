import { describe, expect, it } from 'vitest'
import { MAX_FILE_SIZE } from './import-file.ts'
import { readUpload } from './upload.ts'

function sent(fields: Record<string, string | File>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return new Request('http://127.0.0.1/', { method: 'POST', body: form })
}

describe('what a browser sends to the import', () => {
  it('is the file, byte for byte, whatever its name', async () => {
    const bytes = new Uint8Array([0, 13, 10, 255, 0])
    const upload = await readUpload(sent({ file: new File([bytes], '../ü.docx'), text: 'ignored' }))
    expect(upload).toEqual({ name: '../ü.docx', bytes })
  })

  it('is the pasted text where no file was chosen', async () => {
    const upload = await readUpload(sent({ file: new File([], ''), text: 'Communiqué' }))
    expect(upload?.name).toBeNull()
    expect(new TextDecoder().decode(upload?.bytes)).toBe('Communiqué')
  })

  it('is nothing when neither was sent, or the form is broken', async () => {
    expect(await readUpload(sent({ text: '  ' }))).toBeNull()
    expect(await readUpload(new Request('http://127.0.0.1/', { method: 'POST', body: 'x' }))).toBeNull()
  })

  it('is refused above 20 MB, however it comes', async () => {
    const tooLarge = { name: 'UnreadableDocument', code: 'too_large' }
    const file = new File([new Uint8Array(MAX_FILE_SIZE + 1)], 'large.pdf')
    await expect(readUpload(sent({ file }))).rejects.toMatchObject(tooLarge)
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)) })
    const request = new Request('http://127.0.0.1/', {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit)
    await expect(readUpload(request)).rejects.toMatchObject(tooLarge)
  })
})
