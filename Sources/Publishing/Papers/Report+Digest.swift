import Diagnostics
import Digest
import Plan

extension Report {
    /// The digest of its file, whatever the ends of its lines: what an issued paper was made from.
    var digest: String { SHA256.hex(name.span.file.plainBytes) }
}
