/// How plain elements look, without any class.
enum BaseStyle {
    static let style: StaticString = """
        *, ::before, ::after { box-sizing: border-box; }
        html { font-size: 106.25%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body { margin: 0; background: var(--paper); color: var(--ink); font-family: var(--sans); line-height: 1.55;
          overflow-wrap: anywhere; }
        h1, h2, h3, h4, h5, h6 { font-family: var(--serif); font-weight: 600; line-height: 1.22; text-wrap: balance; margin: 1.5em 0 .5em; }
        h1 { font-size: var(--h1); letter-spacing: -.01em; margin-top: 0; }
        h2 { font-size: var(--h2); }
        h3 { font-size: var(--h3); }
        h4, h5, h6 { font-size: var(--h4); }
        p, ul, ol, dl, blockquote, pre { margin: 0 0 1em; }
        p, .prose > ul, .prose > ol, blockquote { max-width: var(--measure); }
        ul, ol { padding-left: 1.4rem; }
        li { margin: .25rem 0; }
        a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
        a:visited { color: var(--link-visited); }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 5px var(--focus-ink); border-radius: 2px; }
        main:focus { outline: none; box-shadow: none; }
        :target { scroll-margin-top: 1rem; background: linear-gradient(90deg, var(--raised), transparent); }
        blockquote { margin-left: 0; padding-left: var(--space-4); border-left: 3px solid var(--line-strong); color: var(--muted); }
        code { font-size: .9em; background: var(--raised); padding: .1em .3em; border-radius: 3px; }
        pre { padding: var(--space-3); background: var(--raised); border-radius: var(--radius); overflow-x: auto; }
        pre code { padding: 0; background: none; }
        img, svg { max-width: 100%; }
        hr { border: 0; border-top: 1px solid var(--line); margin: var(--space-5) 0; }
        .lead-in { font-size: var(--lead); color: var(--muted); }
        .holder { margin: var(--space-3) 0 .2rem; font-weight: 600; }
        .mentions { padding-left: 1.2rem; }

        """
}
