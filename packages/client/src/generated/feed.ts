// Made by `pnpm client-types` from what the services say of themselves.

export interface paths {
    "/v1/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the feed and its webhooks send, as AsyncAPI 3.1
         * @description To read it as a page, see /v1/asyncapi.
         */
        get: operations["getAsyncApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is on record, then everything new
         * @description Each event as CloudEvents 1.0 has it, in the order of the log, at least once, each with the same id whenever it comes. By Accept:
         *
         *     - **text/event-stream**: a stream; the id of each event is its cursor, so that a browser goes on from there by itself (Last-Event-ID).
         *     - **application/jsonl**: the same stream, a CloudEvent a line. `feed.progress` and `feed.end` are the feed's own.
         *     - **application/cloudevents-batch+json** (the default): pages. A full one has the same events for ever, and may be kept for a day where its address has a cursor; `Link` leads to the next and to the one before.
         *
         *     A filter works here, not at the client; while it lets nothing pass, the stream says how far it has come. A stream is never silent for long, and ends in order after an hour at most, with a place to go on from. A place that the log does not have is refused before anything is sent, with the address of the snapshot.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every type of event, in every version
         * @description Events come in the newest version of their type. A version only ever gets fields that may be left out; all else is a new version, and the schema of the one before is kept for a year at least.
         */
        get: operations["listSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/{type}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the data of such events are
         * @description JSON Schema 2020-12, with an example. Of a superseded version the headers Deprecation (RFC 9745) and Sunset (RFC 8594) say since when it is, and how long it is kept; Link leads to the next.
         */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state at a place in the log, to go on from there
         * @description JSON Lines, made while they are sent:
         *
         *     1. `{"kind":"snapshot",…}`: where it is taken (`cursor`, `position`), of which `log`, how many `lines` follow, and the `fingerprint` that the view of capacity has there (null where that has gone on since).
         *     2. `{"kind":"thing","line":1,…}` for each unit, order, plan, project and all else: its `state` on the day on which the last event was recorded, as known then, and its `facts`, all events of its stream without their envelopes, in the newest shape. What depends on late knowledge, such as a report that comes after others and was known before them, can only be worked out from the facts, so they are all here.
         *     3. `{"kind":"end","lines":…}`: without it, the snapshot is not whole.
         *
         *     Facts of different things are in the order of the log by `position`, a number of any length. Follow the events after `cursor`, and both together are what the log holds: no more and no less.
         *
         *     The snapshot at a place is always of the same facts, in the shape that the release writes them in. A transfer that breaks off goes on with `?at=<cursor>&line=<number>`.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All subscriptions and how they stand; a page of it in a browser */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Have events sent to an address as they are recorded
         * @description Each event is sent by POST as one CloudEvent in the JSON format, signed by Standard Webhooks. It is sent until the receiver answers 2xx, by the schedule of Standard Webhooks over three days, under one webhook-id and signed afresh each time: at least once, so keep the ids that you have seen. Events of one stream come in order. Under an Idempotency-Key the same request gives its first answer again, with the secret, until the subscription is deleted.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One subscription and how it stands; a page of it in a browser */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        /** Delete a subscription, with its log of deliveries */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        /**
         * Change the address, the description or the filter
         * @description What waits is sent to a new address at once. A new filter counts for what has not been looked through yet.
         */
        patch: operations["changeSubscription"];
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last attempts to deliver events, the newest first
         * @description The last 1,000 are kept.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again what comes after a cursor
         * @description What waits is forgotten, and found again where it comes after the cursor; to leave something out, name a cursor behind it. Events have the webhook-id that they had.
         */
        post: operations["replaySubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/retiring-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign no more with the old key */
        delete: operations["retireKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign with a new key, and for a while with the old one too */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enable or disable a subscription
         * @description Nothing is lost while it is not enabled. Enabled, it goes on with what waits, as if that had not been tried.
         */
        put: operations["enableOrDisableSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one request that is about no event, and tell what comes of it
         * @description Its type is webhook.test. It is signed as events are, sent once, and in no log of deliveries.
         */
        post: operations["testSubscription"];
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
        /**
         * @example {
         *       "description": "Moved to the new office"
         *     }
         */
        ChangeOfSubscription: {
            /** @description For whoever looks at the list */
            description?: string | null;
            filter?: components["schemas"]["EventFilter"];
            /** @description Where events are sent to, by POST: https, and on the public internet */
            url?: string;
        };
        /** @description CloudEvents 1.0, JSON format */
        CloudEvent: {
            /** @description Go on behind it with after=, or Last-Event-ID */
            cursor: string;
            data: {
                [key: string]: unknown;
            };
            /** @constant */
            datacontenttype: "application/json";
            /**
             * Format: uri
             * @description Left out where this release cannot read the event
             */
            dataschema?: string;
            dataversion?: string;
            /** @description The day that it is about: of an order, an approval or a scheduled merger that of the act */
            effectiveon?: string;
            /**
             * Format: uuid
             * @description The same whenever the event comes, in whatever store the log is
             */
            id: string;
            /**
             * Format: date-time
             * @description Since when it was known; a source may prove it earlier
             */
            knownsince: string;
            /** @description The id of the document that proves it */
            provenby?: string;
            /** Format: date-time */
            recordedtime: string;
            /** @description Its number in its stream, from 0 */
            revision: number;
            /** @description Its number in the log, padded: text order is log order */
            sequence: string;
            /** @description Names this log, and no other */
            source: string;
            /** @constant */
            specversion: "1.0";
            /** @description The stream: what the event happened to */
            subject: string;
            /** @description Whom: named by it, else by its stream or units */
            targetgroups?: string;
            /** @description Where: all that it, its stream and its units were ever said to be in by then, a move to come or withdrawn included; by commas */
            territories?: string;
            /**
             * Format: date-time
             * @description When it was recorded
             */
            time: string;
            type: string;
            /** @description Ids of units that it names, else those that its stream has named; by commas */
            units?: string;
        };
        /** @description One attempt to deliver an event */
        Delivery: {
            /** Format: date-time */
            at: string;
            /** @description From 1 */
            attempt: number;
            /** @description What went wrong, or the beginning of what it said */
            detail: string | null;
            /** @description The webhook-id of the request */
            eventId: string;
            nextAttemptAt: string | null;
            /** @enum {string} */
            outcome: "delivered" | "gone" | "failed" | "timeout" | "refused-address";
            /** @description What the receiver answered */
            status: number | null;
            stream: string;
            tookMs: number;
            type: string;
        };
        /** @description Events that each field lets pass by any of its values; {} lets all pass */
        EventFilter: {
            /** @description What the events are of, such as serviceUnits */
            category?: ("serviceUnits" | "closureOrders" | "infrastructureProjects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregisteredProviders" | "careCentreAssessments" | "territories")[];
            /** @description Ids of documents that prove events */
            source?: string[];
            targetGroup?: components["schemas"]["TargetGroup"][];
            /** @description ATVK codes of any time, with what they were made of and what they became; planning regions by their names, the country as LV */
            territory?: string[];
            /** @description Types of events */
            type?: ("ServiceUnitOpened" | "ServiceUnitOpeningCorrected" | "ServiceUnitReopened" | "PlacesAuthorised" | "OperationalPlacesSet" | "CountCorrected" | "ServiceUnitConfirmed" | "ServiceUnitSuspended" | "ServiceUnitResumed" | "ServiceUnitRelocated" | "ServiceUnitRenamed" | "ServiceUnitClosed" | "ReportWithdrawn" | "PlaceFilled" | "PlaceVacated" | "PlaceReserved" | "ReservationReleased" | "WaitingListJoined" | "WaitingListLeft" | "PlacesCounted" | "ClosureOrderIssued" | "ClosureOrderAmended" | "ClosureOrderRevoked" | "ClosureOrderReviewed" | "ClosureOrderCarriedOut" | "ProjectInvited" | "ProjectSubmitted" | "ProjectApproved" | "ProjectRevised" | "ProjectBuildingStarted" | "ProjectCommissioned" | "ProjectCancelled" | "PlanDrafted" | "PlanConsulted" | "PlanApproved" | "PlanTargetsSet" | "PlanAmended" | "PlanLapsed" | "NeedsRecorded" | "NeedsCorrected" | "IndicatorDefined" | "IndicatorReported" | "IndicatorReportCorrected" | "IndicatorTargetStated" | "AgreementSigned" | "CommitmentMade" | "CommitmentFulfilled" | "CommitmentLapsed" | "MethodologyPublished" | "UnitCostSet" | "UnitCostCorrected" | "CompensationPaid" | "CompensationCorrected" | "ProviderRegistered" | "RegistrationRenewed" | "ProviderDeregistered" | "UnregisteredProviderReported" | "UnregisteredProviderResolved" | "AssessmentRequested" | "SelfAssessmentSubmitted" | "DeficiencyRecorded" | "RemedyPlanAdopted" | "RemedyCompleted" | "TerritoryCreated" | "TerritoryRenamed" | "TerritoriesMerged" | "MergerScheduled" | "MergerBlocked" | "TerritorySplit" | "PopulationCounted")[];
            /** @description Ids of service units */
            unit?: string[];
        };
        NewSubscriptionInput: {
            /** @description Send what comes after this cursor. Default: what is recorded from now on. */
            after?: string;
            /** @description For whoever looks at the list */
            description?: string | null;
            /** @default {} */
            filter?: components["schemas"]["EventFilter"];
            /**
             * @description v1: HMAC-SHA256 with a secret that both know. v1a: Ed25519, verified by the public key that the subscription tells.
             * @default v1
             * @enum {string}
             */
            scheme?: "v1" | "v1a";
            /** @description Of v1: 24 to 64 random bytes in base64, with or without whsec_. Default: one is made. */
            secret?: string;
            /** @description Where events are sent to, by POST: https, and on the public internet */
            url: string;
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
        Replay: {
            /** @description Neither: the end of the log, as it was when it was begun */
            asked: {
                position?: string;
                recordedAt?: string;
            };
            /** Format: date-time */
            begunAt: string;
            endedAt: string | null;
            endsUnwatched: boolean;
            /** @description Why it was not worked out */
            failure: string | null;
            /** @description The same for the same events, however often, and in whatever store */
            fingerprint: string | null;
            /** @description How much of the way is done, from 0 to 1 */
            fraction: number;
            /** @description Events taken in so far */
            handled: number;
            id: string;
            /** @description Then it is removed, if not before */
            keptUntil: string | null;
            /** @description The position that it is of, once it is done */
            position: string | null;
            /** @description Tells how far it is, as events (SSE) */
            progress: string;
            /** @description Every question of capacity and history, behind this address, once it is done */
            questions: string;
            /** @description Where its clock stands: when the last event in it was recorded, or as asked */
            recordedAt: string | null;
            /** @description Events that could not be applied, and do not count */
            setAside: number | null;
            /** @enum {string} */
            status: "running" | "done" | "failed";
        };
        RotationOfKeyInput: {
            /**
             * @description So long requests are signed with the old key as well
             * @default 24
             */
            retireAfterHours?: number;
            /**
             * @description v1: HMAC-SHA256 with a secret that both know. v1a: Ed25519, verified by the public key that the subscription tells.
             * @default v1
             * @enum {string}
             */
            scheme?: "v1" | "v1a";
            /** @description Of v1: 24 to 64 random bytes in base64, with or without whsec_. Default: one is made. */
            secret?: string;
        };
        SchemaOfEvents: {
            /** @description What such events are of */
            category: string;
            /** @description Since it was released, the oldest first */
            changes: {
                /** Format: date */
                on: string;
                what: string;
            }[];
            /**
             * Format: date
             * @description Where it is superseded: at least so long
             */
            keptUntil?: string;
            /** @description Its address, which events name in dataschema */
            schema: string;
            /** @description The version that events come in today */
            supersededBy?: number;
            type: string;
            version: number;
        };
        /** @description A key without its secret */
        SigningKey: {
            /** Format: date-time */
            madeAt: string;
            /** @description Of v1a: verify with it. whpk_ and standard base64. */
            publicKey: string | null;
            /** @description From then on nothing is signed with it */
            retiresAt: string | null;
            /** @enum {string} */
            scheme: "v1" | "v1a";
        };
        Subscription: {
            /** @description How many events lie between cursor and logEnd, not looked through yet; null while that is not known */
            behind: number | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The log has been looked through up to here */
            cursor: string;
            description: string | null;
            /** @description The first failure since it last accepted something */
            failingSince: string | null;
            filter: components["schemas"]["EventFilter"];
            /** @description Of those: refused ones that are due again later, and what waits behind them in their streams. Others are sent meanwhile; once 10000 wait, nothing more is read for this subscription */
            heldBack: number;
            /** Format: uuid */
            id: string;
            /** @description Each request is signed by all of them, the newest first */
            keys: components["schemas"]["SigningKey"][];
            lastDeliveredAt: string | null;
            /** @description The end of the log; null while it cannot be read, and where the subscription is just made */
            logEnd: string | null;
            /** @description What this server lets receivers be that others do not: for development */
            notice: string | null;
            /** @description When the first of them was recorded */
            oldestWaiting: string | null;
            /** @description The receiver is left alone until then */
            restsUntil: string | null;
            state: components["schemas"]["SubscriptionState"];
            /** @description Without its query */
            url: string;
            /** @description Events before that which its receiver has not accepted yet */
            waiting: number;
            /** @description Nothing more is read until its receiver accepts some of what waits */
            waitsForRoom: boolean;
        };
        /** @description While it is not enabled nothing is sent, and nothing is lost. */
        SubscriptionState: {
            detail: string | null;
            since: string | null;
            /** @enum {string} */
            status: "enabled" | "disabled" | "paused";
            /** @description gone: it has answered 410. attempts-used-up: an event was accepted at none of its attempts. another-log: the log does not hold the cursor; replay from one that it holds. */
            why: ("asked" | "gone" | "attempts-used-up" | "another-log") | null;
        };
        SubscriptionWithSecret: {
            /** @description How many events lie between cursor and logEnd, not looked through yet; null while that is not known */
            behind: number | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The log has been looked through up to here */
            cursor: string;
            description: string | null;
            /** @description The first failure since it last accepted something */
            failingSince: string | null;
            filter: components["schemas"]["EventFilter"];
            /** @description Of those: refused ones that are due again later, and what waits behind them in their streams. Others are sent meanwhile; once 10000 wait, nothing more is read for this subscription */
            heldBack: number;
            /** Format: uuid */
            id: string;
            /** @description Each request is signed by all of them, the newest first */
            keys: components["schemas"]["SigningKey"][];
            lastDeliveredAt: string | null;
            /** @description The end of the log; null while it cannot be read, and where the subscription is just made */
            logEnd: string | null;
            /** @description What this server lets receivers be that others do not: for development */
            notice: string | null;
            /** @description When the first of them was recorded */
            oldestWaiting: string | null;
            /** @description The receiver is left alone until then */
            restsUntil: string | null;
            /** @description Keep it: no other request is told it. Null where you gave it yourself, and for v1a. */
            secret: string | null;
            state: components["schemas"]["SubscriptionState"];
            /** @description Without its query */
            url: string;
            /** @description Events before that which its receiver has not accepted yet */
            waiting: number;
            /** @description Nothing more is read until its receiver accepts some of what waits */
            waitsForRoom: boolean;
        };
        /** @enum {string} */
        TargetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
        TestOfSubscription: {
            detail: string | null;
            /** @enum {string} */
            outcome: "delivered" | "failed" | "timeout" | "refused-address" | "unreachable";
            status: number | null;
            /** @description As the request had it */
            webhookId: string;
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
        /**
         * @example {
         *       "status": "disabled"
         *     }
         */
        WantedState: {
            /** @enum {string} */
            status: "enabled" | "disabled";
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
    getAsyncApi: {
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
                        asyncapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Go on behind this place: the cursor of an event or of a snapshot, or a position as a write or a snapshot has answered it; 0 is the beginning, which is also meant without it. A position cannot show which log it is of, so keep cursors */
                after?: string;
                /** @description Pages only: the last events before this place, as the link prev has it */
                before?: string;
                /** @description What the events are of, such as serviceUnits */
                category?: ("serviceUnits" | "closureOrders" | "infrastructureProjects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregisteredProviders" | "careCentreAssessments" | "territories")[];
                /** @description Streams only. false: end where the log ended when it was asked. Default: true */
                follow?: "true" | "false";
                /** @description Pages only: how many events a full page has. Default: 200 */
                limit?: number;
                /** @description What was recorded at this instant or later; of a date, its start in Europe/Riga */
                since?: string;
                /** @description Ids of documents that prove events */
                source?: string[];
                /** @description What is about any of these */
                targetGroup?: ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated")[];
                /** @description ATVK codes of any time: what is about these municipalities, what they were made of and what they became. A planning region by its name, or the country as LV: what names it. What nobody knows is refused */
                territory?: string[];
                /** @description Types of events, separated by commas */
                type?: ("ServiceUnitOpened" | "ServiceUnitOpeningCorrected" | "ServiceUnitReopened" | "PlacesAuthorised" | "OperationalPlacesSet" | "CountCorrected" | "ServiceUnitConfirmed" | "ServiceUnitSuspended" | "ServiceUnitResumed" | "ServiceUnitRelocated" | "ServiceUnitRenamed" | "ServiceUnitClosed" | "ReportWithdrawn" | "PlaceFilled" | "PlaceVacated" | "PlaceReserved" | "ReservationReleased" | "WaitingListJoined" | "WaitingListLeft" | "PlacesCounted" | "ClosureOrderIssued" | "ClosureOrderAmended" | "ClosureOrderRevoked" | "ClosureOrderReviewed" | "ClosureOrderCarriedOut" | "ProjectInvited" | "ProjectSubmitted" | "ProjectApproved" | "ProjectRevised" | "ProjectBuildingStarted" | "ProjectCommissioned" | "ProjectCancelled" | "PlanDrafted" | "PlanConsulted" | "PlanApproved" | "PlanTargetsSet" | "PlanAmended" | "PlanLapsed" | "NeedsRecorded" | "NeedsCorrected" | "IndicatorDefined" | "IndicatorReported" | "IndicatorReportCorrected" | "IndicatorTargetStated" | "AgreementSigned" | "CommitmentMade" | "CommitmentFulfilled" | "CommitmentLapsed" | "MethodologyPublished" | "UnitCostSet" | "UnitCostCorrected" | "CompensationPaid" | "CompensationCorrected" | "ProviderRegistered" | "RegistrationRenewed" | "ProviderDeregistered" | "UnregisteredProviderReported" | "UnregisteredProviderResolved" | "AssessmentRequested" | "SelfAssessmentSubmitted" | "DeficiencyRecorded" | "RemedyPlanAdopted" | "RemedyCompleted" | "TerritoryCreated" | "TerritoryRenamed" | "TerritoriesMerged" | "MergerScheduled" | "MergerBlocked" | "TerritorySplit" | "PopulationCounted")[];
                /** @description Ids of service units */
                unit?: string[];
                /** @description What was recorded at this instant or before; of a date, its end in Europe/Riga. A stream then ends, in order */
                until?: string;
            };
            header?: {
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
                /** @description Streams only: go on behind this event; counts before after */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events in the order of the log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/cloudevents-batch+json": components["schemas"]["CloudEvent"][];
                    "application/jsonl": string;
                    "text/event-stream": string;
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
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listSchemas: {
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
                        schemas: components["schemas"]["SchemaOfEvents"][];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JSON Schema */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        [key: string]: unknown;
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
    getSnapshot: {
        parameters: {
            query?: {
                /** @description The state at this place: the cursor of a snapshot or of an event. Default: now */
                at?: string;
                /** @description Go on with this line of the snapshot at that place */
                line?: number;
            };
            header?: {
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A thing a line, between a line about the snapshot and one that ends it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
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
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listSubscriptions: {
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
                        subscriptions: components["schemas"]["Subscription"][];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    createSubscription: {
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
                "application/json": components["schemas"]["NewSubscriptionInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionWithSecret"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriptionId: string;
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
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    changeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOfSubscription"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
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
    listDeliveries: {
        parameters: {
            query?: {
                /** @description From the Link of the page before */
                cursor?: string;
                /** @description How many a page has. Default: 50 */
                limit?: number;
                /** @description Only what was not delivered */
                outcome?: "failed";
            };
            header?: never;
            path: {
                subscriptionId: string;
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
                        deliveries: components["schemas"]["Delivery"][];
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
    replaySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Replay"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    retireKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriptionId: string;
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
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotationOfKeyInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionWithSecret"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    enableOrDisableSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedState"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    testSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriptionId: string;
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
                    "application/json": components["schemas"]["TestOfSubscription"];
                };
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
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
