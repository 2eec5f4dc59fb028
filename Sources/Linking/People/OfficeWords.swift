/// Words that stand in the names of posts, teams, bodies and places and not in people's.
enum OfficeWords {
    /// Whether a word, in small letters, is one; also in the plural.
    static func contains(_ word: String) -> Bool { has(office, word) || has(work, word) || has(places, word) }

    /// Whether a word names a place or an institution, which people are remembered by: the James Street of a town.
    static func isPlace(_ word: String) -> Bool { has(places, word) }

    /// Whether a word that could name a place is as often a surname.
    static func isSurname(_ word: String) -> Bool { surnames.contains(word) }

    private static func has(_ words: Set<String>, _ word: String) -> Bool {
        words.contains(word) || (word.last == "s" && words.contains(String(word.dropLast())))
    }

    private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    private static let office = set(
        """
        head director manager officer lead team service board worker practitioner member chair chairperson group unit \
        partnership assistant deputy executive chief commissioner coordinator adviser advisor analyst cabinet council \
        councillor committee department hub police principal interim panel leader mayor clerk secretary treasurer president \
        minister ministry government ombudsman inspector inspectorate auditor audit commission association agency authority \
        office superintendent sergeant constable nurse doctor consultant teacher headteacher tutor specialist champion \
        ambassador supervisor president governor trustee solicitor psychologist therapist paediatrician administrator \
        reviewer guardian advocate independent strategic senior designated nominated associate acting corporate court forum \
        network federation union company limited ltd consultancy partner delegate steward commander registrar lawyer engineer scientist apprentice intern receptionist caseworker mentor \
        coach dentist midwife visitor driver chaplain tsar
        """)
    private static let work = set(
        """
        of for all the and in with health social governance care child children young people youth family families parent carer foster \
        fostering adoption kinship leaver voice internal external peer local national regional joint virtual quality \
        assurance performance practice safeguarding commissioning education learning finance legal digital data business \
        intelligence support programme project plan improvement participation advocacy right missing exploitation public \
        community communities housing justice contact assessment duty early help prevention front door intervention \
        reviewing planning strategy innovation ambition training development call conduct briefing enquiry survey workshop \
        visit review inspection report meeting minute record case file neighbourhood area borough district city county town full \
        everyone nobody staff monitoring commissioner inspection workforce human resources communication medical clinical mental special needs send
        """)
    private static let places = set(
        """
        house home lodge cottage hall court grange farm road street avenue close lane drive way crescent terrace place \
        square park garden green grove hill centre center school academy college university primary high nursery hospital \
        clinic surgery library church chapel cathedral trust foundation institute society charity award prize lecture \
        inquiry act law fund ward room building bridge station theatre museum hotel inn club day estate island bay
        """)
    private static let surnames: Set<String> = [
        "hall", "hill", "green", "ward", "lane", "day", "law", "church", "park", "grove", "young", "case", "lodge",
    ]
}
