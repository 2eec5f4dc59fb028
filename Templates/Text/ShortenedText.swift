extension String {
    /// The whole words at the beginning of a text that has no room, with a sign that there are more; never less than one.
    func shortened(to most: Int) -> String {
        guard count > most else { return self }
        let kept = prefix(most)
        let words = kept.lastIndex(where: \.isWhitespace).map { kept[..<$0] } ?? kept
        return words.trimmingSuffix { !$0.isLetter && !$0.isNumber } + "\u{2026}"
    }
}

extension Substring {
    /// A text without the signs at its end.
    fileprivate func trimmingSuffix(while isSign: (Character) -> Bool) -> String {
        guard let last = lastIndex(where: { !isSign($0) }) else { return "" }
        return String(self[...last])
    }
}
