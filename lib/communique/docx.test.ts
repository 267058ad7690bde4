import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docxBlocks } from './docx.ts'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const bytes = (xml: string) => new TextEncoder().encode(xml)

/** A Word file with this body and these other parts. */
function word(body: string, parts: Record<string, string> = {}) {
  const files = { document: `<w:document ${namespace}><w:body>${body}</w:body></w:document>`, ...parts }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [`word/${name}.xml`, bytes(xml)])),
  )
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const texts = (body: string, parts?: Record<string, string>) =>
  docxBlocks(word(body, parts)).map((block) => block.text)

describe('a Word file', () => {
  it('keeps inserted text and drops deleted and moved text', () => {
    const change = 'w:id="1" w:author="x"'
    expect(
      texts(
        p(
          `${run('The group ')}<w:del ${change}><w:r><w:delText>refused</w:delText></w:r></w:del><w:ins ${change}>${run('agreed')}</w:ins>` +
            `<w:moveFrom ${change}>${run(' twice')}</w:moveFrom>${run('.')}`,
        ),
      ),
    ).toEqual(['The group agreed.'])
  })

  it('joins two paragraphs whose mark between was deleted', () => {
    expect(texts(p(run('One '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(run('sentence.')))).toEqual([
      'One sentence.',
    ])
  })

  it('drops hidden text, by itself and by style', () => {
    const styles = `<w:styles ${namespace}><w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Hidden"><w:basedOn w:val="Base"/></w:style></w:styles>`
    expect(
      texts(
        p(run('Seen.') + run(' Unseen.', '<w:vanish/>') + run(' Seen too.', '<w:vanish w:val="0"/>')) +
          p(run('All unseen.'), '<w:pStyle w:val="Hidden"/>'),
        { styles },
      ),
    ).toEqual(['Seen. Seen too.'])
  })

  it('counts automatic numbers as labels', () => {
    const level = (depth: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering ${namespace}>
      <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%2.%3')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
    const item = (id: number, depth: number) =>
      p(run('Text.'), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`)
    const blocks = docxBlocks(
      word([item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1), item(2, 0)].join(''), { numbering }),
    )
    expect(blocks.map(({ kind, label }) => [kind, label])).toEqual([
      ['body', '1.'],
      ['list', 'a)'],
      ['list', 'b)'],
      ['body', '2.'],
      ['list', 'a)'],
      ['list', '•'],
    ])
  })

  it('tells headings by style, also by a style that has another id', () => {
    const styles = `<w:styles ${namespace}><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="heading 2"/></w:style></w:styles>`
    expect(docxBlocks(word(p(run('Cables'), '<w:pStyle w:val="a3"/>'), { styles }))).toEqual([
      { kind: 'heading', level: 2, text: 'Cables' },
    ])
  })

  it('reads tables cell by cell, and a one-column table as text', () => {
    const cell = (text: string) => `<w:tc>${p(run(text))}</w:tc>`
    const table = (...rows: string[][]) =>
      `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
    expect(docxBlocks(word(table(['Source:', 'TSB']) + table(['A framed paragraph.'])))).toEqual([
      { kind: 'table', text: 'Source:' },
      { kind: 'table', text: 'TSB' },
      { kind: 'body', text: 'A framed paragraph.' },
    ])
  })

  it('keeps footnotes apart, in the order of their marks', () => {
    const footnotes = `<w:footnotes ${namespace}><w:footnote w:id="0" w:type="separator">${p('')}</w:footnote>
      <w:footnote w:id="3">${p(run('A note.'))}</w:footnote></w:footnotes>`
    expect(
      docxBlocks(
        word(p(`${run('Text')}<w:r><w:footnoteReference w:id="3"/></w:r>${run('.')}`), { footnotes }),
      ),
    ).toEqual([
      { kind: 'body', text: 'Text.' },
      { kind: 'footnote', label: '1', text: 'A note.' },
    ])
  })

  it('reads one side of alternative content, and text boxes once', () => {
    const box = (text: string) => `<w:r><w:pict><w:txbxContent>${p(run(text))}</w:txbxContent></w:pict></w:r>`
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    expect(
      texts(
        p(
          `${run('Text.')}<mc:AlternateContent ${mc}><mc:Choice>${box('In a box.')}</mc:Choice><mc:Fallback>${box('In a box.')}</mc:Fallback></mc:AlternateContent>`,
        ),
      ),
    ).toEqual(['Text.', 'In a box.'])
  })

  it('reads a file whose parts have other numbers, and ignores names that climb out', () => {
    const files = {
      'word/document2.xml': bytes(
        `<w:document ${namespace}><w:body>${p(run('Read.'))}</w:body></w:document>`,
      ),
    }
    expect(
      docxBlocks(zipSync({ '../../etc/passwd': bytes('x'), '/word/styles.xml': bytes('<'), ...files })),
    ).toEqual([{ kind: 'body', text: 'Read.' }])
  })

  it('shows markup in its text as text', () => {
    expect(texts(p(run('&lt;img src=x onerror=alert(1)&gt; &amp;amp; more')))).toEqual([
      '<img src=x onerror=alert(1)> &amp; more',
    ])
  })
})
