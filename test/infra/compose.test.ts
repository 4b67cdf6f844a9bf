import { Ajv } from 'ajv'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandOf, composeFile, interpolate, isOurs, mounts, stays } from './compose-file.ts'
import { last } from './dockerfile.ts'
import { json, memoryOf, root, text } from './repository.ts'
import { variablesOf } from './service-variables.ts'

const files = ['compose.yaml', 'compose.cluster.yaml']

/** Ajv knows the dialect by its old address. */
const { $schema: _, ...specification } = json('test/infra/compose-spec/compose-spec.json')
const isCompose = new Ajv({ allErrors: true, strict: false }).compile(specification)

describe.each(files)('%s', (file) => {
  const compose = composeFile(file)
  const services = Object.entries(compose.services)
  const ours = services.filter(([, service]) => isOurs(service))

  it('keeps to the Compose specification', () => {
    isCompose(compose)
    expect(isCompose.errors ?? []).toEqual([])
  })

  it('takes every image of others by an exact version, from one place of each', () => {
    const images = services.filter(([, service]) => !isOurs(service)).map(([, { image }]) => image)
    expect(images).not.toEqual([])
    expect(images.filter((image) => !/:\d+\.\d+\.\d+(-[\w.]+)?$/.test(image))).toEqual([])
    const names = new Set(images.map((image) => image.slice(0, image.lastIndexOf(':'))))
    expect(new Set(images).size).toBe(names.size)
  })

  it('builds our image from the Dockerfile, and calls it by the version of the repository', () => {
    expect(ours).not.toEqual([])
    for (const [, { image, build }] of ours) {
      expect(image).toBe(`vietas:${json('package.json').version}`)
      expect(build).toEqual({ context: '..', dockerfile: 'infra/Dockerfile' })
    }
  })

  it('shows no port to other machines, and none twice', () => {
    const ports = services.flatMap(([, service]) => service.ports ?? [])
    expect(ports.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(port))).toEqual([])
    const published = ports.map((port) => port.split(':')[1])
    expect(published).toEqual([...new Set(published)])
  })

  it.each(['networks', 'volumes', 'configs', 'secrets'] as const)(
    'declares the %s that it uses, and no other',
    (kind) => {
      const used = services.flatMap(([, service]) =>
        kind === 'volumes'
          ? mounts(service).map(({ volume }) => volume)
          : (service[kind] ?? []).map((item) => (typeof item === 'string' ? item : item.source)),
      )
      expect([...new Set(used)].toSorted()).toEqual(Object.keys(compose[kind] ?? {}).toSorted())
    },
  )

  it('brings files that exist', () => {
    const paths = Object.values({ ...compose.configs, ...compose.secrets }).map(({ file }) => file)
    expect(paths.filter((path) => !existsSync(join(root, 'infra', path ?? '')))).toEqual([])
  })

  it('waits only for what can come about', () => {
    const waits = services.flatMap(([name, { depends_on = {} }]) =>
      Object.entries(depends_on).map(([other, { condition }]) => ({ name, other, condition })),
    )
    const reachable = waits.filter(({ other, condition }) => {
      const service = compose.services[other]
      if (service === undefined) return false
      return condition === 'service_healthy'
        ? stays(service) && (isOurs(service) || service.healthcheck?.test !== undefined)
        : condition === 'service_completed_successfully' &&
            !stays(service) &&
            service.restart === undefined
    })
    expect(reachable).toEqual(waits)
  })

  it('asks everything that stays for its health', () => {
    const unasked = services.filter(
      ([, service]) =>
        stays(service) &&
        service.healthcheck?.test === undefined &&
        !(isOurs(service) && last('HEALTHCHECK') !== ''),
    )
    expect(unasked.map(([name]) => name)).toEqual([])
  })

  it.each(ours)('runs %s from a main file', (_name, service) => {
    const { main } = commandOf(service)
    expect(Object.keys(variablesOf)).toContain(main)
    const source = main
      .replace('/dist/server/', '/server/')
      .replace('/dist/', '/src/')
      .replace(/\.js$/, '.ts')
    expect(existsSync(join(root, source))).toBe(true)
  })

  it.each(ours)('sets for %s only what it reads, to what it takes', (_name, service) => {
    const variables = variablesOf[commandOf(service).main]
    const given = Object.entries(service.environment ?? {})
    const needsLog = variables !== undefined && 'EVENT_STORE' in variables.shape
    expect(given.some(([name]) => name === 'EVENT_STORE')).toBe(needsLog)
    expect(Object.keys(variables?.shape ?? {})).toEqual(
      expect.arrayContaining(given.map(([name]) => name)),
    )
    const values = Object.fromEntries(given.map(([name, value]) => [name, interpolate(value)]))
    expect(variables?.safeParse(values).error?.issues ?? []).toEqual([])
  })

  it.each(ours)('gives Node for %s what pnpm start gives it', (_name, service) => {
    const { flags, main } = commandOf(service)
    expect(flags).toEqual(memoryOf(main))
  })

  it('finds the log at services that are there', () => {
    const logs = ours.flatMap(([, { environment }]) => environment?.['EVENT_STORE'] ?? [])
    expect(logs).not.toEqual([])
    for (const log of logs) {
      const hosts = hostsOf(log)
      expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(hosts))
    }
  })
})

describe('compose.cluster.yaml', () => {
  const { services, networks } = composeFile('compose.cluster.yaml')
  const nodes = Object.keys(services).filter((name) => name.startsWith('kurrentdb-'))

  it('takes every password from outside, and starts without none of them', () => {
    const variables = Object.values(services).flatMap(({ environment = {} }) =>
      Object.entries(environment),
    )
    const passwords = variables.filter(([name]) => name.endsWith('PASSWORD'))
    expect(passwords.length).toBeGreaterThan(0)
    expect(passwords.filter(([, value]) => !/^\$\{\w+:\?[^}]+\}$/.test(value))).toEqual([])
    const logs = variables.filter(([name]) => name === 'EVENT_STORE')
    expect(logs.filter(([, value]) => !/^esdb:\/\/\w+:\$\{\w+:\?[^}]+\}@/.test(value))).toEqual([])
    expect(text('infra/compose.cluster.yaml')).not.toMatch(/changeit|\$\{\w+:?-/)
  })

  it('replaces both passwords that every new KurrentDB has', () => {
    for (const node of nodes) {
      expect(services[node]?.environment).toMatchObject({
        KURRENTDB_DEFAULT_ADMIN_PASSWORD: expect.any(String),
        KURRENTDB_DEFAULT_OPS_PASSWORD: expect.any(String),
      })
    }
  })

  it('has as many nodes as they are told, each named as its certificate, and told of the others', () => {
    expect(services['certificates']?.command).toEqual(nodes)
    for (const node of nodes) {
      const environment = services[node]?.environment
      const others = nodes.filter((name) => name !== node).map((name) => `${name}:2113`)
      expect(environment).toMatchObject({
        KURRENTDB_CLUSTER_SIZE: String(nodes.length),
        KURRENTDB_NODE_HOST_ADVERTISE_AS: node,
        KURRENTDB_REPLICATION_HOST_ADVERTISE_AS: node,
        KURRENTDB_GOSSIP_SEED: others.join(','),
      })
    }
  })

  it('tells the services of every node', () => {
    const ours = Object.values(services).filter(isOurs)
    const logs = ours.flatMap(({ environment }) => environment?.['EVENT_STORE'] ?? [])
    expect(logs.length).toBeGreaterThan(0)
    for (const log of logs) expect(hostsOf(log)).toEqual(nodes)
  })

  it('gives a key to its owner and to what makes it, and to nobody else', () => {
    const holders = (volume: string): string[] =>
      Object.entries(services)
        .filter(([, service]) => mounts(service).some((mount) => mount.volume === volume))
        .map(([name]) => name)
    expect(holders('authority')).toEqual(['certificates'])
    for (const node of nodes) {
      expect(holders(`${node}-certificate`)).toEqual(['certificates', node])
    }
  })

  it('gives every node and every reader a volume of its own', () => {
    const kept = Object.values(services)
      .flatMap(mounts)
      .filter(({ target }) => ['/var/lib/kurrentdb', '/data'].includes(target))
      .map(({ volume }) => volume)
    expect(kept).toHaveLength(8)
    expect(kept).toEqual([...new Set(kept)])
  })

  it('keeps the log in a network that leads nowhere, away from the proxy', () => {
    expect(networks?.['log']).toEqual({ internal: true })
    expect(nodes.filter((node) => services[node]?.ports !== undefined)).toEqual([])
    for (const node of nodes) expect(services[node]?.networks).toEqual(['log'])
    expect(services['proxy']?.networks).toEqual(['http'])
  })

  it('bounds the memory of everything that stays, and starts it again', () => {
    const staying = Object.entries(services).filter(([, service]) => stays(service))
    const unbounded = staying.filter(([, { mem_limit }]) => mem_limit === undefined)
    expect(unbounded.map(([name]) => name)).toEqual([])
    const left = staying.filter(([, { restart }]) => restart !== 'unless-stopped')
    expect(left.map(([name]) => name)).toEqual([])
  })

  it('balances the services that are there', () => {
    const upstreams = [...text('infra/cluster/Caddyfile').matchAll(/reverse_proxy (.*) \{/g)]
      .flatMap(([, list = '']) => list.split(' '))
      .map((upstream) => upstream.replace(/:8080$/, ''))
    const ours = Object.entries(services).filter(([, service]) => isOurs(service))
    expect(upstreams.toSorted()).toEqual(ours.map(([name]) => name).toSorted())
  })

  it('has in each snippet of the proxy what is of its name, and in each address one snippet', () => {
    const proxy = text('infra/cluster/Caddyfile')
    for (const [, name = '', upstreams = ''] of proxy.matchAll(
      /^\((\w+)\) \{\n(?:\t.*\n)*?\treverse_proxy (.*) \{$/gm,
    ))
      expect(upstreams.split(' ').map((upstream) => upstream.replace(/-\d:8080$/, ''))).toEqual(
        upstreams.split(' ').map(() => name),
      )
    const behind = [...proxy.matchAll(/handle_path \/(\w+)\/\* \{\n\t\timport (\w+)\n/g)]
    expect(behind.map(([, path]) => path)).toEqual(['registry', 'capacity', 'history', 'feed'])
    expect(behind.map(([, , snippet]) => snippet)).toEqual(behind.map(([, path]) => path))
  })

  it('publishes the ports on which the proxy listens', () => {
    const listens = [...text('infra/cluster/Caddyfile').matchAll(/^:(\d+) \{/gm)]
      .map(([, port = '']) => port)
      .toSorted()
    const published = services['proxy']?.ports?.map((port) => port.split(':')[2]).toSorted()
    expect(published).toEqual(listens)
  })
})

/** The machines that a connection string names. */
function hostsOf(connectionString: string): string[] {
  const [, hosts = ''] = /\/\/(?:[^@]*@)?([^/?]*)/.exec(interpolate(connectionString)) ?? []
  return hosts.split(',').map((host) => host.replace(/:\d+$/, ''))
}

describe('compose.yaml', () => {
  const { services } = composeFile('compose.yaml')

  it('has the pages and every service that they ask behind one origin', () => {
    const proxy = text('infra/pages/Caddyfile')
    const behind = [
      ...proxy.matchAll(/handle_path \/(\w+)\/\* \{\n(?:\t\t#.*\n)?\t\treverse_proxy (\w+):8080/g),
    ]
    expect(behind.map(([, path]) => path)).toEqual(['registry', 'capacity', 'history', 'feed'])
    expect(behind.map(([, , service]) => service)).toEqual(behind.map(([, path]) => path))
    expect(proxy).toMatch(/handle \{\n\t\treverse_proxy portal:8080/)
    const listed = text('services/portal/server/api-page.ts').matchAll(/^  (\w+): '/gm)
    expect([...listed].map(([, service]) => service)).toEqual(behind.map(([, path]) => path))
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining([...behind.map(([, , service]) => service), 'portal']),
    )
    const [, listens] = /^:(\d+) \{/m.exec(proxy) ?? []
    expect(services['proxy']?.ports?.map((port) => port.split(':')[2])).toEqual([listens])
  })
})
