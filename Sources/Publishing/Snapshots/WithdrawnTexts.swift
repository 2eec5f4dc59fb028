package import Plan
package import Reading

/// Withdraws words from everything that is kept of a content.
package struct WithdrawnTexts: Sendable {
    /// A folder that had the words, by its path.
    package enum Folder: Sendable, Equatable {
        /// They are gone; `files` went whole with them.
        case withdrawn(String, files: [String])
        /// They stand there in pieces, and are for somebody to take out piece by piece.
        case inPieces(String)
    }

    /// Takes words out of every snapshot and of every paper that was issued.
    ///
    /// - Parameter folder: The content folder.
    /// - Throws: When the disk does not take one. Those before it are without the words.
    package static func withdraw(
        _ withdrawal: Withdrawal, from content: Content, in folder: String
    ) throws(OutputFailure) -> [Folder] {
        var found: [Folder] = []
        let snapshots = KeptShelf(content: folder, parent: KeptFolder.snapshots)
        for old in content.snapshots {
            guard let new = withdrawal.applied(to: old) else { continue }
            try snapshots.replace(new)
            found.append(.withdrawn(snapshots.path(of: new.name), files: []))
        }
        let papers = KeptShelf(content: folder, parent: KeptFolder.papers)
        for paper in content.papers {
            let path = papers.path(of: paper.name)
            switch withdrawal.applied(to: paper) {
            case .withdrawn(let new, let gone):
                try papers.replace(new)
                found.append(.withdrawn(path, files: gone))
            case .inPieces: found.append(.inPieces(path))
            case nil: continue
            }
        }
        return found
    }
}
