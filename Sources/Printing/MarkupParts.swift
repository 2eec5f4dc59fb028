extension StringProtocol where SubSequence == Substring {
    /// What stands before, between and after each place of a word.
    func parts(at word: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let place = rest.firstRange(of: word) {
            parts.append(rest[..<place.lowerBound])
            rest = rest[place.upperBound...]
        }
        return parts + [rest]
    }

    /// The text with other content in the first element of a name; as it is when there is none.
    func settingContent(of name: String, to content: String) -> String {
        guard let open = firstRange(of: "<\(name)>"), let close = self[open.upperBound...].firstRange(of: "</\(name)>")
        else { return String(self) }
        return self[..<open.upperBound] + content + self[close.lowerBound...]
    }
}
