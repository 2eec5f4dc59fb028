import CLook
import HTMLKit
package import Plan

/// The one sheet of styles of everything that is printed: pages, their heads and feet, and how the components of the
/// site look in black on white.
///
/// The words at the foot of a sheet come from `Words`, all else from `paper.css`, where sizes are in points: paper has no
/// other measure. Gotchas of the renderer that those rules work round: contents lists lose their page numbers inside a
/// flex box; a leader is read aloud as dots, so the line is a border.
package enum PaperSheet {
    /// The sheet in the words of a language and the colour of a brand, as UTF-8.
    package static func bytes(_ words: Words, _ brand: Brand) -> [UInt8] {
        Array((colour(brand) + foot(words.reports) + shapes).utf8) + StyleFile.paper.bytes
            + StyleFile.sparkChart.bytes
    }

    /// The sheet of a paper that is issued, which stands beside it and never changes.
    package static func issued(_ words: Words, _ brand: Brand) -> [UInt8] {
        bytes(words, brand) + StyleFile.issuedPaper.bytes
    }

    private static func colour(_ brand: Brand) -> String {
        ":root { --accent: \(brand.colour(.accent, .light).hex); }\n"
    }

    /// The shapes before the words of statuses. They are backgrounds, because a drawing on the page would be told to
    /// readers who cannot see it, beside the word that says the same.
    private static let shapes: String = Mark.Shape.all.map { shape in
        let drawing = RenderedHTML { html in
            html.svg(.xmlns, .viewBox(0, 0, StatusTag.side, StatusTag.side), .ariaHidden) {
                $0.add(shape.file.shapes(.file))
            }
        }
        let black = String(decoding: drawing.bytes, as: UTF8.self).replacing("currentColor", with: "black")
        return ".\(shape.name)::before { background-image: url(\"\(DataAddress.svg(black.utf8))\"); }\n"
    }.joined()

    /// The number of the page and of all pages, and on which page something stands.
    private static func foot(_ words: ReportWords) -> String {
        let of = #"counter(page) " \#(quoted(words.of)) " counter(pages)"#
        let there = #""\#(quoted(words.onPage))\a0" target-counter(attr(href url), page)"#
        return #"@page { @bottom-right { content: "\#(quoted(words.page)) " \#(of); } }"# + "\n"
            + "@media print { .see::after { content: \(there); } }\n"
    }

    /// A word within the quotes of a style sheet.
    static func quoted(_ word: String) -> String {
        word.flatMap { "\"\\\n".contains($0) ? ["\\", $0] : [$0] }.reduce(into: "") { $0.append($1) }
    }
}
