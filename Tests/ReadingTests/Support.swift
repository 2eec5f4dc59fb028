import Diagnostics
import Plan
import Testing

@testable import Reading

/// A text as the whole of a file.
func source(_ text: String, path: String = "Content/a.yaml") -> SourceText {
    let file = SourceFile(path: path, text: text)
    return SourceText(file: file, range: 0..<file.byteCount)
}

/// Problems, each as `id line:column message`.
func short(_ problems: [Diagnostic]) -> [String] {
    problems.sortedByPlace().map { "\($0.id) \($0.span.line):\($0.span.column) \($0.message)" }
}

/// Checks that each word of a text stands in the file where the text says.
func expectWordsInPlace(_ text: SourceText, sourceLocation: SourceLocation = #_sourceLocation) {
    let bytes = Array(text.text.utf8)
    var start = 0
    while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end].isASCIILetter || bytes[end].isASCIIDigit { end += 1 }
        if end > start {
            let word = String(decoding: bytes[start..<end], as: UTF8.self)
            #expect(text.span(start..<end).text == word, "in \(text.text)", sourceLocation: sourceLocation)
        }
        start = end + 1
    }
}

/// A small content folder, some of whose files are given.
struct Sources: Sendable {
    private var files: [String: [UInt8]] = [
        "site.yaml": Array("council: Anytown\ntitle: Plan\naudiences: [board, public]\n".utf8)
    ]

    init(_ texts: [String: String] = [:]) {
        for (path, text) in texts { files[path] = Array(text.utf8) }
    }

    /// A file in bytes.
    subscript(path: String) -> [UInt8]? {
        get { files[path] }
        set { files[path] = newValue }
    }

    /// The files that are text.
    var texts: [(path: String, file: SourceFile)] {
        files.sorted { $0.key < $1.key }.map { path, bytes in
            (path, SourceFile(path: "Content/" + path, text: String(decoding: bytes, as: UTF8.self)))
        }
    }

    /// What reading them gives.
    func read() -> Reading {
        let (content, problems) = ContentReader.read(files: files.map { ($0.key, $0.value) }, name: "Content")
        return Reading(content: content, problems: problems)
    }

    /// A plan `p` with one section of this text.
    static func section(_ text: String, plan: String = "", others: [String: String] = [:]) -> Sources {
        var texts = others
        texts["plans/p/plan.md"] = "---\nplan: p\ntitle: Plan\nstate: agreed\n\(plan)---\n"
        texts["plans/p/s1.md"] = "---\nsection: P1\ntitle: One\n---\n" + text
        return Sources(texts)
    }

    /// A page `a` of this text.
    static func page(_ text: String, others: [String: String] = [:]) -> Sources {
        var texts = others
        texts["pages/a.md"] = "---\npage: a\ntitle: A\n---\n" + text
        return Sources(texts)
    }
}

/// What reading gives, with short ways to what tests look at.
struct Reading {
    let content: Content?
    let problems: [Diagnostic]

    /// The first section of the first plan.
    var section: Section? { content?.plans.first?.sections.first }
    /// The actions of the first section.
    var actions: [Action] { section?.actions ?? [] }
    /// The problems, in short.
    var told: [String] { short(problems) }
}

extension SourceFile {
    /// The first place where some words stand.
    func span(of words: String) -> Span {
        let range = text.firstRange(of: words) ?? text.startIndex..<text.startIndex
        return Span(
            file: self, start: text.utf8.distance(from: text.startIndex, to: range.lowerBound),
            end: text.utf8.distance(from: text.startIndex, to: range.upperBound))
    }
}
