/// The old and the new folder of an edition, and how one takes the other's place.
struct Swap {
    /// Where the edition is read.
    let target: String
    /// Where the new one is put together.
    let staging: String
    /// Where the old one waits while a disk that cannot exchange folders moves the new one in.
    private let retired: String

    /// Names the folders: fresh ones, because some that an earlier build left behind cannot be removed.
    init(root: String, edition: String) {
        target = root + "/" + edition
        staging = SideFolder.fresh(.new, of: edition, in: root)
        retired = SideFolder.fresh(.old, of: edition, in: root)
    }

    /// The manifest of the edition as it is; an empty one when there is none yet.
    ///
    /// - Throws: A failure when the folder is not ours.
    func manifest() throws(OutputFailure) -> Manifest {
        switch Disk.entry(target) {
        case .nothing: return Manifest(paths: [])
        case .folder:
            if let manifest = Manifest(in: target) { return manifest }
            if Disk.names(target)?.isEmpty ?? false { return Manifest(paths: []) }
            throw OutputFailure(
                "`\(target)` holds files that were not made here, and they would be lost among the new ones",
                help: "name another folder with --output, or empty this one yourself")
        case .file, .other:
            throw OutputFailure("`\(target)` is not a folder", help: "name another folder with --output")
        }
    }

    /// Puts the new folder in the old one's place, in one step where the disk can.
    ///
    /// - Returns: The old one, when it cannot be removed.
    func commit(_ manifest: Manifest) throws(OutputFailure) -> [String] {
        guard Disk.makeFolder(staging), Disk.write(manifest.bytes, to: staging + "/" + Manifest.name) else {
            throw .unwritable(staging)
        }
        if Disk.entry(target) == .nothing {
            guard Disk.move(staging, to: target) else { throw .unwritable(target) }
            return []
        }
        if Disk.exchange(staging, target) { return Disk.remove(staging) ? [] : [staging] }
        guard Disk.move(target, to: retired) else { throw .unwritable(target) }
        guard Disk.move(staging, to: target) else {
            _ = Disk.move(retired, to: target)
            throw .unwritable(target)
        }
        return Disk.remove(retired) ? [] : [retired]
    }
}
