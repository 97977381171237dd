/** The form of Decree 30/2020/NĐ-CP, Appendix I, as a Typst template: everything a paper says comes in as data. */
export const paperTemplate = `
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title, author: "Lời Hứa", date: none)
#set page(
  paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm),
  header: context { if counter(page).get().first() > 1 { align(center, text(13pt)[#counter(page).display()]) } },
  footer: if paper.note != none { align(center, text(10pt, style: "italic", paper.note)) },
)
#set text(font: "Tinos", size: 14pt, lang: "vi", hyphenate: false)
#set par(leading: 0.6em, spacing: 1em)

#let rule(length) = align(center, line(length: length, stroke: 0.6pt))
#grid(
  columns: (38%, 62%), row-gutter: 8pt,
  align(center)[#set text(12pt, weight: "bold"); #set par(spacing: 0.6em)
    #for row in paper.issuer [#row #parbreak()] #rule(33%)],
  align(center)[#set par(spacing: 0.6em)
    #text(12pt, weight: "bold")[CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM] #parbreak()
    #text(13pt, weight: "bold")[Độc lập - Tự do - Hạnh phúc] #rule(55%)],
  align(center)[
    #if paper.number != none [#text(13pt)[Số: #paper.number]]
    #if paper.about != none [#parbreak() #text(12pt)[V/v #paper.about]]],
  align(center, text(13pt, style: "italic", paper.placeAndDay)),
)

#if paper.name != none {
  v(14pt)
  align(center, text(weight: "bold", paper.name.kind))
  align(center, text(weight: "bold", paper.name.subject))
  rule(33%)
}
#if paper.to.len() == 1 { v(10pt); align(center)[Kính gửi: #paper.to.first()]; v(6pt) }
#if paper.to.len() > 1 { v(10pt); align(center)[Kính gửi:]; for one in paper.to { align(center)[\\- #one] }; v(6pt) }

#let told(words) = words.split("\\n").join(linebreak())
#let sides = (left: left, center: center, right: right)
#for block in paper.blocks {
  if block.kind == "paragraph" { par(justify: true, first-line-indent: (amount: 12.7mm, all: true), told(block.text)) }
  if block.kind == "heading" { v(4pt); std.block(sticky: true, pad(left: 12.7mm, text(weight: "bold", told(block.text)))) }
  if block.kind == "quote" {
    pad(left: 12.7mm, par(justify: true, text(style: "italic", [“#told(block.text)”#if block.by != none [ – #block.by]])))
  }
  if block.kind == "table" {
    set text(11pt)
    set par(leading: 0.5em)
    v(2pt)
    table(
      columns: block.columns.map(column => column.share * 1fr), stroke: 0.5pt, inset: 4pt,
      align: (column, row) => if row == 0 { center + horizon } else { sides.at(block.columns.at(column).align) + top },
      table.header(..block.columns.map(column => text(weight: "bold", column.head))),
      ..block.rows.flatten().map(told),
    )
    v(2pt)
  }
}

#if paper.signing != none {
  v(10pt)
  std.block(breakable: false, grid(
    columns: (50%, 50%),
    [#set text(11pt); #set par(spacing: 0.5em, leading: 0.5em)
      #text(12pt, weight: "bold", style: "italic")[Nơi nhận:] #parbreak()
      #for one in paper.recipients [\\- #one #parbreak()]],
    align(center)[#set par(spacing: 0.6em)
      #for row in paper.signing.lines [#strong(row) #parbreak()]
      #v(26mm) #strong(paper.signing.name)],
  ))
}
`
