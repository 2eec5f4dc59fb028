import Diagnostics
import Parallel
import Plan

/// What every reader needs and adds to: the names that are known and the problems that were found.
struct ReadingContext: Sendable {
    /// Which names mean what.
    var vocabulary = Vocabulary() { didSet { knownNames = [:] } }
    /// The status scale; empty until `site.yaml` has been read.
    var statuses: [Status] = []
    /// The site's audiences; empty until `site.yaml` has been read.
    var audiences: [String] = []
    /// Whether those are all that the council named. Where some could not be read, what is marked for an audience that is
    /// not known is not told: it may be one of them.
    var knowsAudiences = true
    /// Whether the council's statuses and names of fields are known, by which everything but the site is read. Where they
    /// could not be read, nothing is told of the rest.
    var knowsNames = true
    /// Whether the groups of young people are those that the council named. Where something of `site.yaml` could not be read,
    /// a group that is not known is not told: it may stand there.
    var knowsGroups = true
    /// The council's own names of fields, where they are written.
    var ownNames: [SourceText] = []
    /// Whether the columns of the plan that is being read are known. Where one could not be read, a field of its actions that
    /// is not known is not told: it may be that one.
    var knowsColumns = true
    /// What the council calls things.
    var labels = Labels()
    /// The words that marks are made of; nil until `site.yaml` has been read.
    var marks: MarkWords?
    /// The pictures and styles that may be published, by name.
    var assets: [String: Asset] = [:]
    /// The names of all of them, those that were refused included.
    var assetNames: Set<String> = []
    /// Those of the pictures, made ready for whoever is to be told which was meant.
    let pictureNames = Once<KnownNames>()
    /// Names that are made ready, by what they are the names of.
    private var knownNames: [String: KnownNames] = [:]
    /// What was found.
    var problems: [Diagnostic] = []

    /// Adds a problem.
    mutating func report(
        _ kind: ReadingKind, _ message: String, at span: Span, label: String = "", help: String = "",
        related: [Diagnostic.Related] = [], subject: Diagnostic.Subject? = nil
    ) {
        problems.append(
            Diagnostic(kind, message, at: span, label: label, help: help, related: related, subject: subject))
    }

    /// Adds the problem that a name is not known, with the one that was probably meant.
    mutating func reportUnknown(
        _ kind: ReadingKind, _ name: SourceText, in definition: RecordDefinition, more: [String] = []
    ) {
        let names = definition.fields.flatMap(vocabulary.names) + more
        let near = known(of: definition, more).help(for: name.text)
        report(
            kind, "`\(name.text)` is not known in \(definition.name)", at: name.span,
            help: near.isEmpty && !names.isEmpty ? "\(definition.name) has: \(ReadingContext.listed(names))" : near)
    }

    /// How many names are listed: whoever reads them looks for one.
    private static let mostListed = 60

    /// Names as they are listed, of many the first.
    static func listed(_ names: [String]) -> String {
        var seen: Set<String> = []
        let different = names.filter { seen.insert(Vocabulary.fold($0)).inserted }
        let rest = different.count - mostListed
        return different.prefix(mostListed).map { "`\($0)`" }.joined(separator: ", ")
            + (rest > 0 ? " and \(rest) more" : "")
    }

    /// The names of the fields of a record, made ready once.
    mutating func known(of definition: RecordDefinition, _ more: [String] = []) -> KnownNames {
        let key = ([definition.name] + definition.fields.map(\.key.rawValue) + more).joined(separator: "\n")
        return known(key) { [vocabulary] in definition.fields.flatMap(vocabulary.names) + more }
    }

    /// Says ``did you mean `X`?`` of the names of a register, which are made ready once, or nothing.
    mutating func help(for name: String, in register: String, _ names: () -> [String]) -> String {
        known(register, names).help(for: name)
    }

    private mutating func known(_ key: String, _ names: () -> [String]) -> KnownNames {
        if let names = knownNames[key] { return names }
        let names = KnownNames(names())
        knownNames[key] = names
        return names
    }
}
