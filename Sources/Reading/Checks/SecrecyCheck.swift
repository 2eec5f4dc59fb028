import Diagnostics
import Plan

/// Finds items of an agenda that are kept from the public while every paper that they name is for everybody. It is asked of
/// all that was read: an edition no longer has what it leaves out.
enum SecrecyCheck {
    static func check(_ content: Content, _ context: inout ReadingContext) {
        guard let widest = Edition.widest(of: content.site.audiences) else { return }
        for meeting in content.meetings {
            for item in meeting.items where item.restriction != nil {
                let audiences = item.papers.flatMap { content.audiences(ofPaper: $0.text) }
                guard let first = item.papers.first, !audiences.isEmpty, audiences.allSatisfy(widest.shows) else {
                    continue
                }
                let papers = item.papers.count == 1 ? "its paper `\(first.text)` is" : "all its papers are"
                context.report(
                    .restrictedPaperShown, "this item is kept from the public, and \(papers) for everybody",
                    at: first.span,
                    help:
                        "write `audience:` with who may read it at the head of the paper; what all may read is not exempt",
                    subject: .init(entity: EntityID(scope: meeting.name.text, local: item.id.text).full))
            }
        }
    }
}

extension Content {
    /// The audiences of all that the name of a paper can mean; none where there is no such paper. Where a folder stands
    /// before the name, it is of that folder.
    fileprivate func audiences(ofPaper written: String) -> [Audience] {
        let parts = written.split(separator: "/", maxSplits: 1).map(String.init)
        guard let name = parts.last else { return [] }
        let folders: [(name: String, audiences: [Audience])] = [
            (
                "reports",
                reports.filter { $0.name.text == name }.map(\.audience) + issues(of: name).map(\.head.audience)
            ),
            (KeptFolder.papers, papers.filter { $0.name == name }.map(\.head.audience)),
            ("documents", documents.filter { $0.name.text == name }.map(\.audience)),
            (Minutes.folder, meetings.filter { $0.name.text == name }.compactMap { $0.minutes?.audience }),
            (WorkPlan.folder, workPlans.filter { $0.name.text == name }.map(\.audience)),
            (Scorecard.folder, scorecards.filter { $0.scope.text == name }.map(\.audience)),
            ("plans", plans.filter { $0.scope.text == name }.map(\.audience)),
            ("inspections", inspections.filter { $0.scope.text == name }.map(\.audience)),
        ]
        return folders.filter { parts.count == 1 || $0.name == parts[0] }.flatMap(\.audiences)
    }
}
