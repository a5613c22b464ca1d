/** The dossier's style: a page of paper, in print and on screen. */
export const DOSSIER_STYLE = `
:root { color-scheme: light dark; font: 11pt/1.5 Georgia, 'Noto Serif', serif; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
section { break-before: page; }
section:first-of-type { break-before: auto; }
h1 { margin: 0; font-size: 1.9em; line-height: 1.2; }
h2 { margin: 1.6em 0 .5em; border-bottom: 1px solid; font-size: 1.1em; break-after: avoid; }
.kind, .aka, .source, footer { color: GrayText; font: .82em/1.4 system-ui, sans-serif; margin: .2em 0; }
.history { list-style: none; margin: 0; padding: 0; }
.history > li { margin: 0 0 1em; padding-left: 7em; break-inside: avoid; }
.history > li > p { margin: 0; }
.history time { float: left; margin-left: -7em; width: 6.5em; font-variant-numeric: tabular-nums; color: GrayText; }
blockquote { margin: .3em 0; padding-left: .8em; border-left: 2px solid; font-style: italic; }
.note { margin: 0 0 1.2em; }
pre { white-space: pre-wrap; }
td { border: 1px solid; padding: .1em .4em; }
footer { margin-top: 3em; }
@media print {
  @page { margin: 18mm; }
  body { max-width: none; margin: 0; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .source a::after { content: ' (' attr(href) ')'; font-size: .85em; }
}
`;
