import ArgumentParser
import Publishing

/// `goldthread build`: makes an edition of the site.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an edition of the site.",
        discussion: """
            With errors nothing is written, and the last site stands as it was. Papers that are still those of their \
            reports stay and are linked; `goldthread print` makes the others.
            """)

    @OptionGroup var options: SiteOptions

    @Option(name: .long, help: "The folder that holds the editions.")
    var output = "Output"

    func run() throws {
        let writing = SiteWriting(options, output: output)
        let request = try options.request()
        let site = try writing.checked(request)
        let press = try writing.press(site, request)
        try writing.write(site, press, site.keptPapers(press.jobs, in: output), workers: request.workers)
    }
}
