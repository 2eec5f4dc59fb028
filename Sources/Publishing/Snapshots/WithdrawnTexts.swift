package import Plan
package import Reading

/// Withdraws words from everything that is kept of a content.
package enum WithdrawnTexts {
    /// Takes words out of every snapshot, and out of what is on record of papers that were issued.
    ///
    /// - Parameter folder: The content folder.
    /// - Returns: The folders that had them, by their paths.
    /// - Throws: When the disk does not take one. Those before it are without the words.
    package static func withdraw(
        _ withdrawal: Withdrawal, from content: Content, in folder: String
    ) throws(OutputFailure) -> [String] {
        var changed: [String] = []
        for (parent, kept) in [(KeptFolder.snapshots, content.snapshots), (KeptFolder.papers, content.papers)] {
            let shelf = KeptShelf(content: folder, parent: parent)
            for old in kept {
                guard let new = withdrawal.applied(to: old) else { continue }
                try shelf.replace(new)
                changed.append(shelf.path(of: new.name))
            }
        }
        return changed
    }
}
