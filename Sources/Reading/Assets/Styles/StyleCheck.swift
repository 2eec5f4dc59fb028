import Diagnostics

/// Looks through CSS for what would ask another server for something, or be hidden from this look.
///
/// Every token is judged wherever it stands, so that nothing hangs on how a browser mends a rule that is wrong.
enum StyleCheck {
    /// How many brackets may stand within each other: browsers call themselves for each.
    private static let deepest = 50

    /// The files beside the council's own styles that these show.
    static func files(in source: SourceText, names: Set<String>) throws(AssetFault) -> [String] {
        var files: Set<String> = []
        for token in try tokens(of: source, functions: StyleVocabulary.pageFunctions) where token.kind == .url {
            guard names.contains(token.text) else {
                throw AssetFault(message: "`\(token.text)` is no picture of `assets`", span: token.span)
            }
            files.insert(token.text)
        }
        return files.sorted()
    }

    /// How the `<style>` of a drawing refers to its parts.
    static func references(inSheet source: SourceText) throws(AssetFault) -> [StyleReference] {
        var walk = StyleWalk()
        try walk.run(try tokens(of: source, functions: StyleVocabulary.functions))
        return walk.references
    }

    /// How the declarations of a `style` attribute, or the value of an attribute that is a property, refer to parts of
    /// their drawing.
    static func references(
        in source: SourceText, ofProperty property: String? = nil
    ) throws(AssetFault) -> [StyleReference] {
        var walk = StyleWalk(property: property)
        try walk.run(try tokens(of: source, functions: StyleVocabulary.functions))
        return walk.references
    }

    /// The tokens of a text in which every name is known and every bracket closed.
    private static func tokens(
        of source: SourceText, functions: Set<String>
    ) throws(AssetFault) -> [CSSToken] {
        let tokens = try CSSTokenizer.tokens(of: source)
        var open: [(close: Unicode.Scalar, span: Span)] = []
        for (index, token) in tokens.enumerated() {
            if let fault = fault(of: token, before: tokens[(index + 1)...], functions: functions) { throw fault }
            if let close = token.closing {
                open.append((close, token.span))
            } else if token.isClosing {
                guard let last = open.popLast(), token.isMark(last.close) else {
                    throw AssetFault(message: "this bracket closes nothing", span: token.span, isUnsafe: false)
                }
            }
            guard open.count <= deepest else {
                throw AssetFault(
                    message: "more than \(deepest) brackets stand within each other", span: token.span)
            }
        }
        if let last = open.last {
            throw AssetFault(message: "this bracket is not closed", span: last.span, isUnsafe: false)
        }
        try CustomProperties.check(tokens)
        return tokens
    }

    private static func fault(
        of token: CSSToken, before rest: ArraySlice<CSSToken>, functions: Set<String>
    ) -> AssetFault? {
        switch token.kind {
        case .rule where !StyleVocabulary.rules.contains(token.name):
            return AssetFault(message: "`@\(token.text)` has no place in these styles", span: token.span)
        case .function where !functions.contains(token.name):
            return AssetFault(
                message: "`\(token.text)()` is not known to be harmless in these styles", span: token.span)
        // With a type it could be an address.
        case .function where token.name == "attr":
            let within = Array(rest.lazy.filter { $0.kind != .space }.prefix(2))
            guard within.first?.kind == .word, within.last?.isMark(")") == true else {
                return AssetFault(message: "`attr()` takes one name and no more", span: token.span)
            }
            return nil
        default:
            return nil
        }
    }
}
