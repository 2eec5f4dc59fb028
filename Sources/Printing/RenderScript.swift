import CPrinting

/// `Python/render.py` and what it uses, which go with the program when that is copied alone.
enum RenderScript {
    /// The name of its file.
    static let name = "render.py"

    /// What it holds.
    static let bytes = bytes(of: .render)

    /// The files that stand beside one another: the script, and what takes in the pages that others made.
    static let files = [(name: name, bytes: bytes), (name: "parts.py", bytes: bytes(of: .parts))]

    /// A script of the folders `Lua` and `Python`.
    static func bytes(of script: PrintingScript) -> [UInt8] {
        Array(UnsafeBufferPointer(start: script.first, count: script.count))
    }
}
