import Diagnostics
import Parallel
import Plan

/// What every reader needs and adds to: the names that are known and the problems that were found.
struct ReadingContext: Sendable {
    /// Which names mean what.
    var vocabulary = Vocabulary() { didSet { registers = [:] } }
    /// The status scale; empty until `site.yaml` has been read.
    var statuses: [Status] = [] {
        didSet {
            let named = statuses.flatMap { status in
                [status.id.text, status.word.text].map { (Vocabulary.fold($0), status) }
            }
            statusNames = Dictionary(named, uniquingKeysWith: { first, _ in first })
        }
    }
    /// The statuses by their folded ids and words: each row of a log asks for one.
    private var statusNames: [String: Status] = [:]
    /// Other scales, by name; none until `site.yaml` has been read.
    var scales: [Scale] = []
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
    /// How the dates of the plan that is being read may be written.
    var dateForms = DateForms()
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
    private var registers: [String: NameRegister] = [:]
    /// What is told once of a file, for it and its path.
    private var toldOnce: Set<String> = []
    /// What was found.
    var problems: [Diagnostic] = []

    /// Whether something that is told once of a file is told for the first time.
    mutating func tellsFirst(_ message: String, in file: SourceFile) -> Bool {
        toldOnce.insert(file.path + message).inserted
    }

    /// The status of the scale that a text names.
    func status(named name: String) -> Status? { statusNames[Vocabulary.fold(name)] }

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
        let register = names(of: definition, more)
        let near = register.known.help(for: name.text)
        report(
            kind, "`\(name.text)` is not known in \(definition.name)", at: name.span,
            help: near.isEmpty && !register.listed.isEmpty ? "what can stand there: \(register.listed)" : near)
    }

    /// The names of the fields of a record, made ready once.
    mutating func names(of definition: RecordDefinition, _ more: [String] = []) -> NameRegister {
        let key = ([definition.name] + definition.fields.map(\.key.rawValue) + more).joined(separator: "\n")
        return names(key) { [vocabulary] in definition.fields.flatMap(vocabulary.names) + more }
    }

    /// The names of a register, made ready once.
    mutating func names(_ register: String, _ names: () -> [String]) -> NameRegister {
        if let names = registers[register] { return names }
        let names = NameRegister(names())
        registers[register] = names
        return names
    }
}
