import Diagnostics
import Linking
import Reading

extension [Diagnostic] {
    /// With a name that nothing knows told once, however many places use it: what is wrong is the name, or the register in
    /// which it is missing.
    var withRepeatedNamesOnce: [Diagnostic] {
        let uses = Dictionary(grouping: filter(\.isUnknownName)) { $0.id + "\n" + $0.message }
            .filter { $1.count > 1 }
        guard !uses.isEmpty else { return self }
        return filter { !$0.isUnknownName || uses[$0.id + "\n" + $0.message] == nil }
            + uses.values.compactMap { $0.sortedByPlace().told }
    }

    /// Problems with one name, told at the first place with some of the others.
    private var told: Diagnostic? {
        guard let first else { return nil }
        let others = dropFirst()
        return Diagnostic(
            first, message: "\(first.message), here and in \(others.count) other place\(others.count == 1 ? "" : "s")",
            help: first.isUnknownField && !first.help.hasPrefix("did you mean")
                ? "if your council calls a field so, add the name under `names` in site.yaml" : first.help,
            related: first.related + others.prefix(3).map { .init($0.span, "also here") })
    }
}

extension Diagnostic {
    /// Whether it tells a name that no field has; a field that stands where none is read is told by the same kind.
    fileprivate var isUnknownField: Bool {
        id == ReadingKind.unknownField.rawValue && message.contains("is not known in")
    }

    private static let kinds: Set<String> = [
        ReadingKind.unknownAsset.rawValue, ReadingKind.unknownBlock.rawValue, ReadingKind.unknownField.rawValue,
        ReadingKind.unknownGroup.rawValue, ReadingKind.unknownIndicator.rawValue, ReadingKind.unknownKey.rawValue,
        LinkingKind.unknownBoard.rawValue, LinkingKind.unknownClock.rawValue, LinkingKind.unknownPage.rawValue,
        LinkingKind.unknownParagraph.rawValue, LinkingKind.unknownPost.rawValue, LinkingKind.unknownReference.rawValue,
    ]

    /// Whether it tells of a name that is in no register, scale or list of names.
    fileprivate var isUnknownName: Bool {
        Diagnostic.kinds.contains(id) || (id == ReadingKind.wrongType.rawValue && message.contains("` is not a"))
            || (id == ReadingKind.wrongType.rawValue && message.contains("` is not one of"))
    }
}
