/**
 * How a document looks as a PDF, in Typst. It reads `ReportDocument` as JSON from its inputs and shows each text with
 * `text`, so that nothing somebody has written is ever Typst. Headings, lists, tables with header rows and charts
 * with their alternative become tags of the PDF by themselves.
 */
export const PDF_TEMPLATE = String.raw`
#let document-data = json(bytes(sys.inputs.data))
#let ink = rgb("#1b2430")
#let muted = rgb("#525d6a")
#let line-color = rgb("#b6bfc9")
#let raised = rgb("#f3f6f8")
#let accent = rgb("#1a5276")
#let warning = rgb("#6b4e00")

#let plain(said) = said.split("\n").map(part => text(part)).join(linebreak())
#let marks = document-data.marks.join(" · ")

#set document(title: document-data.title, author: document-data.organisation)
#set text(font: "Source Sans 3", size: 11pt, lang: "sv", region: "SE", fill: ink, number-type: "lining")
#set par(leading: 0.62em, spacing: 0.95em)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 32mm, bottom: 27mm),
  header: context {
    set text(size: 9pt, fill: muted)
    grid(
      columns: (1fr, auto),
      column-gutter: 12pt,
      row-gutter: 3pt,
      text(weight: "semibold", fill: ink, plain(document-data.organisation)),
      align(right, plain(document-data.caseNumber)),
      if counter(page).get().first() > 1 { plain(document-data.title) },
      align(right, text(weight: "semibold", fill: warning, marks)),
    )
    v(-4pt)
    line(length: 100%, stroke: 0.5pt + line-color)
  },
  footer: context {
    set text(size: 9pt, fill: muted)
    align(right)[Sida #counter(page).display() av #counter(page).final().first()]
  },
)

#show heading: set text(weight: "semibold", hyphenate: false)
#show heading: set par(leading: 0.45em)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: 24pt)
#show heading.where(level: 1): set block(above: 12pt, below: 16pt)
#show heading.where(level: 2): set text(size: 17pt, fill: accent)
#show heading.where(level: 2): set block(above: 26pt, below: 11pt)
#show heading.where(level: 3): set text(size: 13pt)
#show heading.where(level: 3): set block(above: 20pt, below: 9pt)
#show heading.where(level: 4): set text(size: 11pt)
#show heading.where(level: 4): set block(above: 16pt, below: 8pt)
#set list(indent: 4pt, body-indent: 7pt, spacing: 0.6em, marker: text(fill: accent)[•])
#set enum(indent: 4pt, body-indent: 7pt, spacing: 0.6em)
#set terms(separator: [: ], hanging-indent: 14pt, spacing: 0.55em)
#show figure: set block(above: 12pt, below: 12pt)
#show figure: set align(left)
#set figure(numbering: none, supplement: none, outlined: false, gap: 6pt)
#set table(
  stroke: (x, y) => (bottom: (if y == 0 { 0.9pt + ink } else { 0.4pt + line-color })),
  inset: (x: 5pt, y: 5pt),
)
#show table: set text(size: 9.5pt, hyphenate: true, costs: (hyphenation: 800%))
#show table: set par(leading: 0.5em, linebreaks: "optimized")
#show table.cell.where(y: 0): set text(weight: "semibold", hyphenate: true)

#let draw-paragraph(block-data) = {
  if block-data.look == "kicker" {
    text(size: 12pt, weight: "semibold", fill: accent, plain(block-data.text))
  } else if block-data.look == "note" {
    block(sticky: true, par(text(fill: muted, style: "italic", plain(block-data.text))))
  } else {
    plain(block-data.text)
  }
  parbreak()
}

#let draw-notice(block-data) = block(
  width: 100%, fill: rgb("#fdf6e3"), stroke: (left: 3pt + warning), inset: (x: 10pt, y: 9pt), above: 14pt, below: 14pt,
  block-data.texts.map(said => par(plain(said))).join(),
)

#let draw-list(block-data) = block(
  above: 9pt, below: 12pt,
  if block-data.ordered { enum(..block-data.items.map(plain)) } else { list(..block-data.items.map(plain)) },
)

#let draw-facts(block-data) = block(
  above: 9pt, below: 12pt,
  terms(..block-data.facts.map(fact => terms.item(plain(fact.term), plain(fact.detail)))),
)

#let draw-table(block-data) = {
  let cell-of(column, said) = if column.numeric { align(right, plain(said)) } else { plain(said) }
  block(above: 12pt, below: 16pt, table(
    columns: block-data.columns.enumerate().map(((index, column)) => {
      if index == 0 { 1.5fr } else if column.narrow { 0.75fr } else { 1.3fr }
    }),
    table.header(..block-data.columns.map(column => cell-of(column, column.label))),
    ..block-data.rows.map(row => row.zip(block-data.columns).enumerate().map(((index, (said, column))) => {
      if index == 0 { text(weight: "semibold", cell-of(column, said)) } else { cell-of(column, said) }
    })).flatten(),
  ))
}

#let draw-chart(block-data) = {
  let axis = block-data.axis
  let width = 270pt
  let row = 27pt
  let place-of(value) = (value - axis.min) / (axis.max - axis.min) * width
  let height = row * block-data.points.len()
  let label(said) = { set par(leading: 0.4em); text(size: 9pt, hyphenate: true, plain(said)) }
  figure(
    kind: "chart",
    alt: block-data.alternative,
    block(breakable: false, above: 2pt, grid(
      columns: (1fr, width + 12pt),
      column-gutter: 8pt,
      box(height: height, width: 100%, {
        for (index, point) in block-data.points.enumerate() {
          place(dy: index * row, box(height: row, width: 100%, align(right + horizon, label(point.label))))
        }
      }),
      box(height: height + 26pt, width: width, {
        for tick in axis.ticks {
          place(dx: place-of(tick.at), line(angle: 90deg, length: height, stroke: 0.4pt + line-color))
          place(dx: place-of(tick.at) - 20pt, dy: height + 3pt, box(width: 40pt, align(center, label(tick.words))))
        }
        place(dy: height + 15pt, box(width: width, align(right, label(axis.unit))))
        for (index, point) in block-data.points.enumerate() {
          let middle = index * row + row / 2
          if point.lower != none and point.upper != none {
            place(dx: place-of(point.lower), dy: middle - 2.5pt,
              rect(width: place-of(point.upper) - place-of(point.lower), height: 5pt, fill: accent.lighten(65%), stroke: none))
          }
          place(dx: place-of(point.value) - 4pt, dy: middle - 4pt,
            circle(radius: 4pt, fill: if point.example { white } else { accent }, stroke: 1.6pt + accent))
        }
      }),
    )),
  )
  par(text(size: 9pt, fill: muted)[Punkt: värde. Band: osäkerhetsintervall. Ihålig punkt: exempeldata.])
}

#for block-data in document-data.blocks {
  if block-data.type == "heading" { heading(level: block-data.level, plain(block-data.text)) }
  else if block-data.type == "paragraph" { draw-paragraph(block-data) }
  else if block-data.type == "notice" { draw-notice(block-data) }
  else if block-data.type == "list" { draw-list(block-data) }
  else if block-data.type == "facts" { draw-facts(block-data) }
  else if block-data.type == "table" { draw-table(block-data) }
  else if block-data.type == "chart" { draw-chart(block-data) }
}
`;
