import Diagnostics
import Yams

/// Reads short YAML into values that know their places.
struct YAMLReader {
    private let source: SourceText
    private let lines: YAMLLines

    /// Reads a YAML text; nil, with at least one problem, when it cannot be read. An empty text is an empty mapping.
    static func read(_ source: SourceText, into problems: inout [Diagnostic]) -> SourceValue? {
        let scan = YAMLScan.problems(in: source)
        guard scan.isEmpty else {
            problems += scan
            return nil
        }
        return YAMLReader(source: source, lines: YAMLLines(source.text)).read(into: &problems)
    }

    private func read(into problems: inout [Diagnostic]) -> SourceValue? {
        do {
            // The basic resolver leaves every scalar a text.
            let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot() else { return .mapping([], source.span) }
            // A node's anchor lives as long as the parser.
            return withExtendedLifetime(parser) { value(root, into: &problems) }
        } catch let error as YamlError {
            problems.append(YAMLFailure(error, source: source, lines: lines).diagnostic)
        } catch {
            problems.append(Diagnostic(ReadingKind.yamlSyntax, "this cannot be read", at: source.span))
        }
        return nil
    }

    private func value(_ node: Node, into problems: inout [Diagnostic]) -> SourceValue {
        if node.anchor != nil { problems.append(YAMLScan.anchor(at: place(of: node))) }
        switch node {
        case .scalar(let scalar): return .text(text(scalar, into: &problems))
        case .sequence(let sequence):
            return .list(sequence.map { value($0, into: &problems) }, place(of: node))
        case .mapping(let mapping):
            let pairs = mapping.map { pair in
                (key: key(pair.key, into: &problems), value: value(pair.value, into: &problems))
            }
            return .mapping(pairs, place(of: node))
        case .alias: return .text(SourceText(place(of: node)))
        }
    }

    private func key(_ node: Node, into problems: inout [Diagnostic]) -> SourceText {
        if case .scalar(let scalar) = node { return text(scalar, into: &problems) }
        problems.append(
            Diagnostic(
                ReadingKind.yamlSyntax, "a key must be a word, not a list", at: place(of: node),
                help: "put a value that begins with `[` or `{` in double quotes"))
        return SourceText(place(of: node))
    }

    private func place(of node: Node) -> Span {
        let offset = node.mark.map(lines.offset) ?? 0
        return source.span(offset..<min(offset + 1, source.text.utf8.count))
    }

    /// A list whose first bracket is missing is read as one value.
    private func strayBracket(in text: SourceText) -> Diagnostic? {
        guard text.text.hasSuffix("]") || text.text.hasSuffix("}"), !text.text.contains("["), !text.text.contains("{")
        else { return nil }
        let end = text.text.utf8.count
        return Diagnostic(
            ReadingKind.yamlSyntax, "nothing opens this bracket", at: text.span(end - 1..<end),
            help: "put the other bracket before the first value, or the whole value in double quotes")
    }

    /// A value of which the first quote is missing has its last one in it. Behind figures it may stand for inches.
    private func strayQuote(in text: SourceText) -> Diagnostic? {
        guard text.text.hasSuffix("\""), text.text.count(where: { $0 == "\"" }) == 1,
            text.text.dropLast().last?.isNumber != true
        else { return nil }
        let end = text.text.utf8.count
        return Diagnostic(
            ReadingKind.yamlSyntax, "nothing opens the quote at the end of this value", at: text.span(end - 1..<end),
            help: "put one before the value too, or take it out")
    }

    private func text(_ scalar: Node.Scalar, into problems: inout [Diagnostic]) -> SourceText {
        let start = scalar.mark.map(lines.offset) ?? 0
        let aligned = YAMLAlignment(value: scalar.string, in: source, lines.bytes, from: start)
        if scalar.style == .plain, let comment = lines.comment(after: aligned.end) {
            problems.append(
                Diagnostic(
                    ReadingKind.cutValue, "the value stops at ` #`, and the rest is lost", at: source.span(comment),
                    label: "read as a comment",
                    help: "put the whole value in double quotes, or move the comment to a line of its own"))
        }
        if scalar.style == .plain {
            problems += [
                strayBracket(in: aligned.text), strayQuote(in: aligned.text),
                YAMLRunOn.find(start..<aligned.end, in: source, lines.bytes),
            ]
            .compactMap(\.self)
        }
        return aligned.text.trimmed
    }
}
