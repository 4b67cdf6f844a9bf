import { z } from 'zod'

/** How one question is answered from the files of a release, in three languages. */
export const Recipe = z
  .object({
    name: z.string(),
    question: z.string(),
    answeredBy: z
      .string()
      .describe('Which questions of the capacity service give the same numbers'),
    sql: z.string().describe('For DuckDB, on the Parquet files'),
    python: z.string().describe('With pandas, on the CSV files'),
    r: z.string().describe('On the CSV files; not tried'),
  })
  .meta({ id: 'Recipe' })
export type Recipe = z.infer<typeof Recipe>

export interface Point {
  /** A calendar date. */
  readonly validAt: string
  /** An instant of ISO 8601 in UTC, with milliseconds: as text it compares with those of the files. */
  readonly knownAt: string
}

/** Within which boundaries places are counted: those in force on a day, as known at an instant. */
export interface Boundaries extends Point {
  /** As a question says it. */
  readonly asked: string
}

/** Every recipe, for a point of both clocks and within boundaries. */
export const recipes = (point: Point, boundaries: Boundaries): readonly Recipe[] => [
  freePlaces(point),
  freePlacesIn('municipality', point, boundaries),
  freePlacesIn('planning-region', point, boundaries),
  knownThenAndNow(point),
  yearByYear(point),
  standingOrders(point),
]

const heldInSql = (day: string, { knownAt }: Pick<Point, 'knownAt'>): string =>
  `(valid_from is null or valid_from <= ${day})
  and (valid_to is null or ${day} < valid_to)
  and known_from <= timestamptz '${knownAt}'
  and (known_to is null or timestamptz '${knownAt}' < known_to)`

const readInPython = (table: string, { validAt, knownAt }: Point): string => `import pandas as pd

facts = pd.read_csv('${table}.csv', dtype=str, keep_default_na=False)
on, known = '${validAt}', '${knownAt}'

def held(rows, on, known):
    return rows[(rows.valid_from <= on) & ((rows.valid_to == '') | (on < rows.valid_to))
                & (rows.known_from <= known) & ((rows.known_to == '') | (known < rows.known_to))]
`

const readInR = (
  table: string,
  { validAt, knownAt }: Point,
): string => `facts <- read.csv("${table}.csv", colClasses = "character", encoding = "UTF-8")
on <- "${validAt}"
known <- "${knownAt}"
held <- function(rows, on, known) subset(rows,
  valid_from <= on & (valid_to == "" | on < valid_to) &
  known_from <= known & (known_to == "" | known < known_to))
`

const freePlaces = (point: Point): Recipe => ({
  name: 'free-places',
  question: `How many places are free for each target group on ${point.validAt}, as known at ${point.knownAt}, and of how many units is that not known?`,
  answeredBy: `/v1/capacity?by=targetGroup&measures=free&validAt=${point.validAt}&knownAt=${point.knownAt}`,
  sql: `select target_group, coalesce(sum(value), 0)::integer as free,
  (count(distinct unit) filter (value is null))::integer as units_not_known
from 'capacity.parquet'
where measure = 'free'
  and ${heldInSql(`date '${point.validAt}'`, point)}
group by target_group
order by target_group`,
  python: `${readInPython('capacity', point)}
free = held(facts, on, known).query("measure == 'free'")
free = free.assign(value=pd.to_numeric(free.value), unknown=free.unit.where(free.value == ''))
answer = free.groupby('target_group').agg(
    free=('value', 'sum'), units_not_known=('unknown', 'nunique')).astype(int)
print(answer.to_csv())`,
  r: `${readInR('capacity', point)}
free <- subset(held(facts, on, known), measure == "free")
aggregate(list(free = as.numeric(free$value)), list(target_group = free$target_group),
  sum, na.rm = TRUE)
unknown <- unique(subset(free, value == "", c(target_group, unit)))
table(unknown$target_group)`,
})

const freePlacesIn = (
  area: 'municipality' | 'planning-region',
  point: Point,
  boundaries: Boundaries,
): Recipe => {
  const { validAt, knownAt } = point
  const [many, by] =
    area === 'municipality' ? ['municipalities', area] : ['planning regions', 'planningRegion']
  const column = area === 'municipality' ? 'counted_in' : 'planning_region'
  return {
    name: `free-places-by-${area}`,
    question: `How many places are free in each of the ${many} in force on ${boundaries.validAt}, on ${validAt} as known at ${knownAt}, and of how many units is that not known?`,
    answeredBy: `/v1/capacity?by=${by}&measures=free&validAt=${validAt}&knownAt=${knownAt}&boundaries=${boundaries.asked}`,
    sql: `with facts as (
  select * from 'capacity.parquet'
  where measure = 'free'
  and ${heldInSql(`date '${validAt}'`, point)}
), boundaries as (
  select * from 'crosswalk.parquet'
  where ${heldInSql(`date '${boundaries.validAt}'`, boundaries)}
)
select ${column}, coalesce(sum(value), 0)::integer as free,
  (count(distinct unit) filter (value is null))::integer as units_not_known
from facts join boundaries on facts.municipality = boundaries.municipality
  and facts.parish is not distinct from boundaries.parish
group by ${column}
order by ${column}`,
    python: `${readInPython('capacity', point)}
crosswalk = pd.read_csv('crosswalk.csv', dtype=str, keep_default_na=False)
boundaries = held(crosswalk, '${boundaries.validAt}', '${boundaries.knownAt}')
free = held(facts, on, known).query("measure == 'free'").merge(
    boundaries, on=['municipality', 'parish'], suffixes=('', '_of_boundaries'))
free = free.assign(value=pd.to_numeric(free.value), unknown=free.unit.where(free.value == ''))
answer = free.groupby('${column}').agg(
    free=('value', 'sum'), units_not_known=('unknown', 'nunique')).astype(int)
print(answer.to_csv())`,
    r: `${readInR('capacity', point)}
crosswalk <- read.csv("crosswalk.csv", colClasses = "character", encoding = "UTF-8")
boundaries <- held(crosswalk, "${boundaries.validAt}", "${boundaries.knownAt}")
free <- merge(subset(held(facts, on, known), measure == "free"), boundaries,
  by = c("municipality", "parish"))
aggregate(list(free = as.numeric(free$value)), list(${column} = free$${column}),
  sum, na.rm = TRUE)
unknown <- unique(subset(free, value == "", c(${column}, unit)))
table(unknown$${column})`,
  }
}

const knownThenAndNow = (point: Point): Recipe => ({
  name: 'known-then-and-now',
  question: `What was known at ${point.knownAt} of the operational places on ${point.validAt}, and what has become known since?`,
  answeredBy: `/v1/capacity?by=serviceType&measures=operational&validAt=${point.validAt}&knownAt=${point.knownAt}, and the same without knownAt`,
  sql: `select service_type,
  coalesce(sum(value) filter (known_from <= timestamptz '${point.knownAt}'
    and (known_to is null or timestamptz '${point.knownAt}' < known_to)), 0)::integer as known_then,
  coalesce(sum(value) filter (known_to is null), 0)::integer as known_now
from 'capacity.parquet'
where measure = 'operational'
  and (valid_from is null or valid_from <= date '${point.validAt}')
  and (valid_to is null or date '${point.validAt}' < valid_to)
group by service_type
order by service_type`,
  python: `${readInPython('capacity', point)}
def operational(rows):
    rows = rows.query("measure == 'operational'")
    return pd.to_numeric(rows.value).groupby(rows.service_type).sum()

last = '9999'
answer = pd.DataFrame({'known_then': operational(held(facts, on, known)),
                       'known_now': operational(held(facts, on, last))}).fillna(0).astype(int)
print(answer.to_csv(index_label='service_type'))`,
  r: `${readInR('capacity', point)}
operational <- function(known) {
  rows <- subset(held(facts, on, known), measure == "operational")
  tapply(as.numeric(rows$value), rows$service_type, sum, na.rm = TRUE)
}
operational(known)
operational("9999")`,
})

const yearByYear = (point: Point): Recipe => ({
  name: 'year-by-year',
  question: `How many places were operational at the end of each of the ten years before ${point.validAt}, as known at ${point.knownAt}?`,
  answeredBy: `/v1/capacity?measures=operational&validAt=…&knownAt=${point.knownAt}, of each of these days`,
  sql: `select strftime(day, '%Y-%m-%d') as day, coalesce(sum(value), 0)::integer as operational
from (select make_date(year(date '${point.validAt}')::integer - years::integer, 12, 31) as day
    from range(1, 11) as years(years)) as days
left join 'capacity.parquet' as facts on measure = 'operational'
  and ${heldInSql('day', point)}
group by day
order by day`,
  python: `${readInPython('capacity', point)}
facts = facts[facts.measure == 'operational']
days = [f'{int(on[:4]) - years}-12-31' for years in range(10, 0, -1)]
answer = pd.Series({day: int(pd.to_numeric(held(facts, day, known).value).sum()) for day in days})
print(answer.to_csv(index_label='day', header=['operational']))`,
  r: `${readInR('capacity', point)}
facts <- subset(facts, measure == "operational")
days <- sprintf("%d-12-31", as.integer(substr(on, 1, 4)) - 10:1)
sapply(days, function(day) sum(as.numeric(held(facts, day, known)$value), na.rm = TRUE))`,
})

const standingOrders = (point: Point): Recipe => ({
  name: 'closure-orders',
  question: `Which closure orders were on record for ${point.validAt}, as known at ${point.knownAt}, and how did they stand?`,
  answeredBy: `/v1/closure-orders?validAt=${point.validAt}&knownAt=${point.knownAt}`,
  sql: `select id, status
from 'closure-orders.parquet'
where ${heldInSql(`date '${point.validAt}'`, point)}
order by id`,
  python: `${readInPython('closure-orders', point)}
print(held(facts, on, known)[['id', 'status']].sort_values('id').to_csv(index=False))`,
  r: `${readInR('closure-orders', point)}
held(facts, on, known)[, c("id", "status")]`,
})
