/// The fields by which headers and footers name their paper. Word works them out from the document's properties when it
/// opens one; their values stand in the file for those who only look.
enum WordFields {
    /// A field with the value that it has.
    static func field(_ name: String, _ value: String) -> String {
        #"<w:fldSimple w:instr=" \#(name) "><w:r><w:t xml:space="preserve">\#(value)</w:t></w:r></w:fldSimple>"#
    }

    /// A header or footer of ours with the values of a paper.
    static func filled(_ part: String, _ head: PrintHead) -> String {
        [("TITLE", head.title), ("SUBJECT", head.kind), ("COMMENTS", head.stamp)].reduce(part) { part, known in
            part.replacing(field(known.0, ""), with: field(known.0, known.1))
        }
    }
}
