import Diagnostics

/// What an XML file is made of, in its order.
enum XMLPiece {
    case start(XMLTag)
    case end
    case text(SourceText)
    case comment(Span)
}

/// The beginning of an element. The span covers its name.
struct XMLTag {
    let name: String
    let span: Span
    let attributes: [XMLAttribute]
}

/// An attribute, its value as XML hands it on. The span covers both.
struct XMLAttribute {
    let name: String
    let value: SourceText
    let span: Span
}
