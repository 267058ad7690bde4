// The Word styles of a report: what people who edit it find in Word's gallery, in the look of ITU-T documents.

const FONT = 'Times New Roman'
const GREY = '8C96A3'

interface Style {
  id: string
  name: string
  basedOn?: string
  next?: string
  /** Properties of the paragraph and of its text, as WordprocessingML. */
  paragraph?: string
  run?: string
  /** Whether Word shows it in the gallery. */
  shown?: boolean
}

const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`
const KEEP = '<w:keepNext/><w:keepLines/>'
const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`
const tab = (at: number) => `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${at}"/></w:tabs>`
const tocLine = (indent: number) =>
  `<w:tabs><w:tab w:val="left" w:pos="${indent + 850}"/><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs>`

const STYLES: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Normal',
    paragraph: `${KEEP}${spacing(360, 120)}`,
    run: `<w:b/>${size(16)}`,
    shown: true,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: `${KEEP}${spacing(360, 120)}${outline(0)}`,
    run: `<w:b/>${size(14)}`,
    shown: true,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: `${KEEP}${spacing(280, 100)}${outline(1)}`,
    run: `<w:b/>${size(12)}`,
    shown: true,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'Normal',
    paragraph: `${KEEP}${spacing(200, 80)}${outline(2)}`,
    run: `<w:b/><w:i/>${size(11)}`,
    shown: true,
  },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    paragraph: `${KEEP}${spacing(200, 80)}`,
    run: `<w:b/>${size(10)}`,
    shown: true,
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `${spacing(40, 40)}<w:contextualSpacing/>`,
    shown: true,
  },
  {
    id: 'ContentsTitle',
    name: 'Contents Title',
    next: 'Normal',
    paragraph: `${KEEP}${spacing(240, 120)}`,
    run: `<w:b/>${size(14)}`,
    shown: true,
  },
  {
    id: 'TableText',
    name: 'Table Text',
    paragraph: '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>',
    run: size(9),
    shown: true,
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'TableText',
    paragraph: '<w:keepNext/>',
    run: '<w:b/>',
    shown: true,
  },
  { id: 'CoverText', name: 'Cover Text', paragraph: spacing(40, 40), shown: true },
  { id: 'TOC1', name: 'toc 1', next: 'Normal', paragraph: `${tocLine(0)}${spacing(60, 20)}` },
  {
    id: 'TOC2',
    name: 'toc 2',
    next: 'Normal',
    paragraph: `${tocLine(284)}${spacing(0, 20)}<w:ind w:left="284"/>`,
  },
  {
    id: 'TOC3',
    name: 'toc 3',
    next: 'Normal',
    paragraph: `${tab(9638)}${spacing(0, 20)}<w:ind w:left="568"/>`,
  },
  { id: 'Header', name: 'header', paragraph: `${spacing(0, 0)}<w:jc w:val="center"/>`, run: size(9) },
  { id: 'Footer', name: 'footer', paragraph: `${spacing(0, 0)}<w:jc w:val="center"/>`, run: size(9) },
]

/** styles.xml, with the language that Word checks the spelling in. */
export const stylesXml = (
  language: string,
): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>${size(11)}<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(80, 80)}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${STYLES.map(paragraphStyle).join('')}<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0A5EA8"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${TABLES}</w:styles>`

const paragraphStyle = ({ id, name, basedOn = 'Normal', next, paragraph, run, shown }: Style) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${next ? `<w:next w:val="${next}"/>` : ''}${shown ? '<w:qFormat/>' : ''}${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`

const side = (name: string, value = 'single', color = GREY) =>
  `<w:${name} w:val="${value}" w:sz="4" w:space="0" w:color="${color}"/>`
const sides = (names: readonly string[]) => names.map((name) => side(name)).join('')
const ALL = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

const TABLES = `<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${sides(ALL)}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EDF3"/></w:tcPr></w:tblStylePr></w:style><w:style w:type="table" w:styleId="CoverTable"><w:name w:val="Cover Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${sides(['top', 'bottom', 'insideH'])}</w:tblBorders></w:tblPr></w:style>`
