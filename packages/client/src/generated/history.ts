// Made by `pnpm client-types` from what the services say of themselves.

export interface paths {
    "/v1/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases of all facts as tables, for DuckDB, Python, R and spreadsheets
         * @description A release has one table of every number of capacity, and one of each capability, each with the days and the instants between which it holds. Its files never change. The last ten are kept.
         */
        get: operations["listDatasets"];
        put?: never;
        /**
         * Make a release of what is known now
         * @description It is made beside everything else; GET /v1/datasets tells how far it is. Where one is being made already, that is the one. On a day on which nothing was recorded since the last one, it is the last one.
         */
        post: operations["makeDatasets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/{release}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a release
         * @description The descriptor is datapackage.json (Data Package 2.0). A release never changes; latest in the place of its id means the newest, and Content-Location says which that is. Parts may be asked for (Range), so that a reader of Parquet fetches only the row groups it needs.
         */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs between two points of both clocks, and why
         * @description From one day and one knowledge (fromValidAt, fromKnownAt) to another (validAt, knownAt). Every difference belongs to one change, and all changes of a group add up to its difference. What became known of the first day is corrected-later, or expected-otherwise where that day was still to come; everything else happened on a day between, as known at the second point.
         */
        get: operations["getDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/{capability}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which plans, orders, projects and the like differ between two points
         * @description What was added, ended, corrected or amended, field by field, with the events behind it.
         */
        get: operations["getRegisterDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The units and events behind what differs between two points
         * @description The same points and filters as /v1/diff, a page of units at a time: each day on which something of a unit changed, why, by how much, and the events behind it. What moves by reform is not among it: no event of a unit is behind that.
         */
        get: operations["listDiffUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a number of places is what it is
         * @description Takes what a question about capacity takes, and answers of one number which units it is made of, on which days it came about in each, and by which events, orders and sources. All parts add up to the number.
         */
        get: operations["explainNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explain/{capability}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a plan, an order, a unit or the like stands as it does
         * @description The events known of it, in order, what each made of it, and their sources.
         */
        get: operations["explainStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All scenarios: those made from the log at hand, then those that are kept */
        get: operations["listScenarios"];
        put?: never;
        /**
         * What if: leave out events or streams, and add commands
         * @description Added commands, and recorded events that come after what is left out or added, are decided on by the rules of the registry on the past that they then have; what can no longer be is listed with its refusal, and left out. Nothing is written to the log. The scenario is shared by its address.
         */
        post: operations["createScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{scenarioId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One scenario: what it changes, what can no longer be, and where it stands */
        get: operations["getScenario"];
        put?: never;
        post?: never;
        /** Delete a scenario */
        delete: operations["deleteScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{scenarioId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places in a scenario, beside its baseline, and the difference
         * @description The baseline is the log up to the position of the scenario, as it was recorded.
         */
        get: operations["compareScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{scenarioId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a scenario under another name */
        post: operations["copyScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{scenarioId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a scenario along to the end of the log
         * @description Everything in it is decided on anew by what has been recorded since.
         */
        post: operations["moveScenarioAlong"];
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
        AddedCommand: {
            /** @description The operationId of the command in the documentation of the registry */
            act: string;
            /** @description As the registry takes it */
            body: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description What it acts on; of what it creates, the id that it is to have
             */
            id?: string;
            /** @description Since when it is as if it had been known, and recorded. Default: the knownAt of the base. */
            knownSince?: components["schemas"]["KnownSince"];
        };
        /**
         * Format: date
         * @description A calendar date (Europe/Riga), YYYY-MM-DD
         * @example 2026-03-01
         */
        CalendarDate: string;
        CannotBe: {
            /** @description Which of the added commands cannot be, from 0 */
            added: number | null;
            /** @description A recorded event that can no longer be; it is left out as well */
            event: {
                id: string;
                stream: string;
                type: string;
            } | null;
            refusal: {
                /** @description As the registry names it */
                code: string;
                conflictsWith: string | null;
                firstDay: components["schemas"]["CalendarDate"] | null;
                /** @description The field at fault in the command */
                pointer: string | null;
            };
        };
        Change: {
            /**
             * @description Each described in services/history/README.md
             * @enum {string}
             */
            change: "opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise";
            /** @description The address of the units and events behind it, where a filter can name the group */
            events?: string;
            /** @description Of what is known; see unitsWithUnknown for what is not */
            places: {
                [key: string]: number;
            };
            unconfirmedClosures?: number;
            /** @description Units that operate */
            units?: number;
            /** @description Of how many units a measure is not known */
            unitsWithUnknown: {
                [key: string]: number;
            };
        };
        ComparedNumbers: {
            places: {
                affected: number;
                authorised: number;
                closing: number;
                displaced: number;
                free: number;
                occupied: number;
                operational: number;
                operationalBeyondAuthorised: number;
                overrun: number;
                reserved: number;
                waiting: number;
            };
            unconfirmedClosures: number;
            /** @description Units that operate on the day */
            units: number;
            unitsWithUnknown: {
                affected: number;
                authorised: number;
                closing: number;
                displaced: number;
                free: number;
                occupied: number;
                operational: number;
                operationalBeyondAuthorised: number;
                overrun: number;
                reserved: number;
                waiting: number;
            };
        };
        CopyOfScenario: {
            name: string;
        };
        DatasetRelease: {
            /**
             * Format: date-time
             * @description When it was made; what had been recorded by then counts as known
             */
            created: string;
            /** @description The same for the same events, in whatever store */
            fingerprint: string;
            /** @description Its address */
            id: string;
            /** @description The view had seen the log up to here */
            position: string;
            resources: {
                bytes: number;
                /** @enum {string} */
                format: "csv" | "parquet";
                /** @description sha256: and the hash of the file in hexadecimal */
                hash: string;
                name: string;
                /** @description The name of its file */
                path: string;
                rows: number;
                title: string;
            }[];
        };
        DiffGroup: {
            changes: components["schemas"]["Change"][];
            /** @description What all changes add up to */
            difference: components["schemas"]["Numbers"];
            from: components["schemas"]["Numbers"];
            municipality?: components["schemas"]["Municipality"];
            planningRegion?: string;
            /** @description null: the source does not name it */
            provider?: string | null;
            serviceType?: string;
            targetGroup?: string;
            to: components["schemas"]["Numbers"];
        };
        DiffTotal: {
            changes: components["schemas"]["Change"][];
            /** @description What all changes add up to */
            difference: components["schemas"]["Numbers"];
            from: components["schemas"]["Numbers"];
            to: components["schemas"]["Numbers"];
        };
        Event: {
            /** @description The day from which it counts; null where the event names none */
            effectiveOn: string | null;
            id: string;
            /** Format: date-time */
            knownSince: string;
            /** @description The document that proves it */
            source: components["schemas"]["Source"] | null;
            /** @description Whose event it is: category and id */
            stream: string;
            type: string;
        };
        /**
         * @description As known at: an RFC 3339 instant, or a calendar date, which means the end of that day (Europe/Riga)
         * @example 2026-03-01
         */
        KnownAt: string;
        /**
         * @description Known since: an RFC 3339 instant, or a calendar date, which means the start of that day (Europe/Riga). Only a source that proves it may set it earlier than the recording.
         * @example 2026-03-01
         */
        KnownSince: string;
        LeftOut: {
            /** @description Ids of events of the stream. Default: all of them. */
            events?: string[];
            stream: string;
        };
        Municipality: {
            code: string;
            name: string;
            planningRegion: string;
        };
        /**
         * @example {
         *       "name": "The order is not revoked",
         *       "leaveOut": [
         *         {
         *           "stream": "closureOrders-7d9f4a2e-3c1b-4f5a-9e8d-1a2b3c4d5e6f",
         *           "events": [
         *             "0b8e1f3a-5c7d-4e9f-8a1b-2c3d4e5f6a7b"
         *           ]
         *         }
         *       ]
         *     }
         */
        NewScenarioInput: {
            /** @default [] */
            add?: components["schemas"]["AddedCommand"][];
            /** @default {} */
            base?: components["schemas"]["ScenarioBase"];
            /** @default [] */
            leaveOut?: components["schemas"]["LeftOut"][];
            name: string;
        };
        /** @description What is left out is 0. */
        Numbers: {
            /** @description Of what is known; see unitsWithUnknown for what is not */
            places: {
                [key: string]: number;
            };
            unconfirmedClosures?: number;
            /** @description Units that operate */
            units?: number;
            /** @description Of how many units a measure is not known */
            unitsWithUnknown: {
                [key: string]: number;
            };
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
        Reform: {
            basis: {
                date: string | null;
                publisher: string;
                reference: string | null;
                title: string;
            } | null;
            /** @description A day, or a year where a source says no more; null: before all that is recorded */
            effectiveOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "creation" | "renaming" | "merger" | "split" | "population-count";
            /** @description Those that end with it */
            predecessors: string[];
            /** @description Those that it makes, or that it is about */
            successors: {
                code: string;
                /** @description Where it begins with the change, or gets a name by it */
                name: string | null;
                /** @description null: whole municipalities go there */
                parishes: string[] | null;
            }[];
        };
        RowDifference: {
            /**
             * @description Each belongs to the first of these that fits; see services/history/README.md
             * @enum {string}
             */
            change: "added" | "removed" | "ended" | "corrected-later" | "amended";
            /** @description What became known between the points, or has its day between them */
            events: components["schemas"]["Event"][];
            fields: {
                field: string;
                from: unknown;
                to: unknown;
            }[];
            id: string;
            status: {
                from: string | null;
                to: string | null;
            };
        };
        Scenario: {
            add: components["schemas"]["AddedCommand"][];
            base: {
                /** @description What questions to the scenario take where they name no knownAt. Default: now. */
                knownAt?: components["schemas"]["KnownAt"];
                /** @description What is recorded later does not count. Default: the end of the log. */
                position: string;
                /** @description What questions to the scenario take where they name no validAt. Default: the day of knownAt. */
                validAt?: components["schemas"]["CalendarDate"];
            };
            /** @description What can no longer be: it is not forced, and not in the answers */
            cannotBe: components["schemas"]["CannotBe"][];
            /** @description Whether the log has moved on since: move the scenario along to count that too */
            hasMovedOn: boolean;
            id: string;
            leaveOut: components["schemas"]["LeftOut"][];
            /** @description How far the log has come */
            logPosition: string;
            name: string;
            /** @description Made from the log at hand, and not kept; a copy of it is kept */
            shipped: boolean;
        };
        ScenarioBase: {
            /** @description What questions to the scenario take where they name no knownAt. Default: now. */
            knownAt?: components["schemas"]["KnownAt"];
            /** @description What is recorded later does not count. Default: the end of the log. */
            position?: string;
            /** @description What questions to the scenario take where they name no validAt. Default: the day of knownAt. */
            validAt?: components["schemas"]["CalendarDate"];
        };
        Source: {
            /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
            date?: string;
            publisher: string;
            /** @description Where in it, or its number */
            reference?: string;
            title: string;
        };
        Step: {
            /** @description null: what happened came to nothing, as an order that was revoked */
            change: ("opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise") | null;
            /** @description What proves it, in known order */
            events: components["schemas"]["Event"][];
            /** @description What is known */
            number: number;
            /** @description From which day on; undocumented: from before every day */
            on: string;
            /** @description Of how many units it is not known */
            unitsWithUnknown: number;
        };
        UnitChanges: {
            changes: {
                /**
                 * @description Each described in services/history/README.md
                 * @enum {string}
                 */
                change: "opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise";
                events: components["schemas"]["Event"][];
                /** @description The day on which it happened; null: it became known of the first day */
                on: string | null;
                /** @description Of what is known; see unitsWithUnknown for what is not */
                places: {
                    [key: string]: number;
                };
                unconfirmedClosures?: number;
                /** @description Units that operate */
                units?: number;
                /** @description Of how many units a measure is not known */
                unitsWithUnknown: {
                    [key: string]: number;
                };
            }[];
            /** Format: uuid */
            id: string;
            /** @description On validAt, as known at knownAt; null: not known then */
            name: string | null;
        };
        UnitPart: {
            /** Format: uuid */
            id: string;
            name: string | null;
            /** @description What is known */
            number: number;
            /** @description In the order of days; they add up to the number */
            steps: components["schemas"]["Step"][];
            /** @description Of how many units it is not known */
            unitsWithUnknown: number;
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
    listDatasets: {
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
                        /** @description Why the last one was not made */
                        failure: string | null;
                        /** @description The release that is being made; null: none is */
                        making: {
                            /** @description Tables written */
                            done: number;
                            /** @description Of so many; null: it has just begun */
                            of: number | null;
                        } | null;
                        /** @description The newest first */
                        releases: components["schemas"]["DatasetRelease"][];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    makeDatasets: {
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
                    "application/json": {
                        /** @description Why the last one was not made */
                        failure: string | null;
                        /** @description The release that is being made; null: none is */
                        making: {
                            /** @description Tables written */
                            done: number;
                            /** @description Of so many; null: it has just begun */
                            of: number | null;
                        } | null;
                        /** @description The newest first */
                        releases: components["schemas"]["DatasetRelease"][];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getDataset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                file: string;
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                    "application/vnd.apache.parquet": string;
                    "text/csv": string;
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getDiff: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: municipality, planningRegion, serviceType, targetGroup, provider. Default: one total. */
                by?: ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider")[];
                /** @description The knowledge of the first point: an instant, or the end of a day. Default: knownAt. */
                fromKnownAt?: string;
                /** @description The day of the first point. Default: validAt. */
                fromValidAt?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description Only these measures, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. */
                measures?: ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                provider?: string[];
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** @description Where it is compared from */
                        from: {
                            boundaries: string;
                            /** Format: date-time */
                            knownAt: string;
                            validAt: components["schemas"]["CalendarDate"];
                        };
                        /** @description Those that differ */
                        groups: components["schemas"]["DiffGroup"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description Changes of territories by which places are counted in other municipalities */
                        reforms: components["schemas"]["Reform"][];
                        total: components["schemas"]["DiffTotal"];
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
    getRegisterDiff: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description The knowledge of the first point: an instant, or the end of a day. Default: knownAt. */
                fromKnownAt?: string;
                /** @description The day of the first point. Default: validAt. */
                fromValidAt?: string;
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
                /** @description Which register */
                capability: "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
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
                        /** @description Where it is compared from */
                        from: {
                            boundaries: string;
                            /** Format: date-time */
                            knownAt: string;
                            validAt: components["schemas"]["CalendarDate"];
                        };
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        rows: components["schemas"]["RowDifference"][];
                        /** @description How many differ, on all pages */
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
    listDiffUnits: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Only these changes. Default: all. */
                change?: ("opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise")[];
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description The knowledge of the first point: an instant, or the end of a day. Default: knownAt. */
                fromKnownAt?: string;
                /** @description The day of the first point. Default: validAt. */
                fromValidAt?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many units on a page. Default: 20. */
                limit?: number;
                /** @description Only these measures, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. */
                measures?: ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                provider?: string[];
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** @description Where it is compared from */
                        from: {
                            boundaries: string;
                            /** Format: date-time */
                            knownAt: string;
                            validAt: components["schemas"]["CalendarDate"];
                        };
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many units differ, on all pages */
                        total: number;
                        units: components["schemas"]["UnitChanges"][];
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
    explainNumber: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many units on a page. Default: 20. */
                limit?: number;
                /** @description Which number: a measure, or how many units operate. Default: operational. */
                measure?: "authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced" | "units";
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                provider?: string[];
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
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
                        measure: string;
                        /** @description What is known */
                        number: number;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description The same as a paragraph to paste into a letter; null on later pages */
                        text: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description How many units it is made of, on all pages */
                        total: number;
                        /** @description Those with most of it first; they add up to the number */
                        units: components["schemas"]["UnitPart"][];
                        /** @description Of how many units it is not known */
                        unitsWithUnknown: number;
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
    explainStatus: {
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
                /** @description Which register */
                capability: "service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
                id: string;
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
                        /** @description null: it keeps none */
                        status: string | null;
                        /** @description In the order in which they became known; the last are the latest 200 */
                        steps: {
                            event: components["schemas"]["Event"];
                            /** @description What the event made other */
                            fields: string[];
                            /** @description What it was on the day with this event known */
                            status: string | null;
                        }[];
                        /** @description The same as a paragraph to paste into a letter */
                        text: {
                            en: string;
                            lv: string;
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
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
            };
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
                        scenarios: components["schemas"]["Scenario"][];
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
    createScenario: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScenarioInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenarioId: string;
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
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    deleteScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenarioId: string;
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
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    compareScenario: {
        parameters: {
            query?: {
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                by?: ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                provider?: string[];
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: never;
            path: {
                scenarioId: string;
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
                        groups: {
                            baseline: components["schemas"]["ComparedNumbers"];
                            difference: components["schemas"]["ComparedNumbers"];
                            group: {
                                [key: string]: string | null;
                            };
                            scenario: components["schemas"]["ComparedNumbers"];
                        }[];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The log counts up to here in both */
                        position: string;
                        total: {
                            baseline: components["schemas"]["ComparedNumbers"];
                            difference: components["schemas"]["ComparedNumbers"];
                            scenario: components["schemas"]["ComparedNumbers"];
                        };
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    copyScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyOfScenario"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
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
    moveScenarioAlong: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenarioId: string;
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
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
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
