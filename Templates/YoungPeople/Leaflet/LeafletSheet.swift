package import Plan

/// The sheet of styles of leaflets for young people. No letter in them is smaller than 14 points, in large print 18.
package enum LeafletSheet {
    /// The sheet for some languages, as UTF-8.
    package static func bytes(_ languages: [YoungLanguage]) -> [UInt8] {
        let feet = languages.flatMap { language in LeafletSize.allCases.map { foot(language, $0) } }.joined()
        return Array((feet + DrawingStyle.paper).utf8) + rules.withUTF8Buffer { Array($0) }
    }

    /// The foot of the sheets of a language: the number of the page in its words, on the side where its lines end.
    private static func foot(_ language: YoungLanguage, _ size: LeafletSize) -> String {
        let name = "leaflet-" + language.tag.tag + size.rawValue
        let (end, start) = language.tag.isRightToLeft ? ("left", "right") : ("right", "left")
        let root = size == .large ? ":root.large" : ":root:not(.large)"
        let letters = "font: \(size == .large ? 18 : 14)pt \(fonts)"
        return """
            \(root)[lang="\(language.tag.tag)"] body { page: \(name); }
            @page \(name) {
              @bottom-\(start) { content: string(address); direction: ltr; \(letters); }
              @bottom-\(end) { content: \(number(language)); \(letters); }
            }

            """
    }

    /// The number of the page and of all pages, as the words of the language put them.
    private static func number(_ language: YoungLanguage) -> String {
        language.words.phrase(.pageOf).parts.map { part in
            switch part {
            case .text(let text): "\"\(quoted(text))\""
            case .place("page"): "counter(page)"
            case .place: "counter(pages)"
            }
        }
        .joined(separator: " ")
    }

    /// A text within the quotes of a style sheet.
    private static func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ")
    }

    /// Each script has a font that is named, so that the same letters are set on every machine that script/bootstrap
    /// has seen to.
    private static let fonts = """
        "Liberation Sans", Arial, Amiri, "Lohit Bengali", "WenQuanYi Micro Hei", Symbola, sans-serif
        """

    private static let rules: StaticString = """
        @page { size: A4; margin: 16mm 17mm 20mm; }
        html { font: 14pt/1.4 "Liberation Sans", Arial, Amiri, "Lohit Bengali", "WenQuanYi Micro Hei", Symbola, sans-serif; color: #000; }
        html.large { font-size: 18pt; }
        body { margin: 0; }
        h1, h2, h3, h4 { line-height: 1.2; break-after: avoid; margin: 1.2em 0 .4em; }
        h1 { font-size: 2.2rem; margin: 0; bookmark-level: 1; }
        h2 { font-size: 1.6rem; bookmark-level: 2; }
        h3 { font-size: 1.25rem; bookmark-level: 3; }
        h4 { font-size: 1.1rem; bookmark-level: 4; }
        .large h1 { font-size: 1.9rem; }
        .large h2 { font-size: 1.5rem; }
        p, ul, ol, dl, blockquote { margin: 0 0 .7em; }
        p, li { orphans: 2; widows: 2; }
        a { color: inherit; text-decoration: none; }
        /* Nothing within a block that is kept whole may ask to stay with what follows: the whole block would. */
        a[href^="http"], a[href^="mailto"], a[href^="tel"] { text-decoration: underline; }
        img { max-width: 100%; }
        /* Lists have no markers of their own: the renderer tags an item of several paragraphs rightly only without. */
        ul, ol { list-style: none; padding-inline-start: 1.2em; }
        li { position: relative; margin: 0 0 .35em; }
        ul > li::before { content: "\\2022"; position: absolute; inset-inline-start: -.9em; }
        ol > li::before { content: counter(list-item) "."; position: absolute; inset-inline-start: -1.2em; }
        .leaflet-contents > li::before, .promises > li::before, .coming-up > li::before, .heard > li::before, .language-panel > li::before { content: none; }
        .promises, .coming-up, .heard, .language-panel, .leaflet-contents { padding: 0; }

        .leaflet-cover { background: #fff1cf; border-radius: 6mm; padding: 8mm 9mm 7mm; margin: 0 0 6mm; }
        .leaflet-cover p { margin: 0; }
        .council { font-weight: bold; }
        .leaflet-title { position: relative; min-height: 36mm; padding-inline-start: 42mm; margin: 4mm 0; }
        .leaflet-title .drawing { position: absolute; inset-inline-start: 0; top: 0; width: 36mm; height: 36mm; }
        .leaflet-title h1 { padding-top: 8mm; }
        .scan { position: relative; min-height: 32mm; padding-inline-start: 38mm; margin: 0 0 6mm; break-inside: avoid; }
        .scan-code { position: absolute; inset-inline-start: 0; top: 0; width: 32mm; height: 32mm; }
        .scan-words { padding-top: 6mm; }
        .scan p { margin: 0; }
        .scan-address { string-set: address content(text); font-weight: bold; font-size: 1.15rem; }
        [dir=rtl] .scan-address { text-align: right; }
        .leaflet-contents { margin: 0 0 8mm; }
        .leaflet-contents a { display: block; position: relative; padding: 1.5mm 0 1mm; padding-inline-end: 14mm; border-bottom: 1pt dotted #777; }
        .leaflet-contents a::after { content: target-counter(attr(href url), page); position: absolute; inset-inline-end: 0; bottom: 1mm; font-weight: bold; }

        .leaflet-part { margin: 0 0 10mm; }
        .leaflet-part > .pictured:first-child { margin-top: 0; break-after: avoid; }
        .leaflet-part > .pictured:first-child h2 { margin: 0; }
        .pictured { position: relative; min-height: 18mm; padding-inline-start: 23mm; margin: 5mm 0; break-inside: avoid; }
        .pictured > .drawing { position: absolute; inset-inline-start: 0; top: 0; }
        .pictured-words { padding-top: 2.5mm; }
        .pictured-words > :last-child { margin-bottom: 0; }
        .label { border: 1.2pt dashed #000; border-radius: 3mm; padding: 1.5mm 4mm; font-weight: bold; break-inside: avoid; }
        .easy-read { border-style: solid; }
        .note, .plain, .display { border: 1.2pt solid #777; border-radius: 3mm; padding: 3mm 4mm; margin: 0 0 .7em; break-inside: avoid; }
        .note > :last-child, .plain > :last-child, .display > :last-child { margin-bottom: 0; }
        .promise, .heard > li { border: 1.2pt solid #777; border-radius: 3mm; padding: 3mm 4mm; margin: 0 0 4mm; break-inside: avoid; }
        .promise > :last-child, .heard > li > :last-child { margin-bottom: 0; }
        .state { position: relative; padding-inline-start: 2em; margin-bottom: .2em; }
        .state .state-mark { position: absolute; inset-inline-start: 0; top: .08em; width: 1.4em; height: 1.4em; }
        .promise-words p:last-child { margin-bottom: .3em; }
        .coming-up > li { border-inline-start: 2pt solid #000; padding-inline-start: 4mm; margin: 0 0 4mm; break-inside: avoid; }
        .coming-up p { margin: 0 0 .2em; }
        .when { font-weight: bold; }
        dt { font-weight: bold; margin-top: .4em; }
        .leaflet-part > dl > dt { break-after: avoid; }
        dl > dt:first-child { margin-top: 0; }
        dd { margin: 0 0 .2em; }
        .said blockquote, .said p { margin: 0; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 .7em; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        th, td { border: .7pt solid #777; padding: 1.5mm 2mm; text-align: start; vertical-align: top; }
        .leaflet-end { border-top: 1.2pt solid #777; padding-top: 4mm; }
        .leaflet-end h2 { font-size: 1.25rem; }
        .language-panel { break-inside: avoid; }
        .language-panel li { line-height: 1.7; margin: 0 0 .3em; }
        .long { overflow-wrap: anywhere; }
        p, li, dd, td, h1, h2, h3 { overflow-wrap: break-word; }
        /* Who opens the print page itself can read it in a window too, however narrow. */
        @media screen {
          main { max-width: 38rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
          .leaflet-contents a { min-height: 24px; }
        }
        @media screen and (max-width: 30rem) {
          .leaflet-cover { padding: 1rem; }
          .leaflet-title { padding: 38mm 0 0; }
          .leaflet-title h1 { padding: 0; }
          .scan { padding: 34mm 0 0; }
          .scan-words { padding: 0; }
        }

        """
}
