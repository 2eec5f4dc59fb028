package import Plan

/// What is asked for: which sources, which edition, which day.
package struct SiteRequest: Sendable {
    /// The folder with the sources, on the disk.
    package let content: String
    /// The name of the edition; nil means the one that shows least.
    package let edition: String?
    /// The day to report on; nil means that of `site.yaml`, or today.
    package let day: Day?
    /// Today, for a site that names no reporting date.
    package let today: Day
    /// How many cores to make pieces of work for; 1 renders page after page.
    package let workers: Int
    /// A snapshot that is compared though no text asks for it.
    package var compared: String?

    /// Makes a request.
    package init(content: String, edition: String? = nil, day: Day? = nil, today: Day, workers: Int) {
        self.content = content
        self.edition = edition
        self.day = day
        self.today = today
        self.workers = min(max(1, workers), 256)
    }
}
