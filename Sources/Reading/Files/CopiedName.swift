import Plan

/// Names that sync programs, file managers and version control give to the copies that they make of a file or folder.
struct CopiedName {
    /// The name of what it is a copy of.
    let original: String

    /// What a name is a copy of; nil when it is a name that its author gave.
    ///
    /// - Parameters:
    ///   - isOfPlan: Whether it is part of a plan or an inspection, of which two versions say everything twice. A folder with
    ///     such a name can be a plan of its own.
    ///   - isThere: Whether something of a name stands in the same folder. A word such as `copy` behind another name makes a
    ///     copy only beside it: `pages/conflict-at-home.md` is none.
    init?(_ name: String, isOfPlan: Bool, isThere: (String) -> Bool) {
        guard CopiedName.isOdd(name) || isOfPlan else { return nil }
        if let original = CopiedName.leftOver(name, isThere) {
            self.original = original
            return
        }
        let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
        // Excel puts its own ending before ours: `progress (version 1).xlsb.csv`.
        let stem =
            [".xlsb", ".xlsx"].first { name[..<dot].hasSuffix($0) }.map { name[..<dot].dropLast($0.count) }
            ?? name[..<dot]
        let ending = String(name[dot...])
        if let certain = CopiedName.certain(stem) {
            original = certain + ending
            return
        }
        guard let likely = CopiedName.likely(stem, isOfPlan && !ending.isEmpty).first(where: { isThere($0 + ending) })
        else { return nil }
        original = likely + ending
    }

    /// Whether it is worth a closer look: it is not made of lower-case letters, digits and dashes, or has a word for copies.
    private static func isOdd(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
        return !isPlain || name.utf8.count(where: { $0 == UInt8(ascii: ".") }) > 1
            || words.contains { name.contains($0) }
    }

    private static let words = ["copy", "conflict", "backup"]

    /// Tables of which a plan has one each: a number behind their names makes no other.
    private static let logs: Set<Substring> = ["progress", "difference", "measures"]

    /// What people put behind the name of a file when they keep another version of it.
    private static let versions: Set = [
        "old", "new", "final", "previous", "latest", "revised", "amended", "original", "orig", "bak",
    ]

    /// `s1.md.orig`, `s1.md~`: what stands behind the whole name.
    private static func leftOver(_ name: String, _ isThere: (String) -> Bool) -> String? {
        if name.hasSuffix("~") { return String(name.dropLast()) }
        let endings = [".orig", ".bak", ".backup", ".mine", ".theirs", ".rej", ".old", ".tmp"]
        guard let ending = endings.first(where: { name.lowercased().hasSuffix($0) }) else { return nil }
        let original = String(name.dropLast(ending.count))
        return original.contains(".") || isThere(original) ? original : nil
    }

    /// Forms that nobody types: `s1 (1)`, `s1 - Copy`, `Copy of s1`, `s1-DESKTOP-AB12CD`, `s1.sync-conflict-20230531-…`.
    private static func certain(_ stem: Substring) -> String? {
        let lower = stem.lowercased()
        if let rest = lower.hasPrefix("copy ") ? stem.firstRange(of: "of ") : nil {
            return String(stem[rest.upperBound...])
        }
        // `s1 (Anna's conflicted copy 2025-03-01)`.
        if let (original, inside) = bracketed(stem), inside.lowercased().contains("conflict") { return original }
        for mark in [
            ".sync-conflict-", " (conflicted copy", " - copy", " – copy", " — copy", " copy", "_copy", "-desktop-",
            "-laptop-", "_conflict-",
            ".conflict",
        ] {
            guard let range = lower.firstRange(of: mark) else { continue }
            let start = stem.index(
                stem.startIndex, offsetBy: lower.distance(from: lower.startIndex, to: range.lowerBound))
            let isMachine = mark.hasSuffix("top-")
            let behind = lower[range.upperBound...]
            guard start > stem.startIndex, !isMachine || stem[start...].contains(where: \.isUppercase),
                !mark.hasSuffix("copy") || behind.allSatisfy({ " -()".contains($0) || $0.isNumber })
            else { continue }
            return String(stem[..<start])
        }
        for mark in ["_BACKUP_", "_BASE_", "_LOCAL_", "_REMOTE_"] {
            if let range = stem.firstRange(of: mark) { return String(stem[..<range.lowerBound]) }
        }
        return bracketed(stem).flatMap { original, inside in
            let inner = inside.lowercased()
            let isNumber = !inner.isEmpty && inner.allSatisfy(\.isNumber)
            let isCopy = ["conflict", "copy", "recovered", "autosaved", "version"].contains(where: inner.contains)
            return isNumber || isCopy ? original : nil
        }
    }

    /// What stands before a bracket at the end, and in it.
    private static func bracketed(_ stem: Substring) -> (String, Substring)? {
        let signs: [(Character, Character)] = [("(", ")"), ("[", "]")]
        guard let (begin, _) = signs.first(where: { stem.last == $0.1 }), let open = stem.lastIndex(of: begin),
            open > stem.startIndex
        else { return nil }
        let original = String(stem[..<open]).trimmingEnd
        return original.isEmpty ? nil : (original, stem[stem.index(after: open)...].dropLast())
    }

    /// What it would be a copy of, if that stands beside it: `s1 2`, `s1-copy`, `s1-conflict`, `s1-OFFICE-PC`; of a plan
    /// also `s1-old`, `s1_v2`.
    private static func likely(_ stem: Substring, _ isOfPlan: Bool) -> [String] {
        var originals = bracketed(stem).map { [$0.0] } ?? []
        for (index, character) in zip(stem.indices, stem).dropFirst() where " -_.~".contains(character) {
            let behind = stem[stem.index(after: index)...]
            let isLog = isOfPlan && logs.contains(stem[..<index])
            let isNumber =
                (" ~".contains(character) || isLog) && !behind.isEmpty && behind.allSatisfy(\.isNumber)
            let isWord = words.contains { behind.lowercased().hasPrefix($0) }
            let isMachine =
                (3...15).contains(behind.count) && behind.contains(where: \.isUppercase)
                && behind.contains { $0.isNumber || $0 == "-" }
                && behind.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
            let isVersion =
                isOfPlan
                && behind.lowercased().split { " -_.".contains($0) }.allSatisfy { word in
                    versions.contains(String(word)) || (word.hasPrefix("v") && Int(word.dropFirst()) != nil)
                } && !behind.isEmpty
            if isNumber || isWord || isMachine || isVersion { originals.append(String(stem[..<index]).trimmingEnd) }
        }
        return originals
    }
}

extension String {
    /// Without the spaces, dashes and dots at its end.
    fileprivate var trimmingEnd: String {
        var text = Substring(self)
        while let last = text.last, " -._".contains(last) { text.removeLast() }
        return String(text)
    }
}
