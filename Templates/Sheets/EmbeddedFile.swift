import CLook

/// A style sheet, a script or a drawing that has a file of its own and stands in the program, byte for byte.
protocol EmbeddedFile {
    var first: UnsafePointer<UInt8> { get }
    var count: Int { get }
}

extension EmbeddedFile {
    /// What stands in the file.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: first, count: count)) }
}

extension StyleFile: EmbeddedFile {}
extension ScriptFile: EmbeddedFile {}
extension DrawingFile: EmbeddedFile {}
