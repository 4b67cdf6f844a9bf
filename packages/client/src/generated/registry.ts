// Made by `pnpm client-types` from what the services say of themselves in /docs/json.

export interface paths {
    readonly "/v1/agreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign an agreement
         * @description Organisations sign an agreement, or come to one in talks. What each of them promises is reported apart, as commitments.
         */
        readonly post: operations["signAgreement"];
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
         * An agreement
         * @description The agreement as it is known now, with its commitments as they stand today. For other days, ask the capacity service.
         */
        readonly get: operations["getAgreement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agreements/{agreementId}/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Commit to something
         * @description Parties of the agreement promise something. Without dueOn it has no last day, and is never overdue. A closure order may hang on it: its state is shown beside the commitment. The id of the event that is answered names the commitment.
         */
        readonly post: operations["makeCommitment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agreements/{agreementId}/fulfilments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fulfil a commitment
         * @description What was promised is done. After its last day it is fulfilled late.
         */
        readonly post: operations["fulfilCommitment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agreements/{agreementId}/lapses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a commitment lapse
         * @description Nobody is bound by it any more, though it was not fulfilled.
         */
        readonly post: operations["lapseCommitment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/care-centre-assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask care centres to assess themselves
         * @description An authority asks centres, named by their service units, or all municipal care centres, to assess themselves, by a day or without one.
         */
        readonly post: operations["requestAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/care-centre-assessments/{assessmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An assessment of care centres
         * @description As it is known now, with what is missing, deficient and remedied today.
         */
        readonly get: operations["getCareCentreAssessment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/care-centre-assessments/{assessmentId}/deficiencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a deficiency
         * @description What a centre that has assessed itself lacks. The id of the event that is answered names the deficiency.
         */
        readonly post: operations["recordDeficiency"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/care-centre-assessments/{assessmentId}/remedies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Complete a remedy
         * @description What was missing is there. After the last day of the plan it is late.
         */
        readonly post: operations["completeRemedy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/care-centre-assessments/{assessmentId}/remedy-plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adopt a remedy plan
         * @description How a deficiency will be remedied, and by when. A later plan holds instead of an earlier one, which stays on record.
         */
        readonly post: operations["adoptRemedyPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/care-centre-assessments/{assessmentId}/self-assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit a self-assessment
         * @description A centre has assessed itself. After the last day it is late.
         */
        readonly post: operations["submitSelfAssessment"];
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Issue a closure order
         * @description An authority orders units to close on a day. The order stands from its own date until it is revoked, and takes effect on its day whether or not anyone reports it carried out.
         */
        readonly post: operations["issueClosureOrder"];
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
         * A closure order
         * @description The order as it is known now, with its status today.
         */
        readonly get: operations["getClosureOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/closure-orders/{orderId}/amendments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Amend a closure order
         * @description The authority sets another day for the closure, before the day comes. Where a unit would be at work for longer with more people than places, only with a stated overrun.
         */
        readonly post: operations["amendClosureOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/closure-orders/{orderId}/completion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Carry out a closure order
         * @description Someone reports that the units are in fact closed. Until then the closure is not confirmed.
         */
        readonly post: operations["carryOutClosureOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/closure-orders/{orderId}/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a review
         * @description The review that was due after a revocation has been made.
         */
        readonly post: operations["recordReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/closure-orders/{orderId}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke a closure order
         * @description The authority takes its order back before its day; the units keep their places. A review may be due by a day. Where a unit would be at work again with more people than places, only with a stated overrun.
         */
        readonly post: operations["revokeClosureOrder"];
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Report a compensation that was paid
         * @description Money was paid to a municipality for a period. What the source does not say is left out or "unknown": where it names no municipality, its planning region. Two sources that contradict each other are two compensations; both are kept and shown.
         */
        readonly post: operations["payCompensation"];
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
         * A compensation
         * @description As it is known now.
         */
        readonly get: operations["getCompensation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/compensations/{compensationId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct a compensation
         * @description The sum or the number of persons was reported wrongly. As known from now on it is as stated here; what was believed until now stays on record.
         */
        readonly post: operations["correctCompensation"];
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Publish a version of the methodology
         * @description The methodology of unit costs in a version of its own, valid from a day; when no source states that day it is "undocumented".
         */
        readonly post: operations["publishMethodology"];
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
         * A version of the methodology
         * @description With all unit costs that it sets, as they are known now.
         */
        readonly get: operations["getMethodology"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/costs/{methodologyId}/unit-cost-corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct a unit cost
         * @description The cost that this version states for that first day was wrong. As known from now on it is as stated here; what was believed until now stays on record. A cost that changes is set anew, with its own first day.
         */
        readonly post: operations["correctUnitCost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/costs/{methodologyId}/unit-costs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set a unit cost
         * @description What a service costs from a day on, in whole cents, until the first day of the next cost for the same service type and unit, whichever version of the methodology states it.
         */
        readonly post: operations["setUnitCost"];
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Define an indicator
         * @description What is counted, and whether up to a date or at it. Reports refer to it.
         */
        readonly post: operations["defineIndicator"];
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
         * An indicator
         * @description What it counts, and what sources report of it, as known now.
         */
        readonly get: operations["getIndicator"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/indicators/{indicatorId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct a report of an indicator
         * @description The report was taken down wrongly: what its source says is stated anew, as a whole. What was believed until now stays on record.
         */
        readonly post: operations["correctIndicatorReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/indicators/{indicatorId}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report an indicator
         * @description What a source says of an area at a date: a value, its parts, or the municipalities that it counts. Parts need not add up to the value; the difference is shown. What another source says of the same is kept beside it.
         */
        readonly post: operations["reportIndicator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/indicators/{indicatorId}/targets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * State the target of an indicator
         * @description What is to be reached in an area, as a source says it. The same target said again is one target with two sources; another number stands beside it.
         */
        readonly post: operations["stateIndicatorTarget"];
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a project
         * @description A municipality is invited to submit a project in a round of a programme. With it begins what is kept of the project; a day that no source states is "undocumented".
         */
        readonly post: operations["inviteProject"];
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
         * An infrastructure project
         * @description The project as it is known now, with its stage today.
         */
        readonly get: operations["getInfrastructureProject"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/infrastructure-projects/{projectId}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approve a project
         * @description The project is approved, with its money, its number and its days as far as they are stated. An approval whose day no source states counts from the first day of the project.
         */
        readonly post: operations["approveProject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/infrastructure-projects/{projectId}/building-start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start building
         * @description Building begins.
         */
        readonly post: operations["startBuilding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/infrastructure-projects/{projectId}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a project
         * @description The project is given up: its places are no longer expected.
         */
        readonly post: operations["cancelProject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/infrastructure-projects/{projectId}/commissioning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Commission a project
         * @description The places are there: in one act the project ends, and its units open, each with an id that you choose, or are enlarged.
         */
        readonly post: operations["commissionProject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/infrastructure-projects/{projectId}/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revise a project
         * @description A document says otherwise what the project is to bring, what it costs, or when its places are expected. What is left out stays as it was.
         */
        readonly post: operations["reviseProject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/infrastructure-projects/{projectId}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit a project
         * @description The project is submitted to whoever decides on it.
         */
        readonly post: operations["submitProject"];
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Record needs
         * @description How many persons of a target group had their needs assessed in a municipality by a date, and for how many a support plan was developed. Each count is stated or said to be unknown, which is not zero.
         */
        readonly post: operations["recordNeeds"];
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
         * A report of needs
         * @description What was reported, as last corrected.
         */
        readonly get: operations["getNeeds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/needs/{needsId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct a report of needs
         * @description The counts were wrong: both are stated anew. What was believed until now stays on record. A municipality, target group or date that was wrong is another report.
         */
        readonly post: operations["correctNeeds"];
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Draft a plan
         * @description A plan is drawn up for a planning region, a municipality or the country.
         */
        readonly post: operations["draftPlan"];
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
         * A plan
         * @description The plan as it is known now, with its status and targets today.
         */
        readonly get: operations["getPlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{planId}/amendments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Amend a plan
         * @description From a day on an approved plan says something else: targets are replaced, added or removed, or its last day changes. What it said before stays on record. A source that does not say what changed leaves all of it out.
         */
        readonly post: operations["amendPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{planId}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approve a plan
         * @description A body approves the plan. It may be valid for days before its approval; who asked before could not know.
         */
        readonly post: operations["approvePlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{planId}/consultations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Consult the public on a plan
         * @description The draft is in public consultation over some days, before its approval.
         */
        readonly post: operations["consultPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{planId}/lapse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a plan lapse
         * @description The plan, or its draft, no longer counts from a day on.
         */
        readonly post: operations["lapsePlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plans/{planId}/targets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set targets of a plan
         * @description How many places are to be there, by territory, service type, target group and day. A target that is set already is changed by an amendment.
         */
        readonly post: operations["setPlanTargets"];
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Register a provider
         * @description A provider is registered for one service type at one address, for five years from that day (Cabinet Regulation 385/2017). A unit may name the registration when it is opened, or when its opening is corrected.
         */
        readonly post: operations["registerProvider"];
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
         * A registration
         * @description The registration as it is known now, with its status today.
         */
        readonly get: operations["getRegistration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/providers/{registrationId}/deregistration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deregister a provider
         * @description The registration ends before its time, from that day on.
         */
        readonly post: operations["deregisterProvider"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/providers/{registrationId}/renewals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Renew a registration
         * @description Within its last five years, and before it lapses, a registration is renewed: for five years from the day on which it would have lapsed.
         */
        readonly post: operations["renewRegistration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a unit
         * @description A unit (one service type at one address) starts to work. Each count is stated or said to be unknown. The municipality must be in force on the first day, and a parish lie in it, as far as parishes are recorded; when no source states that day it is "undocumented".
         */
        readonly post: operations["openServiceUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A service unit
         * @description The unit as it is known now, with its status and counts today. For other days, and for what was known before, ask the capacity service.
         */
        readonly get: operations["getServiceUnit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/authorised-places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Authorise places
         * @description How many places the authority allows for a target group from a day on. A target group that is new to the unit is offered from then on.
         */
        readonly post: operations["authorisePlaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a unit
         * @description The unit ends its work of its own accord; the effective day is the first without it. What an authority orders is a closure order.
         */
        readonly post: operations["closeServiceUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm a unit
         * @description Nothing has changed: what was reported still holds on that day.
         */
        readonly post: operations["confirmServiceUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct a count
         * @description A count reported earlier was wrong. The effective day is that of the report which was wrong; what was believed until now stays on record.
         */
        readonly post: operations["correctCount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Count places
         * @description A head count: what was found on that day, whatever the reports before say. What is not counted is left as it was. At least one of occupied, reserved and waiting is stated.
         */
        readonly post: operations["countPlaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/fillings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fill places
         * @description People move in. More people and reservations than operational places on any day from then on, only with a stated overrun.
         */
        readonly post: operations["fillPlace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/opening-corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct an opening
         * @description The unit was opened with a wrong day, service type or provider. As known from now on it opened as stated here, and the counts stated with the opening move with its day; its id, and what was believed until now, stay. Counts themselves are corrected apart.
         */
        readonly post: operations["correctOpening"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/operational-places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set operational places
         * @description How many places for a target group can in fact be used from a day on, or "unknown". Fewer than there are people, only with a stated overrun.
         */
        readonly post: operations["setOperationalPlaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Release reservations
         * @description Places kept for someone are free again, or those they were kept for have moved in.
         */
        readonly post: operations["releaseReservation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/relocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Relocate a unit
         * @description The unit moves on that day, with all its places, to another address or municipality. The municipality must be in force on that day. Coordinates that nobody has stated yet are stated so, too, without a move.
         */
        readonly post: operations["relocateServiceUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/renamings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rename a unit
         * @description The unit has another name from that day on.
         */
        readonly post: operations["renameServiceUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/reopenings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reopen a unit
         * @description A closed unit, or one that an order has closed, works again from that day on, with the places stated here.
         */
        readonly post: operations["reopenServiceUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/reservations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reserve places
         * @description Places are kept for people who have not moved in yet. More people and reservations than operational places, only with a stated overrun.
         */
        readonly post: operations["reservePlace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/resumptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume a unit
         * @description A suspended unit works again from that day on. More people than places, only with a stated overrun.
         */
        readonly post: operations["resumeServiceUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/suspensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Suspend a unit
         * @description The unit stops for a while from that day on. The people recorded there count as displaced until it resumes.
         */
        readonly post: operations["suspendServiceUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/vacatings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Vacate places
         * @description People move out.
         */
        readonly post: operations["vacatePlace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/waiting-list-departures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Leave the waiting list
         * @description People no longer wait for a place.
         */
        readonly post: operations["leaveWaitingList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/waiting-list-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Join the waiting list
         * @description People start to wait for a place.
         */
        readonly post: operations["joinWaitingList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service-units/{unitId}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a report
         * @description A report on this unit was recorded in error, and counts for nothing from now on. What was believed until now stays on record. Where that leaves more people than places, only with a stated overrun.
         */
        readonly post: operations["withdrawReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territories/{changeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A territorial change
         * @description The change as it is known now, with its status today. Which municipalities all changes make, on any day, the capacity service answers.
         */
        readonly get: operations["getTerritoryChange"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territories/{changeId}/blocking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Block a scheduled merger
         * @description A court or a later law keeps municipalities from a merger before its day. They stay, each under its code or, one alone, under a new one from that day on. What was expected until then stays on record.
         */
        readonly post: operations["blockMerger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territories/creations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a municipality
         * @description A municipality begins on ground that none had. One that others are made into begins with their merger or split, in one act.
         */
        readonly post: operations["createTerritory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territories/mergers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Merge municipalities
         * @description Municipalities have become one: a new one, which the act describes, or one that is there. One alone with a new successor goes on under another code. From its day on no command takes a code that has ended. One that is still to come is scheduled.
         */
        readonly post: operations["mergeTerritories"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territories/populations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a count of people
         * @description How many people a municipality had on a day, and who counted them. Counts of several stand side by side.
         */
        readonly post: operations["countPopulation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territories/renamings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rename a municipality
         * @description It has another name from that day on; its code stays.
         */
        readonly post: operations["renameTerritory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territories/scheduled-mergers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Schedule a merger
         * @description It is law that municipalities become one on a day. The merger takes effect on its day whether or not anyone reports it; until then it can be blocked.
         */
        readonly post: operations["scheduleMerger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/territories/splits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Split a municipality
         * @description A municipality ends, and each of its parishes goes to another. Units are counted by their parish; one whose parish is not known, in the first part.
         */
        readonly post: operations["splitTerritory"];
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Report an unregistered provider
         * @description A municipality reports an organisation that provides a social service in it without a registration. Organisations alone: nothing about persons is recorded.
         */
        readonly post: operations["reportUnregisteredProvider"];
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
         * A report of an unregistered provider
         * @description The report as it is known now, and how the matter ended.
         */
        readonly get: operations["getUnregisteredProvider"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unregistered-providers/{reportId}/resolution": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resolve a report
         * @description How the matter ended: the provider was registered, has ceased, needs no registration, or was not found. Where it was registered, the registration may be named.
         */
        readonly post: operations["resolveReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
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
        readonly AdoptRemedyPlanRequest: {
            readonly adoptedOn: components["schemas"]["CalendarDate"];
            /**
             * Format: uuid
             * @description The deficiency: the id of the event that recorded it
             */
            readonly deficiency: string;
            /** @description The last day to complete it; absent: there is none */
            readonly dueOn?: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description What will be done */
            readonly what: string;
        };
        readonly AgreementAtRevision: {
            /** @description In the order in which they became known */
            readonly commitments: readonly components["schemas"]["Commitment"][];
            readonly document: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly parties: readonly string[];
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
            readonly signedOn: components["schemas"]["CalendarDate"];
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @enum {string} */
            readonly status: "not-yet-signed" | "signed";
            readonly subject: string | null;
        };
        /**
         * @example {
         *       "amendedOn": "2018-12-20",
         *       "effectiveOn": "2020-01-01"
         *     }
         */
        readonly AmendClosureOrderRequest: {
            readonly amendedOn: components["schemas"]["CalendarDate"];
            /** @description The new first day without the units */
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly overrun?: components["schemas"]["Overrun"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
        readonly AmendPlanRequest: {
            /** @description From this day on the plan says what it says now */
            readonly amendedOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Targets that the plan no longer has */
            readonly removed?: readonly components["schemas"]["PlanTargetKey"][];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description What changes, where the source says it */
            readonly summary?: string;
            /** @description Each takes the place of the one of the same territory, type, group and day, or is added */
            readonly targets?: readonly components["schemas"]["PlanTarget"][];
            /** @description The new last day of the plan */
            readonly validTo?: components["schemas"]["CalendarDate"];
        };
        /** @description EUR in whole cents, or "unknown" */
        readonly Amount: components["schemas"]["Cents"] | "unknown";
        /**
         * @example {
         *       "approvedOn": "2018-07-25",
         *       "by": "Sociālo pakalpojumu attīstības padome",
         *       "validFrom": "2017-01-01",
         *       "validTo": "2020-12-31"
         *     }
         */
        readonly ApprovePlanRequest: {
            readonly approvedOn: components["schemas"]["CalendarDate"];
            /** @description The body that approved it */
            readonly by: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The decision's number */
            readonly reference?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroups?: readonly components["schemas"]["TargetGroup"][];
            /** @description The first day of the plan; may lie before its approval */
            readonly validFrom: components["schemas"]["CalendarDate"];
            /** @description The last day of the plan; left out where it has none */
            readonly validTo?: components["schemas"]["CalendarDate"];
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
        readonly ApproveProjectRequest: {
            /** @description What the project costs in all, EUR in whole cents */
            readonly amount?: components["schemas"]["Amount"];
            /** @description undocumented: no source states the day; it then counts from the first day of the project, where that is stated */
            readonly approvedOn: components["schemas"]["CalendarDate"] | "undocumented";
            /** @description When its places are expected, as far as it is known */
            readonly expectedOpening?: string;
            /** @description The first day of the project */
            readonly from?: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description All places of the project, in place of those stated before */
            readonly places?: readonly components["schemas"]["PlannedPlaces"][];
            /** @description The project's number, or that of the decision */
            readonly reference?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description Its last day */
            readonly until?: components["schemas"]["CalendarDate"];
        };
        /**
         * @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code
         * @example Latgale
         */
        readonly Area: string;
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "authorised": 16,
         *       "effectiveOn": "2026-03-01"
         *     }
         */
        readonly AuthorisePlacesRequest: {
            readonly authorised: components["schemas"]["Count"];
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
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
        readonly BlockMergerRequest: {
            /** @description The law, judgment or decision that orders it */
            readonly basis: components["schemas"]["Source"];
            /** @description The day of the judgment or law */
            readonly blockedOn: components["schemas"]["CalendarDate"];
            /** @description What the one that stays is from that day on, where it has a new code */
            readonly continuesAs?: {
                readonly code: components["schemas"]["MunicipalityCode"];
                readonly name?: string;
                readonly planningRegion?: string;
            };
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Those that stay */
            readonly predecessors: readonly components["schemas"]["MunicipalityCode"][];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * Format: date
         * @description A calendar date (Europe/Riga), YYYY-MM-DD
         * @example 2026-03-01
         */
        readonly CalendarDate: string;
        /**
         * @example {
         *       "cancelledOn": "2020-09-01",
         *       "reason": "No builder could be found"
         *     }
         */
        readonly CancelProjectRequest: {
            readonly cancelledOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        readonly CareCentreAssessmentAtRevision: {
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
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
        /**
         * @example {
         *       "carriedOutOn": "2019-09-01"
         *     }
         */
        readonly CarryOutClosureOrderRequest: {
            readonly carriedOutOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @description EUR in whole cents: 1234 is EUR 12.34
         * @example 123400
         */
        readonly Cents: number;
        /**
         * @example {
         *       "effectiveOn": "2026-06-01",
         *       "reason": "The lease has ended"
         *     }
         */
        readonly CloseServiceUnitRequest: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
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
        readonly ClosureOrderAtRevision: {
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
            readonly revokedOn: components["schemas"]["CalendarDate"] | null;
            /**
             * @description announced: its own date is still to come; in-effect: its day has come, and nobody has reported it carried out
             * @enum {string}
             */
            readonly status: "announced" | "standing" | "revoked" | "in-effect" | "carried-out";
            readonly units: readonly string[];
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
        readonly CommissionProjectRequestInput: {
            /** @description The first day of its places */
            readonly commissionedOn: components["schemas"]["CalendarDate"];
            /** @default [] */
            readonly enlarges: readonly {
                readonly places: readonly {
                    readonly authorised: components["schemas"]["Count"];
                    readonly operational: components["schemas"]["Count"];
                    readonly targetGroup: components["schemas"]["TargetGroup"];
                }[];
                /** Format: uuid */
                readonly unitId: string;
            }[];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @default [] */
            readonly opens: readonly {
                readonly address?: string;
                readonly coordinates?: components["schemas"]["Coordinates"];
                readonly municipality: components["schemas"]["MunicipalityCode"];
                readonly name: string;
                readonly parish?: string;
                readonly places: readonly components["schemas"]["StatedPlacesInput"][];
                readonly provider?: string;
                /**
                 * Format: uuid
                 * @description Under which its provider is registered
                 */
                readonly registration?: string;
                readonly serviceType: components["schemas"]["ServiceType"];
                /**
                 * Format: uuid
                 * @description A new UUID, which the unit has from then on
                 */
                readonly unitId: string;
            }[];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
        readonly CompensationAtRevision: {
            readonly cents: components["schemas"]["Amount"];
            readonly corrections: readonly {
                readonly cents: components["schemas"]["Amount"] | null;
                readonly persons: components["schemas"]["Count"] | null;
                readonly reason: string;
            }[];
            /** @description The first day that it is for; null: not known */
            readonly from: components["schemas"]["CalendarDate"] | null;
            /** Format: uuid */
            readonly id: string;
            /** @description As it was reported, by the code of its day; null: only the region is known */
            readonly municipality: string | null;
            readonly paidOn: components["schemas"]["CalendarDate"] | null;
            readonly persons: components["schemas"]["Count"];
            /** @description Where no municipality is known */
            readonly planningRegion: string | null;
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
            readonly serviceType: components["schemas"]["ServiceType"] | null;
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @description The last day that it is for */
            readonly to: components["schemas"]["CalendarDate"] | null;
        };
        /**
         * @example {
         *       "deficiency": "3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11",
         *       "completedOn": "2014-10-01"
         *     }
         */
        readonly CompleteRemedyRequest: {
            readonly completedOn: components["schemas"]["CalendarDate"];
            /**
             * Format: uuid
             * @description The deficiency: the id of the event that recorded it
             */
            readonly deficiency: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "effectiveOn": "2026-03-01"
         *     }
         */
        readonly ConfirmServiceUnitRequest: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "from": "2018-04-20",
         *       "to": "2018-05-21"
         *     }
         */
        readonly ConsultPlanRequest: {
            /** @description The first day of the public consultation */
            readonly from: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description Its last day */
            readonly to: components["schemas"]["CalendarDate"];
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
        /**
         * @example {
         *       "cents": 3650000,
         *       "reason": "One person was left out"
         *     }
         */
        readonly CorrectCompensationRequest: {
            readonly cents?: components["schemas"]["Amount"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly persons?: components["schemas"]["Count"];
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
        readonly CorrectCountRequest: {
            readonly count: components["schemas"]["Count"];
            /** @description The effective day of the report that was wrong */
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @enum {string} */
            readonly measure: "authorised" | "operational" | "occupied" | "reserved" | "waiting";
            readonly overrun?: components["schemas"]["Overrun"];
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
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
        readonly CorrectIndicatorReportRequest: {
            /** @description The area that the source speaks of, and no smaller one */
            readonly area: components["schemas"]["Area"];
            /** @description At which date, or by which; as far as the source says it */
            readonly asOf: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Where municipalities are counted: those that the source names */
            readonly municipalities?: readonly components["schemas"]["MunicipalityCode"][];
            /** @description As the source breaks it down; need not add up to its value */
            readonly parts?: readonly components["schemas"]["IndicatorPart"][];
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            /**
             * Format: uuid
             * @description The id of the event that reported it
             */
            readonly report: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description As reported; left out where the source states parts or names municipalities only */
            readonly value?: components["schemas"]["IndicatorValue"];
        };
        /**
         * @example {
         *       "assessed": 41,
         *       "supportPlans": 38,
         *       "reason": "One person was counted twice"
         *     }
         */
        readonly CorrectNeedsRequest: {
            /** @description Persons whose needs were assessed by then */
            readonly assessed: components["schemas"]["Count"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description Persons for whom a support plan was developed by then */
            readonly supportPlans: components["schemas"]["Count"];
        };
        /**
         * @example {
         *       "effectiveOn": "2026-02-01",
         *       "reason": "The day of the contract was taken for that of the opening"
         *     }
         */
        readonly CorrectOpeningRequest: {
            /** @description The first day in truth; "undocumented" when no source states it */
            readonly effectiveOn?: components["schemas"]["CalendarDate"] | "undocumented";
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly overrun?: components["schemas"]["Overrun"];
            readonly provider?: string;
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            /** Format: uuid */
            readonly registration?: string;
            readonly serviceType?: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
        readonly CorrectUnitCostRequest: {
            readonly cents: components["schemas"]["Cents"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly per: components["schemas"]["CostPer"];
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            readonly serviceType: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description The first day; "undocumented" when no source states it: valid on every day before the next */
            readonly validFrom: components["schemas"]["CalendarDate"] | "undocumented";
        };
        /** @enum {string} */
        readonly CostPer: "person-hour" | "person-day" | "person-month" | "person-year";
        /** @description A whole number of places or people, or "unknown" */
        readonly Count: number | "unknown";
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "occupied": 8,
         *       "reserved": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        readonly CountPlacesRequest: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly occupied?: components["schemas"]["Count"];
            readonly overrun?: components["schemas"]["Overrun"];
            readonly reserved?: components["schemas"]["Count"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
            readonly waiting?: components["schemas"]["Count"];
        };
        /**
         * @example {
         *       "code": "LV0043000",
         *       "countedOn": "2026-01-01",
         *       "count": 30000,
         *       "countedBy": "Centrālā statistikas pārvalde"
         *     }
         */
        readonly CountPopulationRequest: {
            readonly code: components["schemas"]["MunicipalityCode"];
            /** @description People */
            readonly count: number;
            /** @description Whose count it is, such as Eurostat */
            readonly countedBy: string;
            /** @description The day that the count is of */
            readonly countedOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "code": "LV0099000",
         *       "name": "Parauga novads",
         *       "planningRegion": "Latgale",
         *       "effectiveOn": "2026-07-01"
         *     }
         */
        readonly CreateTerritoryRequest: {
            /** @description The law, judgment or decision that orders it */
            readonly basis?: components["schemas"]["Source"];
            readonly code: components["schemas"]["MunicipalityCode"];
            /** @description The first day; "undocumented": before all that is recorded */
            readonly effectiveOn: components["schemas"]["CalendarDate"] | "undocumented";
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly name: string;
            readonly parishes?: readonly string[];
            readonly planningRegion: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
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
        readonly DefineIndicatorRequest: {
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
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly serviceType?: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup?: components["schemas"]["TargetGroup"];
            readonly title: components["schemas"]["IndicatorTitle"];
            /** @description In words, such as legal representatives */
            readonly what?: string;
        };
        /**
         * @example {
         *       "deregisteredOn": "2026-06-01",
         *       "reason": "The service has ended"
         *     }
         */
        readonly DeregisterProviderRequest: {
            /** @description The first day without the registration */
            readonly deregisteredOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
        readonly DraftPlanRequest: {
            /** @description Where the source states the day of the draft */
            readonly draftedOn?: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroups?: readonly components["schemas"]["TargetGroup"][];
            readonly territory: components["schemas"]["Area"];
            readonly title: string;
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 1,
         *       "effectiveOn": "2026-03-02",
         *       "homeMunicipality": "LV0002000"
         *     }
         */
        readonly FillPlaceRequestInput: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            readonly homeMunicipality?: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly overrun?: components["schemas"]["Overrun"];
            /** @default 1 */
            readonly places: number;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "commitment": "3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11",
         *       "fulfilledOn": "2017-06-01",
         *       "outcome": "Izvērtējums ir sagatavots"
         *     }
         */
        readonly FulfilCommitmentRequest: {
            /**
             * Format: uuid
             * @description The commitment: the id of the event that recorded it
             */
            readonly commitment: string;
            readonly fulfilledOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description What came of it */
            readonly outcome?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        readonly IndicatorAtRevision: {
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
            /** @description Of each area what each source last said of a date up to the day, side by side */
            readonly reports: readonly components["schemas"]["IndicatorReport"][];
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
            readonly serviceType: string | null;
            readonly statedBy: components["schemas"]["StatedBy"];
            readonly targetGroup: string | null;
            readonly targets: readonly components["schemas"]["IndicatorTarget"][];
            readonly title: components["schemas"]["IndicatorTitle"];
            readonly what: string | null;
        };
        readonly IndicatorPart: {
            /** @description As the source calls it */
            readonly name: string;
            readonly serviceType?: components["schemas"]["ServiceType"];
            readonly targetGroup?: components["schemas"]["TargetGroup"];
            readonly value: components["schemas"]["IndicatorValue"];
        };
        readonly IndicatorReport: {
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
        readonly InfrastructureProjectAtRevision: {
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
            /** @description As it was reported, by the code of its day */
            readonly municipality: string;
            readonly name: string;
            readonly parish: string | null;
            /** @description As last stated by the day; null: no document states any, which is not none */
            readonly places: readonly components["schemas"]["PlannedPlaces"][] | null;
            readonly programme: string | null;
            /** @description The project's number, as far as it is stated */
            readonly reference: string | null;
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
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
            readonly units: readonly string[];
            /** @description Its last day */
            readonly until: components["schemas"]["CalendarDate"] | null;
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
        readonly InviteProjectRequest: {
            /** @description What the project costs in all, EUR in whole cents */
            readonly amount?: components["schemas"]["Amount"];
            readonly applicant?: string;
            /** @description When its places are expected, as far as it is known */
            readonly expectedOpening?: string;
            readonly invitedOn: components["schemas"]["CalendarDate"] | "undocumented";
            readonly knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            readonly municipality: string;
            readonly name: string;
            readonly parish?: string;
            /** @description All places of the project, in place of those stated before */
            readonly places?: readonly components["schemas"]["PlannedPlaces"][];
            /** @description The measure or instrument that pays, such as 9.3.1.1. */
            readonly programme?: string;
            /** @description The round of the selection */
            readonly round?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
        readonly IssueClosureOrderRequest: {
            readonly authority: string;
            /** @description The first day without the units */
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            /** @description Why, in the words of the order */
            readonly ground?: string;
            /** @description The order's own date; it stands from then on */
            readonly issuedOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The order's number */
            readonly reference?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly units: readonly string[];
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "people": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        readonly JoinWaitingListRequestInput: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @default 1 */
            readonly people: number;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @description Known since: an RFC 3339 instant, or a calendar date, which means the start of that day (Europe/Riga). Only a source that proves it may set it earlier than the recording.
         * @example 2026-03-01
         */
        readonly KnownSince: string;
        /**
         * @example {
         *       "commitment": "3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11",
         *       "lapsedOn": "2018-01-01",
         *       "reason": "Puses ir vienojušās citādi"
         *     }
         */
        readonly LapseCommitmentRequest: {
            /**
             * Format: uuid
             * @description The commitment: the id of the event that recorded it
             */
            readonly commitment: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The first day on which nobody is bound by it */
            readonly lapsedOn: components["schemas"]["CalendarDate"];
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "lapsedOn": "2020-01-01",
         *       "reason": "Another plan takes its place"
         *     }
         */
        readonly LapsePlanRequest: {
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The first day without the plan */
            readonly lapsedOn: components["schemas"]["CalendarDate"];
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "people": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        readonly LeaveWaitingListRequestInput: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @default 1 */
            readonly people: number;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
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
        readonly MakeCommitmentRequest: {
            /**
             * Format: uuid
             * @description The closure order that hangs on it
             */
            readonly closureOrder?: string;
            /** @description The last day to keep it; absent: it is never overdue */
            readonly dueOn?: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly madeOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly what: string;
            readonly who: readonly string[];
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
        readonly MergeTerritoriesRequest: {
            /** @description The law, judgment or decision that orders it */
            readonly basis: components["schemas"]["Source"];
            /** @description The first day without the predecessors */
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Those that end */
            readonly predecessors: readonly components["schemas"]["MunicipalityCode"][];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description With name and planningRegion where the code is new */
            readonly successor: {
                readonly code: components["schemas"]["MunicipalityCode"];
                readonly name?: string;
                readonly planningRegion?: string;
            };
        };
        readonly MethodologyAtRevision: {
            readonly authority: string | null;
            readonly document: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
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
        /** @example LV0002000 */
        readonly MunicipalityCode: string;
        readonly NeedsAtRevision: {
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
            /** @description null: the source does not say from when */
            readonly since: string | null;
            readonly statedBy: components["schemas"]["StatedBy"];
            readonly supportPlans: components["schemas"]["Count"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
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
        readonly OpenServiceUnitRequestInput: {
            readonly address?: string;
            readonly coordinates?: components["schemas"]["Coordinates"];
            /** @description The first day; "undocumented" when no source states it */
            readonly effectiveOn: components["schemas"]["CalendarDate"] | "undocumented";
            readonly knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            readonly municipality: string;
            readonly name: string;
            readonly overrun?: components["schemas"]["Overrun"];
            readonly parish?: string;
            readonly places: readonly components["schemas"]["StatedPlacesInput"][];
            readonly provider?: string;
            /**
             * Format: uuid
             * @description Under which its provider is registered
             */
            readonly registration?: string;
            readonly serviceType: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /** @description States that there are more people than places, and why */
        readonly Overrun: {
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
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
        readonly PayCompensationRequest: {
            readonly cents: components["schemas"]["Amount"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            readonly municipality?: string;
            readonly paidOn?: components["schemas"]["CalendarDate"];
            /** @description For which days; absent when the source does not say */
            readonly period?: {
                readonly from: components["schemas"]["CalendarDate"];
                readonly to: components["schemas"]["CalendarDate"];
            };
            /** @description For how many persons */
            readonly persons: components["schemas"]["Count"];
            /** @description Where the source names no municipality: to those of this planning region */
            readonly planningRegion?: string;
            /** @description Absent when the source names none */
            readonly serviceType?: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        readonly PlanAtRevision: {
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
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
        readonly PlannedPlaces: {
            /** @description Places that the project is to bring */
            readonly places: components["schemas"]["Count"];
            readonly serviceType: components["schemas"]["ServiceType"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
        };
        readonly PlanTarget: {
            /** @description The day by which the places are to be there */
            readonly by: components["schemas"]["CalendarDate"];
            readonly places: number;
            readonly serviceType: components["schemas"]["ServiceType"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
            readonly territory: components["schemas"]["Area"];
        };
        readonly PlanTargetKey: {
            /** @description The day by which the places are to be there */
            readonly by: components["schemas"]["CalendarDate"];
            readonly serviceType: components["schemas"]["ServiceType"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
            readonly territory: components["schemas"]["Area"];
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
        /**
         * @example {
         *       "title": "Vienības izmaksu standarta likmes aprēķina metodika",
         *       "authority": "Labklājības ministrija",
         *       "validFrom": "2026-01-01"
         *     }
         */
        readonly PublishMethodologyRequest: {
            readonly authority?: string;
            /** @description What kind of document, or its number */
            readonly document?: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly title: string;
            /** @description The first day; "undocumented" when no source states it: valid on every day before the next */
            readonly validFrom: components["schemas"]["CalendarDate"] | "undocumented";
        };
        /**
         * @example {
         *       "centre": "6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10",
         *       "what": "Nav pielāgotas vannas istabas",
         *       "recordedOn": "2013-09-01"
         *     }
         */
        readonly RecordDeficiencyRequest: {
            /**
             * Format: uuid
             * @description The service unit of the centre
             */
            readonly centre: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly recordedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly what: string;
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
        readonly Recorded: {
            /** @description What was recorded, in this order */
            readonly events: readonly {
                /**
                 * Format: uuid
                 * @description Names the report; a withdrawal refers to it
                 */
                readonly id: string;
                /** @description Its place in the log */
                readonly position: string;
                /** @description Its place in the stream of what was acted on */
                readonly revision: number;
                readonly type: string;
            }[];
            /**
             * Format: uuid
             * @description Of the unit, order, plan or whatever else was acted on
             */
            readonly id: string;
            /** @description Ask a query with after=<position> to see this write in its answer */
            readonly position: string;
            /** @description The revision now; also the ETag */
            readonly revision: number;
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
        readonly RecordNeedsRequest: {
            /** @description By when, as far as the source says it; to its last day */
            readonly asOf: string;
            /** @description Persons whose needs were assessed by then */
            readonly assessed: components["schemas"]["Count"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            readonly municipality: string;
            /** @description From when it was counted, where the source says it */
            readonly since?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description Persons for whom a support plan was developed by then */
            readonly supportPlans: components["schemas"]["Count"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "reviewedOn": "2017-12-15",
         *       "outcome": "The branch stays until places for all are ready"
         *     }
         */
        readonly RecordReviewRequest: {
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly outcome: string;
            readonly reviewedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
        readonly RegisterProviderRequest: {
            readonly address?: string;
            readonly coordinates?: components["schemas"]["Coordinates"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            readonly municipality: string;
            /** @description In the register of providers */
            readonly number?: string;
            readonly parish?: string;
            readonly provider: string;
            /** @description The first day of the registration */
            readonly registeredOn: components["schemas"]["CalendarDate"];
            readonly serviceType: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        readonly RegistrationAtRevision: {
            readonly address: string | null;
            /** @description Of a valid one, the days after this one */
            readonly daysLeft: number | null;
            readonly deregisteredOn: components["schemas"]["CalendarDate"] | null;
            readonly deregistrationReason: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description The first day without it, renewals counted in */
            readonly lapsesOn: components["schemas"]["CalendarDate"];
            /** @description As it was reported, by the code of its day */
            readonly municipality: string;
            readonly number: string | null;
            readonly parish: string | null;
            readonly provider: string;
            readonly registeredOn: components["schemas"]["CalendarDate"];
            readonly renewals: readonly {
                readonly lapsesOn: components["schemas"]["CalendarDate"];
                readonly renewedOn: components["schemas"]["CalendarDate"];
            }[];
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
            readonly serviceType: components["schemas"]["ServiceType"];
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @enum {string} */
            readonly status: "not-yet-valid" | "valid" | "lapsed" | "deregistered";
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        readonly ReleaseReservationRequestInput: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @default 1 */
            readonly places: number;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
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
        readonly RelocateServiceUnitRequest: {
            readonly address?: string;
            readonly coordinates?: components["schemas"]["Coordinates"];
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            readonly municipality: string;
            readonly parish?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "effectiveOn": "2026-03-01",
         *       "name": "Grupu dzīvoklis \"Cerība\""
         *     }
         */
        readonly RenameServiceUnitRequest: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly name: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "code": "LV0043000",
         *       "name": "Parauga novads",
         *       "effectiveOn": "2026-07-01"
         *     }
         */
        readonly RenameTerritoryRequest: {
            /** @description The law, judgment or decision that orders it */
            readonly basis?: components["schemas"]["Source"];
            readonly code: components["schemas"]["MunicipalityCode"];
            /** @description The first day under this name */
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly name: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "renewedOn": "2026-05-01"
         *     }
         */
        readonly RenewRegistrationRequest: {
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The day of the decision */
            readonly renewedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
        readonly ReopenServiceUnitRequestInput: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly overrun?: components["schemas"]["Overrun"];
            readonly places: readonly components["schemas"]["StatedPlacesInput"][];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "area": "LV",
         *       "asOf": "2018-12-31",
         *       "value": 650
         *     }
         */
        readonly ReportIndicatorRequest: {
            /** @description The area that the source speaks of, and no smaller one */
            readonly area: components["schemas"]["Area"];
            /** @description At which date, or by which; as far as the source says it */
            readonly asOf: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Where municipalities are counted: those that the source names */
            readonly municipalities?: readonly components["schemas"]["MunicipalityCode"][];
            /** @description As the source breaks it down; need not add up to its value */
            readonly parts?: readonly components["schemas"]["IndicatorPart"][];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description As reported; left out where the source states parts or names municipalities only */
            readonly value?: components["schemas"]["IndicatorValue"];
        };
        /**
         * @example {
         *       "provider": "SIA \"Mierīgas vecumdienas\"",
         *       "serviceType": "long-term-care",
         *       "municipality": "LV0002000",
         *       "reportedOn": "2026-02-01"
         *     }
         */
        readonly ReportUnregisteredProviderRequest: {
            readonly address?: string;
            readonly coordinates?: components["schemas"]["Coordinates"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /**
             * @description The ATVK code of a municipality
             * @example LV0002000
             */
            readonly municipality: string;
            readonly parish?: string;
            /** @description The organisation; nothing about persons */
            readonly provider: string;
            readonly reportedOn: components["schemas"]["CalendarDate"];
            /** @description Absent when it is not known */
            readonly serviceType?: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
        readonly RequestAssessmentRequest: {
            readonly authority: string;
            /** @description The service units of the centres; left out: all municipal care centres */
            readonly centres?: readonly string[];
            /** @description The last day to submit; absent: there is none */
            readonly dueOn?: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly requestedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description By what criteria */
            readonly subject?: string;
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        readonly ReservePlaceRequestInput: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly overrun?: components["schemas"]["Overrun"];
            /** @default 1 */
            readonly places: number;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "resolvedOn": "2026-05-01",
         *       "outcome": "ceased"
         *     }
         */
        readonly ResolveReportRequest: {
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly note?: string;
            /**
             * @description registered: it has a registration now; ceased: it provides no service any more; not-confirmed: no such provider was found
             * @enum {string}
             */
            readonly outcome: "registered" | "ceased" | "no-registration-needed" | "not-confirmed";
            /**
             * Format: uuid
             * @description The registration that it has now
             */
            readonly registration?: string;
            readonly resolvedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "effectiveOn": "2026-04-01"
         *     }
         */
        readonly ResumeServiceUnitRequest: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly overrun?: components["schemas"]["Overrun"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "revisedOn": "2020-05-20",
         *       "expectedOpening": "2022",
         *       "summary": "Building is late"
         *     }
         */
        readonly ReviseProjectRequest: {
            /** @description What the project costs in all, EUR in whole cents */
            readonly amount?: components["schemas"]["Amount"];
            /** @description When its places are expected, as far as it is known */
            readonly expectedOpening?: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description All places of the project, in place of those stated before */
            readonly places?: readonly components["schemas"]["PlannedPlaces"][];
            readonly revisedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly summary?: string;
        };
        /**
         * @example {
         *       "revokedOn": "2016-09-28",
         *       "reviewDue": "2017-12-31"
         *     }
         */
        readonly RevokeClosureOrderRequest: {
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly overrun?: components["schemas"]["Overrun"];
            /** @description By when the matter is to be reviewed */
            readonly reviewDue?: components["schemas"]["CalendarDate"];
            /** @description The first day on which the order no longer stands */
            readonly revokedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
        readonly ScheduleMergerRequest: {
            /** @description The law, judgment or decision that orders it */
            readonly basis: components["schemas"]["Source"];
            /** @description The first day without the predecessors */
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Those that end */
            readonly predecessors: readonly components["schemas"]["MunicipalityCode"][];
            /** @description Since when it is law */
            readonly scheduledOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description With name and planningRegion where the code is new */
            readonly successor: {
                readonly code: components["schemas"]["MunicipalityCode"];
                readonly name?: string;
                readonly planningRegion?: string;
            };
        };
        /** @enum {string} */
        readonly ServiceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
        readonly ServiceUnitAtRevision: {
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
            /** @description As it was reported, by the code of its day */
            readonly municipality: string;
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
            readonly serviceType: components["schemas"]["ServiceType"];
            /** @enum {string} */
            readonly status: "not-yet-open" | "open" | "suspended" | "closed";
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "operational": 12,
         *       "effectiveOn": "2026-03-01"
         *     }
         */
        readonly SetOperationalPlacesRequest: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly operational: components["schemas"]["Count"];
            readonly overrun?: components["schemas"]["Overrun"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
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
        readonly SetPlanTargetsRequest: {
            /** @description The day of the decision on the targets */
            readonly decidedOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targets: readonly components["schemas"]["PlanTarget"][];
        };
        /**
         * @example {
         *       "serviceType": "group-apartment",
         *       "per": "person-month",
         *       "cents": 100000,
         *       "validFrom": "2026-01-01"
         *     }
         */
        readonly SetUnitCostRequest: {
            readonly cents: components["schemas"]["Cents"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly per: components["schemas"]["CostPer"];
            readonly serviceType: components["schemas"]["ServiceType"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description The first day; "undocumented" when no source states it: valid on every day before the next */
            readonly validFrom: components["schemas"]["CalendarDate"] | "undocumented";
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
        readonly SignAgreementRequest: {
            /** @description What kind of document, or its number */
            readonly document?: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly parties: readonly string[];
            /** @description The day of signing, or of the talks in which it was agreed */
            readonly signedOn: components["schemas"]["CalendarDate"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            /** @description What it is about */
            readonly subject?: string;
        };
        readonly Source: {
            /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
            readonly date?: string;
            readonly publisher: string;
            /** @description Where in it, or its number */
            readonly reference?: string;
            readonly title: string;
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
        readonly SplitTerritoryRequest: {
            /** @description The law, judgment or decision that orders it */
            readonly basis: components["schemas"]["Source"];
            /** @description The one that ends */
            readonly code: components["schemas"]["MunicipalityCode"];
            /** @description The first day without it */
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The larger part first: what is not told apart by parish is counted there */
            readonly parts: readonly {
                readonly parishes: readonly string[];
                /** @description With name and planningRegion where the code is new */
                readonly successor: {
                    readonly code: components["schemas"]["MunicipalityCode"];
                    readonly name?: string;
                    readonly planningRegion?: string;
                };
            }[];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /**
         * @example {
         *       "startedOn": "2019-06-03"
         *     }
         */
        readonly StartBuildingRequest: {
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly startedOn: components["schemas"]["CalendarDate"];
        };
        readonly StatedBy: {
            /** Format: uuid */
            readonly event: string;
            /** Format: date-time */
            readonly knownSince: string;
            /** @description null: the report names none */
            readonly source: components["schemas"]["SourceNamed"] | null;
        };
        readonly StatedPlacesInput: {
            readonly authorised: components["schemas"]["Count"];
            readonly occupied: components["schemas"]["Count"];
            readonly operational: components["schemas"]["Count"];
            readonly reserved: components["schemas"]["Count"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
            /** @default unknown */
            readonly waiting: components["schemas"]["Count"];
        };
        /**
         * @example {
         *       "area": "Latgale",
         *       "asOf": "2020-04-01",
         *       "value": 390
         *     }
         */
        readonly StateIndicatorTargetRequest: {
            /** @description The area that the source speaks of, and no smaller one */
            readonly area: components["schemas"]["Area"];
            /** @description The date of the statement, as far as the source says it */
            readonly asOf: string;
            /** @description By when, as far as the source says it */
            readonly by?: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly value: components["schemas"]["IndicatorValue"];
        };
        /**
         * @example {
         *       "submittedOn": "2018-12-03",
         *       "reference": "9.3.1.1./18/I/009"
         *     }
         */
        readonly SubmitProjectRequest: {
            /** @description What the project costs in all, EUR in whole cents */
            readonly amount?: components["schemas"]["Amount"];
            /** @description When its places are expected, as far as it is known */
            readonly expectedOpening?: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description All places of the project, in place of those stated before */
            readonly places?: readonly components["schemas"]["PlannedPlaces"][];
            /** @description The project's number */
            readonly reference?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly submittedOn: components["schemas"]["CalendarDate"] | "undocumented";
        };
        /**
         * @example {
         *       "centre": "6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10",
         *       "submittedOn": "2013-09-01"
         *     }
         */
        readonly SubmitSelfAssessmentRequest: {
            /**
             * Format: uuid
             * @description The service unit of the centre
             */
            readonly centre: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly submittedOn: components["schemas"]["CalendarDate"];
            readonly summary?: string;
        };
        /**
         * @example {
         *       "effectiveOn": "2026-03-01",
         *       "reason": "The building is being repaired"
         *     }
         */
        readonly SuspendServiceUnitRequest: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
        };
        /** @enum {string} */
        readonly TargetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
        readonly TerritoryChangeAtRevision: {
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
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
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
        readonly UnregisteredProviderAtRevision: {
            readonly address: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @description Which has reported it, by the code of its day */
            readonly municipality: string;
            readonly note: string | null;
            readonly outcome: ("registered" | "ceased" | "no-registration-needed" | "not-confirmed") | null;
            readonly parish: string | null;
            readonly provider: string;
            readonly registration: string | null;
            readonly reportedOn: components["schemas"]["CalendarDate"];
            readonly resolvedOn: components["schemas"]["CalendarDate"] | null;
            /** @description Also the ETag; null: made by another, such as a unit by the project that opened it */
            readonly revision: number | null;
            readonly serviceType: components["schemas"]["ServiceType"] | null;
            readonly statedBy: readonly components["schemas"]["StatedBy"][];
            /** @enum {string} */
            readonly status: "not-yet-reported" | "open" | "resolved";
        };
        /**
         * @example {
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 1,
         *       "effectiveOn": "2026-03-02"
         *     }
         */
        readonly VacatePlaceRequestInput: {
            readonly effectiveOn: components["schemas"]["CalendarDate"];
            readonly knownSince?: components["schemas"]["KnownSince"];
            /** @default 1 */
            readonly places: number;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
            readonly targetGroup: components["schemas"]["TargetGroup"];
        };
        /**
         * @example {
         *       "eventId": "3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11",
         *       "reason": "Recorded for the wrong unit"
         *     }
         */
        readonly WithdrawReportRequest: {
            /** Format: uuid */
            readonly eventId: string;
            readonly knownSince?: components["schemas"]["KnownSince"];
            readonly overrun?: components["schemas"]["Overrun"];
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            /** @description The document that proves it */
            readonly source?: components["schemas"]["Source"];
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
    readonly signAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignAgreementRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["AgreementAtRevision"];
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
    readonly makeCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MakeCommitmentRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly fulfilCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FulfilCommitmentRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly lapseCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LapseCommitmentRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly requestAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestAssessmentRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getCareCentreAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["CareCentreAssessmentAtRevision"];
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
    readonly recordDeficiency: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly assessmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordDeficiencyRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly completeRemedy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly assessmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompleteRemedyRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly adoptRemedyPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly assessmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdoptRemedyPlanRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly submitSelfAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly assessmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitSelfAssessmentRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly issueClosureOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssueClosureOrderRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getClosureOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["ClosureOrderAtRevision"];
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
    readonly amendClosureOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly orderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AmendClosureOrderRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly carryOutClosureOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly orderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CarryOutClosureOrderRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly recordReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly orderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordReviewRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly revokeClosureOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly orderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevokeClosureOrderRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly payCompensation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PayCompensationRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getCompensation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["CompensationAtRevision"];
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
    readonly correctCompensation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly compensationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectCompensationRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly publishMethodology: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishMethodologyRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getMethodology: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["MethodologyAtRevision"];
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
    readonly correctUnitCost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly methodologyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectUnitCostRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly setUnitCost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly methodologyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetUnitCostRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly defineIndicator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DefineIndicatorRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getIndicator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["IndicatorAtRevision"];
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
    readonly correctIndicatorReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly indicatorId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectIndicatorReportRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly reportIndicator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly indicatorId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportIndicatorRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly stateIndicatorTarget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly indicatorId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StateIndicatorTargetRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly inviteProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InviteProjectRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getInfrastructureProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["InfrastructureProjectAtRevision"];
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
    readonly approveProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveProjectRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly startBuilding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartBuildingRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly cancelProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancelProjectRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly commissionProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommissionProjectRequestInput"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly reviseProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviseProjectRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly submitProject: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitProjectRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly recordNeeds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordNeedsRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getNeeds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["NeedsAtRevision"];
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
    readonly correctNeeds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly needsId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectNeedsRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly draftPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftPlanRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["PlanAtRevision"];
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
    readonly amendPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly planId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AmendPlanRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly approvePlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly planId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovePlanRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly consultPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly planId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsultPlanRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly lapsePlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly planId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LapsePlanRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly setPlanTargets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly planId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetPlanTargetsRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly registerProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterProviderRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getRegistration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["RegistrationAtRevision"];
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
    readonly deregisterProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly registrationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeregisterProviderRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly renewRegistration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly registrationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RenewRegistrationRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly openServiceUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenServiceUnitRequestInput"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getServiceUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["ServiceUnitAtRevision"];
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
    readonly authorisePlaces: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AuthorisePlacesRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly closeServiceUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseServiceUnitRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly confirmServiceUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmServiceUnitRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly correctCount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectCountRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly countPlaces: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CountPlacesRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly fillPlace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FillPlaceRequestInput"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly correctOpening: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectOpeningRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly setOperationalPlaces: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetOperationalPlacesRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly releaseReservation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReleaseReservationRequestInput"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly relocateServiceUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RelocateServiceUnitRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly renameServiceUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RenameServiceUnitRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly reopenServiceUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReopenServiceUnitRequestInput"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly reservePlace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReservePlaceRequestInput"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly resumeServiceUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResumeServiceUnitRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly suspendServiceUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuspendServiceUnitRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly vacatePlace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VacatePlaceRequestInput"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly leaveWaitingList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeaveWaitingListRequestInput"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly joinWaitingList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JoinWaitingListRequestInput"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly withdrawReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawReportRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getTerritoryChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["TerritoryChangeAtRevision"];
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
    readonly blockMerger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly changeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BlockMergerRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly createTerritory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateTerritoryRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly mergeTerritories: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MergeTerritoriesRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly countPopulation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CountPopulationRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly renameTerritory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RenameTerritoryRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly scheduleMerger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScheduleMergerRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly splitTerritory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SplitTerritoryRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly reportUnregisteredProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportUnregisteredProviderRequest"];
            };
        };
        readonly responses: {
            /** @description Created; Location names its address */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getUnregisteredProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
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
                    readonly "application/json": components["schemas"]["UnregisteredProviderAtRevision"];
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
    readonly resolveReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and the same body, a command gives its first answer again. */
                readonly "idempotency-key"?: string;
                /** @description The ETag of the state that the command was decided on; 412 if it has changed since. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly reportId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResolveReportRequest"];
            };
        };
        readonly responses: {
            /** @description Recorded; ETag names the new revision */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 412: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
}
