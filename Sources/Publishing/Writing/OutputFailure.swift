/// Why an edition could not be written. The last one stands as it was.
package struct OutputFailure: Error, Sendable {
    /// What went wrong.
    package let message: String
    /// What to do.
    package let help: String

    init(_ message: String, help: String) {
        self.message = message
        self.help = help
    }
}
