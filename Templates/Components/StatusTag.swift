import HTMLKit
import Plan

/// A mark as a tag: shape, word and colour.
struct StatusTag: HTML {
    let mark: Mark

    init(_ mark: Mark) { self.mark = mark }

    var body: some HTML {
        span(.class("tag", "tag-\(mark.colour.rawValue)", mark.isStrong ? "tag-strong" : nil, mark.shape.name)) {
            Written { writer in writer.raw(StatusTag.drawing(of: mark.shape)) }
            Isolated(mark.word)
        }
    }

    /// The drawing of a shape, in a box of 16 by 16. It takes the colour of the word.
    static func drawing(of shape: Mark.Shape) -> StaticString {
        switch shape {
        case .clock:
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.5a6.5 6.5 0 1 0 .01 0zM8 4v4.4l3 1.8" fill="none" stroke="currentColor" stroke-width="2"/></svg>"#
        case .pause:
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 2h4v12H3zM9 2h4v12H9z" fill="currentColor"/></svg>"#
        case .arrow:
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M1 8h12M8.5 3.500 13 8l-4.500 4.500" fill="none" stroke="currentColor" stroke-width="2"/></svg>"#
        case .flag:
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 1v14M3 2h10l-3 3.500 3 3.500H3" fill="none" stroke="currentColor" stroke-width="2"/></svg>"#
        case .scale(.circle):
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" fill="currentColor"/></svg>"#
        case .scale(.ring):
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/></svg>"#
        case .scale(.half):
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor"/></svg>"#
        case .scale(.square):
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 2h12v12H2z" fill="currentColor"/></svg>"#
        case .scale(.triangle):
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1l7.500 14H.5z" fill="currentColor"/></svg>"#
        case .scale(.diamond):
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 .5 15.500 8 8 15.500.5 8z" fill="currentColor"/></svg>"#
        case .scale(.cross):
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.500 2.500l11 11m0-11l-11 11" stroke="currentColor" stroke-width="3"/></svg>"#
        case .scale(.bar):
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M6 1h4v14H6z" fill="currentColor"/></svg>"#
        case .scale(.dash):
            #"<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 6h12v4H2z" fill="currentColor"/></svg>"#
        }
    }

    /// How tags look.
    static let style: StaticString = """
        .tag { display: inline-flex; align-items: center; gap: .4em; padding: .12em .6em .12em .5em; border-radius: .8rem;
          border: 1px solid currentColor; font-size: var(--small); font-weight: 600; line-height: 1.35; background: var(--tag-grey);
          color: var(--tag-grey-ink); max-width: 100%; }
        .tag .shape { width: .8em; height: .8em; flex: none; }
        .tag-green { background: var(--tag-green); color: var(--tag-green-ink); }
        .tag-amber { background: var(--tag-amber); color: var(--tag-amber-ink); }
        .tag-red { background: var(--tag-red); color: var(--tag-red-ink); }
        .tag-blue { background: var(--tag-blue); color: var(--tag-blue-ink); }
        .tag-purple { background: var(--tag-purple); color: var(--tag-purple-ink); }
        .tag-strong { border-width: 2px; border-radius: 4px; }
        .tags { display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; }

        """
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
