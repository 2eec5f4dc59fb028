package import Plan

/// The one sheet of styles of everything that is printed: pages, their heads and feet, and how the components of the
/// site look in black on white.
///
/// The words at the foot of a sheet come from `Words`. Sizes are in points: paper has no other measure.
package enum PaperSheet {
    /// The sheet in the words of a language, as UTF-8.
    package static func bytes(_ words: Words) -> [UInt8] {
        Array((foot(words.reports) + shapes).utf8) + rules.withUTF8Buffer { Array($0) }
    }

    /// The shapes before the words of statuses. They are backgrounds, because a drawing on the page would be told to
    /// readers who cannot see it, beside the word that says the same.
    private static let shapes: String = Mark.Shape.all.map { shape in
        let drawing = StatusTag.drawing(of: shape).description
            .replacing("class=\"shape\"", with: "xmlns=\"http://www.w3.org/2000/svg\"")
            .replacing("currentColor", with: "black")
        return ".\(shape.name)::before { background-image: url(\"\(DataAddress.svg(drawing.utf8))\"); }\n"
    }.joined()

    /// The number of the page and of all pages.
    private static func foot(_ words: ReportWords) -> String {
        let of = #"counter(page) " \#(quoted(words.of)) " counter(pages)"#
        return #"@page { @bottom-right { content: "\#(quoted(words.page)) " \#(of); } }"# + "\n"
    }

    /// A word within the quotes of a style sheet.
    private static func quoted(_ word: String) -> String {
        word.flatMap { "\"\\\n".contains($0) ? ["\\", $0] : [$0] }.reduce(into: "") { $0.append($1) }
    }

    /// Gotchas of the renderer that these rules work round: contents lists lose their page numbers inside a flex box;
    /// a leader is read aloud as dots, so the line is a border.
    private static let rules: StaticString = """
        @page {
          size: A4; margin: 25mm 20mm 22mm;
          @top-left { content: string(owner); font: 8.5pt "Liberation Sans", sans-serif; color: #333; vertical-align: bottom; padding-bottom: 6mm; }
          @top-right { content: string(title); font: bold 8.5pt "Liberation Sans", sans-serif; color: #333; vertical-align: bottom; padding-bottom: 6mm; }
          @bottom-left { content: string(stamp); font: 8pt "Liberation Sans", sans-serif; color: #333; width: 85%; }
          @bottom-right { font: 8.5pt "Liberation Sans", sans-serif; color: #333; }
        }
        /* The first sheet says the same in full. */
        @page :first { @top-left { content: none; } @top-right { content: none; } }
        /* The two pages that lead a board report are set close, so that they are two. */
        @page brief { margin: 16mm 13mm 13mm; @top-left { padding-bottom: 4mm; } @top-right { padding-bottom: 4mm; } }
        @page brief:first { margin-top: 12mm; }
        /* The top of a landscape sheet is left free for the stamp of an agenda pack. */
        @page wide { size: A4 landscape; margin: 32mm 16mm 18mm; }
        :root { --green: #12633f; --blue: #14507e; --amber: #7a4d00; --red: #9a1f1a; --purple: #5b3a86; --grey: #45494f; }
        html { font: 10.5pt/1.45 "Liberation Sans", Arial, sans-serif; color: #000; }
        body { margin: 0; }
        .paper-owner { string-set: owner content(text); margin-bottom: 8mm; }
        h1, h2, h3, h4, h5 { font-family: "Liberation Serif", Georgia, serif; line-height: 1.2; break-after: avoid; margin: 6mm 0 2.5mm; }
        h1 { font-size: 21pt; margin: 0 0 4mm; bookmark-level: 1; }
        h2 { font-size: 15pt; bookmark-level: 2; }
        h3 { font-size: 12pt; bookmark-level: 3; }
        h4, h5 { font-size: 10.5pt; bookmark-level: none; }
        p, ul, ol, dl { margin: 0 0 2.5mm; }
        p, li { orphans: 3; widows: 3; }
        li { margin: 0 0 1mm; }
        a { color: inherit; text-decoration: none; }
        a[href^="http"], a[href^="mailto"] { text-decoration: underline; }
        blockquote { margin: 0 0 2.5mm; padding-left: 4mm; border-left: 1pt solid #777; }
        img, svg { max-width: 100%; }

        .paper-kind { string-set: title content(text); font-weight: bold; margin-bottom: 2mm; }
        .paper-stamp { string-set: stamp content(text); font-size: 9pt; color: #333; border-top: .5pt solid #777; padding-top: 2mm; }
        .going-out-of-date { margin-top: 4mm; font-size: 9pt; color: #333; }
        .summary { margin: 3mm 0 4mm; border-bottom: .5pt solid #999; }
        .summary dt { float: left; clear: left; width: 46mm; padding: 1.2mm 0; font-weight: bold; }
        .summary dd { margin: 0; padding: 1.2mm 0 1.2mm 48mm; border-top: .5pt solid #999; break-inside: avoid; }
        .summary dd > :last-child { margin-bottom: 0; }
        /* Long facts stand below their names, and may go on overleaf. */
        .thread-facts { border: 0; }
        .thread-facts dt { float: none; width: auto; padding: 1.5mm 0 .8mm; border-top: .5pt solid #999; break-after: avoid; }
        .thread-facts dd { padding: 0 0 1.5mm; border: 0; break-inside: auto; }
        .thread-facts .holder { margin: 1mm 0 .5mm; }
        .thread-facts ul, .thread-facts dd p { margin-bottom: 1mm; }
        .holder, .annex-answers, .tally { break-after: avoid; }

        /* Numbers are set here: the renderer passes over the number that a list begins with, and tags an item of several
           paragraphs rightly only when it has no marker of its own. */
        ul, ol { list-style: none; padding-left: 5mm; }
        li { position: relative; }
        ul > li::before { content: "\\2022"; position: absolute; left: -4mm; }
        ol > li::before { content: counter(list-item) "."; position: absolute; left: -5mm; }
        ol ol > li::before { content: counter(list-item, lower-alpha) "."; }
        ol ol ol > li::before { content: counter(list-item, lower-roman) "."; }
        body { counter-reset: list-item; }
        ol.paragraphs { padding-left: 9mm; margin: 0; counter-reset: none; }
        ol.paragraphs > li { margin: 0 0 2.5mm; }
        ol.paragraphs > li::before { left: -9mm; width: 7mm; text-align: right; }
        ol.paragraphs > li > p:last-child { margin-bottom: 0; }
        ol.paragraphs ol { margin-top: 1.5mm; }
        .language-panel { padding: 0; font-family: "Liberation Sans", Arial, Amiri, "Lohit Bengali", "WenQuanYi Micro Hei", sans-serif; }
        .plain-list > li::before, .language-panel > li::before, .tags > li::before, .gaps > li::before, .differences > li::before { content: none; }
        .reason { margin: 1mm 0 0; }
        .board-report body { page: brief; }
        .whole, .whole ~ * { page: whole; }
        .board-report .paper-owner { margin-bottom: 1.5mm; font-size: 9pt; }
        .board-report h1 { font-size: 17pt; margin-bottom: 2mm; }
        .board-report .paper-kind { margin-bottom: 1mm; }
        :is(.board-report, .annex) .paper-head .summary { margin: 0 0 1mm; border: 0; font-size: 9pt; }
        :is(.board-report, .annex) .paper-head :is(dt, dd) { display: inline; float: none; padding: 0; border: 0; }
        :is(.board-report, .annex) .paper-head dt::after { content: ":\\a0"; }
        :is(.board-report, .annex) .paper-head dd { margin-right: 6mm; }
        .board-report .paper-stamp { border: 0; padding: 0; margin: 0; font-size: 8.5pt; }
        .brief { font-size: 8.5pt; line-height: 1.3; }
        .brief h2 { font-size: 11.5pt; margin: 2mm 0 .5mm; }
        .brief table { font-size: 7.5pt; line-height: 1.22; margin: .5mm 0 1.5mm; }
        .brief caption { padding-bottom: .6mm; }
        .brief th, .brief td { padding: .4mm 1mm; }
        .brief .moved { font-size: 7pt; }
        .part-meetings tbody th, .part-meetings tbody td, .part-load tbody th, .part-load tbody td { padding-top: .35mm; padding-bottom: .35mm; }
        .part-waiting .moved { display: inline; }
        .part-waiting .moved::before { content: "\\a0\\2013\\a0"; }
        .part-decisions table { table-layout: fixed; }
        .part-decisions th:nth-child(1) { width: 34%; }
        .part-decisions th:nth-child(2) { width: 15%; }
        .part-decisions th:nth-child(3) { width: 17%; }
        .part-decisions th:nth-child(5) { width: 12%; }
        .brief td ol { padding-left: 3.5mm; }
        .brief td ol > li { margin: 0; }
        .brief td ol > li::before { left: -3.5mm; }
        .brief p, .brief ul, .brief ol { margin-bottom: 1mm; }
        .brief td p, .brief td ul { margin-bottom: .3mm; }
        .brief .reason { margin: 0; }
        .brief .differences { columns: 2; column-gap: 5mm; }
        .brief .differences > li { border: 0; border-left: 1.5pt solid #777; padding: 0 0 0 2mm; margin-bottom: 1.8mm; }
        .brief .differences .prose p { margin: 0; }
        .brief .difference-source { margin: 0; font-size: 7.5pt; color: #333; }
        .part-exceptions table { table-layout: fixed; overflow-wrap: break-word; }
        .part-exceptions th:nth-child(1) { width: 18%; }
        .part-exceptions th:nth-child(2) { width: 13.5%; }
        .part-exceptions th:nth-child(3) { width: 13%; }
        .part-exceptions th:nth-child(4) { width: 9.5%; }
        .part-exceptions th:nth-child(5) { width: 13.5%; }
        .part-exceptions th:nth-child(6) { width: 13.5%; }
        .part-exceptions th:nth-child(7) { width: 11.5%; }
        .part-exceptions th:nth-child(8) { width: 7.5%; }
        /* A long list of short rows, beside itself. */
        .part-load { columns: 2; column-gap: 5mm; }
        .brief .part-load h2 { margin-top: 1mm; }
        .part-load h2 { column-span: all; }
        .recommendations > li > p { display: inline; }
        .part-progress table, .part-threads table, .part-due table { font-size: 8.5pt; }
        .part-progress th, .part-progress td, .part-threads th, .part-threads td { padding: 1mm 1.5mm; }
        .part-asked table, .part-progress table, .part-due table, .part-threads table { table-layout: fixed; overflow-wrap: break-word; }
        .part-progress th:nth-child(1) { width: 27%; }
        .part-progress th:nth-child(2) { width: 18%; }
        .part-progress th:nth-child(3) { width: 18%; }
        .part-progress th:nth-child(4) { width: 15%; }
        .part-progress th:nth-child(5) { width: 22%; }
        .part-threads th:nth-child(1) { width: 38%; }
        .part-threads th:nth-child(2) { width: 22%; }
        .part-threads th:nth-child(3) { width: 22%; }
        .part-threads th:nth-child(4) { width: 18%; }
        .part-due th:nth-child(1) { width: 42%; }
        .part-due th:nth-child(2) { width: 17%; }
        .part-due th:nth-child(3) { width: 23%; }
        .part-due th:nth-child(4) { width: 18%; }
        .part-asked th:nth-child(1) { width: 33%; }
        .part-asked th:nth-child(2) { width: 15%; }
        .part-asked th:nth-child(3) { width: 7%; }
        .part-asked th:nth-child(4) { width: 45%; }
        .part-threads { font-size: 9.5pt; line-height: 1.35; }
        .paper-cover { padding-top: 18mm; }
        .cover-kind { font-weight: bold; margin-bottom: 3mm; }
        .cover-kind p, .cover-title p { margin: 0; }
        .cover-title { font: bold 24pt/1.15 "Liberation Serif", Georgia, serif; margin-bottom: 8mm; }
        .paper-contents { margin-top: 14mm; }
        .paper-contents ol { padding: 0; margin: 0; }
        .paper-contents ol ol { padding-left: 6mm; font-size: 9.5pt; }
        .paper-contents > ol > li > a { font-weight: bold; }
        .paper-contents li { margin: 0; }
        .paper-contents li::before { content: none; }
        .paper-contents a { display: block; position: relative; padding: .9mm 12mm .3mm 0; border-bottom: .5pt dotted #777; }
        .paper-contents a::after { content: target-counter(attr(href url), page); position: absolute; right: 0; bottom: .3mm; font-weight: normal; }
        .paper-contents + .board-part { break-before: page; }
        .annex .outcome { font-size: 8pt; line-height: 1.3; }
        .annex .outcome .difference-source { font-size: 7.5pt; }
        .annex .going-out-of-date { margin-top: 1mm; font-size: 8pt; }
        .paper-end { break-inside: avoid; }
        /* What every paper ends with takes little room, and never a sheet for a line of it. */
        .paper-end + .going-out-of-date { break-before: avoid; }
        .paper-languages { font-size: 9pt; }
        .paper-languages h2 { font-size: 11.5pt; margin: 4mm 0 1mm; }
        .paper-languages .language-panel { columns: 2; column-gap: 6mm; }
        .annex body { page: wide; }
        /* Each begins cleanly: on the sheet where there is room for all of it, or on the next. */
        .annex-section { break-inside: avoid; }
        /* The first begins beneath the title, so that no sheet holds a title and nothing else; and one that tells what
           came of it has seldom room on a sheet. */
        .annex-section:first-child, .annex-section:has(.outcome) { break-inside: auto; }
        .annex h1 { margin-bottom: 2mm; font-size: 18pt; }
        .annex .paper-owner { margin-bottom: 2mm; }
        .annex .paper-kind { margin-bottom: 1mm; }
        .annex .paper-stamp { border: 0; padding: 0; font-size: 8.5pt; }
        .annex h2 { margin: 0 0 1.5mm; }
        .annex-section + .annex-section { margin-top: 7mm; }

        table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.35; margin: 2mm 0 5mm; }
        caption { text-align: left; font-weight: bold; padding: 0 0 1.5mm; break-after: avoid; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        /* No row stands alone at a sheet's foot or head. */
        tbody tr:first-child { break-after: avoid; }
        tbody tr:last-child { break-before: avoid; }
        .brief tbody tr:last-child { break-before: auto; }
        .dense { font-size: 7.5pt; line-height: 1.25; }
        th, td { box-sizing: border-box; border: .5pt solid #777; padding: 1.3mm 1.8mm; text-align: left; vertical-align: top; }
        thead th { background: #e9ecef; }
        tbody th { font-weight: normal; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
        td p, td ul, td ol, th p { margin-bottom: 1mm; }
        td > :last-child, td > div > :last-child { margin-bottom: 0; }
        td ul, td ol { padding-left: 5mm; }
        .plain-list { list-style: none; padding: 0; }
        .id { font-weight: bold; }
        .aside, .moved, .none, .not-stated { color: #333; }
        .moved { display: block; font-size: 8.5pt; }
        .dense .moved { font-size: 7pt; }
        .tags { list-style: none; padding: 0; margin: 0; }
        .tag { font-weight: bold; }
        .tag + .tag { margin-left: 4mm; }
        .tag::before { content: ""; display: inline-block; width: 2.6mm; height: 2.6mm; margin-right: 1mm; background-position: center; background-size: contain; background-repeat: no-repeat; }
        .dense th, .dense td { padding: .8mm 1.2mm; }
        .brief .dense th, .brief .dense td { padding: .4mm 1mm; }
        td .tags { display: block; min-width: 24mm; }
        .dense td .tags { min-width: 19mm; }
        .brief td .tags, .whole td .tags { min-width: 0; }
        td .tags > .tag { display: block; position: relative; margin-left: 0; padding-left: 3.6mm; }
        td .tags > .tag + .tag { margin: .6mm 0 0; }
        td .tags > .tag::before { position: absolute; left: 0; top: .12em; }
        .tag .shape { display: none; }
        .gap { border-left: 2pt solid #000; padding-left: 3mm; }
        .gaps { padding: 0; }
        .differences { list-style: none; padding: 0; }
        .differences > li { border: .5pt solid #777; padding: 2mm 3mm; margin-bottom: 2mm; break-inside: avoid; }
        /* Who opens the print page itself can read it in a narrow window: rows stand as cards, names beside their facts. */
        @media screen { main { padding: 4mm; overflow-wrap: anywhere; } .paper-contents a { min-height: 24px; } }
        @media screen and (max-width: 48rem) {
          .cards, .cards caption, .cards tbody, .cards tr, .cards th, .cards td { display: block; }
          .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .cards tr { margin-bottom: 3mm; }
          .cards td::before { content: attr(data-label); font-weight: bold; }
          .summary dt { float: none; width: auto; }
          .summary dd { padding-left: 0; border: 0; }
          .board-report .part-load, .brief .differences { columns: auto; }
        }

        """
}
