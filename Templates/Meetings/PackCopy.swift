import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The copy of a pack that the readers of an edition have: first that of the widest edition in which the meeting is, sheet for
/// sheet, and behind it, with numbers of its own, what this edition has beyond that. So a number that the public has means the
/// same page in every copy.
struct PackCopy {
    /// What an item has beyond the copy of everybody.
    struct Own {
        let item: AgendaItem
        /// Those of its papers that are printed: the ones that everybody has as they are here are not.
        let papers: [SourceText]
        /// Whether the copy of everybody has papers of it, too.
        let isAgain: Bool

        /// The place at which its papers begin.
        var start: String { isAgain ? PackItem.ownStart(item) : PackItem.start(item) }
    }

    /// What this copy is made from, and what everybody's is, as they stood when it was published; the same where no edition is
    /// wider.
    let mine, everybody: Publication
    /// The meeting as everybody's copy tells of it, and its pack.
    let openMeeting: Meeting
    let open: Pack
    /// What this edition has in the pack, and beyond everybody's copy.
    let pack: Pack
    let own: [Own]
    /// Whether this edition says more of the meeting itself.
    let saysMore: Bool

    /// Lays two copies beside each other.
    init(of meeting: Meeting, _ supplement: Supplement?, in publication: Publication) {
        let edition = Edition.widest(showing: meeting.audience, of: publication.site.audiences)
        let mine = publication.telling(packOf: meeting, supplement)
        let wider = edition.flatMap { publication.wider[$0] }?.telling(packOf: meeting, supplement) ?? mine
        self.mine = mine
        everybody = wider
        openMeeting = wider.plan.content.meeting(named: meeting.name.text) ?? meeting
        open = wider.assessment.pack(of: openMeeting, supplement)
        pack = mine.assessment.pack(of: meeting, supplement)
        let (here, there) = (Telling(mine, meeting), Telling(wider, openMeeting))
        own = pack.items.compactMap { [open, pack] item in
            let shown = open.items.first { $0.id.text == item.id.text }
            let saysMore = shown.map { here.line(of: item) != there.line(of: $0) } ?? true
            let isApart = pack.holdsApart(item)
            let papers = item.papers.filter { paper in
                let isShown = shown?.papers.contains { $0.text == paper.text } ?? false
                return isApart || !isShown || here.text(of: paper) != there.text(of: paper)
            }
            guard isApart || saysMore || !papers.isEmpty else { return nil }
            return Own(
                item: item, papers: pack.holds(item) ? papers : [],
                isAgain: open.open.contains { $0.id.text == item.id.text })
        }
        saysMore = supplement == nil && here.matter != there.matter
    }

    /// Whether the whole claims no standard.
    var isUnclaimed: Bool { !pack.unclaimed.isEmpty || !open.unclaimed.isEmpty }
}

/// What one edition tells of a meeting, to be laid beside what another does.
private struct Telling {
    let publication: Publication
    let meeting: Meeting

    init(_ publication: Publication, _ meeting: Meeting) {
        self.publication = publication
        self.meeting = meeting
    }

    /// What the meeting says of itself.
    var matter: [UInt8] { bytes { [meeting] in $0.proses(meeting.prose, in: meeting.name.text, level: 3) } }

    func line(of item: AgendaItem) -> [UInt8] {
        bytes { [meeting] in $0.add(PackLine(item: item, meeting: meeting)) }
    }

    /// What a paper says; nil where there is none. One that lies as others made it is the same file for all.
    func text(of paper: SourceText) -> [UInt8]? {
        publication.plan.paper(named: paper.text).map { named in
            named.taken == nil ? bytes { $0.add(PackPaper(paper: named, hasHead: false)) } : []
        }
    }

    private func bytes(_ write: (inout Page) -> Void) -> [UInt8] {
        var page = Page(
            PageContext(publication, at: .printPage(meeting.packName), on: .paper), into: HTMLWriter(capacity: 0))
        write(&page)
        page.finish()
        return page.html.bytes
    }
}
