import Diagnostics
import Plan

/// Names that keep a file from being read: `posts.yml`, and `s1.md.txt`, which editors write where endings are hidden; one with
/// capitals.
enum MeantName {
    private static let endings = [
        (".yml", ".yaml"), (".yaml.txt", ".yaml"), (".yml.txt", ".yaml"), (".md.txt", ".md"), (".csv.txt", ".csv"),
        (".markdown", ".md"), (".yaml.yaml", ".yaml"),
    ]

    /// The path that was meant; nil where none is near.
    static func path(of path: String) -> String? {
        if let ending = endings.first(where: { path.lowercased().hasSuffix($0.0) }) {
            let meant = path.dropLast(ending.0.count) + ending.1
            return FileKind(String(meant)) == nil ? register(of: String(meant)) ?? String(meant) : String(meant)
        }
        if let register = register(of: path) { return register }
        let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let name = path[start...].lowercased()
        return name == path[start...] ? nil : path[..<start] + name
    }

    /// The register that a file beside `site.yaml` was meant for: `post.yaml`, `glossary.txt`.
    private static func register(of path: String) -> String? {
        guard !path.contains("/"), let dot = path.lastIndex(of: "."),
            [".yaml", ".txt", ".csv", ".md", ".json"].contains(path[dot...].lowercased())
        else { return nil }
        return Suggestion.nearest(
            to: path[..<dot].lowercased() + ".yaml", among: FileKind.registers.sorted(), within: 1)
    }

    /// The file without which a folder is none, in other letters: `Plan.md`.
    static func head(of path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count == 3, let head = heads[String(parts[0])], parts[2] != head, parts[2].lowercased() == head
        else {
            return nil
        }
        return parts.dropLast().joined(separator: "/") + "/" + head
    }

    private static let heads = ["plans": "plan.md", Scorecard.folder: ScorecardReader.indicators]

    /// The folder of the content that was meant by another name: `Plans`, `inspection`, `young people`.
    static func folder(of name: String) -> String? {
        let plain = name.lowercased().replacing(" ", with: "-").replacing("_", with: "-")
        if folders.contains(name) { return nil }
        return Suggestion.nearest(to: plain, among: folders, within: 1)
    }

    private static let folders = [
        "plans", "inspections", "pages", "reports", "documents", Scorecard.folder, YoungPage.folder, "assets",
        KeptFolder.snapshots, KeptFolder.papers, KeptFolder.packs,
    ]
}
