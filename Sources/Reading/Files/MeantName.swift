/// Names whose ending keeps a file from being read: `posts.yml`, and `s1.md.txt`, which editors write where endings are hidden.
enum MeantName {
    private static let endings = [
        (".yml", ".yaml"), (".yaml.txt", ".yaml"), (".yml.txt", ".yaml"), (".md.txt", ".md"), (".csv.txt", ".csv"),
        (".markdown", ".md"), (".yaml.yaml", ".yaml"),
    ]

    /// The path that was meant, where a path has such an ending.
    static func path(of path: String) -> String? {
        endings.first { path.lowercased().hasSuffix($0.0) }.map { path.dropLast($0.0.count) + $0.1 }
    }
}
