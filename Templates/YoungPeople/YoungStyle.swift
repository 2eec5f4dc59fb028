/// How the pages for young people look. Sides are those of the direction of the text, so that pages from right to left
/// need no styles of their own.
enum YoungStyle {
    static let style: StaticString = """
        *, ::before, ::after { box-sizing: border-box; }
        html { font-size: 125%; -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font-family: var(--sans); line-height: 1.6; overflow-wrap: anywhere; }
        .site-header, main, .site-footer { max-width: 34rem; margin: 0 auto; padding: var(--space-4) 1rem; }
        h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 2em 0 .6em; }
        h1 { font-size: clamp(1.6rem, 1.2rem + 2.4vw, 2.2rem); margin: 0; }
        h2 { font-size: 1.4rem; }
        h3 { font-size: 1.15rem; }
        p, ul, ol, dl, blockquote { margin: 0 0 1em; }
        ul, ol { padding-inline-start: 1.4rem; }
        li { margin: .4rem 0; }
        a { color: var(--link); text-underline-offset: .15em; }
        a:visited { color: var(--link-visited); }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; box-shadow: 0 0 0 6px var(--focus-ink); border-radius: 4px; }
        main:focus { outline: none; box-shadow: none; }
        img, svg { max-width: 100%; height: auto; }
        .skip { position: absolute; inset-inline-start: 1rem; top: -10rem; background: var(--paper); padding: .6rem 1rem; }
        .skip:focus { top: .5rem; }
        .site-header { padding-bottom: 0; }
        .site-name { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; margin: 0 0 var(--space-3); font-weight: 700; font-size: 1.1rem; }
        .site-name a { color: inherit; }
        .council { font-weight: 400; font-size: .8rem; color: var(--muted); }
        .site-notice { font-size: .8rem; color: var(--muted); padding: 0; margin: 0 0 var(--space-3); }
        .pages, .languages { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 0 0 var(--space-3); }
        .pages li, .languages li { margin: 0; }
        .pages a, .languages a { display: inline-block; padding: .35rem .9rem; border: 2px solid var(--line-strong); border-radius: 999px; color: inherit; text-decoration: none; }
        .languages a { font-size: .9rem; border-style: dashed; }
        .pages a:hover, .languages a:hover { border-color: currentColor; text-decoration: underline; }
        .pages [aria-current], .languages [aria-current] { background: var(--ink); color: var(--paper); border-color: var(--ink); font-weight: 700; }
        .pictured { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 0 1rem; align-items: center; margin: var(--space-4) 0; }
        .pictured .drawing { width: 4.5rem; height: 4.5rem; }
        .pictured-words > :last-child { margin-bottom: 0; }
        .label { display: inline-block; padding: .3rem .8rem; border: 2px dashed currentColor; border-radius: .6rem; font-weight: 600; font-size: .9rem; }
        .easy-read { border-style: solid; }
        .checked, .by, .counts { color: var(--muted); font-size: .9rem; }
        .promises { list-style: none; padding: 0; counter-reset: promise; }
        .promise { position: relative; padding: 1rem; margin: 0 0 1rem; background: var(--raised); border-radius: 1rem; border: 2px solid var(--line); }
        .promise > :last-child { margin-bottom: 0; }
        .promise-words { font-size: 1.05rem; }
        .state { --state: 2rem; display: flex; gap: .6rem; align-items: center; margin-bottom: .4rem; }
        .coming-up { list-style: none; padding: 0; }
        .coming-up > li { padding-inline-start: 1rem; border-inline-start: 4px solid var(--thread); margin: 0 0 1.2rem; }
        .coming-up p { margin: 0 0 .3rem; }
        .when { font-weight: 700; }
        .heard { list-style: none; padding: 0; }
        .heard > li { padding: 1rem; border: 2px solid var(--line); border-radius: 1rem; margin: 0 0 1rem; }
        .heard dl { margin: 0; }
        dt { font-weight: 700; margin-top: .8rem; }
        dl > dt:first-child { margin-top: 0; }
        dd { margin: 0 0 .3rem; }
        .said blockquote { margin: 0; font-size: 1.1rem; }
        .said p { margin: 0; }
        .note, .plain, .display { padding: 1rem; border-radius: 1rem; background: var(--raised); border: 2px solid var(--line-strong); margin: 0 0 1rem; }
        .note > :last-child { margin-bottom: 0; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 1em; }
        caption { text-align: start; font-weight: 700; padding-bottom: .3rem; }
        th, td { text-align: start; padding: .4rem; border-bottom: 1px solid var(--line); vertical-align: top; }
        .site-footer { border-top: 2px solid var(--line); font-size: .85rem; margin-top: var(--space-6); }
        .site-footer h2 { font-size: 1rem; margin: 1.4em 0 .4em; }
        .versions { display: block; color: var(--muted); }
        .print-only { display: none; }
        @media (max-width: 30rem) {
          .languages a { padding: .25rem .7rem; font-size: .9rem; }
          .languages { gap: .4rem; }
          .pages { gap: 0 .9rem; border-block: 2px solid var(--line); padding-block: .2rem; }
          .pages a { padding: .55rem 0 .4rem; font-size: .8rem; border-width: 0 0 4px; border-color: transparent; border-radius: 0; text-decoration: underline; }
          .pages [aria-current] { background: none; color: inherit; border-color: currentColor; text-decoration: none; }
        }
        @media print {
          html { font-size: 14pt; }
          .pages, .languages, .skip { display: none; }
          .print-only { display: block; }
          .promise, .heard > li, .pictured { break-inside: avoid; }
        }

        """
}
