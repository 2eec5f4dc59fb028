/// Takes the comments out of a drawing: programs write there what they are, and people what is meant for their colleagues.
enum SVGComments {
    /// The drawing without them. It must be well-formed: `<!--` then stands nowhere else.
    static func removed(from drawing: String) -> [UInt8] {
        let bytes = Array(drawing.utf8)
        let (begin, end) = (Array("<!--".utf8), Array("-->".utf8))
        var kept: [UInt8] = []
        var rest = bytes[...]
        while let comment = rest.firstRange(of: begin) {
            kept += rest[..<comment.lowerBound]
            rest = rest[comment.upperBound...]
            guard let close = rest.firstRange(of: end) else { return kept }
            rest = rest[close.upperBound...]
        }
        return kept + rest
    }
}
