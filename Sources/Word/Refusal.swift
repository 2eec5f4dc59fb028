/// Something in a header or footer that its papers would carry to everybody who reads them.
package struct Refusal: Sendable, Equatable {
    /// What it is.
    package enum Thing: Sendable, Equatable {
        /// A field, by its instruction.
        case field(String)
        /// What Word fills in from a property of the document, by the property's name.
        case property(String)
        /// A link, by where it leads.
        case link(String)
        /// A picture that stands elsewhere.
        case linkedPicture(String)
        /// A picture of another kind than PNG and JPEG, or a broken one, by its name.
        case picture(String)
        /// A drawing that is neither a picture nor a shape.
        case drawing
        /// A picture or shape as Word 2007 and before wrote it.
        case oldDrawing
        /// Words across the sheet.
        case watermark
        /// A table of figures, a sound or another document within this one, or a button.
        case object
        /// Text that is not shown.
        case hiddenText
        /// A style whose text is not shown, by its name.
        case hidingStyle(String)
        /// A picture or shape that is not shown.
        case hiddenDrawing
        /// Something in two forms, of which only Word knows which it shows.
        case forms
        /// A relation to something elsewhere that nothing shows.
        case relation(String)
        /// Anything else, by the name of its element.
        case element(String)
    }

    /// Where it stands, such as `the footer of the first page`.
    let place: String
    /// What it is.
    package let thing: Thing

    /// What is wrong, in an officer's words.
    package var message: String {
        switch thing {
        case .field(let instruction): "\(place) has the field \(quoted(instruction))"
        case .property(let name): "\(place) shows \(quoted(name)) from the properties of this document"
        case .link(let target): "\(place) has a link to \(quoted(target))"
        case .linkedPicture(let target): "\(place) shows a picture that stands elsewhere: \(quoted(target))"
        case .picture(let name): "\(place) shows \(quoted(name)), which is not a whole PNG or JPEG picture"
        case .drawing: "\(place) has a chart, a diagram or another drawing that papers cannot take"
        case .oldDrawing: "\(place) has a picture or shape in the form of Word 2007 and before"
        case .watermark: "\(place) has a watermark"
        case .object: "\(place) has an object of another program"
        case .hiddenText: "\(place) has hidden text"
        case .hidingStyle(let name): "\(place) uses the style \(quoted(name)), which hides text"
        case .hiddenDrawing: "\(place) has a hidden picture or shape"
        case .forms: "\(place) says one thing in some versions of Word, and another in others"
        case .relation(let target): "\(place) refers to \(quoted(target)), though it shows nothing of it"
        case .element(let name): "\(place) has something that papers cannot take (\(quoted(name)))"
        }
    }

    /// What to do about it in Word.
    package var help: String {
        switch thing {
        case .field:
            """
            in Word click the field and press Ctrl+Shift+F9, which makes plain text of it; what papers work out \
            themselves are \(WordField.Name.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))
            """
        case .property:
            """
            in Word click it, delete it, and type the words; the paper's own are under Insert, Quick Parts, Document \
            Property: *Title*, *Subject* and *Comments*
            """
        case .link: "in Word right-click the link and choose *Remove Hyperlink*: its words stay"
        case .linkedPicture:
            "in Word delete the picture, and put it in again with Insert, Pictures, from a file of yours"
        case .picture: "save the picture as PNG, and in Word put that in its place"
        case .drawing: "in Word put a picture of it in its place, as PNG"
        case .oldDrawing: "in Word choose File, Info, Convert; then delete it and put it in again"
        case .watermark: "in Word choose Design, Watermark, *Remove Watermark*"
        case .object: "in Word put plain text or a picture in its place"
        case .hiddenText: "in Word press Ctrl+Shift+8 to see it, and delete it"
        case .hidingStyle: "in Word press Ctrl+Shift+8 to see its text, and delete it or give it another style"
        case .hiddenDrawing: "in Word choose Layout, Selection Pane to see it, and delete it"
        case .forms: "in Word delete it, and type or draw it anew"
        case .relation: "open the document in Word and save it again, which takes out what is not shown"
        case .element: "in Word delete it, or type it anew as plain text"
        }
    }

    /// The first words of a text in backticks, without what would end them.
    private func quoted(_ text: String) -> String {
        let words = text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ").replacing("`", with: "'")
        return words.count > 80 ? "`\(words.prefix(80))…`" : "`\(words)`"
    }
}
