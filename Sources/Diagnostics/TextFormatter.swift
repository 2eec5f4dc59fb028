/// Writes problems for people: the message, the place, the line with a caret, and what to do.
package struct TextFormatter: Sendable {
    /// Whether to colour the output with ANSI escapes.
    package let usesColour: Bool
    /// The widest excerpt, in characters; a longer line is cut around the caret.
    private let widest = 110

    /// Makes a formatter.
    package init(usesColour: Bool) { self.usesColour = usesColour }

    /// One problem, ending in an empty line.
    package func format(_ diagnostic: Diagnostic) -> String {
        var output = paint(heading(diagnostic), as: diagnostic.severity)
        output += " [\(diagnostic.id)]\n"
        output += excerpt(diagnostic.span, label: diagnostic.label, severity: diagnostic.severity)
        for related in diagnostic.related {
            output += excerpt(related.span, label: related.label, severity: .note)
        }
        if !diagnostic.help.isEmpty { output += "   = help: \(printable(diagnostic.help))\n" }
        return output + "\n"
    }

    private func heading(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.severity.rawValue): \(printable(diagnostic.message))"
    }

    private func excerpt(_ span: Span, label: String, severity: Severity) -> String {
        let line = span.line
        let number = String(line)
        let margin = String(repeating: " ", count: number.count)
        var output = "\(margin)--> \(printable(span.place))\n"
        guard !span.file.text.isEmpty else { return output }
        let window = Window(span: span, widest: widest)
        let caret = String(repeating: "^", count: window.caretLength)
        let below = String(repeating: " ", count: window.caretOffset) + paint(caret, as: severity)
        output += "\(margin) |\n\(number) | \(window.text)\n\(margin) | \(below)"
        return output + (label.isEmpty ? "\n" : " \(printable(label))\n")
    }

    private func paint(_ text: String, as severity: Severity) -> String {
        guard usesColour else { return text }
        let code =
            switch severity {
            case .error: "1;31"
            case .warning: "1;33"
            case .note: "1;36"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}

/// The part of a line that is shown, and where the caret stands beneath it.
private struct Window {
    let text: String
    let caretOffset: Int
    let caretLength: Int

    init(span: Span, widest: Int) {
        let range = span.file.range(ofLine: span.line)
        let before = shown(span.file.slice(range.lowerBound..<min(span.start, range.upperBound)))
        let marked = shown(span.file.slice(min(span.start, range.upperBound)..<min(span.end, range.upperBound)))
        let after = shown(span.file.slice(min(span.end, range.upperBound)..<range.upperBound))
        caretLength = max(1, min(marked.count, widest - min(before.count, 40)))
        if before.count + marked.count + after.count <= widest {
            text = before + marked + after
            caretOffset = before.count
        } else {
            let lead = String(before.suffix(40))
            let prefix = lead.count < before.count ? "…" : ""
            let rest = (marked + after).prefix(max(0, widest - lead.count))
            text = prefix + lead + rest + (rest.count < (marked + after).count ? "…" : "")
            caretOffset = prefix.count + lead.count
        }
    }
}

/// A piece of a line as it can be printed: tabs as four spaces, what would end or turn the line as U+FFFD.
private func shown(_ text: Substring) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\t": result += "    "
        case _ where isDisruptive(scalar): result += "\u{FFFD}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

/// A message as it can be printed: nothing in it can move the cursor or turn the direction of the line.
func printable(_ text: String) -> String { shown(Substring(text)) }

/// Control characters, line separators, and the marks that reorder text around them and could make a message read as
/// something else.
private func isDisruptive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: scalar.properties.generalCategory == .control
    }
}
