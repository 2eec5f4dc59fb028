import CommonMark
import Diagnostics
import Markup
import Plan

/// Where the comments of a file stand, which its authors wrote for themselves.
enum SourceComments {
    /// The ranges of the comments of a file of the content; nil when they cannot be told from what the file says.
    static func spans(in file: SourceFile, path: String) -> [Range<Int>]? {
        let all = SourceText(file: file, range: 0..<file.byteCount)
        if path.hasSuffix(".csv") {
            var problems: [Diagnostic] = []
            return CSVReader.read(all, into: &problems).flatMap(\.cells).flatMap(markdown)
        }
        guard path.hasSuffix(".md") else { return yaml(all) }
        var context = ReadingContext()
        let parts = FrontMatter(file, &context)
        guard let head = parts.yaml.map(yaml) ?? [] else { return nil }
        return head + markdown(parts.body)
    }

    // MARK: - Markdown

    /// The comments of a Markdown text, also of what stands between the fences of blocks.
    private static func markdown(_ text: SourceText) -> [Range<Int>] {
        guard text.text.contains("<!--") else { return [] }
        var finder = Finder(text: text)
        Markdown.parse(text.text).walk(with: &finder)
        return finder.found
    }

    private struct Finder: MarkupVisitor {
        let text: SourceText
        var found: [Range<Int>] = []

        mutating func enter(_ node: MarkupNode) {
            switch node.kind {
            case .htmlInline: add(node.byteRange)
            case .htmlBlock: add(node.byteRange.lowerBound..<end(ofBlockAt: node.byteRange.lowerBound))
            case .codeBlock(let info) where BlockContainer.Kind(rawValue: info) != nil:
                let block = text.slice(node.byteRange)
                let lines = block.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
                guard let first = lines.first, let last = lines.last, lines.count > 2 else { return }
                let end = block.text.utf8.count - last.count
                found += SourceComments.markdown(block.slice(first.count + 1..<max(first.count + 1, end)))
            default: break
            }
        }

        private mutating func add(_ range: Range<Int>) {
            let span = text.span(range)
            found.append(span.start..<span.end)
        }

        /// Where a block of comments ends: with the line that has the end of the first. The parser's own place leaves
        /// that line out.
        private func end(ofBlockAt start: Int) -> Int {
            let bytes = Array(text.text.utf8)
            let rest = bytes[min(start + 4, bytes.count)...]
            guard let close = rest.firstRange(of: Array("-->".utf8)) else { return bytes.count }
            return bytes[close.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
        }
    }

    // MARK: - YAML

    /// The comments of a YAML text: from a `#` that begins a word and stands in no value to the end of its line.
    private static func yaml(_ text: SourceText) -> [Range<Int>]? {
        guard text.text.utf8.contains(UInt8(ascii: "#")) || text.text.contains("<!--") else { return [] }
        var problems: [Diagnostic] = []
        guard let value = YAMLReader.read(text, into: &problems) else { return nil }
        let values = value.texts
        var places = values.map(\.span).sorted { $0.start < $1.start }[...]
        let bytes = Array(text.file.text.utf8)
        var found: [Range<Int>] = []
        var offset = text.span.start
        while offset < text.span.end {
            places = places.drop { $0.end <= offset }
            if let value = places.first, value.start <= offset {
                offset = value.end
                continue
            }
            let begins = offset == text.span.start || bytes[offset - 1].isWhiteSpace
            guard bytes[offset] == UInt8(ascii: "#"), begins else {
                offset += 1
                continue
            }
            let end = bytes[offset..<text.span.end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.span.end
            let start = bytes[text.span.start..<offset].lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 }
            found.append((start ?? text.span.start)..<end)
            offset = end
        }
        let rest = text.file.text(without: found, in: text.span.start..<text.span.end)
        guard let same = YAMLReader.read(rest, into: &problems), same.texts.map(\.text) == values.map(\.text) else {
            return nil
        }
        return found + values.flatMap(markdown)
    }

    /// The ranges of some pairs of a file that is a mapping, each up to the pair that follows.
    static func pairs(in file: SourceFile, named names: [String]) -> [Range<Int>] {
        let all = SourceText(file: file, range: 0..<file.byteCount)
        var problems: [Diagnostic] = []
        guard case .mapping(let pairs, _)? = YAMLReader.read(all, into: &problems) else { return [] }
        return pairs.indices.filter { names.contains(Vocabulary.fold(pairs[$0].key.text)) }.map { index in
            let start = file.offset(ofLine: file.line(at: pairs[index].key.span.start))
            let next = index + 1 < pairs.count ? pairs[index + 1].key.span.start : file.byteCount
            return start..<(next == file.byteCount ? next : file.offset(ofLine: file.line(at: next)))
        }
    }
}

extension SourceValue {
    /// Its texts, keys included, in order.
    fileprivate var texts: [SourceText] {
        switch self {
        case .text(let text): [text]
        case .list(let items, _): items.flatMap(\.texts)
        case .mapping(let pairs, _): pairs.flatMap { [$0.key] + $0.value.texts }
        }
    }
}

extension SourceFile {
    /// Its bytes without some ranges, and without the lines of which white space would be left.
    func bytes(without ranges: [Range<Int>]) -> [UInt8] { cut(ranges, in: 0..<byteCount) }

    /// The text of a part without some ranges.
    fileprivate func text(without ranges: [Range<Int>], in part: Range<Int>) -> SourceText {
        let text = String(decoding: cut(ranges, in: part), as: UTF8.self)
        let file = SourceFile(path: path, text: text)
        return SourceText(file: file, range: 0..<file.byteCount)
    }

    private func cut(_ ranges: [Range<Int>], in part: Range<Int>) -> [UInt8] {
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        var offset = part.lowerBound
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > offset {
            kept += bytes[offset..<max(offset, range.lowerBound)]
            offset = min(range.upperBound, part.upperBound)
            // A line of nothing but what was cut goes with it.
            let line = kept.lastIndex(of: 0x0A).map { kept.index(after: $0) } ?? kept.startIndex
            guard kept[line...].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
            var end = offset
            while end < part.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
            guard end < part.upperBound, bytes[end] == 0x0A, range.upperBound > range.lowerBound,
                bytes[max(range.upperBound - 1, 0)] != 0x0A
            else { continue }
            kept.removeSubrange(line...)
            offset = end + 1
        }
        return kept + bytes[offset..<part.upperBound]
    }
}
