import Diagnostics

/// What the properties that styles define for themselves (`--gap: …`) stand for when each `var(…)` is replaced.
///
/// A property that names another ten times, which names a third ten times, grows as references in a drawing do: browsers
/// stop at some length of their own, and programs that make papers do not.
struct CustomProperties {
    /// The most tokens that all `var(…)` may stand for together.
    private static let most = 50_000
    /// How many properties may be reached through each other.
    private static let deepest = 50

    /// The tokens and the names in each value that a property is given.
    private var values: [String: [(count: Int, uses: [CSSToken])]] = [:]
    private var sizes: [String: Int] = [:]
    private var open: Set<String> = []

    /// Refuses styles that grow beyond measure, or a property that stands for itself.
    static func check(_ tokens: [CSSToken]) throws(AssetFault) {
        let tokens = tokens.filter { $0.kind != .space }
        var properties = CustomProperties()
        properties.collect(tokens)
        var total = 0
        for use in uses(in: tokens[...]) {
            total += try properties.size(of: use)
            guard total <= most else { throw tooMuch(use) }
        }
    }

    private mutating func collect(_ tokens: [CSSToken]) {
        for (index, token) in tokens.enumerated()
        where token.kind == .word && token.text.hasPrefix("--") && index + 1 < tokens.count
            && tokens[index + 1].isMark(":")
        {
            let value = CustomProperties.value(at: index + 2, in: tokens)
            values[token.text, default: []].append((value.count, CustomProperties.uses(in: value)))
        }
    }

    /// What is up to the next semicolon or closing bracket that belongs to no bracket within.
    private static func value(at start: Int, in tokens: [CSSToken]) -> ArraySlice<CSSToken> {
        var depth = 0
        return tokens[start...].prefix { token in
            if token.closing != nil { depth += 1 }
            if token.isClosing { depth -= 1 }
            return depth > 0 || depth == 0 && !token.isMark(";")
        }
    }

    /// The names that `var(…)` takes.
    private static func uses(in tokens: ArraySlice<CSSToken>) -> [CSSToken] {
        zip(tokens, tokens.dropFirst()).filter { $0.kind == .function && $0.name == "var" && $1.kind == .word }.map(\.1)
    }

    /// How many tokens a property stands for, by the longest of its values.
    private mutating func size(of use: CSSToken) throws(AssetFault) -> Int {
        if let size = sizes[use.text] { return size }
        guard open.count < CustomProperties.deepest, open.insert(use.text).inserted else {
            throw AssetFault(
                message: open.contains(use.text)
                    ? "`\(use.text)` stands for itself"
                    : "more than \(CustomProperties.deepest) properties are reached through each other",
                span: use.span, help: "give the property a value of its own")
        }
        defer { open.remove(use.text) }
        var longest = 0
        for value in values[use.text] ?? [] {
            var size = value.count
            for inner in value.uses {
                size += try self.size(of: inner)
                guard size <= CustomProperties.most else { throw CustomProperties.tooMuch(inner) }
            }
            longest = max(longest, size)
        }
        sizes[use.text] = longest
        return longest
    }

    private static func tooMuch(_ use: CSSToken) -> AssetFault {
        AssetFault(
            message: "with `\(use.text)` these styles stand for more than \(most) words and marks", span: use.span,
            help: "name fewer properties in the values of others")
    }
}
