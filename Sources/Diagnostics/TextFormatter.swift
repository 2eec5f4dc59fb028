/// Writes problems for people: the message, the place, the line with a caret, and what to do.
package struct TextFormatter: Sendable {
    /// Whether to colour the output with ANSI escapes.
    package let usesColour: Bool
    /// The widest excerpt, in characters; a longer line is cut around the caret.
    private let widest = 110

    /// Makes a formatter.
    package init(usesColour: Bool) { self.usesColour = usesColour }

    /// Problems, one after the other. Of many of a kind in one file the first are shown.
    package func format(_ diagnostics: [Diagnostic]) -> String {
        ProblemList(diagnostics).items.map { format($0.diagnostic, more: $0.more) }.joined()
    }

    /// One problem, ending in an empty line.
    ///
    /// - Parameter more: How many others of its kind in its file it stands for.
    package func format(_ diagnostic: Diagnostic, more: Int = 0) -> String {
        var output = paint(heading(diagnostic), as: diagnostic.severity)
        output += " [\(diagnostic.id)]\n"
        output += excerpt(diagnostic.span, label: diagnostic.label, severity: diagnostic.severity)
        for related in diagnostic.related {
            output += excerpt(related.span, label: related.label, severity: .note)
        }
        if !diagnostic.help.isEmpty { output += "   = help: \(printable(diagnostic.help))\n" }
        if more > 0 { output += "   = and \(grouped(more)) more of this kind in this file\n" }
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
        let window = ExcerptWindow(span: span, widest: widest)
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

/// A piece of a line as it can be printed: tabs as four spaces, what would end or turn the line as U+FFFD.
func shown(_ text: Substring) -> String {
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

/// A count with commas between its thousands.
private func grouped(_ count: Int) -> String {
    count < 1_000 ? "\(count)" : grouped(count / 1_000) + ",\(String(1_000 + count % 1_000).dropFirst())"
}
