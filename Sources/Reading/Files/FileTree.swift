#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// The files of a folder on the disk, listed without Foundation, whose enumerator is many times slower.
///
/// Nothing outside the folder is read, whatever changes while it is: each part of a path is opened from the folder that it
/// stands in, and no link is followed on the way. A link to a file is resolved first, and then read as if the path
/// that it leads to had been asked for.
struct FileTree: ~Copyable {
    /// The folder itself, which may be reached by a link.
    private let folder: OpenFile
    /// Where it stands, without a link.
    private let path: String
    private static let deepest = 32

    /// Opens a folder; nil when there is none, or it may not be read.
    init?(_ path: String) {
        guard let resolved = FileTree.resolved(path), let folder = OpenFile(resolved, O_DIRECTORY) else { return nil }
        self.path = resolved
        self.folder = folder
    }

    /// What the folder holds, hidden names left out, sorted; at most 32 levels are entered.
    func list() -> [FileEntry] {
        var entries: [FileEntry] = []
        visit("", depth: 0, into: &entries)
        return entries.sorted { $0.path < $1.path }
    }

    private func visit(_ prefix: String, depth: Int, into entries: inout [FileEntry]) {
        guard depth < FileTree.deepest, let inner = names(in: prefix) else {
            entries.append(FileEntry(path: prefix, kind: .unreadable))
            return
        }
        for (name, kind) in inner where !SystemFile.isOne(name) {
            let path = prefix + name
            switch kind {
            case .folder: visit(path + "/", depth: depth + 1, into: &entries)
            case .file: entries.append(FileEntry(path: path, kind: .file))
            case .link: entries.append(FileEntry(path: path, kind: .link(to: target(of: path))))
            case .other: entries.append(FileEntry(path: path, kind: .unreadable))
            }
        }
    }

    private func names(in prefix: String) -> [(name: String, kind: OpenFile.Kind)]? { open(prefix)?.entries() }

    /// The file of this folder that a link leads to; nil when it leads to anything else.
    private func target(of link: String) -> String? {
        guard let resolved = FileTree.resolved(path + "/" + link) else { return nil }
        let root = path.hasSuffix("/") ? path : path + "/"
        guard resolved.hasPrefix(root) else { return nil }
        let inner = String(resolved.dropFirst(root.count))
        guard let file = open(inner), file.size != nil else { return nil }
        return inner
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }

    /// Opens what stands at a path in the folder. A path through a hidden name leads nowhere, and so does one through `..`.
    private func open(_ path: String) -> OpenFile? {
        // By scalars: a mark at the beginning of a name makes one character with the `/` before it.
        let parts = path.unicodeScalars.split(separator: "/").map(String.init)
        guard !parts.contains(where: SystemFile.isOne) else { return nil }
        guard let first = parts.first else { return OpenFile(".", O_DIRECTORY, in: folder) }
        var file = OpenFile(first, 0, in: folder)
        for part in parts.dropFirst() {
            guard let above = file.take() else { return nil }
            file = OpenFile(part, 0, in: above)
        }
        return file
    }

    /// The bytes of a file, which is not read when it has more than `most`.
    func read(_ path: String, most: Int) -> FileBytes { open(path)?.read(most: most) ?? .unreadable }
}
