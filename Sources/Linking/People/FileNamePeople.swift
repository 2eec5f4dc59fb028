/// Finds in the name of a file, which is part of an address, what tells who somebody is: `mr-smith`, `js-aged-14`.
struct FileNamePeople {
    /// Abbreviations that stand for something, in small letters.
    let known: Set<String>

    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "prof", "cllr"]

    /// Whether a name tells who somebody is.
    ///
    /// - Parameter isPicture: Whether it is that of a picture, which may show one.
    func isFound(in name: String, isPicture: Bool) -> Bool {
        let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return parts.indices.contains { index in
            isName(at: index, in: parts) || hasAge(at: index, in: parts, isPicture: isPicture)
        }
    }

    private func isName(at index: Int, in parts: [String]) -> Bool {
        guard index + 1 < parts.count else { return false }
        let next = parts[index + 1]
        let isSurname =
            next.count > 2 && next.allSatisfy(\.isLetter)
            && (!OfficeWords.contains(next) || OfficeWords.isSurname(next)) && !known.contains(next)
        return isSurname && next != "teams"
            && (FileNamePeople.titles.contains(parts[index]) || GivenNames.contains(parts[index]))
    }

    /// Whether initials or a given name stand before an age.
    private func hasAge(at index: Int, in parts: [String], isPicture: Bool) -> Bool {
        var next = index
        while next < parts.count, parts[next].count == 1, parts[next].allSatisfy(\.isLetter) { next += 1 }
        let isSpelt = next - index > 1
        if !isSpelt { next = index + 1 }
        let isLetters = (2...3).contains(parts[index].count) && parts[index].allSatisfy(\.isLetter)
        let isGiven = GivenNames.contains(parts[index])
        guard isSpelt || isGiven || (isLetters && !known.contains(parts[index])), next < parts.count else {
            return false
        }
        if ["aged", "age"].contains(parts[next]) { return isAge(next + 1, in: parts) }
        guard isAge(next, in: parts) else { return false }
        let isAtHome = parts[(next + 1)...].contains(where: FileNamePeople.homes.contains)
        return isSpelt || isGiven || isAtHome || (isPicture && parts.count == 2 && parts[index].count == 2)
    }

    private static let homes: Set<String> = [
        "school", "academy", "college", "nursery", "primary", "house", "home", "lodge", "cottage", "hostel",
    ]

    /// A number of years, and not the first of two.
    private func isAge(_ index: Int, in parts: [String]) -> Bool {
        guard index < parts.count, let age = Int(parts[index]), (3...25).contains(age) else { return false }
        return index + 1 == parts.count || Int(parts[index + 1]) == nil
    }
}
