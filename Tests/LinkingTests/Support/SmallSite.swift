import Diagnostics
import Graph
import Plan
import Reading

@testable import Linking

/// A site in memory, put together from a few strings.
struct SmallSite {
    private var files: [String: String] = [
        "site.yaml": """
        council: Hillside Council
        title: Plans
        audiences: [board, intranet, public]
        statuses:
          - { id: complete, word: Complete, shape: circle, colour: blue, meaning: complete }
          - { id: on-track, word: On track, shape: square, colour: green, meaning: on track }
        """
    ]

    /// Adds a file, or takes the place of one.
    func file(_ path: String, _ text: String) -> SmallSite {
        var site = self
        site.files[path] = text
        return site
    }

    /// Adds an inspection with the recommendations of these ids.
    func inspection(_ name: String, _ ids: String..., front: String = "") -> SmallSite {
        let entries = ids.map { "## \($0) Recommendation \($0)\n" }.joined(separator: "\n")
        return file(
            "inspections/\(name).md", "---\ninspection: \(name)\ntitle: Inspection \(name)\n\(front)\n---\n\n" + entries
        )
    }

    /// Adds a plan.
    func plan(_ name: String, _ front: String = "", state: String = "agreed", body: String = "") -> SmallSite {
        file(
            "plans/\(name)/plan.md", "---\nplan: \(name)\ntitle: Plan \(name)\nstate: \(state)\n\(front)\n---\n\(body)")
    }

    /// Adds a section of the plan `p`, or of another.
    func section(_ id: String, of plan: String = "p", front: String = "", _ body: String) -> SmallSite {
        file(
            "plans/\(plan)/\(id.lowercased()).md",
            "---\nsection: \(id)\ntitle: Section \(id)\n\(front)\n---\n\n\(body)\n")
    }

    /// Adds the log of the plan `p`: `date,ref,status,text,new due,why,agreed by,audience`.
    func progress(_ rows: String..., of plan: String = "p") -> SmallSite {
        let header = "date,ref,status,text,new due,why,agreed by,audience\n"
        return file("plans/\(plan)/progress.csv", header + rows.joined(separator: "\n") + "\n")
    }

    /// The content, and what reading found.
    func read() -> (content: Content?, problems: [Diagnostic]) {
        ContentReader.read(files: files.map { ($0, Array($1.utf8)) }, name: "Content")
    }

    /// The site as an edition links it; fails when it cannot be read.
    func link(_ edition: String = "public") throws -> LinkedSite {
        try LinkedSite(read(), edition: edition)
    }
}

/// What linking made of a content, with every problem of reading and linking.
struct LinkedSite {
    struct Unreadable: Error {}

    let selection: Selection
    let plan: LinkedPlan
    let problems: [Diagnostic]

    init(_ read: (content: Content?, problems: [Diagnostic]), edition name: String) throws {
        guard let content = read.content, let edition = Edition(name, audiences: content.site.audiences) else {
            throw Unreadable()
        }
        selection = Selection.select(edition, of: content)
        let linked = Linker.link(selection)
        plan = linked.plan
        problems = (read.problems + linked.problems).sortedByPlace()
    }

    /// Finds out what references mean in what was selected.
    var resolver: ReferenceResolver {
        var known: [Diagnostic] = []
        return ReferenceResolver(
            index: EntityIndex(selection.content, withheld: selection.withheld, &known))
    }

    /// The posts of what was selected by their names.
    var postNames: PostNames {
        var known: [Diagnostic] = []
        return PostNames(selection.content.posts, &known)
    }

    /// The problems of a kind.
    func problems(_ kind: LinkingKind) -> [Diagnostic] { problems.filter { $0.id == kind.rawValue } }

    /// The messages of the problems of a kind.
    func messages(_ kind: LinkingKind) -> [String] { problems(kind).map(\.message) }

    /// The ids of the errors, each once, sorted.
    var errors: [String] { Set(problems.filter { $0.severity == .error }.map(\.id)).sorted() }

    /// The subjects of the problems of a kind, sorted.
    func subjects(_ kind: LinkingKind) -> [String] { problems(kind).compactMap(\.subject?.entity).sorted() }

    /// What holds a mention of an entity: `holder part`, sorted.
    func mentions(of id: String) -> [String] {
        plan.mentions(of: EntityID(id)).map { "\($0.origin.holder.name) \($0.origin.part.name)" }.sorted()
    }

    /// The ties of an action: `recommendation through`.
    func ties(of id: String) -> [String] {
        plan.action(EntityID(id))?.ties.map { "\($0.recommendation.full) \($0.through)" } ?? []
    }
}

extension Reference.Origin.Part {
    /// Its kind, and of a row its day, or the first and last of its month.
    fileprivate var name: String {
        switch self {
        case .progress(.day(let day)): "progress(\(day))"
        case .progress(let period): "progress(\(period.firstDay) to \(period.lastDay))"
        default: "\(self)"
        }
    }
}

extension EntityID {
    /// Takes apart `scope:local`, or a scope alone.
    init(_ full: String) {
        let parts = full.split(separator: ":", maxSplits: 1).map(String.init)
        self.init(scope: parts[0], local: parts.count > 1 ? parts[1] : "")
    }
}

extension Reference.Origin.Holder {
    /// The full id, or the page's name.
    var name: String {
        switch self {
        case .entity(let id): id.full
        case .page(let name): "page \(name)"
        case .report(let name): "report \(name)"
        case .document(let name): "document \(name)"
        case .glossary: "glossary"
        }
    }
}

extension SourceText {
    /// A text that is a file of its own.
    init(_ text: String) {
        let file = SourceFile(path: "text", text: text)
        self.init(file: file, range: 0..<file.byteCount)
    }
}
