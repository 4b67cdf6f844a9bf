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

const LINE_PX = 24

/** A drawing as a file of its own, which carries how it looks here, with a line of text under it. */
export function svgText(svg: SVGSVGElement, under: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [here, there] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]]
  for (const [index, element] of here.entries()) {
    const look = getComputedStyle(element)
    for (const name of LOOKS) there[index]?.setAttribute(name, look.getPropertyValue(name))
    there[index]?.removeAttribute('class')
  }
  underline(copy, svg.viewBox.baseVal, under)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.removeAttribute('class')
  return new XMLSerializer().serializeToString(copy)
}

function underline(svg: SVGSVGElement, { width, height }: DOMRect, text: string): void {
  const line = document.createElementNS(svg.namespaceURI, 'text')
  line.setAttribute('x', '8')
  line.setAttribute('y', String(height + LINE_PX / 2))
  line.setAttribute('font-family', 'sans-serif')
  line.setAttribute('font-size', '13')
  line.textContent = text
  svg.append(line)
  svg.setAttribute('viewBox', `0 0 ${width} ${height + LINE_PX}`)
}
