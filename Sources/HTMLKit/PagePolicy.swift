/// What a page allows the browser that shows it: from where it loads what, and whom it tells where its reader comes from.
///
/// It stands in the page itself, because a page that is opened from a file share has no server to say it.
@usableFromInline
package struct PagePolicy: Sendable, Equatable {
    /// A Content-Security-Policy.
    package let content: String
    /// A Referrer-Policy.
    package let referrer: String

    /// Takes the two policies.
    package init(content: String, referrer: String) {
        self.content = content
        self.referrer = referrer
    }
}

extension HTMLWriter {
    /// Writes the policy. A browser holds what comes behind it to it, and nothing that stands before.
    @usableFromInline
    mutating func policy(_ policy: PagePolicy) {
        raw("<meta http-equiv=\"Content-Security-Policy\"")
        attribute("content", policy.content)
        raw("><meta name=\"referrer\"")
        attribute("content", policy.referrer)
        raw(">")
    }
}
