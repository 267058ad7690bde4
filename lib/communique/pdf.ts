// PDF → blocks: the text layer of each page, by place and size of its letters. Nothing in the file is run or fetched.
import { fileURLToPath } from 'node:url'
import { pdfBlocks } from './pdf-blocks.ts'
import { dropFurniture, type PdfPage } from './pdf-furniture.ts'
import { type Glyphs, orderLines, pageLines } from './pdf-lines.ts'
import { type Block, UnreadableDocument } from './types.ts'

/** A communiqué has a few pages; a file with more than this is something else. */
const mostPages = 500

export interface PdfContent {
  blocks: Block[]
  pagesWithoutText: number
  /** Something in the file is broken: text may be missing. */
  damaged: boolean
}

/**
 * The blocks of a PDF in reading order.
 * @throws UnreadableDocument `encrypted`, `truncated`, `no_text_layer`, `too_large`
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  try {
    return { ...(await readPages(bytes, { strict: true })), damaged: false }
  } catch (error) {
    if (error instanceof UnreadableDocument && error.code !== 'truncated') throw error
    return { ...(await readPages(bytes, { strict: false })), damaged: true }
  }
}

async function readPages(bytes: Uint8Array, { strict }: { strict: boolean }) {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const packageFolder = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')))
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer over; the caller keeps its own.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    cMapUrl: `${packageFolder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${packageFolder}standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: strict,
  })
  try {
    const document = await task.promise
    if (document.numPages > mostPages) {
      throw new UnreadableDocument('too_large', `The PDF has more than ${mostPages} pages: it is not read.`)
    }
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const [, bottom = 0, , top = 842] = page.view
      const { items } = await page.getTextContent()
      pages.push({ lines: pageLines(items.flatMap(toGlyphs), number), top, bottom })
    }
    return toBlocks(pages)
  } catch (error) {
    throw readable(error)
  } finally {
    await task.destroy()
  }
}

function toBlocks(pages: PdfPage[]) {
  const letters = pages.map((page) => page.lines.reduce((sum, line) => sum + line.text.trim().length, 0))
  if (letters.reduce((sum, count) => sum + count, 0) < 20) {
    throw new UnreadableDocument(
      'no_text_layer',
      'The PDF has no text layer, only pictures of pages: run OCR (text recognition) on it first.',
    )
  }
  return {
    blocks: pdfBlocks(dropFurniture(pages).flatMap((lines) => orderLines(lines))),
    pagesWithoutText: letters.filter((count) => count === 0).length,
  }
}

/** A text item of pdf.js with a place; turned text (watermarks) and empty items are left out. */
function toGlyphs(item: object): Glyphs[] {
  const text = item as { str?: string; dir?: string; width?: number; transform?: number[]; fontName?: string }
  const [scale = 0, turn = 0, , height = 0, x = 0, y = 0] = text.transform ?? []
  if (!text.str?.trim() || Math.abs(turn) > 0.1 * Math.abs(scale)) return []
  const size = Math.abs(height) || Math.abs(scale)
  if (size === 0) return []
  return [
    {
      text: text.str,
      x,
      y,
      width: text.width ?? 0,
      size,
      font: text.fontName ?? '',
      rightToLeft: text.dir === 'rtl',
    },
  ]
}

function readable(error: unknown): unknown {
  if (error instanceof UnreadableDocument) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new UnreadableDocument(
      'encrypted',
      'The PDF is protected by a password: save it without one and try again.',
    )
  }
  return new UnreadableDocument('truncated', 'The PDF is cut short or damaged: get it again and retry.')
}
