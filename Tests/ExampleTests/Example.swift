import Foundation

/// A tiny content folder with what is to be said about it, from one text file.
///
/// A file begins with settings (`edition: board`), then holds parts. A part begins with a line `=== PATH` and is a file
/// of the content: it stands in place of the base's file of that path. In brackets behind the path may stand `added`
/// (to the end of the base's file), `absent` (there is no such file), `bytes` (`\xNN` is a byte), `times N` (so often,
/// one after the other), `sealed` (the digests of all files in its folder), `link PATH` (a link on the disk that leads there) and `pipe` (a pipe, which is no file). A path
/// below a `.docx` is a part of that document. The part `=== expected` comes last.
struct Example {
    /// A file of the content.
    struct Part {
        let path: String
        let options: [String]
        let body: String

        /// Where it leads, for a link.
        var link: String? {
            options.first { $0.hasPrefix("link ") }.map { String($0.dropFirst("link ".count)) }
        }

        /// The bytes that it stands for.
        var bytes: [UInt8] {
            let once = options.contains("bytes") ? Example.unescaped(body) : Array(body.utf8)
            let times = options.compactMap { $0.hasPrefix("times ") ? Int($0.dropFirst(6)) : nil }.first ?? 1
            var all: [UInt8] = []
            for _ in 0..<times { all += once }
            return all
        }
    }

    /// The mark that a part begins with.
    private static let mark = "=== "
    /// The heading of the expectation.
    private static let expectation = mark + "expected\n"

    private(set) var settings: [String: String] = [:]
    private(set) var parts: [Part] = []
    /// What is to be said.
    let expected: String
    /// Everything before the expectation, as it was written.
    let source: String

    init(_ text: String) {
        let range = text.range(of: Example.expectation)
        source = String(text[..<(range?.lowerBound ?? text.endIndex)])
        expected = range.map { String(text[$0.upperBound...]) } ?? ""
        var heading: String?
        var lines: [Substring] = []
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) + [Substring(Example.mark)] {
            guard line.hasPrefix(Example.mark) else {
                lines.append(line)
                continue
            }
            if let heading { parts.append(Example.part(heading, lines)) } else { read(settings: lines) }
            heading = String(line.dropFirst(Example.mark.count))
            lines = []
        }
    }

    /// The text with another expectation.
    func expecting(_ text: String) -> String { source + Example.expectation + text }

    private mutating func read(settings lines: [Substring]) {
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            settings[String(line[..<colon])] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
    }

    private static func part(_ heading: String, _ lines: [Substring]) -> Part {
        var lines = lines
        while lines.last?.isEmpty == true { lines.removeLast() }
        let body = lines.map { $0 + "\n" }.joined()
        guard let bracket = heading.range(of: " (") else { return Part(path: heading, options: [], body: body) }
        let options = heading[bracket.upperBound...].dropLast().components(separatedBy: ", ")
        return Part(path: String(heading[..<bracket.lowerBound]), options: options, body: body)
    }

    private static func unescaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "x"), let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}
