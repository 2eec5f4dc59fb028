import Archive
import XML

/// What is put right in an OpenDocument file after pandoc made it: it is put together anew from what a paper needs, with
/// the properties of its page and without any time at which it was made.
enum OpenDocumentFile {
    /// Changes with what is done here, so that papers that were made otherwise are made again.
    static let recipe = "open document 2 "

    private static let type = "application/vnd.oasis.opendocument.text"
    private static let content = "content.xml"
    private static let styles = "styles.xml"
    private static let pictures = "Pictures/"
    private static let pictureTypes = [
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "svg": "image/svg+xml",
    ]
    /// The namespaces of its text, by our prefix.
    private static let namespaces = [
        "office", "style", "text", "table", "draw", "fo", "svg",
    ].reduce(into: ["xlink": "http://www.w3.org/1999/xlink"]) { spaces, prefix in
        let names = ["draw": "drawing", "fo": "xsl-fo-compatible", "svg": "svg-compatible"]
        spaces[prefix] = OpenDocumentReference.names + (names[prefix] ?? prefix) + ":1.0"
    }
    private static let prefixes = Dictionary(uniqueKeysWithValues: namespaces.map { ($0.value, $0.key) })
    private static let limits = Archive.Limits(part: 512 << 20, total: 1 << 30)

    /// The paper; nil when it is none.
    static func finished(_ bytes: [UInt8], _ job: PrintJob) -> [UInt8]? {
        guard let archive = try? Archive(bytes, within: limits), let text = try? archive.bytes(of: content),
            let look = try? archive.bytes(of: styles),
            let tree = try? XMLReader.root(of: text, prefixes: prefixes, within: .ours), !tree.holdsUnknownNames
        else { return nil }
        let room = OpenDocumentReference.textWidth(isOnItsSide: job.head.isOnItsSide)
        let set = OpenDocumentBody.set(tree, in: room).document(namespaces)
        var parts: [(name: String, type: String, bytes: [UInt8])] = [
            (content, "text/xml", set), (styles, "text/xml", look), ("meta.xml", "text/xml", meta(job.head)),
        ]
        for name in archive.names where name.hasPrefix(pictures) {
            let ending = name.split(separator: ".").last.map(String.init) ?? ""
            guard let type = pictureTypes[ending], let picture = try? archive.bytes(of: name) else { return nil }
            parts.append((name, type, picture))
        }
        var written = ArchiveWriter(packs: true)
        // Whoever looks at the first bytes of the file finds there what it is.
        written.add("mimetype", Array(type.utf8), isPacked: false)
        written.add("META-INF/manifest.xml", manifest(parts.map { ($0.name, $0.type) }))
        for part in parts { written.add(part.name, part.bytes) }
        return written.finished()
    }

    private static func manifest(_ parts: [(name: String, type: String)]) -> [UInt8] {
        let entries = ([("/", type)] + parts).map { name, type in
            "<manifest:file-entry manifest:full-path=\"\(name)\" manifest:media-type=\"\(type)\"/>"
        }
        return Array(
            """
            \(OpenDocumentReference.declaration)<manifest:manifest \
            xmlns:manifest="\(OpenDocumentReference.names)manifest:1.0" manifest:version="1.2">\
            \(entries.joined())</manifest:manifest>

            """.utf8)
    }

    /// The title stands escaped in the page already.
    private static func meta(_ head: PrintHead) -> [UInt8] {
        let author = head.author.map { "<dc:creator>\(WordFile.escaped($0))</dc:creator>" } ?? ""
        let day = head.created.map { "<dc:date>\($0)T00:00:00</dc:date>" } ?? ""
        return Array(
            """
            \(OpenDocumentReference.declaration)<office:document-meta xmlns:office="\(OpenDocumentReference.names)office:1.0" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta>\
            <dc:title>\(head.title)</dc:title><dc:subject>\(head.kind)</dc:subject>\
            <dc:description>\(head.stamp)</dc:description><dc:language>\(WordFile.escaped(head.language))</dc:language>\
            \(author)\(day)</office:meta></office:document-meta>

            """.utf8)
    }
}
