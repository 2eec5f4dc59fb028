package import HTMLKit

extension PagePolicy {
    /// A page on a screen loads the site's own styles, scripts and pictures, and asks its search.
    package static let screen = PagePolicy("script-src 'self'", "img-src 'self'", "form-action 'self'")

    /// A page for paper runs nothing and asks nothing. The shapes of statuses stand in its sheet itself, as `data:`:
    /// they are backgrounds, so that nobody is told a picture beside the word that says the same, and no drawing that
    /// is shown so runs or fetches anything.
    package static let paper = PagePolicy("img-src 'self' data:", "form-action 'none'")

    /// What a server says of all of them, with what a page cannot say of itself: who may put it in a frame. The guide
    /// gives it to those who run one.
    package static let server = PagePolicy(
        "script-src 'self'", "img-src 'self' data:", "form-action 'self'", "frame-ancestors 'none'")

    /// Everything is refused but the site's own styles and what is given. Another site is not told from which page its
    /// reader comes: the address of an intranet is nobody else's business. The council's own server still is, for its
    /// figures.
    private init(_ directives: String...) {
        let always = ["default-src 'none'", "style-src 'self'"]
        let rest = ["base-uri 'none'", "require-trusted-types-for 'script'"]
        self.init(content: (always + directives + rest).joined(separator: "; "), referrer: "same-origin")
    }
}

extension PageContext {
    /// What the page allows.
    var policy: PagePolicy {
        switch medium {
        case .screen: .screen
        case .paper, .issued: .paper
        }
    }
}
