const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

/** A drawing as a file of its own, which carries how it looks here. */
export function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [here, there] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]]
  for (const [index, element] of here.entries()) {
    const look = getComputedStyle(element)
    for (const name of LOOKS) there[index]?.setAttribute(name, look.getPropertyValue(name))
    there[index]?.removeAttribute('class')
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.removeAttribute('class')
  return new XMLSerializer().serializeToString(copy)
}
