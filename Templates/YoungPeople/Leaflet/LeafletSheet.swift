import CLook
package import Plan

/// The sheet of styles of leaflets for young people. No letter in them is smaller than 12 points on a folded
/// leaflet (14 where it is Easy Read), 14 in a booklet, 18 in large print.
package enum LeafletSheet {
    /// The sheet for some languages, as UTF-8.
    package static func bytes(_ languages: [YoungLanguage], _ brand: Brand) -> [UInt8] {
        let feet = languages.flatMap { language in LeafletSize.allCases.map { foot(language, $0) } }.joined()
        let accent = ":root { --accent: \(brand.colour(.accent, .light).hex); }\n"
        return Array((accent + feet).utf8) + PaperDrawings.rules + StyleFile.leaflet.bytes
    }

    /// The size of a folded sheet, which has no foot, or the foot of the others of a language: the number of the page in
    /// its words, on the side where its lines end.
    private static func foot(_ language: YoungLanguage, _ size: LeafletSize) -> String {
        let name = "leaflet-" + language.tag.tag + size.rawValue
        if size == .folded {
            return """
                :root.folded[lang="\(language.tag.tag)"] body { page: \(name); }
                @page \(name) { size: A4 landscape; margin: 8mm 10mm; }

                """
        }
        let (end, start) = language.tag.isRightToLeft ? ("left", "right") : ("right", "left")
        let root = size == .large ? ":root.large" : ":root:not(.large):not(.folded)"
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
}
