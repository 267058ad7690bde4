// The looks of cells in our spreadsheets, by their place in styles.xml.

/** Index of each look in `cellXfs` below. */
export const LOOKS = {
  plain: 0,
  wrapped: 1,
  day: 2,
  link: 3,
  /** A text that begins like a formula. */
  quoted: 4,
  head: 5,
  /** Head of a column that is filled in offline. */
  headEdited: 6,
  locked: 7,
  lockedDay: 8,
} as const

const top = '<alignment vertical="top"/>'
const wrap = '<alignment vertical="top" wrapText="1"/>'
const middle = '<alignment vertical="center"/>'

const xf = (font: number, fill: number, inside: string, more = '') =>
  `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${fill > 1 ? 1 : 0}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${more}>${inside}</xf>`

const dated = (format: string) => format.replace('numFmtId="0"', 'numFmtId="164" applyNumberFormat="1"')

const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`

const font = (more: string) => `<font>${more}<sz val="10"/>`

const FORMATS = [
  xf(0, 0, top),
  xf(0, 0, wrap),
  dated(xf(0, 0, top)),
  xf(2, 0, top),
  xf(0, 0, top, ' quotePrefix="1"'),
  xf(1, 2, middle),
  xf(1, 3, middle),
  xf(3, 4, top),
  dated(xf(3, 4, top)),
]

const line = (side: string) => `<${side} style="thin"><color rgb="FFD9DEE5"/></${side}>`

export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="4">${[
  `${font('')}<name val="Calibri"/></font>`,
  `${font('<b/>')}<color rgb="FFFFFFFF"/><name val="Calibri"/></font>`,
  `${font('<u/>')}<color rgb="FF0B5CAD"/><name val="Calibri"/></font>`,
  `${font('')}<color rgb="FF5A6472"/><name val="Calibri"/></font>`,
].join(
  '',
)}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('33415C')}${fill('0B5CAD')}${fill('F1F3F6')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${line('left')}${line('right')}${line('top')}${line('bottom')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
