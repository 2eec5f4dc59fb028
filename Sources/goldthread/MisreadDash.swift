import Diagnostics

/// An option whose two hyphens a word processor made a dash of: `–edition`.
struct MisreadDash {
    /// What is wrong, with what to type.
    let message: String

    /// The first of some arguments, if any is one.
    static func first(in arguments: [String]) -> MisreadDash? {
        guard let option = arguments.first(where: { $0.hasPrefix("–") || $0.hasPrefix("—") }) else { return nil }
        let name = option.drop { "–—-".contains($0) }
        return MisreadDash(message: "`\(option)` begins with a dash; type two hyphens: `--\(name)`")
    }
}
