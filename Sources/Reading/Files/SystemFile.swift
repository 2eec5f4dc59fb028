/// Files and folders that systems and word processors put beside those of their users, and keep from sight: how a folder is
/// shown, small pictures of what is in it, who has a document open. Nobody wrote them, so nothing is told of them.
enum SystemFile {
    private static let names: Set<String> = [
        "desktop.ini", "thumbs.db", "ehthumbs.db", "icon\r", "__macosx", "$recycle.bin", "system volume information",
        "lost+found", "network trash folder", "temporary items", "@eadir",
    ]

    /// Whether a name is that of one.
    static func isOne(_ name: String) -> Bool {
        name.utf8.starts(with: ".".utf8) || name.utf8.starts(with: "~$".utf8) || isOfWord(name)
            || names.contains(name.lowercased())
    }

    /// `~WRL0001.tmp`, which Word leaves behind.
    private static func isOfWord(_ name: String) -> Bool {
        name.utf8.starts(with: "~WR".utf8) && name.lowercased().hasSuffix(".tmp")
    }
}
