import Diagnostics

/// Walks through the styles of a drawing, and finds what refers to its parts, and from which elements.
struct StyleWalk {
    private enum Block {
        /// Declarations for elements with one of these simple selectors.
        case rule([String])
        /// What holds for the rules within under some condition.
        case condition
        /// Any other rule, such as the steps of an animation: what is in it could apply to anything.
        case other
    }
    private static let conditions: Set<String> = ["media", "supports", "layer", "container", "scope", "starting-style"]

    /// The property whose value all of this is.
    var property: String?
    private(set) var references: [StyleReference] = []
    private var blocks: [Block] = []
    /// What stands before a block, or the declaration so far.
    private var prelude: [CSSToken] = []
    /// Whether the declaration has been added to the references.
    private var isAdded = false

    init(property: String? = nil) { self.property = property }

    mutating func run(_ tokens: [CSSToken]) throws(AssetFault) {
        for token in tokens {
            if token.isMark("{") {
                blocks.append(block)
            } else if token.isMark("}") {
                _ = blocks.popLast()
            } else if !token.isMark(";") {
                try weigh(token)
                if token.kind == .url { try refer(token) }
                if token.kind == .function, StyleVocabulary.spreading.contains(token.name) {
                    try declare(token)
                    references[references.count - 1].spreads += 1
                }
                if token.kind == .word, token.name == "inherit" { try inherit(token) }
                // Of many spaces one tells as much.
                if token.kind != .space || prelude.last.map({ $0.kind != .space }) ?? false { prelude.append(token) }
                continue
            }
            try end()
        }
        try end()
    }

    private mutating func end() throws(AssetFault) {
        if isAdded, let dash = references.last?.dash, dash > 0, dash < DashLength.least, let token = prelude.last {
            throw AssetFault(
                message: "the dashes of this line are shorter than \(DashLength.least)", span: token.span,
                help: "draw the line through, or with dashes that can be seen, such as `4 2`")
        }
        prelude = []
        isAdded = false
    }

    /// Keeps what a declaration costs that need not refer to anything.
    private mutating func weigh(_ token: CSSToken) throws(AssetFault) {
        guard let property = declared else { return }
        if blocks.contains(where: { if case .other = $0 { true } else { false } }),
            StyleVocabulary.references[property] == false && !StyleVocabulary.groups.contains(property)
                || property == "stroke-dasharray"
        {
            throw AssetFault(
                message: "`\(property)` cannot be animated in a drawing", span: prelude.first?.span ?? token.span,
                help: "give it to the elements themselves; it would be drawn anew many times a second")
        }
        if property == "stroke-dasharray", let length = try DashLength.length(token), length > 0 {
            try declare(token)
            references[references.count - 1].dash += length
        }
        if StyleVocabulary.groups.contains(property), StyleWalk.isGroup(token) {
            try declare(token)
            references[references.count - 1].isGroup = true
        }
    }

    /// Whether a piece of a value draws an element apart.
    private static func isGroup(_ token: CSSToken) -> Bool {
        switch token.kind {
        case .number: !((Double(token.text) ?? 0) >= 1)
        case .word: !StyleVocabulary.plain.contains(token.name)
        case .function: true
        default: token.isMark("%")
        }
    }

    private mutating func refer(_ token: CSSToken) throws(AssetFault) {
        guard token.text.hasPrefix("#"), token.text.utf8.count > 1 else {
            throw AssetFault(message: "`\(token.text)` leads out of the drawing", span: token.span)
        }
        try declare(token)
        references[references.count - 1].targets.append((String(token.text.dropFirst()), token.span))
    }

    /// Adds the declaration that is being read to the references.
    private mutating func declare(_ token: CSSToken) throws(AssetFault) {
        guard let property = declared, StyleVocabulary.references[property] != nil else {
            throw AssetFault(
                message: "`\(token.kind == .url ? "url" : token.text)()` has no place here", span: token.span,
                help: """
                    a drawing uses it in `fill`, `stroke`, `filter`, `mask`, `clip-path` and `marker`, and in no property \
                    of its own
                    """)
        }
        if !isAdded { references.append(StyleReference(property: property, subjects: subjects)) }
        isAdded = true
    }

    /// What an element takes from the one around it cannot be counted beside what it is given.
    private func inherit(_ token: CSSToken) throws(AssetFault) {
        guard let property = declared, property == "all" || StyleVocabulary.references[property] == false else {
            return
        }
        throw AssetFault(
            message: "`\(property)` cannot be inherited in a drawing", span: token.span,
            help: "give it to each element that is to have it")
    }

    /// The property of the declaration that is being read.
    private var declared: String? {
        if let property { return property }
        let first = Array(prelude.lazy.filter { $0.kind != .space }.prefix(2))
        guard let name = first.first, name.kind == .word, first.last?.isMark(":") == true else { return nil }
        return name.name
    }

    /// What the declaration that is being read may apply to.
    private var subjects: [String] {
        var found: [String]?
        for block in blocks.reversed() {
            switch block {
            case .rule(let subjects): found = found ?? subjects
            case .condition: continue
            case .other: return ["*"]
            }
        }
        return found ?? ["*"]
    }

    private var block: Block {
        guard let first = prelude.first(where: { $0.kind != .space }), first.kind == .rule else {
            return .rule(StyleWalk.subjects(of: prelude))
        }
        return StyleWalk.conditions.contains(first.name) ? .condition : .other
    }

    /// One simple selector of the last element of each of the selectors.
    private static func subjects(of selectors: [CSSToken]) -> [String] {
        var subjects: [String] = []
        var subject = "*"
        var depth = 0
        var isApart = false
        var before: CSSToken?
        for token in selectors {
            if token.closing != nil { depth += 1 }
            if token.isClosing { depth -= 1 }
            guard depth == 0 else { continue }
            if token.isMark(",") {
                subjects.append(subject)
                subject = "*"
            } else if token.kind == .space || token.isMark(">") || token.isMark("+") || token.isMark("~") {
                isApart = true
                before = nil
                continue
            } else {
                if isApart || token.isMark("|") { subject = "*" }
                if token.kind == .hash {
                    subject = "#" + token.text
                } else if token.kind == .word, before?.isMark(".") == true {
                    subject = "." + token.text
                } else if token.kind == .word, before?.isMark(":") != true, subject == "*" {
                    subject = token.text
                }
            }
            isApart = false
            before = token
        }
        return subjects + [subject]
    }
}
