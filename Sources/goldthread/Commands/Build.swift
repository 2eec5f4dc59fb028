import ArgumentParser

/// `goldthread build`: makes an edition of the site.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make an edition of the site.")

    @OptionGroup var options: SiteOptions

    func run() throws {}
}
