/** The colours of the pages, light and dark; the scale falls evenly, so that it survives print. */
const LIGHT =
  '--ink:#152026;--ink2:#45545c;--ink3:#5f6e76;--edge:#7f8d94;--line:#d7dee1;--page:#fff;--accent:#0b5875;--k1:#d3ebe2;--k2:#9fd0c8;--k3:#5dacb2;--k4:#267a92;--k5:#0c4a6b;--zero:#fbf3d4;--none:#e6eaec;--on1:#152026;--on3:#152026;--on4:#fff'
const DARK =
  '--ink:#e9eff1;--ink2:#b3c0c6;--ink3:#93a2a9;--edge:#72828a;--line:#2b373d;--page:#10171b;--accent:#74c7e3;--k1:#17404a;--k2:#1f606c;--k3:#459aa2;--k4:#74c0bc;--k5:#c3ead9;--zero:#3a3216;--none:#222c31;--on1:#fff;--on3:#0b1a20;--on4:#0b1a20'

export const WIDTH = 960
export const MARGIN = 32

/**
 * A frame is there from its turn until the next one's, the last one for good; whoever wants less
 * motion sees the last one alone. A picture that is pointed at stands still.
 */
export function styleOf(speed: number, more = ''): string {
  return [
    `svg{${LIGHT};--t:${1 / speed}s;font-family:'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;font-variant-numeric:tabular-nums;color-scheme:light dark}`,
    `@media(prefers-color-scheme:dark){svg{${DARK}}}`,
    'text{fill:var(--ink)}.q{font-size:14px;fill:var(--ink2)}.c{font-size:13px;fill:var(--ink3)}.h{font-size:26px;font-weight:600}.d{font-size:20px;font-weight:600;text-anchor:end}.g{stroke:var(--line)}.x{stroke:var(--edge)}.m{text-anchor:middle}',
    '.value{fill:var(--k2)}.zero{fill:var(--zero)}.none{fill:var(--none)}.unknown{fill:url(#unknown)}.k1{fill:var(--k1)}.k2{fill:var(--k2)}.k3{fill:var(--k3)}.k4{fill:var(--k4)}.k5{fill:var(--k5)}',
    '@keyframes r{from,to{visibility:visible}}.r{visibility:hidden;animation:r calc(var(--n)*var(--t)) calc(var(--a)*var(--t)) step-end}.z{animation-fill-mode:forwards}',
    more,
    'svg:hover *{animation-play-state:paused}',
    '@media(prefers-reduced-motion:reduce){*{animation:none!important}.r{display:none}.r.z{display:inline;visibility:visible}}',
  ].join('')
}

/** Hatched at 45°, five pixels a step: not known. */
export const HATCHING =
  '<pattern id="unknown" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="var(--page)"/><path d="M0 0V5" stroke="var(--edge)" stroke-width="2"/></pattern>'

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ESCAPED[character] ?? '')

export interface Words {
  readonly lv: string
  readonly en: string
}

interface Frame {
  readonly height: number
  readonly language: keyof Words
  readonly title: Words
  readonly description: Words
  readonly style: string
  readonly body: string
}

export const svgOf = ({ height, language, title, description, style, body }: Frame): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" lang="${language}" role="img" aria-labelledby="title-${language}" aria-describedby="about-${language}">` +
  (['lv', 'en'] as const)
    .toSorted((a) => (a === language ? -1 : 1))
    .map(
      (one) =>
        `<title id="title-${one}" lang="${one}">${escaped(title[one])}</title><desc id="about-${one}" lang="${one}">${escaped(description[one])}</desc>`,
    )
    .join('') +
  `<style>${style}</style><defs>${HATCHING}</defs><rect width="100%" height="100%" fill="var(--page)"/>${body}</svg>\n`
