// How the report looks on paper: A4, wide tables on pages that lie on their side, headers of tables repeated.

/** `tdNumber` goes into a string of the style sheet. */
export const PRINT_CSS = (tdNumber: string) => `
@page { size: A4; margin: 22mm 18mm 18mm; @top-center { content: "- " counter(page) " -\\A ${tdNumber}"; white-space: pre; font: 9pt/1.2 "Times New Roman", "Liberation Serif", serif; } }
@page :first { margin-top: 18mm; @top-center { content: none; } }
@page wide { size: A4 landscape; }
* { box-sizing: border-box; }
html { font: 11pt/1.35 "Times New Roman", "Liberation Serif", serif; color: #000; }
body { margin: 0; }
section { break-before: page; }
section.wide { page: wide; }
h2 { font-size: 14pt; margin: 18pt 0 6pt; }
h3 { font-size: 12pt; margin: 14pt 0 5pt; }
h4 { font-size: 11pt; margin: 10pt 0 4pt; }
h2, h3, h4 { break-after: avoid; }
section > :first-child { margin-top: 0; }
:is(h2, h3, h4) span { display: inline-block; min-width: 14mm; padding-inline-end: 3mm; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
p { margin: 4pt 0; }
ul { margin: 4pt 0; padding-inline-start: 6mm; }
a { color: #0a5ea8; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
.cover { border-block: 1px solid #8c96a3; margin-bottom: 6mm; }
.cover :is(td, th) { padding: 2mm 1.5mm; border-block-end: 1px solid #8c96a3; text-align: start; vertical-align: middle; }
.cover tr:last-child > * { border-block-end: 0; }
.cover .number { font-size: 16pt; }
.cover .kind { text-align: center; font-size: 14pt; }
.facts th { width: 28mm; }
.end { text-align: end !important; }
.contents { font-size: 14pt; font-weight: bold; margin-top: 8mm; }
nav ul { list-style: none; padding: 0; columns: 2; column-gap: 10mm; }
nav li { margin: 1.5pt 0; break-inside: avoid; }
nav .level-2 { padding-inline-start: 6mm; }
nav span { display: inline-block; min-width: 9mm; padding-inline-end: 2mm; }
nav a { color: inherit; text-decoration: none; }
.report { table-layout: fixed; font-size: 9pt; line-height: 1.25; margin: 8pt 0 12pt; }
.report caption { text-align: start; font-weight: bold; font-size: 10pt; padding-block-end: 4pt; break-after: avoid; }
.report :is(th, td) { border: 1px solid #8c96a3; padding: 0.6mm 1.5mm; vertical-align: top; text-align: start; overflow-wrap: break-word; }
.report th { background: #e8edf3; }
.report thead { display: table-header-group; }
.report tr { break-inside: avoid; }
figure { margin: 8pt 0; break-inside: avoid; }
figcaption { font-weight: bold; font-size: 10pt; margin-block-end: 4pt; }
figure svg { max-width: 100%; height: auto; }
`
