extension String {
    /// What a page says with the marks that its sources have: pages print others for what was typed.
    var asTyped: String {
        var text = self
        for (printed, typed) in [("‘", "'"), ("’", "'"), ("“", "\""), ("”", "\"")] { text.replace(printed, with: typed) }
        return text
    }
}
