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
            /// The head, with a mark at an area.
            case header(SiteArea?)
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

    /// The piece of that key, if a page has had it made.
    func piece(_ key: Key) -> RenderedHTML? { pieces.withLock { $0[key] } }

    /// Keeps a piece for other pages.
    func keep(_ piece: RenderedHTML, for key: Key) { pieces.withLock { $0[key] = piece } }
}

extension Page {
    /// Writes a piece of the frame that says the same on all pages of this page's folder.
    mutating func shared(_ piece: FrameCache.Key.Piece, _ write: (inout Page) -> Void) {
        let key = FrameCache.Key(piece: piece, folder: context.address.folder, scope: context.scope)
        let frames = context.publication.frames
        if let made = frames.piece(key) { return add(made) }
        let start = html.count
        write(&self)
        frames.keep(RenderedHTML(html, from: start), for: key)
    }
}
