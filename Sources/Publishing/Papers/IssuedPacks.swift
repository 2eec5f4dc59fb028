import Diagnostics
import Digest
import Graph
import Linking
import Plan

/// Packs that are out: each is published as it lies, and what became of its papers since is told.
enum IssuedPacks {
    /// Papers whose text is not what it was when their pack went out, and papers that were added since.
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        let content = plan.content
        return content.packed.flatMap { meeting in
            content.packs.filter { meeting.packNames.contains($0.name) }.flatMap { check($0, of: meeting, plan) }
        }
    }

    private static func check(_ pack: KeptFolder, of meeting: Meeting, _ plan: LinkedPlan) -> [Diagnostic] {
        guard let sums = pack[IssuedPack.sources].flatMap(Sums.init) else { return [] }
        var told: Set<String> = []
        for difference in sums.differences(from: plan.sources(of: meeting, inPack: pack.name)) {
            // What is missing an edition may leave out; what is not printed from a text is not among them.
            switch difference {
            case .changed(let paper), .added(let paper): told.insert(paper)
            case .missing: continue
            }
        }
        return meeting.items.filter { meeting.packName(of: $0) == pack.name }.flatMap { item in
            item.papers.filter { told.contains($0.text) }.map { paper in
                Diagnostic(
                    LinkingKind.paperAfterPublication,
                    "`\(paper.text)` was changed or added after `\(pack.name)` went out, which stays as it was",
                    at: paper.span,
                    help: "put its text back; what is new comes as a paper of its own, in a supplement "
                        + "(`\(FieldKey.supplement.capitalised):`)",
                    subject: .init(entity: meeting.id(item.id).full))
            }
        }
    }
}

extension LinkedPlan {
    /// The packs that are out in this edition: what they are called, their PDF, and what pages tell of it.
    var issuedPacks: [(name: String, bytes: [UInt8], paper: Paper)] {
        if edition.isForYoungPeople { return [] }
        let names = Set(content.packed.flatMap(\.packNames))
        return content.packs.filter { names.contains($0.name) }.compactMap { pack in
            guard let bytes = pack[IssuedPack.pdf(of: edition)],
                let said = pack[IssuedPack.places(of: edition)].flatMap(PackPlaces.init)
            else { return nil }
            return (
                pack.name, bytes, Paper(format: .pdf, bytes: bytes.count, pages: said.pages, places: said.places)
            )
        }
    }
}
