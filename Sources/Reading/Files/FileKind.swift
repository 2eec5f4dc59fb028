import CommonMark
import Digest
import Plan

/// The kinds of file that are read, told by their paths.
enum FileKind: Equatable {
    case register, text, table
    /// A file of a snapshot, and one of a paper as it was issued.
    case snapshot, paper
    case picture, styles, document
    /// A document as somebody else made it.
    case pdf

    static let registers: Set<String> = [
        "site.yaml", "posts.yaml", "glossary.yaml", "boards.yaml", "calendar.yaml", offices,
    ]
    private static let pictureEndings = [".svg", ".png", ".jpg", ".jpeg"]

    /// The register of public offices, which snapshots do not keep.
    static let offices = "offices.yaml"

    /// The list of what to say to young people, in English.
    static let preferredWords = YoungPage.folder + "/en/say-instead.yaml"

    /// The kind of a file of the content; nil for one that nothing reads.
    init?(_ path: String) {
        let parts = path.split(separator: "/").map(String.init)
        guard let first = parts.first, let name = parts.last else { return nil }
        let text = FileKind.text(name)
        let kind: FileKind? =
            switch (first, parts.count) {
            case (_, 1): FileKind.registers.contains(path) ? .register : nil
            case ("assets", 2): FileKind.asset(name)
            case (Meeting.folder, 2), (WorkPlan.folder, 2), (Minutes.folder, 2):
                text != .table || path == Minutes.folder + "/" + Answer.file ? text : nil
            case ("documents", 2) where name.hasSuffix(TakenPaper.ending): .pdf
            case ("inspections", 2), ("documents", 2), ("pages", 2), ("reports", 2), ("plans", 3): text
            case (Scorecard.folder, 3): ScorecardReader.files.contains(name) ? text : nil
            case (KeptFolder.snapshots, 3...): FileKind.inSnapshot(parts.dropFirst(2).joined(separator: "/"))
            case (KeptFolder.papers, 3), (KeptFolder.packs, 3): .paper
            case (YoungPage.folder, 2):
                name == YoungPeopleReader.heard ? .table : name == HelpReader.name ? .register : nil
            case (YoungPage.folder, 3):
                path == FileKind.preferredWords || name == YoungPeopleReader.words ? .register : text
            default: nil
            }
        guard let kind else { return nil }
        self = kind
    }

    /// The kind of a file of a snapshot, by its path within it.
    private static func inSnapshot(_ path: String) -> FileKind? {
        path == KeptFolder.head || path == Sums.name || isKept(path) ? .snapshot : nil
    }

    /// Whether snapshots have a file of the content: the plans, what they refer to, and what young people said. Figures are
    /// added with the time that they tell of and never changed, so they need none.
    static func isKept(_ path: String) -> Bool {
        if path.hasPrefix("plans/"), path.hasSuffix("/" + ImprovementPlan.measures) { return false }
        return switch (path.split(separator: "/").first, FileKind(path)) {
        case (_, .register): registers.contains(path) && path != offices
        case ("plans", .text), ("plans", .table), ("inspections", .text), ("inspections", .table): true
        case (_, .table): path == YoungPage.folder + "/" + YoungPeopleReader.heard
        default: false
        }
    }

    private static func text(_ name: String) -> FileKind? {
        name.hasSuffix(".md") ? .text : name.hasSuffix(".csv") ? .table : nil
    }

    private static func asset(_ name: String) -> FileKind? {
        if name == Asset.extraStyles { return .styles }
        let name = name.lowercased()
        if name.hasSuffix(Asset.documentEnding) { return .document }
        return pictureEndings.contains(where: name.hasSuffix) ? .picture : nil
    }

    /// Whether it stands in `assets/`.
    var isAsset: Bool { [.picture, .styles, .document].contains(self) }

    /// The most bytes that a file may have. One that has more is not read.
    var mostBytes: Int {
        switch self {
        case .register, .text, .table: Markdown.maximumDocumentBytes
        case .snapshot: Markdown.maximumDocumentBytes
        case .paper, .pdf: 32 << 20
        case .picture: 500 << 10
        case .styles: 30 << 10
        case .document: 2 << 20
        }
    }
}
