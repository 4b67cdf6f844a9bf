import { BlockList, isIP } from 'node:net'

/**
 * IPv4 addresses that are nobody's on the public internet, or not one receiver's: IANA's registry of
 * special-purpose addresses (RFC 6890 and later), and multicast.
 */
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]

/**
 * What is handed out of IPv6 lies in here. All else is refused, and so loopback, link-local, unique
 * local, multicast, and IPv4 that is mapped or translated (::ffff:0:0/96, 64:ff9b::/96).
 */
const GLOBAL_IPV6 = ['2000::/3']

/** Within it: protocols and tunnels (Teredo, 6to4), benchmarks, documentation. */
const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const specialIpv4 = listOf(SPECIAL_IPV4, 'ipv4')
const globalIpv6 = listOf(GLOBAL_IPV6, 'ipv6')
const specialIpv6 = listOf(SPECIAL_IPV6, 'ipv6')

/** Whether an address, without brackets, is one that anybody on the internet reaches. */
export function isPublicAddress(address: string): boolean {
  // A zone is of this machine's own networks.
  if (address.includes('%')) return false
  switch (isIP(address)) {
    case 4:
      return !specialIpv4.check(address, 'ipv4')
    case 6:
      return globalIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6')
    default:
      return false
  }
}

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits), family)
  }
  return list
}
