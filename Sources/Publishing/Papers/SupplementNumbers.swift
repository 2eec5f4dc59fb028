import Assessing
package import Diagnostics
import Graph
import Linking
package import Plan

/// Whether supplements go on with the numbers of pages where what was printed before them ends: that is known when it is
/// printed, and not before.
package enum SupplementNumbers {
    /// What is wrong with the first pages of an edition's supplements, beside its papers.
    package static func check(_ site: CheckedSite, _ papers: Papers) -> [Diagnostic] {
        (site.assessment?.plan.content.packed ?? []).flatMap { meeting in
            zip(meeting.packNames, meeting.supplements).compactMap { before, supplement in
                check(supplement, of: meeting, behind: last(of: papers[before]))
            }
        }
    }

    /// The number of the last page of a paper that everybody may have; nil where it is not printed.
    private static func last(of papers: [Paper]) -> Int? {
        papers.first { $0.format == .pdf }?.places[Meeting.packEnd].flatMap { Int($0.number) }
    }

    private static func check(_ supplement: Supplement, of meeting: Meeting, behind last: Int?) -> Diagnostic? {
        // It begins on a right-hand page.
        guard let last, case let next = last + 1 + last % 2, supplement.firstPage.value != next else { return nil }
        return Diagnostic(
            LinkingKind.supplementNumbers,
            "what is out before this supplement ends with page \(last), and this begins with page "
                + "\(supplement.firstPage.value)", at: supplement.firstPage.span,
            help: "write `first page: \(next)`, unless what is out was printed otherwise",
            subject: .init(entity: meeting.id.full, field: FieldKey.supplements.rawValue))
    }
}
