/// Kinds of words that say nothing where nothing stands beside them: what belongs into a field says more than these.
struct EmptyWords {
    /// The words of which texts of the kind are made.
    let words: Set<String>
    /// Those that say nothing by themselves.
    let alone: Set<String>

    private init(_ words: String, alone: String) {
        self.words = EmptyWords.set(words)
        self.alone = EmptyWords.set(alone)
    }

    /// That nothing is new, or that something goes on: `No change since last month`, `Work continues`.
    static let news = EmptyWords(
        """
        no not none nothing any new news same still yet remains continuing continues continue continued ongoing going work \
        works working open live change changes changed update updates updated progress progressed progressing made reported \
        report further since last previous previously month week quarter meeting time period present moment awaited \
        awaiting chased discussed held issues issue add comment comments position applicable on-track provided follow \
        lead ok okay fine underway way under hand track plan place well due next expected board refer referred arranged scheduled
        """,
        alone:
            "ongoing continuing continues continued progressing underway awaiting chased update ok okay on-track open unchanged"
    )
    /// That something was taken note of: `Noted with thanks`, `To be considered`.
    static let acknowledgements = EmptyWords(
        """
        noted acknowledged received thanks thank you feedback comment comments no not action actions taken needed required \
        none nothing further considered consideration under heard listened passed ok okay yes agreed understood duly point \
        points taken
        """, alone: "noted acknowledged received listened")
    /// That something is kept somewhere, or that somebody knows. Alone, what a document is called without its day or title; what
    /// was done to know (`Audit`, `Survey`) is more than that: `Minutes`, `Seen by manager`, `See appendix A`.
    static let containers = EmptyWords(
        """
        minutes meeting meetings team email emails document documents doc docs word excel pdf spreadsheet folder \
        folders file files drive sharepoint system log tracker evidence appendix annex attachment attached col column row tab \
        sheet page link hyperlink url see seen held confirmed verbal verbally lead manager officer knows known discussed \
        supervision shared saved stored available yes ticked tick box self-assessment self assessment onedrive server \
        database screenshot screenshots teams chat mosaic liquidlogic iro above below row attached internal self-evident
        """,
        alone: """
            email emails spreadsheet hyperlink link url document documents folder tracker verbal verbally tick minutes notes \
            report reports paper papers screenshot screenshots photo photos letter letters slides presentation agenda \
            policy procedure certificate template form register dashboard scorecard sharepoint onedrive teams system \
            database self-assessment mosaic liquidlogic self-evident
            """)
    /// That something is good, or is to be looked at: `Improved outcomes`, `Impact being measured`.
    static let praise = EmptyWords(
        """
        improved improving improvement improvements improve better positive good great excellent well effective outcome \
        outcomes impact impacts result results change changes difference made increased enhanced progress all more children \
        families young people measured evaluated assessed collated collected evidenced evaluation evaluating measuring \
        planned yet embedded tbc not none no nothing data moment present time stage everything ongoing work continuing \
        continues action actions complete completed feedback
        """, alone: "improving improved better positive")
    /// That there is a reason: `Operational reasons`, `Agreed at board`.
    static let reasons = EmptyWords(
        """
        reason reasons operational various other delay delays delayed slippage slipped late yes no agreed board meeting \
        discussed minutes moved extended needed required more time date changed change rescheduled agreement not done \
        capacity resource resources resourcing staffing workload priority priorities pressure pressures competing lack \
        limited issue issues due work unforeseen circumstances
        """,
        alone: """
            yes no delay delays delayed slippage slipped reason reasons capacity resource resources resourcing staffing \
            workload priority priorities pressure pressures unforeseen other various agreed moved extended
            """)

    /// Words that join others of any kind.
    static let joints = set(
        "a all an the at as by for from in into of on to with and or is are was has have had been be being this that it per"
    )

    private static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
