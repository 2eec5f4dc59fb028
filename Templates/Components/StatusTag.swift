import HTMLKit
import Plan

/// A mark as a tag: shape, word and colour.
struct StatusTag: HTML {
    let mark: Mark

    init(_ mark: Mark) { self.mark = mark }

    var body: some HTML {
        span(.class("tag", "tag-\(mark.colour.rawValue)", mark.isStrong ? "tag-strong" : nil, mark.shape.name)) {
            StatusTag.drawings[mark.shape]
            Isolated(mark.word)
        }
    }

    /// The side of the square in which the file of a shape has its coordinates.
    static let side = 16.0

    /// The shapes, in the colour of the word.
    private static let drawings = Dictionary(
        uniqueKeysWithValues: Mark.Shape.all.map { shape in
            let drawing = svg(.class("shape"), .viewBox(0, 0, side, side), .ariaHidden) { shape.file.shapes(.file) }
            return (shape, RenderedHTML(drawing))
        })
}

/// Marks side by side.
struct StatusTags: HTML {
    let marks: [Mark]

    init(_ marks: [Mark]) { self.marks = marks }

    var body: some HTML {
        span(.class("tags")) { ForEach(marks) { StatusTag($0) } }
    }
}

extension StatusTag {
    static let examples = [
        ComponentExample(\.statusTag, \.everyShape) { context in
            StatusTags(Status.Shape.allCases.map { Mark(context.words.gallery.name, .scale($0), .grey) })
        },
        ComponentExample(\.statusTag, \.stated) { context in
            StatusTags(Status.Colour.allCases.map { Mark(context.words.gallery.name, .scale(.half), $0) })
        },
        ComponentExample(\.statusTag, \.computed) { context in
            StatusTag(Mark(context.words.labels.overdue, .clock, .red, isStrong: true))
        },
        ComponentExample(\.statusTag, \.ended) { context in
            StatusTag(Mark(context.words.status.withdrawn, .scale(.cross), .grey))
        },
        ComponentExample(\.statusTag, \.longWord) { context in
            StatusTag(Mark(context.words.gallery.long, .flag, .purple))
        },
    ]
}
