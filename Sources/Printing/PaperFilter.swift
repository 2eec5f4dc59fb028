import CPrinting

/// What pandoc must be told, in its own language, for Word and OpenDocument: their means for what the print page asks for by
/// class names.
enum PaperFilter {
    /// What pandoc is given of it.
    static var helper: Renderer.PandocHelper {
        ("--lua-filter", "paper.lua", RenderScript.bytes(of: .apart) + RenderScript.bytes(of: .paper))
    }

    /// What the sheet sets apart without words, for everything that pandoc makes.
    static var apart: String { String(decoding: RenderScript.bytes(of: .apart), as: UTF8.self) }
}
