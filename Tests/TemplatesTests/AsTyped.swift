extension String {
    /// What a page says with the marks that its sources have: pages print others for what was typed.
    var asTyped: String {
        let typed = ["‘": "'", "’": "'", "“": "\"", "”": "\""]
        return typed.reduce(self) { $0.replacing($1.key, with: $1.value) }
    }
}
