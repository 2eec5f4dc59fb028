/// The sources of a small council in which each rule has something to decide.
enum PlantedSources {
    static let holidays = """
        bank holidays:
          - {date: 19/09/2022, name: First}
          - {date: 26/12/2022, name: Second}
          - {date: 30/12/2022, name: Third}

        """

    static let files = [
        "site.yaml": """
        council: Testham
        title: The plan
        reporting date: 12/12/2022
        quiet after: 60
        young people:
          drafts: labelled
        statuses:
          - {id: on-track, word: On track, shape: ring, colour: green, meaning: on track}
          - {id: stuck, word: Stuck, shape: cross, colour: red, meaning: at risk}
          - {id: complete, word: Complete, shape: circle, colour: green, meaning: complete}

        """,
        "posts.yaml": """
        - post: Head of Oldham
          until: 31/12/2022
          succeeded by: Head of Newham
        - post: Head of Newham
        - post: Head of Elsewhere

        """,
        "calendar.yaml": holidays + """
            clocks:
              - {clock: papers, days: 5, kind: clear working days before, from: the meeting, source: a rule}
              - {clock: statement, days: 1, kind: working days after, from: the report, source: a rule}

            """,
        "boards.yaml": "- board: The Board\n  papers due: papers\n  meetings: [01/11/2022, 22/12/2022]\n",
        "inspections/i.md": """
        ---
        inspection: i
        title: Inspection
        took place: July 2022
        published: 16/09/2022
        statement due: statement
        ---

        ## OA1 Records

        """,
        "plans/p/plan.md":
            "---\nplan: p\ntitle: The work\nstate: agreed\nbegan: 01/06/2022\nanswers: i\n---\n",
        "plans/p/s1.md": """
        ---
        section: S1
        title: Section
        answers: OA1
        ---

        ## S1.1 First
        Lead: Head of Oldham
        Due: 30/11/2022

        ### How
        - Ask (due 01/12/2022)
        - Answer

        ### How we will know
        - Fewer wait

        ### In plain words
        You get an answer.

        ## S1.2 Second
        Lead: Head of Oldham
        Due: 31/12/2022

        ### How we will know
        - More come

        ### In plain words
        We will come.

        """,
        "plans/p/progress.csv":
            "date,ref,status,text,new due,agreed by\n14/11/2022,S1.2,On track,Begun.,,\n15/11/2022,S1.1,,Seen.,,\n",
        "plans/p/difference.csv":
            "date,ref,what changed,kind,who checked\n01/12/2022,S1.1,Nine of ten are asked,data,Head of Elsewhere\n",
        "reports/board.md": """
        ---
        report: board
        kind: board report
        title: The report
        board: The Board
        meeting: 22/12/2022
        as of: 12/12/2022
        ---
        The text.

        """,
        "pages/own.md": """
        ---
        page: own
        title: Our own
        ---

        ```actions
        columns: [action, lead, due, status, progress, moved, date asked for, days late]
        ```

        ```exceptions
        ```

        ```decisions
        ```

        ```deadlines
        ```

        ```waiting
        ```

        ```thread
        recommendation: OA1
        ```

        """,
        "young-people/en/index.md":
            "---\npage: index\ntitle: Start\n---\n```promises\nof: actions\n```\n\n```coming-up\n```\n",
    ]
}
