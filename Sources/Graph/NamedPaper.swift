import Diagnostics
package import Plan

/// A paper of an agenda, by the name that the agenda gives it.
package struct NamedPaper: Sendable {
    /// What it is called.
    package let title: String
    /// Its page.
    package let address: Address
}

extension LinkedPlan {
    /// The paper of a name: a report, or one that was issued; the minutes of a meeting; a document, scorecard, work plan,
    /// plan, inspection or page. Nil where there is none.
    package func paper(named name: String) -> NamedPaper? {
        if let report = content.reports.first(where: { $0.name.text == name }) {
            return NamedPaper(title: report.title.text, address: .report(name))
        }
        if let issued = content.papers.first(where: { $0.head.report == name }) {
            return NamedPaper(title: issued.head.title, address: .report(name))
        }
        guard let entity = entities[EntityID(scope: name)] else { return nil }
        guard entity.kind == .meeting else { return NamedPaper(title: entity.title.text, address: entity.address) }
        return content.meeting(named: name)?.minutes.map { _ in
            NamedPaper(title: entity.title.text, address: .minutes(name))
        }
    }
}
