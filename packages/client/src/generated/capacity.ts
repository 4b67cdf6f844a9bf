// Made by `pnpm client-types` from what the services say of themselves.

export interface paths {
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agreements, with their commitments as they stand on any day, as known on any day
         * @description The earliest first. Commitments of all agreements: GET /v1/commitments.
         */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agreement, as it stands on any day, as known on any day
         * @description The earliest first. Commitments of all agreements: GET /v1/commitments.
         */
        get: operations["getAgreementAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assessments of care centres, as they stand on any day, as known on any day
         * @description The earliest request first. Centres without one: GET /v1/centres-without-assessment; what is deficient in all of them: GET /v1/deficiencies.
         */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One assessment, as it stands on any day, as known on any day
         * @description The earliest request first. Centres without one: GET /v1/centres-without-assessment; what is deficient in all of them: GET /v1/deficiencies.
         */
        get: operations["getCareCentreAssessmentAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places on any day, as known on any day
         * @description Sums of places by the dimensions asked for, on two clocks. What is not known is not counted as zero: beside every sum stands how many units have no known count. Where it is known where the history service answers, a Link (urn:vietas:rel:explain) leads to what the total is made of; add a measure, or the labels of a group as filters.
         */
        get: operations["getCapacity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places over time, by either clock
         * @description The sums of GET /v1/capacity at the end of each step, with their rates: occupancy, and places for 1,000 people. With clock=valid the days of the series are days on which it was so, as known at one instant; with clock=known they are days on which it was known, of one day. A Link (urn:vietas:rel:explain) leads to what the total of the last point is made of; with the clocks of another point, to that of another.
         */
        get: operations["getCapacitySeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/centres-without-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Care centres without a self-assessment, on any day, as known on any day
         * @description By name. Where a request names centres, those of them that have not submitted. Where it asks all municipal centres, every care centre at work that has not submitted, with wasNamed false: the registry does not know which are municipal.
         */
        get: operations["listCentresWithoutAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/closure-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Closure orders, as they stand on any day, as known on any day
         * @description Soonest closure first. Reviews that are overdue are marked.
         */
        get: operations["listClosureOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/closure-orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One closure order, as it stands on any day, as known on any day
         * @description Soonest closure first. Reviews that are overdue are marked.
         */
        get: operations["getClosureOrderAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commitments of all agreements, as they stand on any day, as known on any day
         * @description What is due first comes first; what has no due day, last, and is never overdue. Beside the page: how many stand how, for all that match and for each party of them.
         */
        get: operations["listCommitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compensation-sums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compensations summed up by municipality, period and service type
         * @description To the cent. A compensation for days of several months, quarters or years is shared among them by days, and cents that are left go to the largest remainders, so that its parts add up to it; so it is with what lies before from or after to. Places are the operational places of the ledger on the last day of the step, or of validAt.
         */
        get: operations["sumCompensations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compensations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compensations paid to municipalities, as known on any day
         * @description The earliest period first; where the period is not known, before all. Beside each stand the unit costs that were in force in its period, and what else was stated for the same municipality, period and service type. Sums: GET /v1/compensation-sums.
         */
        get: operations["listCompensations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compensations/{compensationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One compensation, as it stands on any day, as known on any day
         * @description The earliest period first; where the period is not known, before all. Beside each stand the unit costs that were in force in its period, and what else was stated for the same municipality, period and service type. Sums: GET /v1/compensation-sums.
         */
        get: operations["getCompensationAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of the methodology of unit costs, as known on any day
         * @description The earliest first, with all unit costs that each of them sets. Those in force on a day, of all versions: GET /v1/unit-costs.
         */
        get: operations["listCosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/costs/{methodologyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One methodology, as it stands on any day, as known on any day
         * @description The earliest first, with all unit costs that each of them sets. Those in force on a day, of all versions: GET /v1/unit-costs.
         */
        get: operations["getMethodologyAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deficiencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deficiencies of care centres, as they stand on any day, as known on any day
         * @description What its plan makes due first comes first; what has no plan or no due day, last. open: no plan was adopted; overdue: the last day of the plan is over.
         */
        get: operations["listDeficiencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicators, with what sources had reported by any day, as known on any day
         * @description By title. With area: those of which a source says anything of just this area, not of a larger or smaller one.
         */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{indicatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One indicator, as it stands on any day, as known on any day
         * @description By title. With area: those of which a source says anything of just this area, not of a larger or smaller one.
         */
        get: operations["getIndicatorAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{indicatorId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What sources report of an indicator, area by area, and against its target
         * @description Values stay with the area that their source speaks of: what is said of a country says nothing of a region. Sources that disagree stand side by side. A target is one, however often it is stated.
         */
        get: operations["getIndicatorComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/infrastructure-projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Infrastructure projects, as they stand on any day, as known on any day
         * @description By municipality and name, each with its stages and how long they took.
         */
        get: operations["listInfrastructureProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/infrastructure-projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One infrastructure project, as it stands on any day, as known on any day
         * @description By municipality and name, each with its stages and how long they took.
         */
        get: operations["getInfrastructureProjectAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports of needs up to any day, as known on any day
         * @description By municipality as the report names it, then by date.
         */
        get: operations["listNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/needs/{needsId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One needs report, as it stands on any day, as known on any day
         * @description By municipality as the report names it, then by date.
         */
        get: operations["getNeedsAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/needs/against-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Needs assessed and support plans against places on any day, as known on any day
         * @description Of each municipality and target group the report last counted up to the day, beside the places on the day. A report on a municipality that a reform has made takes the place of those on its parts. Where nothing is reported or counted it is unknown, not zero.
         */
        get: operations["getNeedsAgainstPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Planned places and money by stage, on any day, as known on any day
         * @description What is on its way: places of projects that are invited, submitted, approved or being built on the day, unless other stages are asked for. A project whose places no document states is counted beside the sum, not as zero.
         */
        get: operations["getPipeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plans, as they stood on any day, as known on any day
         * @description By title. With territory: the plans that cover it, be they of the municipality, of its planning region or of the country; with status=in-force those that count on the day.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One plan, as it stands on any day, as known on any day
         * @description By title. With territory: the plans that cover it, be they of the municipality, of its planning region or of the country; with status=in-force those that count on the day.
         */
        get: operations["getPlanAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The targets of a plan against the places that there are, on both clocks
         * @description Targets are compared with operational places on the day, counted from the ledger at the same moment. Of a territory, service type and target group the target due next counts, or else the last one. Rates are sums over sums. A target without any known count of places is unknown, not zero, and counts neither for the gap nor for the rate; how many there are stands beside. Where a larger area has a target, those of its parts are within it.
         */
        get: operations["getPlanProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The targets of all plans in force against the places that there are, on both clocks
         * @description Targets are compared with operational places on the day, counted from the ledger at the same moment. Of a territory, service type and target group the target due next counts, or else the last one. Rates are sums over sums. A target without any known count of places is unknown, not zero, and counts neither for the gap nor for the rate; how many there are stands beside. Where a larger area has a target, those of its parts are within it. Plans of municipalities that a reform has made one stay plans of their own and are one row within the boundaries of now. Where two plans have a target of the same territory, service type and target group, that of the plan approved last counts.
         */
        get: operations["getPlansProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Registrations of providers, as they stand on any day, as known on any day
         * @description Each is for one service type at one address, for five years (Cabinet Regulation 385/2017). What lapses first comes first. Units that work without one: GET /v1/units-without-registration.
         */
        get: operations["listRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{registrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One registration, as it stands on any day, as known on any day
         * @description Each is for one service type at one address, for five years (Cabinet Regulation 385/2017). What lapses first comes first. Units that work without one: GET /v1/units-without-registration.
         */
        get: operations["getRegistrationAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents that prove events, and how much each of them proves
         * @description By title. Only events known at knownAt count. A capability or a place leaves those that prove an event of it; what else they prove is told with it.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document, with every event that it proves
         * @description In the order of the log, a page at a time; only events known at knownAt. An event that was withdrawn stays, and is marked.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Service types and target groups, on any day, as known on any day
         * @description Service types and target groups, in Latvian and English. What one legally was on a day, and by which regulation, where that is documented; null where it is not.
         */
        get: operations["listTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service type or target group
         * @description Service types and target groups, in Latvian and English. What one legally was on a day, and by which regulation, where that is documented; null where it is not.
         */
        get: operations["getTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The municipalities of any day, as known on any day
         * @description By name. Without a status those in force within the boundaries asked for: on validAt, as known at knownAt. Each with its people as they were last counted: null where that is unknown, which is not zero.
         */
        get: operations["listTerritories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One municipality: what it was made of, and what becomes of it
         * @description By any code that it ever had. Predecessors and successors are those known at knownAt, each with the law or judgment that orders it and the event that records it; a split with the parishes that go.
         */
        get: operations["getTerritory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territory-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of the municipalities: reforms, mergers ahead and blocked, counts of people
         * @description By their day. The first ones are reference data; the others were recorded since. A change of municipalities is ahead, in effect or blocked on the day asked for.
         */
        get: operations["listTerritoryChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territory-changes/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One territorial change, as it stands on any day, as known on any day
         * @description By their day. The first ones are reference data; the others were recorded since. A change of municipalities is ahead, in effect or blocked on the day asked for.
         */
        get: operations["getTerritoryChangeAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unit-costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unit costs in force on a day of service, as known on any day
         * @description validAt is the day of service, whenever it is asked: the cost of a day changes only where the methodology is corrected, and an earlier knownAt shows what was believed before. For each service type and unit, the cost that is valid from the latest day.
         */
        get: operations["listUnitCosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Service units, as they stand on any day, as known on any day
         * @description By name. Their counts are those of the ledger, on both clocks.
         */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units-without-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units that work without a valid registration, on any day, as known on any day
         * @description By name. A unit names the registration of its provider when it is opened, or when its opening is corrected; where none is named it may have one that nobody has reported.
         */
        get: operations["listUnitsWithoutRegistration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One unit, as it stands on any day, as known on any day
         * @description By name. Their counts are those of the ledger, on both clocks.
         */
        get: operations["getServiceUnitAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/nearest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the nearest free places are, on any day, as known on any day
         * @description Units that operate on the day and have so many free places, by their distance from a place; those of which it is not known apart. Distances are as the crow flies, to the coordinates of the unit or, where no report states them, to the label point of its municipality. No page begins nearer than the one before has ended.
         */
        get: operations["listNearestUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unregistered-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unregistered providers that were reported, on any day, as known on any day
         * @description The earliest report first, each with how it ended by then.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unregistered-providers/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One report, as it stands on any day, as known on any day
         * @description The earliest report first, each with how it ended by then.
         */
        get: operations["getUnregisteredProviderAsKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views behind the answers: how far they are, and their fingerprint */
        get: operations["listViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/capacity/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that could not be applied, with the reason */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/capacity/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Build the view anew beside the present one, which answers until it is replaced */
        post: operations["rebuildView"];
        /** Cancel the rebuild under way; the present view stays */
        delete: operations["cancelRebuild"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AgreementAsKnown: {
            /** @description In the order in which they became known */
            commitments: components["schemas"]["Commitment"][];
            document: string | null;
            /** Format: uuid */
            id: string;
            parties: string[];
            signedOn: components["schemas"]["CalendarDate"];
            statedBy: components["schemas"]["StatedBy"][];
            /** @enum {string} */
            status: "not-yet-signed" | "signed";
            subject: string | null;
        };
        /** @description EUR in whole cents, or "unknown" */
        Amount: components["schemas"]["Cents"] | "unknown";
        /**
         * @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code
         * @example Latgale
         */
        Area: string;
        AreaAnswer: {
            /** @description false: the municipality was split; its larger part is told */
            certain: boolean;
            /** @description Of a planning region its name */
            code: string;
            /** @enum {string} */
            kind: "country" | "planningRegion" | "municipality";
            name: string;
            /** @description null: the country */
            planningRegion: string | null;
        };
        /**
         * Format: date
         * @description A calendar date (Europe/Riga), YYYY-MM-DD
         * @example 2026-03-01
         */
        CalendarDate: string;
        CapacityGroupWithOthers: {
            municipality?: components["schemas"]["Municipality"];
            /** @description Places occupied or reserved, for each operational one, to 0.001, as sum over sum; unknown where any of these counts is, null where there are no operational places */
            occupancy?: (number | "unknown") | null;
            /** @description The day of the oldest last confirmation among the units; null when no unit operates */
            oldestConfirmation: components["schemas"]["CalendarDate"] | "undocumented" | null;
            /** @description Days from then to validAt */
            oldestConfirmationAgeDays: number | null;
            /** @description Each measure for 1,000 people of the population, to 0.01; unknown where it is of any unit, or the people are */
            per1000?: {
                affected?: number | "unknown";
                authorised?: number | "unknown";
                closing?: number | "unknown";
                displaced?: number | "unknown";
                free?: number | "unknown";
                occupied?: number | "unknown";
                operational?: number | "unknown";
                operationalBeyondAuthorised?: number | "unknown";
                overrun?: number | "unknown";
                reserved?: number | "unknown";
                waiting?: number | "unknown";
            };
            /** @description Sums of what is known; see unitsWithUnknown for what is not. Every measure, or those asked for. More operational places than authorised ones are accepted, and flagged: operationalBeyondAuthorised sums up those of each unit and target group, and stays above 0 where another unit has fewer. */
            places: {
                affected?: number;
                authorised?: number;
                closing?: number;
                displaced?: number;
                free?: number;
                occupied?: number;
                operational?: number;
                operationalBeyondAuthorised?: number;
                overrun?: number;
                reserved?: number;
                waiting?: number;
            };
            /** @description with=planned */
            planned?: components["schemas"]["PlannedNumbers"];
            planningRegion?: string;
            /** @description null: unknown */
            population?: {
                /** @description false: a municipality was split, and all its people count in the larger part */
                certain: boolean;
                count: number;
                countedBy: string[];
                /** @description A day, or a year; of several counts the earliest */
                countedOn: string;
            } | null;
            /** @description null: the source does not name it */
            provider?: string | null;
            /** @description null: planned places of which no document states it */
            serviceType?: string | null;
            /** @description null: planned places of which no document states it */
            targetGroup?: string | null;
            /** @description with=targets; null: no plan in force has any */
            targets?: components["schemas"]["GroupTargets"] | null;
            /** @description Units counted in the larger part of a split municipality; their parish is unknown */
            uncertainLocations: number;
            /** @description Units closed by an order that nobody has reported carried out */
            unconfirmedClosures: number;
            unit?: string;
            /** @description Units that operate on the day */
            units: number;
            /** @description How many units have no known count behind each sum */
            unitsWithUnknown: {
                affected?: number;
                authorised?: number;
                closing?: number;
                displaced?: number;
                free?: number;
                occupied?: number;
                operational?: number;
                operationalBeyondAuthorised?: number;
                overrun?: number;
                reserved?: number;
                waiting?: number;
            };
        };
        CapacityTotal: {
            /** @description Places occupied or reserved, for each operational one, to 0.001, as sum over sum; unknown where any of these counts is, null where there are no operational places */
            occupancy?: (number | "unknown") | null;
            /** @description The day of the oldest last confirmation among the units; null when no unit operates */
            oldestConfirmation: components["schemas"]["CalendarDate"] | "undocumented" | null;
            /** @description Days from then to validAt */
            oldestConfirmationAgeDays: number | null;
            /** @description Each measure for 1,000 people of the population, to 0.01; unknown where it is of any unit, or the people are */
            per1000?: {
                affected?: number | "unknown";
                authorised?: number | "unknown";
                closing?: number | "unknown";
                displaced?: number | "unknown";
                free?: number | "unknown";
                occupied?: number | "unknown";
                operational?: number | "unknown";
                operationalBeyondAuthorised?: number | "unknown";
                overrun?: number | "unknown";
                reserved?: number | "unknown";
                waiting?: number | "unknown";
            };
            /** @description Sums of what is known; see unitsWithUnknown for what is not. Every measure, or those asked for. More operational places than authorised ones are accepted, and flagged: operationalBeyondAuthorised sums up those of each unit and target group, and stays above 0 where another unit has fewer. */
            places: {
                affected?: number;
                authorised?: number;
                closing?: number;
                displaced?: number;
                free?: number;
                occupied?: number;
                operational?: number;
                operationalBeyondAuthorised?: number;
                overrun?: number;
                reserved?: number;
                waiting?: number;
            };
            /** @description with=planned */
            planned?: components["schemas"]["PlannedNumbers"];
            /** @description null: unknown */
            population?: {
                /** @description false: a municipality was split, and all its people count in the larger part */
                certain: boolean;
                count: number;
                countedBy: string[];
                /** @description A day, or a year; of several counts the earliest */
                countedOn: string;
            } | null;
            /** @description with=targets: those of the groups and of larger areas; those within one that has a target of its own count once */
            targets?: components["schemas"]["PlanProgress"];
            /** @description Units counted in the larger part of a split municipality; their parish is unknown */
            uncertainLocations: number;
            /** @description Units closed by an order that nobody has reported carried out */
            unconfirmedClosures: number;
            /** @description Units that operate on the day */
            units: number;
            /** @description How many units have no known count behind each sum */
            unitsWithUnknown: {
                affected?: number;
                authorised?: number;
                closing?: number;
                displaced?: number;
                free?: number;
                occupied?: number;
                operational?: number;
                operationalBeyondAuthorised?: number;
                overrun?: number;
                reserved?: number;
                waiting?: number;
            };
        };
        CareCentreAssessmentAsKnown: {
            authority: string;
            /** @description The units that were asked; null: all municipal care centres */
            centres: string[] | null;
            deficiencies: components["schemas"]["Deficiency"][];
            /** @description null: it has no due day, and is never overdue */
            dueOn: components["schemas"]["CalendarDate"] | null;
            /** Format: uuid */
            id: string;
            /** @description Named centres without a self-assessment; null: the centres are not named */
            missing: string[] | null;
            requestedOn: components["schemas"]["CalendarDate"];
            statedBy: components["schemas"]["StatedBy"][];
            /**
             * @description complete: every centre that was named has submitted; where all municipal centres were asked nobody can tell
             * @enum {string}
             */
            status: "not-yet-requested" | "open" | "overdue" | "complete";
            subject: string | null;
            submissions: {
                /** Format: uuid */
                centre: string;
                late: boolean;
                statedBy: components["schemas"]["StatedBy"];
                submittedOn: components["schemas"]["CalendarDate"];
                summary: string | null;
            }[];
        };
        CentreWithoutAssessment: {
            assessment: {
                authority: string;
                /** Format: uuid */
                id: string;
                requestedOn: components["schemas"]["CalendarDate"];
            };
            /** Format: uuid */
            centre: string;
            dueOn: components["schemas"]["CalendarDate"] | null;
            overdue: boolean;
            /** @description The centre; null: its opening is not known */
            unit: {
                /** Format: uuid */
                id: string;
                municipality: components["schemas"]["Municipality"];
                name: string;
            } | null;
            /** @description false: all municipal centres were asked. Whether this one is municipal is not recorded, so that nobody can say that it is missing */
            wasNamed: boolean;
        };
        /**
         * @description EUR in whole cents: 1234 is EUR 12.34
         * @example 123400
         */
        Cents: number;
        ClosureOrder: {
            amendments: {
                amendedOn: components["schemas"]["CalendarDate"];
                effectiveOn: components["schemas"]["CalendarDate"];
            }[];
            authority: string;
            carriedOutOn: components["schemas"]["CalendarDate"] | null;
            /** @description The first day without the units, as last ordered */
            effectiveOn: components["schemas"]["CalendarDate"];
            ground: string | null;
            /** Format: uuid */
            id: string;
            issuedOn: components["schemas"]["CalendarDate"];
            reference: string | null;
            reviewDue: components["schemas"]["CalendarDate"] | null;
            /** @description The day of the last review */
            reviewedOn: components["schemas"]["CalendarDate"] | null;
            reviewOutcome: string | null;
            /** @description A review was due before the day of knownAt; none is known */
            reviewOverdue: boolean;
            reviews: {
                outcome: string;
                reviewedOn: components["schemas"]["CalendarDate"];
            }[];
            revokedOn: components["schemas"]["CalendarDate"] | null;
            /**
             * @description announced: its own date is still to come; in-effect: its day has come, and nobody has reported it carried out
             * @enum {string}
             */
            status: "announced" | "standing" | "revoked" | "in-effect" | "carried-out";
            units: string[];
        };
        ClosureOrderAsKnown: {
            amendments: {
                amendedOn: components["schemas"]["CalendarDate"];
                effectiveOn: components["schemas"]["CalendarDate"];
            }[];
            authority: string;
            carriedOutOn: components["schemas"]["CalendarDate"] | null;
            /** @description The first day without the units, as last ordered */
            effectiveOn: components["schemas"]["CalendarDate"];
            ground: string | null;
            /** Format: uuid */
            id: string;
            issuedOn: components["schemas"]["CalendarDate"];
            reference: string | null;
            reviewDue: components["schemas"]["CalendarDate"] | null;
            /** @description The day of the last review */
            reviewedOn: components["schemas"]["CalendarDate"] | null;
            reviewOutcome: string | null;
            /** @description A review was due before the day of knownAt; none is known */
            reviewOverdue: boolean;
            reviews: {
                outcome: string;
                reviewedOn: components["schemas"]["CalendarDate"];
            }[];
            revokedOn: components["schemas"]["CalendarDate"] | null;
            /**
             * @description announced: its own date is still to come; in-effect: its day has come, and nobody has reported it carried out
             * @enum {string}
             */
            status: "announced" | "standing" | "revoked" | "in-effect" | "carried-out";
            units: {
                /** Format: uuid */
                id: string;
                municipality: components["schemas"]["Municipality"];
                name: string;
            }[];
        };
        ClosureOrderOfCommitment: {
            authority: string;
            /** @description The first day without the units, as last ordered */
            effectiveOn: components["schemas"]["CalendarDate"];
            /** Format: uuid */
            id: string;
            reviewDue: components["schemas"]["CalendarDate"] | null;
            /** @description A review was due before the day of knownAt; none is known */
            reviewOverdue: boolean;
            revokedOn: components["schemas"]["CalendarDate"] | null;
            /**
             * @description announced: its own date is still to come; in-effect: its day has come, and nobody has reported it carried out
             * @enum {string}
             */
            status: "announced" | "standing" | "revoked" | "in-effect" | "carried-out";
        };
        Commitment: {
            /** @description The closure order that hangs on it */
            closureOrder: string | null;
            /** @description From its due day to its fulfilment, or to validAt while it is overdue */
            daysLate: number | null;
            /** @description null: it has no due day, and is never overdue */
            dueOn: components["schemas"]["CalendarDate"] | null;
            fulfilledOn: components["schemas"]["CalendarDate"] | null;
            /**
             * Format: uuid
             * @description Names the commitment: the event that recorded it
             */
            id: string;
            lapsedOn: components["schemas"]["CalendarDate"] | null;
            lapseReason: string | null;
            madeOn: components["schemas"]["CalendarDate"];
            outcome: string | null;
            statedBy: components["schemas"]["StatedBy"][];
            /**
             * @description due: this is its last day; overdue: its last day is over; one without a due day is open until it is fulfilled or lapses
             * @enum {string}
             */
            status: "not-yet-made" | "open" | "due" | "overdue" | "fulfilled" | "fulfilled-late" | "lapsed";
            what: string;
            who: string[];
        };
        CommitmentAsKnown: {
            agreement: {
                document: string | null;
                /** Format: uuid */
                id: string;
                parties: string[];
                signedOn: components["schemas"]["CalendarDate"];
                subject: string | null;
            };
            /** @description The order that hangs on it, as it stands */
            closureOrder: components["schemas"]["ClosureOrderOfCommitment"] | null;
            /** @description From its due day to its fulfilment, or to validAt while it is overdue */
            daysLate: number | null;
            /** @description null: it has no due day, and is never overdue */
            dueOn: components["schemas"]["CalendarDate"] | null;
            fulfilledOn: components["schemas"]["CalendarDate"] | null;
            /**
             * Format: uuid
             * @description Names the commitment: the event that recorded it
             */
            id: string;
            lapsedOn: components["schemas"]["CalendarDate"] | null;
            lapseReason: string | null;
            madeOn: components["schemas"]["CalendarDate"];
            outcome: string | null;
            statedBy: components["schemas"]["StatedBy"][];
            /**
             * @description due: this is its last day; overdue: its last day is over; one without a due day is open until it is fulfilled or lapses
             * @enum {string}
             */
            status: "not-yet-made" | "open" | "due" | "overdue" | "fulfilled" | "fulfilled-late" | "lapsed";
            what: string;
            who: string[];
        };
        CommitmentsOfParty: {
            due: number;
            fulfilled: number;
            "fulfilled-late": number;
            lapsed: number;
            "not-yet-made": number;
            open: number;
            overdue: number;
            party: string;
        };
        CompensationAsKnown: {
            cents: components["schemas"]["Amount"];
            /** @description Stated for the same municipality, period and service type: both are kept */
            contradictedBy: string[];
            corrections: {
                cents: components["schemas"]["Amount"] | null;
                persons: components["schemas"]["Count"] | null;
                reason: string;
            }[];
            /** @description The first day that it is for; null: not known */
            from: components["schemas"]["CalendarDate"] | null;
            /** Format: uuid */
            id: string;
            /** @description Within the boundaries asked for */
            municipality: components["schemas"]["Municipality"] | null;
            paidOn: components["schemas"]["CalendarDate"] | null;
            persons: components["schemas"]["Count"];
            /** @description Where no municipality is known */
            planningRegion: string | null;
            serviceType: components["schemas"]["ServiceType"] | null;
            statedBy: components["schemas"]["StatedBy"][];
            /** @description The last day that it is for */
            to: components["schemas"]["CalendarDate"] | null;
            /** @description In force for its service type on any day of its period */
            unitCosts: components["schemas"]["UnitCostInForce"][];
        };
        CompensationSum: {
            /** @description The sum of those that are known, to the cent; null: none is, which is not zero */
            cents: number | null;
            /** @description Sum over sum, of those whose sum and persons are both known; to the nearest cent */
            centsPerPerson: number | null;
            /** @description To the nearest cent; unknown where a unit has no known count or no sum is known, null where there are no places */
            centsPerPlace: components["schemas"]["Amount"] | null;
            /** @description How many have a part in it */
            compensations: number;
            /** @description Of the step; null: the period is not known */
            from?: components["schemas"]["CalendarDate"] | null;
            municipality?: components["schemas"]["Municipality"] | null;
            /** @description The sum of those that are known, of each compensation once; null: none is */
            persons: number | null;
            /** @description Operational places that are known, on the last day of the step */
            places: number;
            planningRegion?: string | null;
            serviceType?: components["schemas"]["ServiceType"] | null;
            to?: components["schemas"]["CalendarDate"] | null;
            /** @description How many units have no known count of places */
            unitsWithoutCount: number;
            withoutPersons: number;
            /** @description Of how many no sum is known: not counted as zero */
            withoutSum: number;
        };
        /**
         * @description A point of WGS 84 in Latvia, in degrees with at most six decimals
         * @example {
         *       "latitude": 55.875937,
         *       "longitude": 26.527375
         *     }
         */
        Coordinates: {
            /** @description Degrees north */
            latitude: number;
            /** @description Degrees east */
            longitude: number;
        };
        /** @enum {string} */
        CostPer: "person-hour" | "person-day" | "person-month" | "person-year";
        /** @description A whole number of places or people, or "unknown" */
        Count: number | "unknown";
        Deficiency: {
            /** Format: uuid */
            centre: string;
            completedOn: components["schemas"]["CalendarDate"] | null;
            earlierPlans: {
                adoptedOn: components["schemas"]["CalendarDate"];
                dueOn: components["schemas"]["CalendarDate"] | null;
                statedBy: components["schemas"]["StatedBy"];
                what: string;
            }[];
            /**
             * Format: uuid
             * @description Names the deficiency: the event that recorded it
             */
            id: string;
            /** @description The last one adopted by that day */
            plan: {
                adoptedOn: components["schemas"]["CalendarDate"];
                dueOn: components["schemas"]["CalendarDate"] | null;
                statedBy: components["schemas"]["StatedBy"];
                what: string;
            } | null;
            recordedOn: components["schemas"]["CalendarDate"];
            statedBy: components["schemas"]["StatedBy"][];
            /**
             * @description open: no plan to remedy it; overdue: the last day of the plan is over
             * @enum {string}
             */
            status: "not-yet-recorded" | "open" | "planned" | "overdue" | "remedied" | "remedied-late";
            what: string;
        };
        DeficiencyAsKnown: {
            assessment: {
                authority: string;
                /** Format: uuid */
                id: string;
            };
            /** Format: uuid */
            centre: string;
            completedOn: components["schemas"]["CalendarDate"] | null;
            earlierPlans: {
                adoptedOn: components["schemas"]["CalendarDate"];
                dueOn: components["schemas"]["CalendarDate"] | null;
                statedBy: components["schemas"]["StatedBy"];
                what: string;
            }[];
            /**
             * Format: uuid
             * @description Names the deficiency: the event that recorded it
             */
            id: string;
            /** @description The last one adopted by that day */
            plan: {
                adoptedOn: components["schemas"]["CalendarDate"];
                dueOn: components["schemas"]["CalendarDate"] | null;
                statedBy: components["schemas"]["StatedBy"];
                what: string;
            } | null;
            recordedOn: components["schemas"]["CalendarDate"];
            statedBy: components["schemas"]["StatedBy"][];
            /**
             * @description open: no plan to remedy it; overdue: the last day of the plan is over
             * @enum {string}
             */
            status: "not-yet-recorded" | "open" | "planned" | "overdue" | "remedied" | "remedied-late";
            /** @description The centre; null: its opening is not known */
            unit: {
                /** Format: uuid */
                id: string;
                municipality: components["schemas"]["Municipality"];
                name: string;
            } | null;
            what: string;
        };
        EventBehind: {
            id: string;
            /** Format: date-time */
            knownSince: string;
            /** @description The document that proves it */
            source: components["schemas"]["SourceNamed"] | null;
            type: string;
        };
        /** @description The first and the last of several days */
        FirstAndLastDay: {
            first: components["schemas"]["CalendarDate"];
            last: components["schemas"]["CalendarDate"];
        };
        GroupTargets: {
            /** @description Operational places on the day, of the service types and target groups of the targets; unknown: of none of them is any count known, which is not zero */
            attained: components["schemas"]["Count"];
            /** @description The days by which */
            due: string[];
            /** @description What is expected by the day of each target: what is operational then, as known at knownAt, and what is then still planned, by its expected opening. Where several targets are about the same places, by the last of their days. */
            expected: components["schemas"]["PlanExpectation"];
            /** @description Places still missing, below zero where there are more; of the targets of which a count is known */
            gap: number | null;
            /** @description attained of the targets of which a count is known, as sum over sum; one decimal */
            percent: number | null;
            plans: string[];
            /** @description What states the targets */
            statedBy: components["schemas"]["StatedBy"][];
            /** @description Places, the sum of the targets */
            target: number;
            /** @description How many targets are added up */
            targets: number;
            /** @description How many are of a municipality that was split, and count in its larger part */
            targetsUncertain: number;
            /** @description How many of them have no known count of places */
            targetsUnknown: number;
            /** @description The places that these aim at */
            targetUnknown: number;
            /** @description Units that operate, once for each target group; 0: no unit is recorded there */
            units: number;
            /** @description How many of them have no known count of places */
            unitsWithUnknown: number;
        };
        IndicatorAsKnown: {
            /**
             * @description cumulative: all there were until the date; at-date: those there were on it
             * @enum {string}
             */
            counting: "cumulative" | "at-date";
            /**
             * @description What is counted
             * @enum {string}
             */
            counts: "persons" | "places" | "municipalities" | "other";
            /** Format: uuid */
            id: string;
            reports: components["schemas"]["IndicatorReportWithin"][];
            serviceType: string | null;
            statedBy: components["schemas"]["StatedBy"];
            targetGroup: string | null;
            targets: components["schemas"]["IndicatorTarget"][];
            title: components["schemas"]["IndicatorTitle"];
            what: string | null;
        };
        IndicatorComparison: {
            area: components["schemas"]["AreaAnswer"];
            /** @description The date of the value */
            asOf: string | null;
            /** @description Sources of the latest date state different values */
            conflict: boolean;
            /** @description value of target; one decimal */
            percent: number | null;
            /** @description false: no source says anything of this area */
            stated: boolean;
            /** @description null: sources disagree, or none states a target */
            target: components["schemas"]["IndicatorValue"] | null;
            targetConflict: boolean;
            targets: components["schemas"]["IndicatorTarget"][];
            /** @description What all sources of the latest date agree on; null: they do not, or none states a value */
            value: components["schemas"]["IndicatorValue"] | null;
            /** @description What each source last said, side by side */
            values: components["schemas"]["IndicatorReportWithin"][];
        };
        IndicatorPart: {
            /** @description As the source calls it */
            name: string;
            serviceType?: components["schemas"]["ServiceType"];
            targetGroup?: components["schemas"]["TargetGroup"];
            value: components["schemas"]["IndicatorValue"];
        };
        IndicatorReportWithin: {
            /** @description The area that the source speaks of; it says nothing of a part of it */
            area: string;
            /** @description EDTF level 1 */
            asOf: string;
            corrections: {
                reason: string;
                statedBy: components["schemas"]["StatedBy"];
            }[];
            /** @description The value reported, less the sum of its parts; null where one is not known */
            difference: number | null;
            /**
             * Format: uuid
             * @description The event that reported it; a correction names it
             */
            id: string;
            /** @description Those that the source names, where these count */
            municipalities: string[];
            parts: components["schemas"]["IndicatorPart"][];
            statedBy: components["schemas"]["StatedBy"];
            /** @description null: there are none */
            sumOfParts: components["schemas"]["IndicatorValue"] | null;
            /** @description As reported; null: the source states parts only */
            value: components["schemas"]["IndicatorValue"] | null;
            /** @description The municipalities named, each once within the boundaries asked for; null: none is */
            withinBoundaries: {
                count: number;
                municipalities: components["schemas"]["Municipality"][];
            } | null;
        };
        IndicatorTarget: {
            area: string;
            /** @description null: no source says by when */
            by: string | null;
            /**
             * Format: uuid
             * @description The event that stated it first
             */
            id: string;
            /** @description Everyone who states this same target */
            statedBy: components["schemas"]["StatedBy"][];
            value: components["schemas"]["IndicatorValue"];
        };
        IndicatorTitle: {
            en?: string;
            lv?: string;
        };
        /** @description A whole number, or "unknown" */
        IndicatorValue: number | "unknown";
        InfrastructureProjectAsKnown: {
            /** @description As last stated by the day; unknown where no document states it */
            amount: components["schemas"]["Amount"];
            applicant: string | null;
            cancelledFor: string | null;
            /** @description As last stated by the day */
            expectedOpening: string | null;
            /** @description The first day of the project */
            from: components["schemas"]["CalendarDate"] | null;
            /** Format: uuid */
            id: string;
            /** @description Within the boundaries asked for */
            municipality: components["schemas"]["Municipality"];
            /** @description false: the parish is unknown and the municipality was split; the larger part */
            municipalityCertain: boolean;
            name: string;
            parish: string | null;
            /** @description As last stated by the day; null: no document states any, which is not none */
            places: components["schemas"]["PlannedPlaces"][] | null;
            programme: string | null;
            /** @description The project's number, as far as it is stated */
            reference: string | null;
            round: string | null;
            /**
             * @description not-begun: its first known step is still to come on the day
             * @enum {string}
             */
            stage: "not-begun" | "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled";
            /** @description All that are known, also those after the day */
            stages: components["schemas"]["ProjectStageAnswer"][];
            /** @description Every document and report behind it, by their days */
            statedBy: components["schemas"]["StatedBy"][];
            /** @description Those that its commissioning opens or enlarges */
            units: {
                /** Format: uuid */
                id: string;
                municipality: components["schemas"]["Municipality"];
                name: string;
            }[];
            /** @description Its last day */
            until: components["schemas"]["CalendarDate"] | null;
        };
        JsonStat: {
            /** @constant */
            class: "dataset";
            dimension: {
                [key: string]: {
                    category: {
                        /** @description The place of each in the order of the values */
                        index: {
                            [key: string]: number;
                        };
                        label: {
                            [key: string]: string;
                        };
                        /** @description What is counted */
                        unit?: {
                            [key: string]: {
                                decimals: number;
                                label: string;
                            };
                        };
                    };
                    label: string;
                };
            };
            extension: {
                boundaries: string;
                fingerprint: string;
                knownAt: string;
                position: string;
                status: {
                    label: {
                        [key: string]: string;
                    };
                };
                validAt: string;
            } & {
                [key: string]: unknown;
            };
            id: string[];
            label: string;
            note?: string[];
            role: {
                geo?: string[];
                metric: string[];
                time: string[];
            };
            size: number[];
            source: string;
            status: {
                [key: string]: string;
            };
            value: {
                [key: string]: number;
            };
            /** @constant */
            version: "2.0";
        };
        MethodologyAsKnown: {
            authority: string | null;
            document: string | null;
            /** Format: uuid */
            id: string;
            statedBy: components["schemas"]["StatedBy"][];
            /** @enum {string} */
            status: "not-yet-valid" | "valid";
            title: string;
            unitCosts: {
                cents: components["schemas"]["Cents"];
                /** @description What was stated before, and why it was wrong */
                corrections: {
                    cents: components["schemas"]["Cents"];
                    reason: string;
                }[];
                per: components["schemas"]["CostPer"];
                serviceType: components["schemas"]["ServiceType"];
                statedBy: components["schemas"]["StatedBy"][];
                validFrom: components["schemas"]["CalendarDate"] | "undocumented";
            }[];
            validFrom: components["schemas"]["CalendarDate"] | "undocumented";
        };
        Municipality: {
            code: string;
            name: string;
            planningRegion: string;
        };
        /** @example LV0002000 */
        MunicipalityCode: string;
        NeedsAgainstPlaces: {
            /** @description Persons, the sum of what is known; unknown: nothing is */
            assessed: components["schemas"]["Count"];
            /** @description How many of them say that it is unknown */
            assessedUnknown: number;
            free: components["schemas"]["Count"];
            /** @description Places on the day, the sum of what is known */
            operational: components["schemas"]["Count"];
            /** @description How many reports are added up; 0: none is recorded */
            reports: number;
            /** @description Persons with a support plan, likewise */
            supportPlans: components["schemas"]["Count"];
            /** @description Likewise */
            supportPlansUnknown: number;
            /** @description Units that operate, once for each target group */
            units: number;
            /** @description How many of them have no known count */
            unitsWithUnknown: {
                free: number;
                operational: number;
            };
        };
        NeedsAgainstPlacesRow: {
            /** @description The dates of the reports */
            asOf: string[];
            /** @description Persons, the sum of what is known; unknown: nothing is */
            assessed: components["schemas"]["Count"];
            /** @description How many of them say that it is unknown */
            assessedUnknown: number;
            free: components["schemas"]["Count"];
            municipality?: components["schemas"]["Municipality"];
            /** @description Places on the day, the sum of what is known */
            operational: components["schemas"]["Count"];
            planningRegion?: string;
            /** @description How many reports are added up; 0: none is recorded */
            reports: number;
            /** @description What states the counts; a correction where there is one */
            statedBy: components["schemas"]["StatedBy"][];
            /** @description Persons with a support plan, likewise */
            supportPlans: components["schemas"]["Count"];
            /** @description Likewise */
            supportPlansUnknown: number;
            targetGroup?: components["schemas"]["TargetGroup"];
            /** @description Units that operate, once for each target group */
            units: number;
            /** @description How many of them have no known count */
            unitsWithUnknown: {
                free: number;
                operational: number;
            };
        };
        NeedsAsKnown: {
            /** @description The municipality within the boundaries asked for */
            area: components["schemas"]["AreaAnswer"];
            /** @description EDTF level 1 */
            asOf: string;
            assessed: components["schemas"]["Count"];
            /** @description The last one states the counts */
            corrections: {
                reason: string;
                statedBy: components["schemas"]["StatedBy"];
            }[];
            /** Format: uuid */
            id: string;
            /** @description As the report names it */
            municipality: components["schemas"]["MunicipalityCode"];
            /** @description null: the source does not say from when */
            since: string | null;
            statedBy: components["schemas"]["StatedBy"];
            supportPlans: components["schemas"]["Count"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        PipelineGroup: {
            /** @description EUR in whole cents, of the projects that state it; null where none does, and where a project is counted in part */
            amount: number | null;
            municipality?: components["schemas"]["Municipality"];
            /** @description Sum of the places that are stated; null: no project states any, which is not zero */
            places: number | null;
            planningRegion?: string;
            programme?: string | null;
            projects: number;
            projectsWithUnknownAmount: number;
            /** @description Projects that state no number: unknown, not zero */
            projectsWithUnknownPlaces: number;
            round?: string | null;
            /** @description null: not stated */
            serviceType?: components["schemas"]["ServiceType"] | null;
            /**
             * @description not-begun: its first known step is still to come on the day
             * @enum {string}
             */
            stage?: "not-begun" | "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled";
            /** @description null: not stated */
            targetGroup?: components["schemas"]["TargetGroup"] | null;
        };
        PlanAsKnown: {
            /** @description In the order of their dates */
            amendments: {
                amendedOn: components["schemas"]["CalendarDate"];
                statedBy: components["schemas"]["StatedBy"];
                /** @description null: the source does not say what changes */
                summary: string | null;
            }[];
            approval: {
                approvedOn: components["schemas"]["CalendarDate"];
                by: string;
                reference: string | null;
                statedBy: components["schemas"]["StatedBy"];
            } | null;
            /** @description Its territory within the boundaries asked for */
            area: components["schemas"]["AreaAnswer"];
            consultations: {
                from: components["schemas"]["CalendarDate"];
                statedBy: components["schemas"]["StatedBy"];
                to: components["schemas"]["CalendarDate"];
            }[];
            draft: {
                statedBy: components["schemas"]["StatedBy"];
            };
            /** @description null: the source does not state it */
            draftedOn: components["schemas"]["CalendarDate"] | null;
            /** Format: uuid */
            id: string;
            lapse: {
                lapsedOn: components["schemas"]["CalendarDate"];
                reason: string | null;
                statedBy: components["schemas"]["StatedBy"];
            } | null;
            /**
             * @description approved: its first day is still to come; expired: its last day has gone; lapsed: it was given up. A plan that was approved late is in force on the days before, as known since its approval
             * @enum {string}
             */
            status: "draft" | "in-consultation" | "approved" | "in-force" | "expired" | "lapsed";
            /** @description Those that the plan names; empty where none does */
            targetGroups: components["schemas"]["TargetGroup"][];
            /** @description As the plan said on the day */
            targets: {
                /** @description The day by which the places are to be there */
                by: components["schemas"]["CalendarDate"];
                places: number;
                serviceType: components["schemas"]["ServiceType"];
                statedBy: components["schemas"]["StatedBy"];
                targetGroup: components["schemas"]["TargetGroup"];
                territory: components["schemas"]["Area"];
            }[];
            /** @description A country, planning region or municipality */
            territory: string;
            title: string;
            /** @description null: not approved */
            validFrom: components["schemas"]["CalendarDate"] | null;
            /** @description Its last day, as it said on the day */
            validTo: components["schemas"]["CalendarDate"] | null;
        };
        PlanExpectation: {
            /** @description Places still missing by then if only low comes */
            gapHigh: number | null;
            /** @description Places still missing by then if all of high comes */
            gapLow: number | null;
            /** @description The same and possible */
            high: components["schemas"]["Count"];
            /** @description Planned places that are expected only after it */
            later: number;
            /** @description operational and sure; unknown: neither a count nor a planned place is known of any of the targets */
            low: components["schemas"]["Count"];
            /** @description Operational by then, as known: closings ordered are in it, and openings announced */
            operational: number;
            /** @description Of sure and possible: those whose expected opening had gone by on validAt */
            overdue: number;
            /** @description high, as sum over sum; one decimal */
            percentHigh: number | null;
            /** @description low, as sum over sum; one decimal */
            percentLow: number | null;
            /** @description Planned places that may be there by then: the date is uncertain, or runs beyond it */
            possible: number;
            /** @description Projects on their way there of which the number or kind of places is not stated */
            projectsWithUnknownPlaces: number;
            /** @description Planned places whose expected opening is stated, and lies by then as a whole */
            sure: number;
            /** @description How many targets have neither a known count nor a planned place by then */
            targetsUnknown: number;
            /** @description The places that these aim at; they count for neither gap */
            targetUnknown: number;
            /** @description Planned places of which no document says when they open */
            undated: number;
            /** @description Units that operate by then and have no known count of places, once for each target group */
            unitsWithUnknown: number;
        };
        PlannedNumbers: {
            /** @description Likewise */
            byStage: {
                approved: number | null;
                building: number | null;
                invited: number | null;
                submitted: number | null;
            };
            /** @description Places still to come, of which a number is stated; null: of none is it, which is not zero */
            places: number | null;
            /** @description Infrastructure projects on their way; 0: none is recorded */
            projects: number;
            /** @description How many of them state no number: unknown, not 0 */
            projectsWithUnknownPlaces: number;
        };
        PlannedPlaces: {
            /** @description Places that the project is to bring */
            places: components["schemas"]["Count"];
            serviceType: components["schemas"]["ServiceType"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        PlanProgress: {
            /** @description Operational places on the day, of the service types and target groups of the targets; unknown: of none of them is any count known, which is not zero */
            attained: components["schemas"]["Count"];
            /** @description What is expected by the day of each target: what is operational then, as known at knownAt, and what is then still planned, by its expected opening. Where several targets are about the same places, by the last of their days. */
            expected: components["schemas"]["PlanExpectation"];
            /** @description Places still missing, below zero where there are more; of the targets of which a count is known */
            gap: number | null;
            /** @description attained of the targets of which a count is known, as sum over sum; one decimal */
            percent: number | null;
            /** @description Places, the sum of the targets */
            target: number;
            /** @description How many targets are added up */
            targets: number;
            /** @description How many are of a municipality that was split, and count in its larger part */
            targetsUncertain: number;
            /** @description How many of them have no known count of places */
            targetsUnknown: number;
            /** @description The places that these aim at */
            targetUnknown: number;
            /** @description Units that operate, once for each target group; 0: no unit is recorded there */
            units: number;
            /** @description How many of them have no known count of places */
            unitsWithUnknown: number;
        };
        PlanProgressRow: {
            /** @description The larger area of a target that is of no municipality */
            area?: string;
            /** @description Operational places on the day, of the service types and target groups of the targets; unknown: of none of them is any count known, which is not zero */
            attained: components["schemas"]["Count"];
            /** @description The days by which */
            due: string[];
            /** @description What is expected by the day of each target: what is operational then, as known at knownAt, and what is then still planned, by its expected opening. Where several targets are about the same places, by the last of their days. */
            expected: components["schemas"]["PlanExpectation"];
            /** @description Places still missing, below zero where there are more; of the targets of which a count is known */
            gap: number | null;
            /** @description null: a larger area */
            municipality?: components["schemas"]["Municipality"] | null;
            /** @description attained of the targets of which a count is known, as sum over sum; one decimal */
            percent: number | null;
            /** @description null: the country */
            planningRegion?: string | null;
            plans: string[];
            serviceType?: components["schemas"]["ServiceType"];
            /** @description What states the targets */
            statedBy: components["schemas"]["StatedBy"][];
            /** @description Places, the sum of the targets */
            target: number;
            targetGroup?: components["schemas"]["TargetGroup"];
            /** @description How many targets are added up */
            targets: number;
            /** @description How many are of a municipality that was split, and count in its larger part */
            targetsUncertain: number;
            /** @description How many of them have no known count of places */
            targetsUnknown: number;
            /** @description The places that these aim at */
            targetUnknown: number;
            /** @description Units that operate, once for each target group; 0: no unit is recorded there */
            units: number;
            /** @description How many of them have no known count of places */
            unitsWithUnknown: number;
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
        Problem: {
            /** @description What happened this time, and the way out */
            detail?: string;
            /** @description Every field at fault */
            errors?: {
                detail: string;
                /** @enum {string} */
                in: "body" | "query" | "params" | "headers";
                /** @description Parameter or header */
                name?: string;
                /** @description JSON pointer into the body */
                pointer?: string;
            }[];
            /** @description The path that was asked for */
            instance: string;
            /** @description Also in the X-Request-Id header and in the logs */
            requestId: string;
            status: number;
            title: string;
            /** @description Stable: /problems/<code>, which opens a page that says what to do */
            type: string;
        } & {
            [key: string]: unknown;
        };
        ProjectStageAnswer: {
            /** @description How long it took; null where either day is not known */
            days: number | null;
            /** @description undocumented: no source states the day */
            from: components["schemas"]["CalendarDate"] | "undocumented";
            /** @enum {string} */
            stage: "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled";
            statedBy: components["schemas"]["StatedBy"];
            /** @description The first day of the next stage; null: not known to have ended */
            until: components["schemas"]["CalendarDate"] | null;
        };
        ProvenEvent: {
            /** @description What it is about */
            about: {
                /** @enum {string} */
                capability: "service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
                /** @description The page of what it is about */
                href: string;
                id: string;
            };
            /** @description The day that it is about, as far as it says it: of an order, an approval or a scheduled merger that of the act; null: it is about no day */
            effectiveOn: (string | "undocumented") | null;
            /** Format: uuid */
            event: string;
            /** Format: date-time */
            knownSince: string;
            /** @description Its place in the log */
            position: string;
            /** @description Its place in the stream, from 0 */
            revision: number;
            stream: string;
            type: string;
            /** @description true: recorded in error; it counts for nothing any more */
            withdrawn: boolean;
        };
        RegistrationAsKnown: {
            address: string | null;
            /** @description Of a valid one, the days after this one */
            daysLeft: number | null;
            deregisteredOn: components["schemas"]["CalendarDate"] | null;
            deregistrationReason: string | null;
            /** Format: uuid */
            id: string;
            /** @description The first day without it, renewals counted in */
            lapsesOn: components["schemas"]["CalendarDate"];
            /** @description Within the boundaries asked for */
            municipality: components["schemas"]["Municipality"];
            /** @description false: the parish is unknown and the municipality was split; the larger part */
            municipalityCertain: boolean;
            number: string | null;
            parish: string | null;
            provider: string;
            registeredOn: components["schemas"]["CalendarDate"];
            renewals: {
                lapsesOn: components["schemas"]["CalendarDate"];
                renewedOn: components["schemas"]["CalendarDate"];
            }[];
            serviceType: components["schemas"]["ServiceType"];
            statedBy: components["schemas"]["StatedBy"][];
            /** @enum {string} */
            status: "not-yet-valid" | "valid" | "lapsed" | "deregistered";
        };
        /** @enum {string} */
        ServiceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
        ServiceUnitAsKnown: {
            address: string | null;
            /** @description The closure order that closes it */
            closedBy: string | null;
            /** @description The first day without the unit, as far as known */
            closesOn: components["schemas"]["CalendarDate"] | null;
            /** @description An order stands on the day, to close the unit on a later one. closesOn is null where its revocation is known ahead */
            closing: boolean;
            /** @description false: closed by an order that nobody has reported carried out; null: not closed */
            closureConfirmed: boolean | null;
            closureOrders: components["schemas"]["ClosureOrder"][];
            /** @description null: no report states them */
            coordinates: components["schemas"]["Coordinates"] | null;
            /** Format: uuid */
            id: string;
            /** @description The latest day for which a report states or confirms counts */
            lastConfirmedOn: (components["schemas"]["CalendarDate"] | "undocumented") | null;
            /** @description In a search: what it was found by, where that is not in the name shown */
            matched?: {
                /** @enum {string} */
                field: "name" | "provider" | "parish" | "address";
                text: string;
                /** @description The first day on which it was so no longer; null: it is so on the day of validAt */
                until: components["schemas"]["CalendarDate"] | null;
            }[];
            /** @description Within the boundaries asked for */
            municipality: components["schemas"]["Municipality"];
            /** @description false: the parish is unknown and the municipality was split; the larger part */
            municipalityCertain: boolean;
            name: string;
            /** @description undocumented: open on every day before its closing, for no source states the first */
            opensOn: components["schemas"]["CalendarDate"] | "undocumented";
            parish: string | null;
            places: {
                /** @description People in the places of closing */
                affected: components["schemas"]["Count"];
                authorised: components["schemas"]["Count"];
                /** @description Operational places of a unit that an order stands against on the day, to close it on a later one. Until the day of its revocation an order stands, also when that is known ahead: closesOn says whether the unit closes */
                closing: components["schemas"]["Count"];
                /** @description People still recorded here though the unit does not work */
                displaced: components["schemas"]["Count"];
                free: components["schemas"]["Count"];
                occupied: components["schemas"]["Count"];
                operational: components["schemas"]["Count"];
                /** @description Operational places beyond the authorised ones; unknown where either count is */
                operationalBeyondAuthorised: components["schemas"]["Count"];
                overrun: components["schemas"]["Count"];
                reserved: components["schemas"]["Count"];
                targetGroup: components["schemas"]["TargetGroup"];
                waiting: components["schemas"]["Count"];
            }[];
            /** @description null: the source does not name it */
            provider: string | null;
            /** @description Under which its provider is registered; null: none is named */
            registration: string | null;
            /** @description The first review that is due after an order was revoked and is not known to have been made */
            reviewDue: components["schemas"]["CalendarDate"] | null;
            reviewOverdue: boolean;
            serviceType: components["schemas"]["ServiceType"];
            /** @enum {string} */
            status: "not-yet-open" | "open" | "suspended" | "closed";
        };
        Source: {
            /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
            date?: string;
            publisher: string;
            /** @description Where in it, or its number */
            reference?: string;
            title: string;
        };
        SourceAnswer: {
            date: string | null;
            /** @description Of the days that its events are about; null: none of them states one */
            effective: components["schemas"]["FirstAndLastDay"] | null;
            /** @description How many it proves */
            events: number;
            /** @description true: what it proves has never happened */
            generated: boolean;
            /** @description GET /v1/sources/{id} gives every event that it proves */
            id: string;
            /** @description Of the days since which its events are known */
            known: components["schemas"]["FirstAndLastDay"];
            /** @description How many of each type */
            proves: {
                /** @enum {string} */
                capability: "service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
                events: number;
                type: string;
            }[];
            publisher: string;
            /** @description Where in it, or its number; null: not stated */
            reference: string | null;
            title: string;
            /** @description How many of them were withdrawn since: recorded in error */
            withdrawn: number;
        };
        SourceNamed: {
            /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
            date?: string;
            /** @description GET /v1/sources/{id} gives every event that it proves */
            id: string;
            publisher: string;
            /** @description Where in it, or its number */
            reference?: string;
            title: string;
        };
        StatedBy: {
            /** Format: uuid */
            event: string;
            /** Format: date-time */
            knownSince: string;
            /** @description null: the report names none */
            source: components["schemas"]["SourceNamed"] | null;
        };
        /** @enum {string} */
        TargetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
        Term: {
            code: string;
            /** @description What it legally was on the day, as known then; null: not documented */
            definition: {
                /** @description When the regulation became known */
                knownSince: components["schemas"]["CalendarDate"];
                /** @description Of one unit; null: not documented */
                mostPlaces: number | null;
                regulation: components["schemas"]["Source"];
                /** @description In the words of the regulation */
                text: string | null;
                /** @description null: the first day is not documented */
                validFrom: components["schemas"]["CalendarDate"] | null;
                /** @description The first day without it; null: none is known */
                validTo: components["schemas"]["CalendarDate"] | null;
            } | null;
            /** @description All that were known then, by their days */
            definitions: {
                /** @description When the regulation became known */
                knownSince: components["schemas"]["CalendarDate"];
                /** @description Of one unit; null: not documented */
                mostPlaces: number | null;
                regulation: components["schemas"]["Source"];
                /** @description In the words of the regulation */
                text: string | null;
                /** @description null: the first day is not documented */
                validFrom: components["schemas"]["CalendarDate"] | null;
                /** @description The first day without it; null: none is known */
                validTo: components["schemas"]["CalendarDate"] | null;
            }[];
            /** @enum {string} */
            kind: "service-type" | "target-group";
            labels: {
                en: string;
                lv: string;
            };
            /** @description What is known to be missing here */
            undocumented: string | null;
        };
        TerritoryChangeAsKnown: {
            basis: {
                date: string | null;
                publisher: string;
                reference: string | null;
                title: string;
            } | null;
            blocked: {
                basis: {
                    date: string | null;
                    publisher: string;
                    reference: string | null;
                    title: string;
                };
                blockedOn: components["schemas"]["CalendarDate"];
                continuesAs: {
                    code: string;
                    name: string;
                } | null;
                stay: string[];
            }[];
            /** @description People, of a count */
            count: number | null;
            countedBy: string | null;
            /** @description A day, or a year where a source says no more; null: before all that is recorded */
            effectiveOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "creation" | "renaming" | "merger" | "split" | "population-count";
            /** @description Those that end with it */
            predecessors: string[];
            scheduledOn: components["schemas"]["CalendarDate"] | null;
            /**
             * @description ahead: its day is still to come; blocked: nobody is left to merge
             * @enum {string}
             */
            status: "ahead" | "in-effect" | "blocked";
            /** @description Those that it makes, or that it is about */
            successors: {
                code: string;
                /** @description Where it begins with the change, or gets a name by it */
                name: string | null;
                /** @description null: whole municipalities go there */
                parishes: string[] | null;
            }[];
        };
        TerritoryListed: {
            /** @enum {string} */
            level: "municipality" | "planning-region";
            name: string;
        } & {
            [key: string]: unknown;
        };
        UnitCostInForce: {
            cents: components["schemas"]["Cents"];
            /** @description What other versions state for the same first day; what became known last holds */
            contradictedBy: {
                cents: components["schemas"]["Cents"];
                methodology: {
                    document: string | null;
                    /** Format: uuid */
                    id: string;
                    title: string;
                };
                statedBy: components["schemas"]["StatedBy"][];
            }[];
            methodology: {
                document: string | null;
                /** Format: uuid */
                id: string;
                title: string;
            };
            per: components["schemas"]["CostPer"];
            serviceType: components["schemas"]["ServiceType"];
            statedBy: components["schemas"]["StatedBy"][];
            validFrom: components["schemas"]["CalendarDate"] | "undocumented";
            /** @description The last day, as far as the next cost is known */
            validTo: components["schemas"]["CalendarDate"] | null;
        };
        UnitNearby: {
            address: string | null;
            /** @description The first day without the unit, as far as known */
            closesOn: components["schemas"]["CalendarDate"] | null;
            /** @description null: no report states them */
            coordinates: components["schemas"]["Coordinates"] | null;
            /** @description As the crow flies: along the great circle, to 0.1 km; null where it is unknown */
            distanceKm: number | null;
            /** @description Free places by target group */
            free: {
                places: components["schemas"]["Count"];
                targetGroup: components["schemas"]["TargetGroup"];
            }[];
            /** Format: uuid */
            id: string;
            /**
             * @description What the distance leads to: the unit itself, or the label point of its municipality, where its coordinates are unknown; unknown where neither is known, at the end
             * @enum {string}
             */
            located: "unit" | "municipality" | "unknown";
            /** @description Within the boundaries asked for */
            municipality: components["schemas"]["Municipality"];
            /** @description false: the parish is unknown and the municipality was split; the larger part */
            municipalityCertain: boolean;
            name: string;
            parish: string | null;
            /** @description null: the source does not name it */
            provider: string | null;
            serviceType: components["schemas"]["ServiceType"];
        };
        UnitWithoutRegistration: {
            /** Format: uuid */
            id: string;
            municipality: components["schemas"]["Municipality"];
            name: string;
            provider: string | null;
            registration: string | null;
            serviceType: components["schemas"]["ServiceType"];
            /** @description The first day without the registration that is named */
            since: components["schemas"]["CalendarDate"] | null;
            /**
             * @description none-named: no registration was reported with the unit; it may have one
             * @enum {string}
             */
            why: "none-named" | "not-known" | "not-yet-valid" | "lapsed" | "deregistered";
        };
        UnregisteredProviderAsKnown: {
            address: string | null;
            /** Format: uuid */
            id: string;
            /** @description Within the boundaries asked for */
            municipality: components["schemas"]["Municipality"];
            /** @description false: the parish is unknown and the municipality was split; the larger part */
            municipalityCertain: boolean;
            note: string | null;
            outcome: ("registered" | "ceased" | "no-registration-needed" | "not-confirmed") | null;
            parish: string | null;
            provider: string;
            registration: string | null;
            reportedOn: components["schemas"]["CalendarDate"];
            resolvedOn: components["schemas"]["CalendarDate"] | null;
            serviceType: components["schemas"]["ServiceType"] | null;
            statedBy: components["schemas"]["StatedBy"][];
            /** @enum {string} */
            status: "not-yet-reported" | "open" | "resolved";
        };
        View: {
            building?: {
                fraction?: number;
                handled: number;
                /** @enum {string} */
                kind: "first-build" | "rebuild";
                position: string;
                total?: number;
            };
            /** @description Events that could not be applied and were put aside */
            deadLetters: number;
            error?: string;
            /** @description Epoch milliseconds; it answers with what it had then */
            failingSince?: number;
            /** @description The same for the same events, however often and in whatever store */
            fingerprint?: string;
            lag: {
                /** @description Events of the log not looked at yet */
                events?: number;
                /** @description Since the oldest of them was recorded */
                seconds?: number;
            };
            /** @description How the last rebuild since the start of this process ended */
            lastRebuild?: {
                message?: string;
                outcome: string;
            };
            /** @description Epoch milliseconds; since when the log does not answer, so that the lag is unknown */
            logAwaySince?: number;
            name: string;
            /** @description How far it has read the log */
            position: string;
            /** @enum {string} */
            state: "building" | "catching-up" | "live" | "failed" | "closed";
            version: number;
        };
    };
    responses: {
        /** @description A problem document (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
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
    listAgreements: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Only agreements with a commitment that stands so */
                commitmentStatus?: ("not-yet-made" | "open" | "due" | "overdue" | "fulfilled" | "fulfilled-late" | "lapsed")[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description Parties, in any spelling; repeat it for several */
                party?: string | string[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreements: components["schemas"]["AgreementAsKnown"][];
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getAgreementAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: components["schemas"]["AgreementAsKnown"];
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Only what these units have submitted to */
                centre?: string[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                status?: ("not-yet-requested" | "open" | "overdue" | "complete")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assessments: components["schemas"]["CareCentreAssessmentAsKnown"][];
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getCareCentreAssessmentAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assessment: components["schemas"]["CareCentreAssessmentAsKnown"];
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getCapacity: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description Only groups with at least so many places that are known to be free */
                atLeast?: number;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: municipality, planningRegion, serviceType, targetGroup, provider, unit. Default: one total. */
                by?: ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider" | "unit")[];
                /** @description From the Link header of the page before, which names the clocks of the first: what has been recorded since does not count unless a document proves that it was known before. Sums are those of the position that the page itself names. */
                cursor?: string;
                /** @description json-stat: as a dataset (JSON-stat 2.0), of which a sum that is not known has no value but a status. Default: what Accept prefers, application/vnd.json-stat+json or JSON. */
                format?: "json" | "json-stat";
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description The language of the labels, with format=json-stat. Default: en. */
                lang?: "en" | "lv";
                /** @description How many units on a page, where by names unit. Default: 100. */
                limit?: number;
                /** @description Only these measures, in places and unitsWithUnknown alike, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. A group that has none of them, and no unit, is left out. */
                measures?: ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. Nothing behind it: units whose provider no source names. */
                provider?: (string | "")[];
                /** @description true: with occupancy, and places for 1,000 people of the area. Not with by=unit: people are counted by area. */
                rates?: "true" | "false";
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                unit?: string[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
                /** @description What stands beside the places of each group, separated by commas: planned, the places that infrastructure projects are to bring, by stage; targets, those of the plans in force. A group without any unit is then there too. Neither has a unit or a provider. */
                with?: ("planned" | "targets")[];
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Places by the dimensions asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        groups: components["schemas"]["CapacityGroupWithOthers"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description with=targets: those of areas larger than the groups, which are of none of them */
                        largerAreas?: components["schemas"]["PlanProgressRow"][];
                        /** @description atLeast: groups of this page that have not so many places known to be free */
                        leftOut?: {
                            /** @description How many */
                            groups: number;
                            /** @description Of how many of them it is not known what is free: it may be enough */
                            unknown: number;
                        };
                        /** @description The view had seen the log up to here */
                        position: string;
                        total: components["schemas"]["CapacityTotal"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                    "application/vnd.json-stat+json": components["schemas"]["JsonStat"];
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getCapacitySeries: {
        parameters: {
            query: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description Only groups with at least so many places that are known to be free */
                atLeast?: number;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: municipality, planningRegion, serviceType, targetGroup, provider. Default: one total. */
                by?: ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider")[];
                /** @description Which clock walks: valid (what was so on each day, as known at knownAt) or known (what was so on validAt, as known at the end of each day) */
                clock?: "valid" | "known";
                /** @description json-stat: as a dataset (JSON-stat 2.0), of which a sum that is not known has no value but a status. Default: what Accept prefers, application/vnd.json-stat+json or JSON. */
                format?: "json" | "json-stat";
                /** @description The first day of the first step */
                from: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description The language of the labels, with format=json-stat. Default: en. */
                lang?: "en" | "lv";
                /** @description Only these measures, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. */
                measures?: ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. Nothing behind it: units whose provider no source names. */
                provider?: (string | "")[];
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Of each step its last day, of the last one "to". At most 400 steps. */
                step?: "day" | "month" | "quarter" | "year";
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description The last day of the last step */
                to: string;
                unit?: string[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums of each step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        points: {
                            boundaries: string;
                            groups: {
                                municipality?: components["schemas"]["Municipality"];
                                /** @description Places occupied or reserved, for each operational one, to 0.001, as sum over sum; unknown where any of these counts is, null where there are no operational places */
                                occupancy: (number | "unknown") | null;
                                /** @description The day of the oldest last confirmation among the units; null when no unit operates */
                                oldestConfirmation: components["schemas"]["CalendarDate"] | "undocumented" | null;
                                /** @description Days from then to validAt */
                                oldestConfirmationAgeDays: number | null;
                                /** @description Each measure for 1,000 people of the population, to 0.01; unknown where it is of any unit, or the people are */
                                per1000: {
                                    affected?: number | "unknown";
                                    authorised?: number | "unknown";
                                    closing?: number | "unknown";
                                    displaced?: number | "unknown";
                                    free?: number | "unknown";
                                    occupied?: number | "unknown";
                                    operational?: number | "unknown";
                                    operationalBeyondAuthorised?: number | "unknown";
                                    overrun?: number | "unknown";
                                    reserved?: number | "unknown";
                                    waiting?: number | "unknown";
                                };
                                /** @description Sums of what is known; see unitsWithUnknown for what is not. Every measure, or those asked for. More operational places than authorised ones are accepted, and flagged: operationalBeyondAuthorised sums up those of each unit and target group, and stays above 0 where another unit has fewer. */
                                places: {
                                    affected?: number;
                                    authorised?: number;
                                    closing?: number;
                                    displaced?: number;
                                    free?: number;
                                    occupied?: number;
                                    operational?: number;
                                    operationalBeyondAuthorised?: number;
                                    overrun?: number;
                                    reserved?: number;
                                    waiting?: number;
                                };
                                planningRegion?: string;
                                /** @description null: unknown */
                                population: {
                                    /** @description false: a municipality was split, and all its people count in the larger part */
                                    certain: boolean;
                                    count: number;
                                    countedBy: string[];
                                    /** @description A day, or a year; of several counts the earliest */
                                    countedOn: string;
                                } | null;
                                /** @description null: the source does not name it */
                                provider?: string | null;
                                /** @description null: planned places of which no document states it */
                                serviceType?: string | null;
                                /** @description null: planned places of which no document states it */
                                targetGroup?: string | null;
                                /** @description Units counted in the larger part of a split municipality; their parish is unknown */
                                uncertainLocations: number;
                                /** @description Units closed by an order that nobody has reported carried out */
                                unconfirmedClosures: number;
                                unit?: string;
                                /** @description Units that operate on the day */
                                units: number;
                                /** @description How many units have no known count behind each sum */
                                unitsWithUnknown: {
                                    affected?: number;
                                    authorised?: number;
                                    closing?: number;
                                    displaced?: number;
                                    free?: number;
                                    occupied?: number;
                                    operational?: number;
                                    operationalBeyondAuthorised?: number;
                                    overrun?: number;
                                    reserved?: number;
                                    waiting?: number;
                                };
                            }[];
                            /** Format: date-time */
                            knownAt: string;
                            /** @description atLeast: groups of this page that have not so many places known to be free */
                            leftOut?: {
                                /** @description How many */
                                groups: number;
                                /** @description Of how many of them it is not known what is free: it may be enough */
                                unknown: number;
                            };
                            total: {
                                /** @description Places occupied or reserved, for each operational one, to 0.001, as sum over sum; unknown where any of these counts is, null where there are no operational places */
                                occupancy: (number | "unknown") | null;
                                /** @description The day of the oldest last confirmation among the units; null when no unit operates */
                                oldestConfirmation: components["schemas"]["CalendarDate"] | "undocumented" | null;
                                /** @description Days from then to validAt */
                                oldestConfirmationAgeDays: number | null;
                                /** @description Each measure for 1,000 people of the population, to 0.01; unknown where it is of any unit, or the people are */
                                per1000: {
                                    affected?: number | "unknown";
                                    authorised?: number | "unknown";
                                    closing?: number | "unknown";
                                    displaced?: number | "unknown";
                                    free?: number | "unknown";
                                    occupied?: number | "unknown";
                                    operational?: number | "unknown";
                                    operationalBeyondAuthorised?: number | "unknown";
                                    overrun?: number | "unknown";
                                    reserved?: number | "unknown";
                                    waiting?: number | "unknown";
                                };
                                /** @description Sums of what is known; see unitsWithUnknown for what is not. Every measure, or those asked for. More operational places than authorised ones are accepted, and flagged: operationalBeyondAuthorised sums up those of each unit and target group, and stays above 0 where another unit has fewer. */
                                places: {
                                    affected?: number;
                                    authorised?: number;
                                    closing?: number;
                                    displaced?: number;
                                    free?: number;
                                    occupied?: number;
                                    operational?: number;
                                    operationalBeyondAuthorised?: number;
                                    overrun?: number;
                                    reserved?: number;
                                    waiting?: number;
                                };
                                /** @description null: unknown */
                                population: {
                                    /** @description false: a municipality was split, and all its people count in the larger part */
                                    certain: boolean;
                                    count: number;
                                    countedBy: string[];
                                    /** @description A day, or a year; of several counts the earliest */
                                    countedOn: string;
                                } | null;
                                /** @description Units counted in the larger part of a split municipality; their parish is unknown */
                                uncertainLocations: number;
                                /** @description Units closed by an order that nobody has reported carried out */
                                unconfirmedClosures: number;
                                /** @description Units that operate on the day */
                                units: number;
                                /** @description How many units have no known count behind each sum */
                                unitsWithUnknown: {
                                    affected?: number;
                                    authorised?: number;
                                    closing?: number;
                                    displaced?: number;
                                    free?: number;
                                    occupied?: number;
                                    operational?: number;
                                    operationalBeyondAuthorised?: number;
                                    overrun?: number;
                                    reserved?: number;
                                    waiting?: number;
                                };
                            };
                            validAt: components["schemas"]["CalendarDate"];
                        }[];
                        /** @description The view had seen the log up to here */
                        position: string;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                    "application/vnd.json-stat+json": components["schemas"]["JsonStat"];
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCentresWithoutAssessment: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                assessment?: string[];
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
                /** @description true: only centres that the request names */
                wasNamed?: "true" | "false";
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        centres: components["schemas"]["CentreWithoutAssessment"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listClosureOrders: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                status?: ("announced" | "standing" | "revoked" | "in-effect" | "carried-out")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        closureOrders: components["schemas"]["ClosureOrderAsKnown"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getClosureOrderAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        closureOrder: components["schemas"]["ClosureOrderAsKnown"];
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                agreement?: string[];
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Only what these orders hang on */
                closureOrder?: string[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description Only with a due day, that day or an earlier one */
                dueBy?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description Who is bound, in any spelling; repeat it for several */
                party?: string | string[];
                /** @description Default: all but those that are not yet made on validAt */
                status?: ("not-yet-made" | "open" | "due" | "overdue" | "fulfilled" | "fulfilled-late" | "lapsed")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        byParty: components["schemas"]["CommitmentsOfParty"][];
                        byStatus: {
                            due: number;
                            fulfilled: number;
                            "fulfilled-late": number;
                            lapsed: number;
                            "not-yet-made": number;
                            open: number;
                            overdue: number;
                        };
                        commitments: components["schemas"]["CommitmentAsKnown"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sumCompensations: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                by?: ("municipality" | "planningRegion" | "serviceType" | "month" | "quarter" | "year")[];
                /** @description Only days from that one on */
                from?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only days up to that one */
                to?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        rows: components["schemas"]["CompensationSum"][];
                        total: {
                            /** @description The sum of those that are known, to the cent; null: none is, which is not zero */
                            cents: number | null;
                            /** @description Sum over sum, of those whose sum and persons are both known; to the nearest cent */
                            centsPerPerson: number | null;
                            /** @description To the nearest cent; unknown where a unit has no known count or no sum is known, null where there are no places */
                            centsPerPlace: components["schemas"]["Amount"] | null;
                            /** @description How many have a part in it */
                            compensations: number;
                            /** @description The sum of those that are known, of each compensation once; null: none is */
                            persons: number | null;
                            /** @description Operational places that are known, on the last day of the step */
                            places: number;
                            /** @description How many units have no known count of places */
                            unitsWithoutCount: number;
                            withoutPersons: number;
                            /** @description Of how many no sum is known: not counted as zero */
                            withoutSum: number;
                        };
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCompensations: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description Only for periods that end on that day or later */
                from?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only for periods that begin on that day or earlier */
                to?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        compensations: components["schemas"]["CompensationAsKnown"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getCompensationAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                compensationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        compensation: components["schemas"]["CompensationAsKnown"];
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCosts: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description Only what sets a cost of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                status?: ("not-yet-valid" | "valid")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        costs: components["schemas"]["MethodologyAsKnown"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMethodologyAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                methodologyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        methodology: components["schemas"]["MethodologyAsKnown"];
                        /** @description The view had seen the log up to here */
                        position: string;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listDeficiencies: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                centre?: string[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Default: all but those that are not yet recorded on validAt */
                status?: ("not-yet-recorded" | "open" | "planned" | "overdue" | "remedied" | "remedied-late")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        deficiencies: components["schemas"]["DeficiencyAsKnown"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code */
                area?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                counts?: ("persons" | "places" | "municipalities" | "other")[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                targetGroup?: ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        indicators: components["schemas"]["IndicatorAsKnown"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getIndicatorAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        indicator: components["schemas"]["IndicatorAsKnown"];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getIndicatorComparison: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code */
                area?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description json-stat: as a dataset (JSON-stat 2.0), of which a sum that is not known has no value but a status. Default: what Accept prefers, application/vnd.json-stat+json or JSON. */
                format?: "json" | "json-stat";
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description The language of the labels, with format=json-stat. Default: en. */
                lang?: "en" | "lv";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What sources report of an indicator, area by area, and against its target */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Each as the sources speak of it: nothing is divided or added */
                        areas: components["schemas"]["IndicatorComparison"][];
                        boundaries: string;
                        /** Format: uuid */
                        indicator: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                    "application/vnd.json-stat+json": components["schemas"]["JsonStat"];
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listInfrastructureProjects: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: (string | "")[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: (("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale") | "")[];
                /** @description What pays, such as 9.3.1.1. */
                programme?: string;
                /** @description What hangs on this round of a selection */
                round?: string;
                /** @description Any of these; nothing behind it: places of which no document states it */
                serviceType?: (("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre") | "")[];
                stage?: ("not-begun" | "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled")[];
                /** @description Any of these; nothing behind it: places of which no document states it */
                targetGroup?: (("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated") | "")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        infrastructureProjects: components["schemas"]["InfrastructureProjectAsKnown"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getInfrastructureProjectAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        infrastructureProject: components["schemas"]["InfrastructureProjectAsKnown"];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listNeeds: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        needs: components["schemas"]["NeedsAsKnown"][];
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getNeedsAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                needsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        report: components["schemas"]["NeedsAsKnown"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getNeedsAgainstPlaces: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, targetGroup */
                by?: ("planningRegion" | "municipality" | "targetGroup")[];
                /** @description json-stat: as a dataset (JSON-stat 2.0), of which a sum that is not known has no value but a status. Default: what Accept prefers, application/vnd.json-stat+json or JSON. */
                format?: "json" | "json-stat";
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description The language of the labels, with format=json-stat. Default: en. */
                lang?: "en" | "lv";
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Needs assessed and support plans against places on any day, as known on any day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        rows: components["schemas"]["NeedsAgainstPlacesRow"][];
                        total: components["schemas"]["NeedsAgainstPlaces"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                    "application/vnd.json-stat+json": components["schemas"]["JsonStat"];
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getPipeline: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, serviceType, targetGroup, stage, programme, round */
                by?: ("planningRegion" | "municipality" | "serviceType" | "targetGroup" | "stage" | "programme" | "round")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: (string | "")[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: (("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale") | "")[];
                /** @description What pays, such as 9.3.1.1. */
                programme?: string;
                /** @description What hangs on this round of a selection */
                round?: string;
                /** @description Any of these; nothing behind it: places of which no document states it */
                serviceType?: (("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre") | "")[];
                stage?: ("not-begun" | "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled")[];
                /** @description Any of these; nothing behind it: places of which no document states it */
                targetGroup?: (("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated") | "")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        groups: components["schemas"]["PipelineGroup"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        total: {
                            /** @description EUR in whole cents, of the projects that state it; null where none does, and where a project is counted in part */
                            amount: number | null;
                            /** @description Sum of the places that are stated; null: no project states any, which is not zero */
                            places: number | null;
                            projects: number;
                            projectsWithUnknownAmount: number;
                            /** @description Projects that state no number: unknown, not zero */
                            projectsWithUnknownPlaces: number;
                        };
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                status?: ("draft" | "in-consultation" | "approved" | "in-force" | "expired" | "lapsed")[];
                targetGroup?: ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated")[];
                /** @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code */
                territory?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        plans: components["schemas"]["PlanAsKnown"][];
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getPlanAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        plan: components["schemas"]["PlanAsKnown"];
                        /** @description The view had seen the log up to here */
                        position: string;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getPlanProgress: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, serviceType, targetGroup */
                by?: ("planningRegion" | "municipality" | "serviceType" | "targetGroup")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: (string | "")[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: (("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale") | "")[];
                /** @description Any of these */
                serviceType?: (("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre") | "")[];
                /** @description Only places for this target group */
                targetGroup?: ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated") | "";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        rows: components["schemas"]["PlanProgressRow"][];
                        total: components["schemas"]["PlanProgress"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getPlansProgress: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, serviceType, targetGroup */
                by?: ("planningRegion" | "municipality" | "serviceType" | "targetGroup")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: (string | "")[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: (("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale") | "")[];
                /** @description Any of these */
                serviceType?: (("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre") | "")[];
                /** @description Only places for this target group */
                targetGroup?: ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated") | "";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        rows: components["schemas"]["PlanProgressRow"][];
                        total: components["schemas"]["PlanProgress"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listRegistrations: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description Only valid ones whose first day without it comes within so many days of validAt */
                lapsingWithin?: number;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description In any spelling; repeat it for several */
                provider?: string | string[];
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                status?: ("not-yet-valid" | "valid" | "lapsed" | "deregistered")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        registrations: components["schemas"]["RegistrationAsKnown"][];
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getRegistrationAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        registration: components["schemas"]["RegistrationAsKnown"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Only what proves an event of these */
                capability?: ("service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories")[];
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description true: only what is generated; false: only what is not */
                generated?: "true" | "false";
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description In any spelling; repeat it for several */
                publisher?: string | string[];
                /** @description Words of the title; case, accents and quotes do not matter */
                search?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        sources: components["schemas"]["SourceAnswer"][];
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        events: components["schemas"]["ProvenEvent"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        source: components["schemas"]["SourceAnswer"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listTerms: {
        parameters: {
            query?: {
                kind?: "service-type" | "target-group";
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        knownAt: string;
                        terms: components["schemas"]["Term"][];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTerm: {
        parameters: {
            query?: {
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        knownAt: string;
                        term: components["schemas"]["Term"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listTerritories: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description Only those that lie on the ground of municipalities by these codes, of any day */
                groundOf?: string[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description Municipalities, or how many of them each planning region has */
                level?: "municipality" | "planning-region";
                /** @description How many on a page. Default: 100. */
                limit?: number;
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                status?: ("in-force" | "ahead" | "ended" | "not-known")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        territories: components["schemas"]["TerritoryListed"][];
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTerritory: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                /** @description ATVK code of any version */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        territory: {
                            code: string;
                            /** @description In force on its ground within the boundaries asked for */
                            inForceInstead: {
                                code: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            level: "municipality";
                            name: string;
                            planningRegion: string;
                            /** @description null: unknown */
                            population: {
                                /**
                                 * @description summed: over those that came together here, each as it was last counted
                                 * @enum {string}
                                 */
                                basis: "counted" | "summed";
                                /** @description false: one of them was split, and all its people are counted in the larger part */
                                certain: boolean;
                                count: number;
                                countedBy: string[];
                                /** @description A day, or a year; of several counts the earliest */
                                countedOn: string;
                            } | null;
                            /** @description What it was made of, through all reforms, the last first */
                            predecessors: {
                                /** @description The law or judgment that orders it */
                                basis: {
                                    date: string | null;
                                    publisher: string;
                                    reference: string | null;
                                    title: string;
                                } | null;
                                /**
                                 * Format: uuid
                                 * @description GET /v1/territory-changes/{changeId}
                                 */
                                change: string;
                                effectiveOn: string;
                                event: string;
                                from: {
                                    code: string;
                                    name: string;
                                };
                                /**
                                 * @description continues: the same ground under a new code; splits: only the parishes named
                                 * @enum {string}
                                 */
                                kind: "continues" | "merges" | "splits";
                                /** Format: date-time */
                                knownSince: string;
                                parishes: string[] | null;
                                to: {
                                    code: string;
                                    name: string;
                                };
                            }[];
                            /**
                             * @description On the day asked for, as known then; ahead: it is to begin later; not-known: no reform known then brings it
                             * @enum {string}
                             */
                            status: "in-force" | "ahead" | "ended" | "not-known";
                            /** @description What becomes of it, through all reforms, in order */
                            successors: {
                                /** @description The law or judgment that orders it */
                                basis: {
                                    date: string | null;
                                    publisher: string;
                                    reference: string | null;
                                    title: string;
                                } | null;
                                /**
                                 * Format: uuid
                                 * @description GET /v1/territory-changes/{changeId}
                                 */
                                change: string;
                                effectiveOn: string;
                                event: string;
                                from: {
                                    code: string;
                                    name: string;
                                };
                                /**
                                 * @description continues: the same ground under a new code; splits: only the parishes named
                                 * @enum {string}
                                 */
                                kind: "continues" | "merges" | "splits";
                                /** Format: date-time */
                                knownSince: string;
                                parishes: string[] | null;
                                to: {
                                    code: string;
                                    name: string;
                                };
                            }[];
                            /** @description The first day as known then; null: before all that is recorded */
                            validFrom: string | null;
                            /** @description The first day without it as known then; null: none is known */
                            validTo: string | null;
                        };
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listTerritoryChanges: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                kind?: ("creation" | "renaming" | "merger" | "split" | "population-count")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description Changes that name this code */
                municipality?: string;
                status?: ("ahead" | "in-effect" | "blocked")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        territoryChanges: components["schemas"]["TerritoryChangeAsKnown"][];
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTerritoryChangeAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        territoryChange: components["schemas"]["TerritoryChangeAsKnown"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listUnitCosts: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                per?: ("person-hour" | "person-day" | "person-month" | "person-year")[];
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        unitCosts: components["schemas"]["UnitCostInForce"][];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description true: also by what it was called, and where it was, before that day */
                formerNames?: "true" | "false";
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. Nothing behind it: units whose provider no source names. */
                provider?: (string | "")[];
                /** @description Words of the name, provider, parish or address on the day of validAt, as known at knownAt; accents may be left out */
                search?: string;
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                status?: ("not-yet-open" | "open" | "suspended" | "closed")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        units: components["schemas"]["ServiceUnitAsKnown"][];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listUnitsWithoutRegistration: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
                why?: ("none-named" | "not-known" | "not-yet-valid" | "lapsed" | "deregistered")[];
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many match, on all pages */
                        total: number;
                        units: components["schemas"]["UnitWithoutRegistration"][];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getServiceUnitAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        unit: components["schemas"]["ServiceUnitAsKnown"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listNearestUnits: {
        parameters: {
            query: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description How many free places, for the target group or in all. Default: 1. */
                atLeast?: number;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. Nothing behind it: units whose provider no source names. */
                provider?: (string | "")[];
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description From where distances are measured: the name or code of a municipality, in any spelling, of a parish as far as parishes are recorded, or a latitude and a longitude of WGS 84 such as 55.875937,26.527375 */
                to: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description The point from which distances are measured */
                        to: {
                            /** @enum {string} */
                            kind: "coordinates" | "municipality" | "parish";
                            latitude: number;
                            longitude: number;
                            /** @description The code of the municipality whose label point it is */
                            municipality: string | null;
                            /** @description null: asked by coordinates */
                            name: string | null;
                        };
                        /** @description How many have so many free places, on all pages */
                        total: number;
                        /** @description How many may have them, on all pages */
                        totalUnknown: number;
                        /** @description Those known to have so many free places, by distance */
                        units: components["schemas"]["UnitNearby"][];
                        /** @description By distance, too: those of which too little is known to say. They count for the limit of a page, and lie within its distances. */
                        unknown: components["schemas"]["UnitNearby"][];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count. */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                outcome?: ("registered" | "ceased" | "no-registration-needed" | "not-confirmed")[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                status?: ("not-yet-reported" | "open" | "resolved")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        reports: components["schemas"]["UnregisteredProviderAsKnown"][];
                        /** @description How many match, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getUnregisteredProviderAsKnown: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        events: components["schemas"]["EventBehind"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        report: components["schemas"]["UnregisteredProviderAsKnown"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        views: components["schemas"]["View"][];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deadLetters: {
                            /** @description Epoch milliseconds */
                            at: number;
                            error: string;
                            eventId: string;
                            position: string;
                            stream: string;
                            type: string;
                        }[];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    rebuildView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cancelRebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
}
