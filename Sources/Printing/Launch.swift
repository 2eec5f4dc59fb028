/// What is started to run a renderer.
struct Launch: Sendable, Equatable {
    /// The path of a program.
    let path: String
    /// What it is told before everything else.
    var words: [String] = []
}
