// Made by `pnpm client-types` from what the services say of themselves in /docs/json.

export interface paths {
    readonly "/v1/agreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Agreements, with their commitments as they stand on any day, as known on any day
         * @description The earliest first. Commitments of all agreements: GET /v1/commitments.
         */
        readonly get: operations["listAgreements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agreements/{agreementId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One agreement, as it stands on any day, as known on any day
         * @description The earliest first. Commitments of all agreements: GET /v1/commitments.
         */
        readonly get: operations["getAgreementAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Assessments of care centres, as they stand on any day, as known on any day
         * @description The earliest request first. Centres without one: GET /v1/centres-without-assessment; what is deficient in all of them: GET /v1/deficiencies.
         */
        readonly get: operations["listAssessments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/assessments/{assessmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One assessment, as it stands on any day, as known on any day
         * @description The earliest request first. Centres without one: GET /v1/centres-without-assessment; what is deficient in all of them: GET /v1/deficiencies.
         */
        readonly get: operations["getCareCentreAssessmentAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/capacity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Places on any day, as known on any day
         * @description Sums of places by the dimensions asked for, on two clocks. What is not known is not counted as zero: beside every sum stands how many units have no known count. Where the history service is in the same server, a Link (urn:vietas:rel:explain) leads to what the total is made of; add a measure, or the labels of a group as filters.
         */
        readonly get: operations["getCapacity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/capacity/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Places over time, by either clock
         * @description The sums of GET /v1/capacity at the end of each step, with their rates: occupancy, and places for 1,000 people. With clock=valid the days of the series are days on which it was so, as known at one instant; with clock=known they are days on which it was known, of one day.
         */
        readonly get: operations["getCapacitySeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/centres-without-assessment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Care centres without a self-assessment, on any day, as known on any day
         * @description By name. Where a request names centres, those of them that have not submitted. Where it asks all municipal centres, every care centre at work that has not submitted, with wasNamed false: the registry does not know which are municipal.
         */
        readonly get: operations["listCentresWithoutAssessment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/closure-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Closure orders, as they stand on any day, as known on any day
         * @description Soonest closure first. Reviews that are overdue are marked.
         */
        readonly get: operations["listClosureOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/closure-orders/{orderId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One closure order, as it stands on any day, as known on any day
         * @description Soonest closure first. Reviews that are overdue are marked.
         */
        readonly get: operations["getClosureOrderAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Commitments of all agreements, as they stand on any day, as known on any day
         * @description What is due first comes first; what has no due day, last, and is never overdue. Beside the page: how many stand how, for all that match and for each party of them.
         */
        readonly get: operations["listCommitments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/compensation-sums": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Compensations summed up by municipality, period and service type
         * @description To the cent. A compensation for days of several months, quarters or years is shared among them by days, and cents that are left go to the largest remainders, so that its parts add up to it; so it is with what lies before from or after to. Places are the operational places of the ledger on the last day of the step, or of validAt.
         */
        readonly get: operations["sumCompensations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/compensations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Compensations paid to municipalities, as known on any day
         * @description The earliest period first; where the period is not known, before all. Beside each stand the unit costs that were in force in its period, and what else was stated for the same municipality, period and service type. Sums: GET /v1/compensation-sums.
         */
        readonly get: operations["listCompensations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/compensations/{compensationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One compensation, as it stands on any day, as known on any day
         * @description The earliest period first; where the period is not known, before all. Beside each stand the unit costs that were in force in its period, and what else was stated for the same municipality, period and service type. Sums: GET /v1/compensation-sums.
         */
        readonly get: operations["getCompensationAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/costs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Versions of the methodology of unit costs, as known on any day
         * @description The earliest first, with all unit costs that each of them sets. Those in force on a day, of all versions: GET /v1/unit-costs.
         */
        readonly get: operations["listCosts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/costs/{methodologyId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One methodology, as it stands on any day, as known on any day
         * @description The earliest first, with all unit costs that each of them sets. Those in force on a day, of all versions: GET /v1/unit-costs.
         */
        readonly get: operations["getMethodologyAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/deficiencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Deficiencies of care centres, as they stand on any day, as known on any day
         * @description What its plan makes due first comes first; what has no plan or no due day, last. open: no plan was adopted; overdue: the last day of the plan is over.
         */
        readonly get: operations["listDeficiencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/indicators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Indicators, with what sources had reported by any day, as known on any day
         * @description By title. With area: those of which a source says anything of just this area, not of a larger or smaller one.
         */
        readonly get: operations["listIndicators"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/indicators/{indicatorId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One indicator, as it stands on any day, as known on any day
         * @description By title. With area: those of which a source says anything of just this area, not of a larger or smaller one.
         */
        readonly get: operations["getIndicatorAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/indicators/{indicatorId}/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What sources report of an indicator, area by area, and against its target
         * @description Values stay with the area that their source speaks of: what is said of a country says nothing of a region. Sources that disagree stand side by side. A target is one, however often it is stated.
         */
        readonly get: operations["getIndicatorComparison"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/infrastructure-projects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Infrastructure projects, as they stand on any day, as known on any day
         * @description By municipality and name, each with its stages and how long they took.
         */
        readonly get: operations["listInfrastructureProjects"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/infrastructure-projects/{projectId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One infrastructure project, as it stands on any day, as known on any day
         * @description By municipality and name, each with its stages and how long they took.
         */
        readonly get: operations["getInfrastructureProjectAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/needs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Reports of needs up to any day, as known on any day
         * @description By municipality as the report names it, then by date.
         */
        readonly get: operations["listNeeds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/needs/{needsId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One needs report, as it stands on any day, as known on any day
         * @description By municipality as the report names it, then by date.
         */
        readonly get: operations["getNeedsAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/needs/against-places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Needs assessed and support plans against places on any day, as known on any day
         * @description Of each municipality and target group the report last counted up to the day, beside the places on the day. A report on a municipality that a reform has made takes the place of those on its parts. Where nothing is reported or counted it is unknown, not zero.
         */
        readonly get: operations["getNeedsAgainstPlaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pipeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Planned places and money by stage, on any day, as known on any day
         * @description What is on its way: places of projects that are invited, submitted, approved or being built on the day, unless other stages are asked for. A project whose places no document states is counted beside the sum, not as zero.
         */
        readonly get: operations["getPipeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Plans, as they stood on any day, as known on any day
         * @description By title. With territory: the plans that cover it, be they of the municipality, of its planning region or of the country; with status=in-force those that count on the day.
         */
        readonly get: operations["listPlans"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{planId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One plan, as it stands on any day, as known on any day
         * @description By title. With territory: the plans that cover it, be they of the municipality, of its planning region or of the country; with status=in-force those that count on the day.
         */
        readonly get: operations["getPlanAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{planId}/progress": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The targets of a plan against the places that there are, on both clocks
         * @description Targets are compared with operational places on the day, counted from the ledger at the same moment. Of a territory, service type and target group the target due next counts, or else the last one. Rates are sums over sums. A target without any known count of places is unknown, not zero, and counts neither for the gap nor for the rate; how many there are stands beside. Where a larger area has a target, those of its parts are within it.
         */
        readonly get: operations["getPlanProgress"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/progress": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The targets of all plans in force against the places that there are, on both clocks
         * @description Targets are compared with operational places on the day, counted from the ledger at the same moment. Of a territory, service type and target group the target due next counts, or else the last one. Rates are sums over sums. A target without any known count of places is unknown, not zero, and counts neither for the gap nor for the rate; how many there are stands beside. Where a larger area has a target, those of its parts are within it. Plans of municipalities that a reform has made one stay plans of their own and are one row within the boundaries of now. Where two plans have a target of the same territory, service type and target group, that of the plan approved last counts.
         */
        readonly get: operations["getPlansProgress"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Registrations of providers, as they stand on any day, as known on any day
         * @description Each is for one service type at one address, for five years (Cabinet Regulation 385/2017). What lapses first comes first. Units that work without one: GET /v1/units-without-registration.
         */
        readonly get: operations["listRegistrations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/providers/{registrationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One registration, as it stands on any day, as known on any day
         * @description Each is for one service type at one address, for five years (Cabinet Regulation 385/2017). What lapses first comes first. Units that work without one: GET /v1/units-without-registration.
         */
        readonly get: operations["getRegistrationAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Documents that prove events, and how much each of them proves
         * @description By title. Only events known at knownAt count. A capability or a place leaves those that prove an event of it; what else they prove is told with it.
         */
        readonly get: operations["listSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sources/{sourceId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One document, with every event that it proves
         * @description In the order of the log, a page at a time; only events known at knownAt. An event that was withdrawn stays, and is marked.
         */
        readonly get: operations["getSource"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Service types and target groups, on any day, as known on any day
         * @description Service types and target groups, in Latvian and English. What one legally was on a day, and by which regulation, where that is documented; null where it is not.
         */
        readonly get: operations["listTerms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/terms/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One service type or target group
         * @description Service types and target groups, in Latvian and English. What one legally was on a day, and by which regulation, where that is documented; null where it is not.
         */
        readonly get: operations["getTerm"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The municipalities of any day, as known on any day
         * @description By name. Without a status those in force within the boundaries asked for: on validAt, as known at knownAt. Each with its people as they were last counted: null where that is unknown, which is not zero.
         */
        readonly get: operations["listTerritories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territories/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One municipality: what it was made of, and what becomes of it
         * @description By any code that it ever had. Predecessors and successors are those known at knownAt, each with the law or judgment that orders it and the event that records it; a split with the parishes that go.
         */
        readonly get: operations["getTerritory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territory-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Changes of the municipalities: reforms, mergers ahead and blocked, counts of people
         * @description By their day. The first ones are reference data; the others were recorded since. A change of municipalities is ahead, in effect or blocked on the day asked for.
         */
        readonly get: operations["listTerritoryChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territory-changes/{changeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One territorial change, as it stands on any day, as known on any day
         * @description By their day. The first ones are reference data; the others were recorded since. A change of municipalities is ahead, in effect or blocked on the day asked for.
         */
        readonly get: operations["getTerritoryChangeAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unit-costs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Unit costs in force on a day of service, as known on any day
         * @description validAt is the day of service, whenever it is asked: the cost of a day changes only where the methodology is corrected, and an earlier knownAt shows what was believed before. For each service type and unit, the cost that is valid from the latest day.
         */
        readonly get: operations["listUnitCosts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Service units, as they stand on any day, as known on any day
         * @description By name. Their counts are those of the ledger, on both clocks.
         */
        readonly get: operations["listUnits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/units-without-registration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Units that work without a valid registration, on any day, as known on any day
         * @description By name. A unit names the registration of its provider when it is opened, or when its opening is corrected; where none is named it may have one that nobody has reported.
         */
        readonly get: operations["listUnitsWithoutRegistration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/units/{unitId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One unit, as it stands on any day, as known on any day
         * @description By name. Their counts are those of the ledger, on both clocks.
         */
        readonly get: operations["getServiceUnitAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/units/nearest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where the nearest free places are, on any day, as known on any day
         * @description Units that operate on the day and have so many free places, by their distance from a place; those of which it is not known apart. Distances are as the crow flies, to the coordinates of the unit or, where no report states them, to the label point of its municipality. No page begins nearer than the one before has ended.
         */
        readonly get: operations["listNearestUnits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unregistered-providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Unregistered providers that were reported, on any day, as known on any day
         * @description The earliest report first, each with how it ended by then.
         */
        readonly get: operations["listReports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unregistered-providers/{reportId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One report, as it stands on any day, as known on any day
         * @description The earliest report first, each with how it ended by then.
         */
        readonly get: operations["getUnregisteredProviderAsKnown"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The views behind the answers: how far they are, and their fingerprint */
        readonly get: operations["listViews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/views/capacity/dead-letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Events that could not be applied, with the reason */
        readonly get: operations["listDeadLetters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/views/capacity/rebuild": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Build the view anew beside the present one, which answers until it is replaced */
        readonly post: operations["rebuildView"];
        /** Cancel the rebuild under way; the present view stays */
        readonly delete: operations["cancelRebuild"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AgreementAsKnown: {
            /** @description In the order in which they became known */
            readonly commitments: readonly components["schemas"]["Commitment"][];
            readonly document: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly parties: readonly string[];
            readonly signedOn: components["schemas"]["CalendarDate"];
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @enum {string} */
            readonly status: "not-yet-signed" | "signed";
            readonly subject: string | null;
        };
        /** @description EUR in whole cents, or "unknown" */
        readonly Amount: components["schemas"]["Cents"] | "unknown";
        /**
         * @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code
         * @example Latgale
         */
        readonly Area: string;
        readonly AreaAnswer: {
            /** @description false: the municipality was split; its larger part is told */
            readonly certain: boolean;
            /** @description Of a planning region its name */
            readonly code: string;
            /** @enum {string} */
            readonly kind: "country" | "planningRegion" | "municipality";
            readonly name: string;
            /** @description null: the country */
            readonly planningRegion: string | null;
        };
        /**
         * Format: date
         * @description A calendar date (Europe/Riga), YYYY-MM-DD
         * @example 2026-03-01
         */
        readonly CalendarDate: string;
        readonly CapacityGroupWithOthers: {
            readonly municipality?: components["schemas"]["Municipality"];
            /** @description Places occupied or reserved, for each operational one, to 0.001, as sum over sum; unknown where any of these counts is, null where there are no operational places */
            readonly occupancy?: (number | "unknown") | null;
            /** @description The day of the oldest last confirmation among the units; null when no unit operates */
            readonly oldestConfirmation: components["schemas"]["CalendarDate"] | "undocumented" | null;
            /** @description Days from then to validAt */
            readonly oldestConfirmationAgeDays: number | null;
            /** @description Each measure for 1,000 people of the population, to 0.01; unknown where it is of any unit, or the people are */
            readonly per1000?: {
                readonly affected?: number | "unknown";
                readonly authorised?: number | "unknown";
                readonly closing?: number | "unknown";
                readonly displaced?: number | "unknown";
                readonly free?: number | "unknown";
                readonly occupied?: number | "unknown";
                readonly operational?: number | "unknown";
                readonly operationalBeyondAuthorised?: number | "unknown";
                readonly overrun?: number | "unknown";
                readonly reserved?: number | "unknown";
                readonly waiting?: number | "unknown";
            };
            /** @description Sums of what is known; see unitsWithUnknown for what is not. Every measure, or those asked for. More operational places than authorised ones are accepted, and flagged: operationalBeyondAuthorised sums up those of each unit and target group, and stays above 0 where another unit has fewer. */
            readonly places: {
                readonly affected?: number;
                readonly authorised?: number;
                readonly closing?: number;
                readonly displaced?: number;
                readonly free?: number;
                readonly occupied?: number;
                readonly operational?: number;
                readonly operationalBeyondAuthorised?: number;
                readonly overrun?: number;
                readonly reserved?: number;
                readonly waiting?: number;
            };
            /** @description with=planned */
            readonly planned?: components["schemas"]["PlannedNumbers"];
            readonly planningRegion?: string;
            /** @description null: unknown */
            readonly population?: {
                /** @description false: a municipality was split, and all its people count in the larger part */
                readonly certain: boolean;
                readonly count: number;
                readonly countedBy: readonly string[];
                /** @description A day, or a year; of several counts the earliest */
                readonly countedOn: string;
            } | null;
            /** @description null: the source does not name it */
            readonly provider?: string | null;
            /** @description null: planned places of which no document states it */
            readonly serviceType?: string | null;
            /** @description null: planned places of which no document states it */
            readonly targetGroup?: string | null;
            /** @description with=targets; null: no plan in force has any */
            readonly targets?: components["schemas"]["GroupTargets"] | null;
            /** @description Units counted in the larger part of a split municipality; their parish is unknown */
            readonly uncertainLocations: number;
            /** @description Units closed by an order that nobody has reported carried out */
            readonly unconfirmedClosures: number;
            readonly unit?: string;
            /** @description Units that operate on the day */
            readonly units: number;
            /** @description How many units have no known count behind each sum */
            readonly unitsWithUnknown: {
                readonly affected?: number;
                readonly authorised?: number;
                readonly closing?: number;
                readonly displaced?: number;
                readonly free?: number;
                readonly occupied?: number;
                readonly operational?: number;
                readonly operationalBeyondAuthorised?: number;
                readonly overrun?: number;
                readonly reserved?: number;
                readonly waiting?: number;
            };
        };
        readonly CapacityTotal: {
            /** @description Places occupied or reserved, for each operational one, to 0.001, as sum over sum; unknown where any of these counts is, null where there are no operational places */
            readonly occupancy?: (number | "unknown") | null;
            /** @description The day of the oldest last confirmation among the units; null when no unit operates */
            readonly oldestConfirmation: components["schemas"]["CalendarDate"] | "undocumented" | null;
            /** @description Days from then to validAt */
            readonly oldestConfirmationAgeDays: number | null;
            /** @description Each measure for 1,000 people of the population, to 0.01; unknown where it is of any unit, or the people are */
            readonly per1000?: {
                readonly affected?: number | "unknown";
                readonly authorised?: number | "unknown";
                readonly closing?: number | "unknown";
                readonly displaced?: number | "unknown";
                readonly free?: number | "unknown";
                readonly occupied?: number | "unknown";
                readonly operational?: number | "unknown";
                readonly operationalBeyondAuthorised?: number | "unknown";
                readonly overrun?: number | "unknown";
                readonly reserved?: number | "unknown";
                readonly waiting?: number | "unknown";
            };
            /** @description Sums of what is known; see unitsWithUnknown for what is not. Every measure, or those asked for. More operational places than authorised ones are accepted, and flagged: operationalBeyondAuthorised sums up those of each unit and target group, and stays above 0 where another unit has fewer. */
            readonly places: {
                readonly affected?: number;
                readonly authorised?: number;
                readonly closing?: number;
                readonly displaced?: number;
                readonly free?: number;
                readonly occupied?: number;
                readonly operational?: number;
                readonly operationalBeyondAuthorised?: number;
                readonly overrun?: number;
                readonly reserved?: number;
                readonly waiting?: number;
            };
            /** @description with=planned */
            readonly planned?: components["schemas"]["PlannedNumbers"];
            /** @description null: unknown */
            readonly population?: {
                /** @description false: a municipality was split, and all its people count in the larger part */
                readonly certain: boolean;
                readonly count: number;
                readonly countedBy: readonly string[];
                /** @description A day, or a year; of several counts the earliest */
                readonly countedOn: string;
            } | null;
            /** @description with=targets: those of the groups and of larger areas; those within one that has a target of its own count once */
            readonly targets?: components["schemas"]["PlanProgress"];
            /** @description Units counted in the larger part of a split municipality; their parish is unknown */
            readonly uncertainLocations: number;
            /** @description Units closed by an order that nobody has reported carried out */
            readonly unconfirmedClosures: number;
            /** @description Units that operate on the day */
            readonly units: number;
            /** @description How many units have no known count behind each sum */
            readonly unitsWithUnknown: {
                readonly affected?: number;
                readonly authorised?: number;
                readonly closing?: number;
                readonly displaced?: number;
                readonly free?: number;
                readonly occupied?: number;
                readonly operational?: number;
                readonly operationalBeyondAuthorised?: number;
                readonly overrun?: number;
                readonly reserved?: number;
                readonly waiting?: number;
            };
        };
        readonly CareCentreAssessmentAsKnown: {
            readonly authority: string;
            /** @description The units that were asked; null: all municipal care centres */
            readonly centres: readonly string[] | null;
            readonly deficiencies: readonly components["schemas"]["Deficiency"][];
            /** @description null: it has no due day, and is never overdue */
            readonly dueOn: components["schemas"]["CalendarDate"] | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Named centres without a self-assessment; null: the centres are not named */
            readonly missing: readonly string[] | null;
            readonly requestedOn: components["schemas"]["CalendarDate"];
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /**
             * @description complete: every centre that was named has submitted; where all municipal centres were asked nobody can tell
             * @enum {string}
             */
            readonly status: "not-yet-requested" | "open" | "overdue" | "complete";
            readonly subject: string | null;
            readonly submissions: readonly {
                /** Format: uuid */
                readonly centre: string;
                readonly late: boolean;
                readonly statedBy: components["schemas"]["StatedBy"];
                readonly submittedOn: components["schemas"]["CalendarDate"];
                readonly summary: string | null;
            }[];
        };
        readonly CentreWithoutAssessment: {
            readonly assessment: {
                readonly authority: string;
                /** Format: uuid */
                readonly id: string;
                readonly requestedOn: components["schemas"]["CalendarDate"];
            };
            /** Format: uuid */
            readonly centre: string;
            readonly dueOn: components["schemas"]["CalendarDate"] | null;
            readonly overdue: boolean;
            /** @description The centre; null: its opening is not known */
            readonly unit: {
                /** Format: uuid */
                readonly id: string;
                readonly municipality: components["schemas"]["Municipality"];
                readonly name: string;
            } | null;
            /** @description false: all municipal centres were asked. Whether this one is municipal is not recorded, so that nobody can say that it is missing */
            readonly wasNamed: boolean;
        };
        /**
         * @description EUR in whole cents: 1234 is EUR 12.34
         * @example 123400
         */
        readonly Cents: number;
        readonly ClosureOrder: {
            readonly amendments: readonly {
                readonly amendedOn: components["schemas"]["CalendarDate"];
                readonly effectiveOn: components["schemas"]["CalendarDate"];
            }[];
            readonly authority: string;
            readonly carriedOutOn: components["schemas"]["CalendarDate"] | null;
            /** @description The first day without the units, as last ordered */
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly ground: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly issuedOn: components["schemas"]["CalendarDate"];
            readonly reference: string | null;
            readonly reviewDue: components["schemas"]["CalendarDate"] | null;
            /** @description The day of the last review */
            readonly reviewedOn: components["schemas"]["CalendarDate"] | null;
            readonly reviewOutcome: string | null;
            /** @description A review was due before the day of knownAt; none is known */
            readonly reviewOverdue: boolean;
            readonly reviews: readonly {
                readonly outcome: string;
                readonly reviewedOn: components["schemas"]["CalendarDate"];
            }[];
            readonly revokedOn: components["schemas"]["CalendarDate"] | null;
            /**
             * @description announced: its own date is still to come; in-effect: its day has come, and nobody has reported it carried out
             * @enum {string}
             */
            readonly status: "announced" | "standing" | "revoked" | "in-effect" | "carried-out";
            readonly units: readonly string[];
        };
        readonly ClosureOrderAsKnown: {
            readonly amendments: readonly {
                readonly amendedOn: components["schemas"]["CalendarDate"];
                readonly effectiveOn: components["schemas"]["CalendarDate"];
            }[];
            readonly authority: string;
            readonly carriedOutOn: components["schemas"]["CalendarDate"] | null;
            /** @description The first day without the units, as last ordered */
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly ground: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly issuedOn: components["schemas"]["CalendarDate"];
            readonly reference: string | null;
            readonly reviewDue: components["schemas"]["CalendarDate"] | null;
            /** @description The day of the last review */
            readonly reviewedOn: components["schemas"]["CalendarDate"] | null;
            readonly reviewOutcome: string | null;
            /** @description A review was due before the day of knownAt; none is known */
            readonly reviewOverdue: boolean;
            readonly reviews: readonly {
                readonly outcome: string;
                readonly reviewedOn: components["schemas"]["CalendarDate"];
            }[];
            readonly revokedOn: components["schemas"]["CalendarDate"] | null;
            /**
             * @description announced: its own date is still to come; in-effect: its day has come, and nobody has reported it carried out
             * @enum {string}
             */
            readonly status: "announced" | "standing" | "revoked" | "in-effect" | "carried-out";
            readonly units: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly municipality: components["schemas"]["Municipality"];
                readonly name: string;
            }[];
        };
        readonly ClosureOrderOfCommitment: {
            readonly authority: string;
            /** @description The first day without the units, as last ordered */
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            /** Format: uuid */
            readonly id: string;
            readonly reviewDue: components["schemas"]["CalendarDate"] | null;
            /** @description A review was due before the day of knownAt; none is known */
            readonly reviewOverdue: boolean;
            readonly revokedOn: components["schemas"]["CalendarDate"] | null;
            /**
             * @description announced: its own date is still to come; in-effect: its day has come, and nobody has reported it carried out
             * @enum {string}
             */
            readonly status: "announced" | "standing" | "revoked" | "in-effect" | "carried-out";
        };
        readonly Commitment: {
            /** @description The closure order that hangs on it */
            readonly closureOrder: string | null;
            /** @description From its due day to its fulfilment, or to validAt while it is overdue */
            readonly daysLate: number | null;
            /** @description null: it has no due day, and is never overdue */
            readonly dueOn: components["schemas"]["CalendarDate"] | null;
            readonly fulfilledOn: components["schemas"]["CalendarDate"] | null;
            /**
             * Format: uuid
             * @description Names the commitment: the event that recorded it
             */
            readonly id: string;
            readonly lapsedOn: components["schemas"]["CalendarDate"] | null;
            readonly lapseReason: string | null;
            readonly madeOn: components["schemas"]["CalendarDate"];
            readonly outcome: string | null;
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /**
             * @description due: this is its last day; overdue: its last day is over; one without a due day is open until it is fulfilled or lapses
             * @enum {string}
             */
            readonly status: "not-yet-made" | "open" | "due" | "overdue" | "fulfilled" | "fulfilled-late" | "lapsed";
            readonly what: string;
            readonly who: readonly string[];
        };
        readonly CommitmentAsKnown: {
            readonly agreement: {
                readonly document: string | null;
                /** Format: uuid */
                readonly id: string;
                readonly parties: readonly string[];
                readonly signedOn: components["schemas"]["CalendarDate"];
                readonly subject: string | null;
            };
            /** @description The order that hangs on it, as it stands */
            readonly closureOrder: components["schemas"]["ClosureOrderOfCommitment"] | null;
            /** @description From its due day to its fulfilment, or to validAt while it is overdue */
            readonly daysLate: number | null;
            /** @description null: it has no due day, and is never overdue */
            readonly dueOn: components["schemas"]["CalendarDate"] | null;
            readonly fulfilledOn: components["schemas"]["CalendarDate"] | null;
            /**
             * Format: uuid
             * @description Names the commitment: the event that recorded it
             */
            readonly id: string;
            readonly lapsedOn: components["schemas"]["CalendarDate"] | null;
            readonly lapseReason: string | null;
            readonly madeOn: components["schemas"]["CalendarDate"];
            readonly outcome: string | null;
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /**
             * @description due: this is its last day; overdue: its last day is over; one without a due day is open until it is fulfilled or lapses
             * @enum {string}
             */
            readonly status: "not-yet-made" | "open" | "due" | "overdue" | "fulfilled" | "fulfilled-late" | "lapsed";
            readonly what: string;
            readonly who: readonly string[];
        };
        readonly CommitmentsOfParty: {
            readonly due: number;
            readonly fulfilled: number;
            readonly "fulfilled-late": number;
            readonly lapsed: number;
            readonly "not-yet-made": number;
            readonly open: number;
            readonly overdue: number;
            readonly party: string;
        };
        readonly CompensationAsKnown: {
            readonly cents: components["schemas"]["Amount"];
            /** @description Stated for the same municipality, period and service type: both are kept */
            readonly contradictedBy: readonly string[];
            readonly corrections: readonly {
                readonly cents: components["schemas"]["Amount"] | null;
                readonly persons: components["schemas"]["Count"] | null;
                readonly reason: string;
            }[];
            /** @description The first day that it is for; null: not known */
            readonly from: components["schemas"]["CalendarDate"] | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Within the boundaries asked for */
            readonly municipality: components["schemas"]["Municipality"] | null;
            readonly paidOn: components["schemas"]["CalendarDate"] | null;
            readonly persons: components["schemas"]["Count"];
            /** @description Where no municipality is known */
            readonly planningRegion: string | null;
            readonly serviceType: components["schemas"]["ServiceType"] | null;
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @description The last day that it is for */
            readonly to: components["schemas"]["CalendarDate"] | null;
            /** @description In force for its service type on any day of its period */
            readonly unitCosts: readonly components["schemas"]["UnitCostInForce"][];
        };
        readonly CompensationSum: {
            /** @description The sum of those that are known, to the cent */
            readonly cents: number;
            /** @description Sum over sum, of those whose sum and persons are both known; to the nearest cent */
            readonly centsPerPerson: number | null;
            /** @description To the nearest cent; unknown where a unit has no known count, null where there are no places */
            readonly centsPerPlace: components["schemas"]["Amount"] | null;
            /** @description How many have a part in it */
            readonly compensations: number;
            /** @description Of the step; null: the period is not known */
            readonly from?: components["schemas"]["CalendarDate"] | null;
            readonly municipality?: components["schemas"]["Municipality"] | null;
            /** @description The sum of those that are known, of each compensation once */
            readonly persons: number;
            /** @description Operational places that are known, on the last day of the step */
            readonly places: number;
            readonly planningRegion?: string | null;
            readonly serviceType?: components["schemas"]["ServiceType"] | null;
            readonly to?: components["schemas"]["CalendarDate"] | null;
            /** @description How many units have no known count of places */
            readonly unitsWithoutCount: number;
            readonly withoutPersons: number;
            /** @description Of how many no sum is known: not counted as zero */
            readonly withoutSum: number;
        };
        /**
         * @description A point of WGS 84 in Latvia, in degrees with at most six decimals
         * @example {
         *       "latitude": 55.875937,
         *       "longitude": 26.527375
         *     }
         */
        readonly Coordinates: {
            /** @description Degrees north */
            readonly latitude: number;
            /** @description Degrees east */
            readonly longitude: number;
        };
        /** @enum {string} */
        readonly CostPer: "person-hour" | "person-day" | "person-month" | "person-year";
        /** @description A whole number of places or people, or "unknown" */
        readonly Count: number | "unknown";
        readonly Deficiency: {
            /** Format: uuid */
            readonly centre: string;
            readonly completedOn: components["schemas"]["CalendarDate"] | null;
            readonly earlierPlans: readonly {
                readonly adoptedOn: components["schemas"]["CalendarDate"];
                readonly dueOn: components["schemas"]["CalendarDate"] | null;
                readonly statedBy: components["schemas"]["StatedBy"];
                readonly what: string;
            }[];
            /**
             * Format: uuid
             * @description Names the deficiency: the event that recorded it
             */
            readonly id: string;
            /** @description The last one adopted by that day */
            readonly plan: {
                readonly adoptedOn: components["schemas"]["CalendarDate"];
                readonly dueOn: components["schemas"]["CalendarDate"] | null;
                readonly statedBy: components["schemas"]["StatedBy"];
                readonly what: string;
            } | null;
            readonly recordedOn: components["schemas"]["CalendarDate"];
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /**
             * @description open: no plan to remedy it; overdue: the last day of the plan is over
             * @enum {string}
             */
            readonly status: "not-yet-recorded" | "open" | "planned" | "overdue" | "remedied" | "remedied-late";
            readonly what: string;
        };
        readonly DeficiencyAsKnown: {
            readonly assessment: {
                readonly authority: string;
                /** Format: uuid */
                readonly id: string;
            };
            /** Format: uuid */
            readonly centre: string;
            readonly completedOn: components["schemas"]["CalendarDate"] | null;
            readonly earlierPlans: readonly {
                readonly adoptedOn: components["schemas"]["CalendarDate"];
                readonly dueOn: components["schemas"]["CalendarDate"] | null;
                readonly statedBy: components["schemas"]["StatedBy"];
                readonly what: string;
            }[];
            /**
             * Format: uuid
             * @description Names the deficiency: the event that recorded it
             */
            readonly id: string;
            /** @description The last one adopted by that day */
            readonly plan: {
                readonly adoptedOn: components["schemas"]["CalendarDate"];
                readonly dueOn: components["schemas"]["CalendarDate"] | null;
                readonly statedBy: components["schemas"]["StatedBy"];
                readonly what: string;
            } | null;
            readonly recordedOn: components["schemas"]["CalendarDate"];
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /**
             * @description open: no plan to remedy it; overdue: the last day of the plan is over
             * @enum {string}
             */
            readonly status: "not-yet-recorded" | "open" | "planned" | "overdue" | "remedied" | "remedied-late";
            /** @description The centre; null: its opening is not known */
            readonly unit: {
                /** Format: uuid */
                readonly id: string;
                readonly municipality: components["schemas"]["Municipality"];
                readonly name: string;
            } | null;
            readonly what: string;
        };
        readonly EventBehind: {
            readonly id: string;
            /** Format: date-time */
            readonly knownSince: string;
            /** @description The document that proves it */
            readonly source: components["schemas"]["SourceNamed"] | null;
            readonly type: string;
        };
        /** @description The first and the last of several days */
        readonly FirstAndLastDay: {
            readonly first: components["schemas"]["CalendarDate"];
            readonly last: components["schemas"]["CalendarDate"];
        };
        readonly GroupTargets: {
            /** @description Operational places on the day, of the service types and target groups of the targets; unknown: of none of them is any count known, which is not zero */
            readonly attained: components["schemas"]["Count"];
            /** @description The days by which */
            readonly due: readonly string[];
            /** @description What is expected by the day of each target: what is operational then, as known at knownAt, and what is then still planned, by its expected opening. Where several targets are about the same places, by the last of their days. */
            readonly expected: components["schemas"]["PlanExpectation"];
            /** @description Places still missing, below zero where there are more; of the targets of which a count is known */
            readonly gap: number | null;
            /** @description attained of the targets of which a count is known, as sum over sum; one decimal */
            readonly percent: number | null;
            readonly plans: readonly string[];
            /** @description What states the targets */
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @description Places, the sum of the targets */
            readonly target: number;
            /** @description How many targets are added up */
            readonly targets: number;
            /** @description How many are of a municipality that was split, and count in its larger part */
            readonly targetsUncertain: number;
            /** @description How many of them have no known count of places */
            readonly targetsUnknown: number;
            /** @description The places that these aim at */
            readonly targetUnknown: number;
            /** @description Units that operate, once for each target group; 0: no unit is recorded there */
            readonly units: number;
            /** @description How many of them have no known count of places */
            readonly unitsWithUnknown: number;
        };
        readonly IndicatorAsKnown: {
            /**
             * @description cumulative: all there were until the date; at-date: those there were on it
             * @enum {string}
             */
            readonly counting: "cumulative" | "at-date";
            /**
             * @description What is counted
             * @enum {string}
             */
            readonly counts: "persons" | "places" | "municipalities" | "other";
            /** Format: uuid */
            readonly id: string;
            readonly reports: readonly components["schemas"]["IndicatorReportWithin"][];
            readonly serviceType: string | null;
            readonly statedBy: components["schemas"]["StatedBy"];
            readonly targetGroup: string | null;
            readonly targets: readonly components["schemas"]["IndicatorTarget"][];
            readonly title: components["schemas"]["IndicatorTitle"];
            readonly what: string | null;
        };
        readonly IndicatorComparison: {
            readonly area: components["schemas"]["AreaAnswer"];
            /** @description The date of the value */
            readonly asOf: string | null;
            /** @description Sources of the latest date state different values */
            readonly conflict: boolean;
            /** @description value of target; one decimal */
            readonly percent: number | null;
            /** @description false: no source says anything of this area */
            readonly stated: boolean;
            /** @description null: sources disagree, or none states a target */
            readonly target: components["schemas"]["IndicatorValue"] | null;
            readonly targetConflict: boolean;
            readonly targets: readonly components["schemas"]["IndicatorTarget"][];
            /** @description What all sources of the latest date agree on; null: they do not, or none states a value */
            readonly value: components["schemas"]["IndicatorValue"] | null;
            /** @description What each source last said, side by side */
            readonly values: readonly components["schemas"]["IndicatorReportWithin"][];
        };
        readonly IndicatorPart: {
            /** @description As the source calls it */
            readonly name: string;
            readonly serviceType?: components["schemas"]["ServiceType"];
            readonly targetGroup?: components["schemas"]["TargetGroup"];
            readonly value: components["schemas"]["IndicatorValue"];
        };
        readonly IndicatorReportWithin: {
            /** @description The area that the source speaks of; it says nothing of a part of it */
            readonly area: string;
            /** @description EDTF level 1 */
            readonly asOf: string;
            readonly corrections: readonly {
                readonly reason: string;
                readonly statedBy: components["schemas"]["StatedBy"];
            }[];
            /** @description The value reported, less the sum of its parts; null where one is not known */
            readonly difference: number | null;
            /**
             * Format: uuid
             * @description The event that reported it; a correction names it
             */
            readonly id: string;
            /** @description Those that the source names, where these count */
            readonly municipalities: readonly string[];
            readonly parts: readonly components["schemas"]["IndicatorPart"][];
            readonly statedBy: components["schemas"]["StatedBy"];
            /** @description null: there are none */
            readonly sumOfParts: components["schemas"]["IndicatorValue"] | null;
            /** @description As reported; null: the source states parts only */
            readonly value: components["schemas"]["IndicatorValue"] | null;
            /** @description The municipalities named, each once within the boundaries asked for; null: none is */
            readonly withinBoundaries: {
                readonly count: number;
                readonly municipalities: readonly components["schemas"]["Municipality"][];
            } | null;
        };
        readonly IndicatorTarget: {
            readonly area: string;
            /** @description null: no source says by when */
            readonly by: string | null;
            /** @description Everyone who states this same target */
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            readonly value: components["schemas"]["IndicatorValue"];
        };
        readonly IndicatorTitle: {
            readonly en?: string;
            readonly lv?: string;
        };
        /** @description A whole number, or "unknown" */
        readonly IndicatorValue: number | "unknown";
        readonly InfrastructureProjectAsKnown: {
            /** @description As last stated by the day; unknown where no document states it */
            readonly amount: components["schemas"]["Amount"];
            readonly applicant: string | null;
            readonly cancelledFor: string | null;
            /** @description As last stated by the day */
            readonly expectedOpening: string | null;
            /** @description The first day of the project */
            readonly from: components["schemas"]["CalendarDate"] | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Within the boundaries asked for */
            readonly municipality: components["schemas"]["Municipality"];
            /** @description false: the parish is unknown and the municipality was split; the larger part */
            readonly municipalityCertain: boolean;
            readonly name: string;
            readonly parish: string | null;
            /** @description As last stated by the day; null: no document states any, which is not none */
            readonly places: readonly components["schemas"]["PlannedPlaces"][] | null;
            readonly programme: string | null;
            /** @description The project's number, as far as it is stated */
            readonly reference: string | null;
            readonly round: string | null;
            /**
             * @description not-begun: its first known step is still to come on the day
             * @enum {string}
             */
            readonly stage: "not-begun" | "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled";
            /** @description All that are known, also those after the day */
            readonly stages: readonly components["schemas"]["ProjectStageAnswer"][];
            /** @description Every document and report behind it, by their days */
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @description Those that its commissioning opens or enlarges */
            readonly units: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly municipality: components["schemas"]["Municipality"];
                readonly name: string;
            }[];
            /** @description Its last day */
            readonly until: components["schemas"]["CalendarDate"] | null;
        };
        readonly MethodologyAsKnown: {
            readonly authority: string | null;
            readonly document: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @enum {string} */
            readonly status: "not-yet-valid" | "valid";
            readonly title: string;
            readonly unitCosts: readonly {
                readonly cents: components["schemas"]["Cents"];
                /** @description What was stated before, and why it was wrong */
                readonly corrections: readonly {
                    readonly cents: components["schemas"]["Cents"];
                    readonly reason: string;
                }[];
                readonly per: components["schemas"]["CostPer"];
                readonly serviceType: components["schemas"]["ServiceType"];
                readonly statedBy: readonly components["schemas"]["StatedBy"][];
                readonly validFrom: components["schemas"]["CalendarDate"] | "undocumented";
            }[];
            readonly validFrom: components["schemas"]["CalendarDate"] | "undocumented";
        };
        readonly Municipality: {
            readonly code: string;
            readonly name: string;
            readonly planningRegion: string;
        };
        /** @example LV0002000 */
        readonly MunicipalityCode: string;
        readonly NeedsAgainstPlaces: {
            /** @description Persons, the sum of what is known; unknown: nothing is */
            readonly assessed: components["schemas"]["Count"];
            /** @description How many of them say that it is unknown */
            readonly assessedUnknown: number;
            readonly free: components["schemas"]["Count"];
            /** @description Places on the day, the sum of what is known */
            readonly operational: components["schemas"]["Count"];
            /** @description How many reports are added up; 0: none is recorded */
            readonly reports: number;
            /** @description Persons with a support plan, likewise */
            readonly supportPlans: components["schemas"]["Count"];
            /** @description Likewise */
            readonly supportPlansUnknown: number;
            /** @description Units that operate, once for each target group */
            readonly units: number;
            /** @description How many of them have no known count */
            readonly unitsWithUnknown: {
                readonly free: number;
                readonly operational: number;
            };
        };
        readonly NeedsAgainstPlacesRow: {
            /** @description The dates of the reports */
            readonly asOf: readonly string[];
            /** @description Persons, the sum of what is known; unknown: nothing is */
            readonly assessed: components["schemas"]["Count"];
            /** @description How many of them say that it is unknown */
            readonly assessedUnknown: number;
            readonly free: components["schemas"]["Count"];
            readonly municipality?: components["schemas"]["Municipality"];
            /** @description Places on the day, the sum of what is known */
            readonly operational: components["schemas"]["Count"];
            readonly planningRegion?: string;
            /** @description How many reports are added up; 0: none is recorded */
            readonly reports: number;
            /** @description What states the counts; a correction where there is one */
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @description Persons with a support plan, likewise */
            readonly supportPlans: components["schemas"]["Count"];
            /** @description Likewise */
            readonly supportPlansUnknown: number;
            readonly targetGroup?: components["schemas"]["TargetGroup"];
            /** @description Units that operate, once for each target group */
            readonly units: number;
            /** @description How many of them have no known count */
            readonly unitsWithUnknown: {
                readonly free: number;
                readonly operational: number;
            };
        };
        readonly NeedsAsKnown: {
            /** @description The municipality within the boundaries asked for */
            readonly area: components["schemas"]["AreaAnswer"];
            /** @description EDTF level 1 */
            readonly asOf: string;
            readonly assessed: components["schemas"]["Count"];
            /** @description The last one states the counts */
            readonly corrections: readonly {
                readonly reason: string;
                readonly statedBy: components["schemas"]["StatedBy"];
            }[];
            /** Format: uuid */
            readonly id: string;
            /** @description As the report names it */
            readonly municipality: components["schemas"]["MunicipalityCode"];
            /** @description null: the source does not say from when */
            readonly since: string | null;
            readonly statedBy: components["schemas"]["StatedBy"];
            readonly supportPlans: components["schemas"]["Count"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
        };
        readonly PipelineGroup: {
            /** @description EUR in whole cents, of the projects that state it; null where a project is counted in part */
            readonly amount: number | null;
            readonly municipality?: components["schemas"]["Municipality"];
            /** @description Sum of the places that are stated */
            readonly places: number;
            readonly planningRegion?: string;
            readonly programme?: string | null;
            readonly projects: number;
            readonly projectsWithUnknownAmount: number;
            /** @description Projects that state no number: unknown, not zero */
            readonly projectsWithUnknownPlaces: number;
            readonly round?: string | null;
            /** @description null: not stated */
            readonly serviceType?: components["schemas"]["ServiceType"] | null;
            /**
             * @description not-begun: its first known step is still to come on the day
             * @enum {string}
             */
            readonly stage?: "not-begun" | "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled";
            /** @description null: not stated */
            readonly targetGroup?: components["schemas"]["TargetGroup"] | null;
        };
        readonly PlanAsKnown: {
            /** @description In the order of their dates */
            readonly amendments: readonly {
                readonly amendedOn: components["schemas"]["CalendarDate"];
                readonly statedBy: components["schemas"]["StatedBy"];
                /** @description null: the source does not say what changes */
                readonly summary: string | null;
            }[];
            readonly approval: {
                readonly approvedOn: components["schemas"]["CalendarDate"];
                readonly by: string;
                readonly reference: string | null;
                readonly statedBy: components["schemas"]["StatedBy"];
            } | null;
            /** @description Its territory within the boundaries asked for */
            readonly area: components["schemas"]["AreaAnswer"];
            readonly consultations: readonly {
                readonly from: components["schemas"]["CalendarDate"];
                readonly statedBy: components["schemas"]["StatedBy"];
                readonly to: components["schemas"]["CalendarDate"];
            }[];
            readonly draft: {
                readonly statedBy: components["schemas"]["StatedBy"];
            };
            /** @description null: the source does not state it */
            readonly draftedOn: components["schemas"]["CalendarDate"] | null;
            /** Format: uuid */
            readonly id: string;
            readonly lapse: {
                readonly lapsedOn: components["schemas"]["CalendarDate"];
                readonly reason: string | null;
                readonly statedBy: components["schemas"]["StatedBy"];
            } | null;
            /**
             * @description approved: its first day is still to come; expired: its last day has gone; lapsed: it was given up. A plan that was approved late is in force on the days before, as known since its approval
             * @enum {string}
             */
            readonly status: "draft" | "in-consultation" | "approved" | "in-force" | "expired" | "lapsed";
            /** @description Those that the plan names; empty where none does */
            readonly targetGroups: readonly components["schemas"]["TargetGroup"][];
            /** @description As the plan said on the day */
            readonly targets: readonly {
                /** @description The day by which the places are to be there */
                readonly by: components["schemas"]["CalendarDate"];
                readonly places: number;
                readonly serviceType: components["schemas"]["ServiceType"];
                readonly statedBy: components["schemas"]["StatedBy"];
                readonly targetGroup: components["schemas"]["TargetGroup"];
                readonly territory: components["schemas"]["Area"];
            }[];
            /** @description A country, planning region or municipality */
            readonly territory: string;
            readonly title: string;
            /** @description null: not approved */
            readonly validFrom: components["schemas"]["CalendarDate"] | null;
            /** @description Its last day, as it said on the day */
            readonly validTo: components["schemas"]["CalendarDate"] | null;
        };
        readonly PlanExpectation: {
            /** @description Places still missing by then if only low comes */
            readonly gapHigh: number | null;
            /** @description Places still missing by then if all of high comes */
            readonly gapLow: number | null;
            /** @description The same and possible */
            readonly high: components["schemas"]["Count"];
            /** @description Planned places that are expected only after it */
            readonly later: number;
            /** @description operational and sure; unknown: neither a count nor a planned place is known of any of the targets */
            readonly low: components["schemas"]["Count"];
            /** @description Operational by then, as known: closings ordered are in it, and openings announced */
            readonly operational: number;
            /** @description Of sure and possible: those whose expected opening had gone by on validAt */
            readonly overdue: number;
            /** @description high, as sum over sum; one decimal */
            readonly percentHigh: number | null;
            /** @description low, as sum over sum; one decimal */
            readonly percentLow: number | null;
            /** @description Planned places that may be there by then: the date is uncertain, or runs beyond it */
            readonly possible: number;
            /** @description Projects on their way there of which the number or kind of places is not stated */
            readonly projectsWithUnknownPlaces: number;
            /** @description Planned places whose expected opening is stated, and lies by then as a whole */
            readonly sure: number;
            /** @description How many targets have neither a known count nor a planned place by then */
            readonly targetsUnknown: number;
            /** @description The places that these aim at; they count for neither gap */
            readonly targetUnknown: number;
            /** @description Planned places of which no document says when they open */
            readonly undated: number;
        };
        readonly PlannedNumbers: {
            readonly byStage: {
                readonly approved: number;
                readonly building: number;
                readonly invited: number;
                readonly submitted: number;
            };
            /** @description Places still to come, of which a number is stated */
            readonly places: number;
            /** @description Infrastructure projects on their way; 0: none is recorded */
            readonly projects: number;
            /** @description How many of them state no number: unknown, not 0 */
            readonly projectsWithUnknownPlaces: number;
        };
        readonly PlannedPlaces: {
            /** @description Places that the project is to bring */
            readonly places: components["schemas"]["Count"];
            readonly serviceType: components["schemas"]["ServiceType"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
        };
        readonly PlanProgress: {
            /** @description Operational places on the day, of the service types and target groups of the targets; unknown: of none of them is any count known, which is not zero */
            readonly attained: components["schemas"]["Count"];
            /** @description What is expected by the day of each target: what is operational then, as known at knownAt, and what is then still planned, by its expected opening. Where several targets are about the same places, by the last of their days. */
            readonly expected: components["schemas"]["PlanExpectation"];
            /** @description Places still missing, below zero where there are more; of the targets of which a count is known */
            readonly gap: number | null;
            /** @description attained of the targets of which a count is known, as sum over sum; one decimal */
            readonly percent: number | null;
            /** @description Places, the sum of the targets */
            readonly target: number;
            /** @description How many targets are added up */
            readonly targets: number;
            /** @description How many are of a municipality that was split, and count in its larger part */
            readonly targetsUncertain: number;
            /** @description How many of them have no known count of places */
            readonly targetsUnknown: number;
            /** @description The places that these aim at */
            readonly targetUnknown: number;
            /** @description Units that operate, once for each target group; 0: no unit is recorded there */
            readonly units: number;
            /** @description How many of them have no known count of places */
            readonly unitsWithUnknown: number;
        };
        readonly PlanProgressRow: {
            /** @description The larger area of a target that is of no municipality */
            readonly area?: string;
            /** @description Operational places on the day, of the service types and target groups of the targets; unknown: of none of them is any count known, which is not zero */
            readonly attained: components["schemas"]["Count"];
            /** @description The days by which */
            readonly due: readonly string[];
            /** @description What is expected by the day of each target: what is operational then, as known at knownAt, and what is then still planned, by its expected opening. Where several targets are about the same places, by the last of their days. */
            readonly expected: components["schemas"]["PlanExpectation"];
            /** @description Places still missing, below zero where there are more; of the targets of which a count is known */
            readonly gap: number | null;
            /** @description null: a larger area */
            readonly municipality?: components["schemas"]["Municipality"] | null;
            /** @description attained of the targets of which a count is known, as sum over sum; one decimal */
            readonly percent: number | null;
            /** @description null: the country */
            readonly planningRegion?: string | null;
            readonly plans: readonly string[];
            readonly serviceType?: components["schemas"]["ServiceType"];
            /** @description What states the targets */
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @description Places, the sum of the targets */
            readonly target: number;
            readonly targetGroup?: components["schemas"]["TargetGroup"];
            /** @description How many targets are added up */
            readonly targets: number;
            /** @description How many are of a municipality that was split, and count in its larger part */
            readonly targetsUncertain: number;
            /** @description How many of them have no known count of places */
            readonly targetsUnknown: number;
            /** @description The places that these aim at */
            readonly targetUnknown: number;
            /** @description Units that operate, once for each target group; 0: no unit is recorded there */
            readonly units: number;
            /** @description How many of them have no known count of places */
            readonly unitsWithUnknown: number;
        };
        /**
         * @description A problem document (RFC 9457)
         * @example {
         *       "type": "/problems/invalid-request",
         *       "title": "The request is not valid",
         *       "status": 400,
         *       "detail": "/name: Must not be empty.",
         *       "instance": "/v1/service-units",
         *       "requestId": "8e03978e-40d5-43dd-bc93-6894a57f9324",
         *       "errors": [
         *         {
         *           "in": "body",
         *           "pointer": "/name",
         *           "detail": "Must not be empty."
         *         }
         *       ]
         *     }
         */
        readonly Problem: {
            /** @description What happened this time, and the way out */
            readonly detail?: string;
            /** @description Every field at fault */
            readonly errors?: readonly {
                readonly detail: string;
                /** @enum {string} */
                readonly in: "body" | "query" | "params" | "headers";
                /** @description Parameter or header */
                readonly name?: string;
                /** @description JSON pointer into the body */
                readonly pointer?: string;
            }[];
            /** @description The path that was asked for */
            readonly instance: string;
            /** @description Also in the X-Request-Id header and in the logs */
            readonly requestId: string;
            readonly status: number;
            readonly title: string;
            /** @description Stable: /problems/<code>, which opens a page that says what to do */
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly ProjectStageAnswer: {
            /** @description How long it took; null where either day is not known */
            readonly days: number | null;
            /** @description undocumented: no source states the day */
            readonly from: components["schemas"]["CalendarDate"] | "undocumented";
            /** @enum {string} */
            readonly stage: "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled";
            readonly statedBy: components["schemas"]["StatedBy"];
            /** @description The first day of the next stage; null: not known to have ended */
            readonly until: components["schemas"]["CalendarDate"] | null;
        };
        readonly ProvenEvent: {
            /** @description What it is about */
            readonly about: {
                /** @enum {string} */
                readonly capability: "service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
                /** @description The page of what it is about */
                readonly href: string;
                readonly id: string;
            };
            /** @description From when what it says is so, as far as it says it; null: it is about no day */
            readonly effectiveOn: (string | "undocumented") | null;
            /** Format: uuid */
            readonly event: string;
            /** Format: date-time */
            readonly knownSince: string;
            /** @description Its place in the log */
            readonly position: string;
            /** @description Its place in the stream, from 0 */
            readonly revision: number;
            readonly stream: string;
            readonly type: string;
            /** @description true: recorded in error; it counts for nothing any more */
            readonly withdrawn: boolean;
        };
        readonly RegistrationAsKnown: {
            readonly address: string | null;
            /** @description Of a valid one, the days after this one */
            readonly daysLeft: number | null;
            readonly deregisteredOn: components["schemas"]["CalendarDate"] | null;
            readonly deregistrationReason: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description The first day without it, renewals counted in */
            readonly lapsesOn: components["schemas"]["CalendarDate"];
            /** @description Within the boundaries asked for */
            readonly municipality: components["schemas"]["Municipality"];
            /** @description false: the parish is unknown and the municipality was split; the larger part */
            readonly municipalityCertain: boolean;
            readonly number: string | null;
            readonly parish: string | null;
            readonly provider: string;
            readonly registeredOn: components["schemas"]["CalendarDate"];
            readonly renewals: readonly {
                readonly lapsesOn: components["schemas"]["CalendarDate"];
                readonly renewedOn: components["schemas"]["CalendarDate"];
            }[];
            readonly serviceType: components["schemas"]["ServiceType"];
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @enum {string} */
            readonly status: "not-yet-valid" | "valid" | "lapsed" | "deregistered";
        };
        /** @enum {string} */
        readonly ServiceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
        readonly ServiceUnitAsKnown: {
            readonly address: string | null;
            /** @description The closure order that closes it */
            readonly closedBy: string | null;
            /** @description The first day without the unit, as far as known */
            readonly closesOn: components["schemas"]["CalendarDate"] | null;
            /** @description An order stands that will close the unit */
            readonly closing: boolean;
            /** @description false: closed by an order that nobody has reported carried out; null: not closed */
            readonly closureConfirmed: boolean | null;
            readonly closureOrders: readonly components["schemas"]["ClosureOrder"][];
            /** @description null: no report states them */
            readonly coordinates: components["schemas"]["Coordinates"] | null;
            /** Format: uuid */
            readonly id: string;
            /** @description The latest day for which a report states or confirms counts */
            readonly lastConfirmedOn: (components["schemas"]["CalendarDate"] | "undocumented") | null;
            /** @description In a search: what it was found by, where that is not in the name shown */
            readonly matched?: readonly {
                /** @enum {string} */
                readonly field: "name" | "provider" | "parish" | "address";
                readonly text: string;
                /** @description The first day on which it was so no longer; null: it is so on the day of validAt */
                readonly until: components["schemas"]["CalendarDate"] | null;
            }[];
            /** @description Within the boundaries asked for */
            readonly municipality: components["schemas"]["Municipality"];
            /** @description false: the parish is unknown and the municipality was split; the larger part */
            readonly municipalityCertain: boolean;
            readonly name: string;
            /** @description undocumented: open on every day before its closing, for no source states the first */
            readonly opensOn: components["schemas"]["CalendarDate"] | "undocumented";
            readonly parish: string | null;
            readonly places: readonly {
                /** @description People in the places that a standing order will close */
                readonly affected: components["schemas"]["Count"];
                readonly authorised: components["schemas"]["Count"];
                /** @description Operational places that a standing order will close */
                readonly closing: components["schemas"]["Count"];
                /** @description People still recorded here though the unit does not work */
                readonly displaced: components["schemas"]["Count"];
                readonly free: components["schemas"]["Count"];
                readonly occupied: components["schemas"]["Count"];
                readonly operational: components["schemas"]["Count"];
                /** @description Operational places beyond the authorised ones; unknown where either count is */
                readonly operationalBeyondAuthorised: components["schemas"]["Count"];
                readonly overrun: components["schemas"]["Count"];
                readonly reserved: components["schemas"]["Count"];
                readonly targetGroup: components["schemas"]["TargetGroup"];
                readonly waiting: components["schemas"]["Count"];
            }[];
            /** @description null: the source does not name it */
            readonly provider: string | null;
            /** @description Under which its provider is registered; null: none is named */
            readonly registration: string | null;
            /** @description The first review that is due after an order was revoked and is not known to have been made */
            readonly reviewDue: components["schemas"]["CalendarDate"] | null;
            readonly reviewOverdue: boolean;
            readonly serviceType: components["schemas"]["ServiceType"];
            /** @enum {string} */
            readonly status: "not-yet-open" | "open" | "suspended" | "closed";
        };
        readonly Source: {
            /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
            readonly date?: string;
            readonly publisher: string;
            /** @description Where in it, or its number */
            readonly reference?: string;
            readonly title: string;
        };
        readonly SourceAnswer: {
            readonly date: string | null;
            /** @description Of the days from which its events say that something is so; null: none of them states one */
            readonly effective: components["schemas"]["FirstAndLastDay"] | null;
            /** @description How many it proves */
            readonly events: number;
            /** @description true: what it proves has never happened */
            readonly generated: boolean;
            /** @description GET /v1/sources/{id} gives every event that it proves */
            readonly id: string;
            /** @description Of the days since which its events are known */
            readonly known: components["schemas"]["FirstAndLastDay"];
            /** @description How many of each type */
            readonly proves: readonly {
                /** @enum {string} */
                readonly capability: "service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
                readonly events: number;
                readonly type: string;
            }[];
            readonly publisher: string;
            /** @description Where in it, or its number; null: not stated */
            readonly reference: string | null;
            readonly title: string;
            /** @description How many of them were withdrawn since: recorded in error */
            readonly withdrawn: number;
        };
        readonly SourceNamed: {
            /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
            readonly date?: string;
            /** @description GET /v1/sources/{id} gives every event that it proves */
            readonly id: string;
            readonly publisher: string;
            /** @description Where in it, or its number */
            readonly reference?: string;
            readonly title: string;
        };
        readonly StatedBy: {
            /** Format: uuid */
            readonly event: string;
            /** Format: date-time */
            readonly knownSince: string;
            /** @description null: the report names none */
            readonly source: components["schemas"]["SourceNamed"] | null;
        };
        /** @enum {string} */
        readonly TargetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
        readonly Term: {
            readonly code: string;
            /** @description What it legally was on the day, as known then; null: not documented */
            readonly definition: {
                /** @description When the regulation became known */
                readonly knownSince: components["schemas"]["CalendarDate"];
                /** @description Of one unit; null: not documented */
                readonly mostPlaces: number | null;
                readonly regulation: components["schemas"]["Source"];
                /** @description In the words of the regulation */
                readonly text: string | null;
                /** @description null: the first day is not documented */
                readonly validFrom: components["schemas"]["CalendarDate"] | null;
                /** @description The first day without it; null: none is known */
                readonly validTo: components["schemas"]["CalendarDate"] | null;
            } | null;
            /** @description All that were known then, by their days */
            readonly definitions: readonly {
                /** @description When the regulation became known */
                readonly knownSince: components["schemas"]["CalendarDate"];
                /** @description Of one unit; null: not documented */
                readonly mostPlaces: number | null;
                readonly regulation: components["schemas"]["Source"];
                /** @description In the words of the regulation */
                readonly text: string | null;
                /** @description null: the first day is not documented */
                readonly validFrom: components["schemas"]["CalendarDate"] | null;
                /** @description The first day without it; null: none is known */
                readonly validTo: components["schemas"]["CalendarDate"] | null;
            }[];
            /** @enum {string} */
            readonly kind: "service-type" | "target-group";
            readonly labels: {
                readonly en: string;
                readonly lv: string;
            };
            /** @description What is known to be missing here */
            readonly undocumented: string | null;
        };
        readonly TerritoryChangeAsKnown: {
            readonly basis: {
                readonly date: string | null;
                readonly publisher: string;
                readonly reference: string | null;
                readonly title: string;
            } | null;
            readonly blocked: readonly {
                readonly basis: {
                    readonly date: string | null;
                    readonly publisher: string;
                    readonly reference: string | null;
                    readonly title: string;
                };
                readonly blockedOn: components["schemas"]["CalendarDate"];
                readonly continuesAs: {
                    readonly code: string;
                    readonly name: string;
                } | null;
                readonly stay: readonly string[];
            }[];
            /** @description People, of a count */
            readonly count: number | null;
            readonly countedBy: string | null;
            /** @description A day, or a year where a source says no more; null: before all that is recorded */
            readonly effectiveOn: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "creation" | "renaming" | "merger" | "split" | "population-count";
            /** @description Those that end with it */
            readonly predecessors: readonly string[];
            readonly scheduledOn: components["schemas"]["CalendarDate"] | null;
            /**
             * @description ahead: its day is still to come; blocked: nobody is left to merge
             * @enum {string}
             */
            readonly status: "ahead" | "in-effect" | "blocked";
            /** @description Those that it makes, or that it is about */
            readonly successors: readonly {
                readonly code: string;
                /** @description Where it begins with the change, or gets a name by it */
                readonly name: string | null;
                /** @description null: whole municipalities go there */
                readonly parishes: readonly string[] | null;
            }[];
        };
        readonly TerritoryListed: {
            /** @enum {string} */
            readonly level: "municipality" | "planning-region";
            readonly name: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly UnitCostInForce: {
            readonly cents: components["schemas"]["Cents"];
            /** @description What other versions state for the same first day; what became known last holds */
            readonly contradictedBy: readonly {
                readonly cents: components["schemas"]["Cents"];
                readonly methodology: {
                    readonly document: string | null;
                    /** Format: uuid */
                    readonly id: string;
                    readonly title: string;
                };
                readonly statedBy: readonly components["schemas"]["StatedBy"][];
            }[];
            readonly methodology: {
                readonly document: string | null;
                /** Format: uuid */
                readonly id: string;
                readonly title: string;
            };
            readonly per: components["schemas"]["CostPer"];
            readonly serviceType: components["schemas"]["ServiceType"];
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            readonly validFrom: components["schemas"]["CalendarDate"] | "undocumented";
            /** @description The last day, as far as the next cost is known */
            readonly validTo: components["schemas"]["CalendarDate"] | null;
        };
        readonly UnitNearby: {
            readonly address: string | null;
            /** @description null: no report states them */
            readonly coordinates: components["schemas"]["Coordinates"] | null;
            /** @description As the crow flies: along the great circle, to 0.1 km; null where it is unknown */
            readonly distanceKm: number | null;
            /** @description Free places by target group */
            readonly free: readonly {
                readonly places: components["schemas"]["Count"];
                readonly targetGroup: components["schemas"]["TargetGroup"];
            }[];
            /** Format: uuid */
            readonly id: string;
            /**
             * @description What the distance leads to: the unit itself, or the label point of its municipality, where its coordinates are unknown; unknown where neither is known, at the end
             * @enum {string}
             */
            readonly located: "unit" | "municipality" | "unknown";
            /** @description Within the boundaries asked for */
            readonly municipality: components["schemas"]["Municipality"];
            /** @description false: the parish is unknown and the municipality was split; the larger part */
            readonly municipalityCertain: boolean;
            readonly name: string;
            readonly parish: string | null;
            /** @description null: the source does not name it */
            readonly provider: string | null;
            readonly serviceType: components["schemas"]["ServiceType"];
        };
        readonly UnitWithoutRegistration: {
            /** Format: uuid */
            readonly id: string;
            readonly municipality: components["schemas"]["Municipality"];
            readonly name: string;
            readonly provider: string | null;
            readonly registration: string | null;
            readonly serviceType: components["schemas"]["ServiceType"];
            /** @description The first day without the registration that is named */
            readonly since: components["schemas"]["CalendarDate"] | null;
            /**
             * @description none-named: no registration was reported with the unit; it may have one
             * @enum {string}
             */
            readonly why: "none-named" | "not-known" | "not-yet-valid" | "lapsed" | "deregistered";
        };
        readonly UnregisteredProviderAsKnown: {
            readonly address: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Within the boundaries asked for */
            readonly municipality: components["schemas"]["Municipality"];
            /** @description false: the parish is unknown and the municipality was split; the larger part */
            readonly municipalityCertain: boolean;
            readonly note: string | null;
            readonly outcome: ("registered" | "ceased" | "no-registration-needed" | "not-confirmed") | null;
            readonly parish: string | null;
            readonly provider: string;
            readonly registration: string | null;
            readonly reportedOn: components["schemas"]["CalendarDate"];
            readonly resolvedOn: components["schemas"]["CalendarDate"] | null;
            readonly serviceType: components["schemas"]["ServiceType"] | null;
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @enum {string} */
            readonly status: "not-yet-reported" | "open" | "resolved";
        };
        readonly View: {
            readonly building?: {
                readonly fraction?: number;
                readonly handled: number;
                /** @enum {string} */
                readonly kind: "first-build" | "rebuild";
                readonly position: string;
                readonly total?: number;
            };
            /** @description Events that could not be applied and were put aside */
            readonly deadLetters: number;
            readonly error?: string;
            /** @description Epoch milliseconds; it answers with what it had then */
            readonly failingSince?: number;
            /** @description The same for the same events, however often and in whatever store */
            readonly fingerprint?: string;
            readonly lag: {
                /** @description Events of the log not looked at yet */
                readonly events?: number;
                /** @description Since the oldest of them was recorded */
                readonly seconds?: number;
            };
            /** @description How the last rebuild since the start of this process ended */
            readonly lastRebuild?: {
                readonly message?: string;
                readonly outcome: string;
            };
            /** @description Epoch milliseconds; since when the log does not answer, so that the lag is unknown */
            readonly logAwaySince?: number;
            readonly name: string;
            /** @description How far it has read the log */
            readonly position: string;
            /** @enum {string} */
            readonly state: "building" | "catching-up" | "live" | "failed" | "closed";
            readonly version: number;
        };
    };
    responses: {
        /** @description A problem document (RFC 9457) */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listAgreements: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Only agreements with a commitment that stands so */
                readonly commitmentStatus?: readonly ("not-yet-made" | "open" | "due" | "overdue" | "fulfilled" | "fulfilled-late" | "lapsed")[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description Parties, in any spelling; repeat it for several */
                readonly party?: string | readonly string[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly agreements: readonly components["schemas"]["AgreementAsKnown"][];
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getAgreementAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly agreement: components["schemas"]["AgreementAsKnown"];
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listAssessments: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Only what these units have submitted to */
                readonly centre?: readonly string[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                readonly status?: readonly ("not-yet-requested" | "open" | "overdue" | "complete")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly assessments: readonly components["schemas"]["CareCentreAssessmentAsKnown"][];
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getCareCentreAssessmentAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly assessmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly assessment: components["schemas"]["CareCentreAssessmentAsKnown"];
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getCapacity: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description Only groups with at least so many places that are known to be free */
                readonly atLeast?: number;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: municipality, planningRegion, serviceType, targetGroup, provider, unit. Default: one total. */
                readonly by?: readonly ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider" | "unit")[];
                /** @description From the Link header of the page before, which names the clocks of the first: what has been recorded since does not count unless a document proves that it was known before. Sums are those of the position that the page itself names. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many units on a page, where by names unit. Default: 100. */
                readonly limit?: number;
                /** @description Only these measures, in places and unitsWithUnknown alike, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. A group that has none of them, and no unit, is left out. */
                readonly measures?: readonly ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                readonly provider?: readonly string[];
                /** @description true: with occupancy, and places for 1,000 people of the area. Not with by=unit: people are counted by area. */
                readonly rates?: "true" | "false";
                /** @description Any of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                readonly unit?: readonly string[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
                /** @description What stands beside the places of each group, separated by commas: planned, the places that infrastructure projects are to bring, by stage; targets, those of the plans in force. A group without any unit is then there too. Neither has a unit or a provider. */
                readonly with?: readonly ("planned" | "targets")[];
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly groups: readonly components["schemas"]["CapacityGroupWithOthers"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description with=targets: those of areas larger than the groups, which are of none of them */
                        readonly largerAreas?: readonly components["schemas"]["PlanProgressRow"][];
                        /** @description atLeast: groups of this page that have not so many places known to be free */
                        readonly leftOut?: {
                            /** @description How many */
                            readonly groups: number;
                            /** @description Of how many of them it is not known what is free: it may be enough */
                            readonly unknown: number;
                        };
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly total: components["schemas"]["CapacityTotal"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getCapacitySeries: {
        readonly parameters: {
            readonly query: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description Only groups with at least so many places that are known to be free */
                readonly atLeast?: number;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: municipality, planningRegion, serviceType, targetGroup, provider. Default: one total. */
                readonly by?: readonly ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider")[];
                /** @description Which clock walks: valid (what was so on each day, as known at knownAt) or known (what was so on validAt, as known at the end of each day) */
                readonly clock?: "valid" | "known";
                /** @description The first day of the first step */
                readonly from: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description Only these measures, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. */
                readonly measures?: readonly ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                readonly provider?: readonly string[];
                /** @description Any of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Of each step its last day, of the last one "to". At most 400 steps. */
                readonly step?: "day" | "month" | "quarter" | "year";
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description The last day of the last step */
                readonly to: string;
                readonly unit?: readonly string[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly points: readonly {
                            readonly boundaries: string;
                            readonly groups: readonly {
                                readonly municipality?: components["schemas"]["Municipality"];
                                /** @description Places occupied or reserved, for each operational one, to 0.001, as sum over sum; unknown where any of these counts is, null where there are no operational places */
                                readonly occupancy: (number | "unknown") | null;
                                /** @description The day of the oldest last confirmation among the units; null when no unit operates */
                                readonly oldestConfirmation: components["schemas"]["CalendarDate"] | "undocumented" | null;
                                /** @description Days from then to validAt */
                                readonly oldestConfirmationAgeDays: number | null;
                                /** @description Each measure for 1,000 people of the population, to 0.01; unknown where it is of any unit, or the people are */
                                readonly per1000: {
                                    readonly affected?: number | "unknown";
                                    readonly authorised?: number | "unknown";
                                    readonly closing?: number | "unknown";
                                    readonly displaced?: number | "unknown";
                                    readonly free?: number | "unknown";
                                    readonly occupied?: number | "unknown";
                                    readonly operational?: number | "unknown";
                                    readonly operationalBeyondAuthorised?: number | "unknown";
                                    readonly overrun?: number | "unknown";
                                    readonly reserved?: number | "unknown";
                                    readonly waiting?: number | "unknown";
                                };
                                /** @description Sums of what is known; see unitsWithUnknown for what is not. Every measure, or those asked for. More operational places than authorised ones are accepted, and flagged: operationalBeyondAuthorised sums up those of each unit and target group, and stays above 0 where another unit has fewer. */
                                readonly places: {
                                    readonly affected?: number;
                                    readonly authorised?: number;
                                    readonly closing?: number;
                                    readonly displaced?: number;
                                    readonly free?: number;
                                    readonly occupied?: number;
                                    readonly operational?: number;
                                    readonly operationalBeyondAuthorised?: number;
                                    readonly overrun?: number;
                                    readonly reserved?: number;
                                    readonly waiting?: number;
                                };
                                readonly planningRegion?: string;
                                /** @description null: unknown */
                                readonly population: {
                                    /** @description false: a municipality was split, and all its people count in the larger part */
                                    readonly certain: boolean;
                                    readonly count: number;
                                    readonly countedBy: readonly string[];
                                    /** @description A day, or a year; of several counts the earliest */
                                    readonly countedOn: string;
                                } | null;
                                /** @description null: the source does not name it */
                                readonly provider?: string | null;
                                /** @description null: planned places of which no document states it */
                                readonly serviceType?: string | null;
                                /** @description null: planned places of which no document states it */
                                readonly targetGroup?: string | null;
                                /** @description Units counted in the larger part of a split municipality; their parish is unknown */
                                readonly uncertainLocations: number;
                                /** @description Units closed by an order that nobody has reported carried out */
                                readonly unconfirmedClosures: number;
                                readonly unit?: string;
                                /** @description Units that operate on the day */
                                readonly units: number;
                                /** @description How many units have no known count behind each sum */
                                readonly unitsWithUnknown: {
                                    readonly affected?: number;
                                    readonly authorised?: number;
                                    readonly closing?: number;
                                    readonly displaced?: number;
                                    readonly free?: number;
                                    readonly occupied?: number;
                                    readonly operational?: number;
                                    readonly operationalBeyondAuthorised?: number;
                                    readonly overrun?: number;
                                    readonly reserved?: number;
                                    readonly waiting?: number;
                                };
                            }[];
                            /** Format: date-time */
                            readonly knownAt: string;
                            /** @description atLeast: groups of this page that have not so many places known to be free */
                            readonly leftOut?: {
                                /** @description How many */
                                readonly groups: number;
                                /** @description Of how many of them it is not known what is free: it may be enough */
                                readonly unknown: number;
                            };
                            readonly total: {
                                /** @description Places occupied or reserved, for each operational one, to 0.001, as sum over sum; unknown where any of these counts is, null where there are no operational places */
                                readonly occupancy: (number | "unknown") | null;
                                /** @description The day of the oldest last confirmation among the units; null when no unit operates */
                                readonly oldestConfirmation: components["schemas"]["CalendarDate"] | "undocumented" | null;
                                /** @description Days from then to validAt */
                                readonly oldestConfirmationAgeDays: number | null;
                                /** @description Each measure for 1,000 people of the population, to 0.01; unknown where it is of any unit, or the people are */
                                readonly per1000: {
                                    readonly affected?: number | "unknown";
                                    readonly authorised?: number | "unknown";
                                    readonly closing?: number | "unknown";
                                    readonly displaced?: number | "unknown";
                                    readonly free?: number | "unknown";
                                    readonly occupied?: number | "unknown";
                                    readonly operational?: number | "unknown";
                                    readonly operationalBeyondAuthorised?: number | "unknown";
                                    readonly overrun?: number | "unknown";
                                    readonly reserved?: number | "unknown";
                                    readonly waiting?: number | "unknown";
                                };
                                /** @description Sums of what is known; see unitsWithUnknown for what is not. Every measure, or those asked for. More operational places than authorised ones are accepted, and flagged: operationalBeyondAuthorised sums up those of each unit and target group, and stays above 0 where another unit has fewer. */
                                readonly places: {
                                    readonly affected?: number;
                                    readonly authorised?: number;
                                    readonly closing?: number;
                                    readonly displaced?: number;
                                    readonly free?: number;
                                    readonly occupied?: number;
                                    readonly operational?: number;
                                    readonly operationalBeyondAuthorised?: number;
                                    readonly overrun?: number;
                                    readonly reserved?: number;
                                    readonly waiting?: number;
                                };
                                /** @description null: unknown */
                                readonly population: {
                                    /** @description false: a municipality was split, and all its people count in the larger part */
                                    readonly certain: boolean;
                                    readonly count: number;
                                    readonly countedBy: readonly string[];
                                    /** @description A day, or a year; of several counts the earliest */
                                    readonly countedOn: string;
                                } | null;
                                /** @description Units counted in the larger part of a split municipality; their parish is unknown */
                                readonly uncertainLocations: number;
                                /** @description Units closed by an order that nobody has reported carried out */
                                readonly unconfirmedClosures: number;
                                /** @description Units that operate on the day */
                                readonly units: number;
                                /** @description How many units have no known count behind each sum */
                                readonly unitsWithUnknown: {
                                    readonly affected?: number;
                                    readonly authorised?: number;
                                    readonly closing?: number;
                                    readonly displaced?: number;
                                    readonly free?: number;
                                    readonly occupied?: number;
                                    readonly operational?: number;
                                    readonly operationalBeyondAuthorised?: number;
                                    readonly overrun?: number;
                                    readonly reserved?: number;
                                    readonly waiting?: number;
                                };
                            };
                            readonly validAt: components["schemas"]["CalendarDate"];
                        }[];
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listCentresWithoutAssessment: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                readonly assessment?: readonly string[];
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
                /** @description true: only centres that the request names */
                readonly wasNamed?: "true" | "false";
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly centres: readonly components["schemas"]["CentreWithoutAssessment"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listClosureOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                readonly status?: readonly ("announced" | "standing" | "revoked" | "in-effect" | "carried-out")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly closureOrders: readonly components["schemas"]["ClosureOrderAsKnown"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getClosureOrderAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly orderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly closureOrder: components["schemas"]["ClosureOrderAsKnown"];
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listCommitments: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                readonly agreement?: readonly string[];
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Only what these orders hang on */
                readonly closureOrder?: readonly string[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description Only with a due day, that day or an earlier one */
                readonly dueBy?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description Who is bound, in any spelling; repeat it for several */
                readonly party?: string | readonly string[];
                /** @description Default: all but those that are not yet made on validAt */
                readonly status?: readonly ("not-yet-made" | "open" | "due" | "overdue" | "fulfilled" | "fulfilled-late" | "lapsed")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly byParty: readonly components["schemas"]["CommitmentsOfParty"][];
                        readonly byStatus: {
                            readonly due: number;
                            readonly fulfilled: number;
                            readonly "fulfilled-late": number;
                            readonly lapsed: number;
                            readonly "not-yet-made": number;
                            readonly open: number;
                            readonly overdue: number;
                        };
                        readonly commitments: readonly components["schemas"]["CommitmentAsKnown"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly sumCompensations: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                readonly by?: readonly ("municipality" | "planningRegion" | "serviceType" | "month" | "quarter" | "year")[];
                /** @description Only days from that one on */
                readonly from?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only days up to that one */
                readonly to?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly rows: readonly components["schemas"]["CompensationSum"][];
                        readonly total: {
                            /** @description The sum of those that are known, to the cent */
                            readonly cents: number;
                            /** @description Sum over sum, of those whose sum and persons are both known; to the nearest cent */
                            readonly centsPerPerson: number | null;
                            /** @description To the nearest cent; unknown where a unit has no known count, null where there are no places */
                            readonly centsPerPlace: components["schemas"]["Amount"] | null;
                            /** @description How many have a part in it */
                            readonly compensations: number;
                            /** @description The sum of those that are known, of each compensation once */
                            readonly persons: number;
                            /** @description Operational places that are known, on the last day of the step */
                            readonly places: number;
                            /** @description How many units have no known count of places */
                            readonly unitsWithoutCount: number;
                            readonly withoutPersons: number;
                            /** @description Of how many no sum is known: not counted as zero */
                            readonly withoutSum: number;
                        };
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listCompensations: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description Only for periods that end on that day or later */
                readonly from?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only for periods that begin on that day or earlier */
                readonly to?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly compensations: readonly components["schemas"]["CompensationAsKnown"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getCompensationAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly compensationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly compensation: components["schemas"]["CompensationAsKnown"];
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listCosts: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description Only what sets a cost of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                readonly status?: readonly ("not-yet-valid" | "valid")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly costs: readonly components["schemas"]["MethodologyAsKnown"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getMethodologyAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly methodologyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly methodology: components["schemas"]["MethodologyAsKnown"];
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listDeficiencies: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                readonly centre?: readonly string[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Default: all but those that are not yet recorded on validAt */
                readonly status?: readonly ("not-yet-recorded" | "open" | "planned" | "overdue" | "remedied" | "remedied-late")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly deficiencies: readonly components["schemas"]["DeficiencyAsKnown"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listIndicators: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code */
                readonly area?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                readonly counts?: readonly ("persons" | "places" | "municipalities" | "other")[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                readonly targetGroup?: readonly ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly indicators: readonly components["schemas"]["IndicatorAsKnown"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getIndicatorAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly indicatorId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        readonly indicator: components["schemas"]["IndicatorAsKnown"];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getIndicatorComparison: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code */
                readonly area?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly indicatorId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Each as the sources speak of it: nothing is divided or added */
                        readonly areas: readonly components["schemas"]["IndicatorComparison"][];
                        readonly boundaries: string;
                        /** Format: uuid */
                        readonly indicator: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listInfrastructureProjects: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description What pays, such as 9.3.1.1. */
                readonly programme?: string;
                /** @description What hangs on this round of a selection */
                readonly round?: string;
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                readonly stage?: readonly ("not-begun" | "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled")[];
                readonly targetGroup?: readonly ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly infrastructureProjects: readonly components["schemas"]["InfrastructureProjectAsKnown"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getInfrastructureProjectAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        readonly infrastructureProject: components["schemas"]["InfrastructureProjectAsKnown"];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listNeeds: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly needs: readonly components["schemas"]["NeedsAsKnown"][];
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getNeedsAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly report: components["schemas"]["NeedsAsKnown"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getNeedsAgainstPlaces: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, targetGroup */
                readonly by?: readonly ("planningRegion" | "municipality" | "targetGroup")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly rows: readonly components["schemas"]["NeedsAgainstPlacesRow"][];
                        readonly total: components["schemas"]["NeedsAgainstPlaces"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getPipeline: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, serviceType, targetGroup, stage, programme, round */
                readonly by?: readonly ("planningRegion" | "municipality" | "serviceType" | "targetGroup" | "stage" | "programme" | "round")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description What pays, such as 9.3.1.1. */
                readonly programme?: string;
                /** @description What hangs on this round of a selection */
                readonly round?: string;
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                readonly stage?: readonly ("not-begun" | "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled")[];
                readonly targetGroup?: readonly ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly groups: readonly components["schemas"]["PipelineGroup"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly total: {
                            /** @description EUR in whole cents, of the projects that state it; null where a project is counted in part */
                            readonly amount: number | null;
                            /** @description Sum of the places that are stated */
                            readonly places: number;
                            readonly projects: number;
                            readonly projectsWithUnknownAmount: number;
                            /** @description Projects that state no number: unknown, not zero */
                            readonly projectsWithUnknownPlaces: number;
                        };
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listPlans: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                readonly status?: readonly ("draft" | "in-consultation" | "approved" | "in-force" | "expired" | "lapsed")[];
                readonly targetGroup?: readonly ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated")[];
                /** @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code */
                readonly territory?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly plans: readonly components["schemas"]["PlanAsKnown"][];
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getPlanAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly planId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly plan: components["schemas"]["PlanAsKnown"];
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getPlanProgress: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, serviceType, targetGroup */
                readonly by?: readonly ("planningRegion" | "municipality" | "serviceType" | "targetGroup")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Any of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly planId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly rows: readonly components["schemas"]["PlanProgressRow"][];
                        readonly total: components["schemas"]["PlanProgress"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getPlansProgress: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, serviceType, targetGroup */
                readonly by?: readonly ("planningRegion" | "municipality" | "serviceType" | "targetGroup")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Any of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly rows: readonly components["schemas"]["PlanProgressRow"][];
                        readonly total: components["schemas"]["PlanProgress"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listRegistrations: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description Only valid ones whose first day without it comes within so many days of validAt */
                readonly lapsingWithin?: number;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description In any spelling; repeat it for several */
                readonly provider?: string | readonly string[];
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                readonly status?: readonly ("not-yet-valid" | "valid" | "lapsed" | "deregistered")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly registrations: readonly components["schemas"]["RegistrationAsKnown"][];
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getRegistrationAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly registrationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly registration: components["schemas"]["RegistrationAsKnown"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listSources: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Only what proves an event of these */
                readonly capability?: readonly ("service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories")[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description true: only what is generated; false: only what is not */
                readonly generated?: "true" | "false";
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description In any spelling; repeat it for several */
                readonly publisher?: string | readonly string[];
                /** @description Words of the title; case, accents and quotes do not matter */
                readonly search?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly sources: readonly components["schemas"]["SourceAnswer"][];
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getSource: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly sourceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["ProvenEvent"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly source: components["schemas"]["SourceAnswer"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listTerms: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "service-type" | "target-group";
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly terms: readonly components["schemas"]["Term"][];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getTerm: {
        readonly parameters: {
            readonly query?: {
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
            };
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly term: components["schemas"]["Term"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listTerritories: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description Only those that lie on the ground of municipalities by these codes, of any day */
                readonly groundOf?: readonly string[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description Municipalities, or how many of them each planning region has */
                readonly level?: "municipality" | "planning-region";
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                readonly status?: readonly ("in-force" | "ahead" | "ended" | "not-known")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly territories: readonly components["schemas"]["TerritoryListed"][];
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getTerritory: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                /** @description ATVK code of any version */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly territory: {
                            readonly code: string;
                            /** @description In force on its ground within the boundaries asked for */
                            readonly inForceInstead: readonly {
                                readonly code: string;
                                readonly name: string;
                            }[];
                            /** @enum {string} */
                            readonly level: "municipality";
                            readonly name: string;
                            readonly planningRegion: string;
                            /** @description null: unknown */
                            readonly population: {
                                /**
                                 * @description summed: over those that came together here, each as it was last counted
                                 * @enum {string}
                                 */
                                readonly basis: "counted" | "summed";
                                /** @description false: one of them was split, and all its people are counted in the larger part */
                                readonly certain: boolean;
                                readonly count: number;
                                readonly countedBy: readonly string[];
                                /** @description A day, or a year; of several counts the earliest */
                                readonly countedOn: string;
                            } | null;
                            /** @description What it was made of, through all reforms, the last first */
                            readonly predecessors: readonly {
                                /** @description The law or judgment that orders it */
                                readonly basis: {
                                    readonly date: string | null;
                                    readonly publisher: string;
                                    readonly reference: string | null;
                                    readonly title: string;
                                } | null;
                                /**
                                 * Format: uuid
                                 * @description GET /v1/territory-changes/{changeId}
                                 */
                                readonly change: string;
                                readonly effectiveOn: string;
                                readonly event: string;
                                readonly from: {
                                    readonly code: string;
                                    readonly name: string;
                                };
                                /**
                                 * @description continues: the same ground under a new code; splits: only the parishes named
                                 * @enum {string}
                                 */
                                readonly kind: "continues" | "merges" | "splits";
                                /** Format: date-time */
                                readonly knownSince: string;
                                readonly parishes: readonly string[] | null;
                                readonly to: {
                                    readonly code: string;
                                    readonly name: string;
                                };
                            }[];
                            /**
                             * @description On the day asked for, as known then; ahead: it is to begin later; not-known: no reform known then brings it
                             * @enum {string}
                             */
                            readonly status: "in-force" | "ahead" | "ended" | "not-known";
                            /** @description What becomes of it, through all reforms, in order */
                            readonly successors: readonly {
                                /** @description The law or judgment that orders it */
                                readonly basis: {
                                    readonly date: string | null;
                                    readonly publisher: string;
                                    readonly reference: string | null;
                                    readonly title: string;
                                } | null;
                                /**
                                 * Format: uuid
                                 * @description GET /v1/territory-changes/{changeId}
                                 */
                                readonly change: string;
                                readonly effectiveOn: string;
                                readonly event: string;
                                readonly from: {
                                    readonly code: string;
                                    readonly name: string;
                                };
                                /**
                                 * @description continues: the same ground under a new code; splits: only the parishes named
                                 * @enum {string}
                                 */
                                readonly kind: "continues" | "merges" | "splits";
                                /** Format: date-time */
                                readonly knownSince: string;
                                readonly parishes: readonly string[] | null;
                                readonly to: {
                                    readonly code: string;
                                    readonly name: string;
                                };
                            }[];
                            /** @description The first day as known then; null: before all that is recorded */
                            readonly validFrom: string | null;
                            /** @description The first day without it as known then; null: none is known */
                            readonly validTo: string | null;
                        };
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listTerritoryChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                readonly kind?: readonly ("creation" | "renaming" | "merger" | "split" | "population-count")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description Changes that name this code */
                readonly municipality?: string;
                readonly status?: readonly ("ahead" | "in-effect" | "blocked")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly territoryChanges: readonly components["schemas"]["TerritoryChangeAsKnown"][];
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getTerritoryChangeAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly changeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly territoryChange: components["schemas"]["TerritoryChangeAsKnown"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listUnitCosts: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                readonly per?: readonly ("person-hour" | "person-day" | "person-month" | "person-year")[];
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly unitCosts: readonly components["schemas"]["UnitCostInForce"][];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listUnits: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description true: also by what it was called, and where it was, before that day */
                readonly formerNames?: "true" | "false";
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                readonly provider?: readonly string[];
                /** @description Words of the name, provider, parish or address on the day of validAt, as known at knownAt; accents may be left out */
                readonly search?: string;
                /** @description Any of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                readonly status?: readonly ("not-yet-open" | "open" | "suspended" | "closed")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly units: readonly components["schemas"]["ServiceUnitAsKnown"][];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listUnitsWithoutRegistration: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
                readonly why?: readonly ("none-named" | "not-known" | "not-yet-valid" | "lapsed" | "deregistered")[];
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly units: readonly components["schemas"]["UnitWithoutRegistration"][];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getServiceUnitAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly unit: components["schemas"]["ServiceUnitAsKnown"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listNearestUnits: {
        readonly parameters: {
            readonly query: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description How many free places, for the target group or in all. Default: 1. */
                readonly atLeast?: number;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                readonly provider?: readonly string[];
                /** @description Any of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description From where distances are measured: the name or code of a municipality, in any spelling, of a parish as far as parishes are recorded, or a latitude and a longitude of WGS 84 such as 55.875937,26.527375 */
                readonly to: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description The point from which distances are measured */
                        readonly to: {
                            /** @enum {string} */
                            readonly kind: "coordinates" | "municipality" | "parish";
                            readonly latitude: number;
                            readonly longitude: number;
                            /** @description The code of the municipality whose label point it is */
                            readonly municipality: string | null;
                            /** @description null: asked by coordinates */
                            readonly name: string | null;
                        };
                        /** @description How many have so many free places, on all pages */
                        readonly total: number;
                        /** @description How many may have them, on all pages */
                        readonly totalUnknown: number;
                        /** @description Those known to have so many free places, by distance */
                        readonly units: readonly components["schemas"]["UnitNearby"][];
                        /** @description By distance, too: those of which too little is known to say. They count for the limit of a page, and lie within its distances. */
                        readonly unknown: readonly components["schemas"]["UnitNearby"][];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listReports: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                readonly outcome?: readonly ("registered" | "ceased" | "no-registration-needed" | "not-confirmed")[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                readonly status?: readonly ("not-yet-reported" | "open" | "resolved")[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly reports: readonly components["schemas"]["UnregisteredProviderAsKnown"][];
                        /** @description How many match, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getUnregisteredProviderAsKnown: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly reportId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly events: readonly components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly report: components["schemas"]["UnregisteredProviderAsKnown"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listViews: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly views: readonly components["schemas"]["View"][];
                    };
                };
            };
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listDeadLetters: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly deadLetters: readonly {
                            /** @description Epoch milliseconds */
                            readonly at: number;
                            readonly error: string;
                            readonly eventId: string;
                            readonly position: string;
                            readonly stream: string;
                            readonly type: string;
                        }[];
                    };
                };
            };
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly rebuildView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["View"];
                };
            };
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly cancelRebuild: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["View"];
                };
            };
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
}
