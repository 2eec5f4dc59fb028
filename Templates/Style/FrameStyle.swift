/// How the frame of a page looks: header, breadcrumb, main, footer.
enum FrameStyle {
    static let style: StaticString = """
        .wrap, main { max-width: var(--page); margin-inline: auto; padding-inline: max(1rem, 3vw); }
        main { padding-block: var(--space-4) var(--space-6); }
        .skip { position: absolute; left: -100vw; top: 0; padding: .7rem 1rem; background: var(--focus); color: #1c2430; z-index: 1; }
        .skip:focus { left: 0; }
        .site-header { border-top: 4px solid var(--thread); border-bottom: 1px solid var(--line); background: var(--raised); }
        .site-header .wrap { padding-block: .9rem .3rem; }
        .site-name { margin: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; max-width: none; }
        .site-name a { font-family: var(--serif); font-size: 1.25rem; font-weight: 600; color: var(--ink); text-decoration: none;
          padding: .15rem 0; }
        .site-name a:hover { text-decoration: underline; }
        .council { color: var(--muted); font-size: var(--small); }
        .site-nav, .footer-nav { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.05rem; margin: .3rem 0 0; padding: 0; }
        .site-nav li, .footer-nav li { margin: 0; }
        .site-nav a, .footer-nav a { display: inline-block; padding: .4rem 0; min-height: 24px; text-decoration: none; color: var(--link); }
        .site-nav a { border-bottom: 3px solid transparent; }
        .site-nav a:hover, .footer-nav a:hover { text-decoration: underline; }
        .site-nav a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--thread); }
        .site-notice { margin-block: 0; padding-block: .3rem .6rem; font-weight: 600; }
        .breadcrumb { font-size: var(--small); }
        .breadcrumb ol { list-style: none; display: flex; flex-wrap: wrap; align-items: baseline; margin: .7rem 0 0; padding: 0; color: var(--muted); }
        .breadcrumb li { display: flex; align-items: baseline; margin: 0; min-width: 0; }
        .breadcrumb li + li::before { content: "/"; padding: 0 .5rem; color: var(--line-strong); }
        .breadcrumb a { display: inline-block; padding: .15rem 0; min-height: 24px; color: var(--link); }
        .site-footer { border-top: 1px solid var(--line); background: var(--raised); font-size: var(--small); color: var(--muted); }
        .site-footer .wrap { padding-block: var(--space-4); }
        .site-footer p { margin: 0 0 .4rem; max-width: none; }
        .site-footer strong { color: var(--ink); }
        .print-only { display: none; }
        @media screen and (max-width: 40rem) {
          .site-name a { line-height: 1.25; }
          .site-nav { gap: 0 .9rem; font-size: var(--small); }
          .site-nav a { padding: .35rem 0 .25rem; }
          .site-notice { font-size: var(--small); }
        }

        """
}
