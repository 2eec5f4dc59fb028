/// The list of the files that we made in a folder. Its presence says that the folder is ours.
struct Manifest {
    /// The name of the file that holds it. Editions are copied to web servers whole, and most of them do not serve
    /// names that begin with a dot.
    static let name = ".goldthread"
    private static let heading = "goldthread made these files; it replaces and removes no others"

    /// The paths, relative to the folder.
    let paths: Set<String>

    /// Lists some paths.
    init(paths: Set<String>) { self.paths = paths }

    /// Reads the manifest of a folder; nil when it has none.
    init?(in folder: String) {
        guard let bytes = Disk.read(folder + "/" + Manifest.name) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        guard lines.first == Manifest.heading else { return nil }
        paths = Set(lines.dropFirst())
    }

    /// Its bytes, the same for the same paths.
    var bytes: [UInt8] {
        Array(([Manifest.heading] + paths.sorted()).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
    }
}
