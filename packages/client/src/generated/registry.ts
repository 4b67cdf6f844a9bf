// Made by `pnpm client-types` from what the services say of themselves.

export interface paths {
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign an agreement
         * @description Organisations sign an agreement, or come to one in talks. What each of them promises is reported apart, as commitments.
         */
        post: operations["signAgreement"];
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
         * An agreement
         * @description The agreement as it is known now, with its commitments as they stand today. For other days, ask the capacity service.
         */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{agreementId}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit to something
         * @description Parties of the agreement promise something. Without dueOn it has no last day, and is never overdue. A closure order may hang on it: its state is shown beside the commitment. The id of the event that is answered names the commitment.
         */
        post: operations["makeCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{agreementId}/fulfilments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fulfil a commitment
         * @description What was promised is done. After its last day it is fulfilled late.
         */
        post: operations["fulfilCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{agreementId}/lapses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a commitment lapse
         * @description Nobody is bound by it any more, though it was not fulfilled.
         */
        post: operations["lapseCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-centre-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask care centres to assess themselves
         * @description An authority asks centres, named by their service units, or all municipal care centres, to assess themselves, by a day or without one.
         */
        post: operations["requestAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-centre-assessments/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An assessment of care centres
         * @description As it is known now, with what is missing, deficient and remedied today.
         */
        get: operations["getCareCentreAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-centre-assessments/{assessmentId}/deficiencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a deficiency
         * @description What a centre that has assessed itself lacks. The id of the event that is answered names the deficiency.
         */
        post: operations["recordDeficiency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-centre-assessments/{assessmentId}/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a remedy
         * @description What was missing is there. After the last day of the plan it is late.
         */
        post: operations["completeRemedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-centre-assessments/{assessmentId}/remedy-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt a remedy plan
         * @description How a deficiency will be remedied, and by when. A later plan holds instead of an earlier one, which stays on record.
         */
        post: operations["adoptRemedyPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/care-centre-assessments/{assessmentId}/self-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a self-assessment
         * @description A centre has assessed itself. After the last day it is late.
         */
        post: operations["submitSelfAssessment"];
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
        get?: never;
        put?: never;
        /**
         * Issue a closure order
         * @description An authority orders units to close on a day. The order stands from its own date until it is revoked, and takes effect on its day whether or not anyone reports it carried out.
         */
        post: operations["issueClosureOrder"];
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
         * A closure order
         * @description The order as it is known now, with its status today.
         */
        get: operations["getClosureOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/closure-orders/{orderId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amend a closure order
         * @description The authority sets another day for the closure, before the day comes. Where a unit would be at work for longer with more people than places, only with a stated overrun.
         */
        post: operations["amendClosureOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/closure-orders/{orderId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry out a closure order
         * @description Someone reports that the units are in fact closed. Until then the closure is not confirmed.
         */
        post: operations["carryOutClosureOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/closure-orders/{orderId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a review
         * @description The review that was due after a revocation has been made.
         */
        post: operations["recordReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/closure-orders/{orderId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a closure order
         * @description The authority takes its order back before its day; the units keep their places. A review may be due by a day. Where a unit would be at work again with more people than places, only with a stated overrun.
         */
        post: operations["revokeClosureOrder"];
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
        get?: never;
        put?: never;
        /**
         * Report a compensation that was paid
         * @description Money was paid to a municipality for a period. What the source does not say is left out or "unknown": where it names no municipality, its planning region. Two sources that contradict each other are two compensations; both are kept and shown.
         */
        post: operations["payCompensation"];
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
         * A compensation
         * @description As it is known now.
         */
        get: operations["getCompensation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compensations/{compensationId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a compensation
         * @description The sum or the number of persons was reported wrongly. As known from now on it is as stated here; what was believed until now stays on record.
         */
        post: operations["correctCompensation"];
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
        get?: never;
        put?: never;
        /**
         * Publish a version of the methodology
         * @description The methodology of unit costs in a version of its own, valid from a day; when no source states that day it is "undocumented".
         */
        post: operations["publishMethodology"];
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
         * A version of the methodology
         * @description With all unit costs that it sets, as they are known now.
         */
        get: operations["getMethodology"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/costs/{methodologyId}/unit-cost-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a unit cost
         * @description The cost that this version states for that first day was wrong. As known from now on it is as stated here; what was believed until now stays on record. A cost that changes is set anew, with its own first day.
         */
        post: operations["correctUnitCost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/costs/{methodologyId}/unit-costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a unit cost
         * @description What a service costs from a day on, in whole cents, until the first day of the next cost for the same service type and unit, whichever version of the methodology states it.
         */
        post: operations["setUnitCost"];
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
        get?: never;
        put?: never;
        /**
         * Define an indicator
         * @description What is counted, and whether up to a date or at it. Reports refer to it.
         */
        post: operations["defineIndicator"];
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
         * An indicator
         * @description What it counts, and what sources report of it, as known now.
         */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{indicatorId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a report of an indicator
         * @description The report was taken down wrongly: what its source says is stated anew, as a whole. What was believed until now stays on record.
         */
        post: operations["correctIndicatorReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{indicatorId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an indicator
         * @description What a source says of an area at a date: a value, its parts, or the municipalities that it counts. Parts need not add up to the value; the difference is shown. What another source says of the same is kept beside it.
         */
        post: operations["reportIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{indicatorId}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State the target of an indicator
         * @description What is to be reached in an area, as a source says it. The same target said again is one target with two sources; another number stands beside it.
         */
        post: operations["stateIndicatorTarget"];
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
        get?: never;
        put?: never;
        /**
         * Invite a project
         * @description A municipality is invited to submit a project in a round of a programme. With it begins what is kept of the project; a day that no source states is "undocumented".
         */
        post: operations["inviteProject"];
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
         * An infrastructure project
         * @description The project as it is known now, with its stage today.
         */
        get: operations["getInfrastructureProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/infrastructure-projects/{projectId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a project
         * @description The project is approved, with its money, its number and its days as far as they are stated. An approval whose day no source states counts from the first day of the project.
         */
        post: operations["approveProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/infrastructure-projects/{projectId}/building-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start building
         * @description Building begins.
         */
        post: operations["startBuilding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/infrastructure-projects/{projectId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a project
         * @description The project is given up: its places are no longer expected.
         */
        post: operations["cancelProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/infrastructure-projects/{projectId}/commissioning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commission a project
         * @description The places are there: in one act the project ends, and its units open, each with an id that you choose, or are enlarged.
         */
        post: operations["commissionProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/infrastructure-projects/{projectId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise a project
         * @description A document says otherwise what the project is to bring, what it costs, or when its places are expected. What is left out stays as it was.
         */
        post: operations["reviseProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/infrastructure-projects/{projectId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a project
         * @description The project is submitted to whoever decides on it.
         */
        post: operations["submitProject"];
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
        get?: never;
        put?: never;
        /**
         * Record needs
         * @description How many persons of a target group had their needs assessed in a municipality by a date, and for how many a support plan was developed. Each count is stated or said to be unknown, which is not zero.
         */
        post: operations["recordNeeds"];
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
         * A report of needs
         * @description What was reported, as last corrected.
         */
        get: operations["getNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/needs/{needsId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a report of needs
         * @description The counts were wrong: both are stated anew. What was believed until now stays on record. A municipality, target group or date that was wrong is another report.
         */
        post: operations["correctNeeds"];
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
        get?: never;
        put?: never;
        /**
         * Draft a plan
         * @description A plan is drawn up for a planning region, a municipality or the country.
         */
        post: operations["draftPlan"];
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
         * A plan
         * @description The plan as it is known now, with its status and targets today.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amend a plan
         * @description From a day on an approved plan says something else: targets are replaced, added or removed, or its last day changes. What it said before stays on record. A source that does not say what changed leaves all of it out.
         */
        post: operations["amendPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a plan
         * @description A body approves the plan. It may be valid for days before its approval; who asked before could not know.
         */
        post: operations["approvePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consult the public on a plan
         * @description The draft is in public consultation over some days, before its approval.
         */
        post: operations["consultPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a plan lapse
         * @description The plan, or its draft, no longer counts from a day on.
         */
        post: operations["lapsePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set targets of a plan
         * @description How many places are to be there, by territory, service type, target group and day. A target that is set already is changed by an amendment.
         */
        post: operations["setPlanTargets"];
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
        get?: never;
        put?: never;
        /**
         * Register a provider
         * @description A provider is registered for one service type at one address, for five years from that day (Cabinet Regulation 385/2017). A unit may name the registration when it is opened, or when its opening is corrected.
         */
        post: operations["registerProvider"];
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
         * A registration
         * @description The registration as it is known now, with its status today.
         */
        get: operations["getRegistration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{registrationId}/deregistration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deregister a provider
         * @description The registration ends before its time, from that day on.
         */
        post: operations["deregisterProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{registrationId}/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a registration
         * @description Within its last five years, and before it lapses, a registration is renewed: for five years from the day on which it would have lapsed.
         */
        post: operations["renewRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a unit
         * @description A unit (one service type at one address) starts to work. Each count is stated or said to be unknown. The municipality must be in force on the first day, and a parish lie in it, as far as parishes are recorded; when no source states that day it is "undocumented".
         */
        post: operations["openServiceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A service unit
         * @description The unit as it is known now, with its status and counts today. For other days, and for what was known before, ask the capacity service.
         */
        get: operations["getServiceUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/authorised-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorise places
         * @description How many places the authority allows for a target group from a day on. A target group that is new to the unit is offered from then on.
         */
        post: operations["authorisePlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a unit
         * @description The unit ends its work of its own accord; the effective day is the first without it. What an authority orders is a closure order.
         */
        post: operations["closeServiceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a unit
         * @description Nothing has changed: what was reported still holds on that day.
         */
        post: operations["confirmServiceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a count
         * @description A count reported earlier was wrong. The effective day is that of the report which was wrong; what was believed until now stays on record.
         */
        post: operations["correctCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count places
         * @description A head count: what was found on that day, whatever the reports before say. What is not counted is left as it was. At least one of occupied, reserved and waiting is stated.
         */
        post: operations["countPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/fillings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill places
         * @description People move in. More people and reservations than operational places on any day from then on, only with a stated overrun.
         */
        post: operations["fillPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/opening-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct an opening
         * @description The unit was opened with a wrong day, service type or provider. As known from now on it opened as stated here, and the counts stated with the opening move with its day; its id, and what was believed until now, stay. Counts themselves are corrected apart.
         */
        post: operations["correctOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/operational-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set operational places
         * @description How many places for a target group can in fact be used from a day on, or "unknown". Fewer than there are people, only with a stated overrun.
         */
        post: operations["setOperationalPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release reservations
         * @description Places kept for someone are free again, or those they were kept for have moved in.
         */
        post: operations["releaseReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/relocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Relocate a unit
         * @description The unit moves on that day, with all its places, to another address or municipality. The municipality must be in force on that day. Coordinates that nobody has stated yet are stated so, too, without a move.
         */
        post: operations["relocateServiceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/renamings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a unit
         * @description The unit has another name from that day on.
         */
        post: operations["renameServiceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a unit
         * @description A closed unit, or one that an order has closed, works again from that day on, with the places stated here.
         */
        post: operations["reopenServiceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve places
         * @description Places are kept for people who have not moved in yet. More people and reservations than operational places, only with a stated overrun.
         */
        post: operations["reservePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a unit
         * @description A suspended unit works again from that day on. More people than places, only with a stated overrun.
         */
        post: operations["resumeServiceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a unit
         * @description The unit stops for a while from that day on. The people recorded there count as displaced until it resumes.
         */
        post: operations["suspendServiceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/vacatings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vacate places
         * @description People move out.
         */
        post: operations["vacatePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/waiting-list-departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the waiting list
         * @description People no longer wait for a place.
         */
        post: operations["leaveWaitingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/waiting-list-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join the waiting list
         * @description People start to wait for a place.
         */
        post: operations["joinWaitingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-units/{unitId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a report
         * @description A report on this unit was recorded in error, and counts for nothing from now on. What was believed until now stays on record. Where that leaves more people than places, only with a stated overrun.
         */
        post: operations["withdrawReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A territorial change
         * @description The change as it is known now, with its status today. Which municipalities all changes make, on any day, the capacity service answers.
         */
        get: operations["getTerritoryChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories/{changeId}/blocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a scheduled merger
         * @description A court or a later law keeps municipalities from a merger before its day. They stay, each under its code or, one alone, under a new one from that day on. What was expected until then stays on record.
         */
        post: operations["blockMerger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories/creations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a municipality
         * @description A municipality begins on ground that none had. One that others are made into begins with their merger or split, in one act.
         */
        post: operations["createTerritory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge municipalities
         * @description Municipalities have become one: a new one, which the act describes, or one that is there. One alone with a new successor goes on under another code. From its day on no command takes a code that has ended. One that is still to come is scheduled.
         */
        post: operations["mergeTerritories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories/populations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a count of people
         * @description How many people a municipality had on a day, and who counted them. Counts of several stand side by side.
         */
        post: operations["countPopulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories/renamings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a municipality
         * @description It has another name from that day on; its code stays.
         */
        post: operations["renameTerritory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories/scheduled-mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a merger
         * @description It is law that municipalities become one on a day. The merger takes effect on its day whether or not anyone reports it; until then it can be blocked.
         */
        post: operations["scheduleMerger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories/splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split a municipality
         * @description A municipality ends, and each of its parishes goes to another. Units are counted by their parish; one whose parish is not known, in the first part.
         */
        post: operations["splitTerritory"];
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
        get?: never;
        put?: never;
        /**
         * Report an unregistered provider
         * @description A municipality reports an organisation that provides a social service in it without a registration. Organisations alone: nothing about persons is recorded.
         */
        post: operations["reportUnregisteredProvider"];
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
         * A report of an unregistered provider
         * @description The report as it is known now, and how the matter ended.
         */
        get: operations["getUnregisteredProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unregistered-providers/{reportId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a report
         * @description How the matter ended: the provider was registered, has ceased, needs no registration, or was not found. Where it was registered, the registration may be named.
         */
        post: operations["resolveReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "deficiency": "3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11",
         *       "what": "Pārbūvēt vannas istabas",
         *       "adoptedOn": "2013-12-01",
         *       "dueOn": "2014-12-31"
         *     }
         */
        AdoptRemedyPlanRequest: {
            adoptedOn: components["schemas"]["CalendarDate"];
            /**
             * Format: uuid
             * @description The deficiency: the id of the event that recorded it
             */
            deficiency: string;
            /** @description The last day to complete it; absent: there is none */
            dueOn?: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description What will be done */
            what: string;
        };
        AgreementAtRevision: {
            /** @description In the order in which they became known */
            commitments: components["schemas"]["Commitment"][];
            document: string | null;
            /** Format: uuid */
            id: string;
            parties: string[];
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
            signedOn: components["schemas"]["CalendarDate"];
            statedBy: components["schemas"]["StatedBy"][];
            /** @enum {string} */
            status: "not-yet-signed" | "signed";
            subject: string | null;
        };
        /**
         * @example {
         *       "amendedOn": "2018-12-20",
         *       "effectiveOn": "2020-01-01"
         *     }
         */
        AmendClosureOrderRequest: {
            amendedOn: components["schemas"]["CalendarDate"];
            /** @description The new first day without the units */
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            overrun?: components["schemas"]["Overrun"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "amendedOn": "2019-04-05",
         *       "targets": [
         *         {
         *           "territory": "0050000",
         *           "serviceType": "group-apartment",
         *           "targetGroup": "adults-with-mental-disorders",
         *           "by": "2020-12-31",
         *           "places": 20
         *         }
         *       ]
         *     }
         */
        AmendPlanRequest: {
            /** @description From this day on the plan says what it says now */
            amendedOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Targets that the plan no longer has */
            removed?: components["schemas"]["PlanTargetKey"][];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description What changes, where the source says it */
            summary?: string;
            /** @description Each takes the place of the one of the same territory, type, group and day, or is added */
            targets?: components["schemas"]["PlanTarget"][];
            /** @description The new last day of the plan */
            validTo?: components["schemas"]["CalendarDate"];
        };
        /** @description EUR in whole cents, or "unknown" */
        Amount: components["schemas"]["Cents"] | "unknown";
        /**
         * @example {
         *       "approvedOn": "2018-07-25",
         *       "by": "Sociālo pakalpojumu attīstības padome",
         *       "validFrom": "2017-01-01",
         *       "validTo": "2020-12-31"
         *     }
         */
        ApprovePlanRequest: {
            approvedOn: components["schemas"]["CalendarDate"];
            /** @description The body that approved it */
            by: string;
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The decision's number */
            reference?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroups?: components["schemas"]["TargetGroup"][];
            /** @description The first day of the plan; may lie before its approval */
            validFrom: components["schemas"]["CalendarDate"];
            /** @description The last day of the plan; left out where it has none */
            validTo?: components["schemas"]["CalendarDate"];
        };
        /**
         * @example {
         *       "approvedOn": "2019-03-01",
         *       "reference": "9.3.1.1./18/I/009",
         *       "amount": 37778400,
         *       "from": "2019-04-01",
         *       "until": "2021-12-31",
         *       "expectedOpening": "2021-12"
         *     }
         */
        ApproveProjectRequest: {
            /** @description What the project costs in all, EUR in whole cents */
            amount?: components["schemas"]["Amount"];
            /** @description undocumented: no source states the day; it then counts from the first day of the project, where that is stated */
            approvedOn: components["schemas"]["CalendarDate"] | "undocumented";
            /** @description When its places are expected, as far as it is known */
            expectedOpening?: string;
            /** @description The first day of the project */
            from?: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description All places of the project, in place of those stated before */
            places?: components["schemas"]["PlannedPlaces"][];
            /** @description The project's number, or that of the decision */
            reference?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description Its last day */
            until?: components["schemas"]["CalendarDate"];
        };
        /**
         * @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code
         * @example Latgale
         */
        Area: string;
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "authorised": 16,
         *       "effectiveOn": "2026-03-01"
         *     }
         */
        AuthorisePlacesRequest: {
            authorised: components["schemas"]["Count"];
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "predecessors": [
         *         "LV0042000"
         *       ],
         *       "blockedOn": "2026-05-28",
         *       "basis": {
         *         "title": "Spriedums",
         *         "publisher": "Satversmes tiesa"
         *       }
         *     }
         */
        BlockMergerRequest: {
            /** @description The law, judgment or decision that orders it */
            basis: components["schemas"]["Source"];
            /** @description The day of the judgment or law */
            blockedOn: components["schemas"]["CalendarDate"];
            /** @description What the one that stays is from that day on, where it has a new code */
            continuesAs?: {
                code: components["schemas"]["MunicipalityCode"];
                name?: string;
                planningRegion?: string;
            };
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Those that stay */
            predecessors: components["schemas"]["MunicipalityCode"][];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * Format: date
         * @description A calendar date (Europe/Riga), YYYY-MM-DD
         * @example 2026-03-01
         */
        CalendarDate: string;
        /**
         * @example {
         *       "cancelledOn": "2020-09-01",
         *       "reason": "No builder could be found"
         *     }
         */
        CancelProjectRequest: {
            cancelledOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Why, in words; nothing about persons */
            reason?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        CareCentreAssessmentAtRevision: {
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
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
        /**
         * @example {
         *       "carriedOutOn": "2019-09-01"
         *     }
         */
        CarryOutClosureOrderRequest: {
            carriedOutOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @description EUR in whole cents: 1234 is EUR 12.34
         * @example 123400
         */
        Cents: number;
        /**
         * @example {
         *       "effectiveOn": "2026-06-01",
         *       "reason": "The lease has ended"
         *     }
         */
        CloseServiceUnitRequest: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Why, in words; nothing about persons */
            reason?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
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
        ClosureOrderAtRevision: {
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
            revokedOn: components["schemas"]["CalendarDate"] | null;
            /**
             * @description announced: its own date is still to come; in-effect: its day has come, and nobody has reported it carried out
             * @enum {string}
             */
            status: "announced" | "standing" | "revoked" | "in-effect" | "carried-out";
            units: string[];
        };
        /**
         * @example {
         *       "commissionedOn": "2022-02-01",
         *       "opens": [
         *         {
         *           "unitId": "6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10",
         *           "name": "Grupu dzīvoklis",
         *           "serviceType": "group-apartment",
         *           "municipality": "LV0040000",
         *           "places": [
         *             {
         *               "targetGroup": "adults-with-mental-disorders",
         *               "authorised": 16,
         *               "operational": 16,
         *               "occupied": 0,
         *               "reserved": 0
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        CommissionProjectRequestInput: {
            /** @description The first day of its places */
            commissionedOn: components["schemas"]["CalendarDate"];
            /** @default [] */
            enlarges?: {
                places: {
                    authorised: components["schemas"]["Count"];
                    operational: components["schemas"]["Count"];
                    targetGroup: components["schemas"]["TargetGroup"];
                }[];
                /** Format: uuid */
                unitId: string;
            }[];
            knownSince?: components["schemas"]["KnownSince"];
            /** @default [] */
            opens?: {
                address?: string;
                coordinates?: components["schemas"]["Coordinates"];
                municipality: components["schemas"]["MunicipalityCode"];
                name: string;
                parish?: string;
                places: components["schemas"]["StatedPlacesInput"][];
                provider?: string;
                /**
                 * Format: uuid
                 * @description Under which its provider is registered
                 */
                registration?: string;
                serviceType: components["schemas"]["ServiceType"];
                /**
                 * Format: uuid
                 * @description A new UUID, which the unit has from then on
                 */
                unitId: string;
            }[];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
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
        CompensationAtRevision: {
            cents: components["schemas"]["Amount"];
            corrections: {
                cents: components["schemas"]["Amount"] | null;
                persons: components["schemas"]["Count"] | null;
                reason: string;
            }[];
            /** @description The first day that it is for; null: not known */
            from: components["schemas"]["CalendarDate"] | null;
            /** Format: uuid */
            id: string;
            /** @description As it was reported, by the code of its day; null: only the region is known */
            municipality: string | null;
            paidOn: components["schemas"]["CalendarDate"] | null;
            persons: components["schemas"]["Count"];
            /** @description Where no municipality is known */
            planningRegion: string | null;
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
            serviceType: components["schemas"]["ServiceType"] | null;
            statedBy: components["schemas"]["StatedBy"][];
            /** @description The last day that it is for */
            to: components["schemas"]["CalendarDate"] | null;
        };
        /**
         * @example {
         *       "deficiency": "3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11",
         *       "completedOn": "2014-10-01"
         *     }
         */
        CompleteRemedyRequest: {
            completedOn: components["schemas"]["CalendarDate"];
            /**
             * Format: uuid
             * @description The deficiency: the id of the event that recorded it
             */
            deficiency: string;
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "effectiveOn": "2026-03-01"
         *     }
         */
        ConfirmServiceUnitRequest: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "from": "2018-04-20",
         *       "to": "2018-05-21"
         *     }
         */
        ConsultPlanRequest: {
            /** @description The first day of the public consultation */
            from: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description Its last day */
            to: components["schemas"]["CalendarDate"];
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
        /**
         * @example {
         *       "cents": 3650000,
         *       "reason": "One person was left out"
         *     }
         */
        CorrectCompensationRequest: {
            cents?: components["schemas"]["Amount"];
            knownSince?: components["schemas"]["KnownSince"];
            persons?: components["schemas"]["Count"];
            /** @description Why, in words; nothing about persons */
            reason: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "measure": "operational",
         *       "count": 11,
         *       "effectiveOn": "2026-03-01",
         *       "reason": "One room was counted twice"
         *     }
         */
        CorrectCountRequest: {
            count: components["schemas"]["Count"];
            /** @description The effective day of the report that was wrong */
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @enum {string} */
            measure: "authorised" | "operational" | "occupied" | "reserved" | "waiting";
            overrun?: components["schemas"]["Overrun"];
            /** @description Why, in words; nothing about persons */
            reason?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "report": "3b0c7e0a-6a4f-4b57-8f0a-5f2f7f0f8a11",
         *       "area": "LV",
         *       "asOf": "2018-12-31",
         *       "value": 650,
         *       "reason": "The number was misread"
         *     }
         */
        CorrectIndicatorReportRequest: {
            /** @description The area that the source speaks of, and no smaller one */
            area: components["schemas"]["Area"];
            /** @description At which date, or by which; as far as the source says it */
            asOf: string;
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Where municipalities are counted: those that the source names */
            municipalities?: components["schemas"]["MunicipalityCode"][];
            /** @description As the source breaks it down; need not add up to its value */
            parts?: components["schemas"]["IndicatorPart"][];
            /** @description Why, in words; nothing about persons */
            reason: string;
            /**
             * Format: uuid
             * @description The id of the event that reported it
             */
            report: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description As reported; left out where the source states parts or names municipalities only */
            value?: components["schemas"]["IndicatorValue"];
        };
        /**
         * @example {
         *       "assessed": 41,
         *       "supportPlans": 38,
         *       "reason": "One person was counted twice"
         *     }
         */
        CorrectNeedsRequest: {
            /** @description Persons whose needs were assessed by then */
            assessed: components["schemas"]["Count"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Why, in words; nothing about persons */
            reason: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description Persons for whom a support plan was developed by then */
            supportPlans: components["schemas"]["Count"];
        };
        /**
         * @example {
         *       "effectiveOn": "2026-02-01",
         *       "reason": "The day of the contract was taken for that of the opening"
         *     }
         */
        CorrectOpeningRequest: {
            /** @description The first day in truth; "undocumented" when no source states it */
            effectiveOn?: components["schemas"]["CalendarDate"] | "undocumented";
            knownSince?: components["schemas"]["KnownSince"];
            overrun?: components["schemas"]["Overrun"];
            provider?: string;
            /** @description Why, in words; nothing about persons */
            reason: string;
            /** Format: uuid */
            registration?: string;
            serviceType?: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "serviceType": "group-apartment",
         *       "per": "person-month",
         *       "cents": 101000,
         *       "validFrom": "2026-01-01",
         *       "reason": "Two digits were exchanged"
         *     }
         */
        CorrectUnitCostRequest: {
            cents: components["schemas"]["Cents"];
            knownSince?: components["schemas"]["KnownSince"];
            per: components["schemas"]["CostPer"];
            /** @description Why, in words; nothing about persons */
            reason: string;
            serviceType: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description The first day; "undocumented" when no source states it: valid on every day before the next */
            validFrom: components["schemas"]["CalendarDate"] | "undocumented";
        };
        /** @enum {string} */
        CostPer: "person-hour" | "person-day" | "person-month" | "person-year";
        /** @description A whole number of places or people, or "unknown" */
        Count: number | "unknown";
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "occupied": 8,
         *       "reserved": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        CountPlacesRequest: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            occupied?: components["schemas"]["Count"];
            overrun?: components["schemas"]["Overrun"];
            reserved?: components["schemas"]["Count"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup: components["schemas"]["TargetGroup"];
            waiting?: components["schemas"]["Count"];
        };
        /**
         * @example {
         *       "code": "LV0043000",
         *       "countedOn": "2026-01-01",
         *       "count": 30000,
         *       "countedBy": "Centrālā statistikas pārvalde"
         *     }
         */
        CountPopulationRequest: {
            code: components["schemas"]["MunicipalityCode"];
            /** @description People */
            count: number;
            /** @description Whose count it is, such as Eurostat */
            countedBy: string;
            /** @description The day that the count is of */
            countedOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "code": "LV0099000",
         *       "name": "Parauga novads",
         *       "planningRegion": "Latgale",
         *       "effectiveOn": "2026-07-01"
         *     }
         */
        CreateTerritoryRequest: {
            /** @description The law, judgment or decision that orders it */
            basis?: components["schemas"]["Source"];
            code: components["schemas"]["MunicipalityCode"];
            /** @description The first day; "undocumented": before all that is recorded */
            effectiveOn: components["schemas"]["CalendarDate"] | "undocumented";
            knownSince?: components["schemas"]["KnownSince"];
            name: string;
            parishes?: string[];
            planningRegion: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
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
        /**
         * @example {
         *       "title": {
         *         "lv": "Bērni ar funkcionāliem traucējumiem, kuriem uzsākti pakalpojumi",
         *         "en": "Children with functional disorders for whom services were started"
         *       },
         *       "counts": "persons",
         *       "counting": "cumulative",
         *       "targetGroup": "children-with-functional-disorders"
         *     }
         */
        DefineIndicatorRequest: {
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
            knownSince?: components["schemas"]["KnownSince"];
            serviceType?: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup?: components["schemas"]["TargetGroup"];
            title: components["schemas"]["IndicatorTitle"];
            /** @description In words, such as legal representatives */
            what?: string;
        };
        /**
         * @example {
         *       "deregisteredOn": "2026-06-01",
         *       "reason": "The service has ended"
         *     }
         */
        DeregisterProviderRequest: {
            /** @description The first day without the registration */
            deregisteredOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Why, in words; nothing about persons */
            reason?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "title": "Latgales plānošanas reģiona deinstitucionalizācijas plāns 2017.–2020. gadam",
         *       "territory": "Latgale",
         *       "targetGroups": [
         *         "adults-with-mental-disorders",
         *         "children-with-functional-disorders"
         *       ]
         *     }
         */
        DraftPlanRequest: {
            /** @description Where the source states the day of the draft */
            draftedOn?: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroups?: components["schemas"]["TargetGroup"][];
            territory: components["schemas"]["Area"];
            title: string;
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 1,
         *       "effectiveOn": "2026-03-02",
         *       "homeMunicipality": "LV0002000"
         *     }
         */
        FillPlaceRequestInput: {
            effectiveOn: components["schemas"]["CalendarDate"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            homeMunicipality?: string;
            knownSince?: components["schemas"]["KnownSince"];
            overrun?: components["schemas"]["Overrun"];
            /** @default 1 */
            places?: number;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "commitment": "3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11",
         *       "fulfilledOn": "2017-06-01",
         *       "outcome": "Izvērtējums ir sagatavots"
         *     }
         */
        FulfilCommitmentRequest: {
            /**
             * Format: uuid
             * @description The commitment: the id of the event that recorded it
             */
            commitment: string;
            fulfilledOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description What came of it */
            outcome?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        IndicatorAtRevision: {
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
            /** @description Of each area what each source last said of a date up to the day, side by side */
            reports: components["schemas"]["IndicatorReport"][];
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
            serviceType: string | null;
            statedBy: components["schemas"]["StatedBy"];
            targetGroup: string | null;
            targets: components["schemas"]["IndicatorTarget"][];
            title: components["schemas"]["IndicatorTitle"];
            what: string | null;
        };
        IndicatorPart: {
            /** @description As the source calls it */
            name: string;
            serviceType?: components["schemas"]["ServiceType"];
            targetGroup?: components["schemas"]["TargetGroup"];
            value: components["schemas"]["IndicatorValue"];
        };
        IndicatorReport: {
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
        InfrastructureProjectAtRevision: {
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
            /** @description As it was reported, by the code of its day */
            municipality: string;
            name: string;
            parish: string | null;
            /** @description As last stated by the day; null: no document states any, which is not none */
            places: components["schemas"]["PlannedPlaces"][] | null;
            programme: string | null;
            /** @description The project's number, as far as it is stated */
            reference: string | null;
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
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
            units: string[];
            /** @description Its last day */
            until: components["schemas"]["CalendarDate"] | null;
        };
        /**
         * @example {
         *       "name": "Grupu dzīvokļi un dienas aprūpes centrs",
         *       "municipality": "0760202",
         *       "applicant": "Preiļu novada dome",
         *       "programme": "9.3.1.1.",
         *       "round": "2",
         *       "invitedOn": "2018-07-25",
         *       "places": [
         *         {
         *           "serviceType": "group-apartment",
         *           "targetGroup": "adults-with-mental-disorders",
         *           "places": 16
         *         }
         *       ]
         *     }
         */
        InviteProjectRequest: {
            /** @description What the project costs in all, EUR in whole cents */
            amount?: components["schemas"]["Amount"];
            applicant?: string;
            /** @description When its places are expected, as far as it is known */
            expectedOpening?: string;
            invitedOn: components["schemas"]["CalendarDate"] | "undocumented";
            knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            municipality: string;
            name: string;
            parish?: string;
            /** @description All places of the project, in place of those stated before */
            places?: components["schemas"]["PlannedPlaces"][];
            /** @description The measure or instrument that pays, such as 9.3.1.1. */
            programme?: string;
            /** @description The round of the selection */
            round?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "authority": "Labklājības ministrija",
         *       "ground": "Filiāles darbības izbeigšana",
         *       "reference": "42",
         *       "units": [
         *         "6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10"
         *       ],
         *       "issuedOn": "2016-05-24",
         *       "effectiveOn": "2019-09-01"
         *     }
         */
        IssueClosureOrderRequest: {
            authority: string;
            /** @description The first day without the units */
            effectiveOn: components["schemas"]["CalendarDate"];
            /** @description Why, in the words of the order */
            ground?: string;
            /** @description The order's own date; it stands from then on */
            issuedOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The order's number */
            reference?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            units: string[];
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "people": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        JoinWaitingListRequestInput: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @default 1 */
            people?: number;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @description Known since: an RFC 3339 instant, or a calendar date, which means the start of that day (Europe/Riga). Only a source that proves it may set it earlier than the recording.
         * @example 2026-03-01
         */
        KnownSince: string;
        /**
         * @example {
         *       "commitment": "3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11",
         *       "lapsedOn": "2018-01-01",
         *       "reason": "Puses ir vienojušās citādi"
         *     }
         */
        LapseCommitmentRequest: {
            /**
             * Format: uuid
             * @description The commitment: the id of the event that recorded it
             */
            commitment: string;
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The first day on which nobody is bound by it */
            lapsedOn: components["schemas"]["CalendarDate"];
            /** @description Why, in words; nothing about persons */
            reason?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "lapsedOn": "2020-01-01",
         *       "reason": "Another plan takes its place"
         *     }
         */
        LapsePlanRequest: {
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The first day without the plan */
            lapsedOn: components["schemas"]["CalendarDate"];
            /** @description Why, in words; nothing about persons */
            reason?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "people": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        LeaveWaitingListRequestInput: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @default 1 */
            people?: number;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "who": [
         *         "Labklājības ministrija"
         *       ],
         *       "what": "Izvērtēt, kā filiāle var attīstīties",
         *       "madeOn": "2016-09-28",
         *       "dueOn": "2017-06-30"
         *     }
         */
        MakeCommitmentRequest: {
            /**
             * Format: uuid
             * @description The closure order that hangs on it
             */
            closureOrder?: string;
            /** @description The last day to keep it; absent: it is never overdue */
            dueOn?: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            madeOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            what: string;
            who: string[];
        };
        /**
         * @example {
         *       "predecessors": [
         *         "LV0042000",
         *         "LV0032000"
         *       ],
         *       "successor": {
         *         "code": "LV0099000",
         *         "name": "Parauga novads",
         *         "planningRegion": "Latgale"
         *       },
         *       "effectiveOn": "2026-03-01",
         *       "basis": {
         *         "title": "Administratīvo teritoriju un apdzīvoto vietu likums",
         *         "publisher": "Saeima"
         *       }
         *     }
         */
        MergeTerritoriesRequest: {
            /** @description The law, judgment or decision that orders it */
            basis: components["schemas"]["Source"];
            /** @description The first day without the predecessors */
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Those that end */
            predecessors: components["schemas"]["MunicipalityCode"][];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description With name and planningRegion where the code is new */
            successor: {
                code: components["schemas"]["MunicipalityCode"];
                name?: string;
                planningRegion?: string;
            };
        };
        MethodologyAtRevision: {
            authority: string | null;
            document: string | null;
            /** Format: uuid */
            id: string;
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
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
        /** @example LV0002000 */
        MunicipalityCode: string;
        NeedsAtRevision: {
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
            /** @description null: the source does not say from when */
            since: string | null;
            statedBy: components["schemas"]["StatedBy"];
            supportPlans: components["schemas"]["Count"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "name": "Grupu dzīvoklis Daugavpilī",
         *       "serviceType": "group-apartment",
         *       "municipality": "LV0002000",
         *       "address": "Rīgas iela 1",
         *       "effectiveOn": "2026-03-01",
         *       "places": [
         *         {
         *           "targetGroup": "adults-with-mental-disorders",
         *           "authorised": 12,
         *           "operational": 12,
         *           "occupied": 0,
         *           "reserved": 0,
         *           "waiting": "unknown"
         *         }
         *       ]
         *     }
         */
        OpenServiceUnitRequestInput: {
            address?: string;
            coordinates?: components["schemas"]["Coordinates"];
            /** @description The first day; "undocumented" when no source states it */
            effectiveOn: components["schemas"]["CalendarDate"] | "undocumented";
            knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            municipality: string;
            name: string;
            overrun?: components["schemas"]["Overrun"];
            parish?: string;
            places: components["schemas"]["StatedPlacesInput"][];
            provider?: string;
            /**
             * Format: uuid
             * @description Under which its provider is registered
             */
            registration?: string;
            serviceType: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /** @description States that there are more people than places, and why */
        Overrun: {
            /** @description Why, in words; nothing about persons */
            reason: string;
        };
        /**
         * @example {
         *       "municipality": "LV0002000",
         *       "period": {
         *         "from": "2026-01-01",
         *         "to": "2026-03-31"
         *       },
         *       "serviceType": "group-apartment",
         *       "persons": 12,
         *       "cents": 3600000,
         *       "paidOn": "2026-04-20"
         *     }
         */
        PayCompensationRequest: {
            cents: components["schemas"]["Amount"];
            knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            municipality?: string;
            paidOn?: components["schemas"]["CalendarDate"];
            /** @description For which days; absent when the source does not say */
            period?: {
                from: components["schemas"]["CalendarDate"];
                to: components["schemas"]["CalendarDate"];
            };
            /** @description For how many persons */
            persons: components["schemas"]["Count"];
            /** @description Where the source names no municipality: to those of this planning region */
            planningRegion?: string;
            /** @description Absent when the source names none */
            serviceType?: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        PlanAtRevision: {
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
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
        PlannedPlaces: {
            /** @description Places that the project is to bring */
            places: components["schemas"]["Count"];
            serviceType: components["schemas"]["ServiceType"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        PlanTarget: {
            /** @description The day by which the places are to be there */
            by: components["schemas"]["CalendarDate"];
            places: number;
            serviceType: components["schemas"]["ServiceType"];
            targetGroup: components["schemas"]["TargetGroup"];
            territory: components["schemas"]["Area"];
        };
        PlanTargetKey: {
            /** @description The day by which the places are to be there */
            by: components["schemas"]["CalendarDate"];
            serviceType: components["schemas"]["ServiceType"];
            targetGroup: components["schemas"]["TargetGroup"];
            territory: components["schemas"]["Area"];
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
        /**
         * @example {
         *       "title": "Vienības izmaksu standarta likmes aprēķina metodika",
         *       "authority": "Labklājības ministrija",
         *       "validFrom": "2026-01-01"
         *     }
         */
        PublishMethodologyRequest: {
            authority?: string;
            /** @description What kind of document, or its number */
            document?: string;
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            title: string;
            /** @description The first day; "undocumented" when no source states it: valid on every day before the next */
            validFrom: components["schemas"]["CalendarDate"] | "undocumented";
        };
        /**
         * @example {
         *       "centre": "6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10",
         *       "what": "Nav pielāgotas vannas istabas",
         *       "recordedOn": "2013-09-01"
         *     }
         */
        RecordDeficiencyRequest: {
            /**
             * Format: uuid
             * @description The service unit of the centre
             */
            centre: string;
            knownSince?: components["schemas"]["KnownSince"];
            recordedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            what: string;
        };
        /**
         * @description What a command recorded
         * @example {
         *       "id": "6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10",
         *       "events": [
         *         {
         *           "id": "3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11",
         *           "type": "PlaceFilled",
         *           "revision": 3,
         *           "position": "1208"
         *         }
         *       ],
         *       "revision": 3,
         *       "position": "1208"
         *     }
         */
        Recorded: {
            /** @description What was recorded, in this order */
            events: {
                /**
                 * Format: uuid
                 * @description Names the report; a withdrawal refers to it
                 */
                id: string;
                /** @description Its place in the log */
                position: string;
                /** @description Its place in the stream of what was acted on */
                revision: number;
                type: string;
            }[];
            /**
             * Format: uuid
             * @description Of the unit, order, plan or whatever else was acted on
             */
            id: string;
            /** @description Ask a query with after=<position> to see this write in its answer */
            position: string;
            /** @description The revision now; also the ETag */
            revision: number;
        };
        /**
         * @example {
         *       "municipality": "0760202",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "asOf": "2018-07",
         *       "assessed": 42,
         *       "supportPlans": "unknown"
         *     }
         */
        RecordNeedsRequest: {
            /** @description By when, as far as the source says it; to its last day */
            asOf: string;
            /** @description Persons whose needs were assessed by then */
            assessed: components["schemas"]["Count"];
            knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            municipality: string;
            /** @description From when it was counted, where the source says it */
            since?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description Persons for whom a support plan was developed by then */
            supportPlans: components["schemas"]["Count"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "reviewedOn": "2017-12-15",
         *       "outcome": "The branch stays until places for all are ready"
         *     }
         */
        RecordReviewRequest: {
            knownSince?: components["schemas"]["KnownSince"];
            outcome: string;
            reviewedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "provider": "Daugavpils Sociālais dienests",
         *       "serviceType": "group-apartment",
         *       "municipality": "LV0002000",
         *       "address": "Rīgas iela 1",
         *       "registeredOn": "2026-02-01"
         *     }
         */
        RegisterProviderRequest: {
            address?: string;
            coordinates?: components["schemas"]["Coordinates"];
            knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            municipality: string;
            /** @description In the register of providers */
            number?: string;
            parish?: string;
            provider: string;
            /** @description The first day of the registration */
            registeredOn: components["schemas"]["CalendarDate"];
            serviceType: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        RegistrationAtRevision: {
            address: string | null;
            /** @description Of a valid one, the days after this one */
            daysLeft: number | null;
            deregisteredOn: components["schemas"]["CalendarDate"] | null;
            deregistrationReason: string | null;
            /** Format: uuid */
            id: string;
            /** @description The first day without it, renewals counted in */
            lapsesOn: components["schemas"]["CalendarDate"];
            /** @description As it was reported, by the code of its day */
            municipality: string;
            number: string | null;
            parish: string | null;
            provider: string;
            registeredOn: components["schemas"]["CalendarDate"];
            renewals: {
                lapsesOn: components["schemas"]["CalendarDate"];
                renewedOn: components["schemas"]["CalendarDate"];
            }[];
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
            serviceType: components["schemas"]["ServiceType"];
            statedBy: components["schemas"]["StatedBy"][];
            /** @enum {string} */
            status: "not-yet-valid" | "valid" | "lapsed" | "deregistered";
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        ReleaseReservationRequestInput: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @default 1 */
            places?: number;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "effectiveOn": "2026-03-01",
         *       "municipality": "LV0002000",
         *       "address": "Rīgas iela 1",
         *       "coordinates": {
         *         "latitude": 55.875937,
         *         "longitude": 26.527375
         *       }
         *     }
         */
        RelocateServiceUnitRequest: {
            address?: string;
            coordinates?: components["schemas"]["Coordinates"];
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            municipality: string;
            parish?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "effectiveOn": "2026-03-01",
         *       "name": "Grupu dzīvoklis \"Cerība\""
         *     }
         */
        RenameServiceUnitRequest: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            name: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "code": "LV0043000",
         *       "name": "Parauga novads",
         *       "effectiveOn": "2026-07-01"
         *     }
         */
        RenameTerritoryRequest: {
            /** @description The law, judgment or decision that orders it */
            basis?: components["schemas"]["Source"];
            code: components["schemas"]["MunicipalityCode"];
            /** @description The first day under this name */
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            name: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "renewedOn": "2026-05-01"
         *     }
         */
        RenewRegistrationRequest: {
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The day of the decision */
            renewedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "effectiveOn": "2026-09-01",
         *       "places": [
         *         {
         *           "targetGroup": "adults-with-mental-disorders",
         *           "authorised": 12,
         *           "operational": 12,
         *           "occupied": 0,
         *           "reserved": 0,
         *           "waiting": "unknown"
         *         }
         *       ]
         *     }
         */
        ReopenServiceUnitRequestInput: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            overrun?: components["schemas"]["Overrun"];
            places: components["schemas"]["StatedPlacesInput"][];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "area": "LV",
         *       "asOf": "2018-12-31",
         *       "value": 650
         *     }
         */
        ReportIndicatorRequest: {
            /** @description The area that the source speaks of, and no smaller one */
            area: components["schemas"]["Area"];
            /** @description At which date, or by which; as far as the source says it */
            asOf: string;
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Where municipalities are counted: those that the source names */
            municipalities?: components["schemas"]["MunicipalityCode"][];
            /** @description As the source breaks it down; need not add up to its value */
            parts?: components["schemas"]["IndicatorPart"][];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description As reported; left out where the source states parts or names municipalities only */
            value?: components["schemas"]["IndicatorValue"];
        };
        /**
         * @example {
         *       "provider": "SIA \"Mierīgas vecumdienas\"",
         *       "serviceType": "long-term-care",
         *       "municipality": "LV0002000",
         *       "reportedOn": "2026-02-01"
         *     }
         */
        ReportUnregisteredProviderRequest: {
            address?: string;
            coordinates?: components["schemas"]["Coordinates"];
            knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            municipality: string;
            parish?: string;
            /** @description The organisation; nothing about persons */
            provider: string;
            reportedOn: components["schemas"]["CalendarDate"];
            /** @description Absent when it is not known */
            serviceType?: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "authority": "Labklājības ministrija",
         *       "centres": [
         *         "6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10"
         *       ],
         *       "requestedOn": "2013-04-26"
         *     }
         */
        RequestAssessmentRequest: {
            authority: string;
            /** @description The service units of the centres; left out: all municipal care centres */
            centres?: string[];
            /** @description The last day to submit; absent: there is none */
            dueOn?: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            requestedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description By what criteria */
            subject?: string;
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        ReservePlaceRequestInput: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            overrun?: components["schemas"]["Overrun"];
            /** @default 1 */
            places?: number;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "resolvedOn": "2026-05-01",
         *       "outcome": "ceased"
         *     }
         */
        ResolveReportRequest: {
            knownSince?: components["schemas"]["KnownSince"];
            note?: string;
            /**
             * @description registered: it has a registration now; ceased: it provides no service any more; not-confirmed: no such provider was found
             * @enum {string}
             */
            outcome: "registered" | "ceased" | "no-registration-needed" | "not-confirmed";
            /**
             * Format: uuid
             * @description The registration that it has now
             */
            registration?: string;
            resolvedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "effectiveOn": "2026-04-01"
         *     }
         */
        ResumeServiceUnitRequest: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            overrun?: components["schemas"]["Overrun"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "revisedOn": "2020-05-20",
         *       "expectedOpening": "2022",
         *       "summary": "Building is late"
         *     }
         */
        ReviseProjectRequest: {
            /** @description What the project costs in all, EUR in whole cents */
            amount?: components["schemas"]["Amount"];
            /** @description When its places are expected, as far as it is known */
            expectedOpening?: string;
            knownSince?: components["schemas"]["KnownSince"];
            /** @description All places of the project, in place of those stated before */
            places?: components["schemas"]["PlannedPlaces"][];
            revisedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            summary?: string;
        };
        /**
         * @example {
         *       "revokedOn": "2016-09-28",
         *       "reviewDue": "2017-12-31"
         *     }
         */
        RevokeClosureOrderRequest: {
            knownSince?: components["schemas"]["KnownSince"];
            overrun?: components["schemas"]["Overrun"];
            /** @description By when the matter is to be reviewed */
            reviewDue?: components["schemas"]["CalendarDate"];
            /** @description The first day on which the order no longer stands */
            revokedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "predecessors": [
         *         "LV0042000"
         *       ],
         *       "successor": {
         *         "code": "LV0032000"
         *       },
         *       "scheduledOn": "2026-02-01",
         *       "effectiveOn": "2027-01-01",
         *       "basis": {
         *         "title": "Administratīvo teritoriju un apdzīvoto vietu likums",
         *         "publisher": "Saeima"
         *       }
         *     }
         */
        ScheduleMergerRequest: {
            /** @description The law, judgment or decision that orders it */
            basis: components["schemas"]["Source"];
            /** @description The first day without the predecessors */
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Those that end */
            predecessors: components["schemas"]["MunicipalityCode"][];
            /** @description Since when it is law */
            scheduledOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description With name and planningRegion where the code is new */
            successor: {
                code: components["schemas"]["MunicipalityCode"];
                name?: string;
                planningRegion?: string;
            };
        };
        /** @enum {string} */
        ServiceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
        ServiceUnitAtRevision: {
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
            /** @description As it was reported, by the code of its day */
            municipality: string;
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
            serviceType: components["schemas"]["ServiceType"];
            /** @enum {string} */
            status: "not-yet-open" | "open" | "suspended" | "closed";
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "operational": 12,
         *       "effectiveOn": "2026-03-01"
         *     }
         */
        SetOperationalPlacesRequest: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            operational: components["schemas"]["Count"];
            overrun?: components["schemas"]["Overrun"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "decidedOn": "2018-07-25",
         *       "targets": [
         *         {
         *           "territory": "0050000",
         *           "serviceType": "group-apartment",
         *           "targetGroup": "adults-with-mental-disorders",
         *           "by": "2020-12-31",
         *           "places": 16
         *         }
         *       ]
         *     }
         */
        SetPlanTargetsRequest: {
            /** @description The day of the decision on the targets */
            decidedOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targets: components["schemas"]["PlanTarget"][];
        };
        /**
         * @example {
         *       "serviceType": "group-apartment",
         *       "per": "person-month",
         *       "cents": 100000,
         *       "validFrom": "2026-01-01"
         *     }
         */
        SetUnitCostRequest: {
            cents: components["schemas"]["Cents"];
            knownSince?: components["schemas"]["KnownSince"];
            per: components["schemas"]["CostPer"];
            serviceType: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description The first day; "undocumented" when no source states it: valid on every day before the next */
            validFrom: components["schemas"]["CalendarDate"] | "undocumented";
        };
        /**
         * @example {
         *       "parties": [
         *         "Labklājības ministrija",
         *         "Daugavpils novada dome"
         *       ],
         *       "subject": "Sabiedrībā balstīti pakalpojumi",
         *       "document": "Nodomu protokols",
         *       "signedOn": "2016-09-28"
         *     }
         */
        SignAgreementRequest: {
            /** @description What kind of document, or its number */
            document?: string;
            knownSince?: components["schemas"]["KnownSince"];
            parties: string[];
            /** @description The day of signing, or of the talks in which it was agreed */
            signedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            /** @description What it is about */
            subject?: string;
        };
        Source: {
            /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
            date?: string;
            publisher: string;
            /** @description Where in it, or its number */
            reference?: string;
            title: string;
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
        /**
         * @example {
         *       "code": "LV0042000",
         *       "parts": [
         *         {
         *           "successor": {
         *             "code": "LV0032000"
         *           },
         *           "parishes": [
         *             "Aglonas pagasts"
         *           ]
         *         },
         *         {
         *           "successor": {
         *             "code": "LV0043000"
         *           },
         *           "parishes": [
         *             "Parauga pagasts"
         *           ]
         *         }
         *       ],
         *       "effectiveOn": "2027-01-01",
         *       "basis": {
         *         "title": "Administratīvo teritoriju un apdzīvoto vietu likums",
         *         "publisher": "Saeima"
         *       }
         *     }
         */
        SplitTerritoryRequest: {
            /** @description The law, judgment or decision that orders it */
            basis: components["schemas"]["Source"];
            /** @description The one that ends */
            code: components["schemas"]["MunicipalityCode"];
            /** @description The first day without it */
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The larger part first: what is not told apart by parish is counted there */
            parts: {
                parishes: string[];
                /** @description With name and planningRegion where the code is new */
                successor: {
                    code: components["schemas"]["MunicipalityCode"];
                    name?: string;
                    planningRegion?: string;
                };
            }[];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "startedOn": "2019-06-03"
         *     }
         */
        StartBuildingRequest: {
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            startedOn: components["schemas"]["CalendarDate"];
        };
        StatedBy: {
            /** Format: uuid */
            event: string;
            /** Format: date-time */
            knownSince: string;
            /** @description null: the report names none */
            source: components["schemas"]["SourceNamed"] | null;
        };
        StatedPlacesInput: {
            authorised: components["schemas"]["Count"];
            occupied: components["schemas"]["Count"];
            operational: components["schemas"]["Count"];
            reserved: components["schemas"]["Count"];
            targetGroup: components["schemas"]["TargetGroup"];
            /** @default unknown */
            waiting?: components["schemas"]["Count"];
        };
        /**
         * @example {
         *       "area": "Latgale",
         *       "asOf": "2020-04-01",
         *       "value": 390
         *     }
         */
        StateIndicatorTargetRequest: {
            /** @description The area that the source speaks of, and no smaller one */
            area: components["schemas"]["Area"];
            /** @description The date of the statement, as far as the source says it */
            asOf: string;
            /** @description By when, as far as the source says it */
            by?: string;
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            value: components["schemas"]["IndicatorValue"];
        };
        /**
         * @example {
         *       "submittedOn": "2018-12-03",
         *       "reference": "9.3.1.1./18/I/009"
         *     }
         */
        SubmitProjectRequest: {
            /** @description What the project costs in all, EUR in whole cents */
            amount?: components["schemas"]["Amount"];
            /** @description When its places are expected, as far as it is known */
            expectedOpening?: string;
            knownSince?: components["schemas"]["KnownSince"];
            /** @description All places of the project, in place of those stated before */
            places?: components["schemas"]["PlannedPlaces"][];
            /** @description The project's number */
            reference?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            submittedOn: components["schemas"]["CalendarDate"] | "undocumented";
        };
        /**
         * @example {
         *       "centre": "6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10",
         *       "submittedOn": "2013-09-01"
         *     }
         */
        SubmitSelfAssessmentRequest: {
            /**
             * Format: uuid
             * @description The service unit of the centre
             */
            centre: string;
            knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            submittedOn: components["schemas"]["CalendarDate"];
            summary?: string;
        };
        /**
         * @example {
         *       "effectiveOn": "2026-03-01",
         *       "reason": "The building is being repaired"
         *     }
         */
        SuspendServiceUnitRequest: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @description Why, in words; nothing about persons */
            reason?: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
        };
        /** @enum {string} */
        TargetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
        TerritoryChangeAtRevision: {
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
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
        UnregisteredProviderAtRevision: {
            address: string | null;
            /** Format: uuid */
            id: string;
            /** @description Which has reported it, by the code of its day */
            municipality: string;
            note: string | null;
            outcome: ("registered" | "ceased" | "no-registration-needed" | "not-confirmed") | null;
            parish: string | null;
            provider: string;
            registration: string | null;
            reportedOn: components["schemas"]["CalendarDate"];
            resolvedOn: components["schemas"]["CalendarDate"] | null;
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            revision: number | null;
            serviceType: components["schemas"]["ServiceType"] | null;
            statedBy: components["schemas"]["StatedBy"][];
            /** @enum {string} */
            status: "not-yet-reported" | "open" | "resolved";
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        VacatePlaceRequestInput: {
            effectiveOn: components["schemas"]["CalendarDate"];
            knownSince?: components["schemas"]["KnownSince"];
            /** @default 1 */
            places?: number;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
            targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "eventId": "3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11",
         *       "reason": "Recorded for the wrong unit"
         *     }
         */
        WithdrawReportRequest: {
            /** Format: uuid */
            eventId: string;
            knownSince?: components["schemas"]["KnownSince"];
            overrun?: components["schemas"]["Overrun"];
            /** @description Why, in words; nothing about persons */
            reason: string;
            /** @description The document that proves it */
            source?: components["schemas"]["Source"];
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
    signAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAgreementRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getAgreement: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["AgreementAtRevision"];
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
    makeCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCommitmentRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    fulfilCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilCommitmentRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    lapseCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LapseCommitmentRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    requestAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAssessmentRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getCareCentreAssessment: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["CareCentreAssessmentAtRevision"];
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
    recordDeficiency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDeficiencyRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    completeRemedy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteRemedyRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    adoptRemedyPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptRemedyPlanRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    submitSelfAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitSelfAssessmentRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    issueClosureOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueClosureOrderRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getClosureOrder: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["ClosureOrderAtRevision"];
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
    amendClosureOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendClosureOrderRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    carryOutClosureOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOutClosureOrderRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    recordReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordReviewRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    revokeClosureOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeClosureOrderRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    payCompensation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayCompensationRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getCompensation: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["CompensationAtRevision"];
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
    correctCompensation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                compensationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCompensationRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    publishMethodology: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishMethodologyRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMethodology: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["MethodologyAtRevision"];
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
    correctUnitCost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                methodologyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectUnitCostRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    setUnitCost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                methodologyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUnitCostRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    defineIndicator: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefineIndicatorRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getIndicator: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["IndicatorAtRevision"];
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
    correctIndicatorReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectIndicatorReportRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reportIndicator: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportIndicatorRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    stateIndicatorTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateIndicatorTargetRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    inviteProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteProjectRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getInfrastructureProject: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["InfrastructureProjectAtRevision"];
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
    approveProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveProjectRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    startBuilding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartBuildingRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cancelProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelProjectRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    commissionProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionProjectRequestInput"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reviseProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseProjectRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    submitProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitProjectRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    recordNeeds: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordNeedsRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getNeeds: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["NeedsAtRevision"];
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
    correctNeeds: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                needsId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectNeedsRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    draftPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPlanRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["PlanAtRevision"];
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
    amendPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendPlanRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    approvePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovePlanRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    consultPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultPlanRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    lapsePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LapsePlanRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    setPlanTargets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPlanTargetsRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    registerProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterProviderRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getRegistration: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["RegistrationAtRevision"];
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
    deregisterProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeregisterProviderRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    renewRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewRegistrationRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    openServiceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenServiceUnitRequestInput"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getServiceUnit: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["ServiceUnitAtRevision"];
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
    authorisePlaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorisePlacesRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    closeServiceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseServiceUnitRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    confirmServiceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmServiceUnitRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    correctCount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCountRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    countPlaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountPlacesRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    fillPlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillPlaceRequestInput"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    correctOpening: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOpeningRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    setOperationalPlaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetOperationalPlacesRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    releaseReservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseReservationRequestInput"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    relocateServiceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelocateServiceUnitRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    renameServiceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameServiceUnitRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reopenServiceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenServiceUnitRequestInput"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reservePlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservePlaceRequestInput"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    resumeServiceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeServiceUnitRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    suspendServiceUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendServiceUnitRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    vacatePlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VacatePlaceRequestInput"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    leaveWaitingList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveWaitingListRequestInput"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    joinWaitingList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinWaitingListRequestInput"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawReportRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTerritoryChange: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["TerritoryChangeAtRevision"];
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
    blockMerger: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockMergerRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    createTerritory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTerritoryRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    mergeTerritories: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeTerritoriesRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    countPopulation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountPopulationRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    renameTerritory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameTerritoryRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    scheduleMerger: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleMergerRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    splitTerritory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitTerritoryRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reportUnregisteredProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportUnregisteredProviderRequest"];
            };
        };
        responses: {
            /** @description Created; Location names its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getUnregisteredProvider: {
        parameters: {
            query?: never;
            header?: {
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
                    "application/json": components["schemas"]["UnregisteredProviderAtRevision"];
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
    resolveReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                "if-match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveReportRequest"];
            };
        };
        responses: {
            /** @description Recorded; ETag names the new revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
}
