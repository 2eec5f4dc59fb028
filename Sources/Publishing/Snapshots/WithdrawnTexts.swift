package import Plan
package import Reading

/// Words as they stand in everything that is kept of a content: found first, so that somebody can look at the places, and
/// taken out when told to.
package struct WithdrawnTexts: Sendable {
    /// A folder that has the words.
    package struct Folder: Sendable {
        /// Where it stands.
        package let path: String
        /// How the words stand in it.
        package let found: Found
        /// The folder without them, and where it is put.
        fileprivate let rest: (shelf: KeptShelf, folder: KeptFolder)?
    }

    /// How words stand in a folder.
    package enum Found: Sendable, Equatable {
        /// They can be taken out; `gone` are the files that go whole with them.
        case whole([Withdrawal.Place], gone: [String])
        /// They stand there in pieces, and are for somebody to take out piece by piece.
        case inPieces
    }

    /// The folders that have them.
    package let folders: [Folder]

    /// Finds words in every snapshot and in every paper that was issued.
    ///
    /// - Parameter folder: The content folder.
    package init(_ withdrawal: Withdrawal, in content: Content, at folder: String) {
        let snapshots = KeptShelf(content: folder, parent: KeptFolder.snapshots)
        let papers = KeptShelf(content: folder, parent: KeptFolder.papers)
        folders =
            content.snapshots.compactMap { old in
                withdrawal.applied(to: old).map { new in
                    Folder(
                        path: snapshots.path(of: old.name), found: .whole(new.places, gone: []),
                        rest: (snapshots, new.folder))
                }
            }
            + content.papers.compactMap { paper in
                let path = papers.path(of: paper.name)
                switch withdrawal.applied(to: paper) {
                case .withdrawn(let new, let places, let gone):
                    return Folder(path: path, found: .whole(places, gone: gone), rest: (papers, new))
                case .inPieces: return Folder(path: path, found: .inPieces, rest: nil)
                case nil: return nil
                }
            }
    }

    /// Takes the words out of the folders.
    ///
    /// - Throws: When the disk does not take one. Those before it are without the words.
    package func takeOut() throws(OutputFailure) {
        for folder in folders {
            guard let rest = folder.rest else { continue }
            try rest.shelf.replace(rest.folder)
        }
    }
}
