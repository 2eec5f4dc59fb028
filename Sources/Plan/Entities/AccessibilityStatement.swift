/// What the council says about who can use the site and who cannot: the facts from which the statement that the law
/// asks for is made (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
package struct AccessibilityStatement: Sendable {
    /// How far the site meets WCAG 2.2 AA.
    package enum Compliance: String, Sendable, CaseIterable {
        case full, partial, none
    }

    /// Yes or no.
    package enum Answer: String, Sendable, CaseIterable {
        case yes, no
    }

    /// Something that was tested: what, by whom, when, how.
    package struct Test: Sendable {
        package var what: PlainText
        package var by: PlainText
        package let date: Written<Day>

        /// Makes a test.
        package init(what: PlainText, by: PlainText, date: Written<Day>) {
            self.what = what
            self.by = by
            self.date = date
        }
    }

    /// A document of somebody else that the site leads to, and that the council cannot make accessible itself.
    package struct Document: Sendable {
        /// Its title, with whose it is.
        package var title: PlainText
        /// What kind of file it is, and how large, as written.
        package var kind: PlainText
        package var size: PlainText
        /// What does not work in it for everyone.
        package var problem: PlainText?

        /// Makes a document.
        package init(title: PlainText, kind: PlainText, size: PlainText) {
            self.title = title
            self.kind = kind
            self.size = size
        }
    }

    /// How far it complies.
    package let compliance: Compliance
    /// The day on which the statement was prepared.
    package let prepared: Written<Day>
    /// The day on which it was last looked at again.
    package var reviewed: Written<Day>?
    /// Whether people who use a screen reader tested the site.
    package let screenReaderTested: Bool
    /// How and when the council answers reports of problems, as it says it.
    package var reply: PlainText
    /// What was tested.
    package var tests: [Test] = []
    /// The documents of others.
    package var documents: [Document] = []
    /// What the statement is about.
    package var scope: [Prose] = []
    /// What does not work for everyone, and why.
    package var problems: [Prose] = []
    /// How it was tested.
    package var testing: [Prose] = []
    /// What is done to make it better.
    package var improving: [Prose] = []

    /// Makes a statement.
    package init(
        compliance: Compliance, prepared: Written<Day>, screenReaderTested: Bool, reply: PlainText
    ) {
        self.compliance = compliance
        self.prepared = prepared
        self.screenReaderTested = screenReaderTested
        self.reply = reply
    }
}
