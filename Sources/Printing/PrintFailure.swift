/// Why a paper was not made.
package struct PrintFailure: Error, Sendable, Equatable {
    /// What went wrong.
    package let message: String
    /// What the renderer said about it, or what to do; empty when it said nothing.
    package let details: String

    /// Makes a failure.
    package init(_ message: String, details: String = "") {
        self.message = message
        self.details = details
    }

    /// The end of what a program said, where it says what stopped it, without what a terminal could take for commands.
    static func words(_ bytes: [UInt8]) -> String {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { String($0.filter { !$0.isASCII || $0 >= " " }.prefix(300)) }.filter { !$0.isEmpty }
        let shown = lines.suffix(8)
        return (shown.count < lines.count ? ["…"] + shown : Array(shown)).joined(separator: "\n")
    }
}
