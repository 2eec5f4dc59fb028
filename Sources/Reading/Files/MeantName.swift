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
            return path.dropLast(ending.0.count) + ending.1
        }
        let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let name = path[start...].lowercased()
        return name == path[start...] ? nil : path[..<start] + name
    }
}
