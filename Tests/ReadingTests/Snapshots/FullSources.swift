/// Two small councils: one that writes everything that can be written, and one that writes as little as it can.
enum FullSources {
    /// Everything that can be written, with marks, escapes and lines that a snapshot must keep.
    static let full = Sources([
        "site.yaml": site, "posts.yaml": posts, "boards.yaml": boards, "glossary.yaml": glossary,
        "calendar.yaml": calendar,
        "inspections/i.md": inspection, "inspections/i.csv": followUp,
        "inspections/j.md": otherInspection, "plans/p/plan.md": plan,
        "plans/p/s1.md": section,
        "plans/p/s2.md": "---\nsection: P2\ntitle: Two\n---\n\n# G2 What is to come\n\n## P2.1 Only a title\n",
        "plans/p/costs.csv": "Item,Cost\n\"Rooms, two\",\"£1,000\"\n",
        "plans/p/progress.csv": progress, "plans/p/difference.csv": difference,
        "young-people/heard.csv": heard,
        "plans/q/plan.md": "---\nplan: q\ntitle: The plan before\nstate: superseded by p\nended: 01/02/2024\n---\n",
    ])

    /// As little as can be written.
    static let least = Sources.section("## P1.1 One\n")

    private static let site = """
        council: Anytown "on the hill" \\ Council
        title: Plans of every kind
        service: Families
        language: cy
        reporting date: 31/03/2025
        contact: plan@anytown.example
        audiences: [board, staff, public]
        quiet after: 60
        small numbers: {threshold: 6, shown to: board}
        statuses:
          - {id: done, word: Done, shape: circle, colour: blue, meaning: complete}
          - {id: going, word: Going well, shape: square, colour: green, meaning: on track}
        scales:
          - name: mood
            statuses:
              - {id: good, word: Good, shape: ring, colour: green, meaning: on track}
          - name: risk
            statuses:
              - {id: high, word: High, shape: bar, colour: red, meaning: at risk}
        labels:
          action: [Task, Tasks]
          section: [Part, Parts]
          recommendation: [Finding, Findings]
          lead: [Owner, Owners]
        names:
          lead: [Who, "Who leads"]
          steps: [What we do]
        young people: {title: Us, groups: [The Voices, Juniors]}
        """

    private static let heard = """
        date,group,said,about,consent,consent until,of how many,did,will do,why not,ref,told by,told on,audience
        01/06/2024,The Voices,"Ask us, ""please"" 😬",Being asked,yes,31/12/2199,12,We ask,We will ask twice,Not yet always,"OA1, P1.1",Head of Homes,02/06/2024,board
        03/06/2024,Juniors,,Rooms,,,,,,,,,,
        """

    private static let posts = """
        - post: Head of Homes
          kind: team
          also: [HoH, Homes]
          organisation: Anytown
          from: 01/01/2020
          until: 31/12/2024
          vacant: 01/12/2024
          succeeded by: Head of Care
        - post: Head of Care
        """

    private static let calendar = """
        events:
          - {event: the launch, date: 01/03/2024, source: The invitation}
          - {event: the move}
        bank holidays: [{date: 26/12/2024, name: Boxing Day}, {date: 01/01/2025, name: New Year}]
        clocks:
          - {clock: five clear days, days: 5, kind: clear working days before, from: the meeting, source: The Act}
          - {clock: seventy days, days: 70, kind: working days after, from: the report, source: The letter, printed as: 70 days}
        access rules:
          - duty: agenda and papers
            bodies: [committee, joint committee]
            days: 5
            kind: clear days before
            from: the meeting
            says: Papers are open
            source: The Act, section 1
            settled by: The council
            in force from: 01/04/1986
            in force until: 31/12/2199
            checked: the Act itself
          - {duty: call-in, bodies: [executive], days: 3, kind: working days after, from: the decision, says: It can be called in, source: The constitution, in force from: 01/05/2023}
        """

    private static let boards = """
        - board: Board
          also: [The Board]
          kind: executive
          members by office: Nobody is named
          meets: quarterly
          chair: Head of Care
          members: [Head of Homes]
          purpose: To see
          receives: [A report]
          papers due: five clear days
          meetings: [04/06/2024]
        - board: Panel
        """

    private static let glossary = """
        - {term: QA, stands for: Quality Assurance, meaning: Looking again}
        - {term: Early help, meaning: Help before}
        """

    private static let inspection = """
        ---
        inspection: i
        title: The inspection
        kind: ILACS
        by: Ofsted
        took place: March 2023
        published: 04/05/2023
        statement due: seventy days
        source: https://example.org/report
        judgements:
          - {area: Leadership, grade: Good}
          - {area: Care, grade: Outstanding}
        weights: [must, should]
        columns:
          - {key: rule, title: Rule, kind: text}
        audience: board
        ---
        What it says.

        ## OA1 First finding
        Printed as: 4.1
        Weight: must
        Paragraphs: 17 (57, 138)
        Addressed to: the council
        Rule: 12 (2)
        Taken up by: j:OB1
        Not linked: Nobody says so
        Response: partly accepted
        Response by: Board
        Response on: 02/06/2023
        Not accepted: A second part
        Why not: It is done elsewhere
        Plain words looked at: 12/04/2024 k39d
        Formerly: OA0
        Audience: board

        Text of it.

        ### Context
        Behind it.

        ### In plain words
        Simply.

        ## OA2 Second finding
        Weight: should
        """

    private static let followUp = """
        date,ref,state,text,by,document,audience
        10/04/2024,OA1,judged done,"It is done, mostly",Board,Minutes of April,board
        12/09/2024,OA1,closed,They came back.,Ofsted,Letter of September,
        13/09/2024,OA2,,They asked again.,,,
        """

    private static let otherInspection = """
        ---
        inspection: j
        title: The visit
        ---

        ## OB1 Another
        Response: not accepted
        Response by: Head of Care
        Response on: May 2023
        Not accepted: All of it
        Why not: It is for others to do

        """

    private static let plan = """
        ---
        plan: p
        title: The plan
        state: agreed
        began: 01/02/2024
        ended: 2030
        agreed by: Board
        answers: [i, j]
        ties: ours
        outcomes: [difference, next steps]
        without: [measures]
        statement: It goes on
        source: The minutes
        versions:
          - {version: "1.0", date: 01/02/2024, note: First}
          - {version: "2.0", date: March 2024}
        columns:
          - {key: cost, title: Cost, kind: number}
          - {key: note, title: Note, kind: text}
          - {key: share, title: Share, kind: percent, kept in: log}
          - {key: mood, title: Mood, kind: status, scale: mood}
        section label: [Priority, Priorities]
        gates: [delivered, embedded]
        dates: mm/yy
        bands:
          - {band: Soon, means: within the year, until: 31/03/2025}
          - {band: Later, means: when there is room}
        audience: board
        ---
        What it is for. *Emphasis*, a \\* star, “quotes” and é.

        ```actions
        plan: p
        section: P1
        group: G1
        recommendation: OA1
        weight: must
        recommendation state: open
        who: Head of Homes
        status: [done, overdue]
        due before: 31/12/2025
        due after: 01/01/2024
        columns: [action, lead, cost]
        ```

        More, after a block.

        ```actions
        ```

        ```judgements
        inspection: i
        ```

        ```you-said-we-did
        group: Young Voices
        ```

        ```changes
        since: 01/03/2024
        from: before
        to: after
        ```

        ## OA1 What was done
        Told here.

        ### Done so far
        - Begun
          - And gone on

        ## OA2 What else was done
        """

    private static let section = """
        ---
        section: P1
        number: 1
        printed as: Part One
        title: One
        lead: Head of Homes
        answers: [OA1]
        formerly: P0
        outcomes: none
        topic: home
        plain words looked at: 2024-04-12 k39dx4
        audience: board
        ---
        About the section.

        ```table
        caption: What it costs
        file: costs.csv
        ```

        ```table
        caption: By hand
        | A | B |
        | 1 | *2* |
        ```

        ## Expected outcomes
        - Homes are good
          - near by

        ## In plain words
        You have a home.

        ## P1.1 Find homes (OA2)
        Printed as: 1a
        Who: Head of Homes,
          Head of Care
        Due: 31/12/2024; March 2025
        Starts: 01/03/2024
        Review: June 2025
        Answers: OA1, j:OB1
        Added: 05/03/2024
        Continues: q
        Formerly: P0.1
        Plain words about: P1.1a
        Topic: school
        Plain words looked at: 12 April 2024 k39dx4ht
        Audience: board
        Cost: 1,200
        Note: a "note"

        Free text of the action.

        ### What we do
        - P1.1a Look for homes (due March 2024)
          in two lines (who: Head of Care)
          - P1.1b Ask
          - In plain words: We look for a home.
        - Choose

        ### How we will know
        - P1.1c More homes
          - P1.1d near by

        ### Context
        Behind the action.

        ### In plain words
        We find homes.

        ### Why in plain words
        We had to wait.

        # G1 What is there
        Printed as: 1.1
        Who: Head of Homes
        Due: 03/24; Soon; within two months of the launch
        Answers: OA1
        Audience: board

        What belongs together.

        ## P1.2 Keep homes
        Who:
        """

    private static let progress = #"""
        date,ref,status,text,new due,why,agreed by,evidence,audience,corrective action,back on track by,sign-off by,checked by,evidence date,looked at,plain words,Share,field,new words
        10/04/2024,P1.1,going,"Two lines,
        and ""quotes""",31/12/2025,It takes longer,Board,Minutes of May,board,Ask again,June 2024,Board,,,,It takes us longer.,50%,,
        11/04/2024,P1.2,paused until 01/09/2024,,,,,,,,,,,,,,,,
        12/09/2024,P1.2,restarted,,,,,,,,,,,,,,,,
        13/09/2024,P2.1,"split into P1.1, P1.2",,,,,,,,,,,,,,,,
        14/09/2024,P1.2,Done,,,,,,,,,,,,,,,,
        15/09/2024,P1.1a,withdrawn,,,,,,,,,,,,,,,,
        16/09/2024,P1.2,embedded,It lasts.,,,,Audit,,,,,Board,01/09/2024,12 cases,,,,
        17/09/2024,P1.2,reopened,It lapsed.,,Nobody asked,,,,,,,,,,,,,
        18/09/2024,P1.1,,,,It was asked for,Board,,,,,,,,,,,title,Find *homes* near by (OA2)
        19/09/2024,P1.1a,,,,,Board,,,,,,,,,,,step,Look for homes near by
        20/09/2024,P1.1c,,,,,Board,,,,,,,,,,,measure,Many more homes
        """#

    private static let difference = """
        date,ref,what changed,kind,who checked,where kept,audience
        10/05/2024,P1.1,Children live **near**.,audit,Head of Care,The drive,board
        11/05/2024,P1.2,More,data,,,
        """
}
