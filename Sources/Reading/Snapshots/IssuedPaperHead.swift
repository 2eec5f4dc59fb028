import Diagnostics
package import Plan

/// Reads and writes `paper.yaml`.
extension IssuedPaper.Head {
    /// What a folder says of the paper in it; nil, with a problem, when it does not say all that it must.
    static func read(
        _ folder: KeptFolder, audiences: [String], _ context: inout ReadingContext
    ) -> IssuedPaper.Head? {
        guard let file = folder.text(IssuedPaper.head) else { return nil }
        guard let record = RegisterReader.record(file, as: .issuedPaper, &context), let report = record.text(.report),
            let version = record.number(.version, &context), let title = record.text(.title),
            let kind = record.choice(.kind, of: Report.Kind.self, &context), let asOf = record.day(.asOf, &context)
        else { return nil }
        var head = IssuedPaper.Head(
            report: report.text, version: version, title: title.text, kind: kind.value, asOf: asOf.value)
        head.issued = record.day(.issued, &context)?.value
        head.why = record.text(.why)?.text
        head.letter = record.text(.letter)?.text
        head.board = record.text(.board)?.text
        head.meeting = record.day(.meeting, &context)?.value
        head.audience = record.audience(audiences, &context)
        head.keepUntil = record.day(.keepUntil, &context)?.value
        head.pages = record.text(.sheets) == nil ? nil : record.number(.sheets, &context)
        head.source = record.text(.source)?.text
        // Both become parts of addresses, where other names could meet.
        guard Slug.isFileName(report.text), !Address.fixed.contains(.report(report.text)) else {
            context.report(
                .malformedID, "`\(report.text)` cannot be the name of a report", at: report.span,
                help: "bring the file back from an earlier version of the sources")
            return nil
        }
        guard head.name == folder.name else {
            context.report(
                .nameMismatch, "it is `\(head.name)` here and `\(folder.name)` by its folder", at: report.span,
                help: "rename the folder to `\(head.name)`; if it is a copy, delete it")
            return nil
        }
        return head
    }

    /// The file that says it.
    package var file: (path: String, bytes: [UInt8]) {
        var lines = ["report: \(report)", "version: \(version)", "title: \(quoted(title))", "kind: \(kind.rawValue)"]
        func add(_ key: FieldKey, _ value: String?) {
            if let value { lines.append("\(key.rawValue): \(value)") }
        }
        add(.letter, letter.map(quoted))
        add(.board, board.map(quoted))
        add(.meeting, meeting?.slashed)
        add(.asOf, asOf.slashed)
        add(.issued, issued?.slashed)
        add(.why, why.map(quoted))
        if case .only(let audience) = audience { add(.audience, audience.text) }
        add(.keepUntil, keepUntil?.slashed)
        add(.sheets, pages.map(String.init))
        add(.source, source)
        return (IssuedPaper.head, Array(lines.map { $0 + "\n" }.joined().utf8))
    }

    /// A text as YAML takes it for nothing else.
    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
