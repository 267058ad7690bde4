// XML of an office file → a light tree. Document types and entities are refused, so nothing outside is ever resolved.
import { SaxesParser } from 'saxes'
import { UnreadableDocument } from './types.ts'

export interface XmlElement {
  /** Local name, for elements of WordprocessingML; "" for any other vocabulary. */
  name: string
  /** Attributes by local name. */
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

const deepest = 200

/**
 * The root element of a part.
 * @throws UnreadableDocument `unsafe_xml` for a DTD, an entity or absurd nesting; `truncated` when it is not well-formed.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('doctype', () => {
    throw unsafe()
  })
  parser.on('error', (error) => {
    throw /entity/.test(error.message) ? unsafe() : damaged()
  })
  parser.on('opentag', (tag) => {
    if (open.length > deepest) throw unsafe()
    const attributes: Record<string, string> = {}
    for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value
    const element = { name: vocabulary(tag.uri) ? tag.local : '', attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    if (open.at(-1)?.name === 't') open.at(-1)?.children.push(text)
  })
  parser.write(decode(bytes)).close()
  const first = root.children[0]
  if (typeof first !== 'object') throw damaged()
  return first
}

/** The first child element of a name, at each step of a path. */
export function find(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, name) => parent && elements(parent).find((child) => child.name === name),
    element,
  )
}

export function elements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child === 'object')
}

/** The value of an on/off property such as `<w:vanish/>`: present, and not switched off. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off', 'none'].includes(property.attributes.val ?? '')
}

function vocabulary(uri: string): boolean {
  return uri.includes('wordprocessingml') || uri.includes('markup-compatibility')
}

function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff
  return new TextDecoder(wide === true ? 'utf-16be' : wide || 'utf-8').decode(bytes)
}

function unsafe() {
  return new UnreadableDocument(
    'unsafe_xml',
    'The Word file holds a document type or entities, which no Word file needs: it is not read.',
  )
}

function damaged() {
  return new UnreadableDocument('truncated', 'The Word file is cut short or damaged: get it again and retry.')
}
