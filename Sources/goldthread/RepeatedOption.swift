/// An option that is given twice: of two answers one would count, and nobody could see which.
enum RepeatedOption {
    /// The options that name one of several things each time.
    private static let lists: Set<Substring> = ["--plan"]

    /// The first that some arguments give twice.
    static func first(in arguments: [String]) -> String? {
        var known: Set<Substring> = []
        return arguments.prefix { $0 != "--" }.lazy.filter { $0.hasPrefix("--") }
            .compactMap { $0.split(separator: "=", maxSplits: 1).first }
            .first { !lists.contains($0) && !known.insert($0).inserted }.map(String.init)
    }
}
