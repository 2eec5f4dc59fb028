import CPrinting

/// `Python/render.py`, which goes with the program when that is copied alone.
enum RenderScript {
    /// The name of its file.
    static let name = "render.py"

    /// What it holds.
    static let bytes = Array(
        UnsafeBufferPointer(start: PrintingScript.render.first, count: PrintingScript.render.count))
}
