import HTMLKit
import Plan

/// A mark as a tag: shape, word and colour.
struct StatusTag: Component {
    let mark: Mark

    init(_ mark: Mark) { self.mark = mark }

    func write(to page: inout Page) {
        page.keepsMeaning(of: mark)
        let shape = mark.isStrong ? "tag-strong \(mark.shape.name)" : mark.shape.name
        page.span(.class("tag tag-\(mark.colour.rawValue)", shape)) { page in
            if let drawing = StatusTag.drawings[mark.shape] { page.add(drawing) }
            page.isolated(mark.word)
        }
    }

    /// The side of the square in which the file of a shape has its coordinates.
    static let side = 16.0

    /// The shapes, in the colour of the word.
    private static let drawings = Dictionary(
        uniqueKeysWithValues: Mark.Shape.all.map { shape in
            let drawing = RenderedHTML { html in
                html.svg(.class("shape"), .viewBox(0, 0, side, side), .ariaHidden) { $0.add(shape.file.shapes(.file)) }
            }
            return (shape, drawing)
        })
}

/// Marks side by side.
struct StatusTags: Component {
    let marks: [Mark]

    init(_ marks: [Mark]) { self.marks = marks }

    func write(to page: inout Page) {
        if page.context.isWhole || marks.count < 2 {
            page.span(.class("tags")) { page in for mark in marks { page.add(StatusTag(mark)) } }
        } else {
            writeWorst(to: &page)
        }
    }

    /// The worst as a tag, the others in words: many tags hide one another.
    private func writeWorst(to page: inout Page) {
        let worst = marks.firstIndex(where: \.isStrong) ?? marks.startIndex
        page.span(.class("tags")) { page in
            page.add(StatusTag(marks[worst]))
            page.span(", ", .class("pause"))
        }
        page.span(.class("moved")) { page in
            for (place, index) in marks.indices.filter({ $0 != worst }).enumerated() {
                if place > 0 { page.text(page.words.site.listSeparator) }
                page.keepsMeaning(of: marks[index])
                page.note { page in page.span { $0.isolated(marks[index].word) } }
            }
        }
    }
}

extension StatusTag {
    static let examples = [
        ComponentExample(\.statusTag, \.everyShape) { page in
            page.add(StatusTags(Status.Shape.allCases.map { Mark(page.words.gallery.name, .scale($0), .grey) }))
        },
        ComponentExample(\.statusTag, \.stated) { page in
            page.add(StatusTags(Status.Colour.allCases.map { Mark(page.words.gallery.name, .scale(.half), $0) }))
        },
        ComponentExample(\.statusTag, \.computed) { page in
            page.add(StatusTag(Mark(page.words.labels.overdue, .clock, .red, isStrong: true)))
        },
        ComponentExample(\.statusTag, \.ended) { page in
            page.add(StatusTag(Mark(page.words.status.withdrawn, .scale(.cross), .grey)))
        },
        ComponentExample(\.statusTag, \.longWord) { page in
            page.add(StatusTag(Mark(page.words.gallery.long, .flag, .purple)))
        },
    ]
}
