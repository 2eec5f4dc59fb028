import Diagnostics
import Parallel
import Plan

/// What every reader needs and adds to: the names that are known and the problems that were found.
struct ReadingContext: Sendable {
    /// Which names mean what.
    var vocabulary = Vocabulary()
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
        let near = Suggestion.help(for: name.text, among: names)
        var seen: Set<String> = []
        let listed = names.filter { seen.insert(Vocabulary.fold($0)).inserted }.map { "`\($0)`" }
        let list = "\(definition.name) has: " + listed.joined(separator: ", ")
        report(
            kind, "`\(name.text)` is not known in \(definition.name)", at: name.span,
            help: near.isEmpty ? (names.isEmpty ? "" : list) : near)
    }
}
