import HTMLKit
import Plan
import Synchronization

/// The pieces of the frame that are the same bytes on all pages of a folder. Each is made once: to make them anew for
/// every page took a twentieth of the time of a build.
final class FrameCache: Sendable {
    /// What a piece depends on, beside what all pages share.
    struct Key: Hashable {
        /// A piece of the frame.
        enum Piece: Hashable {
            case header
            /// The foot, which names the versions of a plan.
            case footer(plan: String?)
        }

        /// The piece.
        let piece: Piece
        /// The folder of the page, which relative links begin from.
        let folder: String
        /// The plan whose own names for things are used.
        let scope: String?
    }

    private let pieces = Mutex<[Key: RenderedHTML]>([:])

    /// The piece of that key, made now if no page has had it made.
    func piece(_ key: Key, _ make: () -> some HTML) -> RenderedHTML {
        if let made = pieces.withLock({ $0[key] }) { return made }
        let made = RenderedHTML(make())
        pieces.withLock { $0[key] = made }
        return made
    }
}

extension PageContext {
    /// A piece of the frame that says the same on all pages of this page's folder.
    func shared(_ piece: FrameCache.Key.Piece, _ make: () -> some HTML) -> RenderedHTML {
        publication.frames.piece(.init(piece: piece, folder: address.folder, scope: scope), make)
    }
}
