import Diagnostics
import Plan

/// Every text in a value and in what it is made of: what a page could show of it.
enum Texts {
    /// The texts, in the order of the value's parts.
    static func of(_ value: Any) -> [String] {
        var texts: [String] = []
        collect(value, &texts)
        return texts
    }

    private static func collect(_ value: Any, _ texts: inout [String]) {
        switch value {
        case let text as SourceText: texts.append(text.text)
        case let text as String: texts.append(text)
        // They point to whole files, which pages never show.
        case is Span, is SourceFile: break
        default: for child in Mirror(reflecting: value).children { collect(child.value, &texts) }
        }
    }
}
