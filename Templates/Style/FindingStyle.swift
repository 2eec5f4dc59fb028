/// How forms, the filter, the search and lists of pages look.
enum FindingStyle {
    static let style: StaticString = """
        [hidden] { display: none !important; }
        input[type=search], select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--muted);
          border-radius: 4px; padding: .4rem .6rem; min-height: 2.6rem; width: 100%; min-width: 0; }
        button { font: inherit; font-weight: 600; color: var(--paper); background: var(--accent); border: 1px solid var(--accent);
          border-radius: 4px; padding: .4rem 1rem; min-height: 2.6rem; cursor: pointer; flex: none; white-space: nowrap; }
        @media (forced-colors: active) { button { color: ButtonText; background: ButtonFace; border-color: ButtonText; } }
        button:hover { text-decoration: underline; }
        button[type=reset] { color: var(--accent); background: none; }
        .site-header .wrap { position: relative; }
        .site-search { display: flex; gap: .4rem; margin: .4rem 0 .2rem; max-width: 24rem; }
        @media (min-width: 60rem) {
          .site-search { position: absolute; top: .8rem; right: max(1rem, 3vw); width: 19rem; margin: 0; }
          .site-name { padding-right: 20rem; }
        }
        .filter { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: var(--space-3);
          margin: var(--space-4) 0; padding: var(--space-4); background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
        .filter .field { min-width: 0; }
        .filter .field label, .search-form label { display: block; font-size: var(--small); font-weight: 600; margin-bottom: .2rem; }
        @media (min-width: 60rem) { .filter .field-text { grid-column: span 2; } }
        .filter-foot { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.2rem; }
        .filter-check { display: inline-flex; gap: .45rem; align-items: center; min-height: 2rem; }
        .filter-check input { width: 1.15rem; height: 1.15rem; accent-color: var(--accent); }
        .filter-count { margin: 0 0 0 auto; font-weight: 600; font-variant-numeric: tabular-nums; }
        @media (scripting: none) { .filter { display: none; } }
        .jumps { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin: 0; padding: 0; }
        .jumps li { margin: 0; }
        .jumps a { display: inline-block; min-width: 24px; padding: .3rem 0; }
        .jumps a[aria-current] { color: var(--ink); font-weight: 600; }
        thead th button { all: unset; cursor: pointer; }
        thead th button:hover { text-decoration: underline; }
        thead th button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 5px var(--focus-ink); }
        /* Rows that stand by themselves: a browser lays out those that are seen, and leaves the others for later. Their
           roles are written out, so that they stay rows. The padding keeps what shows the focus from being cut off. */
        @media screen {
          .listing, .listing thead, .listing tbody, .listing caption { display: block; }
          .listing tbody tr { content-visibility: auto; contain-intrinsic-height: auto 6rem; }
        }
        @media screen and (min-width: 48.01rem) {
          .listing tr { display: grid; grid-template-columns: 33fr 18fr 17fr 19fr 13fr; margin: 0 -8px; padding: 0 8px; }
          .listing th, .listing td { min-width: 0; width: auto; }
          .listing thead th { align-content: end; }
          .listing .group th { grid-column: 1 / -1; }
        }
        @media print {
          .listing { table-layout: fixed; }
          .listing .col-lead { width: 17%; } .listing .col-due { width: 16%; }
          .listing .col-status { width: 22%; } .listing .col-answers { width: 12%; }
        }
        th[data-key] { white-space: nowrap; }
        th[data-key]::after { content: " ↑"; visibility: hidden; }
        th[data-key][aria-sort=ascending]::after { visibility: visible; }
        th[data-key][aria-sort=descending]::after { content: " ↓"; visibility: visible; }
        .group th { padding-top: var(--space-5); font-family: var(--serif); font-size: 1.1rem; font-weight: 600; border-bottom: 1px solid var(--line-strong); }
        @media screen and (max-width: 48rem) {
          .cards tr.group { background: none; border: 0; padding: 0; }
          .cards .group th { padding: var(--space-3) 0 0; }
          /* Sorting is in the form there; each card carries the headings of its cells. */
          .listing thead { display: none; }
          .listing tbody tr { contain-intrinsic-height: auto 16rem; }
        }
        .see-all { margin: 0 0 var(--space-2); }
        .search-form { max-width: var(--measure); }
        .search-line { display: flex; gap: .5rem; }
        .hint { margin: .4rem 0 var(--space-4); color: var(--muted); font-size: var(--small); }
        .search-status { margin: 0 0 var(--space-3); min-height: 1.6em; }
        .search-results { list-style: none; margin: 0; padding: 0; max-width: 52rem; }
        .search-results li { margin: 0; padding: var(--space-3) 0; border-top: 1px solid var(--line); }
        .search-results .moved { display: block; margin: .15rem 0 .3rem; }
        .search-results .tags:empty { display: none; }
        .tree, .tree ul { max-width: 52rem; }
        .tree > li > ul { margin-bottom: var(--space-3); }
        @media print { .filter > .field, .filter-check, .filter button, .search-line button, .site-search, .jumps, .see-all { display: none; }
          .filter { margin: 0; padding: 0; border: 0; background: none; } .filter-count { margin: 0; } }

        """
}
