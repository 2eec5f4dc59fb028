import Plan

/// A folder beside an edition, under a hidden name, that is there while the edition is replaced.
struct SideFolder {
    /// What stands in it.
    enum Content: String, CaseIterable {
        /// An edition that is being put together.
        case new
        /// The one that it replaces.
        case old
    }

    private let name: String
    private let edition: String
    private let content: Content
    private let number: Int

    /// The folder of a name; nil when it is none of ours.
    private init?(_ name: String) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].isEmpty, Slug.isFileName(String(parts[1])) else { return nil }
        let words = parts[2].split(separator: "-", omittingEmptySubsequences: false)
        guard let content = Content(rawValue: String(words[0])), words.count <= 2,
            let number = words.count == 1 ? 1 : Int(words[1])
        else { return nil }
        (self.name, edition, self.content, self.number) = (name, String(parts[1]), content, number)
    }

    /// A name that nothing has.
    static func fresh(_ content: Content, of edition: String, in root: String) -> String {
        let name = "\(root)/.\(edition).\(content.rawValue)"
        var path = name
        var number = 1
        while Disk.entry(path) != .nothing {
            number += 1
            path = "\(name)-\(number)"
        }
        return path
    }

    /// Puts right what interrupted builds left behind: an edition that was moved away and not replaced comes back, and
    /// what is half made goes.
    ///
    /// - Returns: What cannot be removed.
    static func recover(in root: String) -> [String] {
        let found = (Disk.names(root) ?? []).compactMap { SideFolder($0) }
        for folder in found.filter({ $0.content == .old }).sorted(by: { $0.number > $1.number }) {
            let target = root + "/" + folder.edition
            guard Disk.entry(target) == .nothing, Manifest(in: root + "/" + folder.name) != nil else { continue }
            _ = Disk.move(root + "/" + folder.name, to: target)
        }
        return found.map { root + "/" + $0.name }.filter { !Disk.remove($0) }
    }
}
