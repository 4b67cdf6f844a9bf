// Made by `pnpm client-types` from what the services say of themselves.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AgreementSigned
         * @example {
         *       "agreementId": "f680c556-16c0-528c-9f8b-ef80a6521684",
         *       "parties": [
         *         "Labklājības ministrija",
         *         "Latvijas Pašvaldību savienība"
         *       ],
         *       "subject": "LM ar Latvijas Pašvaldību savienību diskutē par aktuālo sociālajā jomā",
         *       "signedOn": "2013-04-26"
         *     }
         */
        readonly AgreementSigned: {
            /** Format: uuid */
            readonly agreementId: string;
            /** @description What kind of document, or its number */
            readonly document?: string;
            /** @description The organisations that are bound by it */
            readonly parties: readonly string[];
            /**
             * Format: date
             * @description The day of signing, or of the talks in which it was agreed
             * @example 2026-03-01
             */
            readonly signedOn: string;
            /** @description What it is about */
            readonly subject?: string;
        };
        /**
         * AssessmentRequested
         * @example {
         *       "assessmentId": "d4909dc5-76ae-5bb8-9961-8784b305a336",
         *       "authority": "Labklājības ministrija",
         *       "subject": "The ministry's criteria",
         *       "requestedOn": "2013-04-26"
         *     }
         */
        readonly AssessmentRequested: {
            /** Format: uuid */
            readonly assessmentId: string;
            readonly authority: string;
            /** @description The service units of the centres; absent: all municipal care centres */
            readonly centres?: readonly string[];
            /**
             * Format: date
             * @description The last day to submit; absent: there is none
             * @example 2026-03-01
             */
            readonly dueOn?: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly requestedOn: string;
            /** @description By what criteria */
            readonly subject?: string;
        };
        /**
         * ClosureOrderAmended
         * @example {
         *       "orderId": "1a9e6c3b-8f24-4d7a-b5c0-2e7f4a1d8c33",
         *       "units": [
         *         "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11"
         *       ],
         *       "amendedOn": "2020-12-01",
         *       "effectiveOn": "2023-09-01"
         *     }
         */
        readonly ClosureOrderAmended: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly amendedOn: string;
            /**
             * Format: date
             * @description The new first day without the units
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** Format: uuid */
            readonly orderId: string;
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            readonly units: readonly string[];
        };
        /**
         * ClosureOrderCarriedOut
         * @example {
         *       "orderId": "1a9e6c3b-8f24-4d7a-b5c0-2e7f4a1d8c33",
         *       "units": [
         *         "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11"
         *       ],
         *       "carriedOutOn": "2023-09-02"
         *     }
         */
        readonly ClosureOrderCarriedOut: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly carriedOutOn: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly units: readonly string[];
        };
        /**
         * ClosureOrderIssued
         * @example {
         *       "orderId": "e4a8442e-4f97-5e75-b8b2-ac7ad22b4f71",
         *       "units": [
         *         "f15d2622-e66d-5fd3-9809-565d5ab0b247"
         *       ],
         *       "authority": "Labklājības ministrija",
         *       "issuedOn": "2016-05-24",
         *       "effectiveOn": "2019-09-01"
         *     }
         */
        readonly ClosureOrderIssued: {
            readonly authority: string;
            /**
             * Format: date
             * @description The first day without the units
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description Why, in the words of the order */
            readonly ground?: string;
            /**
             * Format: date
             * @description The order's own date; it stands from then on
             * @example 2026-03-01
             */
            readonly issuedOn: string;
            /** Format: uuid */
            readonly orderId: string;
            /** @description The order's number */
            readonly reference?: string;
            readonly units: readonly string[];
        };
        /**
         * ClosureOrderReviewed
         * @example {
         *       "orderId": "1a9e6c3b-8f24-4d7a-b5c0-2e7f4a1d8c33",
         *       "units": [
         *         "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11"
         *       ],
         *       "reviewedOn": "2021-06-15",
         *       "outcome": "the branch stays"
         *     }
         */
        readonly ClosureOrderReviewed: {
            /** Format: uuid */
            readonly orderId: string;
            readonly outcome: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly reviewedOn: string;
            readonly units: readonly string[];
        };
        /**
         * ClosureOrderRevoked
         * @example {
         *       "orderId": "e4a8442e-4f97-5e75-b8b2-ac7ad22b4f71",
         *       "units": [
         *         "f15d2622-e66d-5fd3-9809-565d5ab0b247"
         *       ],
         *       "revokedOn": "2016-09-28",
         *       "reviewDue": "2017-06-30"
         *     }
         */
        readonly ClosureOrderRevoked: {
            /** Format: uuid */
            readonly orderId: string;
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            /**
             * Format: date
             * @description By when the matter is to be reviewed
             * @example 2026-03-01
             */
            readonly reviewDue?: string;
            /**
             * Format: date
             * @description The first day on which the order no longer stands
             * @example 2026-03-01
             */
            readonly revokedOn: string;
            readonly units: readonly string[];
        };
        readonly CloudEvent: {
            readonly cursor: string;
            readonly data: {
                readonly [key: string]: unknown;
            };
            /** @constant */
            readonly datacontenttype: "application/json";
            /** Format: uri */
            readonly dataschema?: string;
            readonly dataversion?: string;
            readonly effectiveon?: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly knownsince: string;
            readonly provenby?: string;
            /** Format: date-time */
            readonly recordedtime: string;
            readonly revision: number;
            readonly sequence: string;
            readonly source: string;
            /** @constant */
            readonly specversion: "1.0";
            readonly subject: string;
            readonly targetgroups?: string;
            readonly territories?: string;
            /** Format: date-time */
            readonly time: string;
            readonly type: string;
            readonly units?: string;
        };
        /**
         * CommitmentFulfilled
         * @example {
         *       "agreementId": "f680c556-16c0-528c-9f8b-ef80a6521684",
         *       "commitment": "98f209f5-c3ee-5517-a48d-f1595cf30aa4",
         *       "fulfilledOn": "2015-07-15"
         *     }
         */
        readonly CommitmentFulfilled: {
            /** Format: uuid */
            readonly agreementId: string;
            /**
             * Format: uuid
             * @description The commitment: the id of the event that recorded it
             */
            readonly commitment: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly fulfilledOn: string;
            /** @description What came of it */
            readonly outcome?: string;
        };
        /**
         * CommitmentLapsed
         * @example {
         *       "agreementId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c01",
         *       "commitment": "5f0e8a1c-2b3d-4e6f-8a9b-000000000102",
         *       "lapsedOn": "2022-01-01",
         *       "reason": "agreed otherwise"
         *     }
         */
        readonly CommitmentLapsed: {
            /** Format: uuid */
            readonly agreementId: string;
            /**
             * Format: uuid
             * @description The commitment: the id of the event that recorded it
             */
            readonly commitment: string;
            /**
             * Format: date
             * @description The first day on which nobody is bound by it
             * @example 2026-03-01
             */
            readonly lapsedOn: string;
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
        };
        /**
         * CommitmentMade
         * @example {
         *       "agreementId": "f680c556-16c0-528c-9f8b-ef80a6521684",
         *       "who": [
         *         "Labklājības ministrija"
         *       ],
         *       "what": "A detailed action plan, to be worked out during 2014",
         *       "madeOn": "2013-04-26",
         *       "dueOn": "2014-12-31"
         *     }
         */
        readonly CommitmentMade: {
            /** Format: uuid */
            readonly agreementId: string;
            /**
             * Format: uuid
             * @description The closure order that hangs on it
             */
            readonly closureOrder?: string;
            /**
             * Format: date
             * @description The last day to keep it; absent: it is never overdue
             * @example 2026-03-01
             */
            readonly dueOn?: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly madeOn: string;
            readonly what: string;
            /** @description Which of the parties */
            readonly who: readonly string[];
        };
        /**
         * CompensationCorrected
         * @example {
         *       "compensationId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c03",
         *       "persons": 13,
         *       "cents": 3900000,
         *       "reason": "one person was left out"
         *     }
         */
        readonly CompensationCorrected: {
            /** @description EUR in whole cents, or "unknown" */
            readonly cents?: number | "unknown";
            /** Format: uuid */
            readonly compensationId: string;
            /** @description A whole number of places or people, or "unknown" */
            readonly persons?: number | "unknown";
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
        };
        /**
         * CompensationPaid
         * @example {
         *       "compensationId": "3f2b2958-f6f2-5345-a118-f3bc80797cbe",
         *       "planningRegion": "Latgale",
         *       "persons": "unknown",
         *       "cents": "unknown"
         *     }
         */
        readonly CompensationPaid: {
            /** @description EUR in whole cents, or "unknown" */
            readonly cents: number | "unknown";
            /** Format: uuid */
            readonly compensationId: string;
            /**
             * @description To whom it was paid
             * @example LV0002000
             */
            readonly municipality?: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly paidOn?: string;
            /** @description For which days; absent when the source does not say */
            readonly period?: {
                /**
                 * Format: date
                 * @description A calendar date (Europe/Riga), YYYY-MM-DD
                 * @example 2026-03-01
                 */
                readonly from: string;
                /**
                 * Format: date
                 * @description A calendar date (Europe/Riga), YYYY-MM-DD
                 * @example 2026-03-01
                 */
                readonly to: string;
            };
            /** @description For how many persons */
            readonly persons: number | "unknown";
            /** @description Where the source names no municipality: to those of this planning region */
            readonly planningRegion?: string;
            /**
             * @description Absent when the source names none
             * @enum {string}
             */
            readonly serviceType?: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
        };
        /**
         * CountCorrected
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-02-15",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "measure": "operational",
         *       "count": 20,
         *       "reason": "one room was counted twice",
         *       "overrun": {
         *         "reason": "the house next door burned down"
         *       }
         *     }
         */
        readonly CountCorrected: {
            /** @description A whole number of places or people, or "unknown" */
            readonly count: number | "unknown";
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @enum {string} */
            readonly measure: "authorised" | "operational" | "occupied" | "reserved" | "waiting";
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * DeficiencyRecorded
         * @example {
         *       "assessmentId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c06",
         *       "centre": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "what": "bathrooms are not adapted",
         *       "recordedOn": "2021-09-01"
         *     }
         */
        readonly DeficiencyRecorded: {
            /** Format: uuid */
            readonly assessmentId: string;
            /**
             * Format: uuid
             * @description The service unit of the centre
             */
            readonly centre: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly recordedOn: string;
            readonly what: string;
        };
        /**
         * IndicatorDefined
         * @example {
         *       "indicatorId": "9e355aad-4003-5a7f-a1e9-627badc2fd1a",
         *       "title": {
         *         "en": "Children with functional disorders for whom community-based services have been started"
         *       },
         *       "counts": "persons",
         *       "counting": "cumulative",
         *       "targetGroup": "children-with-functional-disorders"
         *     }
         */
        readonly IndicatorDefined: {
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
            readonly indicatorId: string;
            /** @enum {string} */
            readonly serviceType?: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
            /** @enum {string} */
            readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            readonly title: {
                readonly en?: string;
                readonly lv?: string;
            };
            /** @description In words, such as legal representatives */
            readonly what?: string;
        };
        /**
         * IndicatorReportCorrected
         * @example {
         *       "indicatorId": "4d8b2e3f-7a9c-4e5b-8f43-1b6a8c9d0e03",
         *       "report": "5f0e8a1c-2b3d-4e6f-8a9b-000000000203",
         *       "area": "Latgale",
         *       "asOf": "2021-12",
         *       "value": 676,
         *       "reason": "Taken down wrongly"
         *     }
         */
        readonly IndicatorReportCorrected: {
            /**
             * @description The area that the source speaks of, and no smaller one
             * @example Latgale
             */
            readonly area: string;
            /** @description At which date, or by which; as far as the source says it */
            readonly asOf: string;
            /** Format: uuid */
            readonly indicatorId: string;
            /** @description Where municipalities are counted: those that the source names */
            readonly municipalities?: readonly string[];
            /** @description As the source breaks it down; need not add up to its value */
            readonly parts?: readonly {
                /** @description As the source calls it */
                readonly name: string;
                /** @enum {string} */
                readonly serviceType?: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
                /** @enum {string} */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description A whole number, or "unknown" */
                readonly value: number | "unknown";
            }[];
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            /**
             * Format: uuid
             * @description The id of the event that reported it
             */
            readonly report: string;
            /** @description As reported; left out where the source states parts or names municipalities only */
            readonly value?: number | "unknown";
        };
        /**
         * IndicatorReported
         * @example {
         *       "indicatorId": "9e355aad-4003-5a7f-a1e9-627badc2fd1a",
         *       "area": "LV",
         *       "asOf": "2018-12-31",
         *       "value": 650
         *     }
         */
        readonly IndicatorReported: {
            /**
             * @description The area that the source speaks of, and no smaller one
             * @example Latgale
             */
            readonly area: string;
            /** @description At which date, or by which; as far as the source says it */
            readonly asOf: string;
            /** Format: uuid */
            readonly indicatorId: string;
            /** @description Where municipalities are counted: those that the source names */
            readonly municipalities?: readonly string[];
            /** @description As the source breaks it down; need not add up to its value */
            readonly parts?: readonly {
                /** @description As the source calls it */
                readonly name: string;
                /** @enum {string} */
                readonly serviceType?: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
                /** @enum {string} */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description A whole number, or "unknown" */
                readonly value: number | "unknown";
            }[];
            /** @description As reported; left out where the source states parts or names municipalities only */
            readonly value?: number | "unknown";
        };
        /**
         * IndicatorTargetStated
         * @example {
         *       "indicatorId": "4acf7bfe-ca90-5336-b94d-27eb244c1daa",
         *       "area": "Latgale",
         *       "asOf": "2020-04-01",
         *       "value": 390
         *     }
         */
        readonly IndicatorTargetStated: {
            /**
             * @description The area that the source speaks of, and no smaller one
             * @example Latgale
             */
            readonly area: string;
            /** @description The date of the statement, as far as the source says it */
            readonly asOf: string;
            /** @description By when, as far as the source says it */
            readonly by?: string;
            /** Format: uuid */
            readonly indicatorId: string;
            /** @description A whole number, or "unknown" */
            readonly value: number | "unknown";
        };
        /**
         * MergerBlocked
         * @example {
         *       "changeId": "2b7d6c1e-9f04-4a58-8d3b-6e1f0a7c5d22",
         *       "predecessors": [
         *         "0701800"
         *       ],
         *       "effectiveOn": "2021-07-01",
         *       "blockedOn": "2021-05-28",
         *       "continuesAs": {
         *         "code": "LV0055000",
         *         "name": "Varakļānu novads",
         *         "planningRegion": "Vidzeme"
         *       },
         *       "basis": {
         *         "title": "Spriedums lietā Nr. 2020-43-0106",
         *         "publisher": "Satversmes tiesa",
         *         "date": "2021-05-28"
         *       }
         *     }
         */
        readonly MergerBlocked: {
            /** @description The law, judgment or decision that orders it */
            readonly basis: {
                /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
                readonly date?: string;
                readonly publisher: string;
                /** @description Where in it, or its number */
                readonly reference?: string;
                readonly title: string;
            };
            /**
             * Format: date
             * @description The day of the judgment or law
             * @example 2026-03-01
             */
            readonly blockedOn: string;
            /** Format: uuid */
            readonly changeId: string;
            /** @description What the one that stays is from that day on, where it has a new code */
            readonly continuesAs?: {
                /** @example LV0002000 */
                readonly code: string;
                readonly name?: string;
                readonly planningRegion?: string;
            };
            /**
             * Format: date
             * @description The day on which they would have ended
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description Those that stay */
            readonly predecessors: readonly string[];
        };
        /**
         * MergerScheduled
         * @example {
         *       "changeId": "2b7d6c1e-9f04-4a58-8d3b-6e1f0a7c5d22",
         *       "predecessors": [
         *         "LV0038000",
         *         "LV0055000"
         *       ],
         *       "successor": {
         *         "code": "LV0038001",
         *         "name": "Madonas novads",
         *         "planningRegion": "Vidzeme"
         *       },
         *       "effectiveOn": "2025-07-01",
         *       "basis": {
         *         "title": "Administratīvo teritoriju un apdzīvoto vietu likums",
         *         "publisher": "Saeima",
         *         "date": "2020-06-10"
         *       },
         *       "scheduledOn": "2024-06-13"
         *     }
         */
        readonly MergerScheduled: {
            /** @description The law, judgment or decision that orders it */
            readonly basis: {
                /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
                readonly date?: string;
                readonly publisher: string;
                /** @description Where in it, or its number */
                readonly reference?: string;
                readonly title: string;
            };
            /** Format: uuid */
            readonly changeId: string;
            /**
             * Format: date
             * @description The first day without the predecessors
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description Those that end */
            readonly predecessors: readonly string[];
            /**
             * Format: date
             * @description Since when it is law
             * @example 2026-03-01
             */
            readonly scheduledOn: string;
            /** @description With name and planningRegion where the code is new */
            readonly successor: {
                /** @example LV0002000 */
                readonly code: string;
                readonly name?: string;
                readonly planningRegion?: string;
            };
        };
        /**
         * MethodologyPublished
         * @example {
         *       "methodologyId": "a60e1eaa-c8ec-5142-b3f0-1e230307fd2a",
         *       "title": "Methodology of unit costs",
         *       "validFrom": "undocumented"
         *     }
         */
        readonly MethodologyPublished: {
            readonly authority?: string;
            /** @description What kind of document, or its number */
            readonly document?: string;
            /** Format: uuid */
            readonly methodologyId: string;
            readonly title: string;
            /** @description The first day; "undocumented" when no source states it: valid on every day before the next */
            readonly validFrom: string | "undocumented";
        };
        /**
         * NeedsCorrected
         * @example {
         *       "needsId": "3c7a1d2e-6f8b-4d4a-9e32-0a5f7b8c9d02",
         *       "assessed": 41,
         *       "supportPlans": 38,
         *       "reason": "One assessment was left out"
         *     }
         */
        readonly NeedsCorrected: {
            /** @description Persons whose needs were assessed by then */
            readonly assessed: number | "unknown";
            /** Format: uuid */
            readonly needsId: string;
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            /** @description Persons for whom a support plan was developed by then */
            readonly supportPlans: number | "unknown";
        };
        /**
         * NeedsRecorded
         * @example {
         *       "needsId": "a7f528de-a2cb-5458-a652-01f81c35cd54",
         *       "municipality": "0760202",
         *       "targetGroup": "not-stated",
         *       "asOf": "2018-07-25",
         *       "assessed": "unknown",
         *       "supportPlans": "unknown"
         *     }
         */
        readonly NeedsRecorded: {
            /** @description By when, as far as the source says it; to its last day */
            readonly asOf: string;
            /** @description Persons whose needs were assessed by then */
            readonly assessed: number | "unknown";
            /** @example LV0002000 */
            readonly municipality: string;
            /** Format: uuid */
            readonly needsId: string;
            /** @description From when it was counted, where the source says it */
            readonly since?: string;
            /** @description Persons for whom a support plan was developed by then */
            readonly supportPlans: number | "unknown";
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
        };
        /**
         * OperationalPlacesSet
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-02-15",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "operational": 21,
         *       "overrun": {
         *         "reason": "the house next door burned down"
         *       }
         *     }
         */
        readonly OperationalPlacesSet: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description A whole number of places or people, or "unknown" */
            readonly operational: number | "unknown";
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * PlaceFilled
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-03-03",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 1,
         *       "homeMunicipality": "LV0043000"
         *     }
         */
        readonly PlaceFilled: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @example LV0002000 */
            readonly homeMunicipality?: string;
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            readonly places: number;
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * PlaceReserved
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-03-04",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 2
         *     }
         */
        readonly PlaceReserved: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            readonly places: number;
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * PlacesAuthorised
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-02-01",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "authorised": 30
         *     }
         */
        readonly PlacesAuthorised: {
            /** @description A whole number of places or people, or "unknown" */
            readonly authorised: number | "unknown";
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * PlacesCounted
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-04-01",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "occupied": 13,
         *       "reserved": 1,
         *       "waiting": "unknown"
         *     }
         */
        readonly PlacesCounted: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description A whole number of places or people, or "unknown" */
            readonly occupied?: number | "unknown";
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            /** @description A whole number of places or people, or "unknown" */
            readonly reserved?: number | "unknown";
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            /** Format: uuid */
            readonly unitId: string;
            /** @description A whole number of places or people, or "unknown" */
            readonly waiting?: number | "unknown";
        };
        /**
         * PlaceVacated
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-03-02",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 10
         *     }
         */
        readonly PlaceVacated: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            readonly places: number;
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * PlanAmended
         * @example {
         *       "planId": "bfceb4e2-b7a6-5ab0-887f-153a7761ddeb",
         *       "amendedOn": "2018-12-27"
         *     }
         */
        readonly PlanAmended: {
            /**
             * Format: date
             * @description From this day on the plan says what it says now
             * @example 2026-03-01
             */
            readonly amendedOn: string;
            /** Format: uuid */
            readonly planId: string;
            /** @description Targets that the plan no longer has */
            readonly removed?: readonly {
                /**
                 * Format: date
                 * @description The day by which the places are to be there
                 * @example 2026-03-01
                 */
                readonly by: string;
                /** @enum {string} */
                readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
                /** @enum {string} */
                readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /**
                 * @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code
                 * @example Latgale
                 */
                readonly territory: string;
            }[];
            /** @description What changes, where the source says it */
            readonly summary?: string;
            /** @description Each takes the place of the one of the same territory, type, group and day, or is added */
            readonly targets?: readonly {
                /**
                 * Format: date
                 * @description The day by which the places are to be there
                 * @example 2026-03-01
                 */
                readonly by: string;
                readonly places: number;
                /** @enum {string} */
                readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
                /** @enum {string} */
                readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /**
                 * @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code
                 * @example Latgale
                 */
                readonly territory: string;
            }[];
            /**
             * Format: date
             * @description The new last day of the plan
             * @example 2026-03-01
             */
            readonly validTo?: string;
        };
        /**
         * PlanApproved
         * @example {
         *       "planId": "bfceb4e2-b7a6-5ab0-887f-153a7761ddeb",
         *       "approvedOn": "2018-07-25",
         *       "by": "Social Services Development Council",
         *       "targetGroups": [
         *         "adults-with-mental-disorders",
         *         "children-in-care",
         *         "children-with-functional-disorders"
         *       ],
         *       "validFrom": "2017-01-01",
         *       "validTo": "2020-12-31"
         *     }
         */
        readonly PlanApproved: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly approvedOn: string;
            /** @description The body that approved it */
            readonly by: string;
            /** Format: uuid */
            readonly planId: string;
            /** @description The decision's number */
            readonly reference?: string;
            readonly targetGroups?: readonly ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated")[];
            /**
             * Format: date
             * @description The first day of the plan; may lie before its approval
             * @example 2026-03-01
             */
            readonly validFrom: string;
            /**
             * Format: date
             * @description The last day of the plan; left out where it has none
             * @example 2026-03-01
             */
            readonly validTo?: string;
        };
        /**
         * PlanConsulted
         * @example {
         *       "planId": "bfceb4e2-b7a6-5ab0-887f-153a7761ddeb",
         *       "from": "2018-04-20",
         *       "to": "2018-05-21"
         *     }
         */
        readonly PlanConsulted: {
            /**
             * Format: date
             * @description The first day of the public consultation
             * @example 2026-03-01
             */
            readonly from: string;
            /** Format: uuid */
            readonly planId: string;
            /**
             * Format: date
             * @description Its last day
             * @example 2026-03-01
             */
            readonly to: string;
        };
        /**
         * PlanDrafted
         * @example {
         *       "planId": "bfceb4e2-b7a6-5ab0-887f-153a7761ddeb",
         *       "title": "Latgales plānošanas reģiona deinstitucionalizācijas plāns 2017.–2020. gadam",
         *       "territory": "Latgale"
         *     }
         */
        readonly PlanDrafted: {
            /**
             * Format: date
             * @description Where the source states the day of the draft
             * @example 2026-03-01
             */
            readonly draftedOn?: string;
            /** Format: uuid */
            readonly planId: string;
            readonly targetGroups?: readonly ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated")[];
            /**
             * @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code
             * @example Latgale
             */
            readonly territory: string;
            readonly title: string;
        };
        /**
         * PlanLapsed
         * @example {
         *       "planId": "2b6f0c1d-5e7a-4c39-8d21-9f4e6a7b8c01",
         *       "lapsedOn": "2023-01-01",
         *       "reason": "Another plan took its place"
         *     }
         */
        readonly PlanLapsed: {
            /**
             * Format: date
             * @description The first day without the plan
             * @example 2026-03-01
             */
            readonly lapsedOn: string;
            /** Format: uuid */
            readonly planId: string;
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
        };
        /**
         * PlanTargetsSet
         * @example {
         *       "planId": "2b6f0c1d-5e7a-4c39-8d21-9f4e6a7b8c01",
         *       "decidedOn": "2018-07-25",
         *       "targets": [
         *         {
         *           "territory": "LV0002000",
         *           "serviceType": "group-apartment",
         *           "targetGroup": "adults-with-mental-disorders",
         *           "by": "2023-12-31",
         *           "places": 16
         *         }
         *       ]
         *     }
         */
        readonly PlanTargetsSet: {
            /**
             * Format: date
             * @description The day of the decision on the targets
             * @example 2026-03-01
             */
            readonly decidedOn: string;
            /** Format: uuid */
            readonly planId: string;
            readonly targets: readonly {
                /**
                 * Format: date
                 * @description The day by which the places are to be there
                 * @example 2026-03-01
                 */
                readonly by: string;
                readonly places: number;
                /** @enum {string} */
                readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
                /** @enum {string} */
                readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /**
                 * @description A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code
                 * @example Latgale
                 */
                readonly territory: string;
            }[];
        };
        /**
         * PopulationCounted
         * @example {
         *       "changeId": "2b7d6c1e-9f04-4a58-8d3b-6e1f0a7c5d22",
         *       "code": "LV0002000",
         *       "countedOn": "2024-01-01",
         *       "count": 78000,
         *       "countedBy": "Eurostat"
         *     }
         */
        readonly PopulationCounted: {
            /** Format: uuid */
            readonly changeId: string;
            /** @example LV0002000 */
            readonly code: string;
            /** @description People */
            readonly count: number;
            /** @description Whose count it is, such as Eurostat */
            readonly countedBy: string;
            /**
             * Format: date
             * @description The day that the count is of
             * @example 2026-03-01
             */
            readonly countedOn: string;
        };
        /**
         * ProjectApproved
         * @example {
         *       "projectId": "d473a788-bb8c-5ea9-9983-ebf339b34e4e",
         *       "approvedOn": "undocumented",
         *       "from": "2020-04-01",
         *       "until": "2023-12-31",
         *       "places": [
         *         {
         *           "serviceType": "group-apartment",
         *           "targetGroup": "adults-with-mental-disorders",
         *           "places": 16
         *         },
         *         {
         *           "serviceType": "day-centre",
         *           "targetGroup": "adults-with-mental-disorders",
         *           "places": 13
         *         },
         *         {
         *           "serviceType": "specialised-workshop",
         *           "targetGroup": "adults-with-mental-disorders",
         *           "places": 10
         *         }
         *       ],
         *       "amount": 255520109
         *     }
         */
        readonly ProjectApproved: {
            /** @description What the project costs in all, EUR in whole cents */
            readonly amount?: number | "unknown";
            /** @description undocumented: no source states the day; it then counts from the first day of the project, where that is stated */
            readonly approvedOn: string | "undocumented";
            /** @description When its places are expected, as far as it is known */
            readonly expectedOpening?: string;
            /**
             * Format: date
             * @description The first day of the project
             * @example 2026-03-01
             */
            readonly from?: string;
            /** @description All places of the project, in place of those stated before */
            readonly places?: readonly {
                /** @description Places that the project is to bring */
                readonly places: number | "unknown";
                /** @enum {string} */
                readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
                /** @enum {string} */
                readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            }[];
            /** Format: uuid */
            readonly projectId: string;
            /** @description The project's number, or that of the decision */
            readonly reference?: string;
            /**
             * Format: date
             * @description Its last day
             * @example 2026-03-01
             */
            readonly until?: string;
        };
        /**
         * ProjectBuildingStarted
         * @example {
         *       "projectId": "2c8e5b7a-9d41-4f36-8b02-6e1f3a9c7d54",
         *       "startedOn": "2020-06-01"
         *     }
         */
        readonly ProjectBuildingStarted: {
            /** Format: uuid */
            readonly projectId: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly startedOn: string;
        };
        /**
         * ProjectCancelled
         * @example {
         *       "projectId": "2c8e5b7a-9d41-4f36-8b02-6e1f3a9c7d54",
         *       "cancelledOn": "2020-09-01",
         *       "reason": "No builder could be found"
         *     }
         */
        readonly ProjectCancelled: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly cancelledOn: string;
            /** Format: uuid */
            readonly projectId: string;
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
        };
        /**
         * ProjectCommissioned
         * @example {
         *       "projectId": "2c8e5b7a-9d41-4f36-8b02-6e1f3a9c7d54",
         *       "commissionedOn": "2022-02-01",
         *       "opens": [
         *         {
         *           "unitId": "9b1f6d2e-5c38-4a70-8e94-3d7a2f0c6b15",
         *           "name": "Grupu dzīvoklis",
         *           "serviceType": "group-apartment",
         *           "municipality": "LV0040000",
         *           "places": [
         *             {
         *               "targetGroup": "adults-with-mental-disorders",
         *               "authorised": 16,
         *               "operational": 16,
         *               "occupied": 0,
         *               "reserved": 0,
         *               "waiting": "unknown"
         *             }
         *           ]
         *         }
         *       ],
         *       "enlarges": [
         *         {
         *           "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *           "places": [
         *             {
         *               "targetGroup": "adults-with-mental-disorders",
         *               "authorised": 14,
         *               "operational": 14
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        readonly ProjectCommissioned: {
            /**
             * Format: date
             * @description The first day of its places
             * @example 2026-03-01
             */
            readonly commissionedOn: string;
            readonly enlarges: readonly {
                readonly places: readonly {
                    /** @description A whole number of places or people, or "unknown" */
                    readonly authorised: number | "unknown";
                    /** @description A whole number of places or people, or "unknown" */
                    readonly operational: number | "unknown";
                    /** @enum {string} */
                    readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                }[];
                /** Format: uuid */
                readonly unitId: string;
            }[];
            readonly opens: readonly {
                readonly address?: string;
                /**
                 * @description A point of WGS 84 in Latvia, in degrees with at most six decimals
                 * @example {
                 *       "latitude": 55.875937,
                 *       "longitude": 26.527375
                 *     }
                 */
                readonly coordinates?: {
                    /** @description Degrees north */
                    readonly latitude: number;
                    /** @description Degrees east */
                    readonly longitude: number;
                };
                /** @example LV0002000 */
                readonly municipality: string;
                readonly name: string;
                readonly parish?: string;
                readonly places: readonly {
                    /** @description A whole number of places or people, or "unknown" */
                    readonly authorised: number | "unknown";
                    /** @description A whole number of places or people, or "unknown" */
                    readonly occupied: number | "unknown";
                    /** @description A whole number of places or people, or "unknown" */
                    readonly operational: number | "unknown";
                    /** @description A whole number of places or people, or "unknown" */
                    readonly reserved: number | "unknown";
                    /** @enum {string} */
                    readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                    /**
                     * @description A whole number of places or people, or "unknown"
                     * @default unknown
                     */
                    readonly waiting?: number | "unknown";
                }[];
                readonly provider?: string;
                /**
                 * Format: uuid
                 * @description Under which its provider is registered
                 */
                readonly registration?: string;
                /** @enum {string} */
                readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
                /**
                 * Format: uuid
                 * @description A new UUID, which the unit has from then on
                 */
                readonly unitId: string;
            }[];
            /** Format: uuid */
            readonly projectId: string;
        };
        /**
         * ProjectInvited
         * @example {
         *       "projectId": "2dbe2f1d-edea-56e2-b169-d91db4f9e4c7",
         *       "name": "Group apartments in Preiļi",
         *       "municipality": "0760202",
         *       "programme": "9.3.1.1.",
         *       "round": "2",
         *       "invitedOn": "undocumented"
         *     }
         */
        readonly ProjectInvited: {
            /** @description What the project costs in all, EUR in whole cents */
            readonly amount?: number | "unknown";
            readonly applicant?: string;
            /** @description When its places are expected, as far as it is known */
            readonly expectedOpening?: string;
            readonly invitedOn: string | "undocumented";
            /** @example LV0002000 */
            readonly municipality: string;
            readonly name: string;
            readonly parish?: string;
            /** @description All places of the project, in place of those stated before */
            readonly places?: readonly {
                /** @description Places that the project is to bring */
                readonly places: number | "unknown";
                /** @enum {string} */
                readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
                /** @enum {string} */
                readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            }[];
            /** @description The measure or instrument that pays, such as 9.3.1.1. */
            readonly programme?: string;
            /** Format: uuid */
            readonly projectId: string;
            /** @description The round of the selection */
            readonly round?: string;
        };
        /**
         * ProjectRevised
         * @example {
         *       "projectId": "2c8e5b7a-9d41-4f36-8b02-6e1f3a9c7d54",
         *       "revisedOn": "2020-05-20",
         *       "summary": "Building is late",
         *       "places": [
         *         {
         *           "serviceType": "group-apartment",
         *           "targetGroup": "adults-with-mental-disorders",
         *           "places": 16
         *         }
         *       ],
         *       "expectedOpening": "2022"
         *     }
         */
        readonly ProjectRevised: {
            /** @description What the project costs in all, EUR in whole cents */
            readonly amount?: number | "unknown";
            /** @description When its places are expected, as far as it is known */
            readonly expectedOpening?: string;
            /** @description All places of the project, in place of those stated before */
            readonly places?: readonly {
                /** @description Places that the project is to bring */
                readonly places: number | "unknown";
                /** @enum {string} */
                readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
                /** @enum {string} */
                readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            }[];
            /** Format: uuid */
            readonly projectId: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly revisedOn: string;
            readonly summary?: string;
        };
        /**
         * ProjectSubmitted
         * @example {
         *       "projectId": "2dbe2f1d-edea-56e2-b169-d91db4f9e4c7",
         *       "submittedOn": "undocumented",
         *       "reference": "9.3.1.1./18/I/009",
         *       "amount": 37778400
         *     }
         */
        readonly ProjectSubmitted: {
            /** @description What the project costs in all, EUR in whole cents */
            readonly amount?: number | "unknown";
            /** @description When its places are expected, as far as it is known */
            readonly expectedOpening?: string;
            /** @description All places of the project, in place of those stated before */
            readonly places?: readonly {
                /** @description Places that the project is to bring */
                readonly places: number | "unknown";
                /** @enum {string} */
                readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
                /** @enum {string} */
                readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            }[];
            /** Format: uuid */
            readonly projectId: string;
            /** @description The project's number */
            readonly reference?: string;
            readonly submittedOn: string | "undocumented";
        };
        /**
         * ProviderDeregistered
         * @example {
         *       "registrationId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c04",
         *       "deregisteredOn": "2027-01-01",
         *       "reason": "the service has ended"
         *     }
         */
        readonly ProviderDeregistered: {
            /**
             * Format: date
             * @description The first day without the registration
             * @example 2026-03-01
             */
            readonly deregisteredOn: string;
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** Format: uuid */
            readonly registrationId: string;
        };
        /**
         * ProviderRegistered
         * @example {
         *       "registrationId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c04",
         *       "provider": "Rūķis",
         *       "number": "R-17",
         *       "serviceType": "group-apartment",
         *       "municipality": "LV0001000",
         *       "address": "Liepu iela 1",
         *       "registeredOn": "2021-02-01",
         *       "lapsesOn": "2026-02-01"
         *     }
         */
        readonly ProviderRegistered: {
            readonly address?: string;
            /**
             * @description A point of WGS 84 in Latvia, in degrees with at most six decimals
             * @example {
             *       "latitude": 55.875937,
             *       "longitude": 26.527375
             *     }
             */
            readonly coordinates?: {
                /** @description Degrees north */
                readonly latitude: number;
                /** @description Degrees east */
                readonly longitude: number;
            };
            /**
             * Format: date
             * @description The first day without it, unless it is renewed
             * @example 2026-03-01
             */
            readonly lapsesOn: string;
            /** @example LV0002000 */
            readonly municipality: string;
            /** @description In the register of providers */
            readonly number?: string;
            readonly parish?: string;
            readonly provider: string;
            /**
             * Format: date
             * @description The first day of the registration
             * @example 2026-03-01
             */
            readonly registeredOn: string;
            /** Format: uuid */
            readonly registrationId: string;
            /** @enum {string} */
            readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
        };
        /**
         * RegistrationRenewed
         * @example {
         *       "registrationId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c04",
         *       "renewedOn": "2025-12-01",
         *       "lapsesOn": "2031-02-01"
         *     }
         */
        readonly RegistrationRenewed: {
            /**
             * Format: date
             * @description The first day without it, unless it is renewed
             * @example 2026-03-01
             */
            readonly lapsesOn: string;
            /** Format: uuid */
            readonly registrationId: string;
            /**
             * Format: date
             * @description The day of the decision
             * @example 2026-03-01
             */
            readonly renewedOn: string;
        };
        /**
         * RemedyCompleted
         * @example {
         *       "assessmentId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c06",
         *       "deficiency": "5f0e8a1c-2b3d-4e6f-8a9b-000000000117",
         *       "completedOn": "2022-10-01"
         *     }
         */
        readonly RemedyCompleted: {
            /** Format: uuid */
            readonly assessmentId: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly completedOn: string;
            /**
             * Format: uuid
             * @description The deficiency: the id of the event that recorded it
             */
            readonly deficiency: string;
        };
        /**
         * RemedyPlanAdopted
         * @example {
         *       "assessmentId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c06",
         *       "deficiency": "5f0e8a1c-2b3d-4e6f-8a9b-000000000117",
         *       "what": "rebuild the bathrooms",
         *       "adoptedOn": "2021-12-01",
         *       "dueOn": "2022-12-31"
         *     }
         */
        readonly RemedyPlanAdopted: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly adoptedOn: string;
            /** Format: uuid */
            readonly assessmentId: string;
            /**
             * Format: uuid
             * @description The deficiency: the id of the event that recorded it
             */
            readonly deficiency: string;
            /**
             * Format: date
             * @description The last day to complete it; absent: there is none
             * @example 2026-03-01
             */
            readonly dueOn?: string;
            /** @description What will be done */
            readonly what: string;
        };
        /**
         * ReportWithdrawn
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "eventId": "5f0e8a1c-2b3d-4e6f-8a9b-000000000009",
         *       "reason": "recorded for the wrong unit"
         *     }
         */
        readonly ReportWithdrawn: {
            /** Format: uuid */
            readonly eventId: string;
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * ReservationReleased
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-03-05",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "places": 1
         *     }
         */
        readonly ReservationReleased: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            readonly places: number;
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * SelfAssessmentSubmitted
         * @example {
         *       "assessmentId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c06",
         *       "centre": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "submittedOn": "2021-09-01",
         *       "summary": "most criteria are met"
         *     }
         */
        readonly SelfAssessmentSubmitted: {
            /** Format: uuid */
            readonly assessmentId: string;
            /**
             * Format: uuid
             * @description The service unit of the centre
             */
            readonly centre: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly submittedOn: string;
            readonly summary?: string;
        };
        /**
         * ServiceUnitClosed
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-09-01",
         *       "reason": "nobody lives there any more"
         *     }
         */
        readonly ServiceUnitClosed: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * ServiceUnitConfirmed
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-03-01"
         *     }
         */
        readonly ServiceUnitConfirmed: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * ServiceUnitOpened
         * @example {
         *       "unitId": "f15d2622-e66d-5fd3-9809-565d5ab0b247",
         *       "name": "Filiāle \"Kalkūni\"",
         *       "serviceType": "long-term-care",
         *       "provider": "Valsts sociālās aprūpes centrs \"Latgale\"",
         *       "municipality": "0440200",
         *       "parish": "Kalkūnes pagasts",
         *       "effectiveOn": "2010-01-01",
         *       "places": [
         *         {
         *           "targetGroup": "not-stated",
         *           "authorised": "unknown",
         *           "operational": "unknown",
         *           "occupied": "unknown",
         *           "reserved": "unknown",
         *           "waiting": "unknown"
         *         }
         *       ]
         *     }
         */
        readonly ServiceUnitOpened: {
            readonly address?: string;
            /**
             * @description A point of WGS 84 in Latvia, in degrees with at most six decimals
             * @example {
             *       "latitude": 55.875937,
             *       "longitude": 26.527375
             *     }
             */
            readonly coordinates?: {
                /** @description Degrees north */
                readonly latitude: number;
                /** @description Degrees east */
                readonly longitude: number;
            };
            readonly effectiveOn: string | "undocumented";
            /** @example LV0002000 */
            readonly municipality: string;
            readonly name: string;
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            readonly parish?: string;
            readonly places: readonly {
                /** @description A whole number of places or people, or "unknown" */
                readonly authorised: number | "unknown";
                /** @description A whole number of places or people, or "unknown" */
                readonly occupied: number | "unknown";
                /** @description A whole number of places or people, or "unknown" */
                readonly operational: number | "unknown";
                /** @description A whole number of places or people, or "unknown" */
                readonly reserved: number | "unknown";
                /** @enum {string} */
                readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /**
                 * @description A whole number of places or people, or "unknown"
                 * @default unknown
                 */
                readonly waiting?: number | "unknown";
            }[];
            readonly provider?: string;
            /**
             * Format: uuid
             * @description Under which its provider is registered
             */
            readonly registration?: string;
            /** @enum {string} */
            readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * ServiceUnitOpeningCorrected
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-01-02",
         *       "serviceType": "group-apartment",
         *       "provider": "SIA Liepas",
         *       "reason": "the day of the contract was taken for that of the opening"
         *     }
         */
        readonly ServiceUnitOpeningCorrected: {
            /** @description The first day in truth; "undocumented" when no source states it */
            readonly effectiveOn?: string | "undocumented";
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            readonly provider?: string;
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            /** Format: uuid */
            readonly registration?: string;
            /** @enum {string} */
            readonly serviceType?: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * ServiceUnitRelocated
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-07-01",
         *       "municipality": "LV0043000",
         *       "parish": "Viļāni",
         *       "address": "Rīgas iela 2"
         *     }
         */
        readonly ServiceUnitRelocated: {
            readonly address?: string;
            /**
             * @description A point of WGS 84 in Latvia, in degrees with at most six decimals
             * @example {
             *       "latitude": 55.875937,
             *       "longitude": 26.527375
             *     }
             */
            readonly coordinates?: {
                /** @description Degrees north */
                readonly latitude: number;
                /** @description Degrees east */
                readonly longitude: number;
            };
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @example LV0002000 */
            readonly municipality: string;
            readonly parish?: string;
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * ServiceUnitRenamed
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-07-01",
         *       "name": "Ozoli"
         *     }
         */
        readonly ServiceUnitRenamed: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            readonly name: string;
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * ServiceUnitReopened
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-10-01",
         *       "places": [
         *         {
         *           "targetGroup": "adults-with-mental-disorders",
         *           "authorised": 24,
         *           "operational": 20,
         *           "occupied": 10,
         *           "reserved": 0,
         *           "waiting": "unknown"
         *         }
         *       ]
         *     }
         */
        readonly ServiceUnitReopened: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            readonly places: readonly {
                /** @description A whole number of places or people, or "unknown" */
                readonly authorised: number | "unknown";
                /** @description A whole number of places or people, or "unknown" */
                readonly occupied: number | "unknown";
                /** @description A whole number of places or people, or "unknown" */
                readonly operational: number | "unknown";
                /** @description A whole number of places or people, or "unknown" */
                readonly reserved: number | "unknown";
                /** @enum {string} */
                readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /**
                 * @description A whole number of places or people, or "unknown"
                 * @default unknown
                 */
                readonly waiting?: number | "unknown";
            }[];
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * ServiceUnitResumed
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-06-01"
         *     }
         */
        readonly ServiceUnitResumed: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description States that there are more people than places, and why */
            readonly overrun?: {
                /** @description Why, in words; nothing about persons */
                readonly reason: string;
            };
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * ServiceUnitSuspended
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-05-01",
         *       "reason": "the roof is repaired"
         *     }
         */
        readonly ServiceUnitSuspended: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description Why, in words; nothing about persons */
            readonly reason?: string;
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * TerritoriesMerged
         * @example {
         *       "changeId": "2b7d6c1e-9f04-4a58-8d3b-6e1f0a7c5d22",
         *       "predecessors": [
         *         "LV0038000",
         *         "LV0055000"
         *       ],
         *       "successor": {
         *         "code": "LV0038001",
         *         "name": "Madonas novads",
         *         "planningRegion": "Vidzeme"
         *       },
         *       "effectiveOn": "2025-07-01",
         *       "basis": {
         *         "title": "Administratīvo teritoriju un apdzīvoto vietu likums",
         *         "publisher": "Saeima",
         *         "date": "2020-06-10"
         *       }
         *     }
         */
        readonly TerritoriesMerged: {
            /** @description The law, judgment or decision that orders it */
            readonly basis: {
                /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
                readonly date?: string;
                readonly publisher: string;
                /** @description Where in it, or its number */
                readonly reference?: string;
                readonly title: string;
            };
            /** Format: uuid */
            readonly changeId: string;
            /**
             * Format: date
             * @description The first day without the predecessors
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description Those that end */
            readonly predecessors: readonly string[];
            /** @description With name and planningRegion where the code is new */
            readonly successor: {
                /** @example LV0002000 */
                readonly code: string;
                readonly name?: string;
                readonly planningRegion?: string;
            };
        };
        /**
         * TerritoryCreated
         * @example {
         *       "changeId": "2b7d6c1e-9f04-4a58-8d3b-6e1f0a7c5d22",
         *       "code": "LV0099000",
         *       "name": "Parauga novads",
         *       "planningRegion": "Zemgale",
         *       "effectiveOn": "2027-01-01",
         *       "parishes": [
         *         "Parauga pagasts"
         *       ],
         *       "basis": {
         *         "title": "Administratīvo teritoriju un apdzīvoto vietu likums",
         *         "publisher": "Saeima",
         *         "date": "2020-06-10"
         *       }
         *     }
         */
        readonly TerritoryCreated: {
            /** @description The law, judgment or decision that orders it */
            readonly basis?: {
                /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
                readonly date?: string;
                readonly publisher: string;
                /** @description Where in it, or its number */
                readonly reference?: string;
                readonly title: string;
            };
            /** Format: uuid */
            readonly changeId: string;
            /** @example LV0002000 */
            readonly code: string;
            /** @description The first day; "undocumented": before all that is recorded */
            readonly effectiveOn: string | "undocumented";
            readonly name: string;
            readonly parishes?: readonly string[];
            readonly planningRegion: string;
        };
        /**
         * TerritoryRenamed
         * @example {
         *       "changeId": "2b7d6c1e-9f04-4a58-8d3b-6e1f0a7c5d22",
         *       "code": "LV0002000",
         *       "name": "Daugavpils valstspilsēta",
         *       "effectiveOn": "2026-03-01",
         *       "basis": {
         *         "title": "Administratīvo teritoriju un apdzīvoto vietu likums",
         *         "publisher": "Saeima",
         *         "date": "2020-06-10"
         *       }
         *     }
         */
        readonly TerritoryRenamed: {
            /** @description The law, judgment or decision that orders it */
            readonly basis?: {
                /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
                readonly date?: string;
                readonly publisher: string;
                /** @description Where in it, or its number */
                readonly reference?: string;
                readonly title: string;
            };
            /** Format: uuid */
            readonly changeId: string;
            /** @example LV0002000 */
            readonly code: string;
            /**
             * Format: date
             * @description The first day under this name
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            readonly name: string;
        };
        /**
         * TerritorySplit
         * @example {
         *       "changeId": "2b7d6c1e-9f04-4a58-8d3b-6e1f0a7c5d22",
         *       "code": "0604300",
         *       "parts": [
         *         {
         *           "successor": {
         *             "code": "LV0042000"
         *           },
         *           "parishes": [
         *             "Aglonas pagasts"
         *           ]
         *         },
         *         {
         *           "successor": {
         *             "code": "LV0032000"
         *           },
         *           "parishes": [
         *             "Grāveru pagasts",
         *             "Kastuļinas pagasts",
         *             "Šķeltovas pagasts"
         *           ]
         *         }
         *       ],
         *       "effectiveOn": "2021-07-01",
         *       "basis": {
         *         "title": "Administratīvo teritoriju un apdzīvoto vietu likums",
         *         "publisher": "Saeima",
         *         "date": "2020-06-10"
         *       }
         *     }
         */
        readonly TerritorySplit: {
            /** @description The law, judgment or decision that orders it */
            readonly basis: {
                /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
                readonly date?: string;
                readonly publisher: string;
                /** @description Where in it, or its number */
                readonly reference?: string;
                readonly title: string;
            };
            /** Format: uuid */
            readonly changeId: string;
            /**
             * @description The one that ends
             * @example LV0002000
             */
            readonly code: string;
            /**
             * Format: date
             * @description The first day without it
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            /** @description The larger part first: what is not told apart by parish is counted there */
            readonly parts: readonly {
                readonly parishes: readonly string[];
                /** @description With name and planningRegion where the code is new */
                readonly successor: {
                    /** @example LV0002000 */
                    readonly code: string;
                    readonly name?: string;
                    readonly planningRegion?: string;
                };
            }[];
        };
        /**
         * UnitCostCorrected
         * @example {
         *       "methodologyId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c02",
         *       "serviceType": "group-apartment",
         *       "per": "person-month",
         *       "validFrom": "2021-01-01",
         *       "cents": 101000,
         *       "reason": "two digits were exchanged"
         *     }
         */
        readonly UnitCostCorrected: {
            /**
             * @description EUR in whole cents: 1234 is EUR 12.34
             * @example 123400
             */
            readonly cents: number;
            /** Format: uuid */
            readonly methodologyId: string;
            /** @enum {string} */
            readonly per: "person-hour" | "person-day" | "person-month" | "person-year";
            /** @description Why, in words; nothing about persons */
            readonly reason: string;
            /** @enum {string} */
            readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
            /** @description The first day; "undocumented" when no source states it: valid on every day before the next */
            readonly validFrom: string | "undocumented";
        };
        /**
         * UnitCostSet
         * @example {
         *       "methodologyId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c02",
         *       "serviceType": "group-apartment",
         *       "per": "person-month",
         *       "validFrom": "2021-01-01",
         *       "cents": 100000
         *     }
         */
        readonly UnitCostSet: {
            /**
             * @description EUR in whole cents: 1234 is EUR 12.34
             * @example 123400
             */
            readonly cents: number;
            /** Format: uuid */
            readonly methodologyId: string;
            /** @enum {string} */
            readonly per: "person-hour" | "person-day" | "person-month" | "person-year";
            /** @enum {string} */
            readonly serviceType: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
            /** @description The first day; "undocumented" when no source states it: valid on every day before the next */
            readonly validFrom: string | "undocumented";
        };
        /**
         * UnregisteredProviderReported
         * @example {
         *       "reportId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c05",
         *       "provider": "Mājas siltums",
         *       "serviceType": "home-care",
         *       "municipality": "LV0001000",
         *       "reportedOn": "2021-05-04"
         *     }
         */
        readonly UnregisteredProviderReported: {
            readonly address?: string;
            /**
             * @description A point of WGS 84 in Latvia, in degrees with at most six decimals
             * @example {
             *       "latitude": 55.875937,
             *       "longitude": 26.527375
             *     }
             */
            readonly coordinates?: {
                /** @description Degrees north */
                readonly latitude: number;
                /** @description Degrees east */
                readonly longitude: number;
            };
            /** @example LV0002000 */
            readonly municipality: string;
            readonly parish?: string;
            /** @description The organisation; nothing about persons */
            readonly provider: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly reportedOn: string;
            /** Format: uuid */
            readonly reportId: string;
            /**
             * @description Absent when it is not known
             * @enum {string}
             */
            readonly serviceType?: "group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre";
        };
        /**
         * UnregisteredProviderResolved
         * @example {
         *       "reportId": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c05",
         *       "resolvedOn": "2021-08-01",
         *       "outcome": "registered",
         *       "registration": "9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c04",
         *       "note": "it has a registration now"
         *     }
         */
        readonly UnregisteredProviderResolved: {
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
            /** Format: uuid */
            readonly reportId: string;
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly resolvedOn: string;
        };
        /**
         * WaitingListJoined
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-03-06",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "people": 3
         *     }
         */
        readonly WaitingListJoined: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            readonly people: number;
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            /** Format: uuid */
            readonly unitId: string;
        };
        /**
         * WaitingListLeft
         * @example {
         *       "unitId": "7d4c1f0e-3a56-4b8f-9b1e-0c5a2f6d9e11",
         *       "effectiveOn": "2020-03-07",
         *       "targetGroup": "adults-with-mental-disorders",
         *       "people": 1
         *     }
         */
        readonly WaitingListLeft: {
            /**
             * Format: date
             * @description A calendar date (Europe/Riga), YYYY-MM-DD
             * @example 2026-03-01
             */
            readonly effectiveOn: string;
            readonly people: number;
            /** @enum {string} */
            readonly targetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
            /** Format: uuid */
            readonly unitId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
