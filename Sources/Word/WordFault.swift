/// Why a file is not read as a Word document.
package enum WordFault: Error, Sendable, Equatable {
    /// It is none, or is not whole.
    case broken
    /// It is an older document, or one that opens with a password: both are files of another form.
    case older
    /// It is a document of the form *Strict Open XML*, which pandoc does not read.
    case strict
    /// Something of it unpacks to more than any document that people make.
    case tooLarge
    /// A part is not whole.
    case brokenPart(String)
    /// A part declares entities, which can unfold to any size or stand in another file.
    case declaration(String)
    /// A part holds more elements, or elements within elements, than any that people make.
    case largePart(String)
}
