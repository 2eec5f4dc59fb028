import Diagnostics
import Graph
import Markup
import Plan

/// What links lead to that nothing else refers to: papers and posts, by `reports/NAME` and `posts/NAME`, and headings of
/// pages, by `pages/NAME#HEADING`. So is everything that has a file of its own, where its name alone would say too little.
struct LinkTargets: Sendable {
    private var targets: [String: Entity] = [:]
    /// The names of what the edition leaves out.
    private var withheld: Set<String> = []

    /// The folders that a name begins with.
    private static let folders: Set = [
        "reports", "posts", "pages", "documents", "meetings", "inspections", "plans", "scorecards", "work-plans",
    ]

    /// Nothing but what has an id can be linked.
    init() {}

    /// Whether a reference is written as a folder and a name.
    static func isName(_ reference: String) -> Bool {
        reference.firstIndex(of: "/").map { folders.contains(String(reference[..<$0])) } ?? false
    }

    /// Collects the targets of a selection.
    ///
    /// - Parameter withheldReports: The names of the papers that it leaves out.
    init(_ content: Content, _ index: EntityIndex, withheldReports: Set<String>) {
        for report in content.reports {
            add("reports", report.name.text, .report, report.title, .report(report.name.text), report.name.span)
        }
        for post in content.posts {
            let name = Slug.make(post.name.text)
            add("posts", name, .post, post.name, .lead(post.name.text), post.name.span)
        }
        for page in content.pages { addHeadings(of: page) }
        let folders: [(folder: String, names: [String])] = [
            ("pages", content.pages.map(\.name.text)), ("documents", content.documents.map(\.name.text)),
            ("meetings", content.meetings.map(\.name.text)), ("inspections", content.inspections.map(\.scope.text)),
            ("plans", content.plans.map(\.scope.text)), ("scorecards", content.scorecards.map(\.scope.text)),
            ("work-plans", content.workPlans.map(\.name.text)),
        ]
        for (folder, names) in folders {
            for name in names { targets["\(folder)/\(name)"] = index[EntityID(scope: name)] }
        }
        withheld = Set(withheldReports.map { "reports/\($0)" })
        for id in index.withheld where id.local.isEmpty {
            withheld.formUnion(folders.map { "\($0.folder)/\(id.scope)" })
        }
    }

    /// The names that can be written.
    var names: [String] { targets.keys.sorted() }

    /// What a name leads to.
    func find(_ name: String) -> Result<Entity, ReferenceResolver.Failure> {
        if let target = targets[name] { return .success(target) }
        let file = String(name.prefix { $0 != "#" })
        return .failure(withheld.contains(file) ? .withheld(EntityID(scope: file)) : .unknown)
    }

    private mutating func add(
        _ folder: String, _ name: String, _ kind: Entity.Kind, _ title: PlainText, _ address: Address, _ span: Span,
        at heading: String = ""
    ) {
        let full = "\(folder)/\(name)" + (heading.isEmpty ? "" : "#" + heading)
        guard targets[full] == nil else { return }
        targets[full] = Entity(
            id: EntityID(scope: full), kind: kind, title: title, address: address, fragment: heading, span: span)
    }

    /// The headings of a page, each by the place that it has there.
    private mutating func addHeadings(of page: Page) {
        for prose in page.prose {
            var headings = Headings()
            prose.markup.walk(with: &headings)
            for heading in headings.found where !heading.isEmpty {
                add(
                    "pages", page.name.text, .heading, page.title, .page(page.name.text), page.name.span,
                    at: Slug.make(heading))
            }
        }
    }

    /// The words of the headings of a text.
    private struct Headings: MarkupVisitor {
        private(set) var found: [String] = []

        mutating func enter(_ node: MarkupNode) {
            if case .heading = node.kind { found.append(node.plainText) }
        }

        mutating func leave(_: MarkupNode) {}
    }
}
