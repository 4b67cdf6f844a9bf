import topology from '../data/boundaries-until-2021-07-01.topo.json' with { type: 'json' }

/**
 * The municipalities until 2021-07-01 as TopoJSON (RFC 7946 positions, object `municipalities`, each
 * named by its code), simplified for maps of the whole country. Those of later days are these put
 * together: `Lens.locate` says which lie where. Carry the credit in `data/README.md` with them.
 */
export const drawnMunicipalities: unknown = topology
