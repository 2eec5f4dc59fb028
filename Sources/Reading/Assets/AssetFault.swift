import Diagnostics

/// What is wrong with a file of `assets/`, and where.
struct AssetFault: Error {
    let message: String
    let span: Span
    /// What to do about just this; empty where there is nothing to say but what is told of all such files.
    var help = ""
    /// Whether it could do harm, or is only broken.
    var isUnsafe = true
}
