import CCmark
import Markup

/// Makes a value of libcmark's tree, node by node.
struct MarkupMaker {
    private let lines: SourceLines
    private var strings: [UInt8] = []
    private var records: [Markup.Record] = []
    /// The nodes that the walk is inside of.
    private var open: [Int] = []

    init(_ lines: SourceLines) { self.lines = lines }

    var markup: Markup { Markup(strings: String(decoding: strings, as: UTF8.self), records: records) }

    mutating func take(_ node: CNode, isEntering: Bool) {
        guard isEntering else {
            if let last = open.popLast() { records[last].end = Int32(records.count) }
            return
        }
        let kind = node.kind
        let source = lines.byteRange(of: node)
        let place = Int32(records.count)
        records.append(
            Markup.Record(
                kind: kind, literal: add(node.literal), destination: add(node.destination), title: add(node.title),
                source: Int32(source.lowerBound)..<Int32(source.upperBound), fence: lines.fence(of: node),
                startLine: Int32(max(0, node.position.startLine)), parent: Int32(open.last ?? 0), end: place + 1))
        if kind.canHoldOthers { open.append(Int(place)) }
    }

    private mutating func add(_ text: CText) -> Range<Int32> {
        let start = Int32(strings.count)
        text.withBytes { strings.append(contentsOf: $0) }
        return start..<Int32(strings.count)
    }
}
